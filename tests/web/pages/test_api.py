"""The API answers with the JSON of the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from fastapi.testclient import TestClient


def test_asks_carry_deadline_points_and_window(client: TestClient) -> None:
    asks = client.get("/api/asks", params={"as_of": "2008-04-14"}).json()
    ship = next(ask for ask in asks if ask["mrn"] == "08STATE900101")
    assert ship["due"] == "2008-03-14"
    assert sum(point["verbatim"] for point in ship["points"]) == 2
    assert ship["window"]["from"] == "2008-03-17"


def test_promises_have_evidence(client: TestClient) -> None:
    promises = client.get("/api/promises", params={"as_of": "2008-04-14"}).json()
    assert promises
    assert all(promise["evidence"] for promise in promises)


def test_links_run_from_the_later_cable(client: TestClient) -> None:
    links = client.get("/api/chain").json()
    assert {"from": "08LISBON900021", "to": "08STATE900101", "relation": "delivers"}.items() <= (
        next(link for link in links if link["from"] == "08LISBON900021").items()
    )


def test_the_board_has_a_card_for_each_thing_owed(client: TestClient) -> None:
    cards = client.get("/api/board", params={"as_of": "2008-04-14"}).json()
    assert "overdue" in {card["column"] for card in cards}
    assert all(card["evidence"] for card in cards)


@pytest.mark.parametrize("place", ["board", "asks", "promises", "chain"])
def test_casework_is_not_told_to_a_limited_reader(portuguese: TestClient, place: str) -> None:
    assert portuguese.get(f"/api/{place}").status_code == 403
