"""Which rendition a text is, and where routing, telegram and metadata stand in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reftel.cable.cable import Emendation
from reftel.cable.faircopy import emendation
from reftel.source import Span


@dataclass(slots=True)
class Layout:
    """A text taken apart: rendition, metadata by name, its parts, and what is not telegram."""

    rendition: str
    routing: Span
    telegram: Span
    metadata: dict[str, Span] = field(default_factory=dict)
    emendations: list[Emendation] = field(default_factory=list)


_ROW = re.compile(
    r'\s*+"?(\d++)"?,"([^"]*+)","(\d\d[A-Z]\w*+)","([^"]*+)","([^"]*+)","([^"]*+)","'
)
_FIELD_END = re.compile(r'(?<!\\)","')
_ESCAPE = re.compile(r'\\(?=["\\])|\\(?=\n)')
_MRN_LINE = re.compile(r"^(\d\d[A-Z]{3,}\d+)[ \t]*$", re.MULTILINE)
_LABELS = {
    "identifier": "mrn",
    "reference id": "mrn",
    "created": "created",
    "released": "released",
    "classification": "classification",
    "origin": "origin",
}
_PREFACE = re.compile(r"how-to read a cable[ \t]*\n|^Tags:.*\n", re.MULTILINE)


def take_apart(text: str) -> Layout:
    """Recognise the rendition by its content and say where its parts stand."""
    if match := _ROW.match(text):
        return _row(text, match)
    metadata, start = _labelled(text)
    if metadata:
        whole = Span(start, len(text))
        return Layout("web-text", whole, whole, metadata)
    whole = Span(0, len(text))
    return Layout("plain", whole, whole)


def _row(text: str, match: re.Match[str]) -> Layout:
    names = ("created", "mrn", "origin", "classification", "reftels")
    metadata = {name: Span(*match.span(at)) for at, name in enumerate(names, 2)}
    start = match.end()
    middle = _FIELD_END.search(text, start)
    end = text.rfind('"', start)
    end = len(text) if end <= start else end
    routing = Span(start, middle.start() if middle else start)
    telegram = Span(middle.end() if middle else start, end)
    layout = Layout("csv", routing, telegram, metadata)
    if "\\" in text:
        layout.emendations = [
            emendation("escape", text, *found.span()) for found in _ESCAPE.finditer(text, start)
        ]
    return layout


def _labelled(text: str) -> tuple[dict[str, Span], int]:
    head = text[:2000].split("\n", 30)
    names = []
    for line in head:
        name = _LABELS.get(line.strip().lower())
        if name is None:
            break
        names.append(name)
    position = sum(len(line) + 1 for line in head[: len(names)])
    metadata: dict[str, Span] = {}
    if not names and _MRN_LINE.match(text):
        return _unlabelled(text)
    for name, line in zip(names, head[len(names) :], strict=False):
        metadata[name] = Span(position, position + len(line))
        position += len(line) + 1
    for match in _PREFACE.finditer(text, position, 3000):
        position = match.end()
    return metadata, position


def _unlabelled(text: str) -> tuple[dict[str, Span], int]:
    metadata: dict[str, Span] = {}
    position = 0
    names = ("mrn", "title", "created", "classification", "origin")
    for name, line in zip(names, text[:3000].split("\n"), strict=False):
        metadata[name] = Span(position, position + len(line))
        position += len(line) + 1
    return metadata, position
