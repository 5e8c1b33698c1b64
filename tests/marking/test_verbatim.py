"""Words to be used verbatim stand as they were cleared."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reftel.marking import verbatim

BLOCK = "-- The end user of these goods is listed in the annex."


def test_white_space_alone_may_differ() -> None:
    assert (
        verbatim([BLOCK], "We say:\n-- The end user\nof these  goods is listed in the annex. End")
        == []
    )


def test_an_altered_word_is_shown_in_a_diff() -> None:
    (finding,) = verbatim([BLOCK], "We say: " + BLOCK.replace("these", "the"))
    assert finding.name == "marking/verbatim-altered"
    assert "-these" in finding.message
    assert "+the" in finding.message
    assert finding.span is not None
    assert finding.span.start == len("We say: ")


def test_a_missing_block_is_found() -> None:
    assert "not in the output" in verbatim([BLOCK], "nothing")[0].message


@given(st.text(alphabet="abc .", min_size=1), st.text(alphabet="abc .", max_size=10))
def test_a_block_stands_in_any_text_that_holds_it(block: str, before: str) -> None:
    assert verbatim([block], f"{before}\n{block}\nend") == []


def test_a_block_that_breaks_off_is_shown_up_to_its_last_word() -> None:
    output = "We say: -- The end user of these goods"
    (finding,) = verbatim([BLOCK], output)
    assert finding.span is not None
    assert output[finding.span.start : finding.span.end].endswith("goods")
    assert "-annex." in finding.message


def test_an_empty_block_stands_everywhere() -> None:
    assert verbatim(["", "  \n"], "nothing") == []
