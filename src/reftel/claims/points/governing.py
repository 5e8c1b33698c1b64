"""What the words above a list make of it: points or objectives, for whom, on which condition."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reftel.claims.text.rows import rows

POINTS = re.compile(
    r"\b(?:tal?i?king\s+points|non-?\s?papers?|(?<!key\s)(?<!high\s)points?\b(?!\s+of\s+contact)"
    r"|aide[- ]memoire|demarche\s+text"
    r"|text\s+of\s+(?:the\s+)?(?:demarche|message|letter|note))",
    re.IGNORECASE,
)
"""Words that name points to be made, in a heading or at the beginning of a block."""
_MARK = r"\([A-Z/, ]+\)"


@cache
def _leads() -> re.Pattern[str]:
    """Return words before a list that make points of what follows."""
    ways = "|".join(f"(?:{row['pattern']})" for row in rows("list_leads"))
    return re.compile(rf"(?:{ways})\s*(?:{_MARK})?\s*$", re.IGNORECASE)


_TO_US = re.compile(
    r"\b(?:answer|address|consider|respon[ds]\w*|repl(?:y|ies)|insights?|report\w*|information"
    r"|posts?\s+(?:could|can)\s+provide)\b[^.:]{0,80}\bquestions\b[^:]*:\s*$",
    re.IGNORECASE,
)
"""Questions that a post itself is to answer."""
_AIMS = re.compile(r"\b(?:objectives?|aims|purpose|goals?)\b", re.IGNORECASE)
_ONLY_AIMS = re.compile(
    r"\W*(?:\([A-Z/]+\)\s*)?(?:U\.S\.\s+)?(?:demarche\s+|key\s+|our\s+)?objectives?\W*",
    re.IGNORECASE,
)
_ONLY_POINTS = re.compile(
    r"\W*(?:\([A-Z/]+\)\s*)?(?:begin\s+)?(?:suggested\s+|key\s+)?(?:(?:talking|oral|speaking)\s+points"
    r"|points\s+for\s+oral\b|non-?\s?paper)\b[\w\s/,-]{0,60}\W*",
    re.IGNORECASE,
)
_SHOULD = re.compile(
    r"(?:\b(?:posts?|embass(?:y|ies)|mission|addressees?|delegation|(?:us)?del|you)\s+should\b[^.]{0,80}:"
    r"|\bseek\s+to\b[^.]{0,60}:"
    r"|\b(?:objectives?|aims|goals)\b[^.]{0,140}:"
    r"|\bfollowing\s+objectives\b[^:]{0,360}:?)\s*$",
    re.IGNORECASE,
)
_ALONE = re.compile(r"[\w\s]{2,30}?\s+should(?:\s+also)?\s*:\s*", re.IGNORECASE)
"""Words that lead to orders alone, whatever stands before them: `Post should:`."""
_ELSEWHERE = re.compile(r"\b(?:in|at|from)\s+para(?:graph)?s?\b\.?\s*\d", re.IGNORECASE)
"""Points that stand in another paragraph are not what follows."""
_CONDITION = re.compile(
    r"\W*(?:[(\[]?\s*(?:only\s+)?if\s+(?:asked|raised|pressed|needed|necessary|appropriate|queried"
    r"|the\s+\w+\s+(?:asks?|raises?|press\w*)|they\s+\w+)|contingency|background\s+only)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\bif\s+(?:asked|raised|pressed)\b[^.]{0,140}:\s*$", re.IGNORECASE)
_ADDRESSEE = re.compile(
    r"(?:^|(?<=[.:)?\n])\s+)(?:\(\s*(?i:to|for)\s+(?P<aside>[^()]{2,160}?)\s*\):?"
    r"|(?:(?P<points>(?i:(?:talking\s+)?points?))\s+)?(?i:for)\s+(?!(?i:use|the\s+first)\b)(?P<to>[A-Za-z][^:.]{2,400}?):)\s*$"
)
_ORDERS = re.compile(
    r"\b(?:please|should|must|may|following|are|is|to|of|use|points?)\b", re.IGNORECASE
)
_EMPTY = re.compile(
    r"[\W_]*(?:\((?:s|c|u|ts|sbu|secret|confidential|unclas\w*)\b[^()]{0,90}\)\W*"
    r"|\bbegin\s+(?:text|quote|message)\b\W*|\b(?:un)?quote\b\W*|\btext\b\W*)*",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"\W*(?:\([A-Z/]+\)\W*)?(?:background|reporting|comment|summary|deadline|point\s+of\s+contact)"
    r"(?:\s+(?:deadline|requirements?|instructions?|information))?\W*",
    re.IGNORECASE,
)
_REACH = 600
"""Letters above a list in which all that governs it stands."""


def addressee(words: str) -> tuple[str, str]:
    """Return for whom alone a list is, and the words before those that say so."""
    found = _ADDRESSEE.search(words[-_REACH:])
    if found is None:
        return "", words
    whom = found["aside"] or found["to"]
    if found["to"] and (_ORDERS.search(whom) or not (whom[0].isupper() or whom.startswith("all"))):
        return "", words
    before = words[: max(0, len(words) - _REACH) + found.start()]
    return " ".join(whom.split()), before + (" points:" if found["points"] else "")


def is_empty(words: str) -> bool:
    """Say whether words before a list govern nothing: marks, dashes, a bare `Begin text`."""
    return _EMPTY.fullmatch(words) is not None


def condition(words: str) -> str:
    """Return the condition under which a list is used that words before it tell: `If raised:`."""
    last = words.rsplit("  ", 1)[-1].rsplit("\n", 1)[-1]
    if _CONDITION.match(last):
        return last.strip()
    asked = _ASKED.search(words[-240:])
    return asked[0] if asked else ""


def parts(heading: str) -> bool:
    """Say whether a heading begins another part of a telegram: `BACKGROUND:`."""
    return _PARTS.fullmatch(heading) is not None


@lru_cache(256)
def led_to(lead: str) -> str | None:
    """Return what words before a list make of all that stands in it."""
    led, should = _leads().search(lead), _SHOULD.search(lead)
    if should and (led is None or _AIMS.search(should[0]) or _ALONE.fullmatch(should[0])):
        return "objective"
    if led is None or _ELSEWHERE.search(led[0]) or _TO_US.search(lead):
        return None
    return "talking_point"


@lru_cache(256)
def headed(heading: str) -> str | None:
    """Return what a heading names that stands below it."""
    if _AIMS.search(heading):
        return "objective"
    return "talking_point" if POINTS.search(heading) else None


def announces(heading: str) -> str | None:
    """Return what a heading alone makes of paragraphs without bullets: `ORAL POINTS`."""
    if _ONLY_AIMS.fullmatch(heading):
        return "objective"
    return "talking_point" if _ONLY_POINTS.fullmatch(heading) else None
