"""Phrases of the trade weighed against the titles and keywords of control lists (BM25)."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from math import log
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import fuzz, process

from reftel.lists import control_entries
from reftel.screening.citing import munitions
from reftel.screening.wording import is_model, joined, senses, stem, stems, weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reftel.lists import Entry, Snapshot

# BM25: how fast repetition saturates, and how far long entries pay.
K1, B = 1.2, 0.4
# Words of a short list are as rare as if the list had so many entries.
USUAL = 300
PHRASE, BARE, SENSE = 1.6, 0.6, 0.6
# Letters of edit between a misspelt word and the word of a list that it is taken for, in percent.
ALIKE = 87
_SERIES = re.compile(r"\b[A-Za-z]{1,4}-(?=\d)")
"""Letters of a model before its number, which name no kind: GX-100."""
_SOFTWARE = frozenset(map(stem, ("software", "program", "firmware", "code", "key", "simulation")))
_TECHNOLOGY = frozenset(
    map(
        stem,
        (
            "technology", "know", "technical", "training", "assistance", "use", "design",
            "technique", "blueprint", "drawing",
        ),
    )
)  # fmt: skip


class Weighed(NamedTuple):
    """An entry, how well it answers the phrase, and which words did."""

    entry: Entry
    score: float
    phrase: str
    words: tuple[str, ...]
    covered: float


@dataclass(frozen=True, slots=True)
class _Phrase:
    entry: int
    text: str
    stems: tuple[str, ...]


class Index:
    """The entries of a list, ready to be asked; made once for a list."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self.by_code = {entry.code: entry for entry in self.entries}
        self._phrases: list[_Phrase] = []
        self._by_stem: defaultdict[str, list[int]] = defaultdict(list)
        counts = [self._take(number, entry) for number, entry in enumerate(self.entries)]
        self._lengths = [sum(count.values()) for count in counts]
        self._mean = sum(self._lengths) / max(1, len(self._lengths))
        self._postings: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, count in enumerate(counts):
            for word, often in count.items():
                self._postings[word].append((number, often))
        self.known = frozenset(self._postings)
        self._long = [word for word in self.known if len(word) > 5 and word.isalpha()]
        self._rarity = {word: self._idf(len(held)) for word, held in self._postings.items()}
        self._unknown = self._idf(0.5)

    def _take(self, number: int, entry: Entry) -> Counter[str]:
        count: Counter[str] = Counter(stems(entry.title))
        for text in (entry.title, *entry.keywords):
            phrase = tuple(dict.fromkeys(stems(text)))
            for word in phrase:
                self._by_stem[word].append(len(self._phrases))
            self._phrases.append(_Phrase(number, text, phrase))
            count.update(phrase)
        return count

    def _idf(self, held: float) -> float:
        among = max(len(self.entries), USUAL)
        return log(1 + (among - held + 0.5) / (held + 0.5))

    def worth(self, word: str) -> float:
        """Return how much a word says: rare words much, words of every list little."""
        return self._rarity.get(word, self._unknown) * weights().get(word, 1.0)

    def ask(self, text: str) -> list[Weighed]:
        """Return the entries that share a word with a phrase, best first."""
        asked = self._asked(text)
        if not asked:
            return []
        scores, shared = self._bm25(asked)
        best = self._phrased(asked)
        mass = sum(self.worth(word) for word in self._stated(text)) or 1.0
        plain = frozenset(asked)
        found = [self._weighed(each, scores, shared, best, mass, plain) for each in scores]
        return sorted(found, key=lambda each: (-each.score, each.entry.code))

    def _stated(self, text: str) -> list[str]:
        stated = dict.fromkeys(stems(_SERIES.sub("", text)))
        return [word for word in stated if word in self.known or not is_model(word)]

    def _asked(self, text: str) -> dict[str, float]:
        """Return the stems to look for with their weights: stated, repaired, joined, meant."""
        found: dict[str, float] = {}
        listed = stems(text)
        for word in listed:
            if word in self.known:
                found[word] = 1.0
            elif (near := self._near(word)) is not None:
                found[near] = 0.85
        for word in joined(listed, self.known):
            found.setdefault(word, 0.9)
        for word in _meant(listed):
            if word in self.known:
                found.setdefault(word, SENSE)
        return found

    def _near(self, word: str) -> str | None:
        if len(word) < 6 or not word.isalpha():
            return None
        near = process.extractOne(word, self._long, scorer=fuzz.ratio, score_cutoff=ALIKE)
        return near[0] if near else None

    def _bm25(self, asked: Mapping[str, float]) -> tuple[dict[int, float], dict[int, list[str]]]:
        scores: defaultdict[int, float] = defaultdict(float)
        shared: defaultdict[int, list[str]] = defaultdict(list)
        for word, weight in asked.items():
            worth = self.worth(word) * weight
            for number, often in self._postings[word]:
                length = 1 - B + B * self._lengths[number] / self._mean
                scores[number] += worth * often * (K1 + 1) / (often + K1 * length)
                shared[number].append(word)
        return scores, shared

    def _phrased(self, asked: Mapping[str, float]) -> dict[int, tuple[float, _Phrase, float]]:
        """Return for each entry the keyword that the phrase states most fully."""
        met: Counter[int] = Counter()
        for word in asked:
            met.update(self._by_stem.get(word, ()))
        best: dict[int, tuple[float, _Phrase, float]] = {}
        for number, count in met.items():
            phrase = self._phrases[number]
            whole = sum(map(self.worth, phrase.stems))
            held = sum(self.worth(w) * asked[w] for w in phrase.stems if w in asked)
            share = held / whole if whole else 0.0
            value = held * share * share * (1 if count > 1 or len(phrase.stems) == 1 else BARE)
            if value > best.get(phrase.entry, (0.0,))[0]:
                best[phrase.entry] = (value, phrase, share)
        return best

    def _weighed(
        self,
        number: int,
        scores: Mapping[int, float],
        shared: Mapping[int, list[str]],
        best: Mapping[int, tuple[float, _Phrase, float]],
        mass: float,
        asked: frozenset[str],
    ) -> Weighed:
        entry = self.entries[number]
        value, phrase, share = best.get(number, (0.0, None, 0.0))
        score = (scores[number] + PHRASE * value) * _suits(entry.code, asked)
        covered = min(1.0, sum(self.worth(word) for word in shared[number]) / mass)
        said = phrase.text if phrase and share > 0.8 else ""
        return Weighed(entry, score, said, tuple(shared[number]), covered)


def _meant(listed: list[str]) -> list[str]:
    pairs = [" ".join(pair) for pair in pairwise(listed)]
    return [word for said in (*listed, *pairs) for word in senses().get(said, ())]


def _suits(code: str, asked: frozenset[str]) -> float:
    """Weigh goods, software and technology by what the phrase is about."""
    about = code.replace(".", "")[1:2] if code[:1].isdigit() else ""
    if about == "D":
        return 1.15 if asked & _SOFTWARE else 0.35
    if about == "E":
        return 1.15 if asked & _TECHNOLOGY else 0.35
    return 0.75 if "software" in asked or "technology" in asked else 1.0


@cache
def index() -> Index:
    """Return the index over the embedded list in Annex I numbering."""
    return Index(control_entries())


@cache
def munitions_index() -> Index:
    """Return the index over the embedded categories of the munitions list."""
    return Index(munitions().values())


def index_of(snapshot: Snapshot) -> Index:
    """Return the index over a control list that was imported, with the words of its paragraphs."""
    return Index(
        replace(entry, keywords=(*entry.keywords, *(each.text for each in entry.paragraphs)))
        for entry in snapshot.controls
    )
