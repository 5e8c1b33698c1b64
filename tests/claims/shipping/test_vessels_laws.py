"""Laws of ships: one ship is one ship, by whatever prefix, case or line it is written."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.claims.reading import told

NAMES = st.sampled_from([
    "Grey Heron", "Teal Petrel", "Quiet Lark", "Amber Crest", "Oren Spirit", "Northern Plover",
    "Iran Velgar", "Mu Velgang", "Blue Sandpiper 3", "Silver Tern",
])  # fmt: skip
PREFIXES = st.sampled_from(["M/V", "MV", "M.V.", "M/T", "SS"])


@settings(max_examples=25, deadline=None)
@given(NAMES, PREFIXES)
def test_law_the_prefix_is_no_part_of_what_a_ship_is_called(name: str, prefix: str) -> None:
    (ship,) = told(f"The {prefix} {name} left Nampo.", "vessel")
    assert (ship.value, ship.quote) == (name.upper(), f"{prefix} {name}")


@settings(max_examples=20, deadline=None)
@given(NAMES, st.sampled_from(["\n", " \n", "  "]))
def test_law_a_name_broken_over_lines_is_the_same_ship(name: str, gap: str) -> None:
    (ship,) = told(f"The M/V {name} left Nampo.".replace(" ", gap), "vessel")
    assert ship.value == name.upper()


@settings(max_examples=20, deadline=None)
@given(NAMES)
def test_law_a_telegram_in_capitals_tells_the_same_ship(name: str) -> None:
    (ship,) = told(f"THE M/V {name.upper()} LEFT NAMPO ON MARCH 3 FOR LATAKIA.", "vessel")
    assert ship.value == name.upper()


@settings(max_examples=20, deadline=None)
@given(NAMES, st.integers(9000000, 9999999))
def test_law_a_number_told_once_belongs_to_the_ship_wherever_it_is_named(
    name: str, number: int
) -> None:
    words = f"The M/V {name}, IMO number {number}, left Nampo. The M/V {name} is due at Latakia."
    found = told(words, "vessel")
    assert [ship.value for ship in found] == [name.upper()] * 2
    assert found[0].attribute("imo") == str(number)


@settings(max_examples=15, deadline=None)
@given(NAMES)
def test_law_the_ship_told_last_is_meant_by_the_vessel(name: str) -> None:
    found = told(f"The M/V {name} left Nampo. The vessel is due at Latakia on July 8.", "vessel")
    assert [ship.value for ship in found] == [name.upper()] * 2
    assert found[1].attribute("coref") is True


@settings(max_examples=15, deadline=None)
@given(st.lists(NAMES, min_size=2, max_size=3, unique=True))
def test_law_each_of_several_ships_is_told_in_its_place(names: list[str]) -> None:
    words = " ".join(f"The M/V {name} left Nampo." for name in names)
    assert [ship.value for ship in told(words, "vessel")] == [name.upper() for name in names]


@pytest.mark.parametrize(
    ("flag", "code"),
    [("Maltese", "MT"), ("Panamanian", "PA"), ("Liberian", "LR"), ("Iranian", "IR"),
     ("Cambodian", "KH"), ("Honduran", "HN")],
)  # fmt: skip
@settings(max_examples=4, deadline=None)
@given(name=NAMES)
def test_law_a_flag_before_the_ship_is_its_own(flag: str, code: str, name: str) -> None:
    (ship,) = told(f"The {flag}-flagged M/V {name} left Nampo.", "vessel")
    assert (ship.value, ship.attribute("flag")) == (name.upper(), code)


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("The MV Quiet Lark (ex-Northern Star) was renamed in May.", ["QUIET LARK", "QUIET LARK"]),
        ("The vessel Teal Petrel, IMO number 9000013, burned.", ["TEAL PETREL"]),
        ("Two Iranian ships left.", ["(Two Iranian ships)"]),
        ("The vessel was seized at Colombo.", []),
        ("He flew on flight 721.", []),
        ("The vessel of clay broke.", []),
    ],
)
def test_what_is_a_ship_by_name_by_number_or_not_at_all(words: str, values: list[str]) -> None:
    assert [ship.value for ship in told(words, "vessel")] == values
