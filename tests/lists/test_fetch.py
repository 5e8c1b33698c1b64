"""A file from the web is bounded and must come whole."""

from __future__ import annotations

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from reftel.findings import ReftelError
from reftel.lists import fetched, is_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        return

    def do_GET(self) -> None:
        self.close_connection = True
        if self.path == "/short.csv":
            self._begin("Content-Length", "1000")
            self.wfile.write(b"x" * 100)
        elif self.path == "/broken.csv":
            self._begin("Transfer-Encoding", "chunked")
            self.wfile.write(b"ff\r\nonly a part")
        else:
            super().do_GET()

    def _begin(self, name: str, value: str) -> None:
        self.send_response(200)
        self.send_header(name, value)
        self.end_headers()


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "sdn.csv").write_text("x" * 100)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_file_is_there_for_a_while_under_its_name(site: str) -> None:
    with fetched(f"{site}/sdn.csv?x=1") as path:
        assert path.name == "sdn.csv"
        assert path.read_text() == "x" * 100
    assert not path.exists()


def test_a_file_larger_than_allowed_is_refused(site: str) -> None:
    with pytest.raises(ReftelError, match="larger"), fetched(f"{site}/sdn.csv", largest=10):
        pass


def test_an_address_without_a_file_says_so(site: str) -> None:
    with pytest.raises(ReftelError, match="could not be fetched"), fetched(f"{site}/none.csv"):
        pass


def test_only_web_addresses_are_fetched() -> None:
    assert is_address("https://example.org/x.csv")
    assert not is_address("file:///x.csv")
    assert not is_address("sdn.csv")


def test_a_file_that_comes_short_of_what_was_announced_is_refused(site: str) -> None:
    with pytest.raises(ReftelError, match="100 of 1000"), fetched(f"{site}/short.csv"):
        pass


def test_an_answer_that_breaks_off_names_the_address_and_what_to_do(site: str) -> None:
    with pytest.raises(ReftelError) as caught, fetched(f"{site}/broken.csv"):
        pass
    assert f"{site}/broken.csv" in str(caught.value)
    assert "save the file yourself" in str(caught.value)


@pytest.mark.parametrize("address", ["http://[", "https://exa mple.org/x.csv", "http://:x/"])
def test_an_address_that_is_none_is_a_callers_mistake(address: str) -> None:
    with pytest.raises(ReftelError, match="could not be fetched"), fetched(address):
        pass


def test_nobody_at_the_address_is_said() -> None:
    with pytest.raises(ReftelError, match="try again"), fetched("http://127.0.0.1:1/sdn.csv"):
        pass
