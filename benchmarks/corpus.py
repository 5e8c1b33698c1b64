"""Synthetic traffic of any size, from a grammar and a made-up vocabulary; no copy of anything."""

from __future__ import annotations

import itertools
import random
import re
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable import Cable, Paragraph, Part, Reference, Station, Subject
from reftel.claims import Claim
from reftel.marking import parse
from reftel.source import Source, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.marking import Marking

VOCABULARY = 200_000
MEAN_CHARACTERS = 6_281
"""Of a telegram of the public archive of 251,287."""
_SYLLABLES = [
    a + b for a in "bcdfghklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "or")
]
_POSTS = ("BEIJING", "PARIS", "VIENNA", "TOKYO", "LONDON", "MOSCOW", "ANKARA", "BERLIN", "ROME")
_TAGS = ("PARM", "PREL", "ETTC", "MNUC", "KNNP", "PGOV", "ECON", "PINR", "MTCRE", "KSCA")
_MARKS = ("S", "C", "C", "C", "SBU", "U", "S/NF", "C/NF", "S/REL CHINA", "S/REL UK")
_LEADS = (
    "{a} {b} told Poloff on {day} that the {c} {d} would {e} the {f}.",
    "We understand that {a} {b} {c} {d} may have {e} a {f} to {g}.",
    "The {c} {d} of {a} {b} asked for more {e} about the {f}.",
    "Post requests guidance on the {c} {d}, reftel, before {day}.",
)


class _Draft(NamedTuple):
    """What a telegram is made from, before it is written out."""

    when: datetime
    post: str
    serial: int
    other: str
    subject: str
    tags: list[str]
    refs: tuple[tuple[str, int], tuple[str, int]]
    name: str
    portions: list[tuple[str, str]]

    def text(self) -> str:
        """Write it out."""
        body = "\n\n".join(f"{n}. ({mark}) {said}" for n, (mark, said) in self.numbered())
        return f"{self._head()}{body}\n"

    def numbered(self) -> Iterator[tuple[int, tuple[str, str]]]:
        """Yield the portions with the numbers of their paragraphs."""
        yield from enumerate(self.portions, 1)

    def _head(self) -> str:
        (one, first), (two, second) = self.refs
        return (
            f"O {self.when:%d%H%M}Z {self.when:%b %y}\nFM AMEMBASSY {self.post}\n"
            f"TO SECSTATE WASHDC IMMEDIATE\nINFO AMEMBASSY {self.other} PRIORITY\n"
            f"S E C R E T {self.post} {self.serial:06}\n\nSIPDIS\n\nE.O. 12958: DECL: 03/23/2034\n"
            f"TAGS: {' '.join(self.tags)}\nSUBJECT: {self.subject}\n\n"
            f"REF: A. {one} {first} B. {two} {second}\n\n"
            f"Classified By: {self.name}. Reasons: 1.4 (b) and (d).\n\n"
        )

    def cable(self) -> Cable:
        """Return what the reader would make of the text, as far as a store looks at it."""
        text, year = self.text(), f"{self.when:%y}"
        mrns = [f"{year}{post}{serial}" for post, serial in self.refs]
        return Cable(
            source=Source(text, f"{self.serial}.txt"),
            legible=text,
            mrn=f"{year}{self.post}{self.serial}",
            dtg=self.when,
            sender=Station(f"AMEMBASSY {self.post}", _NOWHERE, post=self.post),
            to=(Station("SECSTATE WASHDC", _NOWHERE, post="STATE"),),
            info=(Station(f"AMEMBASSY {self.other}", _NOWHERE, post=self.other),),
            marking=parse("SECRET"),
            tags=tuple(self.tags),
            subject=Subject(self.subject),
            references=tuple(Reference(mrn, "telegram", _NOWHERE, mrn=mrn) for mrn in mrns),
            paragraphs=tuple(self._paragraphs(len(self._head()))),
        )

    def _paragraphs(self, at: int) -> Iterator[Paragraph]:
        for number, (mark, said) in self.numbered():
            end = at + len(f"{number}. ({mark}) {said}")
            marking = _marking(mark)
            yield Paragraph(
                Part.PARAGRAPH, Span(at, end), said, str(number), number, marking, marking
            )
            at = end + 2


_NOWHERE = Span(0, 0)


@cache
def _marking(mark: str) -> Marking:
    return parse(f"({mark})")


class Traffic:
    """A generator of telegrams that is the same for the same seed."""

    def __init__(self, seed: int = 7) -> None:
        self._chance = random.Random(seed)  # noqa: S311 -- benchmarks, not secrets
        self._words = self._vocabulary()
        self._weights = list(
            itertools.accumulate(1 / (rank + 2) ** 1.05 for rank in range(len(self._words)))
        )

    def _vocabulary(self) -> list[str]:
        seen: dict[str, None] = {}
        while len(seen) < VOCABULARY:
            seen["".join(self._chance.choices(_SYLLABLES, k=self._chance.randint(1, 4)))] = None
        return list(seen)

    def words(self, count: int) -> list[str]:
        """Return words as frequent as Zipf would have them."""
        return self._chance.choices(self._words, cum_weights=self._weights, k=count)

    def ranked(self, first: int, last: int) -> list[str]:
        """Return the words from one rank of frequency to another."""
        return self._words[first:last]

    def rank(self, word: str) -> int:
        """Return how many words are more frequent."""
        return self._words.index(word)

    def telegrams(self, count: int) -> Iterator[str]:
        """Yield so many telegrams."""
        for serial in range(1, count + 1):
            yield self._draft(serial).text()

    def cables(self, count: int) -> Iterator[tuple[Cable, list[Claim]]]:
        """Yield the same telegrams as if read, with some claims of each, in a tenth of the time."""
        for serial in range(1, count + 1):
            cable = self._draft(serial).cable()
            yield cable, list(_claims(cable))

    def _draft(self, serial: int) -> _Draft:
        chance = self._chance
        when = datetime(2003, 1, 1, tzinfo=UTC) + timedelta(minutes=serial * 12)
        post, other = chance.choice(_POSTS), chance.choice(_POSTS)
        subject = " ".join(self.words(6)).upper()
        tags = chance.sample(_TAGS, 5)
        length = max(600, int(chance.gauss(MEAN_CHARACTERS, 2500)) - 700)
        refs = (other, chance.randint(1, serial)), (post, chance.randint(1, serial))
        name = " ".join(word.title() for word in self.words(2))
        return _Draft(when, post, serial, other, subject, tags, refs, name, self._body(length))

    def _body(self, length: int) -> list[tuple[str, str]]:
        portions: list[tuple[str, str]] = []
        size = 0
        while size < length:
            mark = self._chance.choice(_MARKS)
            said = " ".join(self._sentence() for _ in range(self._chance.randint(2, 6)))
            portions.append((mark, said))
            size += len(mark) + len(said) + len(str(len(portions))) + 6
        return portions

    def _sentence(self) -> str:
        if self._chance.random() < _PLAIN_SHARE:
            return " ".join(self.words(14)).capitalize() + "."
        a, b, c, d, e, f, g = self.words(7)
        day = f"{self._chance.choice(('January', 'May', 'October'))} {self._chance.randint(1, 28)}"
        return self._chance.choice(_LEADS).format(
            a=a.title(), b=b.title(), c=c, d=d, e=e, f=f, g=g, day=day
        )


_PLAIN_SHARE = 0.6
_PARTY = re.compile(r"(?<=of )[A-Z][a-z]+ [a-z]+(?= asked)|[A-Z][a-z]+ [A-Z][a-z]+(?= told)")


def _claims(cable: Cable) -> Iterator[Claim]:
    """Yield the parties of a telegram, and a request where one is made."""
    text = cable.source.text
    for paragraph in cable.paragraphs:
        label, marking = paragraph.label or "", paragraph.effective
        for match in _PARTY.finditer(text, *paragraph.span):
            span = Span(*match.span())
            yield Claim("party", match[0], cable.mrn or "", label, span, match[0], marking)
        if " requests guidance " in paragraph.text:
            yield Claim("request", "guidance", cable.mrn or "", label, paragraph.span, "", marking)
