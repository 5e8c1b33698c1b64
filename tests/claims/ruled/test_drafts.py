from __future__ import annotations

import pytest

from tests.claims.reading import quotes, values


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The draft law is not clear.", ["draft law"]),
        ("A draft law on the control of boxes is ready.", ["draft law on the control of boxes"]),
        ("The draft export control law went to the cabinet.", ["draft export control law"]),
        (
            "The cabinet has prepared draft legislation on transit.",
            ["draft legislation on transit"],
        ),
        ("A draft bill banning such sales was tabled.", ["draft bill banning such sales"]),
        ("The draft treaty would bind all.", ["draft treaty"]),
        ("They initialed the draft agreement on May 3.", ["draft agreement"]),
        ("He shared the draft MOU.", ["draft MOU"]),
        ("Talks on the draft of the law go on.", []),
        ("He shared the draft text.", []),
        ("They draft laws.", []),
        ("He helped to draft laws on transit.", []),
        ("Two draft laws were tabled.", ["draft laws"]),
        ("The army ended the draft.", []),
    ],
)
def test_a_draft_of_a_law_or_agreement_is_an_instrument(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found


def test_its_value_tells_what_it_is_a_draft_of() -> None:
    assert values("The draft export control law binds.", "instrument") == [
        "PT-DRAFT-EXPORT-CONTROL-LAW"
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("A bill on strategic trade, long announced, has gone back.", ["bill on strategic trade"]),
        ("The strategic trade bill lies in the cabinet.", ["strategic trade bill"]),
        ("The export control bill is late. He asked about the bill.",
         ["export control bill", "the bill"]),
        ("A bill to control arms exports was tabled. The bill covers brokering.",
         ["bill to control arms exports", "The bill"]),
        ("They reviewed the draft law. The draft covers brokering. The law will come in May.",
         ["draft law", "The draft", "The law"]),
        ("The bill of lading was false.", []),
        ("He paid the bill.", []),
        ("The Senate bill is late. The bill targets brokers; the entire bill goes back.",
         ["Senate bill", "The bill", "the entire bill"]),
        ("They reviewed the draft law. The legislation is on track; the law's makers erred.",
         ["draft law", "The legislation", "the law"]),
        ("Bill Carver met them.", []),
        ("The farm bill is late. He asked about the bill.", []),
        ("They reviewed the draft law. The law officer came.", ["draft law"]),
        ("The law is clear.", []),
    ],
)  # fmt: skip
def test_a_bill_and_what_it_is_called_again_are_instruments(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("She raised the draft Memorandum of Cooperation (MOC) between Kenya and Chad.",
         ["draft Memorandum of Cooperation (MOC) between Kenya and Chad"]),
        ("He shared the draft MOU with Chad on customs.", ["draft MOU with Chad on customs"]),
        ("They signed a Memorandum of Agreement on nuclear safety.",
         ["Memorandum of Agreement on nuclear safety"]),
        ("A memorandum of thanks was read.", []),
    ],
)  # fmt: skip
def test_a_draft_tells_between_whom_it_is(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found


def test_the_short_name_of_a_memorandum_is_known_again() -> None:
    words = "The draft Memorandum of Cooperation (MOC) with Chad is late. He asked about the MOC."
    assert quotes(words, "instrument")[-1] == "MOC"
