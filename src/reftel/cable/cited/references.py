"""The REF block: telegrams and other papers referred to, lettered or not, in every form."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import reftel.cable.header.mrn as numbers
from reftel.cable.cable import Reference
from reftel.cable.cited.telegrams import Cited, telegrams
from reftel.cable.header.noncable import kind_of
from reftel.cable.header.years import dated
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

_HEAD = re.compile(
    r"\s*(?:REF(?:ERENCE|TEL)?S?|REF\(S\)|[Rr]ef(?:erence|tel)?s?)\b\s*[:.)]*\s*", re.IGNORECASE
)
_TAIL = re.compile(
    r"\b(?:CLASSIFIED\s+BY|CLASS\.\s+BY|DERIVED\s+FROM|DECLASSIFY\s+ON|DECL:|SUBJECT:|TAGS:|E\.O\.)"
    r"|(?:^|\s)¶?1\s?\.\s*\(|\n[ \t]*-{5,}|\bSENSITIVE\s+BUT\s+UNCLAS|\bNOT\s+FOR\s+INTERNET"
    r"|\b(?:OO|PP|RR|ZZ) RUEH|\brefid:|\bid: \d|\bCLASSIF\s*$|\bENTIRE\s+TEXT|\bPLEASE\s+HANDLE\b"
    r"|(?:^|[\n.\\]\s*|\s\s)(?:THIS\s+(?:IS\b|(?:MESSAGE|CABLE|TELEGRAM)\b)|NOTE:)",
    re.IGNORECASE,
)
_TAIL_WORDS = (
    "CLASS", "DERIVED", "DECL", "SUBJECT:", "TAGS:", "E.O.", "1.", "1 .", "-----", "SENSITIVE",
    "INTERNET", " RUEH", "ID:", "ENTIRE", "PLEASE", "THIS", "NOTE:",
)  # fmt: skip
_LETTER = re.compile(
    r"(?:(?<=[\s;,¶:.)\]\d])(?<![A-Z]\.)|^)"
    r"(?:REFS?[:.]?\s+\(?([A-Z]{1,2})\)?\s?[.:)]*(?=[\s(])|(?:REFS?[:.]?\s+)?"
    r"(?:[(\[]\s?([A-Z]{1,2})\s?\.?\s?[)\]]\s?[.:]?|([A-Z]{1,2})\s?[.):]+"
    r"|([A-Z]{1,2})(?:\s-|[/-](?=\s))"
    r"|(?-i:([A-Z])(?=[ \t]+(?:(?:19|20)?\d\d[ ]?)?[A-Z][A-Za-z'. ]{2,24}[ ]?\d))))"
    r"[ \t]*",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:(?<=[\s;,])|^)\(?(\d{1,2})[.)]+\s++(?=[^\s\d]|\d\d )")
_CUT = re.compile(r"[;\n]|,(?=\s)|\bAND\b(?!\s*(?:PREV|SUBSEQ|RELATED|NOTAL))", re.IGNORECASE)
_TITLE = re.compile(
    r"\s*+[,:-]?\s*+(?:(?P<quoted>\"[^\"]{1,200}\")|\((?![A-Z]\))[^()]{3,160}\))"
    r"|[ \t]*(?:-{1,3}|:)[ \t]*+(?!\d{1,7}(?![\d/]))(?P<line>[^\n;]{3,160})"
)
_LOOSE = "\"'()[]., \t\r\n;:¶-\\&"
_PREVIOUS = re.compile(r"\b(?:AND|&|ET)?\s*PREV(?:IOUS)?\b|\bET\s+SEQ\b|\bET\s+AL\b", re.IGNORECASE)
_NOTAL = re.compile(r"\bNO?TALS?\b", re.IGNORECASE)
_ALL_NOTAL = re.compile(r"\b(?:BOTH|ALL)\s+NOTAL\b", re.IGNORECASE)
_EMPTY = re.compile(
    r"(?>(?:(?:AND|ET|PREVIOUS|PREV|NOTALS?|THRU|THROUGH|BOTH|ALL|EXDIS|NODIS|LIMDIS|NOFORN|AL|SIPDIS"
    r"|SENSITIVE|SERIES|SUBSEQUENT|OTHERS?|RELATED|THE|OF|SEE|ALSO|NONE|NA|X(?!X)|U|C|S|SBU|A"
    r"|CORRECTED|COPY|COPIES|IN|TO|FOR|FROM|BY|REFS?|REFTELS?|N)(?![A-Za-z])|\W|\d)*)\Z",
    re.IGNORECASE,
)


_ENDS_IN = re.compile(r"[\s,;]+(?:AND|OR)\Z", re.IGNORECASE)


class _Segment(NamedTuple):
    """One lettered item, or the whole block where nothing is lettered."""

    letter: str | None
    start: int
    end: int


def read_references(
    legible: str, span: Span, *, mrn: str | None, date: datetime | None
) -> tuple[Reference, ...]:
    """Read the REF block at `span`; `mrn` and `date` are those of the citing telegram."""
    head = _HEAD.match(legible, *span)
    start = head.end() if head else span.start
    words = legible[start : span.end].upper()
    ends = any(word in words for word in _TAIL_WORDS)
    tail = _TAIL.search(legible, start, span.end) if ends else None
    end = tail.start() if tail else span.end
    own = numbers.parts(mrn or "")
    found: list[Reference] = []
    for segment in _segments(legible, start, end):
        found += _read(legible, segment, own, date)
    return tuple(_shared_notal(legible[start:end], found))


def _segments(legible: str, start: int, end: int) -> list[_Segment]:
    """Split the block at its letters, which follow each other."""
    cuts: list[tuple[str, int, int]] = []
    last = 0
    for match in _LETTER.finditer(legible, start, end):
        letter = next(filter(None, match.groups())).upper()
        rank = _rank(letter)
        if cuts and letter == cuts[-1][0] and not legible[cuts[-1][2] : match.start()].strip():
            cuts[-1] = (letter, cuts[-1][1], match.end())
        elif rank == last + 1 or (last < rank <= last + 3 and _parted(legible, match, start)):
            cuts.append((letter, match.start(), match.end()))
            last = rank
    cuts = cuts or _numbered(legible, start, end)
    if not cuts:
        return [_Segment(None, start, end)]
    if _stand_behind(legible, start, cuts, end):
        starts = [start, *(cut[2] for cut in cuts)]
        return [_Segment(cut[0], first, cut[1]) for cut, first in zip(cuts, starts, strict=False)]
    ends = [cut[1] for cut in cuts[1:]] + [end]
    found = [_Segment(cut[0], cut[2], stop) for cut, stop in zip(cuts, ends, strict=True)]
    if legible[start : cuts[0][1]].strip(_LOOSE):
        found.insert(0, _Segment(None, start, cuts[0][1]))
    return found


def _numbered(legible: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """Return the numbers `1) … 2) …` that stand for letters where a block begins with one."""
    cuts: list[tuple[str, int, int]] = []
    for match in _NUMBERED.finditer(legible, start, end):
        if int(match[1]) == len(cuts) + 1 and (cuts or match.start() == start):
            cuts.append((match[1], *match.span()))
    return cuts if len(cuts) > 1 else []


def _stand_behind(legible: str, start: int, cuts: list[tuple[str, int, int]], end: int) -> bool:
    """Say whether the letters stand in brackets behind their items: `OSLO 12 (A), OSLO 13 (B)`."""
    bracketed = all(legible[cut[1] : cut[2]].lstrip().startswith("(") for cut in cuts)
    before, after = legible[start : cuts[0][1]], legible[cuts[-1][2] : end]
    return bracketed and any(map(str.isdigit, before)) and not after.strip(_LOOSE)


def _rank(letter: str) -> int:
    if len(letter) == 1:
        return ord(letter) - ord("A") + 1
    return 26 + ord(letter[1]) - ord("A") + 1 if letter[0] in ("A", letter[1]) else 0


def _parted(legible: str, match: re.Match[str], start: int) -> bool:
    """Say whether a letter that skips one stands apart from the item before it."""
    before = legible[max(start, match.start() - 3) : match.start()]
    return (
        "\n" in before
        or "¶" in before
        or before.endswith(("  ", "; ", ", "))
        or (bool(before) and before.rstrip()[-1:].isdigit())
    )


def _read(
    legible: str, segment: _Segment, own: numbers.Number | None, date: datetime | None
) -> Iterator[Reference]:
    """Yield the telegrams of a segment, and what else stands between them."""
    words = _masked(legible[segment.start : segment.end])
    position = 0
    for item in telegrams(words, own):
        yield from _others(legible, segment, words, (position, item.start), after=position > 0)
        entitled = item._replace(end=max(item.end, _title_end(legible, segment, item.end)))
        position = entitled.end
        yield _reference(legible, segment, entitled, own, date)
    yield from _others(legible, segment, words, (position, len(words)), after=position > 0)


def _title_end(legible: str, segment: _Segment, end: int) -> int:
    """Return where the title of a telegram ends that stands behind its number, or 0."""
    at = segment.start + end
    title = _TITLE.match(legible, at, segment.end) if at < segment.end else None
    if title is None:
        return 0
    line = title["line"]
    if line is not None:
        stop = segment.end if segment.letter else title.end()
        line = legible[title.start("line") : stop].rstrip(" \t\r\n¶\\")
        named = any(telegrams(line, None))
        return 0 if named else title.start("line") + len(line) - segment.start
    named = title["quoted"] is None and any(telegrams(title[0], None))
    return 0 if named else title.end() - segment.start


def _masked(words: str) -> str:
    """Return the words with quoted titles blanked, so that numbers in them mean nothing."""
    if '"' not in words:
        return words
    return re.sub(r'"[^"]{0,300}"', lambda match: " " * len(match[0]), words)


def _reference(
    legible: str,
    segment: _Segment,
    item: Cited,
    own: numbers.Number | None,
    date: datetime | None,
) -> Reference:
    span = Span(segment.start + item.start, segment.start + item.end)
    text = span.of(legible)
    bare = text[-1:].isdigit()
    found = dated(item.post, item.serial, item.year, own, date)
    return Reference(
        text=" ".join(text.split()),
        kind="telegram",
        span=span,
        letter=segment.letter,
        mrn=found.mrn,
        candidates=found.candidates,
        previous=not bare and _PREVIOUS.search(text) is not None,
        notal=not bare and _NOTAL.search(text) is not None,
        year_by=found.year_by,
    )


def _others(
    legible: str, segment: _Segment, words: str, place: tuple[int, int], *, after: bool
) -> Iterator[Reference]:
    """Yield the papers other than telegrams that stand between two places of a segment.

    What follows a telegram without number or telling word is a remark on it, and no paper.
    """
    if not words[slice(*place)].strip(_LOOSE):
        return
    for first, last in _pieces(words, *place):
        raw = legible[segment.start + first : segment.start + last]
        text = _ENDS_IN.sub("", raw.strip(_LOOSE))
        if len(text) < 3 or _EMPTY.match(text):
            continue
        kind = kind_of(text)
        if after and kind is None and not any(map(str.isdigit, text)):
            continue
        at = segment.start + first + raw.index(text)
        text = _balanced(text, legible, at)
        yield Reference(
            text=" ".join(text.split()),
            kind=kind or "other",
            span=Span(at, at + len(text)),
            letter=segment.letter,
            previous=bool(_PREVIOUS.search(text)),
            notal=bool(_NOTAL.search(text)),
        )


def _balanced(text: str, legible: str, at: int) -> str:
    """Return a text with the bracket that closes it."""
    opened = text.count("(") > text.count(")")
    return f"{text})" if opened and legible.startswith(")", at + len(text)) else text


def _pieces(words: str, start: int, end: int) -> list[tuple[int, int]]:
    """Split a stretch where a new paper begins: a piece without a telling word joins the last."""
    cuts = [start, *(match.end() for match in _CUT.finditer(words, start, end)), end]
    pieces: list[tuple[int, int]] = []
    for first, last in itertools.pairwise(cuts):
        told = kind_of(words[first:last])
        if pieces and not (told and kind_of(words[slice(*pieces[-1])])):
            pieces[-1] = (pieces[-1][0], last)
        else:
            pieces.append((first, last))
    return pieces


def _shared_notal(block: str, found: list[Reference]) -> list[Reference]:
    """Give `(BOTH NOTAL)` and `(ALL NOTAL)` to all that stand before them."""
    if not any(item.notal for item in found) or not _ALL_NOTAL.search(block):
        return found
    return [replace(item, notal=True) for item in found]
