"""Which listed names are worth comparing with a name: by sound, misspelt, or run together."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from heapq import nlargest
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from reftel.screening.comparing import CONFLICT, EXTRA, GENERIC_EXTRA, THRESHOLDS, TOP
from reftel.screening.naming import INITIAL, Kind, Parsed, given, parse, variants
from reftel.screening.sounding import skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reftel.screening.naming import Word

# Share of a name's weight whose words are looked up, rare words first; the rest is only checked.
LOOKED_UP = 0.6
# Likeness of two words from which a misspelling is looked up at all, and how many are.
NEAR, MANY = 0.7, 8
# How many names are compared in full for a query.
COMPARED = 14
ENDS, RUN = 3, 6
# Two short names that each have a whole word of their own are apart: no need to reckon.
APART, SMALL = 0.72, 2.8
# How far below the threshold an upper bound may lie: a pair of words that no key brought together.
SLACK = 0.06


@dataclass(frozen=True, slots=True)
class Listed:
    """One name of one record: where the record stands, which of its names, taken apart."""

    record: int
    name: int
    parsed: Parsed
    keys: frozenset[str]


@lru_cache(maxsize=200_000)
def key(word: str) -> str:
    """Return what two spellings of a word share: the skeleton of its usual form."""
    bones = skeleton(given(word))
    return bones if len(bones) > 1 else word


def blocks(names: Iterable[tuple[int, int, str, Kind]]) -> dict[Kind, Block]:
    """Return a block for each kind of names given as record, number of the name, text, kind."""
    found = {kind: Block(kind) for kind in Kind}
    for record, number, text, kind in names:
        for variant in variants(text):
            found[kind].take(record, number, parse(variant, kind))
    for block in found.values():
        block.close()
    return found


class Block:
    """Listed names of one kind by the keys of their words."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.listed: list[Listed] = []
        self._weights: list[float] = []
        self._initials: list[float] = []
        self._by_key: defaultdict[str, list[int]] = defaultdict(list)
        self._by_run: defaultdict[str, list[int]] = defaultdict(list)
        self._by_acronym: defaultdict[str, list[int]] = defaultdict(list)
        self._words: dict[str, list[str]] = {}
        self._misspelt: dict[str, tuple[str, ...]] = {}

    def take(self, record: int, number: int, parsed: Parsed) -> None:
        """Add a name."""
        place = len(self.listed)
        keys = frozenset(key(word.text) for word in parsed.words)
        initials = sum(word.role == "initial" for word in parsed.words)
        self.listed.append(Listed(record, number, parsed, keys))
        self._weights.append(parsed.weight)
        self._initials.append(INITIAL * initials)
        for each in keys:
            self._by_key[each].append(place)
        for run in {parsed.letters[:RUN], parsed.letters[-RUN:]}:
            self._by_run[run].append(place)
        if parsed.acronym:
            self._by_acronym[parsed.acronym].append(place)

    def close(self) -> None:
        """Make the lists of words by which misspellings are looked up."""
        words = {word.text for each in self.listed for word in each.parsed.words}
        for word in sorted(words):
            for end in _ends(word):
                self._words.setdefault(end, []).append(word)

    def near(self, asked: Parsed) -> list[Listed]:
        """Return the listed names that may reach the threshold, at most `COMPARED`."""
        if not asked.words:
            return []
        held = self._held(asked)
        bounds = self._bounds(asked, held)
        kept = nlargest(COMPARED, bounds) if len(bounds) > COMPARED else bounds
        places = {place for _, place in kept}
        places.update(self._run(asked))
        if self.kind is Kind.PARTY:
            places.update(self._acronyms(asked))
        return [self.listed[place] for place in sorted(places)]

    def _held(self, asked: Parsed) -> dict[int, float]:
        """Return for each place the weight of the asked words that it holds or may hold."""
        rows = sorted((self._row(word) for word in asked.words), key=lambda row: row[0])
        enough = LOOKED_UP * asked.weight
        held: dict[int, float] = {}
        done = 0.0
        for size, word, keys in rows:
            if done < enough and word.role != "initial":
                self._look_up(held, word.weight, keys)
                done += word.weight if size else 0.0
            else:
                self._check(held, word, keys)
        return held

    def _row(self, word: Word) -> tuple[int, Word, frozenset[str]]:
        if word.role == "initial":
            # An initial leads to too many names; it is only checked.
            return len(self.listed), word, frozenset((word.text,))
        keys = {key(word.text), *map(key, self._spelt_like(word.text))}
        return sum(len(self._by_key.get(each, ())) for each in keys), word, frozenset(keys)

    def _look_up(self, held: dict[int, float], weight: float, keys: Iterable[str]) -> None:
        seen: set[int] = set()
        for each in keys:
            seen.update(self._by_key.get(each, ()))
        get = held.get
        for place in seen:
            held[place] = get(place, 0.0) + weight

    def _check(self, held: dict[int, float], word: Word, keys: frozenset[str]) -> None:
        listed, weight = self.listed, word.weight
        if word.role == "initial":
            for place in held:
                held[place] += weight
            return
        for place in held:
            if not keys.isdisjoint(listed[place].keys):
                held[place] += weight

    def _spelt_like(self, word: str) -> tuple[str, ...]:
        if word not in self._misspelt:
            self._misspelt[word] = tuple(self._looked_up(word)) if len(word) > 2 else ()
        return self._misspelt[word]

    def _looked_up(self, word: str) -> Sequence[str]:
        choices = [near for end in _ends(word) for near in self._words.get(end, ())]
        found = process.extract(
            word, choices, scorer=OSA.normalized_similarity, score_cutoff=NEAR, limit=MANY
        )
        return [each[0] for each in found]

    def _bounds(self, asked: Parsed, held: Mapping[int, float]) -> list[tuple[float, int]]:
        """Return how high the score can be for each place where it can reach the threshold."""
        conflict, rate = CONFLICT[self.kind], EXTRA[self.kind]
        rate = GENERIC_EXTRA if self.kind is Kind.PARTY else rate
        least = (THRESHOLDS[self.kind] - SLACK) / TOP
        total, weights, initials = asked.weight, self._weights, self._initials
        bonus = INITIAL * sum(word.role == "initial" for word in asked.words)
        found = []
        for place, weight in held.items():
            right = weights[place] - weight - bonus
            if right > APART and weight < SMALL and total - weight - initials[place] > APART:
                continue
            left = total - weight - initials[place]
            if left > right:
                left, right = right, left
            low = left if left > 0 else 0.0
            high = right if right > 0 else 0.0
            bound = weight / (weight + conflict * low + rate * (high - low))
            if bound >= least:
                found.append((bound, place))
        return found

    def _run(self, asked: Parsed) -> Iterable[int]:
        size = len(asked.letters)
        if size < RUN:
            return
        for run in (asked.letters[:RUN], asked.letters[-RUN:]):
            for place in self._by_run.get(run, ()):
                letters = self.listed[place].parsed.letters
                if abs(len(letters) - size) < 4 and OSA.normalized_similarity(
                    letters, asked.letters, score_cutoff=0.85
                ):
                    yield place

    def _acronyms(self, asked: Parsed) -> Iterable[int]:
        head = asked.words[0].text
        if 3 <= len(head) <= 8:
            yield from self._by_acronym.get(head, ())
        if asked.acronym:
            yield from (
                place
                for place in self._by_key.get(key(asked.acronym), ())
                if self.listed[place].parsed.words[0].text == asked.acronym
            )


def _ends(word: str) -> tuple[str, str]:
    size = ENDS if len(word) > 5 else 2
    return f"{size}{word[:size]}", f"{word[-size:]}{size}"
