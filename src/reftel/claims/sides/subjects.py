"""The words before a verb that call whoever acts there: a pronoun, a name, an office."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.dated.dates_calendar import MONTHS, NAMED_DAY
from reftel.claims.text.sieves import needs

if TYPE_CHECKING:
    from collections.abc import Iterator

_ADVERB = (
    r"(?:also|then|again|once again|further|later|first|therefore|however|subsequently|twice|only"
    r"|already|now|still|often|nevertheless|at first|[a-z]+ly|in turn|in response|in reply|have|has"
    r"|had|be|been|being|was|were|is|are|did|do|would|will|to|not|again|always|very|quite|more|less|\))"
)
_DAY = (
    rf"(?:(?:on|since|as\s+of|late|early)\s+)?(?:{NAMED_DAY}|(?:the\s+)?same\s+day|today"
    r"|yesterday|(?:this|last)\s+week)"
)
_ADVERBS = re.compile(
    rf"(?:\s+{_ADVERB}|\s+{_DAY}"
    r"|,(?:[^,;:()]|\([^(),]{1,30}\)){1,90},|\([^()]{1,120}\)"
    r"|[\s,]+who [a-z][^,]{1,80},?|\s*[-(]+[^()-]{1,60}[-)]+)\s*$"
)
_ASIDE_END = re.compile(
    rf"(?:(?<!.)(?:{_ADVERB}|turn|response|reply|first)|[,)\d-]|day|week|ary|March|April|May|June|July"
    r"|August|ber)$"
)
"""How the last word may end where an aside closes; one with `who` may end like any."""
_PRONOUN = re.compile(r"\b(he|she|they|both|the two|the latter)$", re.IGNORECASE)
_BLIND = {
    "The", "In", "On", "At", "As", "And", "But", "When", "While", "If", "After", "Both", "It",
    "You", "I", "Would", "Will", "Could", "Can", "Does", "Do", "Did", "Is", "Are", "Was", "Were",
    "Has", "Have", "Should", "Following", "Separately", "Finally", "Regarding", "This", "That",
    "These", "Comment", "Note", "Since", "Once", "Until", "Because", "Though", "Although",
    "Turning", "Asked", "Responding", "Noting", "Nevertheless", "Instead", "However", "Moreover",
    "ACTION", "ADVICE", "APPROVAL", "COMMENTS", "GUIDANCE", "INFORMATION", "INSTRUCTIONS",
    "|",
    *MONTHS.split("|"),
}  # fmt: skip
_NAME = re.compile(
    r"(?:\b(?:[A-Z][\w'./&-]*|al-[A-Z]\w+|x{5,})(?:\s+d'Affaires|\s+(?:(?:de|la|der|van|von|bin"
    r"|al|el|of|the|for|and|and\s+(?:visiting|acting|incoming|outgoing))\s+){0,2}"
    r"(?=[A-Z])(?:(?<!U\.S\.\s)[AU]/D?A?S\b[\w-]*|[A-Z][\w'.-]*)){0,9})$"
)
_FIELDS = (
    "customs", "export", "export-control", "trade", "border", "port", "security",
    "control", "intelligence", "defense", "finance", "legal", "technical", "desk",
    "regional", "licensing", "inspection", "nuclear", "policy", "political", "press",
    "high-ranking", "mid-level", "ranking", "junior", "industry",
)  # fmt: skip
"""The fields and ranks in small letters with which an official is told."""
_NOUN = re.compile(
    r"(?:\b(?:[A-Z][\w'.-]*|[Tt]he|an?|senior|our|his|her|their|several|other|some|both|[Aa]ll"
    r"|host|local|government|foreign"
    rf"|ministry|appropriate|relevant|head|deputy|working-level|{'|'.join(_FIELDS)})\s+){{0,7}}"
    r"\b(?i:officials?|representatives?|reps?|delegations?|delegates?|side|government"
    r"|ministry|authorities"
    r"|interlocutors?|contacts?|officers?|ministers?|director|secretary|ambassador|attach[eé]"
    r"|spokes(?:man|person|woman)|counterparts?|president|chairman|chair|premier|advis[eo]rs?"
    r"|participants|attendees|parties|experts?|embassy|mission|hosts?|country|nation|department"
    r"|office|division|cabinet|parliament|ministries|insurers|executives?|company|firm"
    r"|bank|club|lawyers?|attorney|sources|scholars?|managers?|captain|commander|prosecutors?"
    r"|police|agency|team|leaders?|leadership|agents?|analysts?|academics?|journalists?"
    r"|businessm[ae]n|(?:ship)?owners?|brokers?|association|judge|negotiators?|governor|staff"
    r"|engineers?|scientists?|lawmakers|legislators|employees|inspectors?|military|sides|observers"
    r"|(?<!in )general|colonel|admiral|commissioner|chief|envoy|deputy|deputies"
    r"|head(?=\s+of\s+(?:the|its|his|her)\s+[a-z]))"
    r"(?:\s+(?:to|of|from|for|at|in)\s+(?:the\s+)?(?:[A-Z][\w'-]*\s*){1,5}(?:meeting|office)?|\s+(?:in|at)\s+both\s+meetings"
    r"|\s+of\s+(?:the|its|his|her|their)\s+(?:[a-z-]+\s+){0,2}?(?:company|firm|bank|office|division|department|ministry|agency|country"
    r"|government|delegation|association|cabinet|mission|embassy|team|parliament))?$"
)
_JOINS = frozenset(
    {"AND", "BUT", "OR", "THAT", "WHILE", "WHICH", "WHO", "IF", "THAN", "AS", "NOT", "TO"}
)
"""Words that end nobody's name in a telegram all of capitals."""
_NOISE = re.compile(r"^(?:(?:SIPDIS|NOFORN)\s+)+")
"""Captions that the printer let fall into a sentence, before a name."""


class Called(NamedTuple):
    """What words before a verb call whoever acts, and where they stand among them."""

    name: str
    start: int
    end: int
    by_office: bool


def aside(words: str) -> re.Match[str] | None:
    """Return the adverb, day or clause with which words end that do not begin with it."""
    near = max(0, len(words) - 130)
    if not _closes(_last_word(words)) and words.find("who ", near) < 0:
        return None
    found = _ADVERBS.search(words, near)
    return found if found and found.start() else None


def pronoun(words: str) -> re.Match[str] | None:
    """Return the pronoun with which words end."""
    if not _may_end(_last_word(words))[0]:
        return None
    return _PRONOUN.search(words, max(0, len(words) - 11))


def called(words: str) -> Iterator[Called]:
    """Yield what words may call whoever acts, the surest reading first."""
    last = _last_word(words)
    if last in _JOINS:
        return
    start = _run(words)
    for pattern in _fitting(words[start:], last):
        found = pattern.search(words, start)
        if found and found[0] in _LED and words.endswith(_HEADS, 0, found.start()):
            continue
        if found and (name := _clean(found[0])):
            first = found.start() + max(0, found[0].find(name.split(maxsplit=1)[0]))
            yield Called(name, first, found.end(), pattern is _NOUN)


_HEADS = tuple(f"{who} of " for who in ("Head", "head", "Chief", "chief"))
_LED = frozenset(["Mission", "Delegation", "Embassy"])
"""What stands before a body of diplomats when its head acts: `the Deputy Head of | Mission`."""


def _last_word(window: str) -> str:
    return (window.rsplit(None, 1) or [""])[-1]


@lru_cache(4096)
def _closes(word: str) -> bool:
    """Say whether an aside may close with a word."""
    return _ASIDE_END.search(word) is not None


@lru_cache(4096)
def _may_end(word: str) -> tuple[bool, bool, bool]:
    """Say whether a pronoun, the noun of somebody, or one of ours may end with a word."""
    low = word.lower()
    noun = _noun_part().search(low) is not None
    return low.endswith(_PRONOUN_ENDS), noun, low.endswith(_OWN_ENDS)


_SMALL = frozenset({
    "de", "la", "der", "van", "von", "bin", "al", "el", "of", "the", "for", "and", "an", "a",
    "senior", "our", "his", "her", "their", "several", "other", "some", "both", "all", "host",
    "local", "government", "foreign", "ministry", "appropriate", "relevant", "head", "deputy",
    "working-level", "to", "from", "at", "in", "we", "us", "post",
    "visiting", "acting", "incoming", "outgoing", *_FIELDS,
})  # fmt: skip
"""Words in small letters that may stand in what somebody is called."""
_OF = re.compile(r"\s(?:to|of|from|for|at|in)\s")
_NOUN_REACH = 150
"""Letters before a verb within which the noun of its subject stands."""
_PRONOUN_ENDS = ("he", "they", "both", "two", "latter")
_OWN_ENDS = ("we", "post", "us", "off", "offs", "embassy")


def _fitting(words: str, last: str) -> Iterator[re.Pattern[str]]:
    """Yield the patterns of an actor that the last word allows: a name ends in capitals."""
    small, (_, noun, own) = last.lower(), _may_end(last)
    if noun or (last != small and _of_something(words)):
        yield _NOUN
    if last != small or "xxxxx" in small:
        yield _NAME
    if own:
        yield _own_end()


def _run(window: str) -> int:
    """Return where the words begin that may name somebody: those in capitals, and small ones."""
    floor, at = max(0, len(window) - _NOUN_REACH), len(window)
    while at > floor:
        cut = max(window.rfind(" ", floor, at), window.rfind("\n", floor, at))
        if cut + 1 < at and not _names(window[cut + 1 : at]):
            return at
        if cut < 0:
            return floor
        at = cut
    return floor


@lru_cache(8192)
def _names(word: str) -> bool:
    """Say whether a word may belong to what somebody is called."""
    if word != word.lower() or "xxxxx" in word or word.endswith(("off", "offs")):
        return True
    return word.strip('([-"') in _SMALL or _may_end(word)[1]


def _of_something(words: str) -> bool:
    """Say whether a noun may stand before the last name: `officials of the Ministry`."""
    return _OF.search(words) is not None and _noun_part().search(words.lower()) is not None


@cache
def _noun_part() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, (*needs(_NOUN), "meeting"))))


@cache
def _own_end() -> re.Pattern[str]:
    return re.compile(r"\b(?:we|We|WE|post|us|(?:pol|emb|econ|pol-?econ)-?offs?|(?:the )?embassy)$")


_TAIL, _BROKEN = re.compile(r"(?:[,;]|'s|\s+and)+$"), re.compile(r"(?<=[a-z]-)\s(?=[A-Z])")
"""What a name does not end with, and a line end within it."""
_ANOTHER = re.compile(r"(?<![\w'.-])[A-Z][\w'.-]* (?=the [A-Z])")
"""Where another begins behind him who is told: `(he told) Marr the U.S. had …`."""


def _leads(words: list[str]) -> bool:
    """Say whether a word belongs to those who act: `The Minister`, `Both ministers`."""
    return words[0] == "The" or (words[0] == "Both" and words[1].islower())


def _clean(words: str) -> str:
    kept = _NOISE.sub("", words.rpartition(" THAT ")[2]).split()
    while kept and kept[0] in _BLIND and len(kept) > 1 and not _leads(kept):
        kept = kept[1:]
    if not kept or (len(kept) == 1 and kept[0] in _BLIND):
        return ""
    told = _TAIL.sub("", _BROKEN.sub("", " ".join(kept)))
    return told[cut.end() :] if (cut := _ANOTHER.search(told)) else told
