from __future__ import annotations

import re

from reftel.claims.shipping.craft import Find, Stretch


def test_a_stretch_tries_only_patterns_that_can_match_in_it() -> None:
    ship, plane = re.compile("ship"), re.compile("plane")
    stretch = Stretch(0, 12, frozenset({ship}))
    text = "a ship, a plane"
    assert [found[0] for found in stretch.matches(ship, text)] == ["ship"]
    assert list(stretch.matches(plane, text)) == []


def test_a_stretch_lets_a_name_end_a_little_behind_it() -> None:
    name = re.compile("Grey Heron")
    stretch = Stretch(0, 8, frozenset({name}))
    text = "M/V Grey Heron"
    assert list(stretch.matches(name, text)) == []
    assert [found[0] for found in stretch.matches(name, text, 6)] == ["Grey Heron"]


def test_a_find_is_a_vessel_that_is_named_unless_told_otherwise() -> None:
    find = Find(0, 3, "HERON")
    assert (find.kind, find.trait, find.flag, find.more) == ("vessel", "", "", ())
