"""Outreach that takes in several countries: a team that visits A and B, visits to C and D."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.claim import Hedge, Slot
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_AHEAD = (
    r"(?:(?:will|would|is\s+to|are\s+to|(?:plans?|planned|intends?|hop(?:es?|ed)|expects?|is\s+ready)\s+to)"
    r"\s+)"
)
_GO = (
    rf"(?P<verb>{_AHEAD}?(?:also\s+)?(?:visit(?:ed|s)?|(?:travel(?:l?ed|s)?|went|go(?:es)?|been)\s+to))"
    r"\s+"
)
_TEAM = re.compile(
    r"\b(?:[Tt]he\s+)?(?P<who>(?:(?:[A-Z][\w-]+(?:'s|,s)?|outreach)\s+){0,3}"
    rf"(?:team|delegation|mission|Chair(?:man|person)?|Secretariat|experts))\s+(?:has\s+|had\s+)?{_GO}"
)
_MADE = re.compile(
    r"\b(?:(?P<who>(?:[A-Z][\w-]+\s+){1,3}))?"
    r"(?P<verb>plans?|planned|proposed|will\s+conduct|conducted|made|held|did|undertook)\s+"
    r"(?:(?:its|further|an?|several|two|three)\s+)?"
    r"outreach(?:\s+(?:missions?|visits|trips|activit\w+))?\s+(?:to|in|with)\s+"
)
_THEN = re.compile(rf",?\s+and\s+(?:then\s+)?{_GO}")
_JOINED = re.compile(r"\s*(?:,|\band\b|,\s*and\b)\s+(?:to\s+)?(?:the\s+)?")
MOVED = re.compile(
    r"(?:\s+(?:in|on|for|from)\s+[^.;,]{3,30})?,?\s+(?:which\s+)?(?:was|were|is|are|has\s+been|have\s+been|had\s+been"
    r"|had\s+to\s+be|will\s+be)\s+(?:\w+ly\s+)?"
    r"(?P<how>postponed|put\s+off|cancell?ed|called\s+off|rescheduled|delayed|planned|scheduled|proposed)\b"
)
"""What became of a visit, told behind it."""
_AND = re.compile(r"and\s+\Z")
_DAY = re.compile(r",?\s+(?:(?:(?:planned|scheduled|set)\s+for|on|in|from|during)\s+)?(?:the\s+)?")
_PLANNED = re.compile(r"will|would|plan|intend|hop|propos|is\s|are\s|expect")
_AHEAD_OF = re.compile(
    r"\b(?:planned|proposed|upcoming|future|possible|next|postponed|forthcoming)\s"
)
_LED = (
    r"(?:\s+(?:led|headed)\s+by(?:\s+[A-Z][\w./-]*){1,8}"
    r"|\s+of\s+(?:[\w-]+\s+){1,4}?(?:experts|officials))?"
)
_EXPERTS = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]wo|[Tt]hree)\s+(?P<who>(?:[\w-]+\s+){0,3}?(?:interagency|inter-agency|expert|technical"
    r"|assessment|export\s+control|nonproliferation|outreach|ISN|DOE|NNSA|PSI|EXBS|Treasury|Commerce|State)"
    rf"\s+(?:[\w-]+\s+){{0,2}}?(?:team|delegation|mission|group|experts){_LED})\s+(?:has\s+|had\s+)?{_GO}"
)
"""Teams that go out to talk of controls, in cables that speak of no outreach."""
_SOMEBODY = (
    r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e"
    r"|(?:[Tt]he\s+)?[A-Z][\w.'-]*(?:\s+(?:and\s+)?[A-Z][\w.'-]*){0,4})"
)
_WENT = re.compile(rf"(?:\b(?P<who>{_SOMEBODY})\s+(?:has\s+|had\s+)?)?\b{_GO}")
_WHOSE = r"[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Ss]uch\s+an?|[A-Z]\w+(?:'s|,s)"
_VISIT = re.compile(
    rf"(?:\b(?P<who>{_WHOSE})\s+(?:(?!visit|trip|mission)[\w-]+\s+){{0,3}}?)?"
    r"\b(?P<verb>(?:visit|trip|mission)s?(?:,|\s+(?:that\s+)?(?:[\w']+\s+){1,4}?(?:paid|made)"
    r"|\s+(?:of|by)\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){0,2}[\w-]+)?\s+to)"
    r"\s+(?:the\s+)?(?=[A-Z])"
)


def journeys(page: Page, mentions: Mentions, start: int, end: int) -> Iterator[Claim]:
    """Yield a mission for each country that a team of a regime, or its outreach, goes to."""
    outreach = "outreach" in page.lower
    for pattern in (_TEAM, _MADE):
        for found in pattern.finditer(page.text, start, end):
            if not outreach and "Chair" not in (found["who"] or ""):
                continue
            lead = " ".join((found["who"] or "").split())
            step: re.Match[str] | None = found
            while step:
                stop = 0
                for claim in _leg(page, mentions, step, lead):
                    stop = claim.span.end
                    yield claim
                step = _THEN.match(page.text, stop) if stop else None


def expert_teams(page: Page, mentions: Mentions, start: int, end: int) -> Iterator[Claim]:
    """Yield the visits of teams sent out to talk of controls: `An interagency team visited X`."""
    for found in _EXPERTS.finditer(page.text, start, end):
        yield from _leg(page, mentions, found, " ".join(found["who"].split()))


def in_passage(page: Page, mentions: Mentions, span: Span) -> Iterator[Claim]:
    """Yield all that is told of visits in a passage that speaks of outreach."""
    for pattern in (_VISIT, _WENT):
        for found in pattern.finditer(page.text, *span):
            joined = (
                _AND.search(page.lower, max(span.start, found.start() - 8), found.start())
                is not None
            )
            if found["who"] or joined or pattern is _VISIT:
                told = _leg(page, mentions, found, "")
                yield from (one for one in told if pattern is _VISIT or _is_certain(found, one))


def _is_certain(found: re.Match[str], leg: Claim) -> bool:
    """Say whether a journey is known by who goes or when: `He visited X` may be any."""
    by_name = (found["who"] or "").lower() not in {"he", "she", "they", "we", ""}
    return by_name or leg.attribute("date") is not None or leg.attribute("status") == "planned"


def _status(found: re.Match[str], day: Claim | None, *, planned: bool) -> str:
    """Return whether a journey was made or is to be; empty for any visit there might be."""
    any_one = found.re is _VISIT and (found["who"] or "").lower() in {"a", "an", "such a"}
    if any_one and not planned and day is None:
        return ""
    return "planned" if planned else "done"


def fate(moved: re.Match[str] | None) -> str:
    """Return what became of a visit in one word: put off is postponed, scheduled is planned."""
    how = " ".join(moved["how"].lower().split()) if moved else ""
    return _FATES.get(how, how)


_FATES = {
    "put off": "postponed", "delayed": "postponed", "called off": "cancelled",
    "canceled": "cancelled", "scheduled": "planned",
}  # fmt: skip


def day_behind(page: Page, mentions: Mentions, end: int) -> list[Claim]:
    """Return the day that stands right behind a place: `in September`, `planned for May`."""
    days = mentions.within(end, end + 40, "date")[:1]
    return [day for day in days if _DAY.fullmatch(page.text, end, day.span.start)]


def _leg(page: Page, mentions: Mentions, found: re.Match[str], lead: str) -> Iterator[Claim]:
    """Yield the countries of one verb, each with its day: its own, or that behind the last."""
    planned = bool(_PLANNED.match(found["verb"]) or _AHEAD_OF.search(found[0]))
    start = found.start("verb") if found.re is _THEN else found.start()
    stops = _stops(page, mentions, found.end())
    for at, (place, day) in enumerate(stops):
        near = day or stops[-1][1]
        moved = MOVED.match(page.text, day.span.end if day else place.span.end)
        first = place.span.start if at else start
        facts: dict[str, str | bool] = {"country": place.value[:2]}
        if status := fate(moved) or _status(found, near, planned=planned):
            facts["status"] = status
        facts |= {"date": near.value} if near else {}
        facts |= {"lead": lead} if lead else {}
        slots = [Slot("place", place.value, place.span)]
        slots += [Slot("date", near.value, near.span)] if near else []
        yield page.claim(
            "outreach", Span(first, day.span.end if day else place.span.end),
            f"outreach {place.value[:2]} {near.value if near else ''}".strip(), "journeys",
            slots=slots, attributes=facts,
            hedge=Hedge.PLANNED if planned or moved else Hedge.ASSERTED,
            interval=near.interval if near else None,
        )  # fmt: skip


def _stops(page: Page, mentions: Mentions, start: int) -> list[tuple[Claim, Claim | None]]:
    """Return the places at a point of the text, joined by commas or `and`, each with its day."""
    found: list[tuple[Claim, Claim | None]] = []
    end = start
    for place in mentions.within(start, start + 160, "place"):
        if place.span.start != end and not (
            found and _JOINED.fullmatch(page.text, end, place.span.start)
        ):
            break
        day = next(iter(day_behind(page, mentions, place.span.end)), None)
        end = day.span.end if day else place.span.end
        found.append((place, day))
    return found
