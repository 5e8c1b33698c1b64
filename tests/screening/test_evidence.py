"""What speaks for and against: numbers, countries, days, the quality of an alias."""

from __future__ import annotations

import pytest

from reftel.lists import Kind, Name, Quality
from reftel.screening.comparing import THRESHOLDS
from reftel.screening.evidence import Subject, weigh
from reftel.screening.naming import Kind as NameKind
from tests.screening.samples import listing, vessel

JOHN = listing("DOE, John", kind=Kind.PERSON, countries=("IR",), birth="1972-09-18")


def test_the_same_country_and_day_lift_a_score_that_stays_below_one() -> None:
    bare = weigh(Subject(("John Doe",)), JOHN).score
    full = weigh(
        Subject(("John Doe",), countries=("IR",), dates={"birth": ("1972-09-18",)}), JOHN
    ).score
    assert bare < full < 1


@pytest.mark.parametrize(
    "subject",
    [
        Subject(("John Doe",), countries=("FR",)),
        Subject(("John Doe",), dates={"birth": ("1950-01-01",)}),
        Subject(("John Doe",), dates={"birth": ("1972-01-01",)}),
    ],
)
def test_another_country_or_day_counts_against(subject: Subject) -> None:
    found = weigh(subject, JOHN)
    assert found.score < weigh(Subject(("John Doe",)), JOHN).score
    assert any(ground.startswith("against") for ground in found.grounds)


def test_another_year_of_birth_is_another_person() -> None:
    found = weigh(Subject(("John Doe",), dates={"birth": ("1950-01-01",)}), JOHN)
    assert found.score < THRESHOLDS[NameKind.PERSON]


def test_a_year_alone_agrees_with_a_day_of_that_year() -> None:
    found = weigh(Subject(("John Doe",), dates={"birth": ("1972",)}), JOHN)
    assert "birth: the same year" in found.grounds


def test_the_same_hull_speaks_for_a_ship_of_another_name() -> None:
    found = weigh(Subject(("Exercise Star",), identifiers={"imo": ("9074729",)}),
                  vessel("NEW NAME", "9074729"))  # fmt: skip
    assert found.score >= 0.9
    assert any("under another name" in ground for ground in found.grounds)


def test_another_hull_speaks_against_a_ship_of_the_same_name() -> None:
    found = weigh(Subject(("Exercise Star",), identifiers={"imo": ("9074729",)}),
                  vessel("EXERCISE STAR", "9051624"))  # fmt: skip
    assert found.score < THRESHOLDS[NameKind.VESSEL]
    assert any("another hull" in ground for ground in found.grounds)


def test_a_number_of_unknown_scheme_is_compared_with_all() -> None:
    found = weigh(Subject(("Star",), identifiers={"any": ("IMO-9074729",)}), vessel("X", "9074729"))
    assert found.score < 0.9
    found = weigh(Subject(("Star",), identifiers={"any": ("9074729",)}), vessel("X", "9074729"))
    assert found.score >= 0.9


def test_a_weak_alias_is_worth_less_than_a_strong_one() -> None:
    strong = listing("X", Name("Exercise Lanterns"))
    weak = listing("X", Name("Exercise Lanterns", Quality.WEAK))
    subject = Subject(("Exercise Lanterns",))
    assert weigh(subject, weak).score < weigh(subject, strong).score
    assert "a weak alias of the record" in weigh(subject, weak).grounds


def test_a_former_name_is_said_to_be_one() -> None:
    old = listing("X", Name("Exercise Lanterns", former=True))
    assert "a former name of the record" in weigh(Subject(("Exercise Lanterns",)), old).grounds


def test_another_number_in_a_name_tells_sister_ships_apart() -> None:
    found = weigh(Subject(("Exercise 6",)), vessel("EXERCISE 5", "9074729"))
    assert found.score < THRESHOLDS[NameKind.VESSEL]


def test_a_subject_without_names_scores_nothing() -> None:
    assert weigh(Subject(()), JOHN).score == 0
    assert Subject(()).name == ""
