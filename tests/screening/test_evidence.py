"""What speaks for and against: numbers, countries, days, the quality of an alias."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


def test_a_number_that_the_subject_leaves_out_counts_less_against_a_longer_name() -> None:
    ship = vessel("GREY LANTERN 1", "9074729", "4")
    found = weigh(Subject(names=("Grey Lantern",), kind=NameKind.VESSEL), ship)
    assert found.score >= 0.78
    assert "against: a number in the record's name alone" in found.grounds
    other = weigh(Subject(names=("Grey Lantern 2",), kind=NameKind.VESSEL), ship)
    assert other.score < 0.78


def test_a_subject_without_names_scores_nothing() -> None:
    assert weigh(Subject(()), JOHN).score == 0
    assert Subject(()).name == ""


COUNTRIES = st.lists(st.sampled_from(["IR", "CN", "TR"]), max_size=2, unique=True).map(tuple)
BIRTHS = st.sampled_from([(), ("1972",), ("1972-05-01",), ("1972-01-05",), ("1950-01-01",)])
NUMBERS = st.sampled_from([{}, {"passport": ("A123456",)}, {"passport": ("B99",)}])


@given(st.sampled_from(["John Doe", "Jon Do", "Greta Lind", ""]), COUNTRIES, BIRTHS, NUMBERS)
def test_law_whatever_speaks_for_or_against_a_score_stays_in_bounds(
    name: str, countries: tuple[str, ...], births: tuple[str, ...], numbers: dict[str, object]
) -> None:
    subject = Subject((name,), countries=countries, dates={"birth": births},
                      identifiers=numbers)  # type: ignore[arg-type]  # fmt: skip
    record = replace(JOHN, countries=("IR",), identifiers={"passport": ("A 123456",)})
    found = weigh(subject, record)
    assert 0 <= found.score < 1
    assert found == weigh(subject, record)


def test_a_country_in_common_outweighs_a_second_that_differs() -> None:
    record = replace(JOHN, countries=("IR", "TR"))
    found = weigh(Subject(("John Doe",), countries=("CN", "IR")), record)
    assert "country: IR" in found.grounds
    assert found.score > weigh(Subject(("John Doe",)), record).score


def test_an_unknown_country_or_day_counts_neither_way() -> None:
    plain = weigh(Subject(("John Doe",)), replace(JOHN, countries=(), dates={}))
    told = weigh(Subject(("John Doe",), countries=("IR",), dates={"birth": ("1972-05-01",)}),
                 replace(JOHN, countries=(), dates={}))  # fmt: skip
    assert told == plain


def test_a_number_is_the_same_however_spaced_and_a_short_one_proves_nothing() -> None:
    record = replace(JOHN, identifiers={"passport": ("A-123 456",)})
    same = weigh(Subject(("Other Name",), identifiers={"passport": ("a123456",)}), record)
    assert "passport: A-123 456, under another name" in same.grounds
    short = weigh(Subject(("John Doe",), identifiers={"passport": ("12",)}),
                  replace(JOHN, identifiers={"passport": ("12",)}))  # fmt: skip
    assert not any(ground.startswith("passport: 12") for ground in short.grounds)


def test_a_day_and_month_turned_speaks_less_against_than_another_year() -> None:
    record = replace(JOHN, dates={"birth": ("1972-05-01",)})
    turned, other = (
        weigh(Subject(("John Doe",), dates={"birth": (day,)}), record).score
        for day in ("1972-01-05", "1950-05-01")
    )
    assert other < turned


@pytest.mark.parametrize(
    ("asked", "listed", "said"),
    [
        ("1957", "~1955", "about the same year"),
        ("1957-05-06", "~1955", "about the same year"),
        ("~1957", "1955", "about the same year"),
        ("1955", "~1955", "the same year"),
        ("1959", "~1955", "against: another year"),
        ("1957", "1955", "against: another year"),
        ("unknown", "~1955", "against: another year"),
    ],
)
def test_an_approximate_birth_speaks_against_nobody_born_about_then(
    asked: str, listed: str, said: str
) -> None:
    record = listing("DOE, John", kind=Kind.PERSON, birth=listed)
    subject = Subject(("John Doe",), dates={"birth": (asked,)})
    found, bare = weigh(subject, record), weigh(Subject(("John Doe",)), record)
    assert any(said in ground for ground in found.grounds)
    assert (found.score < bare.score) is said.startswith("against")


@pytest.mark.parametrize(
    ("subject", "agreed"),
    [
        (Subject(("John Doe",), countries=("IR",)), ()),
        (Subject(("John Doe",), dates={"birth": ("1972-09-18",)}), ("birth",)),
        (Subject(("John Doe",), dates={"birth": ("1972",)}), ("birth",)),
        (Subject(("John Doe",), dates={"birth": ("1950",)}), ()),
    ],
)
def test_what_agrees_beside_the_name_is_told(subject: Subject, agreed: tuple[str, ...]) -> None:
    assert weigh(subject, JOHN).agreed == agreed


def test_a_hull_that_agrees_is_told_and_another_is_not() -> None:
    ship = vessel("STAR", "9074729")
    hulls = [{"imo": (number,)} for number in ("9074729", "9187629")]
    assert [weigh(Subject(("Star",), identifiers=each), ship).agreed for each in hulls] == [
        ("imo",), (),
    ]  # fmt: skip
