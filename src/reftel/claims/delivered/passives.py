"""What was carried over, told in the passive: `the points were left`, `raised by PolOff`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.delivered.arguing import HEARER
from reftel.claims.delivered.delivery import AFTER, CLOSE, Told, beside
from reftel.claims.delivered.handovers import TO_US
from reftel.claims.delivered.intended import NOT
from reftel.claims.sides.actors import Actor, Side
from reftel.claims.text.cues import is_a
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.spoken.scene import Scene

PLAIN = re.compile(
    r"\b(?:demarche[sd]?|(?:talking\s+)?points|non-?\s?papers?|reftels?|ref(?:s|erence"
    r"|tels)?\s+(?:\(?[A-Z]\)?\b)|per\s+instructions?"
    r"|aide[- ]memoire|diplomatic\s+note|note\s+verbale|message|USG\s+response)\b",
    re.IGNORECASE,
)
"""What is carried over by name."""
_WAS = (
    r"\b(?:was|were|(?:has|have|had)\s+(?:also\s+)?been)\s+"
    r"(?:(?:orally|formally|also|already|previously|repeatedly|first|again)\s+)?$"
)
PASSIVE = re.compile(
    rf"{_WAS}|^(?:\W*\d*\.?\s*(?:\([A-Z/]+\)\s+)?)(?:reftel\s+|ref\s+[A-Z]\s+|U\.S\.\s+)?"
    r"(?:(?:talking\s+)?points|demarche|non-?paper)\s+$",
    re.IGNORECASE,
)
"""How a passive leads to its verb, in terse reports without its auxiliary."""
_WANTED = re.compile(
    r"\b(?:please|should|report|advise|inform|confirm|indicate|whether|if|once|after)\b",
    re.IGNORECASE,
)
"""Words of an order to tell how what is still to be carried over was received."""
_HELD = {"approached", "contacted", "engaged", "briefed", "informed", "notified", "met", "called"}
"""Verbs whose passive tells of persons, not of a paper."""
_CLAUSE = re.compile(r"[^,;:()]{0,80}$")
_HOMEWARD = re.compile(
    r"^\w+\W+(?:\w+\s+){0,3}?to\s+(?:the\s+)?(?:Washington|Department|[A-Z]{1,4}/[A-Z])"
)
"""A paper sent to our own offices: `has been e-mailed to PM/RSAT`."""
_BY = re.compile(r"\bby\s+((?:the\s+)?(?:[A-Z][\w/-]*\s?){1,5})")
BY_ONE = re.compile(
    r"[a-z]+\s+(?:(?:orally|again|earlier|repeatedly|previously|first)\s+)?(?P<to>(?:to|with)\s+[^,.;:]{3,70}?\s)?by\s+"
    r"(?P<who>(?![A-Z]{2,}/[A-Z]|[Pp]ost\b)(?:the\s+|our\s+)?[A-Z][\w./'-]*(?:\s+(?:(?:of|for)\s+)?(?:the\s+)?[A-Z][\w./'-]*){0,6}"
    r"(?:\s+(?:delegation|side|team|officials?|government|embassy|representatives?|officers?|experts?)\b)?)"
    r"(?!\s+(?:firms?|compan(?:y|ies)|forces|troops|military|aircraft|manufacturers?|suppliers?|vessels?)\b)"
)
"""Who of ours did it, behind the verb: `raised with him by Under Secretary Marr`."""
_PUT = frozenset({
    "raised", "conveyed", "voiced", "relayed", "communicated", "outlined", "expressed",
    "registered", "stressed", "emphasized", "underscored", "demarched", "reiterated", "highlighted",
    "told", "informed", "briefed", "advised", "warned", "alerted", "notified", "approached",
    "contacted", "reminded",
})  # fmt: skip
"""Verbs that put a matter to somebody."""
_HANDED = frozenset({
    "delivered", "presented", "passed", "handed", "shared", "provided", "transmitted", "tabled",
    "circulated", "left",
})  # fmt: skip
"""Verbs that hand over goods as well as what is told or written."""
_TOLD = re.compile(
    r"\b(?:demarche|points|non-?\s?papers?|papers?|message|notes?|letters?|list|information|evidence|intelligence"
    r"|details|data|documents?|documentation|draft|text|questions|concerns|views|proposal|request|response|answers?"
    r"|orders?|notices?|warnings?|subpoenas?|briefing|presentation|photographs?|cop(?:y|ies)|names)\b[^,;:]{0,70}$",
    re.IGNORECASE,
)
_SENT = _HANDED | {
    "sent",
    "faxed",
    "forwarded",
    "e-mailed",
    "emailed",
    "submitted",
    "conveyed",
    "hand delivered",
    "hand-delivered",
    "hand-carried",
    "hand carried",
}
_HEAD = re.compile(
    r"\b(?:that|said|added|explained|confirmed|noted|replied|acknowledged|recalled|claimed|because|since|when|after"
    r"|and|but)\s+|[,;:]\s+"
)
_SHORT, _HOME = 1, ("Department", "Washington")
"""How a clause is led to within a sentence; the fewest letters of its subject; where ours send
what they were given."""
_SAID_SO = re.compile(
    r",\s+(?:[\w'./-]+\s+){1,8}?(?:said|says|told|noted|explained|added|claimed|confirmed|replied|stated)\b"
)
"""One of theirs who tells behind it what was sent: `the note had been sent on, Sun told us`."""
_WOULD = re.compile(r"\b(?:be|being)\s+(?:[a-z]+\s+)?$")
"""What leads to a passive that tells of what is still to be done."""
_TALK = (
    r"(?:[A-Z][\w'./-]*|\d+|meetings?|talks|visits?|consultations?|calls?|lunch|dinner|bilaterals?"
    r"|recent|plenary|conference|dialogue|discussions?)"
)
_OCCASION = re.compile(
    r"(?:\s+(?:during|at|in|with|to|on|of|for|from)\s+(?:the\s+|his\s+|her\s+|their\s+|our\s+|an?\s+)?"
    rf"{_TALK}(?:\s+{_TALK}){{0,8}})+"
)
"""Behind a participle, where and with whom it was done: `raised by Marr during her visit`."""


def by_ours(scene: Scene, sentence: Span, word: str, position: int) -> Told | None:
    """Read `the case was raised by the DCM`, `the questions raised by PolOff`."""
    if word not in _PUT | _HANDED or scene.is_point(position):
        return None
    text, (before, _) = scene.layout.text, beside(scene.layout.text, sentence, position)
    found = BY_ONE.match(text, position, sentence.end)
    name = _name(found["who"]) if found else ""
    if found is None or scene.cast.side(name) is not Side.OURS:
        return None
    near = max(0, len(before) - CLOSE)
    if NOT.search(before, near) or _WOULD.search(before, near):
        return None
    if word in _HANDED and not _TOLD.search(before):
        return None
    if led := PASSIVE.search(before, near):
        sentence = Span(_clause_start(before, position, led.start()), sentence.end)
    else:
        behind = _OCCASION.match(text, found.end(), sentence.end)
        if not (behind or found["to"]):
            return None
        sentence = Span(position, behind.end() if behind else found.end())
    actor = Actor(Side.OURS, name, Span(*found.span("who")))
    return Told(sentence, word, position, actor, "argued" if is_a(word, "argue") else "delivered")


def to_ours(scene: Scene, sentence: Span, word: str, position: int) -> Told | None:
    """Read `a note was sent to the Embassy`, which others handed over."""
    if not scene.reports or word not in _SENT or scene.is_point(position):
        return None
    before, _ = beside(scene.layout.text, sentence, position)
    near = max(0, len(before) - CLOSE)
    led = PASSIVE.search(before, near)
    paper = led and _TOLD.search(before, near)
    if led is None or paper is None or NOT.search(before, near):
        return None
    if not sent_to_us(word, scene.layout.text[position : position + AFTER]):
        return None
    start = _clause_start(before, position, led.start())
    return Told(Span(start, sentence.end), word, position, None, "received")


def sent_to_us(word: str, after: str) -> bool:
    """Say whether ours abroad are told right behind a verb to have been given something."""
    end = len(word)
    us = TO_US.match(after, end + 5 * after.startswith(" over", end)) if word in _SENT else None
    return us is not None and not us["us"].endswith(_HOME)


def sent_over(word: str, after: str) -> bool:
    """Say whether somebody of theirs is told right behind a verb to have been given something."""
    given = word in _SENT and after.startswith(" to ", len(word))
    return given and HEARER.match(after, len(word)) is not None


def _clause_start(before: str, position: int, end: int) -> int:
    """Return where the clause of a passive begins: `Sun said that | the case was raised by`."""
    heads = [found.end() for found in _HEAD.finditer(before, 0, end)]
    heads = [head for head in heads if end - head > _SHORT]
    return position - len(before) + (heads[-1] if heads else 0)


def _name(words: str) -> str:
    """Return a name without the stop behind it; that of an abbreviation stays."""
    name = " ".join(words.split())
    return name if name.endswith("U.S.") else name.removesuffix(".")


def paper_carried(scene: Scene, word: str, before: str, after: str) -> bool | None:
    """Say whether a paper is told to have been carried over; None where no passive leads there."""
    passive = PASSIVE.search(before, max(0, len(before) - CLOSE))
    if passive is None:
        return None
    if scene.from_department and _WANTED.search(before):
        return False
    told = word not in _HELD and not word.endswith("ing") and not _HOMEWARD.search(after)
    named = _clause(before[: passive.start()] or before) + after[:40]
    if not told or PLAIN.search(named):
        return told
    sent = sent_over(word, after) and not _SAID_SO.search(after)
    return bool(sent and _TOLD.search(before, max(0, len(before) - CLOSE)))


def _clause(before: str) -> str:
    found = _CLAUSE.search(before)
    return found[0] if found else ""


def agent(scene: Scene, sentence: Span, position: int) -> Actor | None:
    """Return who carried a paper over, where that is told."""
    found = _BY.search(scene.layout.text, position, sentence.end)
    if not found:
        return None
    return Actor(Side.OURS, found[1].strip(), Span(found.start(1), found.end(1)))
