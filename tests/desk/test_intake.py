"""Import: the same whoever reads, the same when it is done again, and a report of every failure."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING, Any

import pytest

from reftel.desk import intake
from reftel.desk.gathering import Found
from reftel.desk.intake import Crew, Digest, Report, bring_in, digest
from reftel.desk.upkeep import rebuild
from reftel.findings import ReftelError
from reftel.store import Store, open_store
from tests.store.exercise import telegram, traffic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path}/reftel.db") as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for cable, _ in traffic(12):
        (folder / f"{cable.mrn}.txt").write_text(cable.source.text, "utf-8")
    return folder


def counts(report: Report) -> tuple[int, int, int, int, int]:
    return report.read, report.new, report.same, report.changed, len(report.failed)


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


def test_a_text_that_breaks_the_reader_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(text: str, **_: object) -> object:
        raise RuntimeError(f"cannot read {text}")

    monkeypatch.setattr(intake, "read", read)
    made = digest([Found("a", "x"), Found("b", "y")])
    assert made.folios == []
    assert [failure.reason for failure in made.failures] == [
        "RuntimeError: cannot read x",
        "RuntimeError: cannot read y",
    ]


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
        monkeypatch.setattr(f"reftel.store.{module}.READING", "newer")
    assert counts(bring_in(store, [folder])) == (12, 0, 0, 12, 0)
    assert counts(bring_in(store, [folder])) == (12, 0, 12, 0, 0)


def test_progress_is_told_after_each_batch(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "BATCH", 5)
    told: list[int] = []
    bring_in(store, [folder], watch=lambda report: told.append(report.new))
    assert told == [5, 10, 12]


def test_workers_make_the_same_store(
    store: Store, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "BATCH", 3)
    bring_in(store, [folder])
    with open_store(f"sqlite:///{tmp_path}/other.db") as other:
        assert counts(bring_in(other, [folder], Crew(workers=2))) == (12, 12, 0, 0, 0)
        assert set(other.heads()) == set(store.heads())
        assert sorted(other.claims(), key=repr) == sorted(store.claims(), key=repr)


def test_nobody_is_hired_for_a_few_texts(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hire(workers: int) -> Executor:
        raise AssertionError(f"{workers} were hired")

    monkeypatch.setattr(intake, "_pool", hire)
    assert counts(bring_in(store, [folder], Crew(workers=8))) == (12, 12, 0, 0, 0)


class Late(Executor):
    """Workers who begin only when they are waited for."""

    def __init__(self) -> None:
        self.asked: list[list[Found]] = []
        self.futures: list[Future[Digest]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:  # noqa: ANN401 -- as in the base
        self.asked.append(args[0])
        self.futures.append(Future())
        if len(self.asked) > 4:
            for future, batch in zip(self.futures, self.asked, strict=True):
                if not future.done():
                    future.set_result(fn(batch, **kwargs))
        return self.futures[-1]


def test_until_workers_are_ready_this_process_reads_too(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    late, here = Late(), []

    def read_here(_team: object, batch: list[Found]) -> Digest:
        here.append(batch)
        if len(here) == 3:
            late.futures[0].set_result(digest(late.asked[0]))
        return digest(batch)

    monkeypatch.setattr(intake, "BATCH", 1)
    monkeypatch.setattr(intake, "_pool", lambda _workers: late)
    monkeypatch.setattr(intake._Team, "_here", read_here)
    assert counts(bring_in(store, [folder], Crew(workers=1 + 1))) == (12, 12, 0, 0, 0)
    assert len(here) == 3
    assert len(late.asked) == 9
    assert store.verify().problems == []


def test_a_cluster_that_is_away_is_said_to_be(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "_PATIENCE", 1)
    with pytest.raises(ReftelError, match="no Dask scheduler answers"):
        bring_in(store, [folder], Crew(cluster="tcp://127.0.0.1:1"))


@pytest.mark.slow
def test_a_dask_worker_killed_in_the_middle_loses_nothing(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "BATCH", 1)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    port = address.rpartition(":")[2]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    module = [sys.executable, "-m"]
    scheduler = [
        "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard",
    ]  # fmt: skip
    worker = [
        "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-dashboard", "--no-nanny",
    ]  # fmt: skip
    running = [subprocess.Popen([*module, *args], **quiet) for args in (scheduler, worker, worker)]  # type: ignore[call-overload]
    try:
        _wait_for(int(port))
        killed: list[int] = []

        def kill(report: Report) -> None:
            if report.new >= 2 and not killed:
                killed.append(report.new)
                running[1].send_signal(signal.SIGKILL)

        report = bring_in(store, [folder], Crew(cluster=address), watch=kill)
        assert killed
        assert counts(report) == (12, 12, 0, 0, 0)
        assert store.verify().problems == []
    finally:
        for process in running:
            process.kill()
            process.wait()


def _wait_for(port: int) -> None:
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.2)
