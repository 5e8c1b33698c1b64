"""The value of a marking: level, controls, foreign disclosure, captions, declassification."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from reftel.marking.audience import Audience, Kind
from reftel.marking.audience import audience as read_audience
from reftel.marking.controls import asked, permits
from reftel.marking.declassification import longest
from reftel.marking.level import Disclosure, Level
from reftel.marking.recipients import NOBODY, covers, holds, meet, spelled

if TYPE_CHECKING:
    from datetime import date

    from reftel.marking.declassification import Declassification

__all__ = ["IDENTITY", "Disclosure", "Level", "Marking"]

_STRICTNESS = {
    Disclosure.PUBLIC: 0,
    Disclosure.RELEASE: 1,
    Disclosure.UNMARKED: 2,
    Disclosure.NOFORN: 3,
}

_LINES = ("UNCLAS", "RESTRICTED", "CONFIDENTIAL", "SECRET", "TOPSECRET")


@dataclass(frozen=True, slots=True)
class Marking:
    """What may be told to whom; `level` is None where no mark stands, which never means U."""

    level: Level | None = None
    controls: frozenset[str] = frozenset()
    disclosure: Disclosure = Disclosure.UNMARKED
    release: frozenset[str] = frozenset()
    captions: frozenset[str] = frozenset()
    permits: frozenset[str] = frozenset()
    declassify: Declassification | None = None
    doubts: frozenset[str] = frozenset()
    display: frozenset[str] = frozenset()
    """Who may be shown it: those it is released to, and those of DISPLAY ONLY."""
    relido: bool = False
    written: str = field(default="", compare=False)
    entire: bool = field(default=False, compare=False)
    """The mark says ENTIRE TEXT: it governs every unmarked paragraph."""

    def __or__(self, other: Marking) -> Marking:
        """Join: what may be told to those who may be told both."""
        return self if self is other else _join(self, other)

    def __le__(self, other: Marking) -> bool:
        """Say whether everyone who may see `other` may see this; unlike marks may be neither."""
        return _join(self, other) == other

    def __ge__(self, other: Marking) -> bool:
        """Say whether everyone who may see this may see `other`."""
        return _join(self, other) == self

    def may_see(self, audience: Audience | str, on: date | None = None) -> bool:
        """Say whether an audience may be told; groups are resolved as of the day, else opaque."""
        who = read_audience(audience) if isinstance(audience, str) else audience
        return _may_see(self, who, on)

    def under(self, whole: Marking) -> Marking:
        """Return a portion's marking with the captions that hold back its whole telegram."""
        bound = asked(whole.captions) - self.captions
        return replace(self, captions=self.captions | bound) if bound else self

    def as_of(self, on: date) -> Marking:
        """Return it with the members on a day beside each group that it names."""
        release, display = spelled(self.release, on), spelled(self.display, on)
        return replace(self, release=release, display=display)

    @property
    def short(self) -> str:
        """The mark for people: a portion's as written, a classification line by its letters."""
        closed = self.written.replace(" ", "").upper()
        if self.level is None or not closed.startswith(_LINES):
            return self.written
        return str(replace(self, captions=frozenset(), permits=frozenset()))

    def __str__(self) -> str:
        from reftel.marking.notation import render  # noqa: PLC0415 -- notation builds on this type

        return render(self)


IDENTITY = Marking(Level.U, disclosure=Disclosure.PUBLIC, permits=permits())
"""Neutral in the join: unclassified, for anyone, every permissive caption."""


@lru_cache(maxsize=1 << 17)
def _join(a: Marking, b: Marking) -> Marking:
    if a == b:
        return a
    disclosure, release, display, relido = _disclose(a, b)
    return Marking(
        level=None if a.level is None or b.level is None else max(a.level, b.level),
        controls=a.controls | b.controls,
        disclosure=disclosure,
        release=release,
        captions=a.captions | b.captions,
        permits=a.permits & b.permits,
        declassify=longest(a.declassify, b.declassify),
        doubts=a.doubts | b.doubts,
        display=display,
        relido=relido,
    )


_Foreign = tuple[Disclosure, frozenset[str], frozenset[str], bool]


def _disclose(a: Marking, b: Marking) -> _Foreign:
    """Join the foreign disclosure; lists without common names stay below UNMARKED and NOFORN."""
    if a.disclosure is b.disclosure is Disclosure.RELEASE:
        return (
            Disclosure.RELEASE,
            meet(a.release, b.release),
            meet(a.display, b.display),
            a.relido and b.relido,
        )
    top = max(a, b, key=lambda mark: _STRICTNESS[mark.disclosure])
    return top.disclosure, top.release, top.display, top.relido


@lru_cache(maxsize=1 << 16)
def _may_see(mark: Marking, who: Audience, on: date | None) -> bool:
    if mark.level is None or mark.level > who.level or _held_back(mark, who):
        return False
    if not (asked(mark.controls) | asked(mark.captions)) <= who.accesses:
        return False
    if who.kind is Kind.PUBLIC:
        return mark.disclosure is Disclosure.PUBLIC and not mark.controls
    return who.american or _released(mark, who, on)


def _held_back(mark: Marking, who: Audience) -> bool:
    """Say whether a doubt withholds; an unread country concerns foreigners only."""
    return bool(mark.doubts) and not (
        who.american and all(doubt.startswith("country ") for doubt in mark.doubts)
    )


def _released(mark: Marking, who: Audience, on: date | None) -> bool:
    if mark.disclosure is Disclosure.PUBLIC:
        return True
    if mark.disclosure is not Disclosure.RELEASE or mark.release == NOBODY:
        return False
    named = covers if who.kind is Kind.ORGANISATION else holds
    return named(mark.release, who.nation, on)
