"""Which listed names are worth comparing with a name: by sound, misspelt, or run together."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import cache, lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

import msgspec
from rapidfuzz import process
from rapidfuzz.distance import OSA

from reftel.screening.comparing import CONFLICT, EXTRA, GENERIC_EXTRA, THRESHOLDS, TOP, alike
from reftel.screening.naming import INITIAL, Kind, Parsed, given
from reftel.screening.postings import Postings, Records, Rows
from reftel.screening.sounding import skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reftel.screening.naming import Word

# Share of a name's weight whose words are looked up, rare words first; the rest is only checked.
LOOKED_UP = 0.6
# Likeness of two words from which a misspelling is looked up at all, and how many are.
NEAR, MANY = 0.7, 8
# How many names are compared in full for a query.
COMPARED = 14
ENDS, RUN = 3, 6
# How alike two names run together are, and by how many letters their lengths may differ.
ALIKE, LONGER = 0.85, 3
# Two short names that each have a whole word of their own are apart: no need to reckon.
APART, SMALL = 0.72, 2.8
# How far below the threshold an upper bound may lie: a pair of words that no key brought together.
SLACK = 0.06
# Sums of weights that are equal may differ in their last digits.
ROUNDING = 1e-9
# Words whose keys are remembered from query to query; words whose places are, and how many.
REMEMBERED = 100_000
FREQUENT, MOST_FREQUENT = 150, 400
_PARSED = msgspec.msgpack.Decoder(Parsed)
_WORDS = msgspec.msgpack.Decoder(list[str])


class Listed(NamedTuple):
    """One name, taken apart, and who bears it: records, and which of their names it is."""

    parsed: Parsed
    borne: tuple[tuple[int, int], ...]


class Asked(NamedTuple):
    """A word of the query, the keys and words that may stand for it, and how many places those."""

    size: int
    word: Word
    keys: tuple[int, ...]


@lru_cache(maxsize=200_000)
def key(word: str) -> str:
    """Return what two spellings of a word share: the skeleton of its usual form."""
    usual = given(word)
    bones = skeleton(usual)
    return bones if len(bones) > 1 else usual


def runs(letters: str) -> tuple[str, ...]:
    """Return the keys of a name as one run of letters: its beginning and end, with its length."""
    return tuple({f"{letters[:RUN]}<{len(letters)}", f"{letters[-RUN:]}>{len(letters)}"})


def ends(word: str) -> tuple[str, str]:
    """Return the beginning and the end of a word, one of which a misspelling leaves whole."""
    size = ENDS if len(word) > 5 else 2
    return f"{size}{word[:size]}", f"{word[-size:]}{size}"


def turns(asked: Parsed) -> set[str]:
    """Return a name as runs of letters; a person's also with the first or last word moved."""
    found = {asked.letters}
    if asked.kind is Kind.PERSON and 1 < len(asked.words) < 5:
        first, *_, last = (word.text for word in asked.words)
        whole = "".join(word.text for word in asked.words)
        found |= {last + whole[: -len(last)], whole[len(first) :] + first}
    return found


class Block:
    """Listed names of one kind by the keys of their words; lighter names have lower places.

    Names with initials come first, whatever their weight.
    """

    def __init__(self, kind: Kind, held: Mapping[str, memoryview]) -> None:
        self.kind = kind
        self._weights = held["weights"].cast("d")
        self._initials = held["initials"].cast("d")
        self._borne = Rows(held["borne.ends"], held["borne"])
        self._parsed = Records(held["parsed.ends"], held["parsed"])
        self._letters = Records(held["letters.ends"], held["letters"])
        self._spread = Records(held["spread.ends"], held["spread"])
        self._keys, self._runs, self._acronyms, self._heads, self._ends = (
            Postings(held[name], held[f"{name}.ends"], held[f"{name}.places"])
            for name in ("keys", "runs", "acronyms", "heads", "ends")
        )
        self._words = _WORDS.decode(held["words"])
        self._plain = sum(1 for each in self._initials if each)
        self._known: dict[str, tuple[int, tuple[int, ...]]] = {}
        self._frequent: dict[str, frozenset[int]] = {}

    def __len__(self) -> int:
        """Return how many names there are."""
        return len(self._weights)

    def near(self, asked: Parsed) -> list[Listed]:
        """Return the listed names that may reach the threshold, at most `COMPARED`."""
        if not asked.words or not len(self):
            return []
        places = set(self._best(asked, self._bounds(asked)))
        for letters in turns(asked):
            places.update(self._run(letters))
        if self.kind is Kind.PARTY:
            places.update(self._acronym(asked))
        return sorted(map(self._listed, places), key=attrgetter("borne"))

    def _best(self, asked: Parsed, bounds: list[tuple[float, int]]) -> Iterable[int]:
        """Return the places of the highest bounds; of equal ones by initials, letters."""
        if len(bounds) <= COMPARED:
            return (place for _, place in bounds)
        last = sorted(bounds)[-COMPARED][0]
        letters, near = "".join(sorted(asked.letters)), OSA.normalized_similarity
        initials = Counter(word.text for word in asked.words if word.role == "initial")
        ranked = sorted(
            (
                bound,
                self._begun(place, initials),
                near(letters, str(self._spread[place], "utf-8")),
                place,
            )
            for bound, place in bounds
            if bound >= last
        )
        return (place for *_, place in ranked[-COMPARED:])

    def _begun(self, place: int, initials: Counter[str]) -> int:
        """Return how many initials of a query begin words of a listed name."""
        if not initials:
            return 0
        words = _PARSED.decode(self._parsed[place]).words
        return (initials & Counter(word.text[0] for word in words)).total()

    def _listed(self, place: int) -> Listed:
        borne = self._borne[place]
        pairs = tuple(zip(borne[::2], borne[1::2], strict=True))
        return Listed(_PARSED.decode(self._parsed[place]), pairs)

    def _bounds(self, asked: Parsed) -> list[tuple[float, int]]:
        """Return how high the score can be for each place where it can reach the threshold."""
        reckoned = Reckoning(self.kind, asked)
        looked, checked = self._rows(asked)
        held = self._held(looked, checked, reckoned)
        for row in checked:
            there = self._places(row).intersection(held) if row.keys else ()
            for place in held if row.word.role == "initial" else there:
                held[place] += row.word.weight
        return reckoned.bounds(held, self._weights, self._initials)

    def _places(self, row: Asked) -> frozenset[int]:
        """Return the places of a word; those of frequent words are remembered."""
        found = self._frequent.get(row.word.text)
        if found is None:
            found = frozenset().union(*map(self._keys.at, row.keys))
            if row.size >= FREQUENT:
                if len(self._frequent) >= MOST_FREQUENT:
                    self._frequent.clear()
                self._frequent[row.word.text] = found
        return found

    def _rows(self, asked: Parsed) -> tuple[list[Asked], list[Asked]]:
        """Part the words of a query into those looked up, rare ones first, and the others."""
        enough, done = LOOKED_UP * asked.weight, 0.0
        looked, checked = [], []
        for row in sorted(map(self._row, asked.words), key=lambda row: row.size):
            if done < enough and row.word.role != "initial":
                looked.append(row)
                done += row.word.weight if row.size else 0.0
            else:
                checked.append(row)
        return looked, checked

    def _row(self, word: Word) -> Asked:
        if word.role == "initial":
            # An initial leads to too many names; it is only checked.
            return Asked(len(self), word, ())
        found = self._known.get(word.text)
        if found is None:
            if len(self._known) > REMEMBERED:
                self._known.clear()
            own = self._keys.numbers.get(key(word.text))
            numbers = (*(() if own is None else (own,)), *self._spelt_like(word.text))
            found = sum(map(self._keys.size, numbers)), numbers
            self._known[word.text] = found
        return Asked(found[0], word, found[1])

    def _spelt_like(self, word: str) -> Iterator[int]:
        """Yield the numbers of listed words of which this may be a misspelling."""
        if len(word) < 3:
            return
        begun, ended = map(self._ends.get, ends(word))
        choices = {number: self._words[number] for number in (*begun, *ended)}
        found = process.extract(
            word, choices, scorer=OSA.normalized_similarity, score_cutoff=NEAR, limit=MANY
        )
        bones, keys = key(word), len(self._keys.numbers)
        yield from (
            keys + number for near, _, number in found if key(near) != bones and alike(word, near)
        )

    def _held(
        self, looked: Sequence[Asked], checked: Sequence[Asked], reckoned: Reckoning
    ) -> dict[int, float]:
        """Return the places that may do, with the weight of the looked-up words that they hold.

        A place must be light enough for what it holds, and for all that is only checked.
        """
        rest = sum(each.word.weight for each in checked)

        @cache
        def cut(weight: float) -> int:
            most = reckoned.heaviest(weight + rest) + ROUNDING
            return bisect_right(self._weights, most, self._plain)

        several = self._several(looked) if len(looked) > 1 else {}
        held = {place: weight for place, weight in several.items() if place < cut(weight)}
        for row in looked:
            most = cut(row.word.weight)
            light = frozenset().union(*(self._keys.below(key, most) for key in row.keys))
            held |= dict.fromkeys(light.difference(several), row.word.weight)
        return held

    def _several(self, looked: Sequence[Asked]) -> dict[int, float]:
        """Return the places that hold two or more of the words, with the weight of those."""
        sets = [self._places(row) for row in looked]
        seen, twice = set(sets[0]), set[int]()
        for each in sets[1:]:
            twice |= each & seen
            seen |= each
        held = dict.fromkeys(twice, 0.0)
        for row, places in zip(looked, sets, strict=True):
            for place in places & twice:
                held[place] += row.word.weight
        return held

    def _run(self, letters: str) -> Iterator[int]:
        size = len(letters)
        if size < RUN:
            return
        apart = min(LONGER, int((size + LONGER) * (1 - ALIKE)))
        for longer in range(-apart, apart + 1):
            for each in (f"{letters[:RUN]}<{size + longer}", f"{letters[-RUN:]}>{size + longer}"):
                for place in self._runs.get(each):
                    if OSA.normalized_similarity(
                        str(self._letters[place], "utf-8"), letters, score_cutoff=ALIKE
                    ):
                        yield place

    def _acronym(self, asked: Parsed) -> Iterator[int]:
        yield from self._acronyms.get(asked.words[0].text)
        for acronym in asked.acronyms:
            yield from self._heads.get(acronym)


class Reckoning:
    """How high a score can be for a query and a name of which some weight is held in common."""

    def __init__(self, kind: Kind, asked: Parsed) -> None:
        self._conflict = CONFLICT[kind]
        self._rate = GENERIC_EXTRA if kind is Kind.PARTY else EXTRA[kind]
        self._least = (THRESHOLDS[kind] - SLACK) / TOP
        self._total = asked.weight
        self._bonus = INITIAL * sum(word.role == "initial" for word in asked.words)

    def bounds(
        self, held: Mapping[int, float], whole: Sequence[float], initials: Sequence[float]
    ) -> list[tuple[float, int]]:
        """Return how high each score can be, with its place, where it can reach the threshold."""
        total, bonus, least = self._total, self._bonus, self._least
        conflict, rate = self._conflict, self._rate
        found = []
        for place, weight in held.items():
            left = total - weight - initials[place]
            right = whole[place] - weight - bonus
            if right > APART and weight < SMALL and left > APART:
                continue
            if left > right:
                left, right = right, left
            low = left if left > 0 else 0.0
            high = right if right > 0 else 0.0
            bound = weight / (weight + conflict * low + rate * (high - low))
            if bound >= least:
                found.append((bound, place))
        return found

    def heaviest(self, weight: float) -> float:
        """Return how heavy a name without initials may be of which the query holds a weight."""
        spare = weight * (1 / self._least - 1)
        left = max(0.0, self._total - weight)
        dearer = self._conflict - self._rate
        right = (spare - dearer * left) / self._rate
        if right < left:
            right = (spare - self._rate * left) / dearer
        if left > APART and weight < SMALL:
            right = min(right, APART)
        return weight + self._bonus + right
