"""A cable made ready to be stored: its row, its words by marking, its terms, its packed claims."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from reftel.cable import head, year_sent
from reftel.store.naming import named
from reftel.store.packing import (
    Portion,
    press_text,
    read_marking,
    write_claims,
    write_given,
    write_marking,
    write_portions,
)
from reftel.store.stretches import stretches
from reftel.store.terms import COUNTED, named_kinds, said
from reftel.store.tokens import BREAK, passages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reftel.cable import Cable, Head, Station
    from reftel.claims import Claim
    from reftel.marking import Marking

LAYOUT = 5
"""Raised when the same cable would be stored otherwise."""

ANYWHERE = -1
"""Place of a term that anyone knows who may see any portion: identity, sender, day."""


@cache
def present_reading() -> str:
    """Return what cables are read with now; one stored under another is to be read again."""
    from reftel.cable import VERSION as CABLE  # noqa: PLC0415 -- heavy: the reader
    from reftel.claims import VERSION as CLAIMS  # noqa: PLC0415 -- heavy: every finder

    return f"{LAYOUT}.{CABLE}.{CLAIMS}"


@dataclass(frozen=True, slots=True)
class Folio:
    """Everything a store writes of one cable; made in a worker, written by the coordinator."""

    head: Head
    row: dict[str, Any]
    original: bytes
    marks: tuple[str, ...]
    meanings: tuple[str, ...]
    texts: tuple[tuple[int, str], ...]
    """Words and values of fields by place of their marking, each set apart by a break."""
    anywhere: str
    """The values of fields that stand under every marking."""
    counted: tuple[tuple[int, str, str], ...]
    """What facets count: place of the marking, field, value."""
    claims: bytes = b""
    """The claims, packed; nothing where there are none."""
    count: int = 0
    """How many claims there are."""


@lru_cache(maxsize=10_000)
def _keys(marking: Marking, _written: str, _entire: bool) -> tuple[str, str]:  # noqa: FBT001 -- a key
    """Return a marking in full and by meaning; notation takes no part in its equality."""
    return write_marking(marking), write_marking(marking, meaning=True)


class _Marks:
    """The markings met in a cable, each with its place."""

    def __init__(self) -> None:
        self.places: dict[str, int] = {}
        self.meanings: list[str] = []
        self._seen: dict[int, tuple[Marking, int]] = {}

    def place(self, marking: Marking) -> int:
        seen = self._seen.get(id(marking))
        if seen:
            return seen[1]
        key, meaning = _keys(marking, marking.written, marking.entire)
        if key not in self.places:
            self.places[key] = len(self.places)
            self.meanings.append(meaning)
        self._seen[id(marking)] = marking, self.places[key]
        return self.places[key]


_NAMES = frozenset({"party", "person", "vessel"})
"""Kinds of claims that are also searched for by the words in which the text names them."""


@dataclass(slots=True)
class _Draft:
    """What is gathered of a cable by place of marking."""

    marks: _Marks = field(default_factory=_Marks)
    texts: dict[int, list[str]] = field(default_factory=dict)
    terms: dict[tuple[int, str, str], None] = field(default_factory=dict)
    quoted: dict[tuple[int, str, str], None] = field(default_factory=dict)
    """Names as they stand in the text, which are searched for and not counted."""

    def say(self, place: int, words: str) -> None:
        self.texts.setdefault(place, []).append(f"{words} {BREAK}")

    def term(self, place: int, name: str, value: str) -> None:
        if value:
            self.terms[place, name, plain(value)] = None

    def written(self) -> tuple[tuple[tuple[int, str], ...], str]:
        """Return the words and fields of each place, and the fields of all of them."""
        places: dict[int, list[str]] = {ANYWHERE: [], **self.texts}
        for place, name, value in self.terms | self.quoted:
            places.setdefault(place, []).append(said(name, value))
        anywhere = " ".join(places.pop(ANYWHERE))
        return tuple((place, " ".join(words)) for place, words in places.items()), anywhere


def plain(text: str) -> str:
    """Return a text that every engine can keep in a row: no lone surrogates, no NUL."""
    if text.isascii() and "\x00" not in text:
        return text
    return text.encode("utf-8", "replace").decode().replace("\x00", "")


def fold_in(
    cable: Cable,
    claims: Sequence[Claim] | None = None,
    columns: Sequence[str] = (),
    *,
    raw: bytes = b"",
    encoding: str = "",
) -> Folio:
    """Make a cable ready to be stored; None for claims means that they were not extracted.

    `columns` are the names of the columns where its text is a row of a table; `raw` the bytes as
    found where they are not its text in UTF-8.
    """
    draft = _Draft()
    banner = draft.marks.place(cable.marking)
    subject = banner
    if cable.subject and cable.subject.marking:
        subject = draft.marks.place(cable.subject.marking)
    portions, letters = _portions(cable, draft)
    known = head(cable)
    _header_terms(cable, known, draft, banner, subject)
    packed = _claims(claims, cable.source.text, draft) if claims else b""
    row = _row(cable, known, portions, columns) | {
        "banner": banner,
        "subject_mark": subject,
        "worth": letters + 10_000_000 * bool(cable.paragraphs),
        "claimed": claims is not None,
    }
    _identity(cable, known, draft)
    texts, anywhere = draft.written()
    return Folio(
        head=known,
        row=row,
        original=press_text(cable.source.text, raw, encoding),
        marks=tuple(draft.marks.places),
        meanings=tuple(draft.marks.meanings),
        texts=texts,
        anywhere=anywhere,
        counted=tuple(term for term in draft.terms if term[1] in COUNTED),
        claims=packed,
        count=len(claims or ()),
    )


def _row(
    cable: Cable, known: Head, portions: list[Portion], columns: Sequence[str]
) -> dict[str, Any]:
    when = cable.date
    row = {
        "sha256": known.sha256,
        "mrn": cable.mrn,
        "rendition": cable.source.rendition,
        "name": cable.source.name,
        "given": write_given(cable, columns),
        "date": when and int(when.timestamp()),
        "year": year_sent(cable) or 0,
        "post": known.post,
        "to": "\n".join(known.to),
        "info": "\n".join(known.info),
        "subject": known.subject,
        "tags": " ".join(known.tags),
        "refs": " ".join(known.references),
        "written": known.marking,
        "portions": write_portions(portions),
        "characters": len(cable.source.text),
        "reader": present_reading(),
    }
    return {name: plain(held) if isinstance(held, str) else held for name, held in row.items()}


def _portions(cable: Cable, draft: _Draft) -> tuple[list[Portion], int]:
    """Say each stretch in the draft; return the portions that have words, and how many letters."""
    found: list[Portion] = []
    letters, cut = 0, list(stretches(cable))
    passed = passages([cable.legible[start:end] for start, end, _, _ in cut])
    for (start, end, label, marking), text in zip(cut, passed, strict=True):
        if words := text.strip():
            place = draft.marks.place(marking)
            found.append(Portion(start, end, label, place))
            draft.say(place, words)
            letters += len(words) - words.count(" ")
    return found, letters


def _identity(cable: Cable, known: Head, draft: _Draft) -> None:
    draft.term(ANYWHERE, "k", "cable")
    if cable.mrn:
        draft.term(ANYWHERE, "mrn", cable.mrn)
    if known.post:
        draft.term(ANYWHERE, "post", known.post)
    if year := year_sent(cable):
        draft.term(ANYWHERE, "year", str(year))
    if when := cable.date:
        for name, form in (("month", "%Y-%m"), ("day", "%Y-%m-%d")):
            draft.term(ANYWHERE, name, when.strftime(form))


def _header_terms(cable: Cable, known: Head, draft: _Draft, banner: int, subject: int) -> None:
    for name, stations in (("from", _sender(cable)), ("to", cable.to), ("info", cable.info)):
        for station in stations:
            draft.term(banner, name, station.post or station.name)
            draft.term(banner, name, station.name)
    for tag in cable.tags:
        draft.term(banner, "tag", tag)
    for reference in cable.references:
        for mrn in (reference.mrn, *reference.candidates):
            draft.term(banner, "ref", mrn or "")
    draft.term(subject, "subject", known.subject)
    for key, place in list(draft.marks.places.items()):
        for value in _marking_terms(key):
            draft.term(place, "marking", value)


def _sender(cable: Cable) -> tuple[Station, ...]:
    return (cable.sender,) if cable.sender else ()


@lru_cache(maxsize=10_000)
def _marking_terms(key: str) -> list[str]:
    """Return what `marking:` finds: the level, and the mark as written in short."""
    marking = read_marking(key)
    level = "" if marking.level is None else marking.level.name
    return [term for term in (level, str(marking)) if term]


def _claims(claims: Sequence[Claim], text: str, draft: _Draft) -> bytes:
    fields, marks = named_kinds(), [draft.marks.place(claim.marking) for claim in claims]
    for claim, place in zip(claims, marks, strict=True):
        draft.terms[place, "kind", claim.kind] = None
    for claim, marking in named(claims, fields):
        if claim.value == claim.cable:
            continue
        name = fields[claim.kind]
        draft.term(draft.marks.place(marking), name, claim.value)
        if claim.kind in _NAMES:
            draft.quoted[draft.marks.place(claim.marking), name, plain(claim.words)] = None
    return write_claims(claims, marks, text)
