"""Texts from places: files, folders, archives, dumps, one telegram at a time, nothing in memory."""

from __future__ import annotations

import csv
import gzip
import io
import re
import sys
import zipfile
import zlib
from hashlib import sha256
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple, cast

from reftel.findings import ReftelError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

LARGEST = 16_000_000
"""Characters of a text beyond which it is no telegram."""
_DUMP_ROW = re.compile(r'"?\d+"?,"[^"\n]{6,40}","\d\d[A-Z]')
_ESCAPED = re.compile("[\udc80-\udcff]")
_TABLES = {".csv", ".tsv"}
_LINES = {".jsonl", ".ndjson"}


class Found(NamedTuple):
    """A text on its way in, or why there is none."""

    name: str
    text: str = ""
    columns: tuple[str, ...] = ()
    problem: str = ""
    size: int = 0
    """Bytes of the place that it accounts for, for progress."""
    mrn: str | None = None
    created: datetime | None = None

    @property
    def sha256(self) -> str:
        """Hash of the text, as the store knows it."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


def places(paths: Iterable[str | Path]) -> list[Path]:
    """Return every file under some paths, in order; `-` is the standard input."""
    found: list[Path] = []
    for path in map(Path, paths):
        if path.is_dir():
            found += sorted(entry for entry in path.rglob("*") if entry.is_file())
        elif path.exists() or str(path) == "-":
            found.append(path)
        else:
            raise ReftelError(f"{path} does not exist: give files, folders or archives, or -")
    return found


def gather(path: Path) -> Iterator[Found]:
    """Yield the texts of a file; a file that cannot be read is yielded with its problem."""
    if str(path) == "-":
        yield from _texts("stdin", sys.stdin.buffer)
        return
    try:
        if path.stat().st_size == 0:
            yield Found(path.name, problem="is empty")
        elif zipfile.is_zipfile(path) or path.suffix.lower() == ".zip":
            yield from _members(path)
        elif path.suffix.lower() == ".gz":
            with gzip.open(path) as unpacked:
                yield from _texts(path.stem, cast("IO[bytes]", unpacked))
        else:
            with path.open("rb") as file:
                yield from _texts(path.name, file)
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        yield Found(path.name, problem=f"cannot be read: {reason}")


def _members(path: Path) -> Iterator[Found]:
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            if info.is_dir():
                continue
            name = f"{path.name}:{info.filename}"
            try:
                with archive.open(info) as member:
                    yield from _texts(name, member)
            except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError) as error:
                yield Found(name, problem=f"cannot be unpacked: {error}")


def _texts(name: str, file: IO[bytes]) -> Iterator[Found]:
    buffered = io.BufferedReader(cast("io.RawIOBase", file))
    try:
        yield from _buffered_texts(name, buffered)
    finally:
        buffered.detach()


def _buffered_texts(name: str, buffered: io.BufferedReader[io.RawIOBase]) -> Iterator[Found]:
    start = buffered.peek(4096)[:4096]
    problem = _unreadable(start)
    if problem:
        yield Found(name, problem=problem, size=_rest(buffered))
        return
    encoding = "utf-16" if start[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8"
    text = io.TextIOWrapper(buffered, encoding, "surrogateescape", newline="")
    try:
        yield from map(_checked, _split(name, text, start))
    finally:
        text.detach()


def _unreadable(start: bytes) -> str:
    if not start.strip():
        return "is empty"
    if start.startswith(b"%PDF-"):
        return "is a PDF: take its text out first"
    if start[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return ""
    return "is binary, no text" if b"\x00" in start else ""


def _rest(file: IO[bytes]) -> int:
    return sum(len(piece) for piece in iter(lambda: file.read(1 << 20), b""))


def _split(name: str, text: IO[str], start: bytes) -> Iterator[Found]:
    suffix = Path(name).suffix.lower()
    if _DUMP_ROW.match(start.decode("utf-8", "replace")):
        yield from _dump(name, text)
    elif suffix in _TABLES:
        yield from _table(name, text, "\t" if suffix == ".tsv" else ",")
    elif suffix in _LINES:
        for number, line in enumerate(text, 1):
            if line.strip():
                yield Found(f"{name}:{number}", line)
    else:
        yield _whole(name, text)


def _whole(name: str, text: IO[str]) -> Found:
    said = text.read(LARGEST + 1)
    if len(said) <= LARGEST:
        return Found(name, said)
    rest = sum(len(piece) for piece in iter(lambda: text.read(1 << 20), ""))
    return Found(name, problem=_too_large(len(said) + rest))


def _too_large(length: int) -> str:
    return f"has {length:,} characters, more than any telegram ({LARGEST:,}): cut it up first"


def _dump(name: str, text: IO[str]) -> Iterator[Found]:
    """Cut a dump before each line that begins as a row does."""
    number, row = 0, io.StringIO()
    for line in text:
        if row.tell() and _DUMP_ROW.match(line):
            number += 1
            yield Found(f"{name}:{number}", row.getvalue())
            row = io.StringIO()
        row.write(line)
    if row.tell():
        yield Found(f"{name}:{number + 1}", row.getvalue())


def _table(name: str, text: IO[str], delimiter: str) -> Iterator[Found]:
    """Cut a table with a header line at the ends of its rows, outside of quotation marks."""
    header = text.readline()
    columns = tuple(next(csv.reader([header], delimiter=delimiter), ()))
    number, row, quotes = 0, io.StringIO(), 0
    for line in text:
        row.write(line)
        quotes += line.count('"') - line.count('\\"')
        if quotes % 2 == 0 and row.getvalue().strip():
            number += 1
            yield Found(f"{name}:{number}", row.getvalue(), columns)
            row, quotes = io.StringIO(), 0
    if row.tell():
        yield Found(f"{name}:{number + 1}", row.getvalue(), columns)


def _checked(found: Found) -> Found:
    """Refuse what cannot be kept as it is, and say where."""
    if found.problem:
        return found
    size = len(found.text)
    if size > LARGEST:
        return found._replace(text="", problem=_too_large(size), size=size)
    if bad := _ESCAPED.search(found.text):
        byte = ord(bad[0]) - 0xDC00
        why = f"is not UTF-8 (byte 0x{byte:02X} after {bad.start():,} characters): convert it first"
        return found._replace(text="", problem=why, size=size)
    if not found.text.strip():
        return found._replace(problem="is empty", size=size)
    return found._replace(size=size)
