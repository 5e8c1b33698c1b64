"""Letters as they look: a text without accents, look-alikes and what cannot be seen."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from itertools import chain
from typing import TYPE_CHECKING

from reftel.source import Span
from reftel.tables import table

if TYPE_CHECKING:
    from collections.abc import Sequence

_TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>")
_IN_LINE = re.compile(
    r"</?(?:a|b|big|em|font|i|mark|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]{0,200})?/?>",
    re.IGNORECASE,
)
"""Tags that part no words."""
_ENTITY = re.compile(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8});")
_BROKEN = re.compile(r"(?<=[^\W\d_])-[ \t]{0,8}\r?\n[ \t>|]{0,8}(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it looks; `places` are those of its characters in the original, none: the same."""

    text: str
    places: Sequence[int] = ()

    def span(self, start: int, end: int) -> Span:
        """Return the place of a stretch in the original text."""
        if not self.places:
            return Span(start, end)
        return Span(self.places[start], self.places[end - 1] + 1)


def folded(text: str) -> Folded:
    """Return a text in the plain letters that it looks like; tags are blank, entities read."""
    bare = _TAG.sub(_blank, text) if "<" in text else text
    bare = _ENTITY.sub(_sign, bare) if "&" in bare else bare
    if bare.isascii():
        return Folded(bare)
    pieces = [_plain(char) for char in bare]
    places = chain.from_iterable([place] * len(piece) for place, piece in enumerate(pieces))
    return Folded("".join(pieces), tuple(places))


def _blank(tag: re.Match[str]) -> str:
    """Return as many blanks as a tag has letters, unseen ones where it parts no words."""
    return ("\u2060" if _IN_LINE.fullmatch(tag[0]) else " ") * len(tag[0])


def _sign(entity: re.Match[str]) -> str:
    """Return what `&nbsp;` stands for, in as many characters: those after it cannot be seen."""
    return unescape(entity[0])[:1].ljust(len(entity[0]), "\u2060")


def mended(whole: Folded) -> Folded | None:
    """Return a folded text with the words put together that a line's end divides, if any."""
    cuts = [match.span() for match in _BROKEN.finditer(whole.text)] if "\n" in whole.text else []
    if not cuts:
        return None
    edges = [0, *chain.from_iterable(cuts), len(whole.text)]
    kept = list(zip(edges[::2], edges[1::2], strict=True))
    places = whole.places or range(len(whole.text))
    return Folded(
        "".join(whole.text[start:end] for start, end in kept),
        tuple(chain.from_iterable(places[start:end] for start, end in kept)),
    )


@lru_cache(maxsize=4096)
def _plain(char: str) -> str:
    """Return what a character looks like; nothing for a mark or a sign without a shape."""
    alike = _alike()
    return "".join(
        alike.get(part, part)
        for part in unicodedata.normalize("NFKD", alike.get(char, char))
        if unicodedata.category(part) not in {"Mn", "Cf"}
    )


@lru_cache(maxsize=1)
def _alike() -> dict[str, str]:
    return {row["letter"]: row["looks"] for row in table("marking", "lookalikes")}
