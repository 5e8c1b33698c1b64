"""Runs of capitalised words, the raw matter of names."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.text.page import Page

_WORD = r"(?:[A-Z0-9À-Þ][\w&+/'.-]*+|[ae]l-[A-Z][\w'-]*+)"
SHORT = (
    "Co",
    "Ltd",
    "Inc",
    "Corp",
    "Mfg",
    "Bros",
    "Dr",
    "Mr",
    "Ms",
    "Mrs",
    "St",
    "Gen",
    "Col",
    "Lt",
    "Jr",
    "San",
    "Tic",
    "Muh",
    "Paz",
    "Ins",
    "Pvt",
    "Pte",
    "Sdn",
    "Ind",
    "Eng",
    "Intl",
    "Imp",
    "Exp",
)
_BY_LENGTH = ("|".join(one for one in SHORT if len(one) == length) for length in (2, 3, 4))
_SHORTENED = "|".join([*(rf"(?<=\W(?:{short})\.)" for short in _BY_LENGTH), r"(?<=[^\w/][A-Z]\.)"])
_OPEN = rf"(?= )(?:(?<![.'])(?<!'[sS])|(?<=eople's)|(?<=\.)(?:{_SHORTENED}))"
_LINK = (
    r"(?:(?:of|for|and|the|de|la|del|der|den|des|du|et|und|van|von|bin|ibn|al|el|e|y|ve|och|fuer|pour|&"
    r"|da|dos|das|di|della|do(?= {1,3}(?:Brasil|Sul|Norte|Rio|Estado))) {1,3}+)"
)
_COMMA = r"(?:, ?(?=(?:Ltd|Inc|Co|LLC|L\.L\.C|S\.A|Limited|GmbH)\b))"
_PLAIN = r"[\w&+/'.-]{0,120}+"


@cache
def _run(*, arabic: bool) -> re.Pattern[str]:
    """Return the pattern of a run; a set of letters in front lets `re` skip all others.

    One that may begin with `al-` or `el-` is slower by a quarter.
    """
    initials, rest = _ARABIC if arabic else ("A-Z0-9À-Þ", _PLAIN)
    return re.compile(
        rf"[{initials}](?<![\w'.].)(?:(?<![\w)]-.){rest}(?>(?:(?:{_COMMA}|(?:{_OPEN}) {{1,4}}+)"
        rf"(?>{_LINK}{{0,3}}){_WORD}){{1,16}})|{rest}(?=,? \(?(?:an?|the|which|who) ))"
    )


_ARABIC = ("A-Z0-9À-Þae", rf"(?:(?<![ae]){_PLAIN}|(?<=[ae])l-[A-Z][\w'-]{{0,120}}+)")
_TRIM = re.compile(r"\S.*\S")
_FULL = 55
"""Characters of a full line."""
_SHORT, _FEW = 45, 2
"""Characters of which a line of a list has fewer; lines that make no list yet."""
_ENTRY = re.compile(r"[ \t]*(?:[-*]+[ \t]*)?[A-Z]\S*[ \t]+\S+")
_BREAK = re.compile(r"\n[ \t\r]*\n|\n[ \t]*(?=[A-Z][\w /.-]{1,28}:|\d)")
_DASH = re.compile(r"--(?<=[^\W_]--)(?=[^\W_])")
_FIRST = re.compile(r"(?:[A-Z0-9À-Þ]|[ae]l-[A-Z])(?>(?:[\w&+/'.]|-(?!-))*)")
_TOKEN = re.compile(r"[^\s,]+")


class Run(NamedTuple):
    """A run of capitalised words."""

    start: int
    end: int


class Token(NamedTuple):
    """A word of a run: where, as written, and in lower case without a closing period."""

    start: int
    end: int
    written: str
    word: str


def runs(page: Page) -> list[Run]:
    """Return the runs of two capitalised words or more, and single ones with an apposition."""
    text = page.text
    pattern = _run(arabic=" al-" in text or " el-" in text)
    matches = pattern.finditer(text, page.body().start)
    found = [_closed(text, behind_label(page, run.start()), run.end()) for run in matches]
    ends = page.once(breaks)
    return [part for run in found for part in _split(text, run, ends)]


def behind_label(page: Page, start: int) -> int:
    """Return where a run begins behind the letter of its sub-paragraph: B. Velmar Trading."""
    text = page.text
    if text[start + 1 : start + 3] != ". " or "\n" not in page.cable.source.text[start - 3 : start]:
        return start
    return start + 3 if text[max(0, start - 40) : start].rstrip()[-1:] in {".", ":", ";"} else start


def breaks(page: Page) -> list[int]:
    """Return where a blank line, a new field or a line of a list ends what stands before it.

    Behind a full line a blank one ends nothing: the text has double spacing.
    """
    raw, start = page.cable.source.text, page.body().start
    found = (match.start() for match in _BREAK.finditer(raw, start))
    ends = {at for at in found if at - raw.rfind("\n", 0, at) < _FULL}
    return sorted(ends.union(_listed(raw, start), _dashes(raw, start), _closings(page, start)))


def _closings(page: Page, start: int) -> Iterator[int]:
    """Yield where a sentence ends with the form of a firm: Kestrel Ltd. Dorvane sold it on."""
    for form in ("Ltd. ", "Inc. "):
        for at in found_at(page.text, form, start):
            if closes(page.text, at + len(form)):
                yield at + len(form)
    for initial in _INITIAL.finditer(page.text, start):
        if lettered(page.text, initial.start()):
            yield initial.end()


def lettered(text: str, position: int) -> bool:
    """Say whether the letter before a place is no initial: `it is in Annex B. Marr left`."""
    return _LETTERED.search(text, max(0, position - _NOUN), position) is not None


_INITIAL = re.compile(r"\.(?<= [A-Z]\.) +(?=[A-Z])")
_LETTERED = re.compile(
    r"\b(?:[Rr]ef(?:tel)?s?|REF(?:TEL)?S?|(?i:annex|appendix|attachment|category|class|enclosure|group|option"
    r"|part|phase|plan|point|schedule|tab|team|type)|Predator)\s+"
    r"(?:[A-Z],?\s+)*(?:(?i:and|or)\s+)?[A-Z]\Z"
)
_NOUN = 24
"""Letters before a letter in which the noun stands that bears it."""


def closes(text: str, position: int) -> bool:
    """Say whether the form of a firm before a place ends a name: no further form follows."""
    return _FORM_NEXT.match(text, position) is None


_FORM_NEXT = re.compile(
    r" *(?:[(a-z]|(?:Sti|Co|Ltd|Inc|Corp|LLC|L\.L\.C|GmbH|Pty|Pte|JSC|S\.A|SA|Company|Limited)\b)"
)


def _dashes(raw: str, start: int) -> Iterator[int]:
    """Yield both ends of a dash that is typed without blanks: Velcorta Trading--also known as."""
    for dash in _DASH.finditer(raw, start):
        yield from dash.span()


def _listed(raw: str, start: int) -> Iterator[int]:
    """Yield where the lines of a list end: three or more short ones of some words."""
    block: list[int] = []
    for line in raw[start:].split("\n"):
        start += len(line) + 1
        if len(line) < _SHORT and _ENTRY.match(line):
            block.append(start - 1)
            continue
        yield from block if len(block) > _FEW else ()
        block = []
    yield from block if len(block) > _FEW else ()


def _split(text: str, run: Run, breaks: list[int]) -> list[Run]:
    """Return the parts of a run between breaks; a single word between them is none."""
    first = bisect_left(breaks, run.start)
    if first == len(breaks) or breaks[first] >= run.end:
        return [run]
    cuts = [run.start, *(cut for cut in breaks[first:] if cut < run.end), run.end]
    parts = [_TRIM.search(text, *ends) for ends in pairwise(cuts)]
    return [_closed(text, *part.span()) for part in parts if part and " " in part[0]]


def single(page: Page, position: int) -> Run | None:
    """Return the one capitalised word that begins at a position."""
    match = _FIRST.match(page.text, position)
    return _closed(page.text, *match.span()) if match else None


def _closed(text: str, start: int, end: int) -> Run:
    """Return a run without the period or apostrophe that only closes a sentence or a genitive."""
    last = text[end - 1]
    if last in "sS" and text[end - 2] == "'":
        return Run(start, end - 2)
    return Run(start, end - (last in ".'" and "." not in text[end - 4 : end - 1]))


def tokens(page: Page, run: tuple[int, int]) -> list[Token]:
    """Return the words of a run."""
    return [
        Token(match.start(), match.start() + len(word), word, word.lower().rstrip(".:;"))
        for match in _TOKEN.finditer(page.text, *run)
        if (word := match[0].rstrip("'"))
    ]


def run_at(found: Sequence[Run], position: int) -> Run | None:
    """Return the run that holds a position."""
    at = bisect_left(found, (position + 1,)) - 1
    return found[at] if at >= 0 and found[at].end > position else None


def holding(found: Sequence[Run], positions: Sequence[int]) -> list[Run]:
    """Return the runs that hold any of some positions, each once and in order."""
    return [
        run
        for run in found
        if (at := bisect_left(positions, run.start)) < len(positions) and positions[at] < run.end
    ]
