"""The words behind a meeting that tell when, where, with whom and on what, in any order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.dated.dates_calendar import MONTHS, WEEKDAY
from reftel.claims.met.guests import (
    accompanied,
    briefed,
    called,
    for_whom,
    joined,
    of_whom,
    to_meet,
)
from reftel.claims.met.sites import about, by_whom, whither
from reftel.claims.met.tail import CAP, ON, ONE, REACH, Tail, undated

if TYPE_CHECKING:
    from collections.abc import Callable

    from reftel.claims.text.page import Mentions, Page

    Step = Callable[[Page, Mentions, "Tail"], bool]

_HELD = re.compile(
    r",?\s+(?i:(?:which\s+(?:was|is|will\s+be)\s+)?(?:to\s+be\s+)?(?:held|hosted|convened"
    rf"|taking\s+place)\b)(?:\s+(?i:by)\s+(?P<host>{CAP}))?"
    rf"|,?\s+(?i:(?:which\s+(?:was|is)\s+)?(?:scheduled|set|planned)(?:\s+(?:for|to\s+be\s+held))?"
    rf"(?=\s+(?:(?:on|in)\s+)?(?:the\s+)?(?:{MONTHS}|{WEEKDAY}|early\b|mid\b|mid-|late\b|next\b|this\b|later\b|end\b|week\b|\d)"
    r"|\s+with\b))"
    rf"|\s+(?i:by)\s+(?!(?:COB|OOB|{MONTHS})\b)(?P<by>{CAP})"
    r"|\s+(?:(?:that|which)\s+)?(?:we|they|you|he|she|our\s+\w+)\s+(?:had|held|have\s+had)"
    r"(?:\s+on\s+(?:this|the|that)\s+[a-z]+)?(?=\s+(?:on|in|at|with|last|this|earlier)\b)"
)
_MARGINS = re.compile(
    rf"\s+(?:on|at)\s+the\s+(?:margins|sidelines)\s+of\s+(?P<at>{CAP}"
    r"(?:\s+(?:summit|plenary|conference|session|meeting))?)"
)
_AT = re.compile(
    rf",?\s+(?i:at|in|to)\s+(?P<at>{CAP}(?:\s+(?:summit|plenary|conference|session))?)"
    rf"(?:,?\s+in\s+{CAP})?"
    rf"|,\s+(?P<city>{ONE}(?:\s+{ONE})?)(?=,\s+(?:[A-Z][A-Za-z]+\s+)?\d)"
)
_HERE = re.compile(r"\s+here\b")
_ALSO = re.compile(r"(?:\s*,)?\s+(?:and|or)\s+(?:on\s+)?(?:the\s+)?|\s*,\s+", re.IGNORECASE)
_OF_DAYS = re.compile(r"\bof\s+the\s")
_MORE_DAYS = re.compile(r"\s?-\d|\s+[A-Z]")
"""What tells that days belong to another meeting: `on the first day of the June 3-5 plenary`."""
_LIMIT = re.compile(r"by\b|until\b|before\b|no\s+later", re.IGNORECASE)
"""How a day begins by which something is due."""
_ATTRIBUTE = re.compile(
    r"\s+(?!and\b|or\b|in\b|at\b|to\b|with\b|by\b|for\b|between\b|which\b|that\b|who\b|when\b|where\b"
    r"|was\b|were\b|is\b|are\b|had\b|has\b|will\b|would\b|as\b|but\b|from\b|on\b|of\b|during\b|after\b)\w"
)
"""What makes a date the attribute of a noun: `during the June plenary`."""
_ASIDE = re.compile(
    r"\s+\((?:(?:to\s+be|which\s+will\s+be)\s+)?(?:held\s+)?(?:on\s+)?(?P<told>[^()]{3,70})\)"
)
_VERB = (
    r"(?:was|were|is|are|will|would|had|has|have|said|that|which|who|to|and|but|at|of|since|until|ever"
    r"|because|when|while|after|before)\b"
)
_TOPIC = re.compile(
    r"\s+(?:on|about|regarding|concerning)"
    r"(?!\s+the\s+(?:first|second|third|last|margins?|sidelines?|sides?|edges?|day|eve|occasion)\b)"
    rf"(?:\s+(?!{_VERB})[\w/'&-]+){{1,8}}?"
    r",?\s+(?:(?:on|from|for|in|during)\s+)?"
)


def complements(page: Page, mentions: Mentions, end: int) -> Tail:
    """Return what stands behind the head of a meeting, each kind of words once."""
    tail, left = Tail(end), list(_STEPS)
    while taken := next((step for step in left if step(page, mentions, tail)), None):
        left.remove(taken)
        tail.bare = False
    told = _described(page, end, tail)
    tail.end = told.end("what") if told else tail.end
    return tail


_SOME = re.compile(
    r"\b(?:an?|another|the\s+next|a\s+subsequent)\s+(?:[\w'.-]+\s+){0,5}?(?:conference|meeting|workshop|seminar|session|luncheon"
    r"|lunch|dinner|reception|discussion|talk|chat|call|event)\Z",
    re.IGNORECASE,
)
"""A meeting that the words behind it tell from others."""
_DESCRIBED = re.compile(
    r",?\s+(?P<what>(?:relating\s+to|in\s+hono(?:u)?r\s+of|(?:hosted|requested|organi[sz]ed|sponsored|attended|chaired)\s+by"
    r"|(?:that|which)\s+(?:includ|brought|involv)\w*|(?:of\s+)?which\s+(?:is|was)\s+(?:scheduled|held|set)"
    r"|to\s+(?:bring|draw)\s+together|during\s+an?)\s[^,.;:()]{3,120}?)(?=[,.;:(]|\s+(?:and|but)\s+(?:[a-z]+ed|said|the|he|she|that)\b)"
)
"""What else tells which meeting it is, to the end of its clause."""


def _described(page: Page, head: int, tail: Tail) -> re.Match[str] | None:
    """Return what tells a meeting from others: `a lunch in honor of the minister`."""
    if _SOME.search(page.text, max(0, head - _FAR), head) is None:
        return None
    return _DESCRIBED.match(page.text, tail.end)


_FAR = 70
"""Letters of a meeting's article and the words before its head."""


def _dated(page: Page, mentions: Mentions, tail: Tail) -> bool:
    """Take a date: `on March 3`, `of 5 May`, `June 15-19`; a topic may stand before it."""
    for date in mentions.within(tail.end, tail.end + REACH, "date")[:1]:
        gap = tail.end, date.span.start
        if _is_of_noun(page.text, *gap, date.span.end) or _LIMIT.match(date.quote):
            return False
        if _OF_DAYS.search(date.quote) and _MORE_DAYS.match(page.text, date.span.end):
            return False
        if ON.fullmatch(page.text, *gap) or _TOPIC.fullmatch(page.text, *gap):
            tail.date, tail.end = date, _last_day(page, mentions, date.span.end)
            return True
    return False


def _is_of_noun(text: str, start: int, day: int, end: int) -> bool:
    """Say whether a date behind an article names something else: `during the June plenary`."""
    return text[start:day].lower().endswith("the ") and bool(_ATTRIBUTE.match(text, end))


def _last_day(page: Page, mentions: Mentions, end: int) -> int:
    """Return the end of the last of several days: `of May 3 and May 9`."""
    for date in mentions.within(end, end + REACH, "date"):
        if not _ALSO.fullmatch(page.text, end, date.span.start):
            break
        end = date.span.end
    return end


def _aside(page: Page, mentions: Mentions, tail: Tail) -> bool:
    """Take parentheses that tell its days: `(June 15-19, 2009, Paris)`."""
    found = _ASIDE.match(page.text, tail.end)
    dates = mentions.within(*found.span(), "date") if found else []
    if not found or not dates or dates[0].span.start > found.start("told") + 4:
        return False
    tail.date, tail.end = dates[0], found.end()
    for place in mentions.within(*found.span(), "place")[:1]:
        tail.venue = " ".join(place.quote.split())
    return True


def _placed(page: Page, mentions: Mentions, tail: Tail) -> bool:
    """Take the venue: `at the South Korean Embassy in Paris`, `in Oslo`; no month is one."""
    found = _AT.match(page.text, tail.end, tail.end + REACH)
    group = "city" if found and found["city"] else "at"
    if found and _to_somebody(mentions, found):
        return False
    end = undated(page, mentions, found, group)
    if not found or not end:
        return False
    end = _without_cause(page, mentions, found, end)
    tail.venue = " ".join(page.text[found.start(group) : min(end, found.end(group))].split())
    tail.end = end
    return True


def _without_cause(page: Page, mentions: Mentions, found: re.Match[str], end: int) -> int:
    """Return the end of a place behind which stands what for: `in Italy for the Summit`."""
    for place in mentions.within(found.start(), end, "place"):
        if page.text.startswith(" for ", place.span.end) and place.span.end < end:
            return place.span.end
    return end


def _to_somebody(mentions: Mentions, found: re.Match[str]) -> bool:
    """Say whether words name to whom something went: `an invitation to the seminar to Dr. X`."""
    if found[0].split()[0].lower() != "to" or mentions.within(*found.span(), "place"):
        return False
    return bool(mentions.within(*found.span(), "person"))


def _held(page: Page, _: Mentions, tail: Tail) -> bool:
    found = _HELD.match(page.text, tail.end, tail.end + REACH)
    if found:
        tail.host, tail.end = " ".join((found["host"] or found["by"] or "").split()), found.end()
    return bool(found)


def _on_margins(page: Page, _: Mentions, tail: Tail) -> bool:
    """Take at what greater meeting it was held: `on the margins of the General Assembly`."""
    found = _MARGINS.match(page.text, tail.end, tail.end + REACH)
    if found:
        tail.venue, tail.end = " ".join(found["at"].split()), found.end()
    return bool(found)


def _here(page: Page, _: Mentions, tail: Tail) -> bool:
    """Take the place where the writer sits: `his October visit here`."""
    found = _HERE.match(page.text, tail.end)
    if found is None or not page.lower.endswith(("visit", "visits"), 0, tail.end):
        return False
    tail.venue, tail.end = "here", found.end()
    return True


_STEPS: tuple[Step, ...] = (
    _dated,
    _aside,
    briefed,
    _on_margins,
    by_whom,
    _held,
    joined,
    called,
    whither,
    of_whom,
    accompanied,
    _placed,
    _here,
    for_whom,
    to_meet,
    about,
)
