"""Cases in the browser: opened on the desk, shown with their evidence, projected to an audience."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.desk import casefile
from reftel.store import open_store

if TYPE_CHECKING:
    from fastapi.testclient import TestClient


@pytest.fixture(scope="module")
def heron(exercise_store: str) -> str:
    with open_store(exercise_store) as store:
        casefile.new(store, "EXERCISE HERON", key="heron", chain="08STATE900101", who="officer")
    return "/cases/heron"


def test_without_cases_the_page_says_how_to_open_one(client: TestClient) -> None:
    assert "reftel case new" in client.get("/cases").text


def test_a_case_shows_chronology_and_evidence(client: TestClient, heron: str) -> None:
    text = client.get(heron).text
    assert "Chronology" in text
    assert "Who supplies what to whom" in text
    assert "/cables/08STATE900101?span=" in text
    assert "EXERCISE HERON" in client.get("/cases").text


def test_a_case_for_a_host_cites_no_withheld_paragraph(client: TestClient, heron: str) -> None:
    text = client.get(heron, params={"as": "PRT"}).text
    assert "08STATE900101 ¶4" not in text
    assert "08STATE900101 ¶5" not in text
    assert "08STATE900101 ¶6" in text
    assert "NOFORN" not in text
    assert 'href="/cables/08STATE900101?as=PRT&amp;span=' in text
    assert 'href="/cables/08STATE900101?span=' not in text


def test_an_unknown_case_is_said_to_be_so(client: TestClient) -> None:
    answer = client.get("/cases/nothing")
    assert answer.status_code == 404
    assert "reftel case new" in answer.text or "No case" in answer.text


def test_a_case_is_narrowed_to_one_it_names(client: TestClient, heron: str) -> None:
    assert "?about=vessel%3AEXERCISE%20HERON" in client.get(heron).text
    narrow = client.get(heron, params={"about": "vessel:EXERCISE HERON"}).text
    assert "Only what the paragraphs that name" in narrow
    assert len(narrow) < len(client.get(heron).text)
    assert client.get(heron, params={"about": "nobody"}).status_code == 404
