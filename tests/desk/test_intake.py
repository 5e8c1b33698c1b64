"""Import: the same whoever reads, the same when it is done again, and a report of every failure."""

from __future__ import annotations

import os
import time
from itertools import count
from typing import TYPE_CHECKING

import pytest

from reftel.desk import intake
from reftel.desk.digesting import Digest, Failure, digest
from reftel.desk.gathering import Found
from reftel.desk.intake import Report, bring_in
from reftel.desk.upkeep import rebuild
from tests.store.exercise import counts, telegram, write_by

if TYPE_CHECKING:
    from pathlib import Path

    from reftel.store import Store


def test_an_import_done_again_changes_nothing(store: Store, folder: Path) -> None:
    assert counts(bring_in(store, [folder])) == (12, 12, 0, 0, 0)
    revision = store.revision()
    assert counts(bring_in(store, [folder])) == (12, 0, 12, 0, 0)
    assert store.revision() == revision


def test_what_cannot_be_read_is_reported_and_the_rest_is_brought_in(
    store: Store, folder: Path
) -> None:
    (folder / "empty.txt").touch()
    (folder / "noise.bin").write_bytes(os.urandom(64) + b"\x00")
    (folder / "accent.txt").write_bytes(b"caf\xe9")
    (folder / "broken.zip").write_bytes(b"PK\x03\x04 no")
    report = bring_in(store, [folder])
    assert counts(report) == (16, 13, 0, 0, 3)
    assert {failure.name for failure in report.failed} == {
        "empty.txt", "noise.bin", "broken.zip",
    }  # fmt: skip
    assert all(failure.reason for failure in report.failed)
    assert store.verify().problems == []


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16", "utf-16-le", "utf-8-sig"])
def test_a_text_in_another_encoding_is_kept_found_and_given_back(
    store: Store, tmp_path: Path, encoding: str
) -> None:
    text = telegram(paragraphs=[("S", "EXERCISE. The caf\xe9 at C\xf3rdoba was shut.")])
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes(text.encode(encoding))
    assert counts(bring_in(store, [tmp_path / "in"])) == (1, 1, 0, 0, 0)
    assert counts(bring_in(store, [tmp_path / "in"])) == (1, 0, 1, 0, 0)
    (hit,) = store.search("cafe cordoba").hits
    assert "caf\xe9 at C\xf3rdoba" in hit.snippets[0].text
    cable = store.cable(hit.sha256)
    guessed = encoding in {"latin-1", "cp1252", "utf-16-le"}
    assert guessed == any(finding.name == "cable/unknown-encoding" for finding in cable.findings)
    assert cable.source.text == text
    assert list(store.claims(cable=hit.sha256)) == list(store.claims())
    assert rebuild(store).changed == 1
    assert store.verify().problems == []
    store.save_originals(tmp_path / "out")
    (kept,) = (tmp_path / "out").glob("*.txt")
    assert kept.read_bytes() == text.encode(encoding)


def test_claims_can_be_left_for_later(store: Store, folder: Path) -> None:
    bring_in(store, [folder], claims=False)
    assert store.verify().claims == 0
    assert counts(bring_in(store, [folder])) == (12, 0, 0, 12, 0)
    assert store.verify().claims > 0


def test_a_newer_reading_reads_everything_again(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_in(store, [folder])
    for module in ("folio", "writing", "reading", "store"):
        monkeypatch.setattr(f"reftel.store.{module}.present_reading", lambda: "newer")
    assert counts(bring_in(store, [folder])) == (12, 0, 0, 12, 0)
    assert counts(bring_in(store, [folder])) == (12, 0, 12, 0, 0)


def test_progress_is_told_after_each_batch(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_by(5, monkeypatch)
    told: list[int] = []
    bring_in(store, [folder], watch=lambda report: told.append(report.new))
    assert told == [5, 10, 12]


def digests(count: int, each: int) -> list[Digest]:
    """Return so many digests of so many telegrams."""
    made = digest([Found(f"{n}.txt", telegram(n)) for n in range(1, each + 1)], claims=False)
    return [Digest(list(made.folios), []) for _ in range(count)]


def test_small_batches_are_written_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "PATIENCE", 60.0)
    monkeypatch.setattr(intake, "SHEAF", 5)
    assert [len(made.folios) for made in intake._sheaves(digests(7, 2))] == [6, 6, 2]


def test_what_was_read_is_not_kept_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = count(step=0.6)
    monkeypatch.setattr(time, "monotonic", lambda: next(seconds))
    assert [len(made.folios) for made in intake._sheaves(digests(4, 1))] == [2, 2]


def test_failures_are_told_though_nothing_else_was_read() -> None:
    failure = Failure("a.txt", "is empty")
    (made,) = intake._sheaves([Digest([], [failure]), Digest([], [failure])])
    assert made == Digest([], [failure, failure])
    assert list(intake._sheaves([])) == []


def test_a_batch_ends_by_its_telegrams_or_by_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "BATCH_CHARACTERS", 100)
    report = Report()
    texts = [Found("a", "x" * size, size=size) for size in (10, 95, 30, 30, 30, 30, 1)]
    batches = intake._batches(texts, report, 3)
    assert [[len(found.text) for found in batch] for batch in batches] == [
        [10, 95],
        [30, 30, 30],
        [30, 1],
    ]
    assert (report.read, report.characters) == (7, 226)


def test_what_a_run_met_adds_up(store: Store, folder: Path) -> None:
    (folder / "again.txt").write_bytes(next(folder.iterdir()).read_bytes())
    (folder / "empty.txt").touch()
    report = bring_in(store, [folder])
    assert counts(report) == (14, 12, 1, 0, 1)
    assert report.seconds > 0
