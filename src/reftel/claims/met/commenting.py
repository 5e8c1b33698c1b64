"""Comments on documents: which government promised or sent one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.claim import Hedge, Slot
from reftel.claims.text.anchors import anchors, windows
from reftel.claims.text.sieves import Sieve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_WHAT = r"(?:[Cc]omments?|amendments?|feedback|suggestions|observations|views)"
_WHO = (
    r"\b(?:[Tt]he\s+)?(?P<who>U\.S\.|[A-Z][a-z]+(?:\s(?:Korean?|Zealand(?:er)?|African?|Kingdom|States))?|UK|EU)"
    r"(?:'s)?(?:\s+(?:representative|delegation|delegate|rep|[Gg]overnment))?"
)
_BETWEEN = r"(?:[^.;]{0,60}?\s)?"
_ALSO = r"(?:\b(?:[Tt]he\s+)?(?P<also>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s+and\s+)?"
_GIVEN = re.compile(
    rf"{_ALSO}{_WHO}\s+{_BETWEEN}(?P<how>provided|submitted|circulated|sent|tabled|distributed|forwarded|disseminated|offered)\s+"
    rf"(?:(?:its|their|his|her|written|detailed|some|several|an?|the|initial|preliminary)\s+)*{_WHAT}"
    r"(?:\s+(?:on|to|about|regarding)\b|(?=[.,;]))"
)
_PROMISED = re.compile(
    rf"{_WHO}\s+{_BETWEEN}(?P<how>would|will|promised\s+to|agreed\s+to|undertook\s+to|plans\s+to)\s+(?:soon\s+|shortly\s+|also\s+)?"
    rf"(?:provide|submit|circulate|send|table|offer|forward|give)\s+(?:(?:its|their|his|her|written|detailed|an?|the|some)\s+)*{_WHAT}\b"
)
_RECEIVED = re.compile(
    rf"\b{_WHAT}\s+(?:(?:(?:have|had|has)\s+been|were|was)\s+(?:received|submitted|provided|circulated)\s+(?:from|by)"
    r"|(?:(?:have|had|has)\s+)?(?:arrived|come(?:\s+in)?|came(?:\s+in)?)\s+from)\s+(?P<all>[^.;]{2,120})"
    rf"|\breceived\s+(?:written\s+)?{_WHAT}\s+(?:on\s+[^.;]{{2,60}}?\s)?from\s+(?P<more>[^.;]{{2,120}})"
)
_LAND = r"(?:[Tt]he\s+)?(?:U\.S\.|[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,2})"
_LANDS = rf"(?P<lands>{_LAND}(?:,\s+{_LAND}){{0,6}}(?:,?\s+and\s+{_LAND})?)"
_UNDERTOOK = re.compile(
    rf"(?<![\w.]){_LANDS}\s+(?:(?:both|all|also)\s+)?(?:(?:promised|undertook|agreed|offered|planned|intend(?:ed)?)\s+"
    rf"(?:to\s+comment\b|(?:to\s+(?:provide|send|submit)\s+)?(?:(?:written|their|its|further)\s+)*{_WHAT}\b)"
    r"|said\s+(?:that\s+)?(?:it|they|he|she)\s+would\s+(?:do\s+so|comment)\b)"
)
"""Partners who undertake to comment; `would do so` where comments were just asked for."""
_HAS_GIVEN = re.compile(
    rf"(?<![\w.]){_LANDS}\s+(?:had|has|have)\s+(?:already\s+)?(?:given|made|sent|submitted|provided)\s+"
    rf"(?:(?:its|their|his|her|written|detailed|some)\s+)+{_WHAT}\b"
)
_SO = 260
"""Letters before `would do so` in which comments are asked for."""
_NAME = re.compile(r"[A-Z][\w.]*(?:\s[A-Z]\w+)*")


@cache
def _sieve() -> Sieve:
    return Sieve([_GIVEN, _PROMISED, _RECEIVED, _UNDERTOOK, _HAS_GIVEN])


def find_comments(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield `comment` claims in cables that speak of a document: by whom, promised or received."""
    if not mentions.of("document"):
        return
    taken = page.body().start
    for first, end in windows(anchors(page, "comment"), 160, 160, len(page.text)):
        start = max(first, page.body().start)
        found = [
            match
            for at in _sieve().fitting(page.lower[start:end])
            for match in _sieve().patterns[at].finditer(page.text, start, end)
            if not match[0].endswith("do so") or _asked_before(page, match.start())
        ]
        for match in sorted(found, key=lambda one: one.start()):
            if match.start() >= taken:
                claims = list(_claims(page, mentions, match))
                taken = match.end() if claims else taken
                yield from claims


def _asked_before(page: Page, position: int) -> bool:
    return "comment" in page.lower[max(0, position - _SO) : position]


def _claims(page: Page, mentions: Mentions, found: re.Match[str]) -> Iterator[Claim]:
    for code, span in _partners(found):
        promised = found.re in {_PROMISED, _UNDERTOOK}
        near = mentions.within(max(0, found.start() - 900), found.end() + 60, "document")
        slots = [Slot("document", near[-1].value, near[-1].span)] if near else []
        facts: dict[str, str | bool] = {
            "by": code,
            "status": "promised" if promised else "received",
        }
        hedge = Hedge.PLANNED if promised else Hedge.ASSERTED
        value = f"comment {code} {facts['status']}"
        yield page.claim(
            "comment", span, value, "commenting", slots=slots, attributes=facts, hedge=hedge
        )


def _partners(found: re.Match[str]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield each country and the words that tell of its comment."""
    if found.re in {_UNDERTOOK, _HAS_GIVEN}:
        yield from _named(found, "lands")
        return
    if found.re is not _RECEIVED:
        also = found.groupdict().get("also")
        if also and (first := lexicon.land_called(also)):
            yield first, found.span("also")
        if code := lexicon.land_called(found["who"]):
            yield code, found.span()
        return
    yield from _named(found, "all" if found["all"] else "more")


def _named(found: re.Match[str], group: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the countries that a list names."""
    for name in _NAME.finditer(found.string, *found.span(group)):
        words = name[0].removeprefix("The ").removeprefix("the ")
        if code := lexicon.land_called(words):
            yield code, name.span()
