"""The parts of lists of participants in which people of ours stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.page import found_at
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_CUE = re.compile(
    r"sides?:|(?:participants|attendees|delegations?(?: members)?)"
    r"(?: (?:in|at) the [\w -]{3,20})?(?: (?:included|were|consisted of))?"
    r"\s{0,2}(?::|\n(?=\s*(?:\n|-|u\.|u\.?s|¶)))",
    re.IGNORECASE,
)
_WORDS = ("participants", "attendees", "delegation", "side:", "sides:")
_OURS = (
    r"(?:U\.\s?S\.(?:\s?A\.)?|US|USG|UNITED\sSTATES|United\sStates|AMERICAN|American"
    r"|C[Oo][Dd][Ee][Ll])(?!\w)"
)
_LED = re.compile(rf"\b{_OURS}\s(?:[A-Z]\w+\s)?\Z")
_HEAD = re.compile(
    rf"(?<!\w-)(?:(?<=[\n:.;)-])|(?<=[\n:.;)-] ))[ \t]*{_OURS}"
    r"(?:\s(?:[A-Z]\w+\s)?(?:side|delegation|participants|attendees|team|mission))?"
    r"\s*(?=[:\n-]|[A-Z])",
)
_OTHER = re.compile(r"\n[ \t-]*(?:[A-Z][A-Za-z .]{3,30}:|[A-Z][A-Z .]{4,30})[ \t]*\n")
_WITHIN = ("to", "for", "of", "in", "the", "at", "and", "from", ",", "(", "embassy", "mission")
_RULE = re.compile(r"(?:- ?){24,}")
_TITLED = re.compile(
    r"[ \t]*(?::|\n|-{2,}|[\w ]{0,20}(?:participants|delegation|side|attendees)\b)", re.IGNORECASE
)
_OPENERS = ("\n", ":", ".", ")", ";")
_NEAR = 60
"""How much of a list tells whether it is broken into lines."""
_LONGEST = 3000
"""How long a list of participants may be, in letters."""


def rosters(page: Page) -> Iterator[Span]:
    """Yield where people of ours are listed among participants."""
    ceiling, last = page.body().end, 0
    for start in _cues(page):
        cue = _CUE.match(_lines(page), start) if start >= last else None
        if cue and cue.end() <= ceiling:
            last = _end(page, cue.end(), ceiling)
            yield from _parts(page, cue, last)


def _cues(page: Page) -> list[int]:
    """Return where words stand that may head a list, in order."""
    start, end = page.body()
    lower = page.lower[:end]
    return sorted(at for word in _WORDS for at in found_at(lower, word, start))


def _lines(page: Page) -> str:
    """Return the text as found, with its lines, for a list is read by them."""
    return page.cable.source.text


def _end(page: Page, start: int, ceiling: int) -> int:
    """Return where a list of participants is over: with its paragraph, or the one it heads."""
    starts = [top.span.start for top in page.tops() if top.number and top.span.start >= start]
    end = next((at for at in starts if _lines(page)[start:at].strip(" :-\n")), ceiling)
    rule = _RULE.search(_lines(page), start + 2, end)
    return min(rule.start() if rule else end, start + _LONGEST)


def _parts(page: Page, cue: re.Match[str], end: int) -> Iterator[Span]:
    """Yield the parts of a list behind each heading of ours, up to the next of others."""
    heads = [head.start() for head in _HEAD.finditer(_lines(page), cue.end() - 1, end)]
    if _LED.search(_lines(page), max(0, cue.start() - 30), cue.start()):
        heads.insert(0, cue.end())
    flat = "\n" not in _lines(page)[cue.end() : min(end, cue.end() + _NEAR)].strip()
    lands = (hit for hit in _lands(page) if cue.end() <= hit.start < end)
    others = [hit.start for hit in lands if _opens(page, hit, one_line=flat)]
    others += [found.start() + 1 for found in _OTHER.finditer(_lines(page), cue.end(), end)]
    for head in heads:
        yield Span(head, min([end, *(other for other in others if other > head)]))


def _lands(page: Page) -> list[Hit]:
    known = page.known
    return [*known.get("place", ()), *known.get("nation", ())]


def _opens(page: Page, hit: Hit, *, one_line: bool) -> bool:
    """Say whether another country opens a part of the list, and is no word of somebody's office."""
    if hit.known.value == "US":
        return False
    before = _lines(page)[max(0, hit.start - 12) : hit.start].rstrip(" -\r").lower()
    if _TITLED.match(_lines(page), hit.end):
        return before.endswith(_OPENERS) or one_line
    return one_line and hit.known.type == "country" and not before.endswith(_WITHIN)
