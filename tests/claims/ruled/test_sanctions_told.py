from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told


@pytest.mark.parametrize(
    ("words", "again"),
    [
        ("UN sanctions on Kenya hold. They evade the sanctions.", "the sanctions"),
        ("UN sanctions on Kenya hold. They violate sanctions.", "sanctions"),
        ("UN sanctions on Kenya hold. We back these sanctions.", "these sanctions"),
        ("The EU arms embargo on Kenya holds. They lifted the embargo.", "the embargo"),
    ],
)
def test_sanctions_told_of_before_are_named_again(words: str, again: str) -> None:
    first, second = told(words, "instrument")
    assert (second.quote, second.value, second.attribute("coref")) == (again, first.value, True)


@pytest.mark.parametrize(
    "words",
    [
        "They evade the sanctions.",
        "UN sanctions on Kenya hold. The sanctions committee met.",
        "UN sanctions on Kenya hold. They lifted the embargo.",
    ],
)
def test_sanctions_that_were_not_told_of_are_not_named_again(words: str) -> None:
    assert not any(claim.attribute("coref") for claim in told(words, "instrument"))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They warned of tougher sanctions in the spring.", ["tougher sanctions"]),
        ("He opposes any future sanctions.", ["any future sanctions"]),
        ("These sanctions had little effect.", ["These sanctions"]),
        ("They urged sanctions against several trading firms.",
         ["sanctions against several trading firms"]),
        ("Banks that are hit by sanctions left.", ["sanctions"]),
        ("There should be no excuse for imposing sanctions.", ["sanctions"]),
        ("The sanctions regime and the sanctions committee differ.", ["sanctions regime"]),
        ("The court has criminal sanctions at hand.", []),
        ("The law sanctions the use of force.", []),
        ("The sanctions experts met.", []),
        ("They back the sanctions efforts.", []),
        ("They waived Exercise Tools Act (ETA) sanctions.", ["Exercise Tools Act (ETA)"]),
        ("He heads the Exercise Control and Sanctions Section.", []),
        ("They are subject to sanctions which are in place pursuant to the Exercise Goods Act.",
         ["Exercise Goods Act"]),
    ],
)  # fmt: skip
def test_sanctions_as_such_are_told_by_their_sort(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("UK measures against Alder Lines work. Parliament backed the measures.",
         ["UK measures against Alder Lines", "the measures"]),
        ("The Exercise Terrorism Act measures bind. These measures work.",
         ["Exercise Terrorism Act measures", "These measures"]),
        ("He fears unilateral measures. The measures to be taken are clear.",
         ["unilateral measures"]),
        ("He took the measures needed.", []),
        ("UK measures work. He spoke of the measures that we took.", ["UK measures"]),
    ],
)  # fmt: skip
def test_measures_of_a_government_stand_beside_sanctions(words: str, found: list[str]) -> None:
    assert quotes(f"The sanctions bind. {words}", "instrument")[1:] == found
