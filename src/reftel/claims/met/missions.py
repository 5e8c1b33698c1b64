"""Outreach missions and visits of a regime: which country, when, who went, on what conditions."""

from __future__ import annotations

import re
from operator import attrgetter
from typing import TYPE_CHECKING

from reftel.claims.claim import Hedge, Slot
from reftel.claims.met.journeys import MOVED, day_behind, expert_teams, fate, in_passage, journeys
from reftel.claims.text.anchors import anchors, windows
from reftel.claims.text.cover import Cover
from reftel.claims.text.dealings import tagged
from reftel.claims.text.passages import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_CAP = r"[A-Z][\w-]*(?:\s+(?:of\s+|and\s+)?[A-Z][\w-]*){0,4}"
_DONE = re.compile(
    rf"(?:\b(?P<verb>conducted|made|led|undertook|carried\s+out|completed|planned|plans?"
    rf"|will\s+conduct|proposed|arrange)\s+)?"
    rf"(?:[Aa]n?|[Tt]he|[Ii]ts|their|another)\s+(?:(?:MTCR|AG|NSG|joint|technical"
    rf"|regime)\s+)?(?P<kind>outreach\s+(?:mission|visit|trip)|mission|visit"
    rf"|inspection)\s+to\s+(?:the\s+)?(?P<where>{_CAP})"
    r"(?P<when>\s+(?:on|in|from)\s+[A-Z][a-z]+(?:\s+\d{1,2}(?:-\d{1,2})?)?)?"
)
_AFTER = re.compile(
    rf"\b(?P<lead>[Aa]fter|[Ff]ollowing"
    rf"|[Dd]uring)\s+the\s+(?P<where>{_CAP})\s+(?:outreach\s+)?(?P<kind>visit|mission)\b"
)
_LISTED = re.compile(
    r"(?:\b(?P<who>[A-Z]\w+)'s\s+)?\b(?P<where>[A-Z]{2,4}"
    r"|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s*\((?P<when>[A-Z][a-z]{2,8}\.?\s+\d{1,2}"
    r"(?:-\d{1,2})?)\)"
)
_TOWARDS = re.compile(
    rf"\b[Oo]utreach(?:\s+(?:activities|efforts|work))?\s+to\s+(?:the\s+)?(?P<where>{_CAP}(?:,?\s+and\s+{_CAP})?)"
)
"""Outreach told by its noun alone: `accounts of outreach to Kenya and Malta`."""
_VISITS = re.compile(r"\s+(?:outreach\s+)?(?:visits?|missions?)\b")
_JOINED = re.compile(r"\s*(?:,\s*(?:and\s+)?|and\s+|\s+and\s+)$")
_PERMIT = re.compile(
    r"\b(?:permit|allow|admit|accept|limited?\s+to)\s+only\s+(?P<what>[^.;]{5,140}?)\s+"
    r"(?:from\s+\w+\s+)?(?:for|on)\s+the\s+(?P<where>[A-Z]\w+)\s+(?:visit|mission)",
)
_ALSO = re.compile(r"\s*,?\s+and\s+that\s+(?P<who>[^.]{10,170}?),?\s+also\s+participated\b")
_ALONG = re.compile(
    r"\b(?P<how>also\s+(?:participated|took\s+part|attended|travell?ed|went)|accompanied\s+by|joined\s+by)\b"
)
_TRYING = re.compile(
    r"\b(?:attempting|trying|hop(?:es|ing)|seek(?:s|ing)|plan(?:s|ning)"
    r"|intends?)\s+to\s+(?:arrange|conduct|make|organize)\s*$",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\s+(?:took|takes|will\s+take|was|is|will\s+be)\s+(?:place|held|scheduled|planned|set)\s+"
    r"(?:for\s+)?(?=(?:on|in|from)?\s*\S)"
)
_LEAD = re.compile(r"(?P<who>(?:[A-Z]\w+\s+){1,4})(?:had\s+|has\s+|is\s+also\s+|is\s+)?$")
_LEAD_IN = 60
"""Letters of a paragraph in which it tells what it is about: `8. (C) Item 9, outreach.`"""
_CHAIRS = re.compile(
    r"\bchair(?:man|person|woman)?(?:'s\s+office)?\s+(?:\w+\s+)?(?:reported|briefed|noted|told|said|announced|gave)"
)
"""How a paragraph begins in which a chair tells what he has done since."""
_MOVED = re.compile(
    r"\b(rescheduled|postponed|cancell?ed|planned|proposed|upcoming)\b", re.IGNORECASE
)


def find_missions(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield the missions of cables that speak of outreach, each with its country and days."""
    outreach, regime = "outreach" in page.lower, bool(mentions.of("control_regime"))
    told: list[Claim] = []
    for start, end in windows(anchors(page, "mission"), 80, 80, len(page.text)):
        if outreach or regime:
            told += [*_done(page, mentions, start, end), *_listed(page, mentions, start, end),
                     *journeys(page, mentions, start, end)]  # fmt: skip
        told += expert_teams(page, mentions, start, end)
    held = Cover(claim.span for claim in told)
    more = _passages(page, mentions) if regime or tagged(page.cable) else ()
    told += [claim for claim in more if not held.meets(*claim.span)]
    taken = page.body().start
    for claim in sorted(told, key=attrgetter("span")):
        if claim.span.start >= taken:
            taken = claim.span.end
            yield claim


def _passages(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield the visits told of in passages that speak of outreach."""
    for passage in page.once(Layout).passages if "outreach" in page.lower else ():
        top = passage.top.span.start
        told = (
            passage.heading.lower(),
            page.lower[slice(*passage.span)],
            page.lower[top : top + _LEAD_IN],
        )
        if any("outreach" in words for words in told) or _CHAIRS.search(told[-1]):
            yield from in_passage(page, mentions, passage.span)


def _done(page: Page, mentions: Mentions, start: int, end: int) -> Iterator[Claim]:
    outreach = "outreach" in page.lower
    for found in _DONE.finditer(page.text, start, end):
        if "outreach" in found[0].lower() or (outreach and _regime_near(page, mentions, found)):
            yield _claim(page, mentions, found, _status(page, found))
    for found in _TOWARDS.finditer(page.text, start, end):
        country = _country(mentions, *found.span("where"))
        if (
            country
            and country.span.start == found.start("where")
            and _regime_near(page, mentions, found)
        ):
            yield _claim(page, mentions, found, "")
    for found in _AFTER.finditer(page.text, start, end):
        if outreach and _country(mentions, *found.span("where")):
            yield _claim(page, mentions, found, "done")


def _regime_near(page: Page, mentions: Mentions, found: re.Match[str]) -> bool:
    near = mentions.within(max(0, found.start() - 400), found.end() + 300, "control_regime")
    tried = _TRYING.search(page.text, max(0, found.start() - 50), found.start())
    return bool(near) and bool(tried or _country(mentions, *found.span("where")))


def _status(page: Page, found: re.Match[str]) -> str:
    verb = (found["verb"] or "").lower()
    if _TRYING.search(page.text, max(0, found.start() - 50), found.start()) or verb == "arrange":
        return "attempted"
    if moved := fate(MOVED.match(page.text, found.end())):
        return moved
    if verb.startswith(("plan", "will", "prop")):
        return "planned"
    return "done" if verb else ""


def _listed(page: Page, mentions: Mentions, start: int, end: int) -> Iterator[Claim]:
    """Read a list before the word visits: Pakistan (May 31) and UAE (June 7-8) visits."""
    text = page.text
    found = list(_LISTED.finditer(text, start, end))
    for at, one in enumerate(found):
        chain = at
        while chain + 1 < len(found) and _JOINED.match(
            text[found[chain].end() : found[chain + 1].start()]
        ):
            chain += 1
        visits = _VISITS.match(text, found[chain].end())
        if visits and _country(mentions, *one.span("where")):
            moved = _MOVED.search(text, max(0, one.start() - 60), one.start())
            last = visits.end() if chain == at else one.end()
            yield _claim(page, mentions, one, moved[1].lower() if moved else "planned", last)


def _country(mentions: Mentions, start: int, end: int) -> Claim | None:
    places = mentions.within(start, end, "place")
    return places[0] if places else None


def _claim(
    page: Page, mentions: Mentions, found: re.Match[str], status: str, end: int = 0
) -> Claim:
    place = _country(mentions, *found.span("where"))
    land = place.value[:2] if place else " ".join(found["where"].split())
    dates = mentions.within(found.start(), found.end() + 1, "date")
    if not dates and (held := _HELD.match(page.text, found.end())):
        dates = mentions.within(held.end(), held.end() + 30, "date")[:1]
        end = end or (dates[0].span.end if dates else 0)
    near = [] if dates or end else day_behind(page, mentions, found.end())
    dates, end = dates or near, near[0].span.end if near else end
    slots = [Slot("place", place.value, place.span)] if place else []
    slots += [Slot("date", dates[0].value, dates[0].span)] if dates else []
    slots += _travellers(page, mentions, found)
    facts: dict[str, str | bool] = {"country": land, "status": status}
    if dates:
        facts["date"] = dates[0].value
    facts |= _conditions(page, found["where"]) | _members(page, found)
    day = dates[0].value if dates else ""
    hedge = (
        Hedge.PLANNED
        if status in {"planned", "rescheduled", "attempted", "postponed", "cancelled", "proposed"}
        else Hedge.ASSERTED
    )
    return page.claim(
        "outreach",
        (found.start(), end or found.end()),
        f"outreach {land} {day}".strip(),
        "missions",
        slots=slots,
        attributes=facts,
        hedge=hedge,
        interval=dates[0].interval if dates else None,
    )


def _conditions(page: Page, where: str) -> dict[str, str | bool]:
    facts: dict[str, str | bool] = {}
    for found in page.once(_permits):
        if found["where"] == where:
            facts["condition"] = "only " + " ".join(found["what"].split())
    return facts


def _permits(page: Page) -> list[re.Match[str]]:
    return [
        found
        for start, end in windows(anchors(page, "mission"), 200, 10, len(page.text))
        for found in _PERMIT.finditer(page.text, start, end)
    ]


def _travellers(page: Page, mentions: Mentions, found: re.Match[str]) -> Iterator[Slot]:
    """Yield the persons named in the same breath as going along."""
    along = _ALONG.search(page.text, found.end(), min(len(page.text), found.end() + 320))
    if along is None or "\n\n" in page.text[found.end() : along.start()]:
        return
    after = along["how"].lower().endswith("by")
    span = (along.end(), along.end() + 160) if after else (found.end(), along.start())
    for person in mentions.within(*span, "person"):
        if not person.attribute("unnamed"):
            yield Slot("member", person.value, person.span)


def _members(page: Page, found: re.Match[str]) -> dict[str, str | bool]:
    facts: dict[str, str | bool] = {}
    who = found.groupdict().get("who")
    lead = _LEAD.search(page.text, max(0, found.start() - 50), found.start())
    if who or lead:
        facts["lead"] = who or (lead["who"].strip() if lead else "")
    if also := _ALSO.match(page.text, found.end()):
        facts["members"] = " ".join(also["who"].split())
    return facts
