"""The page of a collation shows what differs, and to a reader only what both texts let be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.cable import read
from reftel.store import open_store
from tests.desk.test_collating import FIRST, SECOND
from tests.web.conftest import opened

if TYPE_CHECKING:
    from pathlib import Path

OTHER = FIRST.replace("000077", "000078")


@pytest.fixture
def address(tmp_path: Path) -> str:
    address = f"sqlite:///{tmp_path / 'x.db'}"
    with open_store(address) as store:
        store.put((read(text, name="archive.txt"), None) for text in (FIRST, SECOND, OTHER))
    return address


def test_a_cable_in_several_renditions_leads_to_what_differs(address: str) -> None:
    for client in opened(address):
        assert 'href="/collation/09OSLO77"' in client.get("/cables/09OSLO77").text
        shown = client.get("/collation/09OSLO77").text
        assert "clerk of the harbor" in shown
        assert "XXXXXXXXXXXX" in shown
        assert f"/cables/{read(SECOND).source.sha256}?span=" in shown
        assert "/collation/" not in client.get("/cables/09OSLO78").text


def test_a_lone_rendition_is_said_to_be_one(address: str) -> None:
    for client in opened(address):
        answer = client.get("/collation/09OSLO78")
        assert answer.status_code == 400
        assert "in one rendition" in answer.text


def test_a_reader_is_told_only_what_both_let_be_told(address: str) -> None:
    for client in opened(address, "PUBLIC"):
        shown = client.get("/collation/09OSLO77").text
        assert "clerk" not in shown
        assert "archive.txt" not in shown
        assert "withheld" in shown
