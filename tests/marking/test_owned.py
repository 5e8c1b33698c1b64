"""Marks of other states in the words of cables."""

from __future__ import annotations

import pytest

from reftel.marking import Level, parse
from reftel.marking.owned import in_register


@pytest.mark.parametrize(
    ("mark", "read"),
    [
        ("UK SECRET", "//GBR SECRET"), ("EU RESTRICTED", "//EU RESTRICTED"),
        ("GBR TOP SECRET/NF", "//GBR TOP SECRET/NF"), ("UN CONFIDENTIAL", "//UN CONFIDENTIAL"),
        ("SECRET", "SECRET"), ("US SECRET", "US SECRET"), ("NATO SECRET", "NATO SECRET"),
        ("RURITANIA SECRET", "RURITANIA SECRET"), ("S/REL UK", "S/REL UK"),
    ],
)  # fmt: skip
def test_the_owner_of_a_mark_is_named_as_the_register_names_him(mark: str, read: str) -> None:
    assert in_register(mark) == read


def test_another_states_mark_is_told_to_nobody_but_the_holder() -> None:
    mark = parse("(UK SECRET)")
    assert mark.level is Level.S
    assert mark.controls == {"FOREIGN", "FOREIGN GBR"}
    assert mark.may_see("USA/SECRET")
    assert not any(mark.may_see(who) for who in ("GBR", "FRA", "PUBLIC", "USA/CONFIDENTIAL"))
