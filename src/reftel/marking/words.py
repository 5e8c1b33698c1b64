"""Words of a text, as a leak check compares them, and where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING

from reftel.marking.counting import CLOSE, COUNTS, NUMBER, SCALED, counted, value
from reftel.marking.folding import Folded, folded, mended
from reftel.marking.signs import signs
from reftel.tables import read_table, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reftel.source import Span

_TOKEN = re.compile(
    rf"[Pp](?:ER|er) [Cc](?:ENT|ent)(?![^\W_])|[^\W\d_]{{2,}}|{NUMBER}"
    r"|(?:[^\W\d_]\.){1,15}[^\W\d_](?![^\W_])"
    r"|(?:[A-Z] ){3,20}[A-Z](?![^\W_])|(?:[^\W\d_] ){6,24}[^\W\d_](?![^\W_])|[^\W\d_]|%"
)
"""A word, a number, a percent sign, letters of `U.S.` and of `S P A C E D` words as one."""
_POSSESSIVE = re.compile(r"(?<=\w)['\u2019,]s\b", re.IGNORECASE)
"""What a name has behind it in China's, and in China,s where the apostrophe is damaged."""
_NEAR = re.compile(r"[\s-]{1,4}")
_PLAIN, _LONG = 2, 6
_SMALL = "words of the sentence that titles begin with a capital"
_ENDINGS = (
    *("s", "es", "d", "ed", "ing", "r", "er", "ers", "rs", "ly", "ally", "ness", "ment", "ments"),
    *("ization", "izations", "ized", "izing", "able", "ability", "ful", "fully", "less"),
)


@dataclass(frozen=True)
class Row:
    """The words of a text in one reading: as compared, as written, and what stands before each."""

    whole: Folded
    texts: Sequence[str]
    written: Sequence[str]
    gaps: Sequence[str]
    parts: Sequence[range] = ()
    """Which words as found make up each; none: each is one."""

    def __len__(self) -> int:
        return len(self.texts)

    def span(self, place: int, count: int = 1) -> Span:
        """Return where a run of words stands in the original text."""
        last = place + count - 1
        if self.parts:
            place, last = self.parts[place][0], self.parts[last][-1]
        return self.whole.span(self._found[place][0], self._found[last][1])

    @cached_property
    def _found(self) -> list[tuple[int, int]]:
        return [match.span() for match in _TOKEN.finditer(_bare(self.whole.text))]


@cache
def common() -> frozenset[str]:
    """Return the words of the language, which by themselves name nothing."""
    return frozenset(row["word"] for row in read_table("marking", "common"))


@cache
def ordinary() -> frozenset[str]:
    """Return words that name nothing with a capital either: titles, parts of names, months."""
    return frozenset(row["word"] for row in table("marking", "ordinary"))


@cache
def linking() -> frozenset[str]:
    """Return the small words of a sentence."""
    return frozenset(row["word"] for row in table("marking", "ordinary") if row["source"] == _SMALL)


@lru_cache(maxsize=8192)
def is_rare(word: str) -> bool:
    """Say whether neither a word nor what it is formed from is one of the language."""
    forms = {word, *(word.removesuffix(end) for end in _ENDINGS)}
    forms |= {form + "e" for form in forms}
    return word not in COUNTS and common().isdisjoint(forms) and ordinary().isdisjoint(forms)


@lru_cache(maxsize=4096)
def readings(text: str) -> tuple[Row, ...]:
    """Return the words of a text, and again with those put together that a line's end divides."""
    whole = folded(text)
    joined = mended(whole)
    return tuple(_summed(_read(each)) for each in (whole, joined) if each is not None)


def _bare(text: str) -> str:
    """Return a text of the same length without possessives."""
    return _POSSESSIVE.sub("  ", text)


def _read(whole: Folded) -> Row:
    bare = _bare(whole.text)
    written = _TOKEN.findall(bare)
    texts = [word.lower() if word.isalpha() else _text(word) for word in written]
    gaps = _TOKEN.split(bare)
    if not CLOSE.keys().isdisjoint(texts):
        texts = [_scale(texts, gaps, place) for place in range(len(texts))]
    return Row(whole, texts, written, gaps)


def _scale(texts: Sequence[str], gaps: Sequence[str], place: int) -> str:
    """Return a word, written out where it is short for one that counts (`2.35m`, `3 bn`)."""
    if not place or not texts[place - 1][0].isdigit():
        return texts[place]
    return (SCALED if gaps[place] else CLOSE).get(texts[place], texts[place])


def _text(word: str) -> str:
    if word == "%" or " cent" in word.lower():
        return "percent"
    return value(word) if word[0].isdigit() else "".join(filter(str.isalpha, word.lower()))


def _summed(row: Row) -> Row:
    """Return a row with each number in words, or in figures before one, as one word."""
    if COUNTS.isdisjoint(row.texts):
        return row
    scales = [not gap and text in COUNTS for gap, text in zip(row.gaps, row.texts, strict=False)]
    joined = [
        close or _NEAR.fullmatch(gap) is not None
        for gap, close in zip(row.gaps, scales, strict=False)
    ]
    texts: list[str] = []
    parts: list[range] = []
    while not parts or parts[-1].stop < len(row):
        start = parts[-1].stop if parts else 0
        text, end = counted(row.texts, joined, start)
        texts.append(text)
        parts.append(range(start, end))
    firsts = [part.start for part in parts]
    written, gaps = ([column[first] for first in firsts] for column in (row.written, row.gaps))
    return Row(row.whole, texts, written, gaps, parts)


@lru_cache(maxsize=4096)
def runs(text: str, count: int) -> frozenset[tuple[str, ...]]:
    """Return all runs of `count` words; a shorter text of three words or more is one run."""
    return frozenset().union(*(_runs(row.texts, count) for row in readings(text)))


def _runs(spoken: Sequence[str], count: int) -> set[tuple[str, ...]]:
    if len(spoken) < count:
        return {tuple(spoken)} if len(spoken) > _PLAIN else set()
    return set(zip(*(spoken[place:] for place in range(count)), strict=False))


@lru_cache(maxsize=4096)
def marks(text: str) -> dict[tuple[str, ...], list[Span]]:
    """Return days and long numbers with their places."""
    found: dict[tuple[str, ...], list[Span]] = {}
    for sign, span in signs(folded(text)):
        found.setdefault((sign,), []).append(span)
    return found


@lru_cache(maxsize=256)
def glued(text: str) -> dict[str, list[Span]]:
    """Return long words that are not common, and hyphened ones as one: `tordalkbank`."""
    found: dict[str, list[Span]] = {}
    for row in readings(text):
        for place, word in enumerate(row.texts):
            if len(word) > _LONG and word not in common():
                found.setdefault(word, []).append(row.span(place))
            if place and row.gaps[place] == "-" and word.isalpha():
                whole = row.texts[place - 1] + word
                found.setdefault(whole, []).append(row.span(place - 1, 2))
    return found


@lru_cache(maxsize=256)
def located(text: str, count: int) -> dict[tuple[str, ...], list[Span]]:
    """Return the places of every run of `count` words; of days and long numbers among one word."""
    found = {sign: list(spans) for sign, spans in marks(text).items()} if count == 1 else {}
    for row in readings(text):
        runs_of = zip(*(row.texts[place:] for place in range(count)), strict=False)
        for place, run in enumerate(runs_of):
            found.setdefault(run, []).append(row.span(place, count))
    return found
