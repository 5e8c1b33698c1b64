"""The application: its parts are there, and what it serves comes from this machine alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from fastapi.testclient import TestClient

PAGES = ("/board", "/cables", "/cables/08STATE900101", "/cables?q=valves")


def test_the_first_page_is_the_board(client: TestClient) -> None:
    assert client.get("/").url.path == "/board"


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_no_address_outside(client: TestClient, page: str) -> None:
    answer = client.get(page)
    assert answer.status_code == 200
    assert not re.search(r"(?:src|href|action)=\"(?:https?:)?//", answer.text)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_no_script_of_its_own(client: TestClient, page: str) -> None:
    assert "<script" not in client.get(page).text


def test_the_style_is_served(client: TestClient) -> None:
    assert client.get("/static/desk.css").headers["content-type"].startswith("text/css")


def test_a_browser_asking_for_an_icon_gets_none(client: TestClient) -> None:
    assert client.get("/favicon.ico").status_code == 204


def test_a_cable_that_is_not_held_is_said_to_be_so(client: TestClient) -> None:
    answer = client.get("/cables/99NOWHERE1")
    assert answer.status_code == 404
    assert "99NOWHERE1" in answer.text


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/nowhere", 404, "/board"),
        ("/cables/08STATE900101?span=a-b", 400, "span"),
        (f"/board?as_of={'9' * 41}", 400, "as_of"),
    ],
)
def test_a_wrong_address_is_answered_with_a_page(
    client: TestClient, path: str, status: int, said: str
) -> None:
    answer = client.get(path)
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html")
    assert "That is not possible" in answer.text
    assert said in answer.text


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/api/cables/99NOWHERE1", 404, "99NOWHERE1"),
        ("/api/board?as_of=soon", 400, "2007-11-23"),
        (f"/api/board?as_of={'9' * 41}", 400, "as_of"),
        ("/api/nowhere", 404, "Not Found"),
    ],
)
def test_under_api_what_is_wrong_is_said_in_json(
    client: TestClient, path: str, status: int, said: str
) -> None:
    answer = client.get(path)
    assert answer.status_code == status
    assert said in answer.json()["detail"]


def test_no_page_is_posted_to(client: TestClient) -> None:
    assert client.post("/board").status_code == 405
