"""Telegrams from places: files, folders, dumps."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from reftel.cable.reader import read
from reftel.cable.rows import DUMP_ROW
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable.cable import Cable

_NEXT_ROW = re.compile(rf"(?<=\n)(?={DUMP_ROW})")


def read_path(path: str | Path) -> Iterator[Cable]:
    """Yield every telegram under a path; nothing is skipped silently."""
    place = Path(path)
    if not place.exists():
        raise ReftelError(f"{place} does not exist: give a file, a folder, or - for stdin")
    if place.is_dir():
        for entry in sorted(place.rglob("*")):
            if entry.is_file():
                yield from read_path(entry)
        return
    text = place.read_text("utf-8", "replace")
    if place.suffix == ".csv":
        for number, row in enumerate(_NEXT_ROW.split(text), 1):
            yield read(row, name=f"{place.name}:{number}")
    elif place.suffix == ".jsonl":
        for number, line in enumerate(text.splitlines(), 1):
            yield read(line, name=f"{place.name}:{number}")
    else:
        yield read(text, name=place.name)
