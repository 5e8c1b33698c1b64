"""The board in the browser says what the board on the command line says."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fastapi.testclient import TestClient


def test_the_board_shows_what_is_overdue_on_a_day(client: TestClient) -> None:
    text = client.get("/board", params={"as_of": "2008-04-14"}).text
    assert "Overdue" in text
    assert "WELLINGTON" in text
    assert " · due 2008-" in text


def test_nothing_is_owed_before_anything_was_asked(client: TestClient) -> None:
    text = client.get("/board", params={"as_of": "2007-01-01"}).text
    assert "Nothing was owed" in text


def test_a_bad_day_is_explained(client: TestClient) -> None:
    answer = client.get("/board", params={"as_of": "yesterday"})
    assert answer.status_code == 400
    assert "2007-11-23" in answer.text


def test_an_ask_links_each_point_to_its_words(client: TestClient) -> None:
    text = client.get("/asks/08STATE900101%232", params={"as_of": "2008-04-14"}).text
    assert text.count(">point ") == 5
    assert text.count(">verbatim<") == 2
    assert "/cables/08STATE900101?span=" in text


def test_an_ask_that_is_not_there_is_said_not_to_be(client: TestClient) -> None:
    assert client.get("/asks/nothing").status_code == 404


def test_the_board_is_not_shown_to_a_limited_reader(portuguese: TestClient) -> None:
    answer = portuguese.get("/board", params={"as_of": "2008-04-14"})
    assert answer.status_code == 403
    assert "WELLINGTON" not in answer.text
