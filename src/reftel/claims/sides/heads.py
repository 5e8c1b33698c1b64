"""People who lead a state or a body, by their office alone: the former Minister of Trade."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.named.parties import parties
from reftel.claims.text.lexicon import nationalities, symbols, words
from reftel.claims.text.portfolios import past_field, past_lands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.named.names import Name
    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page


class Holder(NamedTuple):
    """Whoever holds an office, at the place where the office is named."""

    start: int
    end: int
    country: str = ""


AS = re.compile(
    r"\b(?:(?<!well )as|became|become|elected|appointed|being|first|any|no|nor|or)"
    r"(?:\s{1,3}(?:the|senior|high-level|other|single))?\s{1,3}$",
    re.IGNORECASE,
)
_IS = re.compile(
    r"\b(?:is|was|are|were|be|been|now|currently|remains|remained|at)(?:\s{1,3}also)?\s{1,3}$"
)
"""What before an office tells what somebody is, or where he stands."""
_BEHIND = re.compile(r"[A-Z][\w'-]+,\s{1,3}\Z")
_THE = re.compile(
    r"(?<![\w-])[Tt]he\s{1,3}(?:(?:former|new|then|outgoing|incoming|acting|current|late|visiting|previous"
    r"|newly-appointed|Acting|Deputy|Vice|First|Senior|[a-z]+-appointed)\s{1,3}){0,2}"
    r"(?P<before>[A-Z][A-Za-z]+(?:\s{1,3}(?:and|&)\s{1,3}[A-Z][a-z]+)?\s{1,3})?\Z"
)
"""The article before an office, and what may stand between the two."""
_LED = re.compile(r"\s{1,3}of\s{1,3}(?:the\s{1,3})?")
_NO_NAME = re.compile(
    r"(?!'s\s{1,3}[A-Z\d])(?!,?\s{1,3}(?:Mr|Ms|Mrs|Dr|Amb|Gen)?\.?\s?[A-Z][a-z'-]+\s{1,3}[A-Z])(?!\s{1,3}[A-Z])(?!,\s{1,3}[A-Z])(?!-)"
)
_AHEAD = re.compile(
    r"(?:'s|,s)\s{1,3}[a-z]|[.;:)]|,(?!\s{1,3}[A-Z])"
    r"|\s{1,3}(?!(?:of|for|to +the|in +charge|or|level|office|elections?|position|post|job|seat)\b)"
    r"(?:[a-z]|\((?![A-Z]))"
)
_LEADERS = frozenset(
    ["president", "vice president", "chairman", "deputy chairman", "director", "director general",
     "deputy director", "governor", "deputy governor", "head", "deputy head", "chief", "ceo",
     "commander", "general manager", "managing director", "secretary general", "executive director"]
)  # fmt: skip
"""Offices of those who lead a firm, a bank or a body."""


def heads(page: Page) -> Iterator[Holder]:
    """Yield those who lead a party or a state, by their office with its article."""
    houses = {one.start: one for one in page.once(parties)}
    start = page.body().start
    for hit in page.known.get("title", ()):
        spoken = hit.known.name in words("host_roles") or hit.known.name.endswith("minister")
        leads = hit.known.name in _LEADERS
        if hit.start < start or not (spoken or leads):
            continue
        first = _first(page, hit)
        if first >= start and first < hit.start:
            told = leads and _of_house(page, hit, first, houses)
            yield from [told] if told else _of_state(page, hit, first) if spoken else []


def _first(page: Page, hit: Hit) -> int:
    """Return where the article before an office stands: the former Foreign Minister."""
    if (plain := page.article(hit.start)) < hit.start:
        return plain
    led = _THE.search(page.text, max(0, hit.start - 60), hit.start)
    if led is None:
        return hit.start
    before = (led["before"] or "").split()
    portfolio = hit.known.name == "minister" and not any(
        word.lower() in nationalities() for word in before
    )
    ours = len(before) == 1 and before[0] in symbols()
    return led.start() if not before or portfolio or ours else hit.start


def _of_house(page: Page, hit: Hit, first: int, houses: dict[int, Name]) -> Holder | None:
    """Return who leads a party: the President of Velcorta."""
    of = _LED.match(page.text, hit.end)
    house = houses.get(of.end()) if of else None
    if house is None or page.text[first - 2 : first - 1] == ",":
        return None
    told = AS.search(page.text, first - 20, first) or _IS.search(page.text, first - 12, first)
    fits = not told and _NO_NAME.match(page.text, house.end)
    return Holder(first, house.end, house.country) if fits else None


def _explains(page: Page, first: int) -> bool:
    """Say whether an office only tells what somebody is: as the new minister; Ada Marr, the …."""
    near = max(0, first - 24)
    told = AS.search(page.text, near, first) or _IS.search(page.text, near, first)
    return bool(told or _BEHIND.search(page.text, near, first))


def _of_state(page: Page, hit: Hit, first: int) -> Iterator[Holder]:
    """Yield an office holder of others: the Foreign Minister, the Minister of Trade said."""
    field = past_field(page, hit)
    end = past_lands(page, field) if field > hit.end else field
    if (field > hit.end or first < page.article(hit.start)) and _explains(page, first):
        return
    loud = page.text[hit.start].isupper() and page.mixed(hit.start, hit.end)
    if loud and _AHEAD.match(page.text, end):
        yield Holder(first, end)
