"""A query made ready for any engine: every word with its forms, every field as tokens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

import reftel.store.query as q
from reftel.cable import numbers_meant
from reftel.findings import ReftelError
from reftel.store.schema import term
from reftel.store.terms import EVERY, indexed
from reftel.store.tokens import forms, spellings, stem, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Connection

    from reftel.store.engines import Finder
    from reftel.store.query import Query

MOST_FORMS = 40
Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """Any of some phrases; `prefix` leaves the last word of each open."""

    phrases: tuple[Phrase, ...]
    prefix: bool = False
    shown: bool = True
    """Whether it stands in the words of the text, and can be shown there."""


@dataclass(frozen=True, slots=True)
class Close:
    """Any of some phrases at most so many words from any of others."""

    left: tuple[Phrase, ...]
    right: tuple[Phrase, ...]
    words: int


@dataclass(frozen=True, slots=True)
class All:
    """Every one of `parts` and none of `but`."""

    parts: tuple[Plan, ...]
    but: tuple[Plan, ...] = ()


@dataclass(frozen=True, slots=True)
class Some:
    """At least one of these; none at all is found nowhere."""

    parts: tuple[Plan, ...]


Plan = Leaf | Close | All | Some
EVERYTHING = Leaf(((EVERY,),), shown=False)


def plan(connection: Connection, query: Query, index: Finder) -> Plan:
    """Return the plan of a query in this store, by the words of this index."""
    return _Planner(connection, index).plan(query)


class _Planner:
    def __init__(self, connection: Connection, index: Finder) -> None:
        self._connection = connection
        self._index = index

    def plan(self, query: Query) -> Plan:
        match query:
            case q.Word():
                return Leaf(self._forms(query), query.prefix)
            case q.Near():
                return self._close(query)
            case q.Field():
                return _field(query)
            case q.Days():
                return self._days(query)
            case _:
                return self._combined(query)

    def _close(self, near: q.Near) -> Close:
        """Refuse sides that share a word: FTS5 would find it near itself."""
        left, right = self._forms(near.left), self._forms(near.right)
        shared = set(chain.from_iterable(left)) & set(chain.from_iterable(right))
        if shared:
            raise ReftelError(
                f"{near.left.text!r} and {near.right.text!r} share the word {min(shared)!r}: "
                f"NEAR/{near.words} is asked of two that share none"
            )
        return Close(left, right, near.words)

    def _combined(self, query: q.And | q.Or | q.Not) -> Plan:
        match query:
            case q.Or():
                return Some(tuple(self.plan(part) for part in query.parts))
            case q.Not():
                return All((EVERYTHING,), (self.plan(query.part),))
            case q.And():
                return self._all(query)

    def _all(self, query: q.And) -> Plan:
        wanted = tuple(self.plan(part) for part in query.parts if not isinstance(part, q.Not))
        but = tuple(self.plan(part.part) for part in query.parts if isinstance(part, q.Not))
        return All(wanted or (EVERYTHING,), but)

    def _forms(self, said: q.Word) -> tuple[Phrase, ...]:
        words = tuple(tokens(said.text))
        if said.prefix:
            return (words,)
        found = dict.fromkeys([words, *_numbered(said.text)])
        if said.exact:
            return tuple(found)
        joined = "".join(words)
        *first, last = words
        found |= dict.fromkeys((*first, form) for form in self._inflected(last))
        if len(words) > 1 and joined.isalpha() and "-" in said.text:
            found |= dict.fromkeys((form,) for form in self._inflected(joined))
        for other in spellings().get(joined, ()) + spellings().get(" ".join(words), ()):
            parts = tuple(other.split())
            found |= dict.fromkeys(
                [(form,) for form in self._inflected(parts[0])] if len(parts) == 1 else [parts]
            )
        return tuple(found)[:MOST_FORMS]

    def _inflected(self, said: str) -> list[str]:
        root = stem(said)
        others = [form for form in forms(root) if form not in {said, root}]
        held = self._index.known(self._connection, others)
        return list(dict.fromkeys([said, root, *(form for form in others if form in held)]))

    def _days(self, days: q.Days) -> Plan:
        query = select(term.c.value).where(term.c.field == "year")
        years = sorted(int(year) for year in self._connection.scalars(query))
        if not years:
            return Some(())
        first = max(days.first or date.min, date(years[0], 1, 1))
        last = min(days.last or date.max, date(years[-1], 12, 31))
        return Leaf(tuple((token,) for token in _calendar(first, last)), shown=False)


def _field(query: q.Field) -> Plan:
    values = _numbers(query) if query.name in _NUMBERED else (query.value,)
    phrases = tuple(filter(None, (tuple(indexed(query.name, value)) for value in values)))
    return Leaf(phrases, query.prefix, shown=False) if phrases else Some(())


_NUMBERED = ("mrn", "ref")
"""Fields of message reference numbers."""


def _numbers(query: q.Field) -> tuple[str, ...]:
    if query.prefix:
        return ("".join(filter(str.isalnum, query.value)),)
    return numbers_meant(query.value) or (query.value,)


def _numbered(said: str) -> Iterator[Phrase]:
    """Yield how the fields of numbers have what is one, as a person writes it in full."""
    meant = numbers_meant(said)
    if len(meant) == 1:
        yield from (tuple(indexed(name, meant[0])) for name in _NUMBERED)


def _calendar(first: date, last: date) -> Iterator[str]:
    """Yield the fewest tokens of years, months and days that make up a time."""
    at = first
    while at <= last:
        for name, form, end in _units(at):
            if end <= last:
                yield f"{name}={at.strftime(form)}"
                at = end + timedelta(days=1)
                break


def _units(at: date) -> Iterator[tuple[str, str, date]]:
    if (at.month, at.day) == (1, 1):
        yield "year", "%Y", date(at.year, 12, 31)
    if at.day == 1:
        following = (at.replace(day=28) + timedelta(days=4)).replace(day=1)
        yield "month", "%Y-%m", following - timedelta(days=1)
    yield "day", "%Y-%m-%d", at


def leaves(plan: Plan) -> Iterator[tuple[Phrase, bool]]:
    """Yield the phrases that a hit may show, each with whether it is open at its end."""
    match plan:
        case Leaf():
            if plan.shown:
                yield from ((phrase, plan.prefix) for phrase in plan.phrases)
        case Close():
            yield from ((phrase, False) for phrase in (*plan.left, *plan.right))
        case All() | Some():
            for part in plan.parts:
                yield from leaves(part)


def worded(plan: Plan) -> Plan | None:
    """Return a plan without the fields that only narrow it; None where that is all or nothing."""
    if not isinstance(plan, All):
        return None
    parts = tuple(part for part in plan.parts if next(leaves(part), None))
    if not parts or (len(parts) == len(plan.parts) and not plan.but):
        return None
    return All(parts)


def holds(plan: Plan, texts: Iterable[list[str]]) -> bool:
    """Say whether a document of these token streams satisfies a plan; slow and plain."""
    return _Holder([list(text) for text in texts]).holds(plan)


class _Holder:
    def __init__(self, texts: list[list[str]]) -> None:
        self._texts = texts

    def holds(self, plan: Plan) -> bool:
        match plan:
            case Leaf():
                return any(
                    _places(text, phrase, prefix=plan.prefix)
                    for text in self._texts
                    for phrase in plan.phrases
                )
            case Close():
                return any(_close(text, plan) for text in self._texts)
            case All():
                return all(map(self.holds, plan.parts)) and not any(map(self.holds, plan.but))
            case Some():
                return any(map(self.holds, plan.parts))


def _places(text: list[str], phrase: Phrase, *, prefix: bool = False) -> list[int]:
    last, size = phrase[-1], len(phrase)
    return [
        at
        for at in range(len(text) - size + 1)
        if tuple(text[at : at + size - 1]) == phrase[:-1]
        and (text[at + size - 1].startswith(last) if prefix else text[at + size - 1] == last)
    ]


def _close(text: list[str], plan: Close) -> bool:
    left: list[Any] = [(at, at + len(p)) for p in plan.left for at in _places(text, p)]
    right = [(at, at + len(p)) for p in plan.right for at in _places(text, p)]
    return any(
        0 <= start - end <= plan.words or 0 <= other - stop <= plan.words
        for other, end in left
        for start, stop in right
    )
