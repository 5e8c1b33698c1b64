"""What a store promises when the machine does its worst."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import threading
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event, text

from reftel.desk import crew
from reftel.desk.crew import Crew
from reftel.desk.digesting import Digest, digest
from reftel.desk.intake import Report, bring_in
from reftel.desk.upkeep import restore
from reftel.findings import ReftelError
from reftel.store import SavedStore, Store, open_store
from tests.store.conftest import emptied
from tests.store.exercise import ALIEN, tear, traffic, write_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy import Connection

    from reftel.desk.gathering import Found
    from reftel.store.engines import Document


def folder_of(path: Path, count: int, start: int = 1) -> Path:
    path.mkdir()
    for cable, _ in traffic(count, start):
        (path / f"{cable.mrn}.txt").write_text(cable.source.text, "utf-8")
    return path


def in_child(work: Callable[[int], None]) -> tuple[int, int]:
    """Run work in a process of its own; return its number and where it reports."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read_end)
        failed = 1
        try:
            work(write_end)
            failed = 0
        except Exception:  # noqa: BLE001 -- told to whoever reads the output
            traceback.print_exc()
        finally:
            os._exit(failed)
    os.close(write_end)
    return child, read_end


def reported(pipe: int) -> int:
    """Return the last number that a child wrote in full."""
    with os.fdopen(pipe, "rb") as file:
        lines = file.read().split(b"\n")
    return int(lines[-2]) if len(lines) > 1 else 0


def import_in_child(address: str, folder: Path) -> tuple[int, int]:
    def work(pipe: int) -> None:
        def acknowledge(report: Report) -> None:
            os.write(pipe, b"%d\n" % report.new)

        with open_store(address) as store:
            bring_in(store, [folder], watch=acknowledge)

    return in_child(work)


def killed_at_random(tmp_path: Path, instants: int) -> None:
    chance = random.Random(11)  # noqa: S311 -- the same instants every time
    folder = folder_of(tmp_path / "in", 60)
    for number in range(instants):
        address = f"sqlite:///{tmp_path}/{number}.db"
        child, pipe = import_in_child(address, folder)
        time.sleep(chance.uniform(0.02, 0.5))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        acknowledged = reported(pipe)
        with open_store(address) as store:
            assert store.count() >= acknowledged
            verdict = store.verify()
            assert verdict.problems == []
            assert verdict.indexed == verdict.cables == verdict.originals == store.count()
            report = bring_in(store, [folder])
            assert (store.count(), report.failed) == (60, [])
            assert store.search("miller").total == 60


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    write_by(5, monkeypatch)


@pytest.mark.usefixtures("small_batches")
def test_a_kill_at_any_instant_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    killed_at_random(tmp_path, 12)


@pytest.mark.slow
@pytest.mark.skipif("REFTEL_SLOW" not in os.environ, reason="REFTEL_SLOW is not set")
@pytest.mark.usefixtures("small_batches")
def test_fifty_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    killed_at_random(tmp_path, 50)


def test_a_full_disk_stops_cleanly_and_leaves_whole_batches(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/full.db"
    with open_store(address) as store:
        store._engine.dispose()

        @event.listens_for(store._engine, "connect")
        def _limit(connection: object, _record: object) -> None:
            connection.execute("PRAGMA max_page_count = 260")  # type: ignore[attr-defined]

        written: list[int] = []
        with pytest.raises(ReftelError, match="full"):
            _write_until_it_fails(store, written)
    with open_store(address) as store:
        assert written
        assert store.count() == sum(written)
        assert store.verify().problems == []
        assert store.put(traffic(10, 5000)).new == 10


def _write_until_it_fails(store: Store, written: list[int]) -> None:
    written.extend(store.put(traffic(10, start)).new for start in range(1, 2000, 10))


@pytest.mark.usefixtures("small_batches")
def test_two_writers_of_one_file_both_finish(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/two.db"
    folders = [folder_of(tmp_path / "a", 40), folder_of(tmp_path / "b", 40, 1000)]
    children = [import_in_child(address, folder) for folder in folders]
    for child, _ in children:
        assert os.waitpid(child, 0)[1] == 0
    assert [reported(pipe) for _, pipe in children] == [40, 40]
    with open_store(address) as store:
        assert store.count() == 80
        assert store.verify().problems == []


def test_a_reader_sees_whole_batches_while_others_write(store: Store) -> None:
    seen: list[tuple[int, int]] = []
    stop = threading.Event()

    def look() -> None:
        while not stop.is_set():
            seen.append((store.search("miller").total, store.search("badger").total))

    thread = threading.Thread(target=look)
    thread.start()
    for start in range(1, 81, 8):
        store.put(traffic(8, start))
    stop.set()
    thread.join()
    totals = [total for total, _ in seen]
    assert totals == sorted(totals)
    assert all(total % 8 == 0 for total in totals)


@pytest.mark.parametrize("table", ["claim", "original"])
def test_whoever_reads_past_a_corrupt_page_is_told_how_to_save_the_rest(
    tmp_path: Path, table: str
) -> None:
    file = tmp_path / "torn.db"
    with open_store(f"sqlite:///{file}") as store:
        for start in range(1, 200, 20):
            store.put(traffic(20, start))
    tear(file, table)
    with open_store(f"sqlite:///{file}") as store, pytest.raises(ReftelError) as told:
        list(store.claims() if table == "claim" else store.originals())
    assert "malformed" in str(told.value)
    assert "backup --originals" in str(told.value)


@pytest.mark.parametrize("instead", [b"", ALIEN])
def test_a_corrupt_page_is_detected_and_the_other_originals_are_saved(
    tmp_path: Path, instead: bytes
) -> None:
    file = tmp_path / "torn.db"
    with open_store(f"sqlite:///{file}") as store:
        for start in range(1, 200, 20):
            store.put(traffic(20, start))
    tear(file, "original", instead=instead)
    with open_store(f"sqlite:///{file}") as store:
        assert store.verify().problems
        saved = store.save_originals(tmp_path / "saved")
    assert saved.lost
    assert 150 < saved.originals < 200
    with open_store(f"sqlite:///{tmp_path}/new.db") as store:
        texts, _ = restore(store, SavedStore(tmp_path / "saved"))
        assert (texts.new, texts.failed) == (saved.originals, [])
        assert store.verify().problems == []


def test_a_clock_that_runs_backwards_harms_nothing(
    file_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folder_of(tmp_path / "in", 5)
    ticks = iter(range(1000, 0, -10))
    monkeypatch.setattr(time, "monotonic", lambda: float(next(ticks)))
    monkeypatch.setattr(time, "time", lambda: float(next(ticks)))
    assert bring_in(file_store, [folder]).new == 5
    monkeypatch.undo()
    assert file_store.verify().problems == []


def test_a_server_that_drops_its_connections_is_asked_again(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(emptied(server)) as store:
        store._waits = (0.05, 0.05, 0.05)
        add = store._index.add
        dropped: list[int] = []

        def drop(connection: object, documents: object) -> None:
            if not dropped:
                dropped.append(1)
                own = connection.scalar(text("SELECT pg_backend_pid()"))  # type: ignore[attr-defined]
                with store._engine.connect() as other:
                    other.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": own})
            add(connection, documents)  # type: ignore[arg-type]

        monkeypatch.setattr(store._index, "add", drop)
        assert store.put(traffic(4)) == (4, 0, 0)
        assert dropped
        assert store.verify().problems == []


def test_a_server_that_stays_away_stops_cleanly_and_is_resumed(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_by(5, monkeypatch)
    folder = folder_of(tmp_path / "in", 20)
    tried: list[int] = []
    with open_store(emptied(server)) as store:
        store._waits = (0.05, 0.05)
        add = store._index.add

        def away(connection: Connection, documents: Sequence[Document]) -> None:
            """End every transaction but the first."""
            held = connection.scalar(text("SELECT count(*) FROM portion WHERE doc <= 10"))
            if held:
                tried.append(1)
                own = connection.scalar(text("SELECT pg_backend_pid()"))
                with store._engine.connect() as other:
                    other.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": own})
            add(connection, documents)

        monkeypatch.setattr(store._index, "add", away)
        with pytest.raises(ReftelError, match=r"does not answer .*: start the server") as stopped:
            bring_in(store, [folder])
        assert "password" not in str(stopped.value)
        assert len(tried) == 3
        monkeypatch.undo()
        write_by(5, monkeypatch)
        assert store.count() == 5
        assert store.verify().problems == []
        report = bring_in(store, [folder])
        assert (report.new, report.same, store.count()) == (15, 5, 20)
        assert store.verify().problems == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a disk of three megabytes, where this machine lets one be mounted."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(mounted(disk, "size=3m"), capture_output=True, check=False).returncode:
        pytest.skip("no tmpfs may be mounted here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def mounted(disk: Path, how: str) -> list[str]:
    return ["mount", "-t", "tmpfs", "-o", how, "tmpfs", str(disk)]


def test_a_disk_without_room_stops_an_import_cleanly_and_with_room_it_goes_on(
    small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_by(10, monkeypatch)
    folder = folder_of(tmp_path / "in", 300)
    told: list[int] = []
    address = f"sqlite:///{small_disk}/reftel.db"
    with (
        open_store(address) as store,
        pytest.raises(ReftelError, match=r"disk is full.*make room"),
    ):
        bring_in(store, [folder], claims=False, watch=lambda report: told.append(report.new))
    assert told
    subprocess.run(mounted(small_disk, "remount,size=60m"), check=True)
    with open_store(address) as store:
        assert store.count() == told[-1]
        assert store.verify().problems == []
        report = bring_in(store, [folder], claims=False)
        assert (report.new, report.same, report.failed) == (300 - told[-1], told[-1], [])
        assert store.verify().problems == []


def test_a_server_restarted_in_the_middle_of_a_run_is_waited_for(
    machine: Any,  # noqa: ANN401 -- of a wheel without types
    server: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write_by(5, monkeypatch)
    folder = folder_of(tmp_path / "in", 20)
    with open_store(emptied(server)) as store:
        add, restarted = store._index.add, list[int]()

        def restart(connection: Connection, documents: Sequence[Document]) -> None:
            if documents[0].doc > 5 and not restarted:
                restarted.append(1)
                fall(machine)
                threading.Timer(0.5, machine.start).start()
            add(connection, documents)

        monkeypatch.setattr(store._index, "add", restart)
        report = bring_in(store, [folder])
        assert restarted
        assert (report.read, report.new, report.failed) == (20, 20, [])
        assert store.verify().problems == []


def fall(machine: Any) -> None:  # noqa: ANN401 -- of a wheel without types
    """Let a server end as it does when its machine goes down: at once, all connections cut."""
    pid = machine.get_pid()
    os.kill(pid, signal.SIGQUIT)
    while Path(f"/proc/{pid}").exists():
        time.sleep(0.02)


def test_a_server_that_does_not_come_back_stops_the_run_which_goes_on_later(
    machine: Any,  # noqa: ANN401 -- of a wheel without types
    server: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write_by(5, monkeypatch)
    folder = folder_of(tmp_path / "in", 20)
    with open_store(emptied(server)) as store:
        store._waits = (0.05, 0.05)

        def stop(report: Report) -> None:
            if report.new == 10:
                fall(machine)

        with pytest.raises(ReftelError, match=r"does not answer .*: start the server"):
            bring_in(store, [folder], watch=stop)
        machine.start()
        assert store.count() == 10
        assert store.verify().problems == []
        report = bring_in(store, [folder])
        assert (report.new, report.same, store.count()) == (10, 10, 20)
        assert store.verify().problems == []


POISON = "deadly nightshade"


def deadly(batch: Sequence[Found], *, claims: bool = True) -> Digest:
    """Die of one text, as a worker does that runs out of memory."""
    if any(POISON in found.text for found in batch):
        os._exit(9)
    return digest(batch, claims=claims)


def test_a_worker_that_dies_costs_only_the_text_that_kills_it(
    file_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folder_of(tmp_path / "in", 8)
    (folder / "poison.txt").write_text(f"EXERCISE. {POISON}", "utf-8")
    monkeypatch.setattr(crew, "digest", deadly)
    monkeypatch.setattr(crew, "FEW", 1)
    report = bring_in(file_store, [folder], Crew(workers=2))
    assert report.new == 8
    assert [failure.name for failure in report.failed] == ["poison.txt"]
    assert "died" in report.failed[0].reason
