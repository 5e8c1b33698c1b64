"""Texts from places, each checked before it is brought in: whole, or with the reason why not."""

from __future__ import annotations

import re
import zipfile
import zlib
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable import places, text_in, texts_at
from reftel.findings import ReftelError
from reftel.store import is_saved, is_saved_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from reftel.cable import Place, Text

LARGEST = 16_000_000
"""Characters of a text beyond which it is no telegram."""
_HALF = re.compile("[\ud800-\udfff]")


class Found(NamedTuple):
    """A text on its way in, or why there is none."""

    name: str
    text: str = ""
    columns: tuple[str, ...] = ()
    problem: str = ""
    doubt: str = ""
    """What is said of a text that is kept though it is not what its carrier says."""
    size: int = 0
    """Characters that it accounts for, for progress."""
    mrn: str | None = None
    created: datetime | None = None
    encoding: str = "utf-8"
    raw: bytes = b""
    """The bytes as found, where they are not the text in UTF-8."""

    @property
    def sha256(self) -> str:
        """Hash of the text, as the store knows it."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


def files(paths: Iterable[str | Path]) -> list[Place]:
    """Return every file at some paths, in order; `-` is the standard input."""
    found = list(chain.from_iterable(map(places, paths)))
    saved = (place.path for place in found if not place.fault and is_saved(place.path))
    for folder in {path.parent for path in saved}:
        raise ReftelError(
            f"{folder} holds what `reftel store backup --originals` saved, decisions too: bring it "
            f"back with `reftel store restore {folder}`"
        )
    return found


def size(found: Iterable[Place]) -> int:
    """Return how many bytes some files hold, for progress."""
    held = (place.path for place in found if not place.fault)
    return sum(path.stat().st_size for path in held if path.is_file())


def gathered(found: Iterable[Place]) -> Iterator[Found]:
    """Yield the texts of some files, one after the other."""
    return chain.from_iterable(map(gather, found))


def gather(place: Place) -> Iterator[Found]:
    """Yield the texts of a file; what cannot be read is yielded with its problem."""
    try:
        if place.path.is_file() and place.path.stat().st_size == 0:
            yield Found(place.name, problem="is empty")
            return
        yield from map(_checked, texts_at(place))
    except (ReftelError, OSError, zipfile.BadZipFile, zlib.error, EOFError) as error:
        yield Found(place.name, problem=f"cannot be read: {error}")


def _checked(met: Text) -> Found:
    """Refuse what is no telegram or cannot be kept as it is, and say why."""
    if is_saved_line(met.text):
        raise ReftelError(
            "it holds what `reftel store backup --originals` saved, decisions too: unpack it, and "
            "`reftel store restore` its folder"
        )
    found = Found(
        met.name,
        met.text,
        met.columns,
        size=len(met.text),
        mrn=met.mrn,
        encoding=met.encoding,
        raw=met.raw,
        doubt=" ".join(one.message for one in met.findings if one.name == "cable/broken-carrier"),
    )
    problem = _problem(met)
    return found._replace(text="", raw=b"", problem=problem) if problem else found


def _problem(met: Text) -> str:
    if met.unread:
        said = " ".join(finding.message for finding in met.findings)
        return f"cannot be read: {said}"
    if len(met.text) > LARGEST:
        length = f"{len(met.text):,} characters"
        return f"has {length}, more than any telegram ({LARGEST:,}): cut it up first"
    if met.raw and text_in(met.raw, met.encoding) != met.text:
        return f"cannot be kept as it is, in part {met.encoding} and in part not: convert it first"
    if not met.text.strip():
        return "is empty"
    return "holds half a letter (a lone surrogate)" if _HALF.search(met.text) else ""
