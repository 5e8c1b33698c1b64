"""A measure against somebody: whose act it is, whom it meets, under which law, of which day."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.claims.text.lexicon import countries
from reftel.claims.text.passages import Layout
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

TARGETS = ("party", "person", "vessel")
_AGENTS = ("office", "party", "actor", "place", "person")
LAWS = frozenset({"executive_order", "us_law", "eu_law", "law", "unscr", "unscr_annex"})
_AUTHORITIES = (
    ("UN", r"security|un\b|unsc|united nations|1267|1737|1718|sanctions|gov-un"),
    ("EU", r"eu\b|european|council\b|gov-eu"),
    ("GB", r"hmt?g?\b|gov-gb|gb\b|uk\b"),
    ("US", r"(?:us|usg|department|state|treasury|commerce)\b|us-|united states|ofac|gov-us"),
)  # fmt: skip
_BY = re.compile(r"\s*(?:imposed\s+)?by\s+(?:the\s+)?", re.IGNORECASE)
_BODY = re.compile(
    r"(?:U\.?S\.?\s+)?(?:(?:Department\s+of\s+(?:the\s+)?(?:Treasury|State|Commerce)|(?:Treasury|State|Commerce)\s+Department)"
    r"|Treasury|Commerce|OFAC|State|Department|(?:(?:1267|1718|1737)\s+(?:Sanctions\s+)?|Sanctions\s+)Committee"
    r"|(?:UN\s+)?Security\s+Council|(?-i:U\.\s?S\.|USG?|UN|EU|HM[GT])(?!\s+(?-i:[A-Z][a-z])))(?!\w)",
    re.IGNORECASE,
)
_TO_VERB = (
    r"(?:'s)?,?\s+(?:(?:on|in)\s+(?:\d{1,2}\s+)?[A-Z][a-z]+\.?(?:\s+\d{1,4})?(?:,\s+\d{4})?,?\s+)?"
    r"(?:(?:has|have|had|will|would|shall|may|could|might|can|should|is|are|was|were|to|not|never"
    r"|also|soon|now|then|again|recently|previously|already|plan(?:s|ned)?|intend(?:s|ed)?|refus(?:es|ed)|declin(?:es|ed)|fail(?:s|ed)|decided?|agreed?"
    r"|prepar(?:es|ed|ing)|going|about|likely|ready|expected|[a-z]+ly)\s+)*\Z"
)
_OBJECT = re.compile(
    r"\b(?:against|of|on|to|for|in|from|with|by|at|between|about|than)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_IT = re.compile(r"\bthat\s+it\s+(?:(?:has|had|will|would)\s+)?(?:also\s+)?\Z")
_VERB_NEXT = re.compile(_TO_VERB, re.IGNORECASE)
_PAIR = re.compile(
    r"\s*(?:\([^()]{1,40}\)\s*)?(?:,\s*(?:and\s+|or\s+)?|\s(?:and|or|&)\s+)(?:the\s+)?"
)
_LAST = re.compile(r"(?:\band|\bor|&)\s")
_CLAUSE = re.compile(
    r"\s*(?:\([^()]{1,40}\)\s*)?,\s+(?:which|who|whose|a|an|the|also|formerly"
    r"|[a-z]+(?:\s+[a-z]+)?\s+(?:of|for|at|in))\b"
)
_BE = re.compile(r",\s+(?:is|are|was|were|has|have|had)\b")
_UNDER = re.compile(
    r"\b(?:(?:designated|listed|sanctioned|blacklisted)\s+(?:in|by)|under|pursuant\s+to|in\s+accordance\s+with|per|based\s+on|authority\s+of|consistent\s+with|by\s+means\s+of"
    r"|provisions\s+of|using|invoking)\s+(?:(?:the|its|our|U\.?S\.?)\s+){0,2}"
    r"(?:[Ss]ections?\s+[\w().,]+\s+(?:of|and)\s+(?:the\s+)?)?\Z"
)
LEAD = re.compile(
    r"\s*(?:(?:(?:the|an?|its|their|our|all|some|two|three|four|five|six|several|many|certain|both|other|\d{1,3})\s+){0,2}"
    r"(?:(?!(?:for|in|to|by|and|or|of|that|which|who|with|as|if|is|are|was|were|until|while|because|than|at)\b)"
    r"(?:[a-z][\w-]*|[A-Z][\w.]*(?:'s|-[a-z]+)?(?=,?\s+[a-zA-Z-]*[a-z]\b)),?\s+){0,6})?[\"'(]?\s*"
)
"""What may stand between `on` and whom a measure meets: the Belarusian firm."""
_AND = re.compile(r"\s*(?:,|,?\s+and)\s+(?:the\s+)?")
_DAY_BEHIND = re.compile(
    r"[\s,(]*(?:(?:again|late|early|back|effective|beginning|as)\s+)?(?:(?:on|in|since|from|of|until|during)\s+)?(?:the\s+)?"
)
_DAY_OPENS = re.compile(r",?\s+(?:[\w.'-]+\s+){0,5}")
_DAY_AHEAD = re.compile(r"[\s,]*(?:the\s+|that\s+)?")
_NEAR = 90


def authority(claim: Claim | None, words: str) -> str:
    """Return whose act it is: a land's code, UN, EU, else who is named."""
    told = claim.value if claim else words
    for code, pattern in _AUTHORITIES:
        for one in (told, " ".join(words.replace(".", "").split())):
            if re.match(pattern, one, re.IGNORECASE):
                return code
    return told


def author_ahead(page: Page, mentions: Mentions, verb: int, floor: int) -> Slot | None:
    """Return who does what a verb says, where nothing but words of tense stands between."""
    named = mentions.within(max(floor, verb - _NEAR), verb, *_AGENTS)
    for one in reversed(named[-4:]):
        near = page.text[one.span.end : verb]
        led = _OBJECT.search(page.text, max(floor, one.span.start - 14), one.span.start)
        if _VERB_NEXT.match(page.text, one.span.end, verb) and not (led and " to " not in near):
            return Slot("by", authority(one, one.quote), one.span)
    it = _IT.search(page.text, max(floor, verb - 24), verb)
    for body in _BODY.finditer(page.text, max(floor, verb - _NEAR), verb):
        if it or _VERB_NEXT.match(page.text, body.end(), verb):
            return Slot("by", authority(None, body[0]), Span(*body.span()))
    return None


def author_behind(page: Page, mentions: Mentions, position: int) -> Slot | None:
    """Return by whom a thing is done, told right behind a place."""
    by = _BY.match(page.text, position)
    if by is None:
        return None
    named = mentions.within(by.end(), by.end() + 80, *_AGENTS)
    if named and named[0].span.start <= by.end():
        return Slot("by", authority(named[0], named[0].quote), named[0].span)
    body = _BODY.match(page.text, by.end())
    return Slot("by", authority(None, body[0]), Span(*body.span())) if body else None


def named_before(page: Page, parties: list[Claim], verb: int) -> list[Claim]:
    """Return of whom a verb speaks: the subject before it, past a clause, and its pair."""
    if not parties:
        return []
    at = len(parties) - 1
    if at and _BE.search(page.text, parties[at].span.end, verb):
        at = next((n for n in range(at) if _CLAUSE.match(page.text, parties[n].span.end)), at)
    found = [parties[at]]
    while at and _PAIR.fullmatch(page.text, parties[at - 1].span.end, parties[at].span.start):
        at -= 1
        found.insert(0, parties[at])
    return found


_SPOKEN = re.compile(
    r"\b(?:said|says|noted?|told|stated|believe[sd]?|argued|asked|added|claim(?:s|ed)|whether|because|regulations"
    r"|that\s+(?!is|are|was|were|has|have|had))\b",
    re.IGNORECASE,
)
_STRAIGHT = re.compile(r"\.?\s*(?:[,(].*|(?:[a-z'-]+\s*){0,5})", re.DOTALL | re.IGNORECASE)


def direct(text: str, start: int, verb: int) -> bool:
    """Say whether what stands between a name and a verb leaves the name its subject."""
    if verb - start >= 2 * _NEAR or _SPOKEN.search(text, start, verb):
        return False
    return _STRAIGHT.fullmatch(text, start, verb) is not None or joined(text, start, verb)


def joined(text: str, start: int, verb: int) -> bool:
    """Say whether a verb is the second told of a name: is designated under a law and listed in."""
    first = _MET.match(text, start, verb)
    return first is not None and _SECOND.fullmatch(text, first.end(), verb) is not None


_BEING = (
    r"(?:(?:is|are|was|were|has|have|had|been|remains?|remained|also|since|later|then|now|again"
    r"|already|both|first|[a-z]+ly)\s+)"
)
_MET = re.compile(
    rf"\.?(?:\s+\([^()]{{1,40}}\))?,?\s+{_BEING}+(?:an?\s+)?(?:designated|listed|sanctioned|blacklisted|named|identified|included|subject)\b"
)
"""How it is told of a name that a measure meets it."""
_ANOTHER = re.compile(
    rf"\b(?:and|but)\s+(?:[^,;]{{2,60}}?\s)?{_BEING}*(?:designated|listed|sanctioned|blacklisted)\b"
)
"""The next measure that a sentence tells of."""
_PAIRED = 16
"""Letters behind a verb in which a second one has its law in common: designated and listed."""
_SECOND = re.compile(rf"[^;]{{0,140}}?,?\s+(?:and|but)\s+{_BEING}*")
"""What stands between one measure that meets a name and the next."""


def named_behind(page: Page, claims: Iterable[Claim], position: int) -> list[Claim]:
    """Return those who stand one after another from a place on."""
    kept: list[Claim] = []
    for one in claims:
        if one.span.start < position and kept:
            continue
        if not (_PAIR if kept else LEAD).fullmatch(
            page.text, min(position, one.span.start), one.span.start
        ):
            break
        kept.append(one)
        position = one.span.end
    joints = [bool(_LAST.search(page.text, a.span.end, b.span.start)) for a, b in pairwise(kept)]
    return kept[: len(joints) - joints[::-1].index(True) + 1] if any(joints) else kept[:1]


@cache
def _seats() -> frozenset[str]:
    return frozenset(name.lower() for land in countries() for name in land.capitals)


def met(claim: Claim) -> str:
    """Return whom a measure meets; a seat of government stands for its state."""
    seat = claim.kind == "place" and claim.quote.lower() in _seats()
    return claim.value.partition("-")[0] if seat else claim.value


def circumstances(
    page: Page, mentions: Mentions, start: int, parts: list[tuple[int, int]]
) -> list[Slot]:
    """Return the law under which a thing is done and the day, as they stand beside its parts."""
    sentence = page.once(Layout).sentence(start)
    laws = _laws(page, mentions, sentence, start)
    day = _day(page, mentions, sentence, sorted([*parts, *(slot.span for slot in laws)]))
    return [*laws, *([day] if day else [])]


def _laws(page: Page, mentions: Mentions, sentence: Span, start: int) -> list[Slot]:
    """Return the laws behind a verb up to the next measure, else those before it."""
    again = _ANOTHER.search(page.text, min(start + _PAIRED, sentence.end), sentence.end)
    behind = Span(start, again.end() if again else sentence.end)
    before = Span(sentence.start, start)
    return _led(page, mentions, behind, start) or _led(page, mentions, before, start)


def _led(page: Page, mentions: Mentions, sentence: Span, start: int) -> list[Slot]:
    found: list[Slot] = []
    for one in mentions.within(*sentence, "instrument"):
        if one.attribute("type") not in LAWS or one.attribute("nested"):
            continue
        row = found and _AND.fullmatch(page.text, found[-1].span.end, one.span.start)
        led = _UNDER.search(page.text, max(sentence.start, one.span.start - 70), one.span.start)
        opens = one.span.start > start or page.text[one.span.end : one.span.end + 1] == ","
        if row or (led and opens and not found):
            found.append(Slot("under", one.value, one.span))
    return found


def _day(
    page: Page, mentions: Mentions, sentence: Span, parts: list[tuple[int, int]]
) -> Slot | None:
    first = page.once(Layout).opened(sentence).start
    for day in mentions.within(*sentence, "date"):
        for start, end in parts:
            behind = end <= day.span.start and _DAY_BEHIND.fullmatch(page.text, end, day.span.start)
            ahead = day.span.end <= start and _DAY_AHEAD.fullmatch(page.text, day.span.end, start)
            opens = day.span.start <= first + 3 and day.span.end <= start
            if behind or ahead or (opens and _DAY_OPENS.fullmatch(page.text, day.span.end, start)):
                return Slot("when", day.value, day.span)
    return None
