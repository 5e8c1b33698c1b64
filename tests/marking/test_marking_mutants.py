"""Wrong joins that have been made elsewhere: each must be caught by the laws or the register."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import reduce
from itertools import product

import pytest

from reftel.marking import IDENTITY, Disclosure, Level, Marking, parse

Join = Callable[[Marking, Marking], Marking]
MARKS = [
    parse(text, "capco")
    for text in (
        "S", "S//NF", "S//REL TO USA, GBR", "S//REL TO USA, GBR, JPN", "S//RELIDO", "U",
        "S//DISPLAY ONLY IRQ", "S//REL TO USA, AFG/DISPLAY ONLY IRQ", "C//SI//NF", "S//NF//XD",
        "S//REL TO USA, JPN/RELIDO", "TS//OC/NF", "???", "U//FOUO", "S//REL TO USA, FVEY",
    )
]  # fmt: skip
READERS = ("GBR", "JPN", "IRQ", "USA/SECRET", "USA/TOP SECRET/SI/ORCON/EXDIS", "PUBLIC")


def rel_union(a: Marking, b: Marking) -> Marking:
    joined = a | b
    if joined.disclosure is not Disclosure.RELEASE:
        return joined
    return replace(joined, release=a.release | b.release, display=a.display | b.display)


def unmarked_neutral(a: Marking, b: Marking) -> Marking:
    if Disclosure.UNMARKED not in {a.disclosure, b.disclosure}:
        return a | b
    marked = b if a.disclosure is Disclosure.UNMARKED else a
    return replace(
        a | b, disclosure=marked.disclosure, release=marked.release, display=marked.display
    )


def display_ignored(a: Marking, b: Marking) -> Marking:
    return replace(a | b, display=(a | b).release)


def relido_or(a: Marking, b: Marking) -> Marking:
    return replace(a | b, relido=a.relido or b.relido)


def level_of_the_first(a: Marking, b: Marking) -> Marking:
    return replace(a | b, level=a.level)


def lowest_level(a: Marking, b: Marking) -> Marking:
    joined = a | b
    return (
        joined if joined.level is None else replace(joined, level=Level(min(_level(a), _level(b))))
    )


def unread_neutral(a: Marking, b: Marking) -> Marking:
    if a.level is None or b.level is None:
        return b if a.level is None else a
    return a | b


def controls_met(a: Marking, b: Marking) -> Marking:
    return replace(a | b, controls=a.controls & b.controls)


def captions_of_the_first(a: Marking, b: Marking) -> Marking:
    return replace(a | b, captions=a.captions)


def doubts_dropped(a: Marking, b: Marking) -> Marking:
    return replace(a | b, doubts=frozenset())


def _level(mark: Marking) -> int:
    return int(mark.level or 0)


MUTANTS: list[Join] = [
    rel_union, unmarked_neutral, display_ignored, relido_or, level_of_the_first, lowest_level,
    unread_neutral, controls_met, captions_of_the_first, doubts_dropped,
]  # fmt: skip

ROLLED = [
    (["S//DISPLAY ONLY AFG", "S//DISPLAY ONLY AFG, PAK"], {"AFG"}, False),
    (["S//REL TO USA, GBR", "S//REL TO USA, GBR"], {"GBR"}, False),
    (["S//RELIDO", "S//REL TO USA, AUS"], set(), False),
    (["S//RELIDO", "S//REL TO USA, AUS/RELIDO"], set(), True),
]


def breaks_a_law(join: Join) -> bool:
    return any(
        (
            join(a, b).may_see(who) != (a.may_see(who) and b.may_see(who))
            or join(a, b) != join(b, a)
            or join(a, IDENTITY) != a
            or not (a.doubts | b.doubts) <= join(a, b).doubts
        )
        for a, b in product(MARKS, MARKS)
        for who in READERS
    )


def breaks_the_register(join: Join) -> bool:
    for texts, shown, relido in ROLLED:
        joined = reduce(join, (parse(text, "capco") for text in texts))
        if joined.display != shown or joined.relido is not relido:
            return True
    return False


def test_the_join_breaks_neither() -> None:
    assert not breaks_a_law(Marking.__or__)
    assert not breaks_the_register(Marking.__or__)


@pytest.mark.parametrize("join", MUTANTS, ids=lambda join: join.__name__)
def test_a_wrong_join_is_caught(join: Join) -> None:
    assert breaks_a_law(join) or breaks_the_register(join)
