"""Synthetic traffic of any size, from a grammar and a made-up vocabulary; no copy of anything."""

from __future__ import annotations

import itertools
import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

VOCABULARY = 200_000
MEAN_CHARACTERS = 6_281
"""Of a telegram of the public archive of 251,287."""
CABLEGATE = 251_287
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

    def rank(self, word: str) -> int:
        """Return how many words are more frequent."""
        return self._words.index(word)

    def telegrams(self, count: int) -> Iterator[str]:
        """Yield so many telegrams."""
        for serial in range(1, count + 1):
            yield self._telegram(serial)

    def _telegram(self, serial: int) -> str:
        chance = self._chance
        when = datetime(2003, 1, 1, tzinfo=UTC) + timedelta(minutes=serial * 12)
        post, other = chance.choice(_POSTS), chance.choice(_POSTS)
        subject = " ".join(self.words(6)).upper()
        tags = " ".join(chance.sample(_TAGS, 5))
        length = max(600, int(chance.gauss(MEAN_CHARACTERS, 2500)) - 700)
        refs = f"A. {other} {chance.randint(1, serial)} B. {post} {chance.randint(1, serial)}"
        return (
            f"O {when:%d%H%M}Z {when:%b %y}\nFM AMEMBASSY {post}\n"
            f"TO SECSTATE WASHDC IMMEDIATE\nINFO AMEMBASSY {other} PRIORITY\n"
            f"S E C R E T {post} {serial:06}\n\nSIPDIS\n\nE.O. 12958: DECL: 03/23/2034\n"
            f"TAGS: {tags}\nSUBJECT: {subject}\n\nREF: {refs}\n\n"
            f"Classified By: {self._name()}. Reasons: 1.4 (b) and (d).\n\n{self._body(length)}\n"
        )

    def _name(self) -> str:
        return " ".join(word.title() for word in self.words(2))

    def _body(self, length: int) -> str:
        paragraphs: list[str] = []
        size = 0
        while size < length:
            mark = self._chance.choice(_MARKS)
            said = " ".join(self._sentence() for _ in range(self._chance.randint(2, 6)))
            paragraphs.append(f"{len(paragraphs) + 1}. ({mark}) {said}")
            size += len(paragraphs[-1]) + 2
        return "\n\n".join(paragraphs)

    def _sentence(self) -> str:
        if self._chance.random() < _PLAIN_SHARE:
            return " ".join(self.words(14)).capitalize() + "."
        a, b, c, d, e, f, g = self.words(7)
        day = f"{self._chance.choice(('January', 'May', 'October'))} {self._chance.randint(1, 28)}"
        return self._chance.choice(_LEADS).format(
            a=a.title(), b=b.title(), c=c, d=d, e=e, f=f, g=g, day=day
        )


_PLAIN_SHARE = 0.6
