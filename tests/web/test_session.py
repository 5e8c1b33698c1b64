"""The link opens the desk once, for one browser, on this machine."""

from __future__ import annotations

from fastapi.testclient import TestClient

from reftel.web.app import create_app
from reftel.web.session import Session


def test_a_token_is_good_once() -> None:
    session = Session()
    token = session.token or ""
    assert not session.redeem("another")
    assert session.redeem(token)
    assert not session.redeem(token)


def test_only_its_own_cookie_is_known() -> None:
    assert not Session().knows(None)
    assert not Session().knows("x")


def test_nobody_enters_without_the_link(exercise_store: str) -> None:
    with TestClient(create_app(exercise_store)) as stranger:
        answer = stranger.get("/board")
    assert answer.status_code == 403
    assert "reftel serve" in answer.text
    assert "STATE" not in answer.text


def test_the_link_becomes_a_cookie_that_scripts_cannot_read(exercise_store: str) -> None:
    session = Session()
    with TestClient(create_app(exercise_store, session)) as reader:
        answer = reader.get("/", params={"token": session.token}, follow_redirects=False)
    assert answer.status_code == 303
    assert "HttpOnly" in answer.headers["set-cookie"]
    assert "token" not in answer.headers["location"]


def test_a_used_link_opens_nothing(exercise_store: str) -> None:
    session = Session()
    app = create_app(exercise_store, session)
    token = session.token
    with TestClient(app) as first:
        first.get("/", params={"token": token})
    with TestClient(app) as second:
        assert second.get("/", params={"token": token}).status_code == 403


def test_another_host_name_is_refused(client: TestClient) -> None:
    assert client.get("/board", headers={"host": "desk.example"}).status_code == 400


def test_pages_allow_nothing_from_elsewhere(client: TestClient) -> None:
    policy = client.get("/board").headers["content-security-policy"]
    assert policy.startswith("default-src 'self'")
