"""TAGS, the terms a telegram is filed by (5 FAH-3): told apart, mended, looked up."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable.faircopy import emendation
from reftel.source import Span
from reftel.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reftel.cable.cable import Emendation


class Tag(NamedTuple):
    """A term of the table: its kind is subject, program, organization, country or region."""

    tag: str
    kind: str
    meaning: str
    source: str


class Tags(NamedTuple):
    """The TAGS of a line, in canonical form, and what was mended to get them."""

    values: tuple[str, ...]
    emendations: tuple[Emendation, ...]


@cache
def table() -> Mapping[str, Tag]:
    """Return the known TAGS by term."""
    return {row["tag"]: Tag(**row) for row in read_table("cable", "tags")}


_FIELD = re.compile(r"[^,;|\n]++")
_WORD = re.compile(r"[^\s,;|/()\[\].:]++")
_PERSON = re.compile(
    r"(?P<open>\()?([A-Z][A-Z'-]{2,20}),[ ]{0,2}([A-Z][A-Z'.-]{2,20}(?:[ ][A-Z]\.?)?)(?![A-Z])\)?"
)


_SIGNS = str.maketrans(",;", "  ")
_BESIDE = re.compile(
    r"\((?:U|C|S|SBU|LOU|TS|UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET)\)"
    r"|(?<=\b[A-Z]{2} )\([A-Z ]{4,30}\)",
    re.IGNORECASE,
)
"""A mark, and the name of a country beside its code, are no terms."""
_NONE = re.compile(r"\W*(?:N/A|NONE|NA)\W*", re.IGNORECASE)


def read_tags(clean: str, span: Span) -> Tags:
    """Read the terms of a TAGS line: parted by commas, blanks or semicolons, or run together."""
    plain = clean[span.start : span.end].upper().translate(_SIGNS).split()
    if table().keys() >= set(plain) and "OVIP" not in plain:
        return Tags(tuple(dict.fromkeys(plain)), ())
    if _NONE.fullmatch(clean, *span):
        return Tags((), ())
    if clean.find("(", *span) >= 0:
        plain_terms = _BESIDE.sub(lambda beside: " " * len(beside[0]), span.of(clean))
        clean = clean[: span.start] + plain_terms
    values: dict[str, None] = {}
    mended: list[Emendation] = []
    pieces = list(_pieces(clean, span))
    for at, (words, place) in enumerate(pieces):
        found = _canonical(words)
        two = _two_countries(words) if found == (words,) else ()
        if two and all(_is_land(word) for word, _ in pieces[at + 1 :]):
            found = two
        values |= dict.fromkeys(found)
        torn = " " in clean[slice(*place)] and " " not in words
        if torn or found != (words,):
            kind = "tag-spelling" if len(found) == 1 else "tags-run-together"
            mended.append(emendation(kind, clean, *place, " ".join(found)))
    return Tags(tuple(values), tuple(mended))


def _is_land(term: str) -> bool:
    tag = table().get(term)
    return tag is not None and tag.kind in {"country", "region"}


def _two_countries(term: str) -> tuple[str, ...]:
    """Part the codes of two countries that a lost line's end ran together: `SAQA`."""
    parts = (term[:2], term[2:])
    fits = len(term) == 4 and term not in table() and all(map(_is_land, parts))
    return parts if fits else ()


def _pieces(clean: str, span: Span) -> Iterator[tuple[str, Span]]:
    """Yield each term as written; persons stand as `SURNAME, GIVEN`, free words together."""
    position = span.start
    text = clean[span.start : span.end].upper()
    persons = list(_persons(text)) if "OVIP" in text or "(" in text else []
    for person in [*persons, None]:
        stop = span.start + person.start() if person else span.end
        yield from _terms(clean, position, stop)
        if person:
            yield f"{person[2]}, {person[3]}", Span(stop, span.start + person.end())
            position = span.start + person.end()


def _persons(text: str) -> Iterator[re.Match[str]]:
    """Yield the persons in brackets, or named after OVIP where their names are no known terms."""
    guest = text.find("OVIP")
    match = _PERSON.search(text)
    while match:
        known = sum(name in table() for name in match.group(2, 3))
        after = 0 <= guest < match.start()
        person = (after or known < 2) if match["open"] else (after and not known)
        if person:
            yield match
        match = _PERSON.search(text, match.end() if person else match.end(2))


_NO_TERMS = frozenset(["-", "--", "&", "AND", "and"])


def _terms(clean: str, start: int, end: int) -> Iterator[tuple[str, Span]]:
    listed = clean.find(",", start, end) >= 0 or clean.find(";", start, end) >= 0
    for field in _FIELD.finditer(clean, start, end):
        found = _WORD.finditer(clean, *field.span())
        plain = [(w[0].upper(), Span(*w.span())) for w in found if w[0] not in _NO_TERMS]
        words = list(_rejoined(plain))
        known = table()
        if listed and 1 < len(words) < 5 and not any(w in known or _split(w) for w, _ in words):
            whole = Span(words[0][1].start, words[-1][1].end)
            yield " ".join(word for word, _ in words), whole
        else:
            yield from words


def _rejoined(words: list[tuple[str, Span]]) -> Iterator[tuple[str, Span]]:
    """Yield words, and as one term those that a blank has torn apart: `P REL`, `P A R M`."""
    at = 0
    while at < len(words):
        count = next((many for many in (2, 4, 5, 3) if _torn(words[at : at + many], many)), 1)
        term = "".join(word for word, _ in words[at : at + count])
        yield term, Span(words[at][1].start, words[at + count - 1][1].end)
        at += count


def _torn(words: list[tuple[str, Span]], many: int) -> bool:
    """Say whether some words, not all of them terms, are one subject or programme together."""
    if len(words) < many or all(word in table() for word, _ in words):
        return False
    if many > 2 and any(len(word) > 1 for word, _ in words):
        return False
    term = "".join(word for word, _ in words)
    found = table().get(term)
    return found is not None and found.kind in {"subject", "program"}


@lru_cache(maxsize=4096)
def _canonical(term: str) -> tuple[str, ...]:
    if term in table() or not term.isalpha():
        return (term,)
    parts = _split(term)
    if parts:
        return parts
    return (_mended(term) or term,)


@lru_cache(maxsize=4096)
def _split(term: str) -> tuple[str, ...]:
    """Part terms that are run together, by the cheapest way through the table; () where none."""
    if not 5 < len(term) <= 240 or not term.isalpha():
        return ()
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(term) + 1):
        best.append(
            min((best[at][0] + _cost(term[at:end]), at) for at in range(max(0, end - 8), end))
        )
    if best[-1][0] >= _NEVER:
        return ()
    parts: list[str] = []
    end = len(term)
    while end:
        parts.append(term[best[end][1] : end])
        end = best[end][1]
    subjects = any(table()[part].kind in {"subject", "program"} for part in parts)
    return tuple(reversed(parts)) if subjects else ()


_NEVER = 1_000.0
_COSTS = {"subject": 1.0, "program": 1.0, "organization": 1.6, "country": 2.0, "region": 2.4}


def _cost(part: str) -> float:
    tag = table().get(part)
    if tag is None or len(part) < 2:
        return _NEVER
    return _COSTS[tag.kind] + (1.5 if len(part) == 3 else 0)


def _mended(term: str) -> str | None:
    """Return the one subject or programme that a letter too many, too few or swapped makes."""
    if not 4 <= len(term) <= 8:
        return None
    known = table()
    found = {guess for guess in _neighbours(term) if guess in known and len(guess) > 3}
    found = {guess for guess in found if known[guess].kind in {"subject", "program"}} or found
    return found.pop() if len(found) == 1 else None


def _neighbours(term: str) -> Iterator[str]:
    for at in range(len(term)):
        yield term[:at] + term[at + 1 :]
        if at:
            yield term[: at - 1] + term[at] + term[at - 1] + term[at + 1 :]
    if len(term) == 4 and term[0] != "K":
        return
    for at in range(1, len(term)):
        for letter in "AEIOUCGNPRST":
            yield term[:at] + letter + term[at:]
