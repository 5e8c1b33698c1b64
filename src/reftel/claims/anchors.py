"""Words that a finder must see before it looks closer, all found in one pass over the page."""

from __future__ import annotations

import csv
import re
from bisect import bisect_right
from collections import defaultdict
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import ahocorasick_rs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reftel.claims.page import Page


_GAP = re.compile(r" {2,}")


class Hit(NamedTuple):
    """A cue at a place, and its word as the table writes it."""

    start: int
    end: int
    word: str


@cache
def rows(table: str) -> tuple[dict[str, str], ...]:
    """Return the rows of a table of this package, tab-separated with a heading line."""
    text = files("reftel.claims").joinpath(f"tables/{table}.tsv").read_text("utf-8")
    return tuple(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


TABLES = {"triggers": ("subject", ""), "instruments": ("", "named"), "item_heads": ("", "item")}
"""Tables whose first column is searched, with the column of subjects or the one subject."""


@cache
def _cues() -> Mapping[str, tuple[tuple[str, str], ...]]:
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for table, (column, subject) in TABLES.items():
        for row in rows(table):
            word = next(iter(row.values()))
            found[word.lower()].append((row[column] if column else subject, word))
    for word in list(found):
        if word.endswith("s") and (one := found.get(word[:-1])):
            found[word] += [entry for entry in one if entry not in found[word]]
    return {word: tuple(entries) for word, entries in found.items()}


@cache
def _machine() -> tuple[ahocorasick_rs.AhoCorasick, tuple[str, ...]]:
    words = tuple(_cues())
    kind = ahocorasick_rs.MatchKind.LeftmostLongest
    return ahocorasick_rs.AhoCorasick(list(words), matchkind=kind), words


def anchors(page: Page, subject: str) -> list[Hit]:
    """Return the cues of a subject on the page, in order; cues begin where a word begins."""
    return page.once(_search).get(subject, [])


def _search(page: Page) -> Mapping[str, list[Hit]]:
    lower, starts, offsets = _squeezed(page.lower)
    machine, words = _machine()
    cues, found = _cues(), defaultdict[str, list[Hit]](list)
    for number, start, end in machine.find_matches_as_indexes(lower):
        if start and lower[start - 1].isalpha() and lower[start].isalpha():
            continue
        first = start + offsets[bisect_right(starts, start) - 1]
        last = end + offsets[bisect_right(starts, end - 1) - 1]
        for subject, word in cues[words[number]]:
            found[subject].append(Hit(first, last, word))
    return found


def _squeezed(lower: str) -> tuple[str, list[int], list[int]]:
    """Make each run of blanks one, so that a name broken over two lines is still a name.

    Returns the text, the places where the way back to the text as found changes, and by how much.
    """
    starts, offsets, shift = [0], [0], 0
    for gap in _GAP.finditer(lower):
        start, end = gap.span()
        starts.append(start + 1 - shift)
        shift += end - start - 1
        offsets.append(shift)
    return _GAP.sub(" ", lower), starts, offsets


def windows(hits: list[Hit], before: int, after: int, length: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches around hits, joined where they meet: together linear in the text."""
    start = end = -1
    for hit in hits:
        if hit.start - before > end:
            if end >= 0:
                yield start, end
            start = max(0, hit.start - before)
        end = min(length, max(end, hit.end + after))
    if end >= 0:
        yield start, end
