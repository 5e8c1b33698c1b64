"""Telegrams of 1973-79 from the National Archives: entity annotations, the frame of attributes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.cable.carried.carriage import Carriage
from reftel.cable.faircopy import emendation
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.cable.cable import Emendation

_ANNOTATION = re.compile(r"\[\[++|[ ]*+\|\|[ ]*+[\d, ]*+\]{1,2}|\]\]")
_KEY = re.compile(r"\A\ufeff?(?:[^\n]*\n){0,400}?@@@[^\n]*\n")
_ENTRY = re.compile(
    r"^[ ]*\d{1,3}\.[^\n]*\b(?:GPE|PER|ORG|LOC|FAC)(?:\.[A-Z]+)?[ \t]*$", re.MULTILINE
)
_ATTRIBUTE = re.compile(r"^[ \t]*([A-Z][A-Za-z /()]{2,40}):[ \t]*([^\n]*\S)?[ \t]*$", re.MULTILINE)
_NAMES = {
    "document number": "mrn",
    "draft date": "created",
    "original classification": "classification",
    "from": "origin",
    "subject": "title",
    "tags": "tags",
    "handling restrictions": "restrictions",
}
_NUMBER = re.compile(r"(?:19|20)(\d\d[A-Z]{3,}\d+)")


def read_nara(text: str) -> Carriage | None:
    """Take a text of the Central Foreign Policy Files apart; None where it is none."""
    if "Message Text" in text and "Message Attributes" in text:
        return _framed(text)
    if "[[" in text and "||" in text:
        return _annotated(text)
    return None


def _framed(text: str) -> Carriage:
    words, attributes = text.find("Message Text"), text.find("Message Attributes")
    start = words + len("Message Text")
    end = attributes if attributes > start else len(text)
    metadata: dict[str, Span] = {}
    for match in _ATTRIBUTE.finditer(text, attributes):
        name = _NAMES.get(match[1].lower())
        if name and match[2] and match[2].lower() not in {"n/a", "<n/a>", "(blank)"}:
            metadata.setdefault(name, Span(*match.span(2)))
    if (number := metadata.get("mrn")) and (found := _NUMBER.match(number.of(text))):
        metadata["mrn"] = Span(number.start + 2, number.start + found.end())
    carriage = Carriage("nara-frame", Span(start, start), Span(start, end), metadata, framed=True)
    encodings = [emendation("frame", text, *gap) for gap in carriage.frame(len(text))]
    encodings += _annotations(text, carriage.telegram)
    carriage.encodings = sorted(encodings, key=lambda item: item.span)
    return carriage


def _annotated(text: str) -> Carriage:
    key = _KEY.match(text)
    start = key.end() if key else _after_entries(text)
    telegram = Span(start, len(text))
    carriage = Carriage("nara", Span(start, start), telegram, framed=True)
    frame = [emendation("frame", text, *gap) for gap in carriage.frame(len(text))]
    carriage.encodings = [*frame, *_annotations(text, telegram)]
    return carriage


def _after_entries(text: str) -> int:
    position = 0
    for entry in _ENTRY.finditer(text, 0, 20_000):
        if text[position : entry.start()].strip("\ufeff \t\r\n") and position:
            break
        position = entry.end()
    return position


def _annotations(text: str, region: Span) -> list[Emendation]:
    if "[[" not in text:
        return []
    return [
        emendation("markup", text, *match.span()) for match in _ANNOTATION.finditer(text, *region)
    ]
