"""References as claims: the cable's own number, its REF block wherever printed, and citations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable import Citation, Reference
    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Page

_DIGITS = re.compile(r"\d+")
_LONGEST = 12
"""Digits, zeros before it among them, above which a number is no serial."""
_PRINTED = re.compile(r"(?:(?:19|20)?\d\d\s+)?([A-Za-z][A-Za-z .'/-]{1,30}?)\s*0*([1-9]\d{0,6})\b")
_LABEL = re.compile(r"^\W*\(?[A-Za-z][.)]\s*(?=\S)")
_MRN = re.compile(r"\d\d([A-Z]+?)0*(\d+)$")
_YEAR = re.compile(r"(?<!\d)(?<!\bof )(?:(?:19|20)\d\d|'?\d\d)\s+$", re.IGNORECASE)
"""A year before a post; the 02 of `SECTION 01 OF 02 STATE` is none."""


class Key(NamedTuple):
    """A telegram as a header prints it: the post's letters and the serial."""

    post: str
    serial: int


class Known(NamedTuple):
    """What is known of a telegram that the header names."""

    mrn: str
    where: str
    letter: str | None = None
    previous: bool = False
    notal: bool = False


def find_references(page: Page) -> Iterator[Claim]:
    """Yield each place that names a telegram; one printed twice is two claims."""
    yield from _own(page)
    yield from _header(page)
    yield from _body(page)


def _own(page: Page) -> Iterator[Claim]:
    place = page.cable.places.get("mrn")
    if page.cable.mrn and place and place.end > place.start:
        yield _claim(page, place.start, place.end, Known(page.cable.mrn, "self"))
        yield from _again(page, place.end, page.cable.mrn)


def _again(page: Page, end: int, mrn: str) -> Iterator[Claim]:
    """Yield the cable's own number where a row gives it once more, behind the text."""
    if page.cable.source.rendition == "json":
        at = page.cable.source.text.find(f'"{mrn}"', max(end, page.body().end)) + 1
        if at > 0:
            yield _claim(page, at, at + len(mrn), Known(mrn, "self"))


def _header(page: Page) -> Iterator[Claim]:
    known = _known(page)
    serials = {key.serial for key in known}
    posts = [key.post for key in known]
    own = page.cable.places.get("mrn")
    for found in _DIGITS.finditer(page.text, 0, page.body().start):
        serial = int(found[0]) if len(found[0]) <= _LONGEST else 0
        if serial not in serials or page.text.startswith("/", found.end()):
            continue
        if own and own.start <= found.start() < own.end:
            continue
        for post in posts:
            hit = known.get(Key(post, serial))
            if hit and (start := _post_before(page.text, found.start(), post)) is not None:
                yield _claim(page, start, found.end(), hit)
                break


def _known(page: Page) -> dict[Key, Known]:
    found: dict[Key, Known] = {}
    for item in page.cable.references:
        key = _key(item)
        if key and item.mrn:
            found.setdefault(key, Known(item.mrn, "REF", item.letter, item.previous, item.notal))
    if page.cable.mrn and (own := _MRN.match(page.cable.mrn)):
        found[Key(own[1], int(own[2]))] = Known(page.cable.mrn, "self")
    return found


def _key(item: Reference) -> Key | None:
    printed = _PRINTED.match(_LABEL.sub("", item.text).strip(" .,;"))
    if not printed:
        return None
    return Key(re.sub(r"[^A-Z]", "", printed[1].upper()), int(printed[2]))


def _post_before(text: str, end: int, post: str) -> int | None:
    """Return where the post's name, and a year before it, begins; None where it is not there."""
    position = end
    for letter in reversed(post):
        while position and not text[position - 1].isalnum():
            position -= 1
        if not position or text[position - 1].upper() != letter or end - position > 40:
            return None
        position -= 1
    year = _YEAR.search(text, max(0, position - 6), position)
    return year.start() if year else position


def _body(page: Page) -> Iterator[Claim]:
    body = page.body().start
    for citation in page.cable.citations:
        start, words = _pointed(page, citation)
        lettered = words.lower().startswith(("ref", "sep"))
        if citation.span.start >= body and (citation.mrns or lettered):
            place = start, start + len(words)
            anaphor = bool(citation.letters) or "tel" in words.lower()
            attributes: dict[str, str | bool] = {"where": "body", "anaphor": anaphor}
            if not citation.mrns:
                attributes["unresolved"] = True
            value = ";".join(citation.mrns) or " ".join(words.split())
            yield page.claim("cable_ref", place, value, "citations", attributes=attributes)


_POINTED = re.compile(r"(?i:para)[^()]*?(?i:(?=\bref))|")
_TAIL = re.compile(r"(?:\s*,?\s*\(?(?:at\s+)?(?i:para)\w*[\s.]+\d.*|\),.*|[ ).,;]+)\Z")


def _pointed(page: Page, citation: Citation) -> tuple[int, str]:
    """Return where a telegram itself is cited, and its words, without the paragraph of it."""
    span = citation.span
    whole = page.text[span.start : span.end]
    start = match.end() if (match := _POINTED.match(whole)) else 0
    return span.start + start, _TAIL.sub("", whole[start:])


def _claim(page: Page, start: int, end: int, known: Known) -> Claim:
    attributes: dict[str, str | bool] = {"where": known.where}
    if known.letter:
        attributes["label"] = known.letter
    if known.previous:
        attributes["and_previous"] = True
    if known.notal:
        attributes["notal"] = True
    return page.claim("cable_ref", (start, end), known.mrn, "references", attributes=attributes)
