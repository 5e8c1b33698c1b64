"""Countries are known by their many names."""

from __future__ import annotations

import pytest

from reftel.lists.countries import countries, country
from reftel.tables import table


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Iran", "IR"),
        ("Iran (Islamic Republic of)", "IR"),
        ("Korea, North", "KP"),
        ("Democratic People's Republic of Korea ", "KP"),
        ("Democratic People\u2019s Republic of Korea", "KP"),
        ("russian federation", "RU"),
        ("CN", "CN"),
        ("Türkiye", "TR"),
    ],
)
def test_a_country_has_one_code(name: str, code: str) -> None:
    assert country(name) == code


def test_an_unknown_country_stays_as_it_stands() -> None:
    assert country(" Ruritania ") == "Ruritania"


def test_countries_come_once_and_in_order() -> None:
    assert countries("Iran", "", "China", "IR") == ("IR", "CN")


def test_no_name_stands_for_two_countries() -> None:
    seen: dict[str, str] = {}
    for row in table("lists", "countries"):
        for name in (row["name"], *filter(None, row["also"].split("; "))):
            assert seen.setdefault(name.casefold(), row["alpha2"]) == row["alpha2"]
