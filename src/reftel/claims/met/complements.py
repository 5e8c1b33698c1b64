"""The words behind a meeting that tell when, where, with whom and on what, in any order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reftel.claims.dated.dates_calendar import MONTHS, WEEKDAY
from reftel.claims.met.counterparts import row
from reftel.claims.text import leaps as re

if TYPE_CHECKING:
    from collections.abc import Callable

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

    Step = Callable[[Page, Mentions, "Tail"], bool]

_ONE = (
    r"(?:U\.S\.|(?:St|Mrs?|Ms|Dr|Sen|Rep|Amb|Gen|Adm|Col|Prof)\.|P-?5\+1|E-?3\+3"
    r"|[A-Z](?:[\w'-]|[./](?=\w))*)"
)
_LINK = (
    r"(?:of\s+the\s+|of\s+|and\s+|for\s+the\s+|d[aeo]s?\s+|del\s+|la\s+|(?:al|el|ul)[ -]|bin\s+"
    r"|ibn\s+|v[ao]n\s+(?:der\s+)?)?"
)
_CAP = rf"(?:the\s+)?{_ONE}(?:\s+{_LINK}{_ONE}){{0,6}}"
_PEOPLE = (
    r"officials?|officers?|counterparts?|partners?|leaders?|delegations?|delegates"
    r"|representatives?|ministers?|experts?|authorities|interlocutors|companies|executives|team"
    r"|regulators|bankers|lawmakers|parliamentarians|diplomats|staff|members|scientists|participants"
    r"|colleagues|managers|engineers|advisors|insurers|editors|businessmen|leadership"
)
_PARTY = (
    rf"(?:the\s+|(?:his|her|their|its|our|your)\s+)?(?:(?:senior|visiting|other|key|local|several|{_PEOPLE})\s+){{0,2}}(?:of\s+|from\s+)?"
    rf"{_CAP}(?:\s+(?:(?:government|ministry|embassy|industry|company|customs|military|compliance|trade|finance|security|legal|banking|export\s+control|police)\s+)?"
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
_HELD = re.compile(
    r",?\s+(?i:(?:which\s+(?:was|is|will\s+be)\s+)?(?:to\s+be\s+)?(?:held|hosted|convened"
    rf"|taking\s+place)\b)(?:\s+(?i:by)\s+(?P<host>{_CAP}))?"
    rf"|,?\s+(?i:(?:which\s+(?:was|is)\s+)?(?:scheduled|set|planned)(?:\s+(?:for|to\s+be\s+held))?"
    rf"(?=\s+(?:(?:on|in)\s+)?(?:the\s+)?(?:{MONTHS}|{WEEKDAY}|early\b|mid\b|mid-|late\b|next\b|this\b|later\b|end\b|week\b|\d)"
    r"|\s+with\b))"
    rf"|\s+(?i:by)\s+(?!(?:COB|OOB|{MONTHS})\b)(?P<by>{_CAP})"
    r"|\s+(?:(?:that|which)\s+)?(?:we|they|you|he|she|our\s+\w+)\s+(?:had|held|have\s+had)"
    r"(?:\s+on\s+(?:this|the|that)\s+[a-z]+)?(?=\s+(?:on|in|at|with|last|this|earlier)\b)"
)
_SIDES = (
    r"(?:the|two)\s+(?:(?:U\.S\.|[\w'-]+)\s+){1,3}?and\s+(?:the\s+)?"
    r"(?:(?:U\.S\.|[\w'-]+)\s+){0,3}?(?:U\.S\.|[\w'-]+)"
    r"(?=\.(?!\w)|[,;:)]|\s+(?:in|on|at|last|this|earlier|was|were|is|has|had|to|over)\b)"
)
"""Two that meet who are no names: `between the junta and the U.S. side`."""
_OF = re.compile(
    rf"\s+(?:(?i:of)\s+(?P<of>{_PARTY}(?:\s*\([A-Z]+\))?|(?:[a-z-]+\s+){{0,3}}(?:{_PEOPLE})\b)|(?i:between)\s+(?P<between>{_WHO}|{_SIDES}))"
)
_WITH = re.compile(rf"\s+(?i:with)\s+(?P<who>{_WHO})")
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
_MARGINS = re.compile(
    rf"\s+(?:on|at)\s+the\s+(?:margins|sidelines)\s+of\s+(?P<at>{_CAP}"
    r"(?:\s+(?:summit|plenary|conference|session|meeting))?)"
)
_JOINED = re.compile(
    rf"\s+(?i:joined|attended|requested|arranged|called|led|chaired|sponsored|organized)\s+(?i:by)\s+"
    rf"{_PARTY}"
    r"|\s+(?i:that|which)\s+(?:also\s+)?included\s+(?P<list>(?:representatives|officials|members|experts|delegates)\s[^.;:]{4,160}?)"
    r"(?=[.;:]|,?\s+(?:to|on|in|at)\s+(?:discuss|review|the\s+\w+\s+of|[A-Z][a-z]+\s+\d)|\s*\Z)"
)
_CALLED = re.compile(r"\s+on\s+(?=(?:the\s+)?[A-Z])")
_MEET = re.compile(r"\s+to\s+(?:meet|see)(?:\s+with)?\s+")
_WHOM = re.compile(rf"(?:the\s+(?:[a-z]+\s+){{1,3}}of\s+)?{_CAP}")
_APPOSED = re.compile(r",\s+[A-Z][a-z'-]+(?:\s+[A-Z][\w'-]+){1,3}(?=,)")
_LED = re.compile(r"\s+(?i:with)(?=\s)")
_AT = re.compile(
    rf",?\s+(?i:at|in|to)\s+(?P<at>{_CAP}(?:\s+(?:summit|plenary|conference|session))?)"
    rf"(?:,?\s+in\s+{_CAP})?"
    rf"|,\s+(?P<city>{_ONE}(?:\s+{_ONE})?)(?=,\s+(?:[A-Z][A-Za-z]+\s+)?\d)"
)
_HERE = re.compile(r"\s+here\b")
_ON = re.compile(r"[,:]?\s+(?:(?:on|from|for|in|during|of|held)\s+){0,2}(?:the\s+)?", re.IGNORECASE)
_ALSO = re.compile(r"(?:\s*,)?\s+(?:and|or)\s+(?:on\s+)?(?:the\s+)?|\s*,\s+", re.IGNORECASE)
_LINE = re.compile(r"\s+(?:Classified|REFS?)\b")
"""How the line begins that follows upon a subject."""
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
_CLAUSE = (
    r"(?:after|before|when|while|who|which|that|where|because|to|said|says|told|has|had|was|is)\b"
)
_TITLE = re.compile(rf"(?:,s)?(?:\s+(?:\([A-Z]{{2,6}}\)|(?!{_CLAUSE})[A-Za-z'/-]+)){{0,9}}\s*")
_SHOUTED = re.compile(
    r"\s+(?:IN|ON|AT|IS|ARE|WAS|WERE|FOR|WITH|OR|TO|WILL|WOULD|BY|THAT|WHICH|HAS|HAD|AS|BUT|FROM)\b"
)
"""What ends a name in a text all of capitals."""
_ARTICLE = 4
"""Letters of an article before a date."""
REACH = 170
"""Letters behind a meeting in which its complements stand."""


@dataclass(slots=True)
class Tail:
    """What the words behind a meeting tell, as far as `end`."""

    end: int
    bare: bool = True
    """Nothing has been taken yet."""
    host: str = ""
    venue: str = ""
    attendees: str = ""
    date: Claim | None = None


def complements(page: Page, mentions: Mentions, end: int) -> Tail:
    """Return what stands behind the head of a meeting, each kind of words once."""
    tail, left = Tail(end), list(_STEPS)
    while taken := next((step for step in left if step(page, mentions, tail)), None):
        left.remove(taken)
        tail.bare = False
    return tail


def _dated(page: Page, mentions: Mentions, tail: Tail) -> bool:
    """Take a date: `on March 3`, `of 5 May`, `June 15-19`; a topic may stand before it."""
    for date in mentions.within(tail.end, tail.end + REACH, "date")[:1]:
        gap = tail.end, date.span.start
        if _is_of_noun(page.text, *gap, date.span.end) or _LIMIT.match(date.quote):
            return False
        if _ON.fullmatch(page.text, *gap) or _TOPIC.fullmatch(page.text, *gap):
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
    end = _undated(page, mentions, found, group)
    if not found or not end:
        return False
    tail.venue = " ".join(page.text[found.start(group) : min(end, found.end(group))].split())
    tail.end = end
    return True


def _to_somebody(mentions: Mentions, found: re.Match[str]) -> bool:
    """Say whether words name to whom something went: `an invitation to the seminar to Dr. X`."""
    if found[0].split()[0].lower() != "to" or mentions.within(*found.span(), "place"):
        return False
    return bool(mentions.within(*found.span(), "person"))


def _undated(page: Page, mentions: Mentions, found: re.Match[str] | None, group: str) -> int:
    """Return the end of what was found, without a date that follows; 0 where it is a date."""
    if found is None:
        return 0
    end = found.end()
    if line := _LINE.search(found[0]):
        end = found.start() + line.start()
    if not page.mixed(*found.span()) and (clause := _SHOUTED.search(found[0], 4)):
        end = found.start() + clause.start()
    for date in mentions.within(found.start(), found.end() + 40, "date"):
        if date.span.start <= found.start(group) + _ARTICLE:
            return 0
        if date.span.start < end:
            return date.span.start - 1
    return end


def _accompanied(page: Page, mentions: Mentions, tail: Tail) -> bool:
    """Take whom it was with: a group, or a person, whose title may stand between."""
    found = _WITH.match(page.text, tail.end, tail.end + REACH)
    lead = found or _LED.match(page.text, tail.end)
    if lead is None:
        return False
    stop = _undated(page, mentions, found, "who") or lead.end()
    end = _person(page, mentions, lead.start(), stop) or (stop if found else 0)
    if not end:
        return False
    tail.attendees = " ".join(page.text[lead.start() : end].split())[5:]
    tail.end = end
    return True


def _to_meet(page: Page, mentions: Mentions, tail: Tail) -> bool:
    """Take the person that a journey is to meet: `a trip to Damascus to meet with FM X`."""
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


def _called(page: Page, mentions: Mentions, tail: Tail) -> bool:
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


def _joined(page: Page, _: Mentions, tail: Tail) -> bool:
    """Take who else came or who asked for it: `a meeting joined by the Ambassador`."""
    found = _JOINED.match(page.text, tail.end, tail.end + REACH)
    if found is None:
        return False
    tail.attendees = tail.attendees or " ".join((found["list"] or "").split())
    tail.end = found.end()
    return True


def _held(page: Page, _: Mentions, tail: Tail) -> bool:
    found = _HELD.match(page.text, tail.end, tail.end + REACH)
    if found:
        tail.host, tail.end = " ".join((found["host"] or found["by"] or "").split()), found.end()
    return bool(found)


def _for_whom(page: Page, mentions: Mentions, tail: Tail) -> bool:
    """Take those it is for, where its days follow: `training for Exercise Customs, March 3`."""
    found = _FOR.match(page.text, tail.end, tail.end + REACH)
    days = mentions.within(found.end(), found.end() + 30, "date") if found else []
    joined = found and page.lower.startswith(" with ", found.end())
    dated = days and found and _ON.fullmatch(page.text, found.end(), days[0].span.start)
    taught = found and page.lower.endswith(_TAUGHT, 0, tail.end)
    if not found or not (joined or dated or taught):
        return False
    tail.end = found.end()
    tail.attendees = " ".join((found["trained"] or "").split()) if taught else tail.attendees
    return True


def _briefed(page: Page, mentions: Mentions, tail: Tail) -> bool:
    """Take to whom a briefing was given: `a briefing for the Ambassador, DCM, and PolOff`."""
    if not page.lower.endswith(("briefing", "briefings"), 0, tail.end):
        return False
    found = _BRIEFED.match(page.text, tail.end, tail.end + REACH)
    end = _undated(page, mentions, found, "who")
    if found and end:
        tail.attendees = " ".join(page.text[found.start("who") : end].split())
        tail.end = end
    return bool(end)


def _on_margins(page: Page, _: Mentions, tail: Tail) -> bool:
    """Take at what greater meeting it was held: `on the margins of the General Assembly`."""
    found = _MARGINS.match(page.text, tail.end, tail.end + REACH)
    if found:
        tail.venue, tail.end = " ".join(found["at"].split()), found.end()
    return bool(found)


def _here(page: Page, _: Mentions, tail: Tail) -> bool:
    """Take the place where the writer sits: `his October visit here`."""
    found = _HERE.match(page.text, tail.end)
    if found is None or not page.lower.endswith(("visit", "visits", "trip"), 0, tail.end):
        return False
    tail.venue, tail.end = "here", found.end()
    return True


def _of_whom(page: Page, mentions: Mentions, tail: Tail) -> bool:
    found = _OF.match(page.text, tail.end, tail.end + REACH)
    found = found if tail.bare or (found and " and " in (found["between"] or "")) else None
    end = (
        _undated(page, mentions, found, "of")
        if found and found["of"]
        else found.end()
        if found
        else 0
    )
    if found and end:
        tail.end = end
        tail.attendees = " ".join((found["between"] or "").split())
    return bool(end)


_STEPS: tuple[Step, ...] = (
    _dated,
    _aside,
    _briefed,
    _on_margins,
    _held,
    _joined,
    _called,
    _of_whom,
    _accompanied,
    _placed,
    _here,
    _for_whom,
    _to_meet,
)
