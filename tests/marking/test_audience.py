"""Audiences as written."""

from __future__ import annotations

import pytest

from reftel.findings import ReftelError
from reftel.marking import PUBLIC, Kind, Level, audience


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
