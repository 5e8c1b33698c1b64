"""Telegrams from places: a file, a folder, a dump, an archive, standard input."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from io import BytesIO
from itertools import chain
from pathlib import PurePosixPath
from typing import IO, TYPE_CHECKING, BinaryIO, NamedTuple, cast

from reftel.cable.cable import Cable
from reftel.cable.carried.archives import entries
from reftel.cable.carried.broken import broken
from reftel.cable.carried.carriers import is_mail, mail_parts, no_text, pdf_text
from reftel.cable.carried.decoding import bytes_in, decode, is_binary
from reftel.cable.carried.dumps import rows
from reftel.cable.carried.joined import split
from reftel.cable.folders import STDIN, places
from reftel.cable.header.mrn import parse
from reftel.cable.reader import read
from reftel.findings import Finding
from reftel.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reftel.cable.folders import Place

HEAD = 1 << 16


class Text(NamedTuple):
    """A text of one telegram on its way to the reader, or why there is none."""

    name: str
    text: str = ""
    columns: tuple[str, ...] = ()
    mrn: str | None = None
    """The number in the file's name, for a text that says none."""
    findings: tuple[Finding, ...] = ()
    unread: bool = False
    encoding: str = "utf-8"
    raw: bytes = b""
    """The bytes as found, where they are not the text in UTF-8."""


def read_path(path: str | Path) -> Iterator[Cable]:
    """Yield every telegram at a path: a file of any kind, a folder, or `-` for standard input.

    Nothing is skipped silently: what cannot be read comes as a cable without text, with a
    finding that says why. A dump is streamed, so that memory stays flat.
    """
    return map(_read, texts(path))


def _read(found: Text) -> Cable:
    if found.unread:
        return Cable(Source("", found.name, "unread"), "", findings=found.findings)
    cable = read(found.text, name=found.name, columns=found.columns)
    if cable.mrn is None and found.mrn:  # Its references are dated by the number it is given.
        cable = read(found.text, mrn=found.mrn, name=found.name, columns=found.columns)
    if not found.findings:
        return cable
    return replace(cable, findings=(*found.findings, *cable.findings))


def texts(path: str | Path) -> Iterator[Text]:
    """Yield the text of every telegram at a path, not yet read; for whoever reads elsewhere."""
    return chain.from_iterable(map(texts_at, places(path)))


def texts_at(place: Place) -> Iterator[Text]:
    """Yield the texts of one file, or why there are none."""
    if place.fault:
        yield _unread(place.name, Finding("cable/unread-carrier", place.fault))
    elif str(place.path) == STDIN:
        yield from _stream(sys.stdin.buffer, place.name)
    else:
        yield from _file(place)


def _file(place: Place) -> Iterator[Text]:
    try:
        with place.path.open("rb") as stream:
            yield from _stream(stream, place.name)
    except OSError as error:
        yield _unread(place.name, Finding("cable/unread-carrier", f"{error.strerror}."))


def _stream(stream: BinaryIO, name: str) -> Iterator[Text]:
    head = stream.read(HEAD)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        yield from _archive(_seekable(stream, head), name)
        return
    table = None if _is_other(head) else rows(stream, head)
    if table is None:
        yield from _document(head + stream.read(), name)
        return
    for number, row in enumerate(table, 1):
        said, place = row.decoded, f"{name}:{number}"
        yield Text(
            place,
            said.text,
            row.columns,
            findings=(*said.findings, *broken(place, said.text, row.columns)),
            encoding=said.encoding,
            raw=_raw(said.text, said.encoding),
        )


def _is_other(head: bytes) -> bool:
    return head.startswith(b"%PDF") or is_mail(head) or is_binary(head)


def _seekable(stream: BinaryIO, head: bytes) -> IO[bytes]:
    if stream.seekable():
        stream.seek(0)
        return stream
    return BytesIO(head + stream.read())


def _archive(file: IO[bytes], name: str) -> Iterator[Text]:
    for entry in entries(file):
        place = f"{name}/{entry.name}" if entry.name else name
        if entry.finding:
            yield _unread(place, entry.finding)
        elif entry.data.startswith(b"PK\x03\x04"):
            message = "An archive inside an archive: unpack it first."
            yield _unread(place, Finding("cable/refused-entry", message))
        else:
            yield from _stream(cast("BinaryIO", BytesIO(entry.data)), place)


def _document(data: bytes, name: str) -> Iterator[Text]:
    if data.startswith(b"%PDF"):
        text, finding = pdf_text(data)
        yield _unread(name, finding) if finding else Text(name, text)
    elif is_mail(data[:HEAD]):
        for number, part in enumerate(mail_parts(data), 1):
            yield from _attached(part, f"{name}:{number}" if number > 1 else name)
    elif is_binary(data):
        yield _unread(name, Finding("cable/unread-carrier", no_text(data)))
    else:
        decoded = decode(data)
        parts = split(decoded.text)
        for number, text in enumerate(parts):
            place = f"{name}:{number + 1}" if number else name
            whole = len(parts) == 1 and decoded.encoding != "utf-8"
            yield Text(
                place,
                text,
                mrn=_number(name),
                findings=(*decoded.findings, *broken(name, text)),
                encoding=decoded.encoding,
                raw=data if whole else _raw(text, decoded.encoding),
            )


def _attached(part: str | bytes, name: str) -> Iterator[Text]:
    """Yield the telegrams of one part of a mail: its text, or a file attached."""
    if isinstance(part, bytes):
        yield from _stream(cast("BinaryIO", BytesIO(part)), name)
        return
    for number, text in enumerate(split(part), 1):
        yield Text(f"{name}:{number}" if number > 1 else name, text)


def _raw(text: str, encoding: str) -> bytes:
    """Return the bytes of a part of a file, nothing where they are the text in UTF-8."""
    return b"" if encoding == "utf-8" else bytes_in(text, encoding)


def _number(name: str) -> str | None:
    """Return the number in a file's name, as archives name files."""
    stem = PurePosixPath(name).stem.partition(".")[0]
    return parse(stem) if _STEM.match(stem) else None


_STEM = re.compile(r"(?:19|20)?\d\d[A-Z]{3,}\d{1,7}\Z")


def _unread(name: str, finding: Finding) -> Text:
    return Text(name, findings=(finding,), unread=True)
