"""Whoever reads, the store is the same; who dies costs only what killed him."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING, Any

import pytest

from reftel.desk import crew
from reftel.desk.crew import Crew, reading
from reftel.desk.digesting import Digest
from reftel.desk.gathering import Found
from reftel.desk.intake import Report, bring_in
from reftel.findings import ReftelError
from reftel.store import Store, open_store
from tests.store.exercise import counts, write_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.mark.parametrize("alone", [True, False])
def test_workers_make_the_same_store(
    store: Store, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, alone: bool
) -> None:
    write_by(3, monkeypatch)
    monkeypatch.setattr(crew, "_is_alone", lambda: alone)
    bring_in(store, [folder])
    with open_store(f"sqlite:///{tmp_path}/other.db") as other:
        assert counts(bring_in(other, [folder], Crew(workers=2))) == (12, 12, 0, 0, 0)
        assert set(other.heads()) == set(store.heads())
        assert sorted(other.claims(), key=repr) == sorted(store.claims(), key=repr)
        assert other.verify().problems == []


def test_a_process_of_several_threads_is_not_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert not crew._is_alone()
        assert crew._start().get_start_method() != "fork"
    finally:
        done.set()
        thread.join()
    monkeypatch.setattr(crew, "_is_alone", lambda: True)
    assert crew._start().get_start_method() == "fork"


def test_nobody_is_hired_for_a_few_texts(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hire(workers: int) -> Executor:
        raise AssertionError(f"{workers} were hired")

    monkeypatch.setattr(crew, "_pool", hire)
    assert counts(bring_in(store, [folder], Crew(workers=8))) == (12, 12, 0, 0, 0)


class Team(Executor):
    """Workers who have done nothing until they are waited for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.running: dict[Future[Digest], list[Found]] = {}
        self.most = 0
        self.sent_home = False
        monkeypatch.setattr(crew, "_pool", lambda _workers: self)
        monkeypatch.setattr(crew, "wait", self.wait)

    def submit(self, _fn: Callable[..., Any], /, *args: Any, **_kwargs: Any) -> Future[Any]:  # noqa: ANN401 -- as in the base
        future: Future[Digest] = Future()
        self.running[future] = args[0]
        self.most = max(self.most, len(self.running))
        return future

    def wait(self, running: dict[Future[Digest], list[Found]], **_how: object) -> object:
        last = list(running)[-1]
        self.running.pop(last)
        last.set_result(Digest([], []))
        return {last}, set(running) - {last}

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002, ARG002 -- as in the base
        self.sent_home = True


def batches(count: int, taken: list[int]) -> Iterator[list[Found]]:
    for number in range(count):
        taken.append(number)
        yield [Found(str(number), "words")]


def test_no_more_is_taken_than_the_workers_have_before_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    team, taken = Team(monkeypatch), list[int]()
    with reading(Crew(workers=3), claims=False) as digests:
        made = digests(batches(40, taken))
        next(made)
        assert len(taken) == 3 * crew.AHEAD
        assert len(list(made)) == 39
    assert len(taken) == 40
    assert team.most == 3 * crew.AHEAD
    assert team.sent_home


def test_workers_are_sent_home_when_the_run_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop() -> None:
        with reading(Crew(workers=2), claims=False) as digests:
            next(digests(batches(40, [])))
            raise KeyboardInterrupt

    team = Team(monkeypatch)
    with pytest.raises(KeyboardInterrupt):
        stop()
    assert team.sent_home


def test_a_cluster_that_is_away_is_said_to_be(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew, "_PATIENCE", 1)
    with pytest.raises(ReftelError, match="no Dask scheduler answers"):
        bring_in(store, [folder], Crew(cluster="tcp://127.0.0.1:1"))


@pytest.mark.slow
def test_a_dask_worker_killed_in_the_middle_loses_nothing(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_by(1, monkeypatch)
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
