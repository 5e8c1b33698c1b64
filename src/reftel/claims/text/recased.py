"""Telegrams in capitals, as old ones are, written as others: a capital only where a name begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text import casing, lexicon
from reftel.claims.text.cover import Cover

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

Place = tuple[int, int]

_ENOUGH = 60
"""How many large vowels make a text of lines in capitals, where a heading has fewer."""
_FEW = 10
"""A line in capitals has at most one small vowel for so many large ones."""
_LINE = re.compile(r"[^\n]+\n?")
_WORD = re.compile(r"(?<!\w)(?<!\d-)[A-Z]+(?:'[A-Z]+)?(?!\w|-\d)")
_IN_BRACKETS = re.compile(r"(?<=\()[A-Z]{2,12}(?=\))")
_OPENS = re.compile(
    r"(?:^|(?<![ .][A-Z])(?<!MR|DR|NO|RS|LT|ST|EN|OL)[.?!:][\"')]{0,2}|(?:^|\n)[ \t]*(?:--?|\*)"
    r"|(?:^|\n|\.)\s*\([A-Z][A-Z/, -]{0,20}\)|\n[ \t]*\n|[\"(])\s*\Z"
)
_NEAR = 30
_BEFORE_NAMES = frozenset(["AL", "EL", "UL"])
"""Articles that stand small before a name: AL-ASSAD."""
_LINKS = frozenset(
    ["of", "for", "and", "the", "on", "in", "to", "at", "by", "with", "from", "a", "an", "de", "al"]
)
_TAIL = 3
"""From how many letters what stands behind an apostrophe is a name: D'AMATO, not DIDN'T."""


def stretches(text: str, start: int, end: int) -> list[Place]:
    """Return the stretches of lines in capitals that are long enough to be told in them."""
    found: list[Place] = []
    first, last, large = start, start, 0
    for line in _LINE.finditer(text, start, end):
        loud = sum(map(line[0].count, "AEIO"))
        if sum(map(line[0].count, "aeio")) * _FEW > loud:
            found += [(first, last)] if large >= _ENOUGH else []
            first, large = line.end(), 0
        else:
            large += loud
        last = line.end()
    return [*found, (first, last)] if large >= _ENOUGH else found


def lined(text: str, found: str) -> str:
    """Return a text with the ends of lines of the text as found, with which it goes one for one."""
    return "".join("\n" if was == "\n" else now for now, was in zip(text, found, strict=True))


def recased(text: str, places: Collection[Place], names: Collection[Place]) -> str:
    """Return a text whose words at some places are small but in names; only the case changes.

    `names` are places known to be names; words that no list of the language holds are taken for
    names too, and acronyms stay as they are.
    """
    pieces, at = [], 0
    for start, end in places:
        known = Cover(name for name in names if start <= name[0] < end)
        pieces += [text[at:start], *_Stretch(text, (start, end), known).written()]
        at = end
    return "".join([*pieces, text[at:]])


class _Stretch:
    """The words of a stretch in capitals, and which of them are known to make a name."""

    def __init__(self, text: str, place: Place, known: Cover) -> None:
        self.text, self.place, self.known = text, place, known
        self.words = list(_WORD.finditer(text, *place))
        self.low = [match[0].lower() for match in self.words]
        self.own = frozenset(_IN_BRACKETS.findall(text, *place))
        self.named = self._phrases() | self._spelled() | self._bodies()

    def written(self) -> Iterator[str]:
        """Yield the stretch word by word, with what stands between."""
        at = self.place[0]
        for number, match in enumerate(self.words):
            yield self.text[at : match.start()]
            yield self._written(number)
            at = match.end()
        yield self.text[at : self.place[1]]

    def _written(self, at: int) -> str:
        word, mark, tail = self.words[at][0].partition("'")
        kind = self._kind(at, word)
        form = word if kind == casing.SIGN else word.capitalize()
        rest = tail.lower() if len(tail) < _TAIL else tail.capitalize()
        return (word.lower() if kind == casing.SMALL else form) + mark + rest

    def _kind(self, at: int, word: str) -> str:
        """Return how a word is written here."""
        if word in self.own:
            return casing.SIGN
        if word in _BEFORE_NAMES and self.text.startswith("-", self.words[at].end()):
            return casing.NAME if self._opens(at) else casing.SMALL
        kind = casing.kind(word)
        if kind == casing.SIGN:
            proper = word in casing.acronyms() or len(word) == 1 or not self._surnamed(at)
            return casing.SIGN if proper else casing.NAME
        if kind == casing.DATED:
            return casing.NAME if self._known(at) or self._dated(at) else casing.SMALL
        if kind == casing.NAME or self._known(at) or self._opens(at) or self._surname(at, word):
            return casing.NAME
        return casing.SMALL

    def _known(self, at: int) -> bool:
        if at in self.named:
            return True
        return self.low[at] not in _LINKS and self.known.meets(*self.words[at].span())

    def _titled(self, at: int) -> bool:
        return bool(at) and self.low[at - 1] in lexicon.titles()

    def _surnamed(self, at: int) -> bool:
        """Say whether a surname stands here, behind a title or a title and a name: DR. VELKO QO."""
        named = at > 1 and casing.kind(self.words[at - 1][0]) == casing.NAME
        return self._titled(at) or (named and self._follows(at) and self._titled(at - 1))

    def _surname(self, at: int, word: str) -> bool:
        """Say whether a word of the language is a man's name behind his title: SECRETARY RICE."""
        name = word.capitalize()
        return self._titled(at) and (name in lexicon.surnames() or name in lexicon.given_names())

    def _dated(self, at: int) -> bool:
        """Say whether a month that is a verb as well stands beside a number."""
        start, end = self.words[at].span()
        return any(map(str.isdigit, self.text[max(0, start - 4) : end + 4]))

    def _opens(self, at: int) -> bool:
        """Say whether a sentence opens with a word."""
        start = self.words[at].start()
        return bool(_OPENS.search(self.text, max(0, start - _NEAR), start))

    def _phrases(self) -> set[int]:
        """Return which words stand in phrases that telegrams write with capitals."""
        found: set[int] = set()
        for at, pair in enumerate(zip(self.low, self.low[1:], strict=False)):
            if casing.is_phrase(" ".join(pair)):
                found |= {at, at + 1}
            if pair[1] in _LINKS and casing.is_phrase(" ".join(self.low[at : at + 3])):
                found |= {at, at + 2}
        return found

    def _spelled(self) -> set[int]:
        """Return which words an acronym in brackets behind them is made of."""
        found: set[int] = set()
        for at, match in enumerate(self.words):
            if match[0] in self.own and self.text[match.start() - 1] == "(":
                found |= self._spelling(at, match[0].lower())
        return found

    def _spelling(self, at: int, letters: str) -> set[int]:
        """Return the nearest words before a place that begin with letters, but for links."""
        taken: set[int] = set()
        for before in range(at - 1, max(-1, at - 2 * len(letters) - 2), -1):
            word = self.low[before]
            taken |= {before} - ({before} if word in _LINKS else set())
            letters = letters.removesuffix(word[0])
            if not letters:
                return taken
        return set()

    def _bodies(self) -> set[int]:
        """Return which words name a body: EXPORT CONTROL DIVISION, BUREAU OF FISHERIES."""
        found: set[int] = set()
        run: list[int] = []
        for at, low in enumerate(self.low):
            nameable = casing.told(low) in {casing.EITHER, casing.NAME}
            run = [*run, at] if nameable and self._follows(at) else [at] * nameable
            if len(run) > 1 and casing.is_body(low):
                found |= set(run)
            if nameable and at > 1 and self.low[at - 1] in {"of", "for"}:
                found |= {at - 2, at} if casing.is_body(self.low[at - 2]) else set()
        return found

    def _follows(self, at: int) -> bool:
        """Say whether nothing but blanks stands between a word and the one before."""
        return bool(at) and self.text[self.words[at - 1].end() : self.words[at].start()].isspace()
