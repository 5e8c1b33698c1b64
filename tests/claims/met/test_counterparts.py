from __future__ import annotations

import pytest

from reftel.claims.met.counterparts import CALLED, body, dated, other_met
from tests.claims.specimens import report, stage


def place(words: str, after: str) -> tuple[str, int] | None:
    """Return who stands behind some words of a report, and how far his words reach."""
    scene = stage(report(f"2. (C) {words}"))
    start = scene.layout.text.index(after) + len(after)
    end = scene.layout.sentence(start).end
    found = other_met(scene, start, end) or body(scene, start, end)
    return (found[0], found[1] - start) if found else None


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("PolOff met with senior Kenyan officials there.", "senior Kenyan officials"),
        ("PolOff met with representatives of the Exercise Board there.",
         "representatives of the Exercise Board"),
        ("PolOff met with the Exercise Board (EXB) there.", "the Exercise Board (EXB)"),
    ],
)  # fmt: skip
def test_persons_groups_and_bodies_are_met(words: str, who: str) -> None:
    found = place(words, " met")
    assert found is not None
    assert found[0] == who


@pytest.mark.parametrize("words", ["PolOff met with Washington there.", "PolOff met goals there."])
def test_nobody_is_met_where_none_is_named(words: str) -> None:
    assert place(words, " met") is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Kilvar Kessler of the Authority", "Kilvar Kessler"),
        ("Henk van Holm, Director", "Henk van Holm"),
        ("Kenyan Ministry of Trade", None),
        ("the MFA", None),
    ],
)
def test_a_man_is_called_by_his_name_alone(words: str, name: str | None) -> None:
    found = CALLED.match(words)
    assert (found[0] if found else None) == name


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("PolOff saw Veludo and left. On March 12 he wrote.", ""),
    ],
)
def test_a_day_close_behind_belongs_to_the_meeting(words: str, day: str) -> None:
    scene = stage(report(f"2. (C) {words}"))
    end = scene.layout.text.index("Veludo") + len("Veludo")
    assert scene.layout.text[end : dated(scene, end)].endswith(day)
    assert bool(day) is (dated(scene, end) > end)
