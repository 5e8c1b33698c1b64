"""One telegram as a row: of a CSV dump, of a home-made dump, of JSON lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import islice
from typing import overload

from reftel.cable.cable import Emendation
from reftel.cable.carried.carriage import Carriage
from reftel.cable.carried.webtext import LABELS, shape
from reftel.cable.faircopy import emendation
from reftel.source import Span
from reftel.tables import DELIMITERS

DUMP_ROW = r'"\d++","[^"\n]{6,40}","\d{2,4}[A-Z][^"\n]{2,40}","[^"\n]*+","[^"\n]*+","'
_DUMP = re.compile(
    r'\s*+"(\d++)","([^"\n]{6,40})","(\d{2,4}[A-Z][^"\n]{2,40})","([^"\n]*+)","([^"\n]*+)","([^"\\\n]*+)","'
)
_FIELDS = {
    sign: re.compile(
        rf'"((?>(?:[^"\\]|\\.|"")*))"(?={at}|\s*+\Z)|([^"{at}\n]*+)(?={at}|\s*+\Z)', re.DOTALL
    )
    for sign in DELIMITERS
    for at in (re.escape(sign),)
}
_CSV_ESCAPE = re.compile(r'\\(["\\])')
_DOUBLED = re.compile(r'""')
_CUSTOM = re.compile(r"\s*%colseparator%\s*")
_PAIR = re.compile(
    r'"((?>(?:[^"\\]|\\.)*))"\s*+:\s*+(?:"((?>(?:[^"\\]|\\.)*))"|([^\s,}\]"{\[]++))', re.DOTALL
)
_JSON_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\(?:u[0-9a-fA-F]{4}|[^u])",
    re.DOTALL,
)
_LETTERS = {"n": "\n", "r": "\n", "t": " ", "b": "", "f": "\n"}
_COLUMNS = ("number", "created", "mrn", "origin", "classification", "reftels")
_JSON = re.compile(r'\s*+\ufeff?\{\s*+"')


def read_row(text: str, columns: Sequence[str] = ()) -> Carriage | None:
    """Take a row apart, by the names of its columns where given, else by shape."""
    if match := _DUMP.match(text):
        return _dump(text, match)
    if "%colseparator%" in text[:600]:
        return _custom(text)
    if _JSON.match(text):
        return _json(text)
    return _general(text, columns) if columns or _looks_like_row(text) else None


def _dump(text: str, match: re.Match[str]) -> Carriage:
    """Take a row of the eight-column dump apart: quotation marks escaped by backslashes."""
    metadata = {name: Span(*match.span(at)) for at, name in enumerate(_COLUMNS, 1) if match[at]}
    start = match.end()
    middle = _unescaped(text, '","', start)
    if middle < 0:
        middle = start
        telegram = Span(start, _last_quote(text, start))
        routing = Span(start, start)
    else:
        routing = Span(start, middle)
        telegram = Span(middle + 3, _last_quote(text, middle + 3))
    carriage = Carriage("csv", routing, telegram, metadata)
    if "\\" in text:
        carriage.encodings = _Escapes(text, start)
        carriage.clean = text[:start] + _undone(text[start:])
    return carriage


def _undone(text: str) -> str:
    """Return a text with a blank behind each escaped sign in place of the backslash before it."""
    if "\\\\" in text:
        return _CSV_ESCAPE.sub(r"\1 ", text)
    return text.replace('\\"', '" ')


class _Escapes(Sequence[Emendation]):
    """The escapes of a row, listed only for one who asks."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start

    @cached_property
    def listed(self) -> Sequence[Emendation]:
        return [
            emendation("escape", self.text, *match.span(), match[1])
            for match in _CSV_ESCAPE.finditer(self.text, self.start)
        ]

    def __len__(self) -> int:
        return len(self.listed)

    @overload
    def __getitem__(self, at: int) -> Emendation: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Emendation]: ...
    def __getitem__(self, at: int | slice) -> Emendation | Sequence[Emendation]:
        return self.listed[at]


def _unescaped(text: str, needle: str, start: int) -> int:
    found = text.find(needle, start)
    while found > 0 and text[found - 1] == "\\":
        found = text.find(needle, found + 1)
    return found


def _last_quote(text: str, start: int) -> int:
    """Return where the last field ends: at the quotation mark that ends the row, if one does."""
    trimmed = len(text.rstrip())
    if trimmed > start and text[trimmed - 1] == '"':
        return trimmed - 1
    return len(text)


def _custom(text: str) -> Carriage:
    fields: list[Span] = []
    position = 0
    for match in _CUSTOM.finditer(text):
        fields.append(Span(position, match.start()))
        position = match.end()
    fields.append(Span(position, len(text)))
    carriage = _by_shape(text, fields, "custom-delimited")
    carriage.encodings = [
        emendation("frame", text, *match.span())
        for match in _CUSTOM.finditer(text, carriage.routing.start)
    ]
    return carriage


def _json(text: str) -> Carriage | None:
    parts: dict[str, Span] = {}
    for match in islice(_PAIR.finditer(text), 200):
        name = LABELS.get(match[1].strip().lower())
        at = 2 if match[2] is not None else 3
        if name and name not in parts and match.end(at) > match.start(at):
            parts[name] = Span(*match.span(at))
    telegram = parts.pop("text", None)
    if telegram is None:
        return None
    routing = parts.pop("routing", Span(telegram.start, telegram.start))
    parts = _checked(text, parts)
    carriage = Carriage("json", routing, telegram, parts, framed=True)
    encodings = [emendation("frame", text, *gap) for gap in carriage.frame(len(text))]
    for region in sorted({routing, telegram}):
        if "\\" in region.of(text):
            encodings += [
                emendation("escape", text, *match.span(), _json_letter(match[0]))
                for match in _JSON_ESCAPE.finditer(text, *region)
            ]
    carriage.encodings = sorted(encodings, key=lambda item: item.span)
    return carriage


def _checked(text: str, parts: dict[str, Span]) -> dict[str, Span]:
    """Keep a value as number or date only where it has that shape."""
    return {
        name: span
        for name, span in parts.items()
        if name not in {"mrn", "created"} or shape(span.of(text), {}) == name
    }


def _json_letter(escape: str) -> str:
    if escape[1] != "u":
        return _LETTERS.get(escape[1], escape[1])
    if len(escape) == 12:
        high, low = int(escape[2:6], 16), int(escape[8:12], 16)
        return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    code = int(escape[2:6], 16)
    return "\ufffd" if 0xD800 <= code < 0xE000 else chr(code)


def _general(text: str, columns: Sequence[str]) -> Carriage | None:
    if columns:
        fields = next(
            filter(None, (_fields(text, sign, len(columns)) for sign in DELIMITERS)), None
        )
        carriage = _by_name(text, fields or _fields(text, ","), columns)
    else:
        fields = _fields(text, ",")
        carriage = _by_shape(text, fields, "csv") if len(fields) >= 4 else None
    if carriage:
        carriage.encodings = _row_escapes(text, carriage)
    return carriage


def _fields(text: str, delimiter: str, count: int = 0) -> list[Span]:
    """Return the fields of a row, none where there are not as many as said."""
    fields: list[Span] = []
    position = 0
    while position <= len(text) and len(fields) < 60:
        match = _FIELDS[delimiter].match(text, position)
        if match is None:
            return []
        fields.append(Span(*match.span(1 if match[1] is not None else 2)))
        if not text.startswith(delimiter, match.end()):
            break
        position = match.end() + 1
    return fields if len(fields) == (count or len(fields)) else []


def _row_escapes(text: str, carriage: Carriage) -> list[Emendation]:
    found: list[Emendation] = []
    for region in sorted({carriage.routing, carriage.telegram}):
        pattern = _CSV_ESCAPE if '\\"' in region.of(text) else _DOUBLED
        found += [
            emendation("escape", text, *match.span(), match[0][1:])
            for match in pattern.finditer(text, *region)
        ]
    return found


def _by_name(text: str, fields: list[Span], columns: Sequence[str]) -> Carriage | None:
    parts = {
        LABELS[name]: span
        for name, span in zip((name.strip().lower() for name in columns), fields, strict=False)
        if name in LABELS
    }
    telegram = parts.pop("text", None)
    if telegram is None:
        return None
    routing = parts.pop("routing", Span(telegram.start, telegram.start))
    return Carriage("csv", routing, telegram, _checked(text, parts))


def _by_shape(text: str, fields: list[Span], rendition: str) -> Carriage:
    metadata: dict[str, Span] = {}
    rest: list[Span] = []
    for span in fields:
        name = shape(span.of(text).strip(), metadata) if span.end - span.start < 80 else None
        if name:
            metadata[name] = span
        else:
            rest.append(span)
    telegram = rest[-1] if rest else Span(len(text), len(text))
    routing = rest[-2] if len(rest) > 1 and _is_routing(rest[-2].of(text)) else None
    return Carriage(rendition, routing or Span(telegram.start, telegram.start), telegram, metadata)


_ROUTING = re.compile(r"\bFM |\bVZCZ|\bDE R[A-Z]{3}|partial extract|\bTO ")


def _is_routing(words: str) -> bool:
    return bool(_ROUTING.search(words[:3000]))


def _looks_like_row(text: str) -> bool:
    first = text[:300].split("\n", 1)[0]
    cells = [cell.strip(' "') for cell in first.split(",")]
    kinds = {shape(cell, {}) for cell in cells[:8]}
    return {"mrn", "created"} <= kinds
