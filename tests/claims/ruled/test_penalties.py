"""Sanctions and freezes: whom they meet, by whom, under which law, when, how surely."""

from __future__ import annotations

import pytest

from reftel.claims import Hedge, Polarity
from tests.claims.reading import cited, lacking, told

ACTS = [
    (("On June 3, 2007, the United States imposed sanctions on the Kenyan firm Tarvos Metals Ltd\n"
     "under the Iran Nonproliferation Act of 2000 for its sales."),
     {"target": "Tarvos Metals Ltd", "by": "US", "under": "US-INKSNA", "when": "2007-06-03"}),
    ("The 2005 U.S. sanctions on Tarvos Metals Ltd hurt.",
     {"target": "Tarvos Metals Ltd", "by": "US", "when": "2005"}),
    ("The sanctions imposed on Tarvos Metals Ltd in 2003 pursuant to the AECA stand.",
     {"target": "Tarvos Metals Ltd", "under": "US-AECA", "when": "2003"}),
    ("He spoke of sanctions on Asmara.", {"target": "ER"}),
    ("OFAC froze the assets of Tarvos Metals Ltd under E.O. 13382.",
     {"target": "Tarvos Metals Ltd", "by": "US", "under": "US-EO-13382"}),
    ("Tarvos Metals Ltd's accounts were frozen by the EU on May 2.",
     {"target": "Tarvos Metals Ltd", "by": "EU", "when": "2008-05-02"}),
    ("Tarvos Metals Ltd left Oslo after the export ban imposed on it by the Customs Agency.",
     {"by": "Customs Agency"}),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), ACTS)
def test_a_measure_tells_whom_it_meets_and_its_circumstances(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "sanctions", expected) == {}


def test_a_pronoun_cites_its_own_words_and_means_the_firm() -> None:
    words = "The USG froze assets of Tarvos Metals Ltd after sanctions were imposed on the firm."
    found = told(words, "sanctions")
    assert {claim.slot("target") for claim in found} == {"Tarvos Metals Ltd"}
    words = "Tarvos Metals Ltd closed, weeks after OFAC froze its accounts."
    assert cited(words, "sanctions") == {"target": "its", "by": "OFAC"}
    assert told(words, "sanctions")[0].slot("target") == "Tarvos Metals Ltd"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("We lifted sanctions on SHIG.", "sanctions lifted from SHIG"),
        ("We waived sanctions on SHIG.", "sanctions waived for SHIG"),
        ("We extended the sanctions on SHIG.", "sanctions extended on SHIG"),
        ("The sanctions on SHIG expired in May.", "sanctions on SHIG expired"),
        ("Sanctions were eased on SHIG.", "sanctions eased on SHIG"),
    ],
)
def test_what_becomes_of_a_measure_is_told(words: str, value: str) -> None:
    assert [claim.value for claim in told(words, "sanctions")] == [value]


@pytest.mark.parametrize(
    ("words", "hedge"),
    [
        ("He rejects the idea of sanctions on SHIG.", Hedge.POTENTIAL),
        ("He called for tougher sanctions on SHIG.", Hedge.POTENTIAL),
        ("They asked the UN to impose sanctions on SHIG.", Hedge.POTENTIAL),
        ("Imposing sanctions on SHIG will not help.", Hedge.POTENTIAL),
        ("Kelm wants the sanctions on SHIG lifted.", Hedge.POTENTIAL),
        ("Sanctions on SHIG might be useful.", Hedge.POTENTIAL),
        ("We will impose sanctions on SHIG.", Hedge.PLANNED),
        ("The UN imposed sanctions on SHIG.", Hedge.ASSERTED),
        ("Kenya enforces all sanctions on SHIG.", Hedge.ASSERTED),
        ("He would evade the sanctions on SHIG.", Hedge.ASSERTED),
    ],
)
def test_what_is_only_called_for_is_not_imposed(words: str, hedge: Hedge) -> None:
    assert [claim.hedge for claim in told(words, "sanctions")] == [hedge]


def test_a_measure_not_taken_is_denied() -> None:
    (found,) = told("The UN has not imposed sanctions on SHIG.", "sanctions")
    assert found.polarity is Polarity.DENIED


@pytest.mark.parametrize(
    "words",
    ["Sanctions on oranges hurt.", "They froze in the cold.", "The export ban on it was discussed.",
     "Penalties against the rules are rare."],
)  # fmt: skip
def test_words_that_meet_nobody_are_no_measure(words: str) -> None:
    assert told(words, "sanctions") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Tarvos Metals Ltd has been under U.S. sanctions since 2005.",
         {"target": "Tarvos Metals Ltd", "by": "US"}),
        ("Tarvos Metals Ltd is subject to missile sanctions under the AECA.",
         {"target": "Tarvos Metals Ltd", "under": "US-AECA"}),
    ],
)  # fmt: skip
def test_who_is_under_sanctions_is_their_target(words: str, expected: dict[str, str]) -> None:
    assert lacking(words, "sanctions", expected) == {}


def test_who_is_no_longer_under_sanctions_is_denied_to_be() -> None:
    (found,) = told("SHIG is no longer under EU sanctions.", "sanctions")
    assert (found.polarity, found.quote) == (
        Polarity.DENIED, "SHIG is no longer under EU sanctions",
    )  # fmt: skip
