"""`reftel serve` listens on this machine alone and says what to do where a port is taken."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from reftel.cli.serve import _listen, app
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from pathlib import Path


def test_it_listens_on_this_machine_alone() -> None:
    with _listen(0) as listener:
        assert listener.getsockname()[0] == "127.0.0.1"


def test_a_taken_port_is_explained() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(ReftelError, match="--port"):
            _listen(other.getsockname()[1])


@pytest.mark.parametrize("port", ["-1", "65536", "eighty"])
def test_a_port_that_is_none_is_a_wrong_call(port: str) -> None:
    done = CliRunner().invoke(app, ["--port", port])
    assert done.exit_code == 2
    assert "--port" in done.output


def test_an_audience_that_is_none_and_a_store_that_is_none_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no store", "utf-8")
    for call, said in (
        (["--to", "RURITANIA"], "RURITANIA"),
        (["--store", f"sqlite:///{tmp_path}/notes.txt"], "no SQLite file"),
    ):
        with pytest.raises(ReftelError, match=said):
            CliRunner().invoke(app, call, catch_exceptions=False)


def test_the_desk_is_opened_for_an_audience(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    served: list[object] = []
    monkeypatch.setattr("uvicorn.Server.run", lambda server, **_: served.append(server.config.app))
    call = ["--store", f"sqlite:///{tmp_path}/a.db", "--port", "0", "--to", "PRT"]
    assert CliRunner().invoke(app, call).exit_code == 0
    (application,) = served
    assert str(application.state.reader) == "PRT"  # type: ignore[attr-defined]
