"""The nouns at which a meeting is told of, or the body whose name stands for its meeting."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.text.anchors import Hit, anchors
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Mentions, Page

_KINDS = frozenset({"head", "talk", "dated", "visit", "acronym", "sitting"})
_MORE_HEAD = re.compile(
    r"\s+(?:info(?:rmation)?\s+exchange(?:\s+session)?|session|meeting|conference|discussions?|meetings)\b"
    r"(?:\s+and\s+(?:[\w-]+\s+){1,3}(?:meetings|sessions)\b)?",
    re.IGNORECASE,
)
_OF_IT = re.compile(
    r"(?:'s?|,s)\s+(?:[A-Z][\w-]*\s+(?:and\s+)?){1,6}(?:[Ss]essions?|[Mm]eetings?|[Dd]iscussions?)\b"
)
"""The parts of a meeting: `the plenary's Information Exchange and Experts sessions`."""
_NOUN = re.compile(
    r"talk\s+(?:shows?|of\s+the\s+town)\b|[\w-]+\s+(?:participants?|rooms?|halls?|minutes|notes?|requests?|attendees|venues?|agendas?"
    r"|invitations?|schedules?|officials?|delegations?|partners?|process|framework|chair(?:man|person)?|center|secretariat|documents?|papers?"
    r"|proposals?|plans|divisions?|instructors?|materials|preparations)\b|ministerials?(?:-|\s+(?:level|decree|order|committee|approval|decision|commission|declaration"
    r"|statement|portfolio|post|rank|resolution|guidance|visits?|working|staff|council))|(?:courses?|discussions?|talks?)\s+of\b|meetings?\s+of\s+(?:the\s+)?minds\b"
    r"|appointments?\s+(?:as|to(?!\s+(?:see|meet|discuss|deliver|raise)))\b",
    re.IGNORECASE,
)
"""What makes a meeting a mere attribute: the meeting room."""
_SAYS = re.compile(r"\s+(?:about|to|up|down|tough)\s")
_VISITS = re.compile(
    r"\s+(?!(?:TO|BY|OF|IN|AT|ON|FOR|AND|WITH|FROM|REFS?|Classified)\b)(?:[A-Z]|(?:the|an?|his|its)\s)"
)
"""What follows the verb: `FM Berg visits Lisbon`."""
_WEBSITE = re.compile(r"\s+[A-Z][^\n.]{1,40}?\s+(?i:Classified\s+Web)")
"""What stands under a post's cables: `Visit Embassy Valmara's Classified Website`."""
_VERBAL = ("will ", "would ", "to ", "shall ", "should ", "may ", "can ", "they ", "we ")
"""What stands before a verb that looks like a noun: she will call in the Ambassador."""
_SESSION = re.compile(r"EC-(?:M-)?\d{2}\b(?!/)")
_SHORT = re.compile(r"\s+\([A-Z]{2,6}\)")
_COMMA = re.compile(r",?\s+|\s*\(")
_OF_BODY = re.compile(r"\s+(?:(?:[A-Z][\w./&-]*|of|and|the(?=\s+[A-Z]))\s+){0,7}\(?")
_LED = re.compile(
    r"\b(?:the|an?|this|next|last|upcoming|coming|recent|forthcoming)\s+(?:[a-z]+\s+)?\Z",
    re.IGNORECASE,
)
_SPELLED = re.compile(r"[A-Z][\w-]+\s+\(\Z")
"""The last word of a body's name before its short name in brackets."""
_LED_DAY = re.compile(r"(?:\w+\s+)?(?:the|an?|this|next|last)\s", re.IGNORECASE)
"""The same within a day: `after the October`."""
_OF_NOUN = re.compile(
    r"-|'|\s+(?!(?:and|or|in|at|to|with|by|for|which|that|who|when|where|was|were|is|are|had|has|will"
    r"|would|as|but|from|on|of|during|after|before|also|may|could|should|because|since|if|ends?|ended"
    r"|opened|closed|met|took|made|did|does|failed|refs?:?|classified|(?:\w+ed|\w+s)\s+(?:the|an?|its|that"
    r"|[A-Z][a-z]+'s)|reference)\b)[a-zA-Z]",
    re.IGNORECASE,
)
"""What makes a body's name the attribute of another noun: `the May Council decision`."""
_NEAR = 40
"""Letters of a day, or of several, behind a body's name."""
_AHEAD = 80
"""Letters before a body's noun in which its name and a day stand."""


def heads(page: Page, mentions: Mentions) -> Iterator[tuple[int, int]]:
    """Yield where the nouns of meetings begin and end, with the nouns that follow them."""
    taken = -1
    for hit in anchors(page, "meeting"):
        body = _known().get(hit.word) == "sitting"
        if hit.start < taken or (body and not _sits(page, mentions, hit.start, hit.end)):
            continue
        numbered = _SESSION.match(page.text, hit.start)
        if not numbered and (not _whole(page, hit) or _NOUN.match(page.text, hit.start)):
            continue
        if _is_no_noun(page, hit):
            continue
        more = _MORE_HEAD.match(page.text, hit.end) or _OF_IT.match(page.text, hit.end)
        taken = numbered.end() if numbered else more.end() if more else hit.end
        start = _spelled(page, hit.start, taken) if body else 0
        if start:
            yield start, taken + 1
        elif _in_play(page, hit.start):
            yield hit.start, taken


def _is_no_noun(page: Page, hit: Hit) -> bool:
    """Say whether a word is a verb, or one of `in consultation with`."""
    noun = page.lower[hit.start : hit.end]
    if noun.startswith("consultation"):
        return page.lower.endswith(" in ", 0, hit.start)
    if noun == "visits" and _VISITS.match(page.text, hit.end):
        return True
    if noun == "visit" and _WEBSITE.match(page.text, hit.end):
        return True
    if noun == "talks" and _SAYS.match(page.lower, hit.end):
        return True
    return noun == "call" and page.lower.endswith(_VERBAL, 0, hit.start)


def _spelled(page: Page, start: int, end: int) -> int:
    """Return where the last word of a body's name begins before its short name in brackets."""
    spelled = _SPELLED.search(page.text, max(0, start - _NEAR), start)
    return spelled.start() if spelled and page.text.startswith(")", end) else 0


def kind_of(nouns: list[str]) -> str:
    """Return what a head needs by its last noun: a lunch meeting is a meeting."""
    known = _known()
    if known.get(" ".join(nouns)) == "sitting":
        return "sitting"
    return known.get(nouns[-1]) or known.get(nouns[0], "head")


def _sits(page: Page, mentions: Mentions, start: int, end: int) -> bool:
    """Say whether the name of a body stands for its meeting: `the June Board`, `GROUP, MAY 3-5`."""
    if after := _SHORT.match(page.text, end):
        end = after.end()
    if _OF_NOUN.match(page.text, end):
        return False
    behind = mentions.within(end, end + _NEAR, "date")[:1] if start < page.body().start else []
    if behind and _COMMA.fullmatch(page.text, end, behind[0].span.start):
        return True
    for date in mentions.within(max(0, start - _AHEAD), start, "date"):
        lead = max(0, date.span.start - 24), date.span.start
        between = _OF_BODY.fullmatch(page.text, date.span.end, start)
        led = _LED.search(page.text, *lead) or _LED_DAY.match(date.quote)
        if between and (lead[0] < page.body().start or led):
            return True
    return False


def _whole(page: Page, hit: Hit) -> bool:
    """Say whether a head stands as a word of its own, an acronym in capitals."""
    kind = _known().get(page.lower[hit.start : hit.end])
    if kind is None or page.text[hit.end : hit.end + 1].isalpha():
        return False
    word = page.text[hit.start : hit.end]
    return kind != "acronym" or word.isupper() or (len(word) > 5 and word[0].isupper())


@cache
def _known() -> dict[str, str]:
    """Return the nouns of meetings, with what each needs to be one."""
    return {row["word"]: row["class"] for row in rows("meeting_words") if row["class"] in _KINDS}


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
