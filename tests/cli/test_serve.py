"""`reftel serve` listens on this machine alone and says what to do where a port is taken."""

from __future__ import annotations

import socket

import pytest
from typer.testing import CliRunner

from reftel.cli.serve import _listen, app
from reftel.findings import ReftelError


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
