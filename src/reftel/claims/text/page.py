"""A cable laid out for finders: its legible text, and which portion holds a place."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import count
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

from reftel.cable import Part
from reftel.claims.claim import Claim, Hedge, Polarity, Slot, Status
from reftel.claims.text.blanks import close, raised
from reftel.claims.text.gazetteer import Hit, hits
from reftel.source import Span, swiftly

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from reftel.cable import Cable, Paragraph
    from reftel.claims.claim import Interval
    from reftel.claims.text.blanks import Closed
    from reftel.marking import Marking

T = TypeVar("T")
_BULLET = Part.BULLET
_WORDS = re.compile(r"(\W+)")
_claim = swiftly(Claim)
_PLAIN = dict(zip("\u2018\u2019\u201c\u201d\u2010\u2011\u2013\xa0", "''\"\"--- ", strict=True))
_TWICE = {
    f"{word}/{word} ": word + " " * (len(word) + 2)
    for word in ("not", "NOT", "no", "NO", "if", "any", "only")
}
"""A small word that is written twice lest it be lost on the way: `could not/not confirm`."""
_ESCAPED = ('\\"', "\\'")
"""A mark with the sign by which its carrier escapes it: a claim that ends there holds both."""
_SMALL = bytes(chr(code).islower() for code in range(256))


class Page:
    """A cable and the way from a place in it to paragraph, marking and words.

    `text` is another writing of its legible text, one for one: of one in capitals, as others are.
    """

    def __init__(self, cable: Cable, text: str = "") -> None:
        self.cable = cable
        self.text = text or searched(cable)
        """Searched by finders; one for one with the text as found."""
        self.lower = _lowered(self.text)
        """The text in lower case, of the same length."""
        self._found = cable.source.text
        self._name = cable.mrn or cable.source.name
        self._sha256 = cable.source.sha256
        self._body = cable.body or Span(0, len(self.text))
        self._made: dict[object, Any] = {}

    def once(self, make: Callable[[Page], T]) -> T:
        """Return what a function makes of this page, made once."""
        try:
            made: T = self._made[make]
        except KeyError:
            made = self._made[make] = make(self)
        return made

    def forget(self) -> None:
        """Let go of what was made: it points back here, and would wait for the collector."""
        self._made.clear()

    @cached_property
    def small(self) -> bytes:
        """A byte for each character of the text: 1 where it is a small letter."""
        return self.text.encode("latin-1", "replace").translate(_SMALL)

    def mixed(self, start: int, end: int) -> bool:
        """Say whether a place stands among small letters, where capitals mean something."""
        first, last = max(0, start - 40), min(len(self.text), end + 40)
        return self.small.count(1, first, last) * 4 > last - first

    @cached_property
    def closed(self) -> Closed:
        """The text in lower case without its gaps, and the way back."""
        # The mark of a paragraph alone would make most texts slow to search: it is not ASCII.
        return close(self.lower.replace("¶", "|"))

    @cached_property
    def raised(self) -> Closed:
        """The closed text with a capital where each word begins."""
        return self.closed._replace(text=raised(self.closed.text))

    @cached_property
    def known(self) -> dict[str, list[Hit]]:
        """Names and cues of the tables in this text, by kind, from one pass."""
        return hits(self._written(), self.raised)

    def _written(self) -> str:
        """Return the text with the subject in capitals where it is written without any."""
        place = self.cable.places.get("subject")
        if place is None or not (words := self.text[place.start : place.end]).islower():
            return self.text
        raised = "".join(w.upper() if len(w) > 3 else w for w in _WORDS.split(words))
        same = len(raised) == len(words)
        return self.text[: place.start] + raised + self.text[place.end :] if same else self.text

    @cached_property
    def _portions(self) -> tuple[list[int], list[tuple[int, str, Marking, bool]]]:
        rows: list[tuple[int, int, str, Marking, bool]] = []
        label = "hdr"
        numbered = any(top.number is not None for top in self.cable.paragraphs)
        counted = count(1)
        for top in self.cable.paragraphs:
            if not numbered and top.part is Part.PARAGRAPH:
                label = str(next(counted))
            if top.part is not _BULLET or label == "hdr":
                label = top.label or (label if top.number is None else str(top.number))
            rows += [(*node.span, label, node.effective, node is top) for node in top.walk()]
        rows.sort(key=lambda row: (row[0], -row[1]))
        return [row[0] for row in rows], [row[1:] for row in rows]

    def portion(self, position: int) -> tuple[str, Marking]:
        """Return the paragraph's label and the marking of the smallest portion at a place."""
        starts, rows = self._portions
        at = bisect_right(starts, position) - 1
        while at >= 0:
            end, label, marking, whole = rows[at]
            if position < end:
                return label, marking
            if whole:
                break
            at -= 1
        return "hdr", self._header_marking(position)

    def _header_marking(self, position: int) -> Marking:
        subject = self.cable.subject
        if subject and subject.marking and self.in_subject(position):
            return subject.marking
        return self.cable.marking

    def article(self, start: int) -> int:
        """Return where the article `the` before a place begins; the place where none stands."""
        end = start
        while end and self.lower[end - 1] in " \n":
            end -= 1
        first = end - 3
        alone = end < start and self.lower.startswith("the", first)
        return first if alone and not self.lower[first - 1].isalnum() else start

    def in_subject(self, position: int) -> bool:
        """Say whether a place lies in the subject."""
        place = self.cable.places.get("subject")
        return place is not None and place.start <= position < place.end

    @cached_property
    def countries(self) -> dict[int, Hit]:
        """Return where countries are named, each by where it begins."""
        found = self.known.get("place", ())
        return {hit.start: hit for hit in found if hit.known.type == "country"}

    def body(self) -> Span:
        """Return where the body stands; the whole text where no header was found."""
        return self._body

    def tops(self) -> Iterable[Paragraph]:
        """Yield the top nodes of the body."""
        return self.cable.paragraphs

    def whole(self, start: int, end: int) -> Span:
        """Return a place with the mark behind a backslash at its end."""
        escaped = self._found[end - 1 : end + 1] in _ESCAPED
        return Span(start, end + 1 if escaped else end)

    def claim(  # noqa: PLR0913 -- a claim has these parts
        self,
        kind: str,
        span: tuple[int, int],
        value: str,
        rule: str,
        *,
        slots: Sequence[Slot] = (),
        attributes: dict[str, str | bool] | None = None,
        speaker: str | None = None,
        hedge: Hedge = Hedge.ASSERTED,
        polarity: Polarity = Polarity.ASSERTED,
        interval: Interval | None = None,
    ) -> Claim:
        """Make a claim at a place, with the quote, paragraph and marking that stand there.

        Words that run on under another mark stand under both.
        """
        place = self.whole(*span)
        label, marking = self.portion(place.start)
        end = self.portion(place.end - 1)[1]
        if end is not marking and end != marking:
            marking |= end
        return _claim(
            kind,
            value,
            self._name,
            label,
            place,
            self._found[place.start : place.end],
            marking,
            tuple(slots),
            tuple(attributes.items()) if attributes else (),
            speaker,
            hedge,
            polarity,
            interval,
            rule,
            Status.AUTO,
            self._sha256,
        )


def _lowered(text: str) -> str:
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower()[:1] for c in text)


def found_at(text: str, words: str, start: int = 0) -> Iterator[int]:
    """Yield each place where some words stand in a text."""
    at = text.find(words, start)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def searched(cable: Cable) -> str:
    """Return the legible text as a teleprinter writes it, and what a heading printed twice repeats.

    Marks of the printer (curly quotes, en dashes, hard spaces) are put one for one into plain ones;
    a small word written twice stands once.
    """
    text, found = cable.legible, cable.source.text
    for repair in cable.emendations:
        if repair.kind == "duplicate-header":
            start, end = repair.span
            again = found[start:end].replace("\r", " ").replace("\n", " ")
            text = text[:start] + again + text[end:]
    for mark, plain in (*_PLAIN.items(), *_TWICE.items()):
        text = text.replace(mark, plain)
    return text


class Mentions:
    """Claims found so far, by kind and in order of the text."""

    def __init__(self, claims: Collection[Claim]) -> None:
        self._by_kind: dict[str, list[Claim]] = {}
        self._starts: dict[str, list[int]] = {}
        self.note(claims)

    def note(self, claims: Collection[Claim]) -> None:
        """Take in claims that those who come later look for."""
        for claim in claims:
            self._by_kind.setdefault(claim.kind, []).append(claim)
        for kind in {claim.kind for claim in claims}:
            listed = self._by_kind[kind]
            listed.sort(key=_place)
            self._starts[kind] = [claim.span.start for claim in listed]

    def of(self, *kinds: str) -> list[Claim]:
        """Return the claims of these kinds in order of the text."""
        found = [claim for kind in kinds for claim in self._by_kind.get(kind, ())]
        return sorted(found, key=_place) if len(kinds) > 1 else found

    def within(self, start: int, end: int, *kinds: str) -> list[Claim]:
        """Return the claims of these kinds that lie inside an interval of the text."""
        found: list[Claim] = []
        for kind in kinds:
            starts = self._starts.get(kind, ())
            first = bisect_left(starts, start)
            if first < len(starts) and starts[first] < end:
                inside = self._by_kind[kind][first : bisect_left(starts, end, first)]
                found += [one for one in inside if one.span.end <= end]
        return sorted(found, key=_place) if len(found) > 1 < len(kinds) else found


_place = attrgetter("span")
