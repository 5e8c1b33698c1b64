"""Number, title, author and day of a document with the words that tell them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.claims.written.paper_details import DAY, NAME
from reftel.claims.written.papers import country, iso
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page
    from reftel.claims.written.papers import Find

_WHO = (
    rf"(?:{NAME})(?:(?:'s)?\s+(?:(?:of|for|and|de|la|del|al|van|von)\s+(?:the\s+)?)?{NAME}){{0,6}}"
)
_MADE = (
    r"(?:issued|drafted|circulated|distributed|prepared|written|signed|submitted|tabled|sent|produced|published"
    r"|released|presented|adopted)"
)
_BY = re.compile(
    rf"\s*,?\s*(?:(?:which|that)\s+)?(?:(?:was|were|had\s+been)\s+)?{_MADE}\s+by\s+(?:the\s+)?(?P<who>{_WHO})"
)
_FROM = re.compile(rf"\s*,?\s*from\s+(?:the\s+)?(?P<who>{_WHO})")
_MAKER = re.compile(
    rf"(?<![\w.])(?P<who>{_WHO})\s+(?:(?:delegation|delegates?|representatives?|experts?|side)\s+)?(?:(?:has|have|had)\s+)?(?:also\s+|recently\s+|then\s+)?{_MADE}\s+(?:(?:the|an?|its|their)\s+)?\Z"
)
_OF_DAY = re.compile(rf"\s*,?\s*(?:dated|of|from)\s+(?P<day>{DAY})(?!\w)")
_ON_DAY = re.compile(rf"\s*,?\s*(?:dated|of|from|on)\s+(?P<day>{DAY})(?!\w)")
_SPOKEN = frozenset({"statement", "communique", "declaration", "press release", "joint statement"})
_DAY_OF = re.compile(rf"(?<!\w)(?P<day>{DAY})\s+(?:\w+\s+)?\Z")
_DAY = re.compile(rf"(?<!\w){DAY}(?!\w)")
_PART = re.compile(rf"(?!The\b){NAME}(?:\s+(?!and\b){NAME})*")
_SHORT = 2
"""Words of each of two authors, above which `and` stands inside one name."""
_PRONOUNS = frozenset({"We", "He", "She", "They", "It", "I", "Post", "Who", "This", "These"})


def slots_of(page: Page, find: Find) -> Iterator[Slot]:
    """Yield what is told of a document with its own words, inside its name and right beside it."""
    for role in ("number", "title"):
        value = str(find.facts.get(role) or "")
        span = _words(page, find, value)
        if span and (role == "number" or _called(page, span)):
            yield Slot(role, value, span)
    if day := _day(page, find):
        yield day
    yield from _authors(page, find)


def _called(page: Page, span: Span) -> bool:
    """Say whether words are a title, in quotes or with a capital, and not the matter alone."""
    return page.text[span.start - 1] in "\"'" or page.text[span.start].isupper()


def _words(page: Page, find: Find, value: str) -> Span | None:
    """Return where a value stands in the name of a document; a number may have zeros before it."""
    if not value:
        return None
    words = r"\s+".join(map(re.escape, value.split()))
    found = re.compile(rf"(?<![\w])0*{words}").search(page.text, find.start, find.end)
    return Span(*found.span()) if found else None


def _day(page: Page, find: Find) -> Slot | None:
    """Return the day of a document: in its name, behind it, or before its noun."""
    inside = _DAY.search(page.text, find.start, find.end) if "date" in find.facts else None
    if inside:
        return Slot("when", str(find.facts["date"]), Span(*inside.span()))
    pattern = _ON_DAY if find.facts.get("type") in _SPOKEN else _OF_DAY
    behind = pattern.match(page.text, find.end)
    before = _DAY_OF.search(page.text, max(0, find.start - 30), find.start)
    within = re.compile(rf"(?:[\w']+\s+){{0,2}}(?P<day>{DAY})\s").match(
        page.text, find.start, find.end
    )
    found = within or behind or before
    value = iso(page, " ".join(found["day"].split())) if found else ""
    return Slot("when", value, Span(*found.span("day"))) if found and value else None


def _authors(page: Page, find: Find) -> Iterator[Slot]:
    """Yield whose document it is: told in its name, behind it by whom, before it who made it."""
    whose = str(find.facts.get("submitter") or "")
    told = _named(page, find, whose)
    behind = _BY.match(page.text, find.end) or _FROM.match(page.text, find.end)
    before = _MAKER.search(page.text, max(0, find.start - 90), find.start)
    if told:
        yield Slot("by", whose, told)
    elif found := behind or before:
        first = found.start("who")
        parts = list(_PART.finditer(page.text, *found.span("who")))
        if any(len(part[0].split()) > _SHORT for part in parts) or not parts:
            parts = [found]
        for part in parts:
            start, end = part.span("who") if part is found else part.span()
            words = " ".join(page.text[start:end].split())
            if words not in _PRONOUNS and start >= first:
                yield Slot("by", country(words) or words, Span(start, end))


def _named(page: Page, find: Find, whose: str) -> Span | None:
    """Return the words by which a submitter is told in or right behind the name of a document."""
    if not whose:
        return None
    if span := _words(page, find, whose):
        return span
    for one in re.finditer(r"U\.\s?S\.|[A-Z][\w-]*", page.text[find.start : find.end + 40]):
        if country(one[0]) == whose:
            return Span(find.start + one.start(), find.start + one.end())
    return None
