"""Classification as claims: class lines, portion and subject marks, declassification, reasons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.dates import resolve, written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.page import Page


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
_DECL = re.compile(
    r"\bE\.?\s?O\.?\s*\d{5}:?\s*DECL:?\s*(\d{1,2}/\d{1,2}/\d{2,4}|\S+)",
    re.IGNORECASE,
)
_REASONS = re.compile(
    r"\bREASONS?:?\s*(?:E\.?O\.?\s*\d{5}\s*)?1\.[45]\s*(?:\([A-Ha-h]\)|[ ,;&/]|\band\b"
    r"|\bAND\b|\b[A-Ha-h]\b)*",
    re.IGNORECASE,
)
_LETTER = re.compile(r"\b([a-h])\b", re.IGNORECASE)
_MARK = re.compile(
    r"\((?P<level>TS|S|C|U|SBU|LOU|FOUO|UNCLASSIFIED|SECRET|CONFIDENTIAL)"
    r"(?P<more>(?:/{1,2}[A-Z][A-Z ,/&-]{0,120})?)\)",
    re.IGNORECASE,
)
_SHORT = {"UNCLASSIFIED": "U", "SECRET": "S", "CONFIDENTIAL": "C"}


def find_classification(page: Page) -> Iterator[Claim]:
    """Yield every mark as printed; what the reader holds to govern is in each claim's marking."""
    header = page.body().start
    reasons = list(_reasons(page, header))
    marks = [*_lines(page, header), *_declassification(page, header), *reasons]
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
    found_text = page.cable.source.text
    for found in _LINE.finditer(found_text, 0, end):
        word = found[0].lstrip("0")
        if " " not in word and not _alone(found_text, *found.span()):
            continue
        level = word.lstrip()[0].upper()
        yield Mark(found.end() - len(word), found.end(), _LEVELS.get(level, "U"), "cable")


def _alone(text: str, start: int, end: int) -> bool:
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    return text[line_start:start].strip() == "" and text[end:line_end].strip() == ""


def _declassification(page: Page, end: int) -> Iterator[Mark]:
    for found in _DECL.finditer(page.text, 0, end):
        date = resolve(found[1], page.cable.date) if page.cable.date else None
        value = written(date) if date else found[1].rstrip(".,")
        yield Mark(*found.span(), f"DECL:{value}", "declassification")


def _reasons(page: Page, end: int) -> Iterator[Mark]:
    for found in _REASONS.finditer(page.text, 0, end + 40):
        words = found[0].rstrip(" ,;&/")
        letters = _LETTER.findall(words.split("1.", 1)[1])
        value = ",".join(f"1.4({letter.lower()})" for letter in letters)
        yield Mark(found.start(), found.start() + len(words), value, "reasons")


def _subjects(page: Page, end: int) -> Iterator[Mark]:
    for found in _MARK.finditer(page.text, 0, end):
        yield _mark(found, "subject")


def _portions(page: Page) -> Iterator[Mark]:
    for node in page.cable.walk():
        if node.marking is None:
            continue
        if found := _MARK.search(
            page.text, node.span.start, min(node.span.end, node.span.start + 160)
        ):
            yield _mark(found, "portion")


def _mark(found: re.Match[str], scope: str) -> Mark:
    level = found["level"].upper()
    more = " ".join(found["more"].strip("/").upper().replace("//", "/").split())
    return Mark(*found.span(), _SHORT.get(level, level), scope, {"NF": "NOFORN"}.get(more, more))
