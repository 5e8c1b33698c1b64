"""People named on the lines that call a cable to attention: STATE FOR ISN/MTR - ADA MARR."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.text.letterhead import calling, titular
from reftel.claims.text.lexicon import (
    family_names,
    given_names,
    heads,
    is_ordinary,
    located,
    nationalities,
    surnames,
    symbols,
    things,
    titles,
    words,
)
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_PIECE = re.compile(
    r"(?:[A-Za-z]{1,3}-(?=[A-Z]{4}))?[A-Za-z](?:[\w.']|-(?!-))*|[,/:;()&\\]|\d[^\s/]*|\n"
)
_END = re.compile(r"\b(?:E\.\s?O\.|TAGS|SUBJ(?:ECT)?|REFS?)\b", re.IGNORECASE)
_OPEN = re.compile(r"(?:\b[A-Z]\.|,|/|\b(?:AND|FOR))\s*$")
_INITIALS = re.compile(r"(?:[A-Z]\.){1,2}", re.IGNORECASE)
_GLUED = re.compile(r"(?:[A-Z]\.){1,2}[A-Z][A-Z'-]{2,}", re.IGNORECASE)
_LETTERS = re.compile(r"[A-Za-z'-]+")
_JOINS = frozenset(["and", "&", ",", "/", "or", ";", "\\"])
_TEAMS = frozenset(["task", "force", "team", "group", "office", "unit", "hub", "house"])
"""What makes the words before it no name of a person."""
_PARTICLES = frozenset(["van", "von", "de", "der", "del", "di", "da", "la", "le", "bin"])
_ENDS = frozenset([",", "/", ";", ")", "and", "&", "\n"])
_LEADS = frozenset(["for", "attn", "attention", ":", "-", "--", "(", "from"])
_ROUTES = frozenset(
    ["pass", "to", "also", "please", "only", "info", "action", "dept", "department", "state",
     "embassy", "post", "posts", "washdc", "team", "task", "force", "eyes"]
)  # fmt: skip


class Piece(NamedTuple):
    """A word or mark of a line: where, as written, and in lower case."""

    start: int
    end: int
    written: str
    low: str
    office: bool = False


def attended(page: Page) -> Iterator[Span]:
    """Yield people named on the lines of the heading that call to attention."""
    known = {(hit.start, hit.end) for hit in page.known.get("party", ())}
    for pieces in page.once(_calls):
        yield from (span for span in _people(pieces) if tuple(span) not in known)


def routed(page: Page) -> Iterator[Span]:
    """Yield the offices that the lines of attention name: ISN/MTR, T, TREASURY/OFAC."""
    for pieces in page.once(_calls):
        for first, last in _chains(pieces):
            lone = first is last and len(first.written) == 1
            if not lone or _FOLLOWED.match(page.cable.source.text, last.end):
                town = _IN_TOWN.match(page.cable.source.text, last.end)
                yield Span(first.start, town.end() if town else last.end)
        for one, two in pairwise(pieces):
            if (one.written, two.written) in _HOUSES:
                yield Span(one.start, two.end)


def _calls(page: Page) -> list[list[Piece]]:
    """Return the words and marks of each line of attention, none twice."""
    raw, at, found = page.cable.source.text, 0, []
    for start, end in lines(page):
        first = max(start, at)
        stop = _END.search(raw, first, end)
        found.append(_pieces(raw, first, stop.start() if stop else end))
        at = end
    return found


_IN_TOWN = re.compile(r" (?:WASHINGTON,? DC|WASHDC)\b")
_HOUSES = frozenset([("WHITE", "HOUSE"), ("CD", "DELEGATION"), ("CD", "DEL")])
"""Offices of two words that lines of attention call."""
_FOLLOWED = re.compile(r"\s*(?:,|;|\)|\n|$|(?:AND|E\.O)\b|and\b)")


def _chains(pieces: list[Piece]) -> Iterator[tuple[Piece, Piece]]:
    """Yield the first and the last part of each office: of EUR/WE the EUR and the WE."""
    at = 0
    while at < len(pieces):
        last = at
        while pieces[last].office and [one.low for one in pieces[last + 1 : last + 2]] == ["/"]:
            if last + 2 >= len(pieces) or not pieces[last + 2].office:
                break
            last += 2
        if pieces[at].office and pieces[at].written.isupper():
            yield pieces[at], pieces[last]
        at = last + 1


def lines(page: Page) -> list[Span]:
    """Return the heading's block of attention, and calling lines that stand elsewhere."""
    block = page.cable.places.get("attention")
    aside = [page.cable.places.get(name) for name in ("subject", "classified_by", "tags")]
    taken = [place for place in (block, *aside) if place is not None]
    others = [line for line in calling(page) if not any(line.meets(place) for place in taken)]
    raw = page.cable.source.text
    return sorted([*([block] if block else []), *(_whole(raw, line) for line in others)])


def _whole(raw: str, line: Span) -> Span:
    """Return a line with the next one where it ends in an initial, a comma or an `and`."""
    if _OPEN.search(raw, max(line.start, line.end - 12), line.end) is None:
        return line
    end = raw.find("\n", line.end + 1)
    return Span(line.start, end if end >= 0 else len(raw))


def _pieces(raw: str, start: int, end: int) -> list[Piece]:
    """Return the words and marks of a line; what a slash joins to an office is one, if short."""
    found: list[Piece] = []
    for one in _PIECE.finditer(raw, start, end):
        word = _PREFIXED.sub("", one[0]).rstrip("-") or one[0]
        word = word.rstrip(".") if len(word) > 4 else word
        begin = one.start() + one[0].index(word)
        joined = len(found) > 1 and found[-1].low == "/" and _first(found[-2])
        part = (
            joined
            and word[0].isalnum()
            and word == one[0].rstrip(".-")
            and word.lower() not in _LEADS
        )
        part = part and (len(word) < 6 or found[-2].low == "s" or not _strange(word))
        office = _office(word) or part
        found.append(Piece(begin, begin + len(word), word, word.lower(), office))
    return [piece for i, piece in enumerate(found) if not _wrapped(raw, found, i)]


def _first(piece: Piece) -> bool:
    """Say whether a slash behind a word joins a part of an office to it, not another name."""
    short = piece.written.isalpha() and len(piece.written) < 5
    return piece.office or (short and piece.written.title() not in given_names())


def _wrapped(raw: str, found: list[Piece], i: int) -> bool:
    """Say whether a line only runs on here: it is full, or its last word wants another."""
    if found[i].low != "\n" or not i:
        return False
    before = found[i - 1]
    full = found[i].start - raw.rfind("\n", 0, found[i].start) > _FULL
    open_ = before.low in _JOINS or before.low in _PARTICLES
    return full or open_ or _INITIALS.fullmatch(before.written) is not None


_FULL = 52
"""Characters of a line that may run on in the next."""
_PREFIXED = re.compile(r"^[A-Za-z]{1,3}-(?=[A-Z]{4})")


def _people(pieces: list[Piece]) -> Iterator[Span]:
    """Yield the names: each behind a word that leads to one, an office, or another name."""
    ready, among, name, style = False, False, list[Piece](), -1
    for i, piece in enumerate(pieces):
        last = i + 1 == len(pieces) or pieces[i + 1].low in _ENDS
        if (ready or name) and (_names(piece, name, last=last) or (among and last and _any(piece))):
            name.append(piece)
            continue
        if piece.low not in _TEAMS:
            yield from _closed(name, style)
        style = (piece.start if style < 0 or name else style) if piece.low in STYLES else -1
        among = piece.low == "(" or (piece.low in _JOINS and (among or bool(name)))
        ready, name = _leads(piece, ready=ready or bool(name)), []
    yield from _closed(name, style)


def _any(piece: Piece) -> bool:
    """Say whether a word may be a surname among others, also one of the language: Marr, Model."""
    return len(piece.written) > 3 and piece.written.isalpha() and not _routing(piece)


STYLES = frozenset(
    ["ambassador", "amb", "secretary", "undersecretary", "deputy", "under", "assistant", "acting",
     "director", "senator", "congressman", "general", "admiral", "colonel", "governor", "mr",
     "mrs", "ms", "dr"]
)  # fmt: skip
"""Words of a title that belong to the surname behind it: FOR DEPUTY SECRETARY QUILL."""


def _closed(name: list[Piece], style: int) -> Iterator[Span]:
    """Yield a name if it holds more than initials, and no more words than a person has.

    A surname alone stands with its title, which begins at `style`.
    """
    last = name[-1].written if name else ""
    long = any(len(piece.written) > 3 or _known(piece.written.title()) for piece in name)
    if long and len(name) < 5 and not _INITIALS.fullmatch(last):
        yield Span(style if len(name) == 1 and style >= 0 else name[0].start, name[-1].end)


_PRINCIPAL = re.compile(
    r"\b(?:FOR|FROM|AND)\s{1,3}(?P<who>THE\s{1,3}(?:DEPUTY\s{1,3}|UNDER\s{1,3})?(?:SECRETARY|AMBASSADOR|CHARGE"
    r"|VICE\s{1,3}PRESIDENT|PRESIDENT))(?=\s*(?:(?:AND|FROM|FOR|E\.)|[;,.\n]|$))"
)


def principals(page: Page) -> Iterator[Span]:
    """Yield those whom the lines of attention call by their office: FOR THE SECRETARY."""
    for line in lines(page):
        for match in _PRINCIPAL.finditer(page.cable.source.text, *line):
            yield Span(*match.span("who"))


def _known(word: str) -> bool:
    return word in surnames() or word in family_names() or word in given_names()


def _leads(piece: Piece, *, ready: bool) -> bool:
    """Say whether a name may follow: behind `for`, an office or a role, or in a list of names."""
    if piece.low in _LEADS or piece.office or piece.low in titles():
        return True
    if piece.low in _JOINS or piece.low == ")":
        return ready
    return piece.low not in _ROUTES and _role(piece) and ready


def _role(piece: Piece) -> bool:
    return titular(piece.written) or piece.low in {"rep", "desk"}


def _names(piece: Piece, name: list[Piece], *, last: bool) -> bool:
    """Say whether a word is one of a person's name, which may have begun and may end here."""
    written = piece.written
    if _INITIALS.fullmatch(written) or _GLUED.fullmatch(written):
        return True
    if piece.low in _PARTICLES:
        return not last
    if not _LETTERS.fullmatch(written) or _routing(piece) or piece.low in _TEAMS:
        return False
    title = written.title()
    known = title in given_names() or title in surnames()
    begun = bool(name) and (name[0].written.title() in given_names() or "." in name[0].written)
    fits = (begun and len(name) < 3) or (len(name) == 1 and last)
    placed = piece.low in located() or piece.low in heads()
    return len(written) > 2 and (known or (fits and not placed) or _strange(written))


def _routing(piece: Piece) -> bool:
    """Say whether a word only routes the cable: an office, a role, a way."""
    return (
        piece.low in _ROUTES or piece.low in _LEADS or piece.low in _JOINS
        or piece.office or _role(piece)
    )  # fmt: skip


def _office(word: str) -> bool:
    large = word.upper()
    return large in symbols() or large.partition("-")[0] in symbols() or large in _AGENCIES


_AGENCIES = frozenset(
    [
        "TREASURY",
        "COMMERCE",
        "ENERGY",
        "JUSTICE",
        "DEFENSE",
        "AID",
        "USPTO",
        "SECDEF",
        "USDP",
        "NEC",
        "SABIT",
    ]
)


def _strange(word: str) -> bool:
    """Say whether a word is in no list: what is left is a surname."""
    low = word.lower()
    return len(word) > 2 and not (
        is_ordinary(word) or low in heads() or low in located() or low in nationalities()
        or low in words("openers") or word.upper() in things()
    )  # fmt: skip
