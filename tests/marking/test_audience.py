"""Audiences as written."""

from __future__ import annotations

import pytest

from reftel.findings import ReftelError
from reftel.marking import PUBLIC, Kind, Level, audience, parse


def test_a_country_by_code_or_name() -> None:
    assert audience("CHN") == audience("China")
    assert audience("CHN").kind is Kind.COUNTRY


def test_a_person_with_level_and_accesses() -> None:
    who = audience("usa/top secret/SI/EXDIS")
    assert (who.kind, who.level) == (Kind.PERSON, Level.TS)
    assert who.accesses == {"SI", "EXDIS"}
    assert str(who) == "USA/TOP SECRET/EXDIS/SI"


def test_an_organisation_and_the_public() -> None:
    assert audience("NATO").kind is Kind.ORGANISATION
    assert audience("public") is PUBLIC
    assert str(PUBLIC) == "PUBLIC"


def test_an_american_without_a_level_has_none() -> None:
    assert audience("USA").level is Level.U


@pytest.mark.parametrize("text", ["RURITANIA", "USA/COSMIC", "", "CH"])
def test_an_unknown_audience_is_a_callers_mistake(text: str) -> None:
    with pytest.raises(ReftelError):
        audience(text)


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("RURITANIA", "name a country"),
        ("", "PUBLIC"),
        ("CH", "a person as USA/SECRET"),
        ("USA/COSMIC", "TOP SECRET"),
        ("PUBLIC/SECRET", "name a country"),
        ("USA/", "has no level"),
    ],
)
def test_the_message_names_what_was_written_and_what_to_write(text: str, remedy: str) -> None:
    with pytest.raises(ReftelError) as caught:
        audience(text)
    assert repr(text) in str(caught.value)
    assert remedy in str(caught.value)


def test_a_foreign_officer_has_the_level_and_accesses_that_are_said() -> None:
    who = audience("GBR/S/SI")
    assert (who.nation, who.level, who.american) == ("GBR", Level.S, False)
    assert not parse("S//NF").may_see(who)
    assert parse("S//REL TO USA, GBR").may_see(who)
    assert not parse("TS//REL TO USA, GBR").may_see(who)


def test_an_access_is_never_assumed_of_a_government() -> None:
    assert parse("S//SI//REL TO USA, GBR").may_see(audience("GBR/SECRET/SI"))
    assert not parse("S//SI//REL TO USA, GBR").may_see("GBR")


def test_an_organisation_hears_what_all_its_members_may_hear() -> None:
    assert parse("C/REL NATO").may_see("NATO")
    assert not parse("C/REL UK").may_see("NATO")
    assert not parse("C/NF").may_see("NATO")


@pytest.mark.parametrize("text", ["CHN", "NATO", "PUBLIC", "USA/TOP SECRET/EXDIS/SI", "GBR/SECRET"])
def test_an_audience_written_again_is_the_same(text: str) -> None:
    assert audience(str(audience(text))) == audience(text)
