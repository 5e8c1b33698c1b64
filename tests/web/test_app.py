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
    assert answer.status_code in {400, 404}
    assert "99NOWHERE1" in answer.text
