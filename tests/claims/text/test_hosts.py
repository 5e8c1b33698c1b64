from __future__ import annotations

import pytest

from reftel.claims.text.hosts import adjectives, called, host_of, names_of
from reftel.claims.text.lexicon import countries


@pytest.mark.parametrize(
    ("post", "host"),
    [("LISBON", "PT"), ("THEHAGUE", "NL"), ("EFTOLONDON", "GB"), ("EMBASSYKYIV", "UA"), ("X", "")],
)
def test_a_post_sits_in_a_country(post: str, host: str) -> None:
    assert host_of(post) == host


def test_a_country_acts_by_its_people_or_with_a_head_by_its_adjective() -> None:
    assert "portuguese" in names_of("PT", headed=True)
    assert "portugal" in names_of("PT", headed=False)
    assert "portugal" not in names_of("PT", headed=True)


def test_no_country_has_no_names() -> None:
    assert names_of("", headed=True) == frozenset()
    assert called("") == ""


def test_a_country_is_called_by_its_name() -> None:
    assert called("PT") == "Portugal"


def test_adjectives_name_nobody_unless_they_are_a_people_too() -> None:
    assert "Russian" in adjectives()
    assert "Dutch" not in adjectives()


@pytest.mark.parametrize(
    ("post", "host"),
    [("NAIROBI", "KE"), ("ABUDHABI", "AE"), ("BEIJING", "CN"), ("SHANGHAI", "CN"),
     ("PARIS", "FR"), ("VIENNA", "AT"), ("STATE", "")],
)  # fmt: skip
def test_the_host_is_the_country_of_the_post_s_city(post: str, host: str) -> None:
    assert host_of(post) == host


@pytest.mark.parametrize(("code", "name"), [("KE", "Kenya"), ("AE", "United Arab Emirates")])
def test_a_country_is_called_by_the_first_of_its_names(code: str, name: str) -> None:
    assert called(code) == name


def test_every_country_has_a_name_by_which_it_acts() -> None:
    codes = [land.iso for land in countries()]
    assert all(names_of(code, headed=False) for code in codes)
    assert all(called(code) for code in codes)
