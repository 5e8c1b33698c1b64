"""Words that a finder must see before it looks closer, all found in one pass over the page."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.text.blanks import raised
from reftel.claims.text.gazetteer import automaton
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ahocorasick_rs import AhoCorasick

    from reftel.claims.text.page import Page


class Hit(NamedTuple):
    """A cue at a place, and its word as the table writes it."""

    start: int
    end: int
    word: str


Entry = tuple[str, str]
"""A subject, and a word of it as its table writes it."""
TABLES = {
    "triggers": ("subject", ""),
    "instruments": ("", "named"),
    "document_heads": ("", "paper"),
    "item_heads": ("", "item"),
    "item_series": ("", "series"),
    "item_units": ("", "unit"),
    "deal_stems": ("", "deal"),
    "goods": ("", "goods"),
    "manifest_labels": ("", "manifest"),
}
"""Tables whose first column is searched, with the column of subjects or the one subject."""


@cache
def _cues() -> Mapping[str, tuple[Entry, ...]]:
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for table, (column, subject) in TABLES.items():
        for row in rows(table):
            word = next(iter(row.values()))
            found[word.lower()].append((row[column] if column else subject, word))
    for word in list(found):
        if word.endswith("s") and (one := found.get(word[:-1])):
            found[word] += [entry for entry in one if entry not in found[word]]
    _begin(found)
    return {word: tuple(entries) for word, entries in found.items()}


def _begin(found: Mapping[str, list[Entry]]) -> None:
    """Let a longer cue stand for what it begins as, a stem, label or acronym, and its paper."""
    of = defaultdict[str, list[Entry]](list)
    for entry in dict.fromkeys(chain.from_iterable(found.values())):
        of[entry[0]].append(entry)
    series, stems = (tuple(word.lower() for _, word in of[name]) for name in ("series", "deal"))
    names = {entry[1].lower(): entry for entry in of["named"] if entry[1].isupper()}
    papers = {entry[1]: entry for entry in (*of["document"], *of["license"])}
    for word, listed in found.items():
        kinds = {subject for subject, _ in listed}
        if word.startswith(series) and not kinds & {"series", "item"}:
            listed.extend(one for one in of["series"] if word.startswith(one[1].lower()))
        if word.startswith(stems) and "deal" not in kinds:
            listed.append(next(one for one in of["deal"] if word.startswith(one[1].lower())))
        goods = word.replace("-", " ") if "item" in kinds else word
        first = names.get(goods.partition(" ")[0])
        listed.extend([first] if first and "named" not in kinds else [])
        last = papers.get(word.rpartition(" ")[2])
        listed.extend([last] if last and last[0] not in kinds else [])
        if word.startswith(("the ", "this ")):
            listed.extend(_as(found, "item", word.partition(" ")[2]))
        if word.endswith(":"):
            listed.extend(_as(found, "manifest", word[:-1]))


def _as(found: Mapping[str, list[Entry]], subject: str, word: str) -> list[Entry]:
    return [entry for entry in found.get(word, ()) if entry[0] == subject]


@cache
def _machine() -> tuple[AhoCorasick, list[list[tuple[str, str, tuple[int, int]]]]]:
    """Return the machine, and for each cue its subjects, their words, and where these stand."""
    own = [
        [(what, word, _part(what, word, cue)) for what, word in row] for cue, row in _cues().items()
    ]
    return automaton(map(raised, _cues())), own


def _part(subject: str, word: str, cue: str) -> tuple[int, int]:
    """Return how many letters from its beginning, or from its end, a cue is meant by; 0 for all.

    An acronym stands for itself alone in a longer cue, goods behind their article.
    """
    if subject == "item" and cue.startswith(("the ", "this ")):
        return 0, len(word)
    return (len(word), 0) if subject == "named" and word.isupper() and " " not in word else (0, 0)


def anchors(page: Page, subject: str) -> list[Hit]:
    """Return the cues of a subject on the page, in order; cues begin where a word begins."""
    return page.once(_search).get(subject, [])


def _search(page: Page) -> Mapping[str, list[Hit]]:
    closed = page.raised
    text, (machine, cues) = closed.text, _machine()
    found = defaultdict[str, list[Hit]](list)
    begun = [
        hit
        for hit in machine.find_matches_as_indexes(text)
        if not (hit[1] and text[hit[1] - 1].isalpha() and text[hit[1]].isalpha())
    ]
    for number, first, last in closed.placed(begun):
        for subject, word, (head, tail) in cues[number]:
            start, end = last - tail if tail else first, first + head if head else last
            found[subject].append(Hit(start, end, word))
    return found


def windows(hits: list[Hit], before: int, after: int, length: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches around hits, joined where they meet: together linear in the text."""
    start = end = -1
    for hit in hits:
        if end < 0 or hit.start - before > end:
            if end >= 0:
                yield start, end
            start = max(0, hit.start - before)
        end = min(length, max(end, hit.end + after))
    if end >= 0:
        yield start, end
