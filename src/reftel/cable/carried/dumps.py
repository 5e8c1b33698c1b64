"""Rows of a dump, one at a time: memory stays flat whatever the size of the file."""

from __future__ import annotations

import csv
import re
from json import JSONDecodeError, JSONDecoder
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from reftel.cable.carried.decoding import decode
from reftel.cable.carried.rows import DUMP_ROW
from reftel.cable.carried.webtext import LABELS
from reftel.tables import DELIMITERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable.carried.decoding import Decoded


class Row(NamedTuple):
    """A row as found, and the names of its columns where the dump gives them."""

    decoded: Decoded
    columns: tuple[str, ...] = ()


CHUNK = 1 << 20
LONGEST_ROW = 1 << 25
"""Bytes after which a row is cut: no telegram is so long, but an unclosed quotation mark is."""
_OVERLAP = 400
_DUMP = re.compile(rb"\n(?=" + DUMP_ROW.encode() + rb")")
_CUSTOM = re.compile(rb"\n(?=lineseparator[ ]?\d+[ ]{0,4}%colseparator%)")
_LINES = re.compile(rb'\n(?=[ \t]*\{[ \t]*")')
_CSV_ROW = re.compile(rb'(?>(?:[^"\n]|"(?>(?:[^"\\]|\\.|"")*)")*)\n', re.DOTALL)
_MARK = rb"\s*(?:\xef\xbb\xbf)?"
_FIRST_DUMP = re.compile(_MARK + rb'[\s"]{0,40}' + DUMP_ROW.encode())
_JSON_LINES = re.compile(_MARK + rb"\{[ \t]*\x22[^\n]*\}[ \t\r]*(?:\n\s*\{|\n?\s*\Z)")


def rows(stream: BinaryIO, head: bytes) -> Iterator[Row] | None:
    """Yield the rows of a dump of any kind known, or None where the stream is no dump.

    `head` is what was already read of the stream, some thousand bytes of it.
    """
    if _FIRST_DUMP.match(head):
        return _split(stream, head, _DUMP)
    if b"%colseparator%" in head[:2000]:
        return _split(stream, head, _CUSTOM)
    if _JSON_LINES.match(head) or (head.lstrip()[:2] == b'{"' and head.count(b"\n{") > 1):
        return _split(stream, head, _LINES)
    if head.lstrip()[:1] == b"[" and head.lstrip()[1:].lstrip()[:1] == b"{":
        return _array(stream, head)
    columns = _columns(head)
    return _table(stream, head, columns) if columns else None


def _split(stream: BinaryIO, buffer: bytes, boundary: re.Pattern[bytes]) -> Iterator[Row]:
    scanned = 0
    while True:
        chunk = stream.read(CHUNK)
        buffer += chunk
        start = 0
        limit = len(buffer) - _OVERLAP if chunk else len(buffer)
        for match in boundary.finditer(buffer, scanned):
            if match.start() > limit:
                break
            yield from _row(buffer[start : match.end()])
            start = match.end()
        buffer = buffer[start:]
        scanned = max(0, len(buffer) - _OVERLAP)
        if not chunk or len(buffer) > LONGEST_ROW:
            yield from _row(buffer)
            buffer, scanned = b"", 0
        if not chunk:
            return


def _row(data: bytes) -> Iterator[Row]:
    """Yield a row unless it holds nothing but quotation marks and blanks."""
    if data.strip(b'\xef\xbb\xbf" \t\r\n'):
        yield Row(decode(data))


def _columns(head: bytes) -> tuple[str, ...]:
    """Return the column names of a CSV that begins with them, else nothing."""
    line = decode(re.split(rb"[\r\n]", head, maxsplit=1)[0]).text.strip("\ufeff")
    if len(line) > 2000:
        return ()
    for delimiter in DELIMITERS:
        names = tuple(next(csv.reader([line], delimiter=delimiter), ()))
        means = {LABELS.get(name.strip().lower()) for name in names}
        if "text" in means and len(means - {None}) > 1:
            return names
    return ()


def _table(stream: BinaryIO, buffer: bytes, columns: tuple[str, ...]) -> Iterator[Row]:
    first = True
    position = 0
    more = True
    while True:
        match = _CSV_ROW.match(buffer, position)
        if match is None and more and len(buffer) - position < LONGEST_ROW:
            chunk = stream.read(CHUNK)
            buffer, position, more = buffer[position:] + chunk, 0, bool(chunk)
            continue
        end = match.end() if match else len(buffer)
        if not first and buffer[position:end].strip():
            yield Row(decode(buffer[position:end]), columns)
        first = False
        position = end
        if match is None:
            if not more:
                return
            buffer, position = b"", 0


def _array(stream: BinaryIO, head: bytes) -> Iterator[Row]:
    """Yield the objects of one JSON array; it is held in memory whole."""
    decoded = decode(head + stream.read())
    text = decoded.text
    decoder = JSONDecoder()
    position = text.find("{")
    while position >= 0:
        try:
            _, end = decoder.raw_decode(text, position)
        except (JSONDecodeError, RecursionError):
            yield Row(decoded._replace(text=text[position:]))
            return
        yield Row(decoded._replace(text=text[position:end]))
        position = text.find("{", end)
