"""A name taken apart."""

from __future__ import annotations

import pytest

from reftel.screening.naming import Kind, given, kinds, parse, variants


def texts(name: str, kind: Kind) -> list[str]:
    return [word.text for word in parse(name, kind).words]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Exercise Trading Co., Ltd.", ["exercise", "trading"]),
        ("OOO Exercise", ["exercise"]),
        ("Exercise Aktiengesellschaft", ["exercise"]),
        ("Open Joint Stock Company Exercise", ["exercise"]),
        ("The Bank of Exercise", ["bank", "exercise"]),
        ("A.B.C. Company", ["abc"]),
        ("Exercise Defence Organisation", ["exercise", "defense", "organization"]),
        ("First Exercise Bank", ["1", "exercise", "bank"]),
    ],
)
def test_a_firm_loses_legal_forms_and_small_words(name: str, wanted: list[str]) -> None:
    assert texts(name, Kind.PARTY) == wanted


def test_two_legal_forms_of_one_sort_are_one_class() -> None:
    assert parse("Exercise JSC", Kind.PARTY).forms == parse("Exercise OAO", Kind.PARTY).forms


def test_a_person_loses_titles_and_is_read_first_name_first() -> None:
    assert texts("DOE, Dr. John", Kind.PERSON) == ["john", "doe"]


@pytest.mark.parametrize("prefix", ["M/V", "MV", "M.V.", "MT", "S/S", "motor vessel"])
def test_a_ship_loses_its_prefix(prefix: str) -> None:
    assert texts(f"{prefix} Exercise Star", Kind.VESSEL) == ["exercise", "star"]


def test_an_acronym_is_made_of_three_words_or_more() -> None:
    assert parse("Exercise Defense Industries", Kind.PARTY).acronyms == ("edi",)
    assert parse("Exercise Bank", Kind.PARTY).acronyms == ()


def test_an_acronym_may_spell_the_legal_form_and_small_words() -> None:
    corps = parse("Exercise Harbour Guard Corps", Kind.PARTY)
    assert {"ehg", "ehgc"} <= set(corps.acronyms)
    ministry = parse("Ministry of Harbours and Armed Exercise Logistics", Kind.PARTY)
    assert {"mhael", "mohael"} <= set(ministry.acronyms)


def test_words_run_together_are_parted_at_capitals() -> None:
    assert texts("JohnDoe", Kind.PERSON) == ["john", "doe"]


def test_brackets_give_the_name_without_them_and_the_acronym_inside() -> None:
    assert variants("EXERCISE GROUP (EXG)") == (
        "EXERCISE GROUP (EXG)",
        "EXERCISE GROUP",
        "EXG",
    )


def test_a_place_in_brackets_stays_part_of_the_name() -> None:
    assert variants("Exercise Bank (London)") == ("Exercise Bank (London)",)


def test_given_names_have_one_usual_form() -> None:
    assert given("mohammed") == given("muhammad")
    assert given("exercise") == "exercise"


def test_a_name_of_small_words_alone_is_not_empty() -> None:
    assert texts("The", Kind.PARTY) == ["the"]
    assert parse("", Kind.PERSON).words == ()


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("M/V Exercise Star", (Kind.VESSEL,)),
        ("MT Exercise", (Kind.VESSEL,)),
        ("Exercise Lantern Co., Ltd.", (Kind.PARTY,)),
        ("OOO Exercise", (Kind.PARTY,)),
        ("Exercise L.L.C.", (Kind.PARTY,)),
        ("Exercise Lantern", tuple(Kind)),
        ("John Doe", tuple(Kind)),
        ("Ltd", tuple(Kind)),
    ],
)
def test_a_form_says_what_a_name_may_be_the_name_of(name: str, wanted: tuple[Kind, ...]) -> None:
    assert kinds(name) == wanted
