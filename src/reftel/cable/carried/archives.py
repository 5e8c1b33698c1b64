"""ZIP archives read within bounds, and never written out."""

from __future__ import annotations

import zlib
from pathlib import PurePosixPath
from typing import IO, TYPE_CHECKING, NamedTuple
from zipfile import BadZipFile, ZipFile, ZipInfo

from reftel.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_ENTRIES = 300_000
MOST_BYTES = 4 << 30
LARGEST_ENTRY = 2 << 30
HIGHEST_RATIO = 200
"""Times that an entry may grow; text grows less than thirty times."""
_SMALL = 1 << 20


class Entry(NamedTuple):
    """A file of an archive: its name there, its bytes, or why they are refused."""

    name: str
    data: bytes
    finding: Finding | None = None


def entries(file: IO[bytes]) -> Iterator[Entry]:
    """Yield the files of an archive; what breaks a bound comes with a finding and no bytes."""
    try:
        with ZipFile(file) as archive:
            yield from _entries(archive)
            if not archive.infolist():
                yield _refused("", "The archive is empty: get it again.")
    except _TORN as error:
        yield _refused("", f"The archive cannot be read: {str(error).rstrip('.')}. Get it again.")


_TORN = (BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError, ValueError, zlib.error)
"""What is raised where an archive or one of its entries is damaged, locked or strangely packed."""
_OFFICE = frozenset({"[Content_Types].xml", "mimetype"})
"""What an office document holds (ECMA-376-2 §10.1.2; OpenDocument 1.2 part 3 §3.3)."""


def _entries(archive: ZipFile) -> Iterator[Entry]:
    members = [member for member in archive.infolist() if not member.is_dir()]
    if any(member.filename in _OFFICE for member in members):
        yield _refused("", "An office document: save it as text first.")
        return
    if len(members) > MOST_ENTRIES:
        yield _refused("", f"{len(members)} entries; at most {MOST_ENTRIES} are read.")
        return
    total = 0
    for member in members:
        entry = _entry(archive, member, MOST_BYTES - total)
        total += len(entry.data)
        yield entry


def _entry(archive: ZipFile, member: ZipInfo, left: int) -> Entry:
    name = PurePosixPath(member.filename.replace("\\", "/"))
    if name.is_absolute() or ".." in name.parts:
        return _refused(name.name, "The entry's path leads out of the archive.")
    bound = min(LARGEST_ENTRY, left, max(_SMALL, member.compress_size * HIGHEST_RATIO))
    if member.file_size > bound:
        return _refused(str(name), f"{member.file_size} bytes are more than the bound of {bound}.")
    try:
        with archive.open(member) as stream:
            data = stream.read(bound + 1)
    except _TORN as error:
        return _refused(str(name), f"The entry cannot be read: {str(error).rstrip('.')}.")
    if len(data) > bound:
        return _refused(str(name), f"The entry grows beyond its bound of {bound} bytes.")
    return Entry(str(name), data)


def _refused(name: str, why: str) -> Entry:
    return Entry(name, b"", Finding("cable/refused-entry", why))
