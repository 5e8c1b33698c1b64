"""Names of one word that no bracket defines: letters that act, coined words: Agroprombank."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.named.dealers import firm
from reftel.claims.named.forms import Formed
from reftel.claims.text.acronyms import spelled
from reftel.claims.text.lexicon import is_ordinary, titles
from reftel.claims.text.page import found_at
from reftel.claims.text.rows import rows
from reftel.claims.text.runs import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_HAD = r"(?:(?:has|had|also|have|reportedly|then|later|recently|would|will)\s{1,2}){0,2}"
_ACTS = (
    r"said|says|told|agreed|asked|believes?|believed|wants|wanted|plans\s{1,2}to|planned\s{1,2}to"
    r"|intends|hopes|denied|decided|announced|signed|refused|insisted|proposed|offered|opposes|opposed"
    r"|supports|supported|owns|sold|bought|won|seeks|sought|expects|claims|claimed"
)
_HAS = (
    r"officials?|leaders?|leadership|spokes(?:man|woman|person)|executives?|headquarters|management"
    r"|officers|employees|chairman|delegates|legislators?|candidates?|militants|fighters|rebels|activists"
)
_ACRONYM = re.compile(
    rf"[A-Z][A-Z][A-Z]{{1,5}}+(?=(?:'s)?\s{{1,3}}[a-z])(?=\s{{1,3}}{_HAD}(?:{_ACTS})\b|(?:'s)?\s{{1,3}}(?:{_HAS})\b)"
)
"""A set of letters in front lets `re` skip all others."""


def acting(page: Page) -> Iterator[Formed]:
    """Yield acronyms of three letters or more that act and stand twice on the page or more."""
    done: set[str] = set()
    for one in _ACRONYM.finditer(page.text, *page.body()):
        word, before = one[0], page.text[one.start() - 1]
        if before.isalnum() or before in "/.&@-":
            continue
        if word not in done and page.text.count(word) > 1:
            done.add(word)
            if firm(page, *one.span()) and not _of_person(page, word):
                yield Formed(*one.span(), "entity")


_WORD = re.compile(r"[A-Z][A-Za-z]{2}[a-z]{4,}")


def coined(page: Page) -> Iterator[Formed]:
    """Yield words coined for a firm, which their endings show: Agroprombank, Stankoexport."""
    text, body = page.text, page.body().start
    ends = tuple(_endings())
    for word in sorted({one for one in _WORD.findall(text, body) if one.endswith(ends)}):
        kind = next(kind for end, kind in _endings().items() if word.endswith(end))
        for at in found_at(text, word, body):
            if _alone(text, at, at + len(word)) and firm(page, at, at + len(word)):
                yield Formed(at, at + len(word), kind)


def _alone(text: str, start: int, end: int) -> bool:
    """Say whether a word is joined to nothing: no part of another, no -bank."""
    before = text[start - 1 : start]
    return not (before.isalnum() or before in {"'", "-"} or text[end : end + 1].isalnum())


@cache
def _endings() -> dict[str, str]:
    return {row["ending"]: row["type"] for row in rows("coined")}


def _of_person(page: Page, letters: str) -> bool:
    """Say whether a bracket makes letters short for a person or a post: Ada Vel Marr (AVM)."""
    at = page.text.find(f"({letters})")
    if at < 0:
        return False
    row = spelled(tokens(page, (max(0, at - 60), at)), letters)
    return bool(row) and (row[-1].word in titles() or not any(is_ordinary(one.word) for one in row))
