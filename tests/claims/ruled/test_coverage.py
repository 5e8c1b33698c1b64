"""Goods stand to a list that is told before its verb, or for which a license is needed."""

from __future__ import annotations

import pytest

from reftel.claims import Hedge, Polarity
from tests.claims.reading import told


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("The MTCR controls gyroscopes.", "gyroscopes controlled by MTCR"),
        ("They sell vacuum pumps, some models of which the NSG controls.",
         "vacuum pumps controlled by NSG"),
        ("They sell pumps, an item which, in this form, the U.S. Commerce Control List covers.",
         "pumps covered by US-CCL"),
        ("No license is required for exports of ball bearings under the EAR.",
         "ball bearings not licensed under US-EAR"),
    ],
)  # fmt: skip
def test_goods_behind_their_list_stand_to_it(words: str, value: str) -> None:
    assert [claim.value for claim in told(words, "control")] == [value]


def test_a_list_that_does_not_cover_goods_denies_it() -> None:
    (found,) = told("The Australia Group does not cover pumps.", "control")
    assert (found.value, found.polarity) == ("pumps not covered by AG", Polarity.DENIED)


@pytest.mark.parametrize(
    "words",
    ["The NSG covers many issues.", "The MTCR controls are weak.",
     "UNSCR 1718 bars sales of pumps.",
     "The NSG met. Controls on pumps came later.", "A license is required for hunting."],
)  # fmt: skip
def test_other_words_of_a_list_are_no_control(words: str) -> None:
    assert told(words, "control") == []


@pytest.mark.parametrize(
    ("words", "hedge"),
    [
        ("The pumps that Oslo ordered are controlled by the NSG.", Hedge.ASSERTED),
        ("Veludo doubted that the pumps are controlled by the NSG.", Hedge.QUESTIONED),
        ("The pumps would be controlled by the NSG.", Hedge.PLANNED),
        ("We believe the pumps are controlled by the NSG.", Hedge.SUSPECTED),
    ],
)
def test_a_control_is_as_sure_as_its_own_words(words: str, hedge: Hedge) -> None:
    assert [claim.hedge for claim in told(words, "control")] == [hedge]
