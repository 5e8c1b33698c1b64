"""Every address of the desk answers with the status that says what was wrong, and a message."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from fastapi.routing import APIRoute

from reftel.web.app import PARTS
from tests.web.conftest import opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastapi.testclient import TestClient

ROUTES = [route for part in PARTS for route in part.router.routes if isinstance(route, APIRoute)]
TABLE = {route.path: {one.alias for one in route.dependant.query_params} for route in ROUTES}
OPEN = {"/", "/cables", "/cables/{key:path}", "/api/cables/{key:path}", "/collation/{key:path}"}
"""What a limited reader is shown; all others are casework."""
WRONG = {
    "as_of": ("soon", "2007-13-01", "9" * 41),
    "as": ("RURITANIA", "x" * 61),
    "span": ("5-2", "5", "a-b", "-", "9" * 60),
    "about": ("x" * 401,),
    "all": ("perhaps", "2x"),
    "at": ("garbage", "9" * 40),
    "q": ('"unclosed', "after:soon", "a" * 30_000),
}


def address(path: str, key: str) -> str:
    return re.sub(r"\{key.*?\}", key, path)


def message(path: str, text: str) -> str:
    return text if path.startswith("/api") else text.partition("<h1>")[2]


def known(path: str) -> str:
    """Return an address of the route that is there."""
    return address(path, "08STATE900101%236" if "asks" in path else "08STATE900101")


def test_the_table_of_routes_holds_pages_and_json() -> None:
    assert set(TABLE) > OPEN
    assert {"/api/cables/{key:path}", "/cases/{key}"} <= set(TABLE)


@pytest.fixture(scope="module")
def reader(exercise_store: str) -> Iterator[TestClient]:
    yield from opened(exercise_store, "PRT")


@pytest.mark.parametrize("path", [path for path in TABLE if "{" in path])
def test_law_what_is_not_held_is_not_found_and_named(client: TestClient, path: str) -> None:
    answer = client.get(address(path, "99NOWHERE1"))
    assert answer.status_code == 404
    assert "99NOWHERE1" in message(path, answer.text)


@pytest.mark.parametrize(
    ("path", "name", "value"),
    [
        (path, name, value)
        for path, names in TABLE.items()
        for name in sorted(names)
        for value in WRONG[name]
        if path != "/cases/{key}" or name != "as"
    ],
)
def test_law_a_wrong_parameter_is_a_bad_request_with_what_to_write(
    client: TestClient, path: str, name: str, value: str
) -> None:
    answer = client.get(known(path), params={name: value})
    assert answer.status_code == 400
    assert len(re.findall(r"[a-z]{2,}", message(path, answer.text))) > 3
    assert "pattern" not in answer.text


@pytest.mark.parametrize("path", TABLE)
def test_law_casework_is_forbidden_to_a_limited_reader_whatever_is_asked(
    reader: TestClient, path: str
) -> None:
    for key in ("08STATE900101", "99NOWHERE1"):
        answer = reader.get(address(path, key))
        assert (answer.status_code == 403) == (path not in OPEN)
        assert answer.status_code != 403 or "limited reader" in answer.text


@pytest.mark.parametrize("path", TABLE)
def test_law_nobody_is_let_in_without_the_session(client: TestClient, path: str) -> None:
    client.cookies.clear()
    answer = client.get(known(path))
    assert answer.status_code == 403
    assert "reftel serve" in answer.text


@pytest.mark.parametrize("path", TABLE)
def test_law_no_address_takes_anything_in(client: TestClient, path: str) -> None:
    assert client.post(known(path)).status_code == 405


def test_a_limited_reader_begins_at_the_cables(reader: TestClient) -> None:
    answer = reader.get("/")
    assert (answer.status_code, answer.url.path) == (200, "/cables")


def test_to_ask_for_more_than_the_desk_was_opened_for_is_forbidden(reader: TestClient) -> None:
    answer = reader.get("/cables/08STATE900101", params={"as": "USA/SECRET"})
    assert answer.status_code == 403
    assert "may be told" in answer.text


def test_a_query_that_cannot_be_read_is_shown_with_its_caret(client: TestClient) -> None:
    shown = client.get("/cables", params={"q": "after:soon"}).text
    assert re.search(r"<pre>\s+after:soon\n\s+\^", shown)
