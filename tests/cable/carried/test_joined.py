"""A text that holds several telegrams is parted where the next begins, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.carried.joined import split

TEXT = "UNCLAS PARIS 000001\n\nTAGS: PREL\nSUBJECT: EXERCISE\n\n1. (U) Words.\n\nDOE\n"
OTHER = TEXT.replace("000001", "000002")
ROUTED = "OO RUEHC\nDE RUEHFR #0002 0790840\nO 200840Z MAR 08\nFM AMEMBASSY PARIS\nBT\n" + OTHER


def test_pages_one_after_the_other_are_parted() -> None:
    row = "Identifier\nCreated\nOrigin\n05PARIS{n}\n2005-05-31 15:15:00\nEmbassy Paris\n"
    text = row.format(n=1) + TEXT.rstrip() * 8 + row.format(n=2) + TEXT
    parts = split(text)
    assert [part.startswith("Identifier") for part in parts] == [True, True]
    assert "".join(parts) == text
    assert split(TEXT) == [TEXT]


@pytest.mark.parametrize("between", ["NNNN\n", "BT\n#0001\nNNNN\n\n", "=====\n", "\f", "\n\n", ""])
@pytest.mark.parametrize("second", [OTHER, ROUTED, ROUTED.replace("\n", "\r\n")])
def test_a_telegram_below_the_end_of_another_is_parted(between: str, second: str) -> None:
    first = TEXT + between
    assert split(first + second) == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        TEXT + "NNNN\n" + TEXT,
        TEXT.replace("DOE", f"2. (U) Repeated:\n\nQUOTE\n{OTHER}UNQUOTE\n\nDOE"),
        TEXT.replace("DOE", f"2. (U) PARIS 2 follows:\n\n{OTHER}"),
        TEXT.replace("DOE", "2. (U) See this.\n\nUNCLAS PARIS 000002\n\nDOE"),
        "",
    ],
)
def test_a_section_or_a_telegram_quoted_is_no_telegram_of_its_own(text: str) -> None:
    assert split(text) == [text]


@given(st.lists(st.sampled_from([TEXT, OTHER, ROUTED, "NNNN\n", "\f", "words\n", "\r\n"])))
def test_no_letter_is_lost(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert "".join(split(text)) == text
