"""One pass over a text for every name and cue that the tables know."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ahocorasick_rs import MATCHKIND_LEFTMOST_LONGEST, AhoCorasick

from reftel.claims import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

_GAP = re.compile(" {2,}")


class Known(NamedTuple):
    """What a table says of a name."""

    kind: str
    value: str
    type: str
    country: str
    name: str
    small: bool = False
    """Whether it may stand in small letters."""


class Hit(NamedTuple):
    """A known name at a place."""

    start: int
    end: int
    known: Known


def hits(text: str, lower: str) -> dict[str, list[Hit]]:
    """Return the known names that stand in a text as words, by kind and in order.

    `lower` is `text` in lower case, of the same length. A name written in capitals in its table
    must stand in capitals; any other must at least begin with one where its table's does.
    """
    automaton, names = _automaton()
    found: dict[str, list[Hit]] = {}
    gaps = [(m.start() + 1, m.end()) for m in _GAP.finditer(lower)] if "  " in lower else []
    clean, at, offset = f"{_closed(lower, gaps)} ", 0, 0
    for index, first, last in automaton.find_matches_as_indexes(clean):
        if clean[last].isalnum() or (first and clean[first - 1].isalnum()):
            continue
        start, end = first, last
        if gaps:
            while at < len(gaps) and gaps[at][0] - offset <= first:
                offset += gaps[at][1] - gaps[at][0]
                at += 1
            start = first + offset
            end = last + offset + _gap_within(gaps, at, offset, last)
        for known in names[index]:
            if known.small or _cased(text, start, end, known.name):
                found.setdefault(known.kind, []).append(Hit(start, end, known))
    return found


def _closed(lower: str, gaps: list[tuple[int, int]]) -> str:
    """Return a text with its gaps closed to one space."""
    if not gaps:
        return lower
    starts = [0, *(end for _, end in gaps)]
    ends = [*(start for start, _ in gaps), len(lower)]
    return "".join([lower[a:b] for a, b in zip(starts, ends, strict=True)])


def _gap_within(gaps: list[tuple[int, int]], at: int, offset: int, last: int) -> int:
    """Return how many characters of gaps lie before the end of a name."""
    more = 0
    while at < len(gaps) and gaps[at][0] - offset - more < last:
        more += gaps[at][1] - gaps[at][0]
        at += 1
    return more


def _cased(text: str, start: int, end: int, name: str) -> bool:
    """Say whether a name stands in its own letters: `UBS` is a bank, `ubs` is nothing."""
    return text[start:end].isupper() if name.isupper() else text[start].isupper()


@cache
def _automaton() -> tuple[AhoCorasick, list[tuple[Known, ...]]]:
    table: dict[str, list[Known]] = {}
    for known in _known():
        small = known.name[0].islower()
        table.setdefault(known.name.lower(), []).append(known._replace(small=small))
    names = [_distinct(found) for found in table.values()]
    return AhoCorasick(list(table), matchkind=MATCHKIND_LEFTMOST_LONGEST), names


def _distinct(found: list[Known]) -> tuple[Known, ...]:
    """Keep the first of each kind; a name is a place before it is a nation."""
    kinds = {known.kind: known for known in reversed(found)}
    if "place" in kinds:
        kinds.pop("nation", None)
    elif "nation" in kinds:
        kinds.pop("people", None)
    return tuple(kinds.values())


def _known() -> Iterator[Known]:
    yield from _parties()
    yield from _lands()
    for row in lexicon.rows("places"):
        for name in row["names"].split(";"):
            value = name if row["value"] == "-" else row["value"]
            yield Known("place", value, row["type"], row["country"], name)
    yield from _words()
    for row in lexicon.rows("governments"):
        yield Known("government", row["countries"], "government", "", row["acronym"])
    for row in lexicon.rows("anchors"):
        yield Known(row["finder"], row["word"], "", "", row["word"])
    for symbol, kind in lexicon.symbols().items():
        if kind == "bureau" and len(symbol) > 2:
            yield Known("symbol", symbol, kind, "", symbol)


def _words() -> Iterator[Known]:
    for name, what in lexicon.things().items():
        if " " in name:
            yield Known("thing", name, what, "", name.title())
    for title, form in lexicon.titles().items():
        yield Known("title", title, form, "", title)
    for row in lexicon.rows("descriptors"):
        yield Known("cue", row["word"], row["type"], "", row["word"])
    for word, head in lexicon.heads().items():
        yield Known("head", head.strength, head.type, "", word.title())


def _parties() -> Iterator[Known]:
    for row in lexicon.rows("parties"):
        for name in row["names"].split(";"):
            yield Known("party", row["value"], row["type"], row["country"], name)


def _lands() -> Iterator[Known]:
    for land in lexicon.countries():
        for kind, names in (("place", land.names), ("nation", land.adjectives)):
            for name in names:
                yield Known(kind, land.iso, "country", land.iso, name)
        for name in land.people:
            yield Known("people", land.iso, "people", land.iso, name)
        for name in land.capitals:
            yield Known("place", f"{land.iso}-{name[:3].upper()}", "city", land.iso, name)
