"""A folder that a store was saved into, read again: originals, decisions, searches."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec

from reftel.cable import text_in
from reftel.claims import Entry
from reftel.findings import ReftelError
from reftel.source import Source
from reftel.store.decisions import Decisions, Gap
from reftel.store.keeping import LEDGER, ORIGINALS
from reftel.store.packing import read_given
from reftel.store.reading import Original

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HEADS = ('{"table":"ledger","seq":', '{"table":"saved","name":', '{"table":"cable","name":')
"""How the lines of lists begin."""
_TEXT = re.compile(r"([0-9a-f]{64})\.txt")
_ENCODINGS = ("", "utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
"""Those that a store names; none is the text in UTF-8, half letters included."""
_UNNAMED = (
    "its text comes back under its hash alone; restore a whole backup into an empty store to have "
    "its name and columns too"
)
_ANOTHER = "take it from another backup and call again, which goes on"


class _Known(msgspec.Struct, tag_field="table", tag="cable"):
    """What was known of an original beside its text."""

    sha256: str
    name: str
    given: str
    encoding: str

    def __post_init__(self) -> None:
        read_given(self.given)


class _Decision(msgspec.Struct, tag_field="table", tag="ledger"):
    id: str
    at: str
    who: str
    act: str
    about: str
    data: str
    why: str
    corrects: str | None = None

    def __post_init__(self) -> None:
        self.entry()

    def entry(self) -> Entry:
        """Return the decision as it was made."""
        at = datetime.fromisoformat(self.at)
        if at.tzinfo is None:
            raise ValueError(f"the time {self.at} has no zone")
        data = msgspec.json.decode(self.data, type=dict[str, Any])
        return Entry(self.id, at, self.who, self.act, self.about, data, self.why, self.corrects)


class _Search(msgspec.Struct, tag_field="table", tag="saved"):
    name: str
    query: str


def is_saved(path: Path) -> bool:
    """Say whether a file is a list that stands beside the originals of a saved store."""
    if path.name not in {LEDGER, ORIGINALS}:
        return False
    with path.open("rb") as file:
        return is_saved_line(file.read(64).decode("utf-8", "replace"))


def is_saved_line(text: str) -> bool:
    """Say whether a text is a line of such a list, wherever it was met."""
    return text.startswith(_HEADS)


class SavedStore:
    """What `save_originals` wrote into a folder; `gaps` grows by what cannot be brought back."""

    def __init__(self, folder: Path) -> None:
        if not any((folder / name).is_file() for name in (LEDGER, ORIGINALS)):
            raise ReftelError(
                f"{folder} holds no {LEDGER}: give a folder that `reftel store backup --originals` "
                "made; cables from elsewhere are brought in by `reftel import`"
            )
        self._folder = folder
        self.gaps: list[Gap] = []

    def originals(self) -> Iterator[Original]:
        """Yield every text in the order in which it was stored, with what was known of it."""
        known = {row.sha256: row for row in self._rows(ORIGINALS, _Known, _UNNAMED)}
        files = sorted(path.name for path in self._folder.iterdir() if path.name[0] != ".")
        texts = {told[1]: name for name in files if (told := _TEXT.fullmatch(name))}
        for sha in [*known, *(sha for sha in texts if sha not in known)]:
            if sha in texts:
                yield from self._original(texts[sha], sha, known.get(sha))
            else:
                self._miss(f"{sha}.txt", f"({known[sha].name}) is not there: {_ANOTHER}")
        for name in files:
            if name not in {LEDGER, ORIGINALS, *texts.values()}:
                self._miss(name, "was not saved by a backup: `reftel import` reads cables")

    def _original(self, name: str, sha: str, known: _Known | None) -> Iterator[Original]:
        raw = (self._folder / name).read_bytes()
        told = known or _Known(sha, name, "[null,null,[]]", "")
        for encoding in dict.fromkeys((told.encoding, *_ENCODINGS)):
            text = _text(raw, encoding)
            if text is not None and Source(text).sha256 == sha:
                given = *read_given(told.given), True
                held = (encoding, raw) if encoding else ()
                yield Original(told.name, text, *given, *held)
                return
        self._miss(name, f"is not the text that was saved: {_ANOTHER}")

    def decisions(self) -> Decisions:
        """Return entries in their order, and searches by name."""
        entries: list[Entry] = []
        searches: dict[str, str] = {}
        if not (self._folder / LEDGER).is_file():
            self._miss(LEDGER, f"is not there, nor any decision: {_ANOTHER}")
        for row in self._rows(LEDGER, _Decision | _Search, f"mend the line, or {_ANOTHER}"):
            if isinstance(row, _Decision):
                entries.append(row.entry())
            else:
                searches[row.name] = row.query
        return Decisions(entries, searches)

    def _rows(self, name: str, kind: Any, remedy: str) -> Iterator[Any]:  # noqa: ANN401 -- structs
        """Yield the lines of a list that is there, each as a row of a kind."""
        path = self._folder / name
        if not path.is_file():
            return
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                try:
                    yield msgspec.json.decode(line, type=kind)
                except (msgspec.MsgspecError, ValueError) as error:
                    self._miss(f"{name} line {number}", f"cannot be read ({error}): {remedy}")

    def _miss(self, name: str, reason: str) -> None:
        self.gaps.append(Gap(name, reason))


def _text(raw: bytes, encoding: str) -> str | None:
    try:
        return text_in(raw, encoding) if encoding else raw.decode("utf-8", "surrogatepass")
    except (LookupError, ValueError):
        return None
