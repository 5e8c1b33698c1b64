"""Two names compared word by word: which words agree, which are missing, which contradict."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import OSA, JaroWinkler

from reftel.screening.naming import Kind, Parsed, Word, common_words, given, parse, variants
from reftel.screening.romanising import romanise
from reftel.screening.sounding import skeleton

if TYPE_CHECKING:
    from collections.abc import Sequence

_SYLLABLES = re.compile("[\u4e00-\u9fff\uac00-\ud7a3]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_DIGITS = re.compile(r"\d+")
# A pair of words below this likeness is no pair; two words side by side are one from there.
PAIR, JOINED = 0.6, 0.85
# Share of equal letters below which words of three consonants, or of two, are not one by sound.
SAME_LONG, SAME_SHORT = 0.34, 0.5
# Words that a firm's name may have or not: what every firm does, and where it is.
_SPARE = frozenset({"generic", "place"})
# Roles whose words are like others by their role, not by their letters.
_APART = frozenset({"initial", "number", "particle"})
CONFLICT = {Kind.PERSON: 1.9, Kind.PARTY: 1.5, Kind.VESSEL: 1.6}
EXTRA = {Kind.PERSON: 0.17, Kind.PARTY: 0.55, Kind.VESSEL: 0.55}
# What a party adds to its name in words of every firm costs little: LIMMT Economic and Trade.
GENERIC_EXTRA = 0.2
# One word in common is too little for a person who has two names: Green, Sandra Green.
SINGLE, LONE = 1.3, 0.6
# A person of whom no word agrees fully: Sarah Moore, Salah Mahir.
SURE, ALL_UNSURE = 0.9, 0.95
# Three letters stand for many names; a country is needed beside them.
LONG_ACRONYM, SHORT_ACRONYM = 0.86, 0.745
# What an exact name alone can reach: the rest is for identifiers, countries and dates.
TOP = 0.97
_CLEAR = 0.9
# A name that is one word of so few letters is often an acronym: its letters count, not its sound.
SHORT, HALF = 5, 0.5
THRESHOLDS = {Kind.PERSON: 0.78, Kind.PARTY: 0.78, Kind.VESSEL: 0.78}
"""From which score on two names are held to be one, by kind."""


class Pair(NamedTuple):
    """Two words held to be one, and how alike they are."""

    left: str
    right: str
    likeness: float
    weight: float


class Match(NamedTuple):
    """How alike two names are, from 0 to below 1, and why."""

    score: float
    pairs: tuple[Pair, ...] = ()
    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    note: str = ""

    @property
    def grounds(self) -> tuple[str, ...]:
        """Say which words matched which, and what counted against."""
        said = [_said(pair) for pair in self.pairs]
        if self.note:
            said.append(self.note)
        if self.left:
            said.append(f"only in the query: {' '.join(self.left)}")
        if self.right:
            said.append(f"only in the record: {' '.join(self.right)}")
        return tuple(said)


def _said(pair: Pair) -> str:
    if pair.left == pair.right:
        return f"{pair.left}"
    return f"{pair.left} ~ {pair.right} ({pair.likeness:.2f})"


def compare(left: str, right: str, kind: Kind = Kind.PARTY) -> Match:
    """Compare two names of one kind, each whole and without its brackets."""
    best = Match(0.0)
    for one in variants(left):
        for other in variants(right):
            found = compare_parsed(parse(one, kind), parse(other, kind))
            if found.score > best.score:
                best = found
    return best


def compare_parsed(left: Parsed, right: Parsed) -> Match:
    """Compare two names that were taken apart."""
    if not left.words or not right.words:
        return Match(0.0)
    if acronym := _acronym(left, right):
        return acronym
    if _short_apart(left.words, right.words):
        return Match(0.0)
    pairs, only_left, only_right = _paired(left.words, right.words)
    if not pairs:
        return _run_together(left, right) or Match(0.0)
    score = _score(left, right, pairs, only_left, only_right)
    found = Match(
        score,
        tuple(pairs),
        tuple(word.text for word in only_left),
        tuple(word.text for word in only_right),
    )
    together = _run_together(left, right) if score < _CLEAR else None
    return together if together and together.score > score else found


def _score(
    left: Parsed,
    right: Parsed,
    pairs: Sequence[Pair],
    only_left: Sequence[Word],
    only_right: Sequence[Word],
) -> float:
    kind = left.kind
    held = sum(pair.likeness * pair.weight for pair in pairs)
    whole = sum(pair.weight for pair in pairs)
    missing = sum(word.weight for word in only_left), sum(word.weight for word in only_right)
    conflict = min(missing)
    extra = max(missing) - conflict
    more = only_left if missing[0] > missing[1] else only_right
    total = whole + CONFLICT[kind] * conflict + _extra(kind, more, conflict, pairs) * extra
    if not total:
        return 0.0
    score = held / total * _forms(left, right) * _signs(left.text, right.text)
    if kind is Kind.PERSON and len(pairs) > 1 and all(pair.likeness < SURE for pair in pairs):
        score *= ALL_UNSURE
    # One short common word is little to go by.
    return TOP * score * (1 - 0.10 * max(0.0, 1 - whole / 1.5))


def _extra(kind: Kind, more: Sequence[Word], conflict: float, pairs: Sequence[Pair]) -> float:
    if kind is Kind.PERSON and sum(pair.weight for pair in pairs) < SINGLE:
        return LONE
    generic = kind is Kind.PARTY and not conflict and all(word.role in _SPARE for word in more)
    # Phoenix Mining is not the firm that is only called Phoenix: many firms are.
    return GENERIC_EXTRA if generic and not _all_common(pairs) else EXTRA[kind]


def _all_common(pairs: Sequence[Pair]) -> bool:
    return all(pair.left in common_words() or pair.right in common_words() for pair in pairs)


def _forms(left: Parsed, right: Parsed) -> float:
    apart = left.forms and right.forms and not left.forms & right.forms
    return 0.97 if apart else 1.0


def _signs(left: str, right: str) -> float:
    """Weigh names of syllable signs by their signs: another sign is another name.

    Chinese signs may share a sound; Korean ones that differ have each their own.
    """
    one, other = _SYLLABLES.findall(left), _SYLLABLES.findall(right)
    if not one or not other or sorted(one) == sorted(other):
        return 1.0
    if _HANGUL.search("".join(one)) and _HANGUL.search("".join(other)):
        return 0.78
    sounds = (sorted(romanise("".join(each)).split()) for each in (one, other))
    return 0.9 if len({tuple(each) for each in sounds}) == 1 else 0.78


def _short_apart(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Say whether two names are single words that are not one by their sound alone.

    Short ones differ by one letter at most (SBIG, SAPICO), long ones share half (Tehran, Thorin).
    """
    if len(left) > 1 or len(right) > 1:
        return False
    one, other = left[0].text, right[0].text
    if min(len(one), len(other)) <= SHORT:
        return OSA.distance(one, other) > 1
    return given(one) != given(other) and OSA.normalized_similarity(one, other) <= HALF


def _acronym(left: Parsed, right: Parsed) -> Match | None:
    if left.kind is not Kind.PARTY:
        return None
    for short, long in ((left, right), (right, left)):
        head = short.words[0].text
        fit = 3 <= len(head) <= 8 and head in long.acronyms
        if not fit or not short.text[:2].isupper():
            continue
        rest = [word for word in short.words[1:] if word.role != "place"]
        if not rest:
            score = LONG_ACRONYM if len(head) > 3 else SHORT_ACRONYM
            return Match(score, note=f"{head.upper()} is the acronym of {long.text}")
    return None


def _run_together(left: Parsed, right: Parsed) -> Match | None:
    """Compare all letters in a row: words joined or parted by mistake."""
    one, other = left.letters, right.letters
    if min(len(one), len(other)) < 6:
        return None
    near = OSA.normalized_similarity(one, other, score_cutoff=0.85)
    if near < 0.85 or (len(left.words) == len(right.words) and one != other):
        return None
    if _DIGITS.findall(one) != _DIGITS.findall(other):
        # Sister ships and institutes of a row differ by their number alone.
        return None
    near *= _signs(left.text, right.text)
    return Match(TOP * near * 0.98 * _forms(left, right), note=f"{one} ~ {other} run together")


def _paired(
    left: Sequence[Word], right: Sequence[Word]
) -> tuple[list[Pair], list[Word], list[Word]]:
    """Pair words, equal ones first, then the most alike; then words run together."""
    rest_left, rest_right = list(left), list(right)
    pairs = _equal(rest_left, rest_right)
    if rest_left and rest_right:
        pairs += _most_alike(rest_left, rest_right)
    if rest_left and rest_right:
        _join(rest_left, rest_right, pairs)
        _join(rest_right, rest_left, pairs)
    return pairs, rest_left, rest_right


def _equal(left: list[Word], right: list[Word]) -> list[Pair]:
    """Take equal words out of two names, as pairs."""
    pairs = []
    for word in tuple(left):
        for other in right:
            if word.text == other.text:
                pairs.append(Pair(word.text, other.text, 1.0, max(word.weight, other.weight)))
                left.remove(word)
                right.remove(other)
                break
    return pairs


def _most_alike(left: list[Word], right: list[Word]) -> list[Pair]:
    """Take words out of two names as pairs, the most alike first."""
    options = []
    for number, one in enumerate(left):
        for place, other in enumerate(right):
            near = likeness(one, other)
            if near >= PAIR:
                options.append((near, number, place))
    options.sort(reverse=True)
    pairs: dict[int, Pair] = {}
    taken: set[int] = set()
    for near, number, place in options:
        if number not in pairs and place not in taken:
            one, other = left[number], right[place]
            pairs[number] = Pair(one.text, other.text, near, _weight(one, other))
            taken.add(place)
    left[:] = [word for number, word in enumerate(left) if number not in pairs]
    right[:] = [word for place, word in enumerate(right) if place not in taken]
    return list(pairs.values())


def _weight(one: Word, other: Word) -> float:
    if "initial" in (one.role, other.role):
        return min(one.weight, other.weight)
    return max(one.weight, other.weight)


def _join(whole: list[Word], parts: list[Word], pairs: list[Pair]) -> None:
    """Pair a word with two that stand side by side: Goodwill, Good Will."""
    for word in list(whole):
        for first in range(len(parts) - 1):
            one, two = parts[first], parts[first + 1]
            if len(word.text) < 5 or not _may_join(word.text, one.text, two.text):
                continue
            near = alike(word.text, one.text + two.text)
            if near >= JOINED:
                weight = max(word.weight, one.weight, two.weight)
                pairs.append(Pair(word.text, f"{one.text} {two.text}", near, weight))
                whole.remove(word)
                del parts[first : first + 2]
                break


def _may_join(whole: str, one: str, two: str) -> bool:
    """Say cheaply whether two words side by side may be one word."""
    size = len(one) + len(two)
    return abs(size - len(whole)) <= size // 3 and (whole[0] == one[0] or whole[-1] == two[-1])


def likeness(one: Word, other: Word) -> float:
    """Return how alike two words are, from 0 to 1."""
    if one.role in _APART or other.role in _APART:
        return _by_role(one, other)
    return alike(one.text, other.text)


def _by_role(one: Word, other: Word) -> float:
    if "initial" in (one.role, other.role):
        return 0.85 if one.text[0] == other.text[0] and one.text != other.text else 0.0
    if one.role != other.role:
        return 0.0
    return 0.7 if one.role == "number" else 0.9


@lru_cache(maxsize=200_000)
def alike(one: str, other: str) -> float:
    """Return how alike two words are by letters or by sound, 0 where they could be no pair."""
    if given(one) == given(other):
        return 0.95
    longer = max(len(one), len(other))
    edits = OSA.distance(one, other)
    letters = _by_letters(edits, longer)
    if letters < 0.9:
        letters = max(letters, _by_sound(one, other, edits, longer))
    if letters < PAIR:
        return 0.0
    return min(letters, 0.5 + JaroWinkler.similarity(one, other) / 2)


def _by_letters(edits: int, longer: int) -> float:
    letters = 1 - edits / longer
    if edits > 1 + longer // 6 and letters < 0.75:
        letters *= 0.6
    elif edits == 1 and longer > 4:
        letters = max(letters, 0.85)
    return letters * 0.7 if longer <= 3 and edits else letters


def _by_sound(one: str, other: str, edits: int, longer: int) -> float:
    bones = skeleton(one)
    if len(bones) < 2 or bones != skeleton(other):
        return 0.0
    if one[0] != other[0] and edits > longer // 2 - 1 and one[0] in "aeiou":
        return 0.0
    long = len(bones) > 2
    if 1 - edits / longer < (SAME_LONG if long else SAME_SHORT):
        # Much the same bones under quite other letters: Lopez, Lahbous.
        return 0.0
    return 0.9 if long else 0.8
