"""The words before the noun of a meeting that tell which meeting it is."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from reftel.claims.dated.dates_calendar import either
from reftel.claims.met.tail import DEEDS
from reftel.claims.named.series import body_of, series_of
from reftel.claims.text.rows import rows

_WORD = re.compile(
    r"(?P<word>[\w.&'/+-]+(?:,s\b|,)?|\((?:[A-Z0-9-]{2,8}|(?:and\s+)?[a-z]{3,10})\)"
    r"|['\"][\w -]{3,20}['\"])\s+$"
)
_TOKEN = re.compile(r"(?<=\s)[\w.&/+-]*\w,?$")
"""A plain word at the end, which needs no closer look."""
_DATE_WORD = re.compile(
    rf"(?:(?:(?:early|mid|late)-)?(?:{either('month')})|\d{{1,2}}(?:st|nd|rd|th)?(?:-\d{{1,2}})?,?|\d{{4}},?)$",
    re.IGNORECASE,
)
_SMALL = re.compile(
    r"(?:[a-z]+ing\s+(?:to|on|of|at|from)(?=\s+[A-Z])|of|and|to|by|point|in|at|on|while|during|after|before|following|leaving)\s+",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"(?!(?:for|with|from|about|during|after|held|had|in|on|at|was|were|other|more|through|over|between|against|into|via"
    r"|without|under|within|upon|like|than|before|to|of|by|toward"
    r"|since|until|because|when|where|while|and|or|but|will|would|have|has|may|can|could|should|copy|text|outcome|summary|results?|part)\b)"
    r"[a-z-]{3,}(?<!ed)(?<!s)"
)
_PREPOSITIONS = frozenset({
    "In", "At", "On", "During", "After", "Following", "Before", "For", "With", "From",
    "Under", "To", "By", "Given", "Despite", "Until",
    "Unlike", "Like", "Between", "Without", "Throughout", "Among", "Upon", "Whether",
    "Although", "While", "When", "Because", "But", "If", "Since",
})  # fmt: skip
_MARK = re.compile(r"\((?:U|SBU|C|S|TS|C/NF|S/NF|C/REL|S/REL)\)")
_WHOLE = re.compile(
    r"\b(?:(?:will|would|shall|may|might|to)\s+be|(?:[Tt]he\s+)?[A-Z]\w+-Party)\s+$"
)
"""What leads alone: the verb of `would be meeting in March`, the number of Six-Party talks."""
_ALONE = ("be", "-Party")
_ROUND = re.compile(
    r"(?:(?:the|a|an|its|their|our)\s+)?(?:[\w-]+\s+){0,2}(?:rounds?|series)\s+of\s+$",
    re.IGNORECASE,
)
_TALKS = re.compile(
    r"\b(?:the|an?|its|their|our)\s+(?:(?!(?:the|an?|for|of|in|to|at|on|by|with)\s)[\w-]+\s+){0,4}rounds?"
    r"\s+of\s+$",
    re.IGNORECASE,
)
"""The same before talks without an article of their own: `a third round of talks`."""
_OPENING = frozenset("('\"")
_JOINTS = frozenset({"and", "of", "by", "to"})
_TOLD_OF = frozenset({
    "outcome", "outcomes", "results", "summary", "readout", "timing", "date", "dates", "venue",
    "location", "format", "idea", "possibility", "prospect", "prospects", "resumption",
    "conclusion", "importance", "success", "failure", "status", "preparations", "aftermath",
})  # fmt: skip
"""What is told of a meeting, and no part of its name."""
_PLURAL = re.compile(r"[a-z]+s\b")
_VISIT = "visit"
_GOAL = re.compile(
    r"(?:the|an?)\s+(?!(?:end|beginning|middle|start|week|month)\b)[A-Za-z-]+(?:\s+[a-z-]+)?\s+(?:of|to)\s+(?=[A-Z])"
)
"""What is told of somebody's visit: `the run-up to President X's visit`."""
_JUDGED = re.compile(
    r"(?:an?|the|its|their|our|his|her)\s+(?:successful|controversial|productive|disappointing|failed|fruitful)\s+(?=[A-Z]{3})"
)
"""What is thought of a meeting that has a name of its own: a successful NPT RevCon."""
_SMALL_WORDS = _JOINTS | {"in", "at", "on", "for", "two", "three", "four", "several", "prior"}
"""Words that lead to a meeting, behind which a plain word is its attribute no longer."""
_HEADLINE = re.compile(DEEDS)
_OWNED = re.compile(r"['\u2019]S?\s")
_QUOTED = re.compile(r"['\"]follow[- ]up['\"]\s+$", re.IGNORECASE)


class Word(NamedTuple):
    """A word and where it begins."""

    start: int
    word: str


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(row["word"] for row in rows("meeting_words") if row["class"] == kind)


def begins(text: str, head: int, *, shouted: bool = False) -> int:
    """Return where the words before a head that tell which meeting begin.

    In a text all of capitals a capital tells nothing: words of meetings alone lead there.
    """
    near = max(0, head - 24)
    alone = text[near:head].rstrip().endswith(_ALONE)
    if whole := alone and _WHOLE.search(text, near, head):
        return whole.start()
    start = _led(text, head, shouted=shouted)
    if judged := _JUDGED.match(text, start, head):
        return judged.end()
    if goal := text.startswith(_VISIT, head) and _GOAL.match(text, start, head):
        return goal.end()
    named = text[start : start + 4].lower() == "the "
    led = _ROUND if named else _TALKS
    rounds = led.search(text, max(0, start - 40), start)
    return rounds.start() if rounds else start


def _led(text: str, head: int, *, shouted: bool) -> int:
    start = head
    if quoted := _QUOTED.search(text, max(0, head - 16), head):
        return quoted.start()
    for _ in range(14):
        found = _before(text, start)
        if not found or "\n\n" in text[found.start : start]:
            break
        low = found.word.lower()
        if low in _words("article"):
            told = low == "that" and (start < head or _PLURAL.match(text, head))
            return start if told else found.start
        if (start == head and low in _JOINTS) or low in _TOLD_OF:
            break
        if _breaks(found.word, shouted=shouted) or _ends_heading(text, found, head):
            break
        if not _leads(found.word) and not _named_before(text, found):
            break
        start = found.start
    return _without_small(text, start, head)


def _before(text: str, end: int) -> Word | None:
    """Return the word before a place: one in parentheses or quotation marks too."""
    near = text[max(0, end - 36) : end]
    bare = near.rstrip()
    plain = _TOKEN.search(bare) if len(bare) < len(near) else None
    if plain and plain.start():
        return Word(end - len(near) + plain.start(), plain[0])
    found = _WORD.search(text, max(0, end - 36), end)
    return Word(found.start(), found["word"]) if found else None


def _named_before(text: str, found: Word) -> bool:
    """Say whether plain words stand behind an article or a day: a July 23 farewell dinner."""
    before: Word | None = found
    for _ in range(3):
        if before is None or not _PLAIN.fullmatch(before.word):
            return False
        before = _before(text, before.start)
        low = before.word.lower() if before else ""
        if before and (_DATE_WORD.match(before.word) or low in _words("article")):
            return True
        if low in _words("modifier") and low not in _SMALL_WORDS:
            return not found.word.endswith("ing")
    return False


def _breaks(word: str, *, shouted: bool) -> bool:
    """Say whether a word before a meeting ends what belongs to it, whatever stands before."""
    ends = (not word.islower() and word.capitalize() in _PREPOSITIONS) or _MARK.match(
        word
    ) is not None
    return ends or (shouted and not _is_known(word))


def _ends_heading(text: str, found: Word, head: int) -> bool:
    """Say whether a word of a heading in capitals is a verb or joins another noun: CANCELS, AND."""
    if found.word == "AND":
        return not _OWNED.search(text, found.start, head)
    return _HEADLINE.fullmatch(found.word) is not None


def _is_known(word: str) -> bool:
    """Say whether a word is one of a meeting's own: a date, its kind, its body."""
    if _DATE_WORD.match(word) or word.rstrip(",").lower() in _words("modifier"):
        return True
    return bool(body_of(word) or series_of(word))


def _leads(word: str) -> bool:
    """Say whether a word before a meeting is one of those that tell which it is."""
    if _DATE_WORD.match(word):
        return True
    low = word.rstrip(",").lower()
    if word.endswith(",") or (word.endswith(".") and len(word) > 4 and word[0].isalnum()):
        return False
    known = low in _words("modifier") or low.endswith(("'s", ",s"))
    return known or word[0].isupper() or word[0].isdigit() or word[0] in _OPENING


def _without_small(text: str, start: int, head: int) -> int:
    """Drop small words that a run begins with: `by the`, `of`, `and`."""
    while found := _SMALL.match(text, start, head):
        start = found.end()
    return start
