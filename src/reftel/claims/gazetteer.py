"""One pass over a text for every name and cue that the tables know."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ahocorasick_rs import MATCHKIND_LEFTMOST_LONGEST, AhoCorasick

from reftel.claims import lexicon
from reftel.source import Span, without

if TYPE_CHECKING:
    from collections.abc import Iterator

_GAP = re.compile(r"\s{2,}")


class Known(NamedTuple):
    """What a table says of a name."""

    kind: str
    value: str
    type: str
    country: str
    name: str


class Hit(NamedTuple):
    """A known name at a place."""

    start: int
    end: int
    known: Known


def hits(text: str, lower: str) -> dict[str, list[Hit]]:
    """Return the known names that stand in a text as words, by kind and in order.

    `lower` is `text` in lower case, of the same length. A name written in capitals in its table
    must stand in capitals; any other must at least begin with one, unless it is a cue.
    """
    automaton, names = _automaton()
    found: dict[str, list[Hit]] = {}
    clean, shift = without(lower, [Span(m.start() + 1, m.end()) for m in _GAP.finditer(lower)])
    for index, first, last in automaton.find_matches_as_indexes(clean):
        if clean[first - 1 : first].isalnum() or clean[last : last + 1].isalnum():
            continue
        known = names[index]
        start, end = shift.span(Span(first, last))
        if known.kind != "cue" and not _cased(text[start:end], known.name):
            continue
        found.setdefault(known.kind, []).append(Hit(start, end, known))
    return found


def _cased(written: str, name: str) -> bool:
    """Say whether a name stands in its own letters: `UBS` is a bank, `ubs` is nothing."""
    if name.isupper():
        return written.isupper()
    return written[:1].isupper() or not name[:1].isupper()


@cache
def _automaton() -> tuple[AhoCorasick, list[Known]]:
    table: dict[str, Known] = {}
    for known in _known():
        table.setdefault(known.name.lower(), known)
    return AhoCorasick(list(table), matchkind=MATCHKIND_LEFTMOST_LONGEST), list(table.values())


def _known() -> Iterator[Known]:
    yield from _parties()
    yield from _lands()
    for row in lexicon.rows("places"):
        for name in row["names"].split(";"):
            value = name if row["value"] == "-" else row["value"]
            yield Known("place", value, row["type"], row["country"], name)
    for name, what in lexicon.things().items():
        if " " in name:
            yield Known("thing", name, what, "", name.title())
    for title, form in lexicon.titles().items():
        yield Known("title", title, form, "", title)
    for row in lexicon.rows("descriptors"):
        yield Known("cue", row["word"], row["type"], "", row["word"])


def _parties() -> Iterator[Known]:
    for row in lexicon.rows("parties"):
        kind = "actor" if row["type"] == "actor" else "party"
        for name in row["names"].split(";"):
            yield Known(kind, row["value"], row["type"], row["country"], name)


def _lands() -> Iterator[Known]:
    for land in lexicon.countries():
        for kind, names in (("place", land.names), ("nation", land.adjectives)):
            for name in names:
                yield Known(kind, land.iso, "country", land.iso, name)
        for name in land.people:
            yield Known("people", land.iso, "people", land.iso, name)
        for name in land.capitals:
            yield Known("place", f"{land.iso}-{name[:3].upper()}", "city", land.iso, name)
