"""Cables in the browser: found, shown with their marks, and withheld from whom they forbid."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fastapi.testclient import TestClient


def test_a_search_lists_the_cables_that_say_it(client: TestClient) -> None:
    text = client.get("/cables", params={"q": "valves from:WELLINGTON"}).text
    assert "08WELLINGTON900012" in text
    assert "08STATE900101" not in text


def test_a_search_that_cannot_be_read_is_explained(client: TestClient) -> None:
    assert client.get("/cables", params={"q": '"valves'}).status_code == 400


def test_a_cable_shows_paragraphs_marks_and_repairs(client: TestClient) -> None:
    text = client.get("/cables/08STATE900101").text
    assert 'id="p6"' in text
    assert 'title="false-paragraph"' in text
    assert "S/NF" in text


def test_the_words_asked_for_are_an_anchor(client: TestClient) -> None:
    claims = client.get("/api/cables/08STATE900101").json()["claims"]
    ship = next(c for c in claims if c["kind"] == "vessel")
    text = client.get(f"/cables/08STATE900101?span={ship['start']}-{ship['end']}").text
    assert text.count('id="asked"') == 1


def test_an_empty_place_is_refused(client: TestClient) -> None:
    assert client.get("/cables/08STATE900101?span=9-9").status_code == 400


def test_a_view_for_a_host_leaves_out_what_it_may_not_be_told(client: TestClient) -> None:
    whole = client.get("/cables/08STATE900101").text
    told = client.get("/cables/08STATE900101", params={"as": "PRT"}).text
    assert "sensitive source" in whole
    assert "sensitive source" not in told
    assert "raise with you a shipment" in told


def test_a_limited_reader_finds_nothing_by_withheld_words(portuguese: TestClient) -> None:
    text = portuguese.get("/cables", params={"q": '"sensitive source"'}).text
    assert "08STATE900101" not in text


def test_a_limited_reader_is_not_given_the_text_by_the_api(portuguese: TestClient) -> None:
    answer = portuguese.get("/api/cables/08STATE900101").json()
    assert set(answer) == {"mrn", "claims"}
    assert not any(claim["paragraph"] in {"4", "5"} for claim in answer["claims"])
