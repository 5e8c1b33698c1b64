"""The form of a list file: how it is recognised, dated and read."""

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reftel.findings import Finding
from reftel.lists.draft import Draft
from reftel.lists.listing import Entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

Found = Draft | Entry | Finding


@dataclass(frozen=True, slots=True)
class Form:
    """A file form of one authority.

    `known` judges by the first 4,096 characters; `edition` gives the file's own date or nothing;
    `follows` says that the file only completes another one (aliases, addresses).
    """

    name: str
    list: str
    known: Callable[[str], bool]
    read: Callable[[Sequence[Path]], Iterator[Found]]
    edition: Callable[[Path], str | None] = lambda _path: None
    follows: bool = False


def head(path: Path, size: int = 4096) -> str:
    """Return the beginning of a file, with whatever does not fit its letters replaced."""
    with path.open("rb") as stream:
        start = stream.read(size)
    wide = start.startswith((BOM_UTF16_BE, BOM_UTF16_LE))
    return start.decode("utf-16" if wide else "utf-8", "replace").lstrip("\ufeff")
