"""BEGIN and END of quoted texts: talking points, nonpapers, letters, however they are spelt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.source import Span


class Fence(NamedTuple):
    """A BEGIN or END: where it stands, what it opens or closes."""

    start: int
    end: int
    opens: bool
    title: str

    @property
    def verbatim(self) -> bool:
        """Say whether the title orders use of the exact words."""
        return bool(_VERBATIM.search(self.title)) and not _OPTIONAL.search(self.title)


_VERBATIM = re.compile(r"VERBATIM|WORD FOR WORD|EXACTLY AS WRITTEN", re.IGNORECASE)
_OPTIONAL = re.compile(r"\b(?:NOT|NEED NOT)\b[^.]*VERBATIM", re.IGNORECASE)
_TOKEN = re.compile(r"(?:(BEGIN|Begin)|END|End)(?=[\s:])(?!\s+(?i:SUMMARY|COMMENT)\b)")
_WORDS = ("BEGIN", "Begin", "END", "End")
_WORD = re.compile(r"([\s-]{0,6})([A-Za-z&][A-Za-z0-9&/'-]*|Q&A)")
_NOUN = re.compile(
    r"^(?:TEXTS?|POINTS?|POINTERS|(?:NON)?-?PAPERS?|QUOT(?:E|ATION)|TRANSLATION|LETTER|STATEMENT"
    r"|DEMARCHE|EXCERPTS?|EXTRACTS?|DRAFT|AIDE-?MEMOIRE|MEMOIRE|VERBALE|DIPNOTE|CABLE|LIST"
    r"|MESSAGE|ENCLOSURE|ANNEX|ATTACHMENT|SUBMISSION|RELEASE|TALKERS|TPS?|Q&AS?|GUIDANCE"
    r"|RESOLUTION|PROPOSAL|DECLARATION|AGENDA|TRANSCRIPT|READOUT|QUESTIONS?|ANSWERS?|RESPONSES?"
    r"|COMMUNIQUE|LANGUAGE|REMARKS|BIOS?|QUESTIONNAIRE|FACTSHEET|SPEECH)$"
)
_GOES_ON = frozenset(
    [
        "OF",
        "FOR",
        "TO",
        "THAT",
        "FROM",
        "ON",
        "BY",
        "AND",
        "OR",
        "WHICH",
        "IN",
        "AS",
        "TEXT",
        "POINTS",
        "PAPER",
        "NON-PAPER",
        "NONPAPER",
        "NOTE",
        "LETTER",
        "TRANSLATION",
        "VERBATIM",
        "MUST",
    ]
)
_REMARK = re.compile(
    r"(?:EMBASSY |POST |DAO |BEGIN )?(?:SUMMARY|COMM?E?NTS?|NOTE|BIO|INTRODUCTION|ACTION|FYI)\b"
)
_PROSE = frozenset(
    [
        "OF",
        "THE",
        "TO",
        "A",
        "AN",
        "BY",
        "WITH",
        "IN",
        "AT",
        "ON",
        "AND",
        "OR",
        "ITS",
        "UP",
        "USE",
        "USER",
        "USERS",
        "USES",
        "THIS",
        "THESE",
        "AS",
        "FROM",
    ]
)
_LIMIT = 14
_SHORT = 6


def fences(clean: str, span: Span) -> Iterator[Fence]:
    """Yield each BEGIN and END of a quoted text in `span`."""
    for at in sorted(at for word in _WORDS for at in _places(clean, word, span)):
        match = _TOKEN.match(clean, at, span.end)
        if match is None or (at > span.start and clean[at - 1].isalpha()):
            continue
        fence = _fence(clean, match, span)
        if fence:
            yield fence


def _places(clean: str, word: str, span: Span) -> Iterator[int]:
    at = clean.find(word, *span)
    while at >= 0:
        yield at
        at = clean.find(word, at + 1, span.end)


def is_remark(title: str) -> bool:
    """Say whether a title is of a summary, comment or note, which are the writer's own words."""
    return bool(_REMARK.match(title.upper())) and "VERBALE" not in title.upper()


def _fence(clean: str, match: re.Match[str], span: Span) -> Fence | None:
    words, end = _title(clean, match.end(), span.end, shouting=match[0].isupper())
    named = any(_NOUN.match(part) for word in words for part in word.upper().split("/"))
    alone = bool(words) and _alone(clean, match.start(), end)
    title = " ".join(words)
    if not (named or alone) or is_remark(title):
        return None
    if words[0].upper() in _PROSE and not (alone and match[0].upper() == "END" and named):
        return None
    if not named and (len(words) > _SHORT or not match[0].isupper()):
        return None
    while end < span.end and clean[end] in ".:":
        end += 1
    return Fence(match.start(), end, match[1] is not None, title)


def _title(clean: str, position: int, stop: int, *, shouting: bool) -> tuple[list[str], int]:
    """Return the words of the title, and where they end."""
    words: list[str] = []
    named = goes_on = False
    while len(words) < _LIMIT:
        word = _WORD.match(clean, position, stop)
        if not word or "--" in word[1] or (shouting and not word[2].isupper()):
            break
        upper = word[2].upper()
        if named and not goes_on and upper not in _GOES_ON and not _NOUN.match(upper):
            break
        lines = word[1].count("\n")
        if lines and (named or not words) and not (lines == 1 and goes_on):
            break
        goes_on = goes_on or (named and upper in _GOES_ON)
        named = named or any(_NOUN.match(part) for part in upper.split("/"))
        words.append(word[2])
        position = word.end()
    return words, position


def _alone(clean: str, start: int, end: int) -> bool:
    """Say whether the words stand on a line of their own."""
    before = clean[max(0, start - 40) : start].rpartition("\n")[2]
    after = clean[end : end + 40].partition("\n")[0]
    return not before.strip(" -*") and not after.strip(" .:-*")
