"""Words that may carry a request, a delivery or a host's reply, found in one pass."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from string import ascii_lowercase
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.text.gazetteer import automaton
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ahocorasick_rs import AhoCorasick

    from reftel.claims.text.page import Page
    from reftel.claims.text.passages import Layout


@cache
def _classes() -> Mapping[str, tuple[str, ...]]:
    found = defaultdict[str, tuple[str, ...]](tuple)
    for row in rows("cues"):
        found[row["word"]] += (row["class"],)
    return dict(found)


@cache
def _machine() -> tuple[AhoCorasick, tuple[str, ...]]:
    words = tuple(_classes())
    # A phrase ends with its blank: else `had no` would hide `noted` in `had noted`.
    return automaton(tuple(f"{word} " if " " in word else word for word in words)), words


class Cue(NamedTuple):
    """A cue word, and where it ends: a line or more blanks may break it."""

    word: str
    end: int


class Cues(NamedTuple):
    """The cue words of a page: their places by class, and the word at each place."""

    places: Mapping[str, list[int]]
    words: Mapping[int, Cue]


def cues(layout: Layout) -> Mapping[str, list[int]]:
    """Return the places of cue words in the body by class: `ask`, `give`, `say`, `paper` …."""
    return _of(layout).places


def cue_at(layout: Layout, position: int) -> str:
    """Return the cue word that begins at a place."""
    cue = (layout.cues or _of(layout)).words.get(position)
    return cue.word if cue else ""


def past(layout: Layout, position: int) -> int:
    """Return where the cue word that begins at a place ends; the place itself without one."""
    cue = _of(layout).words.get(position)
    return cue.end if cue else position


def _of(layout: Layout) -> Cues:
    """Return the cues of a page, kept with its layout: they are asked for at each of them."""
    if layout.cues is None:
        layout.cues = _search(layout.page)
    return layout.cues


def is_a(word: str, kind: str) -> bool:
    """Say whether a cue word is of a class."""
    return kind in _classes().get(word, ())


def _search(page: Page) -> Cues:
    known, closed = _classes(), page.closed
    places, found = defaultdict[str, list[int]](list), dict[int, Cue]()
    floor, ceiling = page.body()
    for word, start, end in closed.placed(list(_words(closed.text))):
        if start >= floor and end <= ceiling:
            found[start] = Cue(word, end)
            for kind in known[word]:
                places[kind].append(start)
    return Cues(places, found)


def _words(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield cues that stand as words in a text without gaps, and where they do."""
    (machine, words), lower = _machine(), f"{text} "
    for index, start, last in machine.find_matches_as_indexes(lower):
        end = start + len(words[index])
        if last == end and lower[end] in ascii_lowercase:
            continue
        if not (start and lower[start - 1] in ascii_lowercase):
            yield words[index], start, end
