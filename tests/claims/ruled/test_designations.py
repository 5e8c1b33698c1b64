"""Who is designated or sanctioned, by whom, under which law, when."""

from __future__ import annotations

import pytest

from reftel.claims import Hedge
from tests.claims.reading import lacking, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("Tarvos Metals Ltd., a Kenyan firm sanctioned in December 2006 under the Iran and Syria"
         " Nonproliferation Act, has resumed its dealings."),
         {"target": "Tarvos Metals Ltd", "under": "US-INKSNA", "when": "2006-12"}),
        ("Tarvos Metals Ltd was sanctioned in 2004 for its sales.",
         {"target": "Tarvos Metals Ltd", "when": "2004"}),
        ("SHIG was sanctioned by the Security Council.", {"target": "SHIG", "by": "UN"}),
        ("The UN has sanctioned SHIG.", {"target": "SHIG", "by": "UN"}),
    ],
)  # fmt: skip
def test_who_is_sanctioned_is_a_target(words: str, expected: dict[str, str]) -> None:
    assert lacking(words, "sanctions", expected) == {}


def test_who_is_designated_is_listed_with_authority_and_law() -> None:
    words = "On Thursday the United States will designate Tarvos Metals Ltd under E.O. 13382."
    (found,) = told(words, "listing")
    assert (found.slot("party"), found.slot("by")) == ("Tarvos Metals Ltd", "US")
    assert (found.slot("instrument"), found.hedge) == ("US-EO-13382", Hedge.PLANNED)


@pytest.mark.parametrize(
    ("words", "hedge"),
    [
        ("He asked to have the U.S. designate SHIG.", Hedge.POTENTIAL),
        ("They will press the EU to designate SHIG.", Hedge.PLANNED),
        ("The EU designated SHIG.", Hedge.ASSERTED),
    ],
)
def test_a_designation_only_asked_for_is_not_asserted(words: str, hedge: Hedge) -> None:
    assert [claim.hedge for claim in told(words, "listing")] == [hedge]


@pytest.mark.parametrize(
    "words",
    [
        "HMG plans to designate SHIG as a model firm.",
        "Veludo of SHIG noted that the bank itself is designated under UNSCR 1737.",
        "SHIG's state-sanctioned trips went on.",
        "Ana Marr has been designated by UN High Commissioner Otto Kelm as his envoy.",
        "The trip of SHIG was sanctioned by the Kenyan minister.",
    ],
)
def test_other_designations_are_none(words: str) -> None:
    assert told(words, "listing") + told(words, "sanctions") == []
