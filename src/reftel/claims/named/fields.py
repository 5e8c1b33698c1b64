"""Parties in the fields of a form: each up to where its address, or the next party, begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.named.forms import Formed
from reftel.claims.shipping.manifests import labels
from reftel.claims.text.cover import Cover
from reftel.claims.text.endings import LINKS
from reftel.claims.text.lexicon import heads, leading, words
from reftel.claims.text.runs import tokens
from reftel.claims.text.segments import typed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_ROLES = frozenset(
    {"supplier", "maker", "consignee", "end_user", "via_party", "forwarder", "notify", "recipient"}
)
_LONGEST = 1200
"""Characters of the longest field: several parties with their addresses."""
_NEXT = re.compile(
    r"\n\s*\n(?=\s*\S)|;|\n\s*(?:\u00b6|\d{1,2}\.\s)|\n\s*[A-Z][A-Za-z /-]{2,30}:"
    r"|(?<=\s)[A-Z][A-Z /-]{3,40}:"
)
"""Where a field ends: a blank line, the next paragraph or label."""
_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"\S+")
_OF = re.compile(r"\s(?:do|da|de|del|du|of|di)\s$")
_LABEL = re.compile(r"(?:\b(?:FOREIGN|Foreign)\s+)?$")
_DIVISION = re.compile(r"(?: {1,2}(?:[A-Z][\w/-]*|&)){0,6} {1,2}Division\b")
"""A part of a firm, named behind its form."""
_PROSE = re.compile(r",?\s+[a-z]")
_SAID = frozenset(["same", "none", "unknown", "n/a", "see", "not", "tbd", "various", "as", "no"])
"""What a field says that names nobody: Same as end-user."""


class Fields(NamedTuple):
    """Where fields of a form stand, and the parties that they name."""

    cover: Cover
    named: list[Formed]


def fields(page: Page) -> Fields:
    """Return the fields of parties in a form with who is named there."""
    cover: list[tuple[int, int]] = []
    named: list[Formed] = []
    for hit, role, start in labels(page):
        if role in _ROLES and hit.word != "source":
            end = _end(page, start)
            if found := list(_parties(page, start, end)):
                cover.append((start, end))
                named += found
    return Fields(Cover(cover), named)


def _end(page: Page, start: int) -> int:
    last = min(start + _LONGEST, page.body().end)
    stop = _NEXT.search(page.cable.source.text, start, last)
    return stop.start() if stop else last


def _parties(page: Page, start: int, end: int) -> Iterator[Formed]:
    """Yield the parties of a field: the first by its place, others by their noun."""
    first = True
    for piece in _pieces(page, start, end):
        for span in _names(page, *piece):
            kind = _kind(page, *span, first=first)
            if first and (not kind or _PROSE.match(page.text, span[1])):
                return
            first = False
            if kind:
                yield Formed(*span, kind)


def _pieces(page: Page, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a field between line ends, countries and labels without a colon."""
    lands = [hit for hit in page.known.get("place", ()) if hit.known.type == "country"]
    cuts = [hit[:2] for hit in lands if not _OF.search(page.text, hit.start - 5, hit.start)]
    cuts += [
        (_labelled(page, start, hit.start), hit.end)
        for hit in page.known.get("cue", ())
        if hit.known.type == "label"
    ]
    inside = sorted(cut for cut in cuts if start < cut[0] < end and cut[0] - start > 1)
    for line in _LINE.finditer(page.cable.source.text, start, end):
        at = line.start()
        for first, last in inside:
            if at <= first < line.end():
                yield at, first
                at = last
        yield at, line.end()


def _labelled(page: Page, floor: int, position: int) -> int:
    match = _LABEL.search(page.text, max(floor, position - 10), position)
    return match.start() if match else position


def _names(page: Page, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the names at the beginning of a stretch, up to an address."""
    forms = (*page.known.get("form", ()), *page.known.get("head", ()))
    closers = {
        hit.end: hit.start
        for hit in forms
        if start <= hit.start < end and hit.known.value in {"after", "suffix"}
    }
    row: list[re.Match[str]] = []
    for word in _WORD.finditer(page.text, start, end):
        if not _belongs(word[0]):
            break
        if row and _opens(word[0]) and any(map(_noun, row)):
            yield _span(row)
            row = []
        row.append(word)
        closes = any(word.end() - i in closers for i in range(3) if i < len(word[0]))
        comma = word[0].endswith((",", ";"))
        if closes and not (
            _continued(closers, word) or _DIVISION.match(page.text, word.end(), end)
        ):
            yield _span(row)
            row = []
        elif comma and not _continued(closers, word):
            break
    if row and (span := _span(row))[1] > span[0]:
        yield span


def _continued(closers: dict[int, int], word: re.Match[str]) -> bool:
    """Say whether a legal form follows a word."""
    return word.end() + 1 in closers.values()


def _belongs(word: str) -> bool:
    low = word.lower().rstrip(".,:")
    if low in words("address_words") or not (word[0].isupper() or low in LINKS or word == "-"):
        return False
    return not word.endswith(":")


def _opens(word: str) -> bool:
    low = word.lower()
    return low in _UNITS or leading().get(low, "company") != "company"


_UNITS = frozenset(["ministry", "department", "directorate", "grupo", "gruppo", "groupe"])


def _noun(word: re.Match[str]) -> bool:
    head = heads().get(word[0].lower().rstrip(".,"))
    return word[0].lower() in leading() or (head is not None and head.strength != "none")


def _span(row: list[re.Match[str]]) -> tuple[int, int]:
    """Return where words stand, without links at their ends and a closing comma."""
    kept = row
    while kept and (kept[-1][0].lower() in LINKS or kept[-1][0] == "-"):
        kept = kept[:-1]
    if not kept:
        return row[0].start(), row[0].start()
    last = kept[-1][0]
    closed = last.endswith((",", ";", "..")) or (last.endswith(".") and last[:-1].isalpha())
    return kept[0].start(), kept[-1].end() - closed


def _kind(page: Page, start: int, end: int, *, first: bool) -> str:
    """Return the type of a party in a field; empty where words name none."""
    own = page.text[start:end].split()
    if not own or own[0].lower().rstrip(",.:") in _SAID:
        return ""
    row = tokens(page, (start, end))
    kind = typed(row).type if row else ""
    form = any(start < hit.start < end for hit in page.known.get("form", ()))
    return kind or ("company" if first or form else "")
