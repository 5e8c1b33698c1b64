"""Agenda items: what someone wants taken up at a meeting, and who proposes it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.claim import Hedge, Slot
from reftel.claims.text.anchors import anchors, windows
from reftel.claims.text.sieves import Sieve
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.anchors import Hit
    from reftel.claims.text.page import Mentions, Page

_REST = r"(?:[^.;]|\b[A-Z]\.(?=[A-Z]))"
_WHO = (
    r"(?:[Tt]he\s+)?(?P<who>U\.S\.|[A-Z]\w*(?:\s[A-Z]\w+)?)"
    r"(?:\s+(?:representative|delegation|delegate|[Gg]overnment|side|chair|rep|Del|Embassy))?"
)
_WANTS = re.compile(
    rf"\b{_WHO}\s+(?:also\s+)?(?:would\s+like|wish(?:es|ed)?|want(?:s|ed)?|intend(?:s|ed)?|plan(?:s|ned)?"
    r"|propos(?:es|ed)|suggest(?:s|ed)|ask(?:s|ed)|request(?:s|ed)|hop(?:es|ed))\s+"
    r"(?:to\s+(?:discuss|raise|address|take\s+up|present|table|add|include|have\s+a\s+discussion\s+(?:on|of))"
    rf"|(?:an?\s+)?discussions?\s+(?:of|on)|discussing|raising|adding|including)\s+(?P<what>{_REST}{{4,160}})"
)
_USEFUL = re.compile(
    rf"\b(?P<what>(?:subject|issue|question|topic|matter)\s+of\s+{_REST}{{4,160}}?)\s+(?:might|could|would|should|will)\s+be\s+"
    rf"{_REST}{{0,40}}?(?:taken?|raised?|discuss(?:ed)?)\s+(?:up\s+)?(?:at|in|during)\s+(?P<where>{_REST}{{3,60}})"
)
_ADDED = re.compile(
    rf"\b(?:{_WHO}\s+)?(?:proposed|suggested|requested|asked|recommended)\s+(?:that\s+)?(?P<what>{_REST}{{4,120}}?)\s+(?:should\s+)?(?:be|was|were|is|are|has\s+been|have\s+been|will\s+be)\s+"
    r"(?:added|placed|included|put|inscribed)\s+(?:to|on|in|onto)\s+the\s+(?:\w+\s+){0,3}?agenda\b"
)
_ITEM = re.compile(
    r"\bagenda\s+items?\s+(?:on|about|covering|concerning|entitled)\s+(?P<what>[^.;,]{4,100})",
    re.IGNORECASE,
)
_PATTERNS = (_WANTS, _USEFUL, _ADDED, _ITEM)
_MEETING = re.compile(
    r"\b(?:the\s+)?(?:[A-Z][\w-]*\s+|next\s+|upcoming\s+|draft\s+){0,4}"
    r"(?:plenary|plenaries|meeting|session|agenda|conference|council)\b"
)
_SAYS = re.compile(
    r"\b(?P<who>[A-Z]\w+)\s+(?:commented|noted|said|suggested|proposed|remarked|added|recommended)\b"
)
_HE = re.compile(r"(?:He|She)\b")
_END = re.compile(r"(?<!\b[A-Z])\.(?=\s|$)|\n\s*\n")
_TRAILING = re.compile(
    r"\s+(?:at|in|during)\s+the\s+(?:[\w-]+\s+){0,4}(?:plenary|meeting|session|conference)\b.*$",
    re.DOTALL,
)


@cache
def _sieve() -> Sieve:
    return Sieve(_PATTERNS)


def find_agenda_items(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield agenda items with title, proposer and the words that name the meeting."""
    if not mentions.of("control_regime") and "agenda" not in page.lower:
        return
    taken = page.body().start
    for start, end in windows(_cues(page), 320, 320, len(page.text)):
        floor = max(start, page.body().start)
        found = [
            match
            for at in _sieve().fitting(page.lower[floor:end])
            for match in _PATTERNS[at].finditer(page.text, floor, end)
        ]
        for match in sorted(found, key=lambda one: one.start()):
            if match.start() >= taken and (claim := _claim(page, mentions, match)):
                taken = match.end()
                yield claim


def _cues(page: Page) -> list[Hit]:
    """Return the words for meetings, and for their agendas, in order."""
    papers = (hit for hit in anchors(page, "document") if hit.word.startswith("agenda"))
    return sorted([*anchors(page, "meeting"), *papers])


def _claim(page: Page, mentions: Mentions, found: re.Match[str]) -> Claim | None:
    sentence = _sentence(page.text, found.start(), found.end())
    meeting = _meeting(page.text, sentence, found)
    if meeting is None:
        return None
    title = " ".join(_TRAILING.sub("", found["what"]).split()).strip(' ,"')
    proposer = _proposer(page, mentions, found, sentence)
    facts: dict[str, str | bool] = {"title": title}
    if proposer:
        facts["proposer"] = proposer
    slots = [Slot("meeting", " ".join(meeting.of(page.text).split()), meeting)]
    start, end = found.span()
    close = found.start("what") + len(_TRAILING.sub("", found["what"]).rstrip())
    hedge = Hedge.PLANNED if found.re in {_WANTS, _USEFUL} else Hedge.ASSERTED
    return page.claim(
        "agenda_item",
        (start, close if found.re is _WANTS else end),
        title,
        "agendas",
        slots=slots,
        attributes=facts,
        hedge=hedge,
    )


def _sentence(text: str, start: int, end: int) -> Span:
    first = max(0, start - 300)
    before = [match.end() for match in _END.finditer(text, first, start)]
    after = _END.search(text, end)
    return Span(before[-1] if before else first, min(after.start() if after else end, end + 200))


def _meeting(text: str, sentence: Span, found: re.Match[str]) -> Span | None:
    """Return where the sentence names the meeting: nearest to the item."""
    named = list(_MEETING.finditer(text, *sentence))
    if not named:
        return None
    best = min(
        named, key=lambda one: min(abs(one.start() - found.end()), abs(found.start() - one.end()))
    )
    return Span(*best.span())


def _proposer(page: Page, mentions: Mentions, found: re.Match[str], sentence: Span) -> str:
    """Return the country that proposes, else the person who says so in the sentence."""
    if code := lexicon.land_called(found.groupdict().get("who") or ""):
        return code
    said = list(_SAYS.finditer(page.text, sentence.start, found.end()))
    for one in reversed(said):
        people = mentions.within(max(0, one.start() - 40), one.end("who"), "person")
        if people and people[-1].span.end == one.end("who"):
            return people[-1].value
    if _HE.match(page.text[sentence.start : found.start()].lstrip()):
        named = mentions.within(max(0, sentence.start - 400), sentence.start, "person")
        return next((one.value for one in reversed(named) if not one.attribute("unnamed")), "")
    nations = [
        code
        for person in mentions.within(sentence.start, found.end(), "person")
        if (code := str(person.attribute("country") or ""))
    ]
    return nations[-1] if nations else ""
