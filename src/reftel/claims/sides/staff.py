"""People of ours, told by the office beside their name or by the list that they stand in."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reftel.claims.sides.rosters import rosters
from reftel.claims.text.cover import Cover
from reftel.claims.text.dealings import from_washington
from reftel.claims.text.hosts import MINISTRIES
from reftel.claims.text.lexicon import land_of
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_TITLE = (
    r"(?:(?:[A-Z][\w/&'-]*|of|for|and|the|on|in|Dep\.|Asst\.|analyst|office|officer|official|advis[eo]r"
    r"|representative|rep|expert|staffer|attorney|counsel|director|coordinator|specialist)\s{1,3})*"
)
_BEFORE = re.compile(rf"(?:'s|\))?\s{{1,3}}(?:\([A-Za-z/]{{2,6}}\)\s{{1,3}})?{_TITLE}\Z")
"""What stands between an office and one of its people: `ISN/CATR Foreign Affairs Officer …`."""
_BEHIND = re.compile(
    r"\s?\((?:State/)?|\s{1,3}(?:from|of|with)\s{1,3}(?:the\s{1,3})?"
    rf"|,\s{{1,3}}(?:the\s{{1,3}})?(?:(?:{_TITLE})(?:at|of|for|from|with|,)\s{{1,3}}(?:the\s{{1,3}})?)?"
)
"""What stands between a name and the office of its bearer: `…, Director at the …`, `… (`."""
_CLOSED = re.compile(r"'s\b|[\s]?[,.;:)]|\s{1,3}(?:and\b|[a-z]+ed\b|said\b|told\b|met\b|[A-Z])")
_RANK = re.compile(r"Amb(?:assador|\.)\s{1,3}[A-Z][\w'-]+\Z")
_ELSEWHERE = re.compile(
    r",?\s{1,3}(?:of|to|from|the|head|director|who)\b|,?\s{1,3}\(|,\s{1,3}[A-Z]", re.IGNORECASE
)
"""What tells whose ambassador it is."""
_VISITED = re.compile(
    r"\b(?:[AUD]/S|P?DAS|(?:Assistant|Under|Deputy)\s+Secretary)\b[^.;]{0,80}\s(?:met|spoke)\s+with\s+$"
)
"""Words before an ambassador whom a principal of ours received: he is another country's."""
_STOP = re.compile(r"[.;](?=\s{1,3}(?:[A-Z¶(]|\d|--))|\s{1,3}(?:met|called|briefed|delivered)\b")
_OFFICERS = re.compile(
    r"\b(?:Emb|Pol|Econ|Con|EST|ESTH)-?[Oo]ffs?\b|\bDCM\b|\bPol(?:itical)?\s?Couns|\bthe\sAmbassador\b|\bnotetaker"
)
_CLEARED = re.compile(
    r"cleared\s{1,3}(?:(?:on\s{1,3})?(?:this|the)\s{1,3}(?:cable|message|telegram|report(?:ing)?)\b"
    r"|(?P<by>by)\s{1,3})"
)
"""Words by which a cable tells who of ours has seen it."""
_SPECIAL = r"Special\s{1,3}(?:Envoy|Representative|Coordinator)"
_ENVOY = re.compile(
    r"(?:(?:\b[a-z]+|\bU\.\s?S\.|\bUS|\bAmerican|\bPresidential|[).:;,])\s{1,3}|\n\s*)"
    rf"{_SPECIAL}(?:\s{{1,3}}(?:for|to|on)\s{{1,3}}[^.;,()]{{3,48}}?)?\s{{1,3}}\Z"
)
"""What stands before a special envoy of ours; another's has his nation or body there."""
_AS_ENVOY = re.compile(
    rf",\s{{1,3}}(?:the\s{{1,3}})?(?:(?:U\.\s?S\.|US|Presidential|President's)\s{{1,3}})?{_SPECIAL}\s{{1,3}}(?:for|to|on)\b"
)
_SENT = re.compile(
    r"\b(?:Commerce|Treasury|Justice|DO[EDJ]|DHS|ICE|CBP|NNSA|FBI|OFAC)\s{1,3}[Rr]ep(?:resentative)?\s{1,3}\Z"
)
"""A department of ours before its man."""
_NEAR = 32
_REACH = 90
"""How far from a name its office may stand."""


def staff(page: Page, mentions: Mentions, known: Collection[str]) -> Iterator[str]:
    """Yield the last names of people of ours, in small letters; some are known already."""
    listed = (one for part in rosters(page) for one in mentions.within(*part, "person"))
    named = (one for one in mentions.of("person") if " " in one.quote)
    hosts = Cover(one.span for one in mentions.of("party"))
    offices = [
        one for one in mentions.of("office") if _employs(one) and one.span.start not in hosts
    ]
    starts = [one.span.start for one in mentions.of("person")]
    beside = (one for one in named if offices and _beside(page.text, one, offices, starts))
    for person in (*listed, *beside):
        yield _last(person)
    yield from _company(page, mentions, known)
    yield from _with_officers(page, mentions)
    yield from _ambassadors(page, mentions)
    yield from _clearing(page, mentions)
    yield from _envoys(page, mentions)
    yield from _representatives(page, mentions)


def hosts_staff(page: Page, mentions: Mentions) -> Iterator[str]:
    """Yield the last names of people who stand beside a ministry or a firm as its own."""
    houses = [
        one
        for one in mentions.of("party")
        if one.attribute("type") in _HOUSES or "Department of" in one.quote
    ]
    starts = [one.span.start for one in mentions.of("person")]
    for person in mentions.of("person") if houses else ():
        if " " in person.quote and _beside(page.text, person, houses, starts, _OF_HOUSE):
            yield _last(person)


_HOUSES = frozenset(["ministry", "company", "bank", "institute", "university"])
_OF_HOUSE = re.compile(rf"(?:'s|\))?\s{{1,3}}(?!(?:and|for|on|the|in|of)\s){_TITLE}\Z")
"""What stands between a house and one of its people: `DFA Assistant Secretary …`."""


def _last(person: Claim) -> str:
    return person.value.rsplit(maxsplit=1)[-1].casefold()


def _company(page: Page, mentions: Mentions, known: Collection[str]) -> Iterator[str]:
    """Yield those who come with one of ours: `Under Secretary Kelm was accompanied by …`."""
    for at in found_at(page.lower, "accompanied ", page.body().start):
        stop = _STOP.search(page.text, at, at + _REACH * 5)
        end = stop.start() if stop else at + _REACH
        with_him = mentions.within(at, end, "person")
        before = mentions.within(max(0, at - _REACH), at, "person")[-1:]
        if any(_last(one) in known for one in before) or _OFFICERS.search(page.text, at, end):
            yield from (_last(one) for one in (*before, *with_him) if " " in one.quote)


_AND_OFFICER = re.compile(
    r",?\s{1,3}and\s{1,3}(?:the\s{1,3})?(?:Emb|Pol|Econ|EST|ESTH|[Ee]mb|[Pp]ol|[Ee]con)-?[Oo]ffs?\s{1,3}(?:also\s{1,3}|then\s{1,3})?"
    r"(?:briefed|delivered|presented|raised|handed|visited|called\s{1,3}on|met\s{1,3}with|explained|conveyed|outlined)\b"
)
"""Those who carry something out beside a named man: he is of ours, as they are."""


def _with_officers(page: Page, mentions: Mentions) -> Iterator[str]:
    """Yield those who brief or call on others together with one of ours: Marr and econoff."""
    if "off" in page.lower:
        for one in mentions.of("person"):
            if " " in one.quote and _AND_OFFICER.match(page.text, one.span.end):
                yield _last(one)


def _clearing(page: Page, mentions: Mentions) -> Iterator[str]:
    """Yield those who cleared the cable: `Ambassador Kelm has cleared this message`."""
    for at in found_at(page.lower, "cleared ", page.body().start):
        if found := _CLEARED.match(page.text, at):
            reach = (found.end(), found.end() + _REACH) if found["by"] else (at - _REACH, at)
            near = mentions.within(max(0, reach[0]), reach[1], "person")
            for one in near[:1] if found["by"] else near[-1:]:
                between = sorted([one.span.start, one.span.end, found.start(), found.end()])[1:3]
                if not _STOP.search(page.text, *between):
                    yield _last(one)


def _envoys(page: Page, mentions: Mentions) -> Iterator[str]:
    """Yield special envoys who are told with no other nation or body: they are Washington's."""
    if "special " not in page.lower:
        return
    for one in mentions.of("person"):
        if " " in one.quote and (
            _ENVOY.search(page.text, max(0, one.span.start - _REACH), one.span.start)
            or _AS_ENVOY.match(page.text, one.span.end)
        ):
            yield _last(one)


def _representatives(page: Page, mentions: Mentions) -> Iterator[str]:
    """Yield those whom a department of ours sends: `Commerce rep Kelm`."""
    if " rep " in page.lower or "representative " in page.lower:
        for one in mentions.of("person"):
            if _SENT.search(page.text, max(0, one.span.start - _NEAR), one.span.start):
                yield _last(one)


def _beside(
    text: str,
    person: Claim,
    offices: list[Claim],
    starts: list[int],
    title: re.Pattern[str] = _BEFORE,
) -> bool:
    """Say whether one of some offices stands beside a name as that of its bearer."""
    at = bisect_left(offices, person.span.start, key=lambda one: one.span.start)
    behind = next((one for one in offices[at:] if one.span.start >= person.span.end), None)
    alone = at > 0 and bisect_left(starts, offices[at - 1].span.end) == bisect_left(
        starts, person.span.start
    )
    return (alone and _led(text, person, offices[at - 1], title)) or (
        behind is not None and _followed(text, person, behind)
    )


def _employs(office: Claim) -> bool:
    """Say whether an office is one of ours, and not the capital as a place of embassies."""
    return office.value.startswith("US-") and office.quote != "Washington"


def _led(text: str, person: Claim, office: Claim, title: re.Pattern[str]) -> bool:
    between = text[office.span.end : person.span.start]
    if 0 <= len(between) <= _REACH and title.match(between):
        return True
    return between in _AND_HE and text[person.span.end : person.span.end + 1] == ","


def _followed(text: str, person: Claim, office: Claim) -> bool:
    between = text[person.span.end : office.span.start]
    told = len(between) <= _REACH and _BEHIND.fullmatch(between)
    return bool(told and _CLOSED.match(text, office.span.end))


_AND_HE = (", ", ",\n")
"""Between an office and its bearer where his name stands between commas."""


def _ambassadors(page: Page, mentions: Mentions) -> Iterator[str]:
    """Yield ambassadors of whom a cable gives no more than the surname: its reader knows them.

    A host's, or a third country's, is told with his land or his first name the first time;
    in Washington every ambassador is another country's.
    """
    if from_washington(page):
        return
    first = {_last(one): one for one in reversed(mentions.of("person"))}
    for last, person in first.items():
        if _RANK.match(person.quote) and _uncalled(page, person):
            yield last


def _uncalled(page: Page, person: Claim) -> bool:
    """Say whether nothing beside an ambassador tells whose he is."""
    start, end = person.span
    near = max(0, start - _REACH)
    if _ELSEWHERE.match(page.text, end) or _VISITED.search(page.text, near, start):
        return False
    word = (page.lower[near:start].split() or [""])[-1]
    return not land_of(word) and word not in _OF_HOSTS


_OF_HOSTS = MINISTRIES | {"director", "department"}
