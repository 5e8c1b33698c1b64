"""Runs of capitalised words, the raw matter of names."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reftel.claims.page import Page

_ABBREVIATED = r"(?:Co|Ltd|Inc|Corp|Mfg|Intl|Bros|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Adm|Amb|Sen|St|No|Jr)\."
_WORD = (
    rf"(?:{_ABBREVIATED}|(?:[A-Z]\.)+[A-Z]?(?![\w])|"
    r"[A-Z0-9À-Þ](?:[\w&+/-]|'(?!s?\b)|\.(?=\w))*|al-[A-Z][\w'-]*)"
)
_LINK = r"(?:of|for|and|the|de|la|del|der|den|des|du|et|und|van|von|bin|ibn|al|el|e|y|&)"
_RUN = re.compile(
    rf"(?<![\w'.-]){_WORD}(?:(?:, ?(?=(?:Ltd|Inc|Co|LLC|L\.L\.C|S\.A|Limited|GmbH)\b)| )\s{{0,3}}"
    rf"(?:{_LINK}\s{{1,3}}){{0,3}}{_WORD}){{0,16}}"
)
_TOKEN = re.compile(r"[^\s,]+")


class Run(NamedTuple):
    """A run of capitalised words."""

    start: int
    end: int


class Token(NamedTuple):
    """A word of a run: where, as written, and in lower case without a closing period."""

    start: int
    end: int
    written: str
    word: str


def runs(page: Page) -> list[Run]:
    """Return the runs of capitalised words of a page, in order."""
    return [Run(*match.span()) for match in _RUN.finditer(page.text)]


def tokens(page: Page, run: tuple[int, int]) -> list[Token]:
    """Return the words of a run."""
    return [
        Token(*match.span(), match[0], match[0].lower().rstrip(".:;"))
        for match in _TOKEN.finditer(page.text, *run)
    ]


def run_at(found: Sequence[Run], position: int) -> Run | None:
    """Return the run that holds a position."""
    at = bisect_right(found, position, key=lambda run: run.start) - 1
    return found[at] if at >= 0 and found[at].end > position else None
