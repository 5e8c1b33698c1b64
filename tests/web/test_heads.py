"""HEAD is answered as GET is, without the body, on every address of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from fastapi.testclient import TestClient


@pytest.mark.parametrize(
    "path",
    ["/board", "/cables", "/cables/08STATE900101", "/cables/99NOWHERE1", "/cases", "/regime",
     "/asks/nope", "/board?as_of=soon", "/api/board", "/api/cables/99NOWHERE1", "/static/desk.css",
     "/static/nope.css", "/nowhere", "/favicon.ico"],
)  # fmt: skip
def test_law_head_has_the_status_and_the_headers_of_get_and_no_body(
    client: TestClient, path: str
) -> None:
    head, got = client.head(path), client.get(path)
    assert head.status_code == got.status_code
    assert head.content == b""
    for name in ("content-type", "content-length", "content-security-policy"):
        assert head.headers.get(name) == got.headers.get(name), name


def test_the_first_page_sends_head_on_as_it_sends_get(client: TestClient) -> None:
    answer = client.head("/", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (307, "/board")


def test_nobody_gets_a_head_without_the_session(client: TestClient) -> None:
    client.cookies.clear()
    assert client.head("/board").status_code == 403


def test_what_changes_something_is_still_not_allowed(client: TestClient) -> None:
    for method in (client.post, client.put, client.delete):
        assert method("/board").status_code == 405
