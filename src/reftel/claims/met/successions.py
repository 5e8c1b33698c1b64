"""Offices that pass: who follows whom, is elected, becomes, leaves, or is to take the chair."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import reftel.claims.text.lexicon as lexicon
from reftel.claims.claim import Hedge, Slot
from reftel.claims.text.anchors import anchors
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.anchors import Hit
    from reftel.claims.text.page import Mentions, Page

_CAP = r"[A-Z][\w&'-]*"
_POST = (
    r"(?:(?:Vice[ -]|Co-?|Deputy\s+|Acting\s+)?(?:Chair(?:man|woman|person|manship)?|President"
    r"|Presidency|Director(?:[ -]General)?|Secretary(?:[ -]General)?|Minister|Ambassador|Head"
    r"|Coordinator|Commissioner|Governor|Representative|Chief|Spokesman|Rapporteur)"
    r"|chair(?:man|person|manship)?|presidency|director|head)"
)
_OFFICE = (
    rf"(?:(?:the|its|a|his|her)\s+)?(?:new\s+)?(?P<office>(?:{_CAP}\s+){{0,4}}?{_POST})"
    rf"(?P<of>\s+(?:of|for)\s+(?:the\s+)?{_CAP}(?:\s+(?:of\s+|and\s+|for\s+)?{_CAP}){{0,5}})?"
)
_WHEN = (
    r"(?:\s+(?:on|in|from|as\s+of|effective)\s+(?:[A-Z][a-z]+\.?(?:\s+\d{1,2})?"
    r"|\d{1,2}\s+[A-Z][a-z]+)(?:,?\s+\d{4})?)?"
)
_BY = re.compile(
    rf"(?P<verb>(?:will\s+be|would\s+be|is\s+to\s+be|was|has\s+been)\s+(?:succeeded|replaced))"
    rf"(?:\s+as\s+{_OFFICE})?{_WHEN}\s+by\s+"
)
_OVER = re.compile(
    r"(?P<verb>(?:(?:will|would|is\s+to|has|had)\s+)?(?:tak(?:e|es|en|ing)\s+over|took\s+over"
    r"|succeed(?:s|ed)?|replac(?:es?|ed)))\s+"
    rf"(?P<from>(?:from\s+)?(?:(?:[A-Z][\w.'-]*|\([A-Z][^()]{{1,30}}\))\s+){{0,7}}?)(?:as\s+{_OFFICE})"
)
_NAMED = re.compile(
    r"(?P<verb>(?:(?:was|were|has\s+been|had\s+been|will\s+be|is)\s+)?(?:recently\s+|just\s+|re-?)?"
    r"(?:elected|appointed|named|nominated|designated|became|becomes|become))\s+"
    rf"(?:as\s+)?{_OFFICE}"
)
_LEAVES = re.compile(
    r"(?P<verb>(?:(?:will|would|is\s+to|has|had|is)\s+)?(?:leaves?|left|leaving|resign(?:s|ed|ing)?"
    r"|retir(?:es?|ed|ing)|step(?:s|ped|ping)?\s+down))\s+"
    rf"(?:from\s+|as\s+)*(?:{_OFFICE}|the\s+(?P<body>{_CAP}(?:\s+{_CAP}){{0,4}}))"
)
_CHAIRS = re.compile(
    r"(?P<verb>(?:will|would|is\s+to|volunteered\s+to|agreed\s+to|offered\s+to|plans\s+to)\s+"
    r"(?:(?P<office>co-?chair|chair)|assume\s+the\s+(?:chair(?:manship)?|presidency)))"
    rf"(?:(?:(?<=chair)|\s+of)\s+(?:the\s+)?(?P<body>{_CAP}(?:\s+(?:of\s+the\s+|of\s+|and\s+)?{_CAP}){{0,5}}))?"
)
_HANDS = re.compile(
    r"(?P<verb>(?:(?:will|would|is\s+to|has|had)\s+)?hand(?:s|ed|ing)?)\s+over\s+the\s+"
    r"(?P<office>chair(?:manship)?|presidency)"
    rf"(?:\s+of\s+the\s+(?P<body>{_CAP}(?:\s+{_CAP}){{0,5}}))?\s+to\s+"
)
"""Who gets an office from the one who had it: `will hand over the chair to Ambassador Holm`."""
_AHEAD = re.compile(r"will|would|is to|to\b|nominat|designat|leaves\b|leaving|takes\b")
_WHO = re.compile(r"(?:\s*\([^()]{2,30}\))?(?:,?\s+(?:[^.;]{0,60},)?(?:\s*who)?\s*)")
_HOLDER = re.compile(
    r"(?:\b[Tt]he\s+)?(?P<who>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s+(?:also\s+|had\s+|has\s+)?$"
)
_EARLIER, _BEFORE, _AFTER, _REACH = 24, 60, 160, 110


class Change(NamedTuple):
    """An office that passes: the words, and how it stands for its holder."""

    found: re.Match[str]
    status: str


def successions(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield a term for each person or country said to take, hold next, or leave an office."""
    taken = page.body().start
    for hit in anchors(page, "succession"):
        change = _change(page.text, max(taken, hit.start - _EARLIER), hit)
        if change and (claim := _claim(page, mentions, change)):
            taken = change.found.end()
            yield claim


@cache
def _of_verb(word: str) -> tuple[str, tuple[re.Pattern[str], ...]]:
    """Return what the holder is of whom a word tells, and the patterns that it can fill."""
    if word.startswith(("tak", "took", "succeed", "replace")):
        return "successor", (_BY, _OVER)
    if word.startswith("over the"):
        return "next", (_HANDS,)
    if word.startswith(("leav", "left", "resign", "retire", "step")):
        return "outgoing", (_LEAVES,)
    return (
        ("next", (_CHAIRS,)) if word in {"chair", "co-chair", "assume"} else ("current", (_NAMED,))
    )


def _change(text: str, start: int, hit: Hit) -> Change | None:
    """Return the change of office that the words around a verb tell of."""
    status, patterns = _of_verb(hit.word)
    for pattern in patterns:
        found = pattern.search(text, start, hit.end + _AFTER)
        if found and found.start() <= hit.start:
            return Change(found, status)
    return None


def _claim(page: Page, mentions: Mentions, change: Change) -> Claim | None:
    found, status = change
    facts = found.groupdict()
    behind = found.re in {_BY, _HANDS}
    holder = _behind(page, mentions, found.end()) if behind else _ahead(page, mentions, found)
    if holder is None:
        return None
    name, place = holder
    office = " ".join((facts.get("office") or ("chair" if found.re is _CHAIRS else "")).split())
    if not office and len(name) == 2:
        return None
    attributes: dict[str, str | bool] = {"office": office, "status": status}
    attributes |= {"country" if len(name) == 2 else "person": name}
    if body := " ".join((facts.get("of") or facts.get("body") or "").split()):
        attributes["body"] = re.sub(r"^(?:of|for) (?:the )?", "", body)
    span = Span(min(place.start, found.start()), max(place.end, found.end()))
    days = mentions.within(found.start(), span.end + 40, "date")
    if days:
        attributes["from" if status != "outgoing" else "until"] = days[0].value
    return page.claim(
        "term", Span(span.start, span.start + len(page.text[slice(*span)].rstrip())),
        f"{status} {office or attributes.get('body', '')}".rstrip(), "successions",
        slots=[Slot("person", name, place)] if len(name) > 2 else [Slot("country", name, place)],
        attributes=attributes,
        hedge=Hedge.PLANNED if _AHEAD.search(found["verb"]) else Hedge.ASSERTED,
    )  # fmt: skip


def _ahead(page: Page, mentions: Mentions, found: re.Match[str]) -> tuple[str, Span] | None:
    """Return the person, else the country, that a verb is said of."""
    start = found.start()
    people = mentions.within(max(0, start - _REACH), start, "person")
    if people and _WHO.fullmatch(page.text, people[-1].span.end, start):
        return people[-1].value, people[-1].span
    land = _HOLDER.search(page.text, max(0, start - _BEFORE), start)
    if land and (code := lexicon.named_countries().get(" ".join(land["who"].lower().split()))):
        return code, Span(*land.span("who"))
    return None


def _behind(page: Page, mentions: Mentions, end: int) -> tuple[str, Span] | None:
    """Return the person named after `by`."""
    for person in mentions.within(end, end + _BEFORE, "person")[:1]:
        if "." not in page.text[end : person.span.start].replace("Amb.", ""):
            return person.value, person.span
    return None
