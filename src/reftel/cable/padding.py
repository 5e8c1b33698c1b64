"""Blanks that stand for no more than the sign of an escape, and words without them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reftel.cable.header.heading import Heading
    from reftel.source import Span

PAD = "\0"
_ESCAPE = re.compile(r'\\(?:u[0-9a-fA-F]{4}|["\\/])|""|&(?:#[xX]?[0-9A-Fa-f]{1,7}|[A-Za-z]{2,31});')
_ESCAPE_SIGNS = ('\\"', '""', "\\u", "\\\\", "\\/")
_ENTITY_SIGNS = ("&#", "&amp;", "&quot;", "&apos;", "&lt;", "quo;", "acute;", "grave;", "dash;")
_LOW = re.compile(r"\\u[dD][c-fC-F]")
"""The second half of a sign that JSON writes in two (RFC 8259, section 7)."""


def escapes(text: str) -> bool:
    """Say whether a text may hold escapes."""
    return any(map(text.__contains__, _ESCAPE_SIGNS)) or (
        "&" in text and any(map(text.__contains__, _ENTITY_SIGNS))
    )


def padded(text: str, clean: str, start: int, stop: int) -> str:
    """Return the clean text with `PAD` for each blank that stands for no more than an escape.

    Only those from `start` until `stop` are looked for.
    """
    if not escapes(text[start:stop]) or PAD in clean:
        return clean
    pieces: list[str] = []
    at = 0
    for match in _ESCAPE.finditer(text, start, stop):
        first, end = match.span()
        if clean[first] == " " and not _LOW.match(text, first):
            continue
        first += clean[first] != " "
        if clean[first:end].isspace():
            pieces += (clean[at:first], PAD * (end - first))
            at = end
    return "".join((*pieces, clean[at:]))


def tight(words: str, page: str) -> str:
    """Return words read in a stretch of a padded text as they stand there without its pads."""
    if PAD not in page:
        return words
    parts = page.replace(PAD, "").split()
    bare = "".join(words.split())
    start = "".join(parts).find(bare)
    if start < 0:
        return words
    stop = start + len(bare)
    kept: list[str] = []
    position = 0
    for part in parts:
        if position < stop and position + len(part) > start:
            kept.append(part[max(0, start - position) : stop - position])
        position += len(part)
    return " ".join(kept)


def tighten(heading: Heading, page: str) -> None:
    """Write the fields of a heading as they stand without pads."""
    places = heading.places
    if subject := heading.subject:
        heading.subject = replace(subject, text=_there(subject.text, "subject", places, page))
    if by := heading.classified_by:
        name, title = (
            words and _there(words, "classified_by", places, page) for words in (by.name, by.title)
        )
        text = _there(by.text, "classified_by", places, page)
        heading.classified_by = replace(by, text=text, name=name, title=title)
    heading.attention = tuple(_there(line, "attention", places, page) for line in heading.attention)


def _there(words: str, name: str, places: Mapping[str, Span], page: str) -> str:
    place = places.get(name)
    return tight(words, place.of(page)) if place else words
