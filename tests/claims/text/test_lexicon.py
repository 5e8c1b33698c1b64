"""Word lists: whole, sourced, and typed."""

from __future__ import annotations

import pytest

from reftel.claims.text import lexicon
from reftel.claims.text.rows import rows


def test_a_country_has_its_code_names_and_people() -> None:
    land = next(land for land in lexicon.countries() if land.iso == "KP")
    assert "DPRK" in land.names
    assert "North Korean" in land.adjectives


def test_a_noun_says_what_a_name_is() -> None:
    assert lexicon.heads()["gmbh"].strength == "suffix"
    assert lexicon.heads()["ministry"].type == "ministry"
    assert lexicon.heads()["treaty"].strength == "none"


def test_terms_of_the_trade_are_things_and_no_parties() -> None:
    assert {"NPT", "MANPADS", "QME", "REVCON"} <= lexicon.things().keys()


def test_adjectives_and_names_lead_to_one_country() -> None:
    assert lexicon.nationalities()["ukrainian"] == lexicon.named_countries()["ukraine"] == "UA"


def test_bureaux_are_known_by_their_symbol() -> None:
    assert lexicon.symbols()["ISN"] == "bureau"


def test_a_code_of_the_trade_goes_before_one_made_of_a_country() -> None:
    assert lexicon.governments()["GOCR"] == "CR"
    assert lexicon.governments()["GOSV"] == "SV"
    assert "TR" in lexicon.governments()["GOT"].split(",")


def test_given_names_are_written_as_names() -> None:
    assert all(name[0].isupper() for name in lexicon.given_names())
    assert {"Maria", "Ahmed", "Sergei"} <= lexicon.given_names()


def test_a_word_that_is_a_surname_too_is_no_given_name() -> None:
    assert not {"Rice", "Straw", "Gates"} & lexicon.given_names()
    assert {"Rice", "Straw", "Gates"} <= lexicon.surnames()


def test_towns_and_countries_are_located() -> None:
    assert {"tehran", "iran", "hong kong"} <= lexicon.located()


def test_a_word_that_is_no_noun_of_an_organisation_makes_nothing_of_a_name() -> None:
    assert lexicon.head_of("ministry") == lexicon.heads()["ministry"]
    assert lexicon.head_of("velmar") == ("", "")


@pytest.mark.parametrize("table", ["cues", "speech", "triggers", "dealers", "meeting_words"])
def test_no_word_stands_twice_in_a_class_of_a_table(table: str) -> None:
    told = [tuple(row.values())[:-1] for row in rows(table)]
    assert len(told) == len(set(told))


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("kenya", "KE"),
        ("kenyan", "KE"),
        ("north korea", "KP"),
        ("north korean", "KP"),
        ("uae", "AE"),
        ("emirati", "AE"),
        ("dutch", "NL"),
        ("velmar", ""),
        ("", ""),
    ],
)
def test_a_land_is_known_by_its_name_and_its_adjective(words: str, code: str) -> None:
    assert lexicon.land_of(words) == code


@pytest.mark.parametrize(
    ("word", "code"),
    [("U.S.", "US"), ("USG", "US"), ("United States", "US"), ("UK", "GB"), ("HMG", "GB"),
     ("EU", "EU"), ("Kenyan", "KE"), ("Kenya", "KE"), ("the Dutch", "NL"),
     ("Old", "")],
)  # fmt: skip
def test_a_land_or_union_is_known_by_its_letters_too(word: str, code: str) -> None:
    assert lexicon.land_called(word) == code


@pytest.mark.parametrize(
    ("word", "is_one"),
    [
        ("Heavy", True),
        ("heavy", True),
        ("Trading", True),
        ("Velcorta", False),
        ("Quillpars", False),
    ],
)
def test_a_word_of_the_language_is_ordinary_in_any_case(word: str, *, is_one: bool) -> None:
    assert lexicon.is_ordinary(word) is is_one


@pytest.mark.parametrize(
    ("word", "is_one"), [("SHIPPED", True), ("SHIPPING", True), ("VELCORTA", False)]
)
def test_a_form_of_a_verb_in_capitals_is_of_the_language(word: str, *, is_one: bool) -> None:
    assert lexicon.in_capitals(word) is is_one


@pytest.mark.parametrize(
    ("letters", "is_one"), [("MTCR", True), ("ISN", True), ("GOSV", True), ("QVTX", False)]
)
def test_a_sign_is_of_a_thing_an_office_or_a_government(letters: str, *, is_one: bool) -> None:
    assert lexicon.is_sign(letters) is is_one


def test_every_country_has_a_code_of_two_letters_and_a_name() -> None:
    lands = lexicon.countries()
    assert len({land.iso for land in lands}) == len(lands) > 190
    assert all(len(land.iso) == 2 and land.iso.isupper() and land.names for land in lands)


def test_every_adjective_and_name_leads_to_a_known_country() -> None:
    known = {land.iso for land in lexicon.countries()}
    assert set(lexicon.nationalities().values()) <= known
    assert set(lexicon.named_countries().values()) <= known


def test_every_noun_of_an_organisation_has_a_known_strength() -> None:
    strengths = {head.strength for head in lexicon.heads().values()}
    assert strengths == {"suffix", "strong", "weak", "none"}
    assert all(word == word.lower() for word in lexicon.heads())


def test_titles_are_small_and_of_a_known_form() -> None:
    assert set(lexicon.titles().values()) <= {"short", "long", "role", "none"}
    assert all(title == title.lower() for title in lexicon.titles())


@pytest.mark.parametrize(
    ("name", "code"),
    [("comoros", "KM"), ("tuvalu", "TV"), ("guinea-bissau", "GW"), ("st. lucia", "LC"),
     ("saint vincent and the grenadines", "VC"), ("vanuatu", "VU"), ("fiji", "FJ")],
)  # fmt: skip
def test_lands_under_whose_flags_many_ships_sail_are_known(name: str, code: str) -> None:
    assert lexicon.named_countries()[name] == code


def test_a_russian_standard_is_no_government() -> None:
    assert "GOST" not in lexicon.governments()
    assert "GOKM" in lexicon.governments()
