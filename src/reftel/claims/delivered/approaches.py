"""Approaches of ours named by a noun: `our March approach`, `PolOff's points of July 2`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.claims.dated.dates import resolve
from reftel.claims.dated.dates_beside import sent_about
from reftel.claims.dated.dates_calendar import DAY_OR_MONTH
from reftel.claims.sides.actors import Side
from reftel.claims.text.cover import Cover
from reftel.claims.text.page import found_at
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim, Interval
    from reftel.claims.spoken.scene import Scene

_DAY = re.compile(rf"\b{DAY_OR_MONTH}\b")
_MADE = r"(?:delivered|made|conveyed|presented|passed|submitted|sent|raised|transmitted)"
_SIGNS = ("our ", "'s ", ",s ")
_WHOSE = re.compile(
    r"\b(?:[Oo]ur|(?:[Tt]he\s+)?(?:Ambassador|Embassy|Charge|DCM|Post"
    r"|[A-Z]\w*(?:[Oo]ff|[Cc]ounselor|[Cc]ouns))(?:'s|,s))\Z"
)
"""One of ours before what is his: `the DCM's`."""
_NAMED = re.compile(
    rf"\s+(?:(?:earlier|initial|first|second|previous|formal|recent|latest)\s+)?(?P<day>{DAY_OR_MONTH}\s+)?"
    r"(?P<what>approach(?:es)?|points|demarches?|representations|requests?|message|note|letter|nonpaper|non-paper)\b"
    rf"(?P<behind>\s+(?:of|on|dated)\s+{DAY_OR_MONTH}|,\s+{_MADE}\s+[^,;.]{{2,90}},)?"
)
_BY = re.compile(
    r"\bby\s+(?:the\s+)?(?P<who>(?:Embassy|Ambassador|Charge|DCM|Mission|AmEmbassy|[A-Z]\w*[Oo]ffs?)"
    r"(?:\s+[A-Z]\w+){0,3})"
)
_TO = re.compile(
    r"\bto\s+(?P<who>(?:the\s+)?[A-Z][\w'-]*(?:\s+(?:of\s+)?[A-Z][\w'-]*){0,6})(?=\s+(?:on|in|by)\b|,|\Z)"
)
_DREW = re.compile(
    r"\s+drew\s+(?:the\s+following|[^.;:]{2,60}?)\s+from\s+(?P<who>[^.;:]{3,90})(?=[:.;])"
)
"""From whom points drew an answer."""
_PRESSURE = re.compile(
    r"\b(?:[Ff]ollowing|[Aa]fter|[Uu]nder|[Dd]espite|[Ii]n\s+response\s+to|[Bb]ecause\s+of|[Dd]ue\s+to|[Tt]hanks\s+to"
    r"|[Cc]ombined\s+with|[Aa]s\s+a\s+result\s+of|[Oo]wing\s+to)\s+(?:the\s+)?"
    r"(?P<what>(?:(?:persistent|strong|repeated|joint|sustained|continued|heavy|direct|intense|diplomatic|high-level"
    r"|consistent|concerted|ongoing|months\s+of)\s+)*(?P<by>USG|U\.S\.(?:[-/][A-Z]\w+)?|our|Embassy|Mission|Washington's)\s+"
    r"(?:(?:diplomatic|repeated|strong|high-level|persistent)\s+)*"
    r"(?:pressure|lobbying|entreaties|prodding)\b"
    r"(?:\s+(?:from|on|with|to)\s+(?:the\s+|host\s+)?(?:[A-Z][\w.-]*|banks|firms|governments?|authorities|companies)"
    r"(?:\s+(?:and\s+)?(?:[A-Z][\w.-]*))*)?)"
)
"""What ours did told as pressure that was felt."""
_FELT = ("pressure", "lobbying", "entreaties", "prodding")
_LED, _ON = 120, 160
"""Letters before the word for pressure in which it is led to, and behind it on whom it lies."""
_OWNER = 60
"""Letters of one of ours by his office, with the article."""


def approaches(scene: Scene, told: Sequence[Claim]) -> Iterator[Claim]:
    """Yield approaches named with their day, outside of what tells of a delivery."""
    taken, text = Cover(claim.span for claim in told), scene.layout.text
    yield from _pressed(scene, taken)
    floor, ceiling = scene.page.body()
    signs = {word: found_at(scene.page.lower, word, floor) for word in _SIGNS}
    for at in sorted(at + len(word) - 1 for word, places in signs.items() for at in places):
        found = _NAMED.match(text, at, ceiling)
        if not found or not (found["day"] or found["behind"]):
            continue
        by = _WHOSE.search(text, max(floor, at - _OWNER), at)
        if by and not taken.meets(by.start(), found.end()) and _is_ours(scene, by):
            yield _claim(scene, by, found)


def _is_ours(scene: Scene, by: re.Match[str]) -> bool:
    own = by[0].lower() == "our" or scene.cast.side(by[0][:-2]) is Side.OURS
    return own and not scene.is_point(by.start())


def _pressed(scene: Scene, taken: Cover) -> Iterator[Claim]:
    """Yield pressure of ours that is told as felt: `following USG pressure on the banks`."""
    text, floor = scene.layout.text, scene.page.body().start
    places = sorted(at for word in _FELT for at in found_at(scene.page.lower, word, floor))
    near = (_PRESSURE.search(text, max(floor, at - _LED), at + _ON) for at in places)
    for found in {one.start(): one for one in near if one}.values():
        span = scene.layout.trim(found.start("what"), found.end())
        if not (taken.meets(*span) or scene.is_point(span.start)):
            yield scene.page.claim(
                "delivery",
                span,
                "past demarche",
                "delivery/pressure",
                slots=[scene.slot("by", Span(*found.span("by")))],
                attributes={"status": "past", "verb": "pressure"},
            )


def _claim(scene: Scene, whose: re.Match[str], found: re.Match[str]) -> Claim:
    span = Span(whose.start(), found.end() - (found[0][-1:] == ","))
    text, end = scene.layout.text, span.end
    by, to = _BY.search(text, found.start("what"), end), _TO.search(text, found.start("what"), end)
    to = to or _DREW.match(text, end)
    place = Span(*by.span("who")) if by else Span(*whose.span())
    slots = [Slot("by", scene.layout.words(place).removesuffix("'s"), place)]
    if to:
        slots.append(scene.slot("to", Span(*to.span("who"))))
    days = list(_days(scene, span))
    return scene.page.claim(
        "delivery",
        span,
        "past demarche",
        "delivery/approach",
        slots=[*slots, *(slot for slot, _ in days)],
        attributes={"status": "past", "verb": found["what"].lower()},
        interval=days[0][1] if days else None,
    )


def _days(scene: Scene, span: Span) -> Iterator[tuple[Slot, Interval]]:
    """Yield the days or months past that are told with it."""
    sent = sent_about(scene.page)
    if sent is None:
        return
    for found in _DAY.finditer(scene.layout.text, *span):
        interval = resolve(" ".join(found[0].split()), sent)
        if interval and interval.start and interval.start <= sent:
            day = interval.start.date().isoformat()
            exact = any(letter.isdigit() for letter in found[0])
            yield Slot("when", day if exact else day[:7], Span(*found.span())), interval
