"""Whom ours met or handed something to: persons, groups and bodies, to the last one named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reftel.claims.claim import Claim, Slot
    from reftel.claims.spoken.scene import Scene
    from reftel.claims.text.page import Mentions

_MET = re.compile(
    r"\s+(?:up\s+)?(?:(?:again|one-on-one|at\s+length|twice|also|over\s+\w+|by\s+(?:tele)?phone|late|\w+ly)\s+)?"
    r"(?:(?:on|in)\s+)?(?:(?:[A-Z][a-z]{2,8}\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2,8})\s+)?"
    r"(?:(?:by\s+phone\s+)?(?:with|to)\s+)?(?=\w)"
)
_OF_BODY = (
    r"(?:(?:other|senior|several|key)\s+)?(?:representatives|officials|members|experts|executives|staff)"
    r"\s+(?:of|from)\s+(?:the\s+)?[A-Z][\w&.-]*(?:\s+(?:(?:of|and|for|the)\s+)*[A-Z][\w&.-]*){0,6}"
    r"(?:\s+\([A-Z]{2,7}\))?"
)
_NAMED = re.compile(
    r"(?:the\s+)?(?!Post\b|Washington\b|Emb|[A-Z]\w*[Oo]ff)"
    r"(?:[A-Z][\w&./-]*'s\s+(?=(?:[A-Z][\w-]*\s+){0,3}?(?:Coordinator|Director|Chief|Head|Minister|Secretary|Deputy|Governor"
    r"|Office|Department|Division|Bureau|Adviser|Advisor|Under|Vice|Assistant|Chairman)\b))?"
    r"[A-Z][\w&./-]*(?:\s+(?:(?:of|for|and|the|de|van|al)\s+)*[A-Z][\w&.-]*){1,9}"
    r"(?:\s+\([A-Z]{2,7}\))?(?:\s+(?:officials|representatives|officers|experts|executives|staff))?"
)
"""Somebody or some body named in two words or more, behind `met with`."""
CALLED = re.compile(
    r"(?!\w+\s+(?:Minist|Depart|Govern|Embass|Author|Agency|Bank|Customs|Police|Offic|Council|Foreign|Defen))"
    r"[A-Z][a-z]+(?:\s+[A-Z]\.)?\s+(?:[a-z]{2,3}\s+)?[A-Z][a-z'-]+(?=\s+of\s|,|\Z)"
)
"""A man called by his name alone: `to Kilvar Kessler of the Authority`."""
_AND_BODY = re.compile(rf",?\s+and\s+{_OF_BODY}")
_OWNER_OF = re.compile(
    r",\s+(?:the|an?|its|his|her)\s+(?:[a-z-]+\s+){0,2}(?:owner|co-owner|director|manager|head|chief|president|proprietor"
    r"|representative|partner|founder|chairman|official|official|CEO|agent|lawyer|adviser|advisor)\s+(?:of|at|for|from)"
    r"\s+(?:the\s+)?[A-Z][\w&.-]*(?:\s+(?:(?:of|and|for|the|de|y)\s+)*[A-Z][\w&.-]*){0,6}(?=[,;]|\.?\s|\Z)"
)
"""Who somebody is, told by his firm: `, the owner of Velcorta Works`."""
_GROUP = re.compile(
    r"(?:(?:the|senior|several|visiting|other|key)\s+){0,2}[A-Z][\w.-]*(?:\s+[A-Z][\w.-]*){0,3}(?:\s+[a-z-]+){0,2}"
    r"\s+(?:official|officer|representative|expert|counterpart|executive|insurer|banker|leader"
    r"|minister|member|delegate|authoritie|investigator|manager|director|engineer|scientist"
    r"|lawyer|dealer|trader|exporter|importer)s\b"
    r"|(?:the\s+)?[A-Z][\w-]+(?>(?:(?:,\s+|,?\s+and\s+)(?:the\s+)?[A-Z][\w-]+){0,7})"
    r"\s+(?:delegation|mission|representative|counterpart|embassie|team)s\b"
    rf"|{_OF_BODY}"
)
_ATTRIBUTE = re.compile(
    r"'|\s+(?!(?:on|in|at|to|for|from|during|and|but|about|regarding|concerning|over|before|after|as|by|under|while|separately|here)\b)\w"
)
"""What makes a land the attribute of a noun: `with UK officials`."""
_NEXT_LAND = re.compile(r"(?:,|,?\s+and)\s+(?:the\s+)?")
_APPOSED = (
    r"(?:,\s+(?!(?:who|which|that|and|to|in|on|at|also|then|he|she|they|we|where|when|while|but|as)\b)"
    r"(?:(?!said|told|noted|met|and\s+(?:also\s+)?[a-z]+ed\b)[\w'&()/.-]+\s+){1,14}?[\w'&()/-]+)?"
)
"""Who somebody is, in commas: `, Director for Trade Controls at the Ministry of Finance,`."""
_TITLED = r"\s+(?:(?!who\b|which\b|that\b|to\b)[A-Za-z][\w'/-]*,?\s+){0,7}"
_AND = re.compile(rf"{_APPOSED},?\s+and(?!\s+(?:at|in|on|during|later)\b){_TITLED}")
_ALSO = re.compile(rf",{_TITLED}|{_AND.pattern}")
_LAST = re.compile(r",?\s+and\s(?:(?!,\s)[^.;])*\Z")
"""What stands before the last one of a row."""
_ACTS = re.compile(
    r"\s+(?:also\s+|both\s+|again\s+|\w+ly\s+)?(?:[a-z]+ed|said|told|met|gave|made|took|spoke|saw)\b"
)
"""What tells that those last named act: `in talks with X, Y and Z said`."""
_ON = re.compile(rf"{_APPOSED},\s+on\s+(?:the\s+(?:morning|afternoon|evening)\s+of\s+)?")
"""What stands between somebody and the day on which he was seen, told last."""
_OF_UNIT = re.compile(
    rf"(?:{_APPOSED}|(?:\s+(?:of|at|from)\s+(?:the\s+)?[A-Z][\w&'/()-]*"
    r"(?:\s+(?:(?:of|and|for|the)\s+)*\(?[A-Z][\w&'/()-]*){0,12}){1,3})(?<![a-z]ed),?\s+(?:on\s+)?"
)
"""The same where his office is told before the day: `of the MFA's Asian Department March 3`."""
FAR = 130
"""Letters behind a journey in which its day or whom it led to stands."""
NEAR_DATE = re.compile(
    r"(?:\s+in\s+[A-Z][a-z]+)?"
    r",?\s+(?:(?:on|in|during|first\s+thing|early|late)\s+){0,2}"
    r"(?:(?:the\s+)?(?:morning|afternoon|evening|night)\s+of\s+|the\s+(?=\d))?$"
)
_OTHERS = re.compile(
    r"[.;]|\b(?:who|which|that|to|there|is|are|was|were|and\s+(?:also\s+)?[a-z]+ed)\b"
)


def last_of(to: Slot, persons: Sequence[Claim]) -> int:
    """Return where the last one named ends to whom something was handed."""
    called = CALLED.match(to.value)
    if not persons:
        return to.span.start + called.end() if called else to.span.end
    others = [one for one in persons if one.value != persons[0].value]
    return others[-1].span.end if others else persons[0].span.end


def other_met(scene: Scene, after: int, end: int) -> tuple[str, int] | None:
    """Return whom ours met, the first one named, and where the words for him end."""
    lead = _MET.match(scene.layout.text, after, end)
    if lead is None:
        return None
    for person in scene.mentions.within(lead.end(), min(end, lead.end() + 180), "person"):
        between = scene.layout.text[lead.end() : person.span.start]
        hidden = person.attribute("unnamed") and person.value != "(redacted)"
        if hidden or _OTHERS.search(between.replace("Min.", "")):
            break
        met = joined(scene.layout.text, scene.mentions, person, end)
        names = [one.value for one in scene.mentions.within(person.span.start, met, "person")]
        return ", ".join(dict.fromkeys(names)), met
    group = _GROUP.match(scene.layout.text, lead.end(), end)
    if group and "with" in lead[0] and dated(scene, group.end()) == group.end():
        return " ".join(group[0].split()), group.end()
    return None


def body(scene: Scene, after: int, end: int) -> tuple[str, int] | None:
    """Return somebody or some body that is named right behind `met with`, or a row of lands."""
    lead = _MET.match(scene.layout.text, after, end)
    if lead and "with" in lead[0] and (last := _lands(scene, lead.end(), end)):
        return scene.layout.words(Span(lead.end(), last)), last
    named = _NAMED.match(scene.layout.text, lead.end(), end) if lead and "with" in lead[0] else None
    words = named[0].rstrip(".'") if named else ""
    return (" ".join(words.split()), named.start() + len(words)) if named else None


def _lands(scene: Scene, start: int, stop: int) -> int:
    """Return where the last of several lands ends that are named one behind the other; else 0."""
    end, first = 0, start + (4 if scene.layout.text.startswith("the ", start) else 0)
    for place in scene.mentions.within(first, stop, "place"):
        gap = _NEXT_LAND.fullmatch(scene.layout.text, end or first, place.span.start)
        if place.span.start not in scene.page.countries or not (gap or place.span.start == first):
            break
        end = place.span.end
    return 0 if _ATTRIBUTE.match(scene.layout.text, end) else end


def joined(
    text: str, mentions: Mentions, first: Claim, stop: int, link: re.Pattern[str] = _ALSO
) -> int:
    """Return where the last of several persons met is named: `with X, a judge, and Minister Y`."""
    end = first.span.end
    for person in mentions.within(end, min(stop, end + FAR), "person"):
        if link.fullmatch(text, end, person.span.start) is None or person.value == first.value:
            break
        end = person.span.end
    body = _AND_BODY.match(text, end, stop) or _OWNER_OF.match(text, end)
    return body.end() if body else end


def row(text: str, mentions: Mentions, first: Claim, stop: int) -> int:
    """Return where a row of persons ends behind a meeting; those who act are none of it."""
    end = joined(text, mentions, first, stop)
    last = mentions.within(first.span.end, end, "person")[-1:]
    found = _LAST.search(text, first.span.end, last[0].span.start) if last else None
    if found and (found[0][0] == "," or not _ACTS.match(text, end)):
        return end
    return joined(text, mentions, first, stop, _AND)


def dated(scene: Scene, end: int) -> int:
    """Return the end of a day that follows close upon the words, or upon who somebody is."""
    text = scene.layout.text
    for date in scene.mentions.within(end, end + FAR, "date"):
        near = date.span.start < end + _CLOSE and NEAR_DATE.fullmatch(text, end, date.span.start)
        if near or _ON.fullmatch(text, end, date.span.start):
            return date.span.end
        day = text[date.span.start].isupper() and text[date.span.end - 1].isdigit()
        if day and _OF_UNIT.fullmatch(text, end, date.span.start):
            return date.span.end
    return end


_CLOSE = 40
"""Letters behind somebody in which a day stands that is told without a comma."""
