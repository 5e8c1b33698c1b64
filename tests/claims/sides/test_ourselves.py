from __future__ import annotations

import pytest

from reftel.claims.sides.ourselves import is_collective, is_our_state


@pytest.mark.parametrize("name", ["USG", "The U.S.", "US", "the United States"])
def test_our_state_has_several_names(name: str) -> None:
    assert is_our_state(name)
    assert is_collective(name)


@pytest.mark.parametrize("name", ["We", "The Embassy", "Post", "Washington", "the Department"])
def test_nobody_speaks_in_person_under_a_name_of_all(name: str) -> None:
    assert is_collective(name)
    assert not is_our_state(name)


@pytest.mark.parametrize("name", ["PolOff", "the Ambassador", "U.S. Steel", "Embassy Oslo", "us"])
def test_an_officer_or_another_is_not_all_of_us(name: str) -> None:
    assert not is_collective(name)
