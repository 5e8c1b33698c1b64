"""Words, numbers, names and days of a text, as a leak check compares them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from reftel.source import Span

_TOKEN = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")
_POSSESSIVE = re.compile(r"(?<=\w)['\u2019,]s\b", re.IGNORECASE)
"""What a name has behind it in China's, and in China,s where the apostrophe is damaged."""
_SENTENCE_START = re.compile(r"[.!?:;]|--|\n[\s>|]*[\n*\u2022-]")
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Dr|Prof|Amb|Gen|Col|Capt|Lt|Maj|Adm|Sen|Rep|St|[A-Z])")
_PLAIN = 2


def _bare(text: str) -> str:
    """Return a text of the same length without possessives."""
    return _POSSESSIVE.sub("  ", text).replace("\u2019", "'")


class Word(NamedTuple):
    """A word in lower case and where it stands."""

    text: str
    span: Span


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[Word, ...]:
    """Return the words of a text, a name without its possessive."""
    mended = _bare(text)
    return tuple([Word(m[0].lower(), Span(m.start(), m.end())) for m in _TOKEN.finditer(mended)])


@lru_cache(maxsize=4096)
def said(text: str) -> tuple[str, ...]:
    """Return the words alone, without their places."""
    mended = _bare(text)
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
    mended = _bare(text)
    spelt, gaps = _TOKEN.findall(mended), _TOKEN.split(mended)
    loud = text.upper() == text
    found: set[tuple[str, ...]] = set()
    for place, word in enumerate(spelt):
        if word.isalpha() and (loud or not word[0].isupper()):
            continue
        following = spelt[place + 1].lower() if place + 1 < len(spelt) else ""
        if any(char.isdigit() for char in word):
            long = len(word) > _PLAIN
            found |= (
                {(word.lower(),)} if long else {(word.lower(), following)} if following else set()
            )
        elif not loud and _named(word, gaps[place], spelt[place - 1] if place else None):
            found.add((word.lower(),))
    return frozenset(found)


def _named(word: str, gap: str, before: str | None) -> bool:
    """Say whether a word is a name by its capitals, not by beginning a sentence."""
    if before is None or len(word) <= _PLAIN or not word[0].isupper():
        return False
    # The stop of `Mr.` or of an initial ends no sentence.
    ended = gap.removeprefix(".") if _TITLE.fullmatch(before) else gap
    return not _SENTENCE_START.search(ended)
