"""Meetings: of which body and series, where, when, who hosted, past or to come."""

from __future__ import annotations

import re
from datetime import timedelta
from string import capwords
from typing import TYPE_CHECKING

from reftel.claims.claim import Hedge, Slot
from reftel.claims.dated.dates import written
from reftel.claims.dated.dates_beside import sent_about
from reftel.claims.met.again import meant_again
from reftel.claims.met.bodies import body_told
from reftel.claims.met.chairs import chairs, led_behind
from reftel.claims.met.complements import complements
from reftel.claims.met.convened import YEAR, ahead, held, likely
from reftel.claims.met.heads import heads, kind_of
from reftel.claims.met.identified import NEXT, identified
from reftel.claims.met.leads import begins
from reftel.claims.met.meeting import Meeting
from reftel.claims.met.moved import moved
from reftel.claims.met.sittings import sittings
from reftel.claims.met.tail import REACH, Tail
from reftel.claims.met.topics import last_topic, topic
from reftel.claims.named.series import OF_REGIMES, body_of, main_regime, series_of
from reftel.claims.text.cover import Cover
from reftel.claims.text.passages import Layout
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.claims.claim import Claim, Interval
    from reftel.claims.met.sittings import Sitting
    from reftel.claims.text.page import Mentions, Page

_ACRONYM = re.compile(r"\s*\((?:[A-Z]{2,5}\s+)?([A-Z]{2,5}-?\d{0,3}|Rev[Cc]on|Prep[Cc]om)\)")
_OF_TREATY = re.compile(
    r"\s+(?:of|for|on)\s+the\s+(?:[A-Z][\w-]*\s+){1,6}(?:Treaty|Convention|Agreement|Pact)\b"
)
_BEFORE = re.compile(
    r"\b(?:(?:recommend\w*|propos\w*|suggest\w*|could\s+convene)\b|seek(?:ing)?\s*\Z)",
    re.IGNORECASE,
)
_TO_COME = frozenset({"next", "proposed"})
_REFUSED = re.compile(
    r"\s+(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:[a-z]+ly\s+)?(?:refused|denied|declined"
    r"|rejected|cancell?ed|ignored|turned\s+down)\b",
    re.IGNORECASE,
)
_PARTNERS = re.compile(r"\b(?:partners|participating\s+states|working\s+group)\b", re.IGNORECASE)
_HEADING = re.compile(r"(?:next|upcoming|future)\s+meetings?", re.IGNORECASE)
_RULE = re.compile(r"\s*-{3}")
_AS_OF = 12
"""Letters of `as of` and the like, with which a date may begin before a meeting's article."""
_BEHIND = re.compile(r"\s+(?:with|between|to|by|of|in|at)\s")
"""What follows talks or a visit of which something is told."""
_VISITS = ("visit", "visits")
_ORDERED = re.compile(
    r"\b(?:conduct|perform|carry\s+out|undertake|schedule|arrange)\s+\Z", re.IGNORECASE
)
"""What stands before a check or visit that is still to be made."""
_FAR = 60
"""Letters before a head in which its words stand."""


def find_meetings(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield meetings with body, series, place, date, host and whether past or still to come."""
    found_at = list(heads(page, mentions))
    read = [_meeting(page, mentions, start, end) for start, end in found_at]
    met = Cover(claim.span for claim in mentions.of("meeting"))
    told = (
        _sat(page, mentions, sitting)
        for sitting in sittings(page, mentions)
        if not met.meets(sitting.start, sitting.tail.end)
    )
    known = [one for one in (*read, *told) if one]
    again = [
        one
        for one in meant_again(page, mentions, found_at, known)
        if not _is_mission(one, page, mentions)
    ]
    for one in again:
        _shift(page, mentions, one, one.interval)
    found = sorted([*known, *again], key=lambda one: one.start)
    _dated(found)
    _replaced(found)
    _chaired(page, mentions, found)
    taken = -1
    for meeting in found:
        if meeting.start >= taken:
            taken = meeting.end
            yield _claim(page, meeting)


def _meeting(page: Page, mentions: Mentions, head: int, end: int) -> Meeting | None:
    text = page.text
    kind = kind_of(page.lower[head:end].split())
    shouted = head >= page.body().start and not page.mixed(head, end)
    start = begins(text, head, shouted=shouted)
    if start == head and not _may_be_bare(mentions, text, Span(head, end), kind):
        return None
    treaty = _OF_TREATY.match(text, end)
    end = treaty.end() if treaty else end
    short = _ACRONYM.match(text, end)
    end = short.end() if short else end
    about = topic(text, head, end)
    tail = complements(page, mentions, about or end)
    tail.end = tail.end if about else last_topic(text, head, end, tail.end)
    if _REFUSED.match(text, tail.end) or (kind == "visit" and _to_make(text, start, tail)):
        return None
    meeting = Meeting(start, tail.end, text[start : tail.end], tail, kind)
    if about:
        meeting.facts["topic"] = " ".join(text[end:about].split()[1:])
    _of_whom(page, mentions, meeting)
    _when_and_where(page, mentions, meeting, Span(head, end))
    if not identified(meeting, text[start:head]) or _heads(text, start, tail.end):
        return None
    if kind == "visit" and _is_mission(meeting, page, mentions):
        return None
    if meeting.place and _joined(meeting.place, meeting):
        meeting.place = None
    _facts(page, mentions, meeting, text[start:head])
    return meeting


def _to_make(text: str, start: int, tail: Tail) -> bool:
    """Say whether a visit is only ordered: `conduct a site visit to the firm`."""
    led = _ORDERED.search(text, max(0, start - _FAR), start)
    return tail.date is None and led is not None


def _is_mission(meeting: Meeting, page: Page, mentions: Mentions) -> bool:
    """Say whether a visit is one of a regime's outreach, which is a mission."""
    told = meeting.kind == "visit" or meeting.words.lower().endswith(_VISITS)
    if meeting.date or not told:
        return False
    return "outreach" in page.lower and main_regime(mentions) != ""


def _heads(text: str, start: int, end: int) -> bool:
    """Say whether it alone calls for what stands below it: the heading `Next Meeting`."""
    ruled = _RULE.match(text, end) or text[max(0, start - 6) : start].rstrip().endswith("---")
    return bool(ruled) and _HEADING.fullmatch(text, start, end) is not None


def _of_whom(page: Page, mentions: Mentions, meeting: Meeting) -> None:
    """Tell series and body by the words themselves, else by the cable that names them."""
    words, told = meeting.words, meeting.tail.attendees
    meeting.series = series_of(words)
    meeting.body = body_of(words.replace(told, " ") if told else words)
    if not meeting.body and meeting.series in OF_REGIMES:
        meeting.body = main_regime(mentions) or OF_REGIMES[meeting.series]
    if not meeting.body and meeting.start < page.body().start and page.cable.subject:
        meeting.body = body_of(page.cable.subject.text)


def _when_and_where(page: Page, mentions: Mentions, meeting: Meeting, head: Span) -> None:
    """Tell day and place by the words before, behind and in the predicate."""
    near = mentions.within(meeting.start - _AS_OF, head.end, "date")
    before = [date for date in near if date.span.end > meeting.start]
    meeting.date = before[0] if before else meeting.tail.date
    meeting.place = _place(mentions, meeting, head.start)
    if meeting.date is None and NEXT.search(page.text, meeting.start, head.start):
        meeting.date = likely(page, mentions, meeting.end)
    told, first = held(page, mentions, meeting.end), meeting.date
    if told.date and (meeting.date is None or YEAR.fullmatch(meeting.date.quote)):
        meeting.date = told.date
    meeting.place = meeting.place or told.place
    prior = ahead(page, first, "will").interval if first else None
    meeting.date = meeting.date and ahead(page, meeting.date)
    meeting.interval = meeting.date.interval if meeting.date else None
    _shift(page, mentions, meeting, prior)


def _shift(page: Page, mentions: Mentions, meeting: Meeting, before: Interval | None) -> None:
    """Tell the days to which a meeting is moved, and those told of it before."""
    if shift := moved(page, mentions, meeting.end, before):
        meeting.date = ahead(page, shift.date)
        meeting.interval = meeting.date.interval
        meeting.facts["moved_from"] = shift.before


def _may_be_bare(mentions: Mentions, text: str, noun: Span, kind: str) -> bool:
    """Say whether a noun without any word of its own before it may be a meeting."""
    if kind not in {"dated", "talk", "visit"} or text[noun.start].isupper():
        return True
    if kind != "dated" and _BEHIND.match(text, noun.end):
        return True
    briefed = text.startswith("briefing", noun.start)
    return briefed or bool(mentions.within(noun.start - _FAR, noun.end + REACH, "date"))


def _sat(page: Page, mentions: Mentions, sitting: Sitting) -> Meeting:
    """Return the meeting of a body that is said to have met, or to meet."""
    start, verb, tail = sitting
    who = page.text[start:verb]
    meeting = Meeting(start, tail.end, page.text[start : tail.end], tail, date=tail.date)
    meeting.body = body_of(who)
    meeting.series = series_of(who)
    if not meeting.body and _PARTNERS.search(who):
        meeting.body = main_regime(mentions)
    meeting.place = _place(mentions, meeting, verb)
    meeting.interval = meeting.date.interval if meeting.date else None
    _facts(page, mentions, meeting, who)
    return meeting


def _place(mentions: Mentions, meeting: Meeting, head: int) -> Claim | None:
    """Return the place behind a meeting, not that of whom it was with, else the one before it."""
    places = mentions.within(meeting.start, meeting.end, "place")
    venue = meeting.tail.venue
    after = [place for place in places if place.span.start > head and place.quote in venue]
    before = [place for place in places if place.span.start < head]
    return after[-1] if after else before[-1] if before else None


def _joined(place: Claim, meeting: Meeting) -> bool:
    """Say whether a place before a meeting is one of two that talk: `the U.S.-India Dialogue`."""
    start, end = place.span.start - meeting.start, place.span.end - meeting.start
    return "-" in (meeting.words[end : end + 1], meeting.words[start - 1 : start])


def _facts(page: Page, mentions: Mentions, meeting: Meeting, lead: str) -> None:
    facts = meeting.facts
    for name, value in (("body", meeting.body), ("series", meeting.series)):
        if value:
            facts[name] = value
    if meeting.place:
        name = " ".join(meeting.place.quote.split())
        facts["place"] = capwords(name) if name.isupper() else name
    told = meeting.tail
    for name, said in (("host", told.host), ("venue", told.venue), ("attendees", told.attendees)):
        if said:
            facts[name] = said
    if status := _status(page, meeting, lead):
        facts["status"] = status
    if led := led_behind(page, mentions, meeting.end):
        facts.setdefault(*led)


def _status(page: Page, meeting: Meeting, lead: str) -> str:
    sent = sent_about(page)
    floor = page.once(Layout).sentence(meeting.start).start
    if _BEFORE.search(page.text, max(floor, meeting.start - 60), meeting.start):
        return "proposed"
    if NEXT.search(lead):
        return "next"
    if meeting.interval and meeting.interval.start and sent:
        if _wide(meeting.interval) and meeting.interval.start <= sent:
            return "past" if (meeting.interval.end or sent) < sent else ""
        return "next" if meeting.interval.start > sent else "past"
    return ""


def _chaired(page: Page, mentions: Mentions, found: list[Meeting]) -> None:
    """Give a chair who is told in a sentence of its own to the last meeting told of before."""
    for at, who in chairs(page, mentions):
        before = [meeting for meeting in found if meeting.start <= at]
        if before:
            before[-1].facts.setdefault("chair", who)


def _replaced(found: list[Meeting]) -> None:
    """Give a meeting named by its noun alone, held on other days instead, those told before."""
    last: dict[str, Interval] = {}
    for meeting in found:
        bare = len(meeting.words.split()) == len(["the", "plenary"])
        lacks = bare and meeting.facts.get("moved_from") == ".."
        if lacks and (before := last.get(meeting.series)):
            meeting.facts["moved_from"] = written(before)
        if meeting.series and meeting.interval:
            last[meeting.series] = meeting.interval


def _dated(found: list[Meeting]) -> None:
    """Give a meeting named again the days told elsewhere: the September plenary, 12 to 16."""
    told: dict[str, list[Meeting]] = {}
    for meeting in found:
        if meeting.series and meeting.interval and not _wide(meeting.interval):
            told.setdefault(meeting.series, []).append(meeting)
    for meeting in found:
        exact = [one for one in told.get(meeting.series, ())[:20] if _same(meeting, one)]
        if meeting.interval is None or _wide(meeting.interval):
            for one in exact:
                if one.interval and _may_be(meeting, one.interval):
                    meeting.interval = one.interval
                    meeting.facts.setdefault("status", one.facts.get("status", ""))
                    break
        if not meeting.body:
            meeting.body = next((one.body for one in exact if one.body), "")


def _same(one: Meeting, other: Meeting) -> bool:
    if one.body and other.body and one.body != other.body:
        return False
    if one.place and other.place and one.place.value != other.place.value:
        return False
    ahead = one.facts.get("status") == "next", other.facts.get("status") == "next"
    return ahead[0] == ahead[1] or (not one.interval and not ahead[0])


def _wide(interval: Interval) -> bool:
    return not (interval.start and interval.end) or interval.end - interval.start > timedelta(
        days=20
    )


def _may_be(meeting: Meeting, exact: Interval) -> bool:
    """Say whether days told elsewhere agree with the year and month that this mention tells."""
    year = YEAR.search(meeting.words)
    if year and exact.start and str(exact.start.year) != year[0]:
        return False
    return _compatible(meeting.interval, exact)


def _compatible(rough: Interval | None, exact: Interval) -> bool:
    if rough is None or not rough.start or not rough.end or not exact.start:
        return True
    return rough.start <= exact.start <= rough.end


def _claim(page: Page, meeting: Meeting) -> Claim:
    day = written(meeting.interval) if meeting.interval else ""
    facts = dict(meeting.facts)
    if day:
        facts["date"] = day
    slots = list(_slots(meeting))
    place = str(facts.get("place", ""))
    value = " ".join(part for part in (meeting.body, meeting.series, place, day) if part)
    return page.claim(
        "meeting",
        (meeting.start, meeting.end),
        value or " ".join(meeting.words.split()),
        "meetings",
        slots=slots,
        attributes=facts,
        hedge=Hedge.PLANNED if facts.get("status") in _TO_COME else Hedge.ASSERTED,
        interval=meeting.interval,
    )


def _slots(meeting: Meeting) -> Iterable[Slot]:
    for role, claim in (("place", meeting.place), ("date", meeting.date)):
        if claim:
            yield Slot(role, claim.value, Span(*claim.span))
    if body := body_told(meeting.words, meeting.start, meeting.body):
        yield body
