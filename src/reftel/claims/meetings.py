"""Meetings: of which body and series, where, when, who hosted, past or to come."""

from __future__ import annotations

import re
from calendar import isleap
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cache
from string import capwords
from typing import TYPE_CHECKING

from reftel.claims.anchors import Hit, anchors, rows
from reftel.claims.claim import Interval, Slot
from reftel.claims.complements import REACH, Tail, complements
from reftel.claims.dates import written
from reftel.claims.dates_beside import sent_about
from reftel.claims.leads import begins
from reftel.claims.sittings import sittings
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from reftel.claims.claim import Claim
    from reftel.claims.page import Mentions, Page
    from reftel.claims.sittings import Sitting

_MORE_HEAD = re.compile(
    r"\s+(?:info(?:rmation)?\s+exchange(?:\s+session)?|session|meeting|conference|discussions?|meetings)\b",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"\s*\(([A-Z]{2,5}-?\d{0,3})\)")
_BODY = re.compile(
    r"\b(MTCR|NSG|HCOC|P3|P5|P5\+1|OPCW|IAEA|NATO|OSCE|APEC|ASEAN|ARF|G-?8|G-?20|PSI|UNSC"
    r"|UNGA|OSCC|JCG|NPT|CWC|BWC|BTWC|CFE|EU|AG|WA|GICNT|CTBT|CD|1540)\b"
)
_FULL = {
    "chemical weapons convention": "OPCW",
    "prohibition of chemical weapons": "OPCW",
    "executive council": "OPCW",
    "states parties": "OPCW",
    "wassenaar": "WA",
    "australia group": "AG",
    "nuclear suppliers": "NSG",
    "missile technology control": "MTCR",
}
_SERIES = (
    (re.compile(r"reinforced\s+(?:points?[- ]of[- ]contact|POC)|\bRPOC\b", re.IGNORECASE), "RPOC"),
    (re.compile(r"\bPOC\b|points?[- ]of[- ]contact", re.IGNORECASE), "POC"),
    (re.compile(r"\bTEM\b|technical\s+experts", re.IGNORECASE), "TEM"),
    (re.compile(r"\bIEM\b|information\s+exchange", re.IGNORECASE), "IEM"),
    (re.compile(r"\bLEEM\b|licensing\s+and\s+enforcement", re.IGNORECASE), "LEEM"),
    (re.compile(r"executive\s+council|\bEC-\d+", re.IGNORECASE), "Executive Council"),
    (re.compile(r"conference\s+of\s+the\s+states\s+parties|\bCSP\b", re.IGNORECASE), "CSP"),
    (re.compile(r"review\s+conference|\brevcon\b", re.IGNORECASE), "Review Conference"),
    (re.compile(r"plenar", re.IGNORECASE), "plenary"),
    (re.compile(r"summit", re.IGNORECASE), "summit"),
    (re.compile(r"consultations", re.IGNORECASE), "consultations"),
    (re.compile(r"general\s+working\s+group|\bGWG\b", re.IGNORECASE), "GWG"),
    (re.compile(r"working\s+group", re.IGNORECASE), "working group"),
)
_ANY_SERIES = re.compile("|".join(pattern.pattern for pattern, _ in _SERIES), re.IGNORECASE)
_NEXT = re.compile(r"\b(?:next|upcoming|forthcoming|inaugural)\b", re.IGNORECASE)
_BEFORE = re.compile(r"\b(?:recommend\w*|propos\w*|suggest\w*|could\s+convene)\b", re.IGNORECASE)
_OF_REGIMES = {"RPOC": "MTCR", "POC": "MTCR", "TEM": "MTCR", "IEM": "MTCR", "LEEM": "MTCR",
               "GWG": "WA", "plenary": ""}  # fmt: skip
"""Series of control regimes, each with the regime that holds it where the cable names none."""
_COMMON = frozenset({"plenary", "summit", "consultations", "working group"})
"""Series that many bodies hold, so that the word alone names no meeting."""
_WILL = re.compile(r"\b(?:will|would|to)\b", re.IGNORECASE)
_QUOTE = re.compile(r"['\"\u2018\u201c]")
_ARTICLE = re.compile(r"(?:the|a|an|their|his|her|our)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SIDE = re.compile(r"\bside(?:\s?bar)?\s", re.IGNORECASE)
_SIDED = re.compile(r"\b(?:bi|tri|multi)lateral\b|\bexperts?'?\b|\btechnical\b", re.IGNORECASE)
_NOUN = re.compile(
    r"[\w-]+\s+(?:participants?|rooms?|halls?|minutes|notes?|requests?|attendees|venues?|agendas?"
    r"|invitations?|schedules?|officials?|chair(?:man|person)?|center|secretariat|documents?|papers?"
    r"|proposals?)\b|(?:courses?|discussions?|talks?)\s+of\b",
    re.IGNORECASE,
)
"""What makes a meeting a mere attribute: the meeting room."""
_VISIT = re.compile(r"\b(?:visit|trip)\s+(?:of|by)\b", re.IGNORECASE)
_PARTNERS = re.compile(r"\b(?:partners|participating\s+states|working\s+group)\b", re.IGNORECASE)
_SESSION = re.compile(r"EC-(?:M-)?\d{2}\b(?!/)")
_LIKELY = re.compile(
    r",?\s+(?:(?:likely|possibly|probably|expected|scheduled|tentatively|to\s+be\s+held"
    r"|planned|some\s?time|will\s+be(?:\s+held)?"
    r"|is|for|in|on|at)\s+){1,5}(?:the\s+)?$"
)
_CHAIR = re.compile(
    r"(?:(?:chaired|co-chaired|hosted)\s+by|under\s+the\s+chair(?:man)?ship\s+of)\s+"
    r"(?:the\s+)?((?:[A-Z](?:[\w'-]|\.(?=\w))*\s?){1,5})"
)
_CHAIRED = re.compile(
    r"\b(?:meeting|session|plenary)\s+(?:was|is|will\s+be)\s+(?:co-)?chaired\s+by\s+"
    r"(?:the\s+)?(?P<who>(?:[A-Z][\w.]*\s*){1,8})"
)
_COPULA = re.compile(
    r"\s+(?:was|were|is|are|will\s+be)\s+(?:(?:on|in|from|last)\s+)?", re.IGNORECASE
)
_PREDICATE = re.compile(
    r"\s+(?:(?:will|would|is\s+to|was\s+to|was|is|are|were|has\s+been|had\s+been|may|might)\s+"
    r"(?:be\s+|now\s+|again\s+|tentatively\s+)*(?:held|hosted|convened?|scheduled|set|planned"
    r"|take\s+place|meet|open|resume|begin|start)|(?:takes?|took)\s+place|convene[sd]?"
    r"|opens|opened|resumed?|resumes|begins?|began|starts|started|concluded|concludes|runs|ran|lasts|lasted)\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.;]\s|\b(?:where|which|who|because|after|before)\b", re.IGNORECASE)


_FAR = 60
"""Letters before a head in which its words stand."""
HALF_A_YEAR = timedelta(days=190)
"""A day without a year further back than this is one to come."""


@dataclass(slots=True)
class Meeting:
    """A meeting at a place in the text while its facts are gathered."""

    start: int
    end: int
    words: str
    tail: Tail
    kind: str = "head"
    """What its head needs: see the table of words."""
    body: str = ""
    series: str = ""
    place: Claim | None = None
    date: Claim | None = None
    interval: Interval | None = None
    facts: dict[str, str | bool] = field(default_factory=dict)


def find_meetings(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield meetings with body, series, place, date, host and whether past or still to come."""
    read = [_meeting(page, mentions, start, end) for start, end in _heads(page)]
    told = (_sat(page, mentions, sitting) for sitting in sittings(page, mentions))
    found = sorted((one for one in (*read, *told) if one), key=lambda one: one.start)
    _dated(found)
    _chaired(page, found)
    taken = -1
    for meeting in found:
        if meeting.start >= taken:
            taken = meeting.end
            yield _claim(page, meeting)


def _chaired(page: Page, found: list[Meeting]) -> None:
    """Give the chair that a sentence of its own names to the last meeting told of."""
    if "chaired" not in page.lower:
        return
    for said in _CHAIRED.finditer(page.text):
        before = [meeting for meeting in found if meeting.start <= said.start()]
        if before:
            before[-1].facts.setdefault("chair", " ".join(said["who"].split()).rstrip("."))


def _heads(page: Page) -> Iterator[tuple[int, int]]:
    taken = -1
    for hit in anchors(page, "meeting"):
        if hit.start < taken:
            continue
        numbered = _SESSION.match(page.text, hit.start)
        if not numbered and (not _whole(page, hit) or _NOUN.match(page.text, hit.start)):
            continue
        more = _MORE_HEAD.match(page.text, hit.end)
        taken = numbered.end() if numbered else more.end() if more else hit.end
        if _in_play(page, hit.start):
            yield hit.start, taken


def _whole(page: Page, hit: Hit) -> bool:
    """Say whether a head stands as a word of its own, an acronym in capitals."""
    kind = _heads_known().get(page.lower[hit.start : hit.end])
    if kind is None or page.text[hit.end : hit.end + 1].isalpha():
        return False
    word = page.text[hit.start : hit.end]
    return kind != "acronym" or word.isupper() or (len(word) > 5 and word[0].isupper())


@cache
def _heads_known() -> dict[str, str]:
    """Return the nouns of meetings, with what each needs to be one."""
    return {row["word"]: row["class"] for row in rows("meeting_words")
            if row["class"] in {"head", "talk", "dated", "visit", "acronym"}}  # fmt: skip


def _in_play(page: Page, position: int) -> bool:
    """Leave out the title of the rendition and all of the header but subjects."""
    if position >= page.body().start:
        return True
    line = page.cable.source.text.rfind("SUBJECT", 0, position)
    return (
        line >= 0
        and "REF" not in page.text[line:position]
        and "TAGS" not in page.text[line:position]
    )


def _meeting(page: Page, mentions: Mentions, head: int, end: int) -> Meeting | None:
    text = page.text
    kind = _heads_known().get(page.lower[head:end].split()[0], "head")
    if kind == "dated" and not _may_be_dated(mentions, text, head, end):
        return None
    start = begins(text, head)
    short = _ACRONYM.match(text, end)
    end = short.end() if short else end
    tail = complements(page, mentions, end)
    words = text[start : tail.end]
    meeting = Meeting(start, tail.end, words, tail, kind)
    meeting.series = _series(words)
    meeting.body = _body(words.replace(tail.attendees, " ") if tail.attendees else words)
    if not meeting.body and meeting.series in _OF_REGIMES:
        meeting.body = main_regime(mentions) or _OF_REGIMES[meeting.series]
    meeting.date = next(iter(mentions.within(start, end, "date")), tail.date)
    meeting.place = _place(mentions, meeting, head)
    if meeting.date is None and _NEXT.search(text[start:head]):
        meeting.date = _likely(page, mentions, tail.end)
    _held(page, mentions, meeting)
    if meeting.date:
        meeting.date = _ahead(page, "", meeting.date)
    meeting.interval = meeting.date.interval if meeting.date else None
    if not _counts(meeting, text[start:head]):
        return None
    _facts(page, meeting, text[start:head])
    return meeting


def _may_be_dated(mentions: Mentions, text: str, head: int, end: int) -> bool:
    """Say whether a day, or a word for a talk aside, stands anywhere near a head that needs it."""
    near = mentions.within(head - _FAR, end + REACH + _FAR, "date")
    return bool(near) or _SIDE.search(text, max(0, head - _FAR), head) is not None


def _series(words: str) -> str:
    if not _ANY_SERIES.search(words):
        return ""
    return next((name for pattern, name in _SERIES if pattern.search(words)), "")


def _sat(page: Page, mentions: Mentions, sitting: Sitting) -> Meeting:
    """Return the meeting of a body that is said to have met, or to meet."""
    start, verb, tail = sitting
    who = page.text[start:verb]
    meeting = Meeting(start, tail.end, page.text[start : tail.end], tail, date=tail.date)
    meeting.body = _body(who)
    meeting.series = _series(who)
    if not meeting.body and _PARTNERS.search(who):
        meeting.body = main_regime(mentions)
    meeting.place = _place(mentions, meeting, verb)
    meeting.interval = meeting.date.interval if meeting.date else None
    _facts(page, meeting, who)
    return meeting


def _likely(page: Page, mentions: Mentions, end: int) -> Claim | None:
    """Return the date said after a meeting to come: likely some time at the end of June."""
    for date in mentions.within(end, end + 90, "date"):
        if _LIKELY.match(page.text[end : date.span.start]):
            return date
    return None


def _held(page: Page, mentions: Mentions, meeting: Meeting) -> None:
    """Read a predicate: the plenary will be held in Lisbon on November 5-7; was chaired by."""
    said = _PREDICATE.match(page.text, meeting.end)
    if said is None:
        _was(page, mentions, meeting)
        return
    near = said.end() + 60
    stop = _STOP.search(page.text, said.end(), min(len(page.text), near))
    near = stop.start() if stop else near
    told = next(iter(mentions.within(said.end(), near, "date")), None)
    if told and (meeting.date is None or _only_year(meeting.date)):
        meeting.date = _ahead(page, said[0], told)
    meeting.place = meeting.place or next(iter(mentions.within(said.end(), near, "place")), None)


def _was(page: Page, mentions: Mentions, meeting: Meeting) -> None:
    """Read a day right behind a copula: our last consultations were in May 2007."""
    said = _COPULA.match(page.text, meeting.end)
    dates = mentions.within(said.start(), said.end() + 60, "date")[:1] if said else []
    if said and dates and dates[0].span.start <= said.end() and meeting.date is None:
        meeting.date = dates[0]


def _only_year(date: Claim) -> bool:
    """Say whether a date is the year alone that names a meeting: the 2008 plenary."""
    return _YEAR.fullmatch(date.quote) is not None


def _ahead(page: Page, said: str, date: Claim) -> Claim:
    """Return a day without a year in the year meant: ahead where `will be` says so, else near."""
    sent, interval = sent_about(page), date.interval
    if not (sent and interval and interval.start and interval.end):
        return date
    near = timedelta() if _WILL.search(said) else HALF_A_YEAR
    if interval.end >= sent - near or _YEAR.search(date.quote):
        return date
    year = timedelta(days=366 if _leap(interval.start) else 365)
    moved = Interval(interval.start + year, interval.end + year)
    return replace(date, interval=moved, value=written(moved))


def _leap(start: datetime) -> bool:
    """Say whether a 29 February lies between a day and the same day a year later."""
    return isleap(start.year if start.month <= 2 else start.year + 1)


def _place(mentions: Mentions, meeting: Meeting, head: int) -> Claim | None:
    """Return the place behind a meeting, not that of whom it was with, else the one before it."""
    places = mentions.within(meeting.start, meeting.end, "place")
    venue = meeting.tail.venue
    after = [place for place in places if place.span.start > head and place.quote in venue]
    before = [place for place in places if place.span.start < head]
    return after[-1] if after else before[-1] if before else None


def _body(words: str) -> str:
    if found := _BODY.search(words):
        return {"1540": "UNSC-1540"}.get(found[1], found[1])
    low = " ".join(words.lower().split())
    for name, body in _FULL.items():
        if name in low:
            return body
    return ""


def main_regime(mentions: Mentions) -> str:
    """Return the control regime that a cable names most; empty where it names none."""
    named = Counter(claim.value for claim in mentions.of("control_regime") if claim.value[0] != "(")
    return named.most_common(1)[0][0] if named else ""


def _counts(meeting: Meeting, lead: str) -> bool:
    """Say whether enough is told to know which meeting it is."""
    told, tail = bool(meeting.date or _YEAR.search(lead)), meeting.tail
    if meeting.kind in {"dated", "acronym"}:
        return told or bool((_SIDE if tail.attendees else _NEXT).search(lead))
    if meeting.kind == "visit":
        return bool(tail.venue) and (told or _VISIT.search(meeting.words) is not None)
    if meeting.kind == "talk":
        known = bool(_NEXT.search(lead) or (tail.venue and meeting.place))
        return told or known or bool(meeting.body)
    return told or bool(meeting.body or tail.attendees) or _named(meeting, lead)


def _named(meeting: Meeting, lead: str) -> bool:
    """Say whether a series, a place or the words before tell which meeting it is."""
    if _SIDE.search(lead) or (meeting.series == "consultations" and _SIDED.search(lead)):
        return True
    if meeting.series and (meeting.series not in _COMMON or meeting.place):
        return True
    if _QUOTE.match(lead) or _NEXT.search(lead):
        return True
    return bool(meeting.place and (meeting.tail.venue or _ARTICLE.match(lead)))


def _facts(page: Page, meeting: Meeting, lead: str) -> None:
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
    if chair := _CHAIR.search(page.text, meeting.end, meeting.end + 80):
        facts["chair"] = chair[1].strip()


def _status(page: Page, meeting: Meeting, lead: str) -> str:
    sent = sent_about(page)
    if _BEFORE.search(page.text, max(0, meeting.start - 60), meeting.start):
        return "proposed"
    if _NEXT.search(lead):
        return "next"
    if meeting.interval and meeting.interval.start and sent:
        if _wide(meeting.interval) and meeting.interval.start <= sent:
            return "past" if (meeting.interval.end or sent) < sent else ""
        return "next" if meeting.interval.start > sent else "past"
    return ""


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
    if not one.series or one.series != other.series:
        return False
    if one.body and other.body and one.body != other.body:
        return False
    ahead = one.facts.get("status") == "next", other.facts.get("status") == "next"
    return ahead[0] == ahead[1] or (not one.interval and not ahead[0])


def _wide(interval: Interval) -> bool:
    return not (interval.start and interval.end) or interval.end - interval.start > timedelta(
        days=20
    )


def _may_be(meeting: Meeting, exact: Interval) -> bool:
    """Say whether days told elsewhere agree with the year and month that this mention tells."""
    year = _YEAR.search(meeting.words)
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
        interval=meeting.interval,
    )


def _slots(meeting: Meeting) -> Iterable[Slot]:
    for role, claim in (("place", meeting.place), ("date", meeting.date)):
        if claim:
            yield Slot(role, claim.value, Span(*claim.span))
