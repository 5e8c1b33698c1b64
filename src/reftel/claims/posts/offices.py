"""One's own posts, bureaux, offices and collectives, and embassies of others."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.dated.dates_calendar import MONTHS
from reftel.claims.named.names import squeezed
from reftel.claims.named.parties import own_units, standing
from reftel.claims.posts.attention import routed
from reftel.claims.posts.departments import departments, one_value, state, treasury
from reftel.claims.posts.embassies import (
    abroad,
    addressed,
    called,
    cued,
    missions,
    several,
    sort,
)
from reftel.claims.posts.postwords import by_word, small_posts
from reftel.claims.posts.stations import called_stations, towns
from reftel.claims.posts.symbols import listed, symbolic, value_of
from reftel.claims.posts.theirs import theirs
from reftel.claims.text.lexicon import symbols

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Page

_BARE = re.compile(
    r"\b(?:Mission(?=\s{1,2}(?:asks|believes|requests|recommends|appreciates|understands|suggests"
    r"|notes|urges|continues|defers|reports|should|would|will|may)\b)"
    r"|[Tt]he +(?:Embassy|Department|Consulate|Mission)|Posts?(?=[\s,.;'])"
    r"|Embassies(?=[',]|\s{1,2}(?:are|should|may|will|have|is)\b)"
    r"|Department(?=[\s,.;'])"
    rf"|Embassy(?='s|[\s,.;'-])(?!\s{{1,2}}(?:of|in(?!\s{{1,2}}(?:{MONTHS}))|to|Row)\b|-(?:[a-z]|\s{{1,2}}[A-Z]))"
    r"|Washington(?=[\s'.,;:?)-])(?!,?\s{0,2}D\.?C)"
    r"|State +Department|Department +of +State|DEPT(?=\.))"
)
_AFTER = re.compile(
    r"\s{1,2}(?:of\s{1,2}(?:the\s{1,2})?[A-Z]|[A-Z][a-z]|[Oo]ffice(?!rs?\b)|is +located|[Bb]ank)"
    r"|\.\s{0,1}[a-z]|'s (?:visit|trip)"
)
_SECTION = re.compile(
    r"\b(?:EST|POL|ECON|Pol|Econ|Political|Economic|Political/Economic|Global +Affairs|RSO|MGT"
    r"|ESTH|DAO"
    r"|Export +Control|Consular|Public +Affairs|Defense +Attache)(?:/[A-Z]\w+)?\s{1,2}(?:Office"
    r"|Section)\b"
)


class Office(NamedTuple):
    """An office at its place."""

    span: tuple[int, int]
    value: str
    type: str


def find_offices(page: Page) -> Iterator[Claim]:
    """Yield a claim for each office of one's own service, and for embassies of others."""
    for span, value, kind in page.once(offices):
        yield page.claim("office", span, value, f"office/{kind}", attributes={"type": kind})


def offices(page: Page) -> list[Office]:
    """Return every office that stands in a cable, no two at one place."""
    taken: list[tuple[int, int]] = []
    kept = []
    for span, value, kind in _all(page):
        at = bisect_left(taken, (span[0], span[1]))
        before, after = taken[at - 1 : at] if at else (), taken[at : at + 1]
        if not (before and before[0][1] > span[0]) and not (after and after[0][0] < span[1]):
            taken.insert(at, (span[0], span[1]))
            kept.append(Office(span, one_value(value), kind))
    return kept


def _all(page: Page) -> Iterator[tuple[tuple[int, int], str, str]]:
    yield from called_stations(page)
    yield from abroad(page)
    yield from missions(page)
    yield from theirs(page)
    yield from _units(page)
    yield from symbolic(page)
    yield from listed(page)
    for span in routed(page):
        yield span, value_of(span.of(page.cable.source.text)), "bureau"
    for span in towns(page):
        words = span.of(page.text).upper().split()
        name = words[1:] if words[0].endswith(("EMBASSY", "CONSUL")) else words
        yield span, f"US-{sort(words[0])}-{'-'.join(name)}", "post"
    yield from several(page)
    yield from called(page)
    yield from addressed(page)
    yield from departments(page)
    yield from treasury(page)
    yield from state(page)
    yield from _bare(page)


def _units(page: Page) -> Iterator[tuple[tuple[int, int], str, str]]:
    """Yield units of one's own departments, which are named as those of others are."""
    for name in page.once(own_units):
        value = re.sub(r"^U\.?S\.? ", "", squeezed(page.text[name.start : name.end])).upper()
        symbol = name.acronym if name.acronym.partition("/")[0] in symbols() else ""
        own = f"US-{value}" if not symbol else value_of(symbol.upper())
        yield (name.start, name.end), own, "office"


def _bare(page: Page) -> Iterator[tuple[tuple[int, int], str, str]]:
    post = _own_post(page)
    inside = page.once(standing)
    for match in cued(page, "section", _SECTION, 30):
        if match.start() not in inside:
            yield match.span(), f"US-EMB-{post}-{match[0].split()[0].upper()}", "office"
    for match in (*small_posts(page), *by_word(page)):
        state = match["post"] == "DEPARTMENT"
        value, kind = ("US-STATE", "department") if state else (f"US-EMB-{post}", "post")
        yield match.span("post"), value, kind
    for match in cued(page, ("post", "mission"), _BARE, 4):
        plain = match.start() not in inside and page.mixed(*match.span())
        plain = plain and not (_theirs(page.lower, match.start()) or _within(page, match))
        if plain and not _AFTER.match(page.text, match.end()):
            yield from _bare_office(page, match, post)


_NAMED = re.compile(r"[a-z'][,\s]\s{0,2}(?:the\s{1,2})?(?:[A-Z][a-z]+\s{1,2}){1,5}\Z")


def _within(page: Page, match: re.Match[str]) -> bool:
    """Say whether words of a name precede a department: KRA's Customs Services Department."""
    if match[0] != "Department":
        return False
    return _NAMED.search(page.text, max(0, match.start() - 60), match.start()) is not None


def _theirs(lower: str, start: int) -> bool:
    """Say whether a department is another's: his Department's experts."""
    return lower[max(0, start - 7) : start].rstrip().endswith((" his", " her", " their", " its"))


def _own_post(page: Page) -> str:
    """Return whose the words `post` and `Embassy` are: the sender's, or the one addressee's."""
    sender, to = page.cable.sender, page.cable.to
    post = (sender and sender.post) or (page.cable.mrn or "")[2:].rstrip("0123456789")
    if post == "STATE":
        return (_city(to[0].name) or to[0].post or "POST") if len(to) == 1 else "POSTS"
    return _city(sender.name if sender else "") or post or "POST"


def _city(station: str) -> str:
    """Return the city of a post's station: ABU-DHABI of AMEMBASSY ABU DHABI."""
    first, *rest = station.split() or [""]
    return "-".join(rest).upper() if first in {"AMEMBASSY", "AMCONSUL", "USMISSION"} else ""


def _bare_office(
    page: Page, match: re.Match[str], post: str
) -> Iterator[tuple[tuple[int, int], str, str]]:
    word = match[0].split()[-1]
    if word == "Washington" and _located(page, *match.span()):
        return
    if word in {"Washington", "Department", "State", "DEPT"}:
        yield match.span(), "US-STATE", "department"
    else:
        yield match.span(), f"US-EMB-{post}", "post"


_TOLD = re.compile(
    r"(?:\b(?:ask(?:ed|ing|s)?|brief(?:ed|ing|s)?|consult(?:ed|ing)?|inform(?:ed|ing|s)?|notif(?:y|ied)|urged?|told|thank(?:ed)?"
    r"|(?:check(?:ed)?|coordinat\w+|clear(?:ed)?|consult\w*)\s+with|(?:requests?|guidance|instructions?"
    r"|words?|responses?|repl(?:y|ies)|messages?|support|help|approval|clearance|authorization|answers?"
    r"|assistance|heard?|signals?|thanks|moves|questions?)\s+from|grateful\s+to)"
    r"|\b(?:convey\w*|report\w*|respon\w+|repl(?:y|ies)|put|points?|pass(?:ed|es)?|relay\w*|refer\w*"
    r"|forward\w*|brief\w*|request\w*|recommend\w*|submit\w*|questions?|known|cables?|word|t[ao]k\w*\s[^.;:]{3,30}\sback)\b"
    r"(?:(?!trip|visit|travel|flew|flight|return|came|went|ambassador|delegation)[^.;:]){0,40}\sto)"
    r"\s{1,3}$"
)
"""What is said to Washington, asked of it or has come from it: the Department, not the town."""
_AT = (" in", " to", " from", " at", " near", " of", " visit", " george", " into")
_ACTS = re.compile(r"\s|'s|-")


def _located(page: Page, start: int, end: int) -> bool:
    """Say whether Washington is the town here."""
    if _TOLD.search(page.lower, max(0, start - 80), start):
        return False
    before = page.lower[max(0, start - 10) : start].rstrip()
    return before.endswith(_AT) or not _ACTS.match(page.text, end)
