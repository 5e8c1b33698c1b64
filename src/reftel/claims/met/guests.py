"""Who came to a meeting, as the words behind it tell: with whom, between whom, for whom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.met.counterparts import row
from reftel.claims.met.tail import CAP, ON, REACH, undated

if TYPE_CHECKING:
    from reftel.claims.met.tail import Tail
    from reftel.claims.text.page import Mentions, Page

_PEOPLE = (
    r"officials?|officers?|counterparts?|partners?|leaders?|delegations?|delegates"
    r"|representatives?|ministers?|experts?|authorities|interlocutors|companies|executives|team"
    r"|regulators|bankers|lawmakers|parliamentarians|diplomats|staff|members|scientists|participants"
    r"|colleagues|managers|engineers|advis[eo]rs|insurers|editors|businessmen|leadership|envoys|ambassadors|legislators"
    r"|senators|congressmen|politicians|academics|journalists|stakeholders|contacts|chiefs|heads|directors|specialists|analysts"
    r"|inspectors|investigators|prosecutors|judges|commanders|generals|negotiators|exporters|manufacturers|donors"
    r"|ministries|agencies|governments|embassies|banks|firms|groups|parties|delegates|embassy"
)
_PARTY = (
    rf"(?:the\s+|an?\s+|(?:his|her|their|its|our|your)\s+)?(?:(?:senior|visiting|other|key|local|several|{_PEOPLE})\s+){{0,2}}(?:of\s+|from\s+)?"
    rf"{CAP}(?:\s+(?:(?:government|ministry|embassy|industry|company|customs|military|compliance|trade|finance|security|legal|banking|export\s+control|police)\s+)?"
    rf"(?:{_PEOPLE}))?"
)
_OFFICE = (
    r"(?:[A-Z]\w+(?:,\s+(?:and\s+)?|\s+&\s+|\s+and\s+)){1,4}[A-Z]\w+\s+(?:\([A-Z]+\)\s+)?"
    r"(?:Counselor|Officer|Attache|Minister|Director|Section|Ministry|Department)s?"
)
HEARERS = re.compile(rf"\s+{_PARTY}")
_MORE = (
    rf"(?:(?>(?:,\s+{_PARTY}){{2,7}})(?!\s+(?:said|noted|told|[a-z]+ed)\b)(?:,?\s+and\s+{_PARTY})?"
    rf"|\s+and(?:/or)?\s+{_PARTY})?"
)
_WHO = rf"(?:{_OFFICE}|{_PARTY}){_MORE}"
_SIDES = (
    r"(?:the|two)\s+(?:(?:U\.S\.|[\w'-]+)\s+){1,3}?and\s+(?:the\s+)?"
    r"(?:(?:U\.S\.|[\w'-]+)\s+){0,3}?(?:U\.S\.|[\w'-]+)"
    r"(?=\.(?!\w)|[,;:)]|\s+(?:in|on|at|last|this|earlier|was|were|is|has|had|to|over)\b)"
)
"""Two that meet who are no names: `between the cabinet and the Danish side`."""
_OF = re.compile(
    rf"\s+(?:(?i:of)\s+(?P<of>{_PARTY}(?:\s*\([A-Z]+\))?|(?:[a-z-]+\s+){{0,3}}(?:{_PEOPLE})\b)|(?i:between)\s+(?P<between>{_WHO}|{_SIDES}))"
)
_WITH = re.compile(
    rf"\s+(?i:with)\s+(?P<who>{_WHO}|(?:(?!(?:and|or|the|that|which|who|meetings?|visits?)\s)[a-z-]+\s+){{0,3}}(?:{_PEOPLE})\b(?:\s+(?:of|from|and)\s+{_PARTY})?)"
)
_FOR = re.compile(
    rf"\s+(?i:for)\s+(?:{_PARTY}|(?:the\s+)?(?:[a-z]+\s+){{0,2}}(?:team|delegation|group|visitors)"
    r"|(?P<trained>(?:\d+|some|over\s+\d+|more\s+than\s+\d+|[a-z]+)\s+(?:[A-Za-z-]+\s+){0,3}?"
    r"(?:officers|officials|inspectors|exporters|participants|experts|agents|customs|companies|industry"
    r"|staff|investigators|prosecutors|regulators|engineers|countries|states|members)\b))"
)
_TAUGHT = ("workshop", "workshops", "seminar", "seminars", "training", "course", "courses")
"""Nouns of meetings that are held for somebody."""
_BRIEFED = re.compile(
    rf"(?:\s+on\s+(?:[\w'-]+\s+){{1,6}}?(?=to\s|for\s))?\s+(?i:to|for|of)\s+"
    rf"(?P<who>(?:over\s+|some\s+|more\s+than\s+)?(?:\d+\s+)?(?:(?:[\w-]+\s+){{1,6}}?(?:{_PEOPLE})\b"
    rf"|{_WHO}(?:,\s+{_PARTY}){{0,3}}(?:,?\s+and\s+{_PARTY})?)"
    rf"(?:\s+from\s+(?:all\s+)?(?:\d+\s+)?{_PARTY}(?:\s+states)?(?:\s+and\s+institutions)?)?)"
)
"""To whom a briefing was given."""
_JOINED = re.compile(
    rf"\s+(?i:joined|attended|requested|arranged|called|led|chaired|sponsored|organized)\s+(?i:by)\s+"
    rf"{_PARTY}"
    r"|\s+(?i:that|which)\s+(?:also\s+)?included\s+(?P<list>(?:representatives|officials|members|experts|delegates)\s[^.;:]{4,160}?)"
    r"(?=[.;:]|,?\s+(?:to|on|in|at)\s+(?:discuss|review|the\s+\w+\s+of|[A-Z][a-z]+\s+\d)|\s*\Z)"
)
_CALLED = re.compile(r"\s+on\s+(?=(?:the\s+)?[A-Z])")
_MEET = re.compile(r"\s+to\s+(?:meet|see)(?:\s+with)?\s+")
_WHOM = re.compile(rf"(?:the\s+(?:[a-z]+\s+){{1,3}}of\s+)?{CAP}")
_APPOSED = re.compile(r",\s+[A-Z][a-z'-]+(?:\s+[A-Z][\w'-]+){1,3}(?=,)")
_LED = re.compile(r"\s+(?i:with)(?=\s)")
_CLAUSE = (
    r"(?:after|before|when|while|who|which|that|where|because|to|said|says|told|has|had|was|is)\b"
)
_TITLE = re.compile(rf"(?:,s)?(?:\s+(?:\([A-Z]{{2,6}}\)|(?!{_CLAUSE})[A-Za-z'/-]+)){{0,9}}\s*")


def accompanied(page: Page, mentions: Mentions, tail: Tail) -> bool:
    """Take whom it was with: a group, or a person, whose title may stand between."""
    found = _WITH.match(page.text, tail.end, tail.end + REACH)
    lead = found or _LED.match(page.text, tail.end)
    if lead is None:
        return False
    stop = undated(page, mentions, found, "who") or lead.end()
    end = _person(page, mentions, lead.start(), stop) or (stop if found else 0)
    if not end:
        return False
    tail.attendees = " ".join(page.text[lead.start() : end].split())[5:]
    tail.end = end
    return True


def to_meet(page: Page, mentions: Mentions, tail: Tail) -> bool:
    """Take the person that a journey is to meet: `a visit to Damascus to meet with FM X`."""
    found = _MEET.match(page.text, tail.end)
    end = _person(page, mentions, found.end() - 1, found.end()) if found else 0
    if not found or not end:
        return False
    tail.attendees = " ".join(page.text[found.end() : end].split())
    tail.end = end
    return True


def _person(page: Page, mentions: Mentions, start: int, stop: int) -> int:
    """Return the end of the person named at a place; 0 where none is."""
    for person in mentions.within(start, stop + 90, "person"):
        if person.span.end < stop - 1:
            continue
        near = person.span.start <= stop or _TITLE.fullmatch(page.text, stop, person.span.start)
        if not near or person.attribute("unnamed"):
            return 0
        return max(stop, row(page.text, mentions, person, stop + REACH))
    return 0


def called(page: Page, mentions: Mentions, tail: Tail) -> bool:
    """Take the person called on: `a March 10 call on the Director General of Customs`."""
    lead = _CALLED.match(page.text, tail.end)
    if lead is None or not page.lower.endswith(("call", "calls", "visit"), 0, tail.end):
        return False
    who = _WHOM.match(page.text, lead.end())
    end = _person(page, mentions, lead.end() - 1, lead.end()) or (who.end() if who else 0)
    end = _apposed(page, end)
    if end:
        tail.attendees, tail.end = " ".join(page.text[lead.end() : end].split()), end
    return bool(end)


def _apposed(page: Page, end: int) -> int:
    """Return the end of a name behind a comma: `a call on the Director, Galal Fotouh,`."""
    named = _APPOSED.match(page.text, end) if end else None
    return named.end() if named else end


def joined(page: Page, _: Mentions, tail: Tail) -> bool:
    """Take who else came or who asked for it: `a meeting joined by the Ambassador`."""
    found = _JOINED.match(page.text, tail.end, tail.end + REACH)
    if found is None:
        return False
    tail.attendees = tail.attendees or " ".join((found["list"] or "").split())
    tail.end = found.end()
    return True


def for_whom(page: Page, mentions: Mentions, tail: Tail) -> bool:
    """Take those it is for, where its days follow: `training for Exercise Customs, March 3`."""
    found = _FOR.match(page.text, tail.end, tail.end + REACH)
    days = mentions.within(found.end(), found.end() + 30, "date") if found else []
    joined = found and page.lower.startswith(" with ", found.end())
    dated = days and found and ON.fullmatch(page.text, found.end(), days[0].span.start)
    taught = found and page.lower.endswith(_TAUGHT, 0, tail.end)
    if not found or not (joined or dated or taught):
        return False
    tail.end = found.end()
    tail.attendees = " ".join((found["trained"] or "").split()) if taught else tail.attendees
    return True


def briefed(page: Page, mentions: Mentions, tail: Tail) -> bool:
    """Take to whom a briefing was given: `a briefing for the Ambassador, DCM, and PolOff`."""
    if not page.lower.endswith(("briefing", "briefings"), 0, tail.end):
        return False
    found = _BRIEFED.match(page.text, tail.end, tail.end + REACH)
    end = undated(page, mentions, found, "who")
    if found and end:
        tail.attendees = " ".join(page.text[found.start("who") : end].split())
        tail.end = end
    return bool(end)


def of_whom(page: Page, mentions: Mentions, tail: Tail) -> bool:
    """Take whose it was, or between whom: `of the delegations`, `between Berg and Marr`."""
    found = _OF.match(page.text, tail.end, tail.end + REACH)
    found = found if tail.bare or (found and " and " in (found["between"] or "")) else None
    end = (
        undated(page, mentions, found, "of")
        if found and found["of"]
        else found.end()
        if found
        else 0
    )
    if found and end:
        tail.end = end
        tail.attendees = " ".join((found["between"] or "").split())
    return bool(end)
