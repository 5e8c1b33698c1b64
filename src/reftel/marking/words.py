"""Words, numbers, names and days of a text, as a leak check compares them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from reftel.source import Span

_TOKEN = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")
_DAMAGED = re.compile(r"(?<=\w),(?=s\b)")
_SENTENCE_START = re.compile(r"(?:^|[.!?:;]\s+|--\s*|\n\s*)[\"'(]*$")
_PLAIN = 2


class Word(NamedTuple):
    """A word in lower case and where it stands."""

    text: str
    span: Span


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[Word, ...]:
    """Return the words of a text; a comma before s (China,s) is a damaged apostrophe."""
    mended = _DAMAGED.sub("'", text).replace("\u2019", "'")
    return tuple([Word(m[0].lower(), Span(m.start(), m.end())) for m in _TOKEN.finditer(mended)])


@lru_cache(maxsize=4096)
def said(text: str) -> tuple[str, ...]:
    """Return the words alone, without their places."""
    mended = _DAMAGED.sub("'", text).replace("\u2019", "'")
    return tuple(_TOKEN.findall(mended.lower()))


@lru_cache(maxsize=4096)
def runs(text: str, count: int) -> frozenset[tuple[str, ...]]:
    """Return all runs of `count` words; a shorter text of three words or more is one run."""
    spoken = said(text)
    if len(spoken) < count:
        return frozenset({spoken} if len(spoken) > _PLAIN else ())
    return frozenset(zip(*(spoken[i:] for i in range(count)), strict=False))


@lru_cache(maxsize=256)
def located(text: str, count: int) -> dict[tuple[str, ...], list[Span]]:
    """Return the places of every run of `count` words."""
    placed = words(text)
    found: dict[tuple[str, ...], list[Span]] = {}
    runs_of = zip(*([word.text for word in placed[i:]] for i in range(count)), strict=False)
    for place, run in enumerate(runs_of):
        span = Span(placed[place].span.start, placed[place + count - 1].span.end)
        found.setdefault(run, []).append(span)
    return found


@lru_cache(maxsize=4096)
def facts(text: str) -> frozenset[tuple[str, ...]]:
    """Return what says something by itself: names, long numbers, small numbers with their noun."""
    found: set[tuple[str, ...]] = set()
    placed = words(text)
    loud = text.upper() == text
    for place, word in enumerate(placed):
        if word.text.isalpha() and (loud or not text[word.span.start].isupper()):
            continue
        following = placed[place + 1].text if place + 1 < len(placed) else ""
        if any(char.isdigit() for char in word.text):
            long = len(word.text) > _PLAIN
            found |= {(word.text,)} if long else {(word.text, following)} if following else set()
        elif not loud and _named(text, word):
            found.add((word.text,))
    return frozenset(found)


def _named(text: str, word: Word) -> bool:
    """Say whether a word is a name by its capitals, not by beginning a sentence."""
    written = word.span.of(text)
    if len(written) <= _PLAIN or not written[0].isupper():
        return False
    return not _SENTENCE_START.search(text, max(0, word.span.start - 12), word.span.start)
