"""Firms named together: the banks Melk and Sard, Mizan Machine and Sepehr Trading FZE."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.dealers import firm, opening
from reftel.claims.forms import Formed
from reftel.claims.lexicon import heads

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.gazetteer import Hit
    from reftel.claims.page import Page

_WORD = r"[A-ZÀ-Þ][\w'&-]*\w"
_NAME = rf"(?P<name>(?>{_WORD}(?:\s{{1,2}}(?:&\s)?{_WORD}){{0,3}}))"
_ONE = rf"[\"']?{_NAME}[\"']?(?:\s{{1,2}}\([A-Z][\w-]{{1,9}}\))?"
_FIRST = re.compile(
    rf"(?:\s{{1,2}}(?:such\s{{1,2}}as|including|named|called|like))?[\s,:]{{1,3}}{_ONE}(?![\w'])"
)
_AND = r"(?P<gap>,\s{1,2}(?:and|or)\s{1,2}|\s{1,2}(?:and|or)\s{1,2}|,\s{1,2})"
_NEXT = re.compile(rf"{_AND}{_ONE}(?![\w'])")
_LEFT = re.compile(rf"(?<![\w'.-]){_ONE}(?P<gap>,?\s{{1,2}}(?:and|or)\s{{1,2}}(?:the\s{{1,2}})?)$")


def together(page: Page) -> Iterator[Formed]:
    """Yield the names of a list behind a noun of several: firms, banks, companies."""
    body = page.body().start
    for hit in page.known.get("cue", ()):
        if hit.start >= body and hit.known.name in _PLURALS:
            kind = "bank" if hit.known.name == "banks" else "company"
            row = list(_row(page, hit))
            if len(row) > 1:
                for start, end in row:
                    yield Formed(start, end, kind)


_PLURALS = frozenset(
    {"firms", "companies", "corporations", "manufacturers", "suppliers", "intermediaries", "banks"}
    | {
        "distributors",
        "brokers",
        "traders",
        "subsidiaries",
        "enterprises",
        "exporters",
        "importers",
    }
    | {"vendors", "contractors", "producers", "entities", "airlines"}
)


def _row(page: Page, hit: Hit) -> Iterator[tuple[int, int]]:
    """Yield the names of a list behind a noun; nothing where it is not closed by `and`."""
    found, at = _FIRST.match(page.text, hit.end), hit.end
    row: list[tuple[int, int]] = []
    while found and page.mixed(*found.span()):
        start = found.start("name") + opening(found["name"])
        if not _named(page, start, found.end("name")):
            return
        row.append((start, found.end("name")))
        at = found.end()
        closed = "gap" in found.re.groupindex and found["gap"].strip() != ","
        if closed:
            break
        found = _NEXT.match(page.text, at)
    else:
        return
    yield from row


def _named(page: Page, start: int, end: int) -> bool:
    """Say whether words name a firm: its trade may stand behind a word of its own."""
    own = page.text.find(" ", start, end)
    trade = own > 0 and page.text[start:end].rsplit(maxsplit=1)[1].lower() in heads()
    return firm(page, start, own if trade else end)


def beside(page: Page, named: Sequence[tuple[int, int]]) -> Iterator[Formed]:
    """Yield a name that `and` joins to a firm told by its form, where both are called firms."""
    for start, end in named:
        floor = max(page.body().start, start - 70)
        left = _LEFT.search(page.text, floor, start)
        if left and page.mixed(*left.span()) and _SEVERAL.search(page.text, floor, end + 70):
            begin, stop = left.start("name") + opening(left["name"]), left.end("name")
            if " " in page.text[begin:stop] and firm(page, begin, stop):
                yield Formed(begin, stop, "company")


_SEVERAL = re.compile(
    r"\b(?:firms|companies|entities|fronts|suppliers|subsidiaries|banks|traders|brokers"
    r"|intermediaries|manufacturers|exporters|importers|affiliates)\b"
)
