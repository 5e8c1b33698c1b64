"""Where snapshots are kept: a folder of compressed files, written once and never changed."""

from __future__ import annotations

import gzip
import os
import re
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from reftel.findings import ReftelError
from reftel.lists.listing import Entry, Listing, Snapshot

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMAT = 1
SUFFIX = ".jsonl.gz"
INDEX = "index"
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,60}")
_ENCODER = msgspec.json.Encoder()
_LISTINGS = msgspec.json.Decoder(Listing)
_ENTRIES = msgspec.json.Decoder(Entry)


@dataclass(frozen=True, slots=True)
class Label:
    """What stands on a snapshot's file: whose, of when, from where, how many."""

    format: int
    list: str
    edition: str
    sha256: str
    source: str
    entries: int
    controls: int


_LABELS = msgspec.json.Decoder(Label)


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder of snapshots; it is made when the first one is added."""

    path: Path

    def add(self, snapshot: Snapshot) -> bool:
        """Keep a snapshot; say whether it is new. What is kept is never overwritten."""
        if not _NAME.fullmatch(snapshot.list):
            raise ReftelError(
                f"{snapshot.list!r} cannot name a list: use small letters, digits and hyphens"
            )
        target = self._file(snapshot.list, snapshot.edition, snapshot.sha256)
        if target.exists():
            return False
        self.path.mkdir(parents=True, exist_ok=True)
        _write(target, _packed(snapshot))
        return True

    def labels(self, name: str | None = None) -> tuple[Label, ...]:
        """Return the labels of all snapshots, or those of one list, by list and edition.

        Of two snapshots of one day the one that was added later comes last, and so answers.
        """
        files = sorted(self.path.glob(f"*{SUFFIX}"))
        found = [(_label(file), file.stat().st_mtime_ns) for file in files]
        kept = [each for each in found if name is None or each[0].list == name]
        kept.sort(key=lambda each: (each[0].list, each[0].edition, each[1], each[0].sha256))
        return tuple(label for label, _ in kept)

    def load(self, label: Label) -> Snapshot:
        """Return the snapshot of a label."""
        file = self._file(label.list, label.edition, label.sha256)
        head, *body = _lines(file)
        if len(body) != label.entries + label.controls:
            raise _damaged(file)
        try:
            return Snapshot(
                label.list,
                label.edition,
                label.sha256,
                _LABELS.decode(head).source,
                tuple(map(_LISTINGS.decode, body[: label.entries])),
                tuple(map(_ENTRIES.decode, body[label.entries :])),
            )
        except msgspec.MsgspecError:
            raise _damaged(file) from None

    def find(self, text: str) -> Label:
        """Return the label that `LIST`, `LIST@EDITION` or a hash's beginning names; latest wins."""
        name, _, edition = text.casefold().partition("@")
        for label in reversed(self.labels()):
            by_name = label.list == name and label.edition.startswith(edition)
            if by_name or (len(text) >= 6 and label.sha256.startswith(text)):
                return label
        kept = ", ".join(label.edition for label in self.labels(name))
        told = f"{name} is kept of {kept}" if kept else "`reftel lists show` names those that are"
        raise ReftelError(f"no snapshot {text!r} is kept: {told}")

    def size(self, label: Label) -> int:
        """Return how many bytes the file of a snapshot has."""
        return self._file(label.list, label.edition, label.sha256).stat().st_size

    def index(self, name: str) -> Path:
        """Return where something derived from snapshots has its place, beside them."""
        return self.path / INDEX / name

    def keep(self, name: str, data: bytes, most: int = 4) -> Path:
        """Keep something derived from snapshots, whole or not at all; let the oldest ones go."""
        target = self.index(name)
        target.parent.mkdir(exist_ok=True)
        _write(target, data)
        by_age = sorted(target.parent.glob("*"), key=lambda each: each.stat().st_mtime_ns)
        for old in by_age[:-most]:
            old.unlink(missing_ok=True)
        return target

    def snapshots(self) -> Iterator[Snapshot]:
        """Yield every snapshot."""
        return (self.load(label) for label in self.labels())

    def latest(self, on: str | None = None) -> tuple[Label, ...]:
        """Return the last edition of each list, or the last not after a day (ISO 8601)."""
        found = {label.list: label for label in self.labels() if on is None or label.edition <= on}
        return tuple(found.values())

    def _file(self, name: str, edition: str, digest: str) -> Path:
        return self.path / f"{name}@{edition}-{digest[:12]}{SUFFIX}"


def _packed(snapshot: Snapshot) -> bytes:
    label = Label(
        FORMAT,
        snapshot.list,
        snapshot.edition,
        snapshot.sha256,
        snapshot.source,
        len(snapshot.entries),
        len(snapshot.controls),
    )
    lines = map(_ENCODER.encode, (label, *snapshot.entries, *snapshot.controls))
    # A fixed time makes the same snapshot the same bytes.
    return gzip.compress(b"\n".join(lines) + b"\n", compresslevel=5, mtime=0)


def _write(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".part")
    with os.fdopen(handle, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    Path(name).chmod(0o644)
    Path(name).replace(target)


def _label(file: Path) -> Label:
    try:
        with gzip.open(file) as stream:
            label = _LABELS.decode(stream.readline())
    except (OSError, EOFError, zlib.error, msgspec.MsgspecError):
        raise _damaged(file) from None
    if label.format != FORMAT:
        raise ReftelError(f"{file.name} was written by a newer reftel: update this one")
    return label


def _lines(file: Path) -> list[bytes]:
    try:
        return gzip.decompress(file.read_bytes()).splitlines()
    except (OSError, EOFError, zlib.error):
        raise _damaged(file) from None


def _damaged(file: Path) -> ReftelError:
    return ReftelError(f"{file} is damaged or gone: delete it and add the list again")
