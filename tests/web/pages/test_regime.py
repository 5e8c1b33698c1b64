"""The regime's page shows what the registers hold, as of a day."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fastapi.testclient import TestClient


def test_meetings_documents_and_calls_are_shown(client: TestClient) -> None:
    text = client.get("/regime", params={"as_of": "2008-06-30"}).text
    assert "Canberra" in text
    assert "POC 112" in text
    assert "Singapore" in text or ">SG<" in text


def test_what_was_not_known_yet_is_not_shown(client: TestClient) -> None:
    assert "POC 112" not in client.get("/regime", params={"as_of": "2008-01-01"}).text


def test_a_limited_reader_gets_no_register(portuguese: TestClient) -> None:
    assert portuguese.get("/regime").status_code == 403


def test_loose_papers_are_counted_and_shown_on_demand(client: TestClient) -> None:
    filed = client.get("/regime", params={"as_of": "2008-06-30"}).text
    link = re.search(r'href="(/regime\?as_of=2008-06-30&amp;all=true)">(\d+) loose papers', filed)
    assert link
    every = client.get(html.unescape(link[1])).text
    assert every.count("<tr>") == filed.count("<tr>") + int(link[2])
    assert "loose papers" not in every


def test_rows_are_written_for_people(client: TestClient) -> None:
    text = client.get("/regime", params={"as_of": "2008-06-30", "all": "true"}).text
    assert "[&#39;" not in text
    assert ">None" not in text
    assert "¶hdr" not in text
