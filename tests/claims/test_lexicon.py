"""Word lists: whole, sourced, and typed."""

from __future__ import annotations

import pytest

from reftel.claims import lexicon

TABLES = (
    "anchors", "common", "countries", "descriptors", "governments", "heads", "offices", "openers",
    "parties", "places", "things", "titles", "forms", "given_names", "groups", "own_roles",
    "surnames", "broad_words", "natures",
)  # fmt: skip


@pytest.mark.parametrize("table", TABLES)
def test_each_row_of_a_table_has_its_source(table: str) -> None:
    assert all(row["source"] for row in lexicon.rows(table))


@pytest.mark.parametrize(
    "table",
    ["heads", "titles", "offices", "things", "common", "forms", "given_names", "surnames",
     "broad_words", "natures"],
)  # fmt: skip
def test_no_word_stands_twice_in_a_table(table: str) -> None:
    first = [next(iter(row.values())) for row in lexicon.rows(table)]
    assert len(first) == len(set(first))


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
    told = [tuple(row.values())[:-1] for row in lexicon.rows(table)]
    assert len(told) == len(set(told))
