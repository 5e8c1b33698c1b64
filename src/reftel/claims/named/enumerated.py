"""Firms of an enumeration in which others show as such: (1) Velcorta Co.; (2) Quill Sazeh."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.forms import Formed
from reftel.claims.named.pairs import never
from reftel.claims.text.lexicon import given_names, heads, is_ordinary, titles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reftel.claims.text.page import Page

_WORD = r"[A-ZÀ-Þ](?:[\w&-]|'(?!s\b))*\.?"
_NAME = rf"(?P<name>{_WORD}(?:\s{{1,2}}(?:(?:&|and|of|de|al)\s{{1,2}})?{_WORD}){{0,5}})"
_MARK = re.compile(r"\((?<!\d\.\s\()(?:\d{1,2}|[a-zA-Z]|[ivx]{2,4})\)\s{1,3}(?=[\"']?[A-ZÀ-Þ])")
_BULLET = re.compile(r"\n[ \t]*(?:--?|\*+|o)[ \t]*(?=[\"']?[A-ZÀ-Þ])")
_ITEM = re.compile(
    rf"[\"']?{_NAME}[\"']?(?=\s{{0,2}}(?:[;,:\n(]|\.\s|\.?$|\s?-\s)|\s{{1,2}}(?:and|or)\s)"
)
_FAR = 300
"""Characters from one mark to the next of the same enumeration, at the most."""
_FEW = 2
_FIRST = frozenset(["1", "a", "i"])


def enumerated(page: Page, named: Mapping[int, int]) -> Iterator[Formed]:
    """Yield the names of an enumeration of which half or more are parties by themselves."""
    if len(named) < _FEW:
        return
    body = page.body()
    raw = page.cable.source.text
    for marks in (_MARK.finditer(page.text, *body), _BULLET.finditer(raw, *body)):
        row: list[int] = []
        for mark in marks:
            again = mark[0].strip(" ()").lower() in _FIRST
            if row and (again or mark.start() - row[-1] > _FAR):
                yield from _row(page, row, named)
                row = []
            row.append(mark.end())
        yield from _row(page, row, named)


def _row(page: Page, row: Sequence[int], named: Mapping[int, int]) -> Iterator[Formed]:
    known = sum(at in named or at + 1 in named for at in row)
    if len(row) > known >= _FEW and known * 2 >= len(row):
        for at in row:
            item = None if at in named else _ITEM.match(page.text, at)
            if item is not None and _firm(page, item):
                start, end = item.span("name")
                yield Formed(start, end - item["name"].endswith("."), "company")


def _firm(page: Page, item: re.Match[str]) -> bool:
    """Say whether an item may name a firm: no man, title, country or plain words."""
    words = [word.rstrip(".") for word in item["name"].split()]
    if words[0] in given_names() or any(word.lower() in titles() for word in words):
        return False
    own = [word for word in words if not (is_ordinary(word) or word.lower() in heads())]
    return page.mixed(*item.span()) and bool(own) and not all(map(never, own))
