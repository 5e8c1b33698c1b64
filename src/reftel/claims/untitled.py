"""People named without a title before the name, where the words around say a person."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reftel.claims.aliases import is_ordinary
from reftel.claims.letterhead import titular
from reftel.claims.lexicon import (
    KEPT,
    given_names,
    heads,
    named_countries,
    nationalities,
    things,
    titles,
    words,
)
from reftel.claims.parties import parties
from reftel.claims.runs import Run, runs, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.page import Page


def untitled(page: Page) -> Iterator[Run]:
    """Yield where people stand by name and no title says so."""
    inside = {i for name in page.once(parties) for i in (name.start, name.end - 1)}
    lands = (hit for kind in ("place", "nation", "people") for hit in page.known.get(kind, ()))
    inside.update(i for hit in lands for i in (hit.start, hit.end - 1))
    for run in page.once(runs):
        partner = False
        for name in _within(page, run):
            if {name.start, name.end - 1} & inside:
                continue
            partner = partner or _personal(page, name)
            if partner:
                yield name


def _within(page: Page, run: Run) -> Iterator[Run]:
    """Yield what may be names of people in a run, the last first: Ada Marr and Velko Sand."""
    start, end = run
    text = page.text[start:end]
    while True:
        joint = text.rfind(" and ")
        if length := _length(text[joint + 5 :] if joint >= 0 else text):
            row = tokens(page, (start, start + len(text)))[-length:]
            yield Run(row[0].start, row[-1].end)
        if joint < 0:
            return
        text = text[:joint]


def _personal(page: Page, name: Run) -> bool:
    """Say whether the words around a name, or its first word, say that it is a person's."""
    text, (start, end) = page.text, name
    first = text[start:end].partition(" ")[0]
    if first in given_names() or _SPEAKS.match(text, end) or _affiliated(text, start, end):
        return True
    before = page.lower[max(0, start - 90) : start].rpartition(".")[2]
    return (
        _PERSONAL.search(before) is not None or _OWNER.search(text, start - 12, start) is not None
    )


_OWNER = re.compile(r"\b[A-Z]{2,8}(?:'s|,s|\u2019s)\s{1,2}$")
_BRACKET = re.compile(r"\s{1,2}\((?P<words>[^()\n]{2,90})\)")
_POST = re.compile(
    r"\b(?:protect|desk|[Oo]ffic(?:e|er)|[Dd]irector|[Dd]eputy|[Cc]hief|[Hh]ead|[Mm]inist(?:er|ry)"
    r"|[Aa]dvis[eo]r|[Cc]ounsel(?:or|lor)|[Aa]ttache|[Ee]mbassy|[Dd]epartment|[Dd]ivision"
    r"|[Ll]aborator(?:y|ies)|[Ii]nstitute|[Uu]niversity|[Aa]gency|[Bb]ureau|HQ|[Ee]xpert|[Aa]nalyst"
    r"|[Cc]oordinator|[Mm]anager|[Pp]resident|[Cc]hair(?:man)?|PolOff|EconOff|notetaker|Plant)\b"
)


def _affiliated(text: str, start: int, end: int) -> bool:
    """Say whether brackets behind a name tell an office: Ines Cardo (MFA desk officer)."""
    match = _BRACKET.match(text, end)
    if match is None:
        return False
    words_ = match["words"]
    if " " not in words_ and "/" not in words_:
        initials = "".join(part[0] for part in text[start:end].split())
        return words_.lower() in heads() and words_ != initials
    return _POST.search(words_) is not None


def _length(run: str) -> int:
    """Return how many words at the end of a run may be a person's name: two to four, or none."""
    row = [word for part in run.replace(",", " ").split() if (word := part.rstrip("'"))]
    if not row or not _name_like(row[-1]):
        return 0
    first = len(row) - 1
    while first and (_name_like(row[first - 1]) or _inner(row, first - 1)):
        first -= 1
    if first and row[first - 1] in given_names():
        first -= 1
    length = len(row) - first
    return length if 2 <= length <= 4 else 0


def _inner(row: list[str], at: int) -> bool:
    """Say whether a small word or an initial stands inside a name: Ada P. van Velden."""
    if not 0 < at < len(row) - 1:
        return False
    initial = len(row[at]) == 2 and row[at][0].isupper() and row[at][1] == "."
    before = _name_like(row[at - 1]) or row[at - 1] in given_names()
    return before and (initial or row[at] in _PARTICLES)


_PARTICLES = {"van", "von", "de", "der", "den", "bin", "al"}


@lru_cache(KEPT)
def _name_like(word: str) -> bool:
    return (
        word[0].isupper()
        and word[-1].islower()
        and "/" not in word
        and not any(map(str.isdigit, word))
        and not is_ordinary(word.rstrip(":;"))
        and not unlike(word)
        and not titular(word)
    )


_PERSONAL = re.compile(
    r"\b(?:director|minister|secretary|ambassador|head|chief|deputy|officer|representative"
    r"|advis[eo]r|counsell?or"
    r"|spokes(?:man|woman|person)|coordinator|manager|chairman|president|official|officials"
    r"|attache|envoy|analyst"
    r"|expert|specialist|commissioner|desk|dg|ddg|owner|ceo|assistant|national|businessman"
    r"|named|met"
    r"|told|contact|poc|contacts)\b[^.;]{0,70}$"
)
_SPEAKS = re.compile(
    r"(?:,\s{1,3}(?:[\w' -]{1,60},\s{1,3})?)?\s{0,3}(?:who\b|said\b|told\b|noted\b|asked\b"
    r"|replied\b|stated\b"
    r"|added\b|explained\b|confirmed\b|responded\b|commented\b|agreed\b|promised\b|expressed\b"
    r"|thanked\b"
    r"|indicated\b|claimed\b|admitted\b|assured\b|advised\b|informed\b|reported\b|underscored\b"
    r"|emphasized\b|described\b|discussed\b|raised\b|recalled\b|acknowledged\b|stressed\b"
    r"|warned\b|urged\b|suggested\b|reiterated\b|remarked\b|observed\b|argued\b|insisted\b"
    r"|opined\b|complained\b|predicted\b|wondered\b|cautioned\b|undertook\b|concluded\b"
    r"|attended\b|took note\b|elaborated\b|clarified\b|affirmed\b|recommended\b|countered\b"
    r"|concurred\b|speculated\b|lamented\b|believes\b|believed\b|thought\b|asserted\b)"
    r"|,\s{1,3}(?:the |an? )?(?:[\w' -]{1,40}\s)?(?:[Dd]eputy|[Dd]irector|[Hh]ead|[Mm]inister"
    r"|[Cc]hief|[Oo]fficer"
    r"|[Ss]ecretary|[Aa]mbassador"
    r"|[Cc]ounsel|[Pp]resident|[Cc]hair|[Mm]anager|[Oo]wner|[Dd]esk|[Aa]ssistant|[Ff]irst"
    r"|[Ss]econd|[Tt]hird|[Ss]enior)"
)


@lru_cache(KEPT)
def unlike(word: str) -> bool:
    """Say whether a word is no part of a person's name."""
    low = word.lower().rstrip(".,")
    if low in {"al", "bin", "de", "la", "van"}:
        return False
    return (
        low in heads() or low in nationalities() or low in named_countries() or low in titles()
        or word.lower() in named_countries()
        or low in words("openers") or word.upper() in things() or "/" in word
    )  # fmt: skip
