"""Claims of control against entries."""

from __future__ import annotations

import pytest

from reftel.claims import Polarity
from reftel.screening.controlling import judge_control
from reftel.screening.instruments import Verdict
from tests.screening.samples import claim


def judged(item: str, *lists: str, denied: bool = False) -> list[Verdict]:
    polarity = Polarity.DENIED if denied else Polarity.ASSERTED
    slots = [("list", each) for each in lists]
    said = claim("control", item, ("item", item), *slots, polarity=polarity)
    return [each.verdict for each in judge_control(said)]


@pytest.mark.parametrize(
    ("item", "said", "wanted"),
    [
        ("flow forming machine", "MTCR", Verdict.CONFIRMED),
        ("flow forming machine", "NSG", Verdict.CONFIRMED),
        ("flow forming machine", "AG", Verdict.UNDECIDABLE),
        ("glass-lined reactor vessels", "AG", Verdict.CONFIRMED),
        ("jet vanes", "MTCR-10.A.2", Verdict.CONFIRMED),
        ("maraging steel", "MTCR-6.C.8", Verdict.CONFIRMED),
        ("maraging steel", "MTCR-10.A.2", Verdict.UNDECIDABLE),
        ("maraging steel", "MTCR-25.A.9", Verdict.CONTRADICTED),
        ("gyroscopes", "EXERCISE-EXPORT-CONTROLS", Verdict.UNDECIDABLE),
        ("coins", "NSG", Verdict.UNDECIDABLE),
    ],
)
def test_a_claim_of_control_is_held_against_the_entries(
    item: str, said: str, wanted: Verdict
) -> None:
    assert judged(item, said) == [wanted]


def test_lists_with_one_answer_are_judged_together() -> None:
    assert judged("flow forming machine", "MTCR", "NSG", "WA") == [Verdict.CONFIRMED]


def test_a_denial_cannot_be_decided_by_words() -> None:
    assert judged("gyroscopes", "MTCR", denied=True) == [Verdict.UNDECIDABLE]


def test_a_claim_without_an_item_cannot_be_decided() -> None:
    assert judge_control(claim("control", "item"))[0].verdict is Verdict.UNDECIDABLE


def test_a_confirmation_names_what_would_still_decide() -> None:
    said = claim("control", "x", ("item", "flow forming machine"), ("list", "MTCR"))
    assert "rollers" in judge_control(said)[0].why
