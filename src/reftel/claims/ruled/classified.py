"""Classification as claims: class lines, portion and subject marks, declassification, reasons."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.dated.dates import resolve, written
from reftel.claims.dated.dates_beside import beside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Page


class Mark(NamedTuple):
    """A mark at a place and what it governs."""

    start: int
    end: int
    value: str
    scope: str
    release: str = ""


_LEVELS = {"T": "TS", "S": "S", "C": "C", "U": "U", "R": "R"}
_LINE = re.compile(
    r"(?:(?<=[^A-Za-z])|^|(?<=0000))(?:T\s?O\s?P\s+S\s?E\s?C\s?R\s?E\s?T|S E C R E T"
    r"|C O N F I D E N T I A L"
    r"|U N C L A S(?: S I F I E D)?|L I M I T E D  ?O F F I C I A L  ?U S E"
    r"|SECRET|CONFIDENTIAL|UNCLASSIFIED|UNCLAS|LIMITED OFFICIAL USE)(?!\w)(?://?[A-Z]+)*"
    r"(?:[ ]+NOFORN(?!\w))?"
    r"(?:[ ]+SECTION[ ]+\d+[ ]+OF[ ]+\d+)?(?:[ ]+[A-Z][A-Z ]{2,20}?[ ]+\d{4,7}\b)?",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"[ScsCuUlL](?:[Ee](?:[Cc][Rr][Ee][Tt])| [Ee] [Cc]|[Oo][Nn][Ff][Ii][Dd]| [Oo] [Nn] [Ff]"
    r"|[Nn][Cc][Ll][Aa][Ss]| [Nn] [Cc] [Ll]|[Ii][Mm][Ii][Tt][Ee][Dd] [Oo]| [Ii] [Mm])"
)
"""How a level begins; written without flags, which would cost much of the speed."""
_DECL = re.compile(
    r"\bE\.?\s?O\.?\s*\d{5}:?\s*DECL:?\s*(\d{1,2}/\d{1,2}/\d{2,4}|\S+)",
    re.IGNORECASE,
)
_EXEMPT = re.compile(r"N/?A\.?", re.IGNORECASE)
_GAP = r"\s{0,3}"
_REASONS = re.compile(
    rf"\b(?:{_GAP.join('REASON')}{_GAP}S?[:,]?\s*(?:E\.?O\.?\s*\d{{5}}\s*)?|(?=1\.[45]\s*\())"
    r"(?P<section>1\.[45])\.?\s*"
    r"(?:\(\s?[A-H](?:\s?[/,&]\s?[A-H])*\s?\)|[ ,;&/]|\ba\s?n\s?d\b|(?:\b|(?<=[45]))[A-H]\b)*",
    re.IGNORECASE,
)
_AND = re.compile(r"\ba\s?n\s?d\b", re.IGNORECASE)
_NEAR_REASONS = re.compile(r"1\.[45]")
_LETTER = re.compile(r"\b([a-h])\b", re.IGNORECASE)
_MARK = re.compile(
    r"\((?P<level>TS|S|C|U|SBU|LOU|FOUO|UNCLASSIFIED|SECRET|CONFIDENTIAL)"
    r"(?P<more>(?:/{1,2}[A-Z][A-Z ,/&-]{0,120})?)\)",
    re.IGNORECASE,
)
_CONTROLS = {"NOFORN": "NF", "FOR OFFICIAL USE ONLY": "FOUO"}
_CAPTION = re.compile(r"^[ \t]*(SENSITIVE|NOFORN)\s*$", re.MULTILINE)
"""A caption that restricts who may see the whole, alone on its line (5 FAH-2 H-440)."""
_RESTRICTS = {"SENSITIVE": "SBU", "NOFORN": "NF"}
_WORD = 4
"""Letters above which a level is a word, no abbreviation that a list could use."""
_SHORT = {"UNCLASSIFIED": "U", "SECRET": "S", "CONFIDENTIAL": "C"}


def find_classification(page: Page) -> Iterator[Claim]:
    """Yield every mark as printed; what the reader holds to govern is in each claim's marking."""
    header = page.body().start
    reasons = list(_reasons(page, header))
    marks = [*_row(page), *_lines(page, header), *_captions(page)]
    marks += [*_declassification(page, header), *reasons]
    marks += [
        m for m in _subjects(page, header) if not any(r.start <= m.start < r.end for r in reasons)
    ]
    marks += _portions(page)
    for mark in marks:
        attributes: dict[str, str | bool] = {"scope": mark.scope}
        if mark.release:
            attributes["releasability"] = mark.release
        yield page.claim(
            "classification", (mark.start, mark.end), mark.value, "classification",
            attributes=attributes,
        )  # fmt: skip


def _lines(page: Page, end: int) -> Iterator[Mark]:
    """Find class lines: the level spelt with blanks, or the one word alone on its line."""
    found_text, last = page.cable.source.text, 0
    for cue in _LEVEL.finditer(found_text, 0, end):
        if cue.start() < last:
            continue
        found = _LINE.search(found_text, max(last, cue.start() - 12), min(end, cue.end() + 80))
        if found is None:
            continue
        word = found[0].lstrip("0")
        if " " not in word and not _alone(found_text, *found.span()):
            continue
        level, last = word.lstrip()[0].upper(), found.end()
        yield Mark(found.end() - len(word), found.end(), _LEVELS.get(level, "U"), "cable")


def _captions(page: Page) -> Iterator[Mark]:
    """Find the captions below the class line that restrict who may see the whole."""
    if place := page.cable.places.get("captions"):
        for found in _CAPTION.finditer(page.cable.source.text[: place.end], place.start):
            yield Mark(*found.span(1), _RESTRICTS[found[1]], "cable")


def _row(page: Page) -> Iterator[Mark]:
    """Find the class that the row of a table of cables gives for the whole."""
    place = page.cable.places.get("classification")
    if place and page.cable.source.rendition in {"csv", "json"}:
        words = place.of(page.text)
        level = _LEVELS.get(words[:1].upper()) if not words.upper().startswith("TOP") else "TS"
        controls = [_CONTROLS.get(word, word) for word in words.upper().split("//")[1:]]
        if level:
            yield Mark(*place, "//".join([level, *controls]), "cable")


def _alone(text: str, start: int, end: int) -> bool:
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    return text[line_start:start].strip() == "" and text[end:line_end].strip() == ""


def _declassification(page: Page, end: int) -> Iterator[Mark]:
    for found in _DECL.finditer(page.text, 0, end):
        date = resolve(found[1], page.once(beside).day)
        value = written(date) if date else found[1].rstrip(".,")
        yield Mark(*found.span(), f"DECL:{value}", "declassification")
    places = page.cable.places
    order, told = places.get("executive_order"), places.get("declassify")
    if order and told and _EXEMPT.fullmatch(told.of(page.text)):
        yield Mark(order.start, told.end, "DECL:N/A", "declassification")


def _reasons(page: Page, end: int) -> Iterator[Mark]:
    near = _NEAR_REASONS.search(page.text, 0, end + 40)
    for found in _REASONS.finditer(page.text, max(0, near.start() - 40), end + 40) if near else ():
        words = found[0].rstrip(" ,;&/")
        listed = _AND.sub(" ", found[0][found.end("section") - found.start() :])
        letters = [letter.lower() for letter in _LETTER.findall(listed)]
        value = ",".join(f"{found['section']}({letter})" for letter in letters)
        if value:
            yield Mark(found.start(), found.start() + len(words), value, "reasons")


def _subjects(page: Page, end: int) -> Iterator[Mark]:
    listed = page.cable.places.get("references")
    for found in _MARK.finditer(page.text, 0, end):
        if not (listed and listed.start <= found.start() < listed.end):
            yield _mark(found, "subject")


def _portions(page: Page) -> Iterator[Mark]:
    """Find the mark of each marked portion, and full marks that stand inside one."""
    found = list(_MARK.finditer(page.text, page.body().start))
    starts, taken = [mark.start() for mark in found], set[int]()
    for node in page.cable.walk():
        if node.marking is None:
            continue
        at = bisect_left(starts, node.span.start)
        if at < len(found) and found[at].end() <= min(node.span.end, node.span.start + 160):
            taken.add(at)
            yield _mark(found[at], "portion")
    for at, mark in enumerate(found):
        if at not in taken and mark[0].isupper() and (mark["more"] or len(mark["level"]) > _WORD):
            yield _mark(mark, "portion")


def _mark(found: re.Match[str], scope: str) -> Mark:
    level = found["level"].upper()
    more = " ".join(found["more"].strip("/").upper().replace("//", "/").split())
    return Mark(*found.span(), _SHORT.get(level, level), scope, {"NF": "NOFORN"}.get(more, more))
