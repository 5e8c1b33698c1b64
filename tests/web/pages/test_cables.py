"""Cables in the browser: found, shown with their marks, and withheld from whom they forbid."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

import pytest
from fastapi.testclient import TestClient

from reftel.cable import read
from reftel.claims import extract
from reftel.store import open_store
from reftel.web.app import create_app
from reftel.web.pages.sheet import evidence
from reftel.web.session import Session
from tests.web.conftest import opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CLOSE = """P 010900Z MAR 09
FM AMEMBASSY OSLO
TO SECSTATE WASHDC PRIORITY 0001
S E C R E T OSLO 000077

NOFORN

E.O. 12958: DECL: 03/01/2019
SUBJECT: (S/NF) EXERCISE VESSEL UNDER WATCH

1. (S/NF) The exercise vessel Grey Heron is under watch by a sensitive source.
BERG
"""
OPEN = CLOSE.replace("000077", "000078").replace("(S/NF) The", "(U) The").replace("NOFORN\n\n", "")


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return a store of two cables: one withheld from every host, one with an open paragraph."""
    path: Path = tmp_path_factory.mktemp("two") / "two.db"
    cables = [read(text) for text in (CLOSE, OPEN)]
    with open_store(f"sqlite:///{path}") as store:
        store.put((cable, extract(cable)) for cable in cables)
    return f"sqlite:///{path}"


@pytest.fixture
def host(two: str) -> Iterator[TestClient]:
    yield from opened(two, "PRT")


@pytest.mark.parametrize("place", ["/cables/{}", "/cables/{}?as=PRT", "/api/cables/{}",
                                   "/cables/{}?span=5-9", "/cables/{}?as=GBR"])  # fmt: skip
@pytest.mark.parametrize("name", ["09OSLO77", "09 OSLO 00077"])
def test_a_cable_that_is_withheld_whole_looks_to_its_reader_as_one_that_is_not_held(
    host: TestClient, place: str, name: str
) -> None:
    held = host.get(place.format(name))
    unheld = host.get(place.format(name.replace("77", "99")))
    assert held.status_code == unheld.status_code >= 400
    assert held.text.replace("77", "99") == unheld.text
    assert held.headers.items() == unheld.headers.items()


def test_a_cable_with_an_open_paragraph_is_shown_and_its_heading_withheld(
    host: TestClient,
) -> None:
    text = host.get("/cables/09OSLO78").text
    assert "Grey Heron" in text
    assert "UNDER WATCH" not in text


def test_the_owner_of_the_desk_sees_what_a_host_may_not_be_told(two: str) -> None:
    for owner in opened(two):
        told = owner.get("/cables/09OSLO77", params={"as": "PRT"})
        assert told.status_code == 200
        assert "sensitive source" not in told.text


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


def test_what_is_said_tells_its_roles_and_a_deal_once(client: TestClient) -> None:
    text = client.get("/cables/08STATE900101").text
    assert "recipient ELTC; end user EZIG" in text
    assert text.count("procurement CNC flow forming machine") == 1


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


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/cables/08NOWHERE1", 404, "08NOWHERE1"),
        ("/cables/08STATE900101?as=RURITANIA", 400, "RURITANIA"),
        ("/cables/08STATE900101?span=9-9", 400, "START-END"),
        ("/cables?at=garbage", 400, ""),
    ],
)
def test_a_wrong_call_is_answered_with_what_is_wrong(
    client: TestClient, path: str, status: int, said: str
) -> None:
    answer = client.get(path)
    assert answer.status_code == status
    assert said in answer.text
    assert "Traceback" not in answer.text


@pytest.mark.parametrize("span", ["a-b", "1", "-5-9", "1-2-3", "<script>"])
def test_a_place_of_another_form_is_refused(client: TestClient, span: str) -> None:
    assert client.get("/cables/08STATE900101", params={"span": span}).status_code in {400, 422}


def test_a_place_beyond_the_text_marks_nothing_and_shows_the_cable(client: TestClient) -> None:
    answer = client.get("/cables/08STATE900101?span=900000-900009")
    assert answer.status_code == 200
    assert 'id="asked"' not in answer.text


def test_words_of_a_query_are_shown_as_words_and_never_as_markup(client: TestClient) -> None:
    text = client.get("/cables", params={"q": "<script>alert(1)</script>"}).text
    assert "<script>alert(1)" not in text


def test_a_search_without_hits_says_so(client: TestClient) -> None:
    answer = client.get("/cables", params={"q": "zzzzzz"})
    assert answer.status_code == 200
    assert "08STATE900101" not in answer.text


def test_a_view_for_a_host_shows_no_facts_of_the_header(client: TestClient) -> None:
    whole = client.get("/cables/08STATE900101").text
    told = client.get("/cables/08STATE900101", params={"as": "PRT"}).text
    assert "SHA-256" in whole
    assert "SHA-256" not in told
    assert "Cited by" not in told
    assert ("<h2>Header" in whole, "<h2>Header" in told) == (True, False)


def test_a_limited_reader_may_not_widen_the_view_by_asking(portuguese: TestClient) -> None:
    told = portuguese.get("/cables/08STATE900101").text
    assert "sensitive source" not in told
    for wider in ("USA/TOP SECRET", "GBR", "PUBLIC"):
        asked = portuguese.get("/cables/08STATE900101", params={"as": wider})
        assert asked.status_code == 403
        assert "what PRT may be told" in asked.text
        assert "sensitive source" not in asked.text
    same = portuguese.get("/cables/08STATE900101", params={"as": "PRT"}).text
    assert ("sensitive source" in same, "raise with you a shipment" in same) == (False, True)


@pytest.mark.parametrize(
    "path",
    ["/cases", "/cases/exercise", "/board", "/regime", "/asks/08STATE900101",
     "/api/board", "/api/asks", "/api/promises", "/api/chain"],
)  # fmt: skip
def test_no_page_of_casework_is_shown_to_a_limited_reader(
    portuguese: TestClient, path: str
) -> None:
    answer = portuguese.get(path)
    assert answer.status_code == 403
    assert "limited reader" in answer.text


def test_what_was_found_is_marked_in_its_words(client: TestClient) -> None:
    text = client.get("/cables", params={"q": "valves"}).text
    assert '<mark class="found">valves</mark>' in text.lower()


def test_a_place_that_is_found_is_one_of_the_page_it_leads_to(client: TestClient) -> None:
    text = client.get("/cables", params={"q": "valves"}).text
    places = re.findall(r'href="(/cables/[^"?]+\?span=[^"#]+)#asked"', text)
    assert len(places) > 2
    for place in places:
        assert client.get(place).text.count('id="asked"') == 1


@pytest.mark.parametrize("query", ["", "valves OR ship", "exercise -valves"])
def test_a_facet_narrows_to_as_many_cables_as_it_counts(client: TestClient, query: str) -> None:
    text = client.get("/cables", params={"q": query}).text
    facets = re.findall(r'href="(/cables\?q=[^"]+)">([^<]+)</a> <span class="quiet">(\d+)<', text)
    assert len(facets) > 10
    for place, value, count in facets:
        found = client.get(html.unescape(place)).text
        total = int(re.findall(r'<h1>Cables <span class="quiet">(\d+)', found)[0])
        assert total == int(count) or "party" in place, value


def test_a_query_that_is_refused_stays_in_its_field(client: TestClient) -> None:
    text = client.get("/cables", params={"q": '"valves'}).text
    assert 'value="&#34;valves"' in text


def test_the_words_asked_for_are_shown_in_the_header_too(client: TestClient) -> None:
    text = client.get("/cables/08STATE900101?span=4-30").text
    assert "<details open>" in text
    assert text.count('id="asked"') == 1
    assert "<details>" in client.get("/cables/08STATE900101").text


def test_a_view_for_an_audience_keeps_to_it_from_claim_to_claim(client: TestClient) -> None:
    text = client.get("/cables/08STATE900101", params={"as": "PRT"}).text
    places = re.findall(r'href="/cables/08STATE900101\?span=\d+-\d+([^"#]*)#asked"', text)
    assert places
    assert set(places) == {"&amp;as=PRT"}


def test_a_limited_reader_is_offered_nothing_that_is_refused_to_him(portuguese: TestClient) -> None:
    for place in ("/cables", "/cables/08STATE900101", "/nowhere"):
        text = portuguese.get(place).text
        assert 'href="/cables"' in text
        assert not re.search(r'href="/(board|cases|regime)"|name="as"', text)


def test_a_fault_of_our_own_is_a_page_too(two: str, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session()
    app = create_app(two, session)
    client = TestClient(app, raise_server_exceptions=False)
    client.get("/", params={"token": session.token})
    monkeypatch.setattr("reftel.web.pages.cables.show", lambda *_: 1 / 0)
    answer = client.get("/cables/09OSLO77")
    assert answer.status_code == 500
    assert "a fault of reftel itself" in answer.text


def test_a_text_without_number_is_shown_by_its_name(tmp_path: Path) -> None:
    cable = read("1. (C) EXERCISE. Pumps are for sale.\n", name="old/a note #1?.txt")
    address = f"sqlite:///{tmp_path}/notes.db"
    with open_store(address) as store:
        store.put([(cable, extract(cable))])
    place = evidence({"mrn": cable.source.name, "start": 8, "end": 16})
    for owner in opened(address):
        answer = owner.get(place)
        assert answer.status_code == 200
        assert answer.text.count('id="asked"') == 1
        links = re.findall(r'href="([^"]+)#asked"', answer.text)
        assert all(owner.get(html.unescape(link)).status_code == 200 for link in links)


def test_a_reader_is_not_told_under_which_mark_the_rest_stands(host: TestClient) -> None:
    text = host.get("/cables/09OSLO78").text
    assert "S/NF" not in text
    assert "SECRET" not in text


def test_what_a_reader_was_shown_is_kept_by_no_browser(host: TestClient) -> None:
    assert host.get("/cables/09OSLO78").headers["Cache-Control"] == "no-store"
    assert "Cache-Control" not in host.get("/static/desk.css").headers


def test_a_caption_stands_once_beside_the_mark(two: str) -> None:
    for client in opened(two):
        text = client.get("/cables/09OSLO77").text
        assert '<span class="chip">NOFORN</span>' not in text


def test_a_mark_that_is_withheld_is_not_called_unmarked(host: TestClient) -> None:
    text = host.get("/cables").text
    assert "09OSLO78" in text
    assert "unmarked" not in text
