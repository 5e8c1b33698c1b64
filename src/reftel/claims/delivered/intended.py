"""What one of ours plans to carry over, took the occasion to raise, or said by a noun."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.delivered.delivery import CLOSE, Told, beside
from reftel.claims.sides.actors import Actor, Side
from reftel.claims.text.cues import is_a
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.spoken.scene import Scene

OBJECT = re.compile(
    r"\b(?:demarches?|(?:talking\s+)?points|non-?\s?papers?|reftels?|ref(?:s|erence"
    r"|tels)?\s+(?:\(?[A-Z]\)?\b|points)|message"
    r"|aide[- ]memoire|letter|note|concerns?|issue|matter|case"
    r"|subject|request|response|summary|problem"
    r"|instructions?|position|representations?|paper|information)\b",
    re.IGNORECASE,
)
_OWNED = ("'s", ",s")
_REMARKS = re.compile(r"remarks\s+by\s+((?:[A-Z][\w-]*\s?){1,5})")
_ADVERB = r"(?:again|also|then|soon|first|[a-z]+ly)"
_PLANNED = re.compile(
    rf"\b(?:(?:will|shall)(?:\s+{_ADVERB})*(?:\s+(?:seek|try|attempt|continue)\s+to)?"
    r"|(?:would\s+(?:\w+ly\s+)?)?(?:plan|intend|hope|expect|aim|propose|seek|prefer)s?\s+to|plans?\s+on|would\s+like\s+to"
    rf"|(?:is|are|remains?)\s+(?:{_ADVERB}\s+)?(?:scheduled|planning|due|hoping|trying|seeking|working"
    r"|attempting|expecting|preparing|prepared|ready|set|slated|arranging)\s+to"
    r"|(?:(?:has|have)(?:\s+(?:also|already|been))?|is|are)"
    r"(?:\s+(?:requested|requesting|sought|seeking|asked\s+for|asking\s+for|scheduled|arranged|arranging"
    r"|set\s+up))?(?:\s+(?:an?|the|another|[a-z-]+)){0,3}\s+(?:meetings?|appointments?|calls?)\b"
    r"[^;:]{0,160}?\sto)"
    rf"(?:\s+be\s+able\s+to|\s+{_ADVERB}|\s+be|\s+(?:be\s+)?(?:meet|meeting|call|see|visit|travel|return"
    r"|use|approach)\b[^.;:]{0,120}?\sto){0,3}\s*$",
    re.IGNORECASE,
)
"""How a plan leads to its verb: `hopes to`, `has requested an appointment with X to`."""
_OWN = re.compile(
    r"(?<!\bfuller\s)(?<!\bformal\s)(?<!\binterim\s)(?<!\bU\.S\.\s)(?<!\bUSG\s)"
    r"\b(?:response|reply|report)s?\b|\bany\s+(?:further|additional|new|other)\b",
    re.IGNORECASE,
)
_HOME = re.compile(
    r"\bto\s+(?:the\s+)?(?:[a-z]+\s+){0,2}(?:Washington|Department|Dept|USG|WASHINGTON|DEPARTMENT)\b"
)
NOT = re.compile(
    r"\b(?:not\s+(?:yet\s+)?(?:been\s+)?(?:able\s+to\s+)?|unable\s+to\s+|has\s+yet\s+to\s+"
    r"|did\s+not\s+|before\s+)$",
    re.IGNORECASE,
)
_UNDONE = re.compile(
    r"\b(?:(?:has|have|had|did|could|was|were|is|are)\s+not\s+(?:yet\s+)?(?:been\s+)?(?:able\s+to\s+)?"
    r"|(?:has|have|is|are|was|were|had)\s+(?:yet\s+to|(?:been\s+)?unable\s+to)\s+)$",
    re.IGNORECASE,
)
"""What stands before a verb of carrying over where nothing was carried over."""
_ORDERED = re.compile(
    r"\w+\s+(?:the\s+|our\s+|these\s+)?(?:ref(?:tel|s)?\b|ref\s+[A-Z]\b|demarche|(?:talking\s+)?points|non-?\s?paper)",
    re.IGNORECASE,
)
"""A verb with what we were told to carry over."""
_MET_TO = re.compile(
    r"\b(?:met|called\s+on|called\s+upon|saw|visited|approached)\s(?:(?!,\s+and\s)[^.;:]){2,160}?\s+to\s+(?:again\s+|[a-z]+ly\s+)?$"
)
"""How a meeting leads to what one of ours did at it: `met Sun on May 3 to raise the case`."""
_GIVES = frozenset({"give", "provide"})
_NOTICE = re.compile(r"(?:give|provide)\s+(?:\w+\s+){0,3}?(?:notice|notification|warning|word)\b")
"""What is said before a thing is done: `to provide advance notice of it`."""
_TO = ("to ", "to again ", "ly ")
"""What may stand right before a verb for which somebody was met."""
_IT = re.compile(r"(?:deliver|present|convey|hand)\s+(?:it|them|these)\b", re.IGNORECASE)
"""What was named before is to be carried over."""
_BRIEF = re.compile(
    r"brief(?:ing)?\s+(?!Washington|Department|Post\b|Embassy|Ambassador|Congress)(?:(?:the|senior|relevant|local|key|host)\s+){0,3}"
    r"(?:[A-Z]|(?:[a-z]+\s+){0,2}?(?:officials|authorities|government|ministr|departments|counterparts|contacts))"
)
"""Who is to be told of a matter."""
_WITH = re.compile(r"\w+\s+[^.;]{3,90}?\bwith\s+(?:the\s+)?[A-Z]")
"""With whom something was raised on an occasion."""
TOOK = re.compile(
    r"\b(?:took|used|seized|taken)\s+(?:advantage\s+of\s+)?(?:the|this|that|an?|his|her|their|our)\s+"
    r"(?:[\w'-]+\s+){0,4}?(?:opportunity|occasion|meeting|call|visit|lunch|dinner|encounter|trip"
    r"|reception|breakfast)\b[^.;:]{0,110}?\s+to\s+(?:again\s+|also\s+|[a-z]+ly\s+)?$"
)
_AND = re.compile(r"\b(?:and|but)\s+(?:(?:also|then|again|[a-z]+ly)\s+)?$", re.IGNORECASE)
_FIRST = re.compile(
    r"\b(?:(?!need)[a-z]{2,}ed|understood|met|took|drew|gave|made|told|said|left|put|went|held|spoke|laid|set|kept|saw|came|(?:was|were)(?=\s+in\s))\b",
    re.IGNORECASE,
)

_CLAUSE = re.compile(
    r"\W*(?:\([A-Z/]+\)\s+)?(?:As|When|While|After|Before|Since|Once)\b", re.IGNORECASE
)


def planned(scene: Scene, sentence: Span, word: str, position: int) -> Told | None:
    """Read `hopes to deliver the points`; what one took the occasion to raise was raised."""
    before, after = beside(scene.layout.text, sentence, position)
    took = TOOK.search(before) is not None
    if (met := _MET_TO.search(before)) and OBJECT.search(after, 0, 110):
        where = position - len(before) + met.start()
        actor = scene.cast.subject(scene.layout, sentence.start, where)
        return Told(sentence, word, position, actor, "delivered") if _acts(actor) else None
    named = OBJECT.search(after, 0, 110) or _IT.match(after) or (took and _WITH.search(after))
    named = named or _BRIEF.match(after)
    if scene.is_point(position) or not named or _OWN.search(after[:60]) or _HOME.search(after):
        return None
    if took:
        actor = earlier(scene, sentence, position)
        return Told(sentence, word, position, actor, "delivered") if _acts(actor) else None
    lead = _PLANNED.search(before)
    if lead is None or NOT.search(before, max(0, len(before) - CLOSE)):
        return None
    actor = scene.cast.subject(scene.layout, sentence.start, position - len(before) + lead.start())
    return Told(sentence, word, position, actor, "planned") if _acts(actor) else None


def errand(scene: Scene, sentence: Span, word: str, position: int) -> Told | None:
    """Read `met Sun on May 3 to urge that it be stopped`, the words for what was said at it."""
    text = scene.layout.text
    if not (is_a(word, "errand") and text.endswith(_TO, 0, position)) or scene.is_point(position):
        return None
    before, after = beside(scene.layout.text, sentence, position)
    if word in _GIVES and not _NOTICE.match(after):
        return None
    met = _MET_TO.search(before)
    if met is None:
        return None
    where = position - len(before) + met.start()
    actor = scene.cast.subject(scene.layout, sentence.start, where)
    return Told(sentence, word, position, actor, "argued") if _acts(actor) else None


def undone(scene: Scene, sentence: Span, word: str, position: int) -> Told | None:
    """Read `Post has not yet been able to deliver reftel demarche`."""
    before, after = beside(scene.layout.text, sentence, position)
    ordered = scene.reports and _ORDERED.match(after)
    found = _UNDONE.search(before, max(0, len(before) - CLOSE)) if ordered else None
    if found is None:
        return None
    where = position - len(before) + found.start()
    actor = scene.cast.subject(scene.layout, sentence.start, where)
    return Told(sentence, word, position, actor, "undelivered") if _acts(actor) else None


def _acts(actor: Actor | None) -> bool:
    return actor is not None and actor.side is Side.OURS and not actor.pronoun


def earlier(scene: Scene, sentence: Span, position: int) -> Actor | None:
    """Return the subject of the first verb for the second: `participated in … and delivered`."""
    text = scene.layout.text[sentence.start : position]
    if not _AND.search(text) and not TOOK.search(text):
        return None
    first = _FIRST.search(text, _led(text))
    if first is None:
        return None
    return scene.cast.subject(scene.layout, sentence.start, sentence.start + first.start())


def _led(text: str) -> int:
    """Return where the main clause begins behind one that leads to it: `As he spoke, PolOff …`."""
    return text.find(",") + 1 if _CLAUSE.match(text) else 0


def nominal(scene: Scene, sentence: Span, word: str, position: int) -> Told | None:
    """Read `PolOff's mention of …` and `remarks by EST Counselor urging …`."""
    text = scene.layout.text
    if word == "mention":
        before = scene.cast.subject(scene.layout, sentence.start, position)
        if before is None or before.side is not Side.OURS:
            return None
        owned = text[before.span.start : before.span.end].endswith(_OWNED)
        return Told(sentence, word, position, before, "argued") if owned else None
    found = _REMARKS.match(text, position)
    if not found or scene.cast.side(found[1].strip()) is not Side.OURS:
        return None
    actor = Actor(Side.OURS, found[1].strip(), Span(position, found.end()))
    return Told(sentence, word, position, actor, "argued")
