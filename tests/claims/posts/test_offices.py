"""Posts, bureaux, offices and collectives of one's own service, and embassies of others."""

from __future__ import annotations

from itertools import pairwise

import pytest

from reftel.cable import read
from reftel.claims.named.parties import find_parties
from reftel.claims.posts.offices import find_offices
from reftel.claims.text.page import Page
from tests.claims.namesakes import heading_quotes, page, quotes


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Request Embassy Madrid approach the host.", ["Embassy Madrid"]),
        ("The Department requests the Embassy deliver it.", ["The Department", "the Embassy"]),
        ("Washington appreciates Post's help.", ["Washington", "Post"]),
        ("He flew to Washington today.", []),
        ("They promised to convey it to Washington.", ["Washington"]),
        ("He undertook to consult Washington.", ["Washington"]),
        ("They await instructions from Washington on it.", ["Washington"]),
        ("He would take that back to Washington, he said.", ["Washington"]),
        ("They met in London, Washington, and Rome.", []),
        ("He reported on his trip to Washington.", []),
        ("It met at the South Korean Embassy in Paris then.", ["South Korean Embassy in Paris"]),
        ("The EST Office faxed it to NP/CBM then.", ["EST Office", "NP/CBM"]),
        ("The Department of State agreed there.", ["Department of State"]),
        ("AmEmbassy Abu Dhabi and AmConsul Hong Kong wrote of it.",
         ["AmEmbassy Abu Dhabi", "AmConsul Hong Kong"]),
        ("They say USMission Geneva and USEU Brussels wrote of it.",
         ["USMission Geneva", "USEU Brussels"]),
        ("They say USNATO and UNVIE wrote of it.", ["USNATO", "UNVIE"]),
        ("They met people of the DOE HQ then.", ["DOE HQ"]),
        ("He told Embassy in January of it.", ["Embassy"]),
        ("THEN DEPARTMENT AND MISSION SHOULD ASK THEM. THE TRADE DEPARTMENT CLOSED.",
         ["DEPARTMENT", "MISSION"]),
        ("They asked about the Transport Department notice.", []),
        ("They asked the KRV's Customs Services Department then.", []),
        ("They met the Turkish Velmar Command (OMC) then.", []),
    ],
)  # fmt: skip
def test_offices_of_the_body(sentence: str, found: list[str]) -> None:
    assert quotes(find_offices, f"1. (S) {sentence}\n") == found


def test_offices_of_the_heading() -> None:
    found = heading_quotes(find_offices, "EXERCISE", "1. (S) Nothing.\n")
    assert found == [
        "AMEMBASSY LISBON",
        "SECSTATE WASHDC",
        "IBERIAN POSTS COLLECTIVE",
        "ISN/MTR",
        "EUR/WE",
    ]


def test_the_post_is_the_sender_of_a_report() -> None:
    laid = page("1. (S) Post requests guidance.\n")
    (claim,) = [one for one in find_offices(laid) if one.quote == "Post"]
    assert claim.value == "US-EMB-LISBON"


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Embassy Madrid will follow up.", "US-EMB-MADRID"),
        ("ConGen Shanghai asked.", "US-CON-SHANGHAI"),
        ("UNVIE Vienna asked.", "US-EMB-VIENNA"),
        ("It was cleared with ISN/CPI then.", "US-STATE-ISN/CPI"),
        ("Department is grateful.", "US-STATE"),
        ("The French Embassy asked.", "FR-EMB"),
        ("The French Embassy in Madrid asked.", "FR-EMB-MADRID"),
        ("UK Embassy in Madrid asked.", "GB-EMB-MADRID"),
        ("The Embassy of Ukraine in Kenya asked.", "UA-EMB-KENYA"),
        ("Our embassy in Nairobi asked.", "US-EMB-NAIROBI"),
        ("The U.S. Consulate in Shanghai asked.", "US-CON-SHANGHAI"),
        ("Embassy Abu Dhabi asked.", "US-EMB-ABU-DHABI"),
        ("U.S. Embassy - Tripoli asked.", "US-EMB-TRIPOLI"),
        ("They told an Embassy driver of it.", "US-EMB-LISBON"),
        ("They relayed it to Embassy.", "US-EMB-LISBON"),
        ("The Department of Energy (DOE) asked.", "US-DOE"),
        ("Treasury prepared it.", "US-TREASURY"),
    ],
)
def test_an_office_has_one_value_however_it_is_written(sentence: str, value: str) -> None:
    laid = page(f"1. (S) {sentence}\n")
    body = [one.value for one in find_offices(laid) if one.span.start >= laid.body().start]
    assert body == [value]


@pytest.mark.parametrize(
    "sentence",
    [
        "The post office closed.",
        "He took a new post.",
        "They built a mission there.",
        "They live on Embassy Row there.",
        "This is an unofficial Embassy Translation.",
        "They told HM Treasury so.",
    ],
)
def test_a_plain_post_is_no_office(sentence: str) -> None:
    assert quotes(find_offices, f"1. (S) {sentence}\n") == []


HEADING = """P 010900Z MAR 09
FM AMEMBASSY LISBON
TO RUEHC/SECSTATE WASHDC PRIORITY 0001
INFO RUCNNSG/NUCLEAR SUPPLIERS GROUP PRIORITY
RUEHII/VIENNA IAEA POSTS COLLECTIVE PRIORITY
RUEAIIA/CIA WASHDC
RHMFISS/HQ USCENTCOM MACDILL AFB FL
S E C R E T LISBON 000001

SIPDIS

STATE FOR ISN, T, EUR/PRA AND P
E.O. 12958: DECL: 03/01/2034
TAGS: PARM, PREL, PO, IR
SUBJECT: EXERCISE

1. (S) Nothing.
"""


def test_every_station_and_every_bureau_of_the_heading_is_an_office() -> None:
    found = {claim.quote: claim.value for claim in find_offices(Page(read(HEADING)))}
    assert found == {
        "AMEMBASSY LISBON": "US-EMB-LISBON",
        "SECSTATE WASHDC": "US-STATE",
        "NUCLEAR SUPPLIERS GROUP": "US-COLL-NUCLEAR-SUPPLIERS",
        "VIENNA IAEA POSTS COLLECTIVE": "US-COLL-VIENNA-IAEA-POSTS",
        "CIA WASHDC": "US-CIA",
        "HQ USCENTCOM MACDILL AFB FL": "US-CENTCOM",
        "ISN": "US-STATE-ISN",
        "T": "US-STATE-T",
        "EUR/PRA": "US-STATE-EUR/PRA",
        "P": "US-STATE-P",
    }


def test_an_agency_among_the_stations_is_no_party_of_the_cable() -> None:
    assert list(find_parties(Page(read(HEADING)))) == []


def test_no_two_offices_share_a_place() -> None:
    laid = page("1. (S) The Department of State asked Embassy Abu Dhabi, Post and ISN/MTR.\n")
    spans = sorted(claim.span for claim in find_offices(laid))
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "They say AIT Taipei and Embassy Abu Dhabi wrote of it.",
            ["AIT Taipei", "Embassy Abu Dhabi"],
        ),
        ("For this, post requests help there.", ["post"]),
        ("They removed the post office and a border post there.", []),
        ("He and his Department's experts agreed there.", []),
        ("They will tell the Department of details there.", ["the Department"]),
        ("State's Bureau of Specimen Affairs agreed then.", ["Bureau of Specimen Affairs"]),
        ("They met Embassy Second Secretary Ada Marr then.", []),
    ],
)
def test_ones_own_are_told_from_others(sentence: str, found: list[str]) -> None:
    assert quotes(find_offices, f"1. (S) {sentence}\n") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Embassies Tokyo and Seoul should deliver it.", ["Embassies Tokyo", "Seoul"]),
        ("Embassies Tokyo, Seoul, and Paris agree.", ["Embassies Tokyo", "Seoul", "Paris"]),
        ("Foreign embassies agree.", []),
        ("The Canadian High Commission agreed.", ["Canadian High Commission"]),
        ("The British High Commission in Nairobi agreed.",
         ["British High Commission in Nairobi"]),
        ("The Bureau of International Security and Nonproliferation agreed.",
         ["Bureau of International Security and Nonproliferation"]),
        ("A Russian Department of Energy man told the DOE team.", ["DOE"]),
        ("The Directorate of Trade Compliance (PM/DTCC) asked. PM/DTCC agreed.",
         ["Directorate of Trade Compliance (PM/DTCC)", "PM/DTCC"]),
        ("Regarding post's input, and post expects news.", ["post", "post"]),
        ("He held his post in 1999 at a post office.", []),
    ],
)  # fmt: skip
def test_offices_of_more_kinds(sentence: str, found: list[str]) -> None:
    assert quotes(find_offices, f"1. (C) {sentence}\n") == found


def test_the_line_of_classification_names_a_post() -> None:
    text = (
        "S E C R E T LISBON 000001\n\nSIPDIS\n\nE.O. 12958: DECL: 03/01/2034\nTAGS: PARM\n"
        "SUBJECT: EXERCISE\n\nCLASSIFIED BY: Ada Marr, Ambassador, U.S. Embassy Lisbon, "
        "Department of State. REASON: 1.4 (b)\n\n1. (S) Nothing.\n"
    )
    found = [claim.quote for claim in find_offices(Page(read(text)))]
    assert found == ["U.S. Embassy Lisbon", "Department of State"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("They met Treasury Under Secretary Ada Marr.", ["Treasury"]),
        ("They met HM Treasury officials.", []),
        ("They met Dutch Treasury officials.", []),
        ("They buy Treasury bonds.", []),
    ],
)
def test_ones_own_treasury_is_called_so_before_its_officers(
    sentence: str, found: list[str]
) -> None:
    assert quotes(find_offices, f"1. (C) {sentence}\n") == found


def test_an_agency_of_one_s_own_is_an_office_under_its_full_name() -> None:
    body = "1. (U) The National Nuclear Security Administration (NNSA) came. NNSA left again.\n"
    assert quotes(find_offices, body) == ["National Nuclear Security Administration (NNSA)", "NNSA"]
    assert quotes(find_parties, body) == []


def test_an_office_with_its_symbol_in_brackets_has_the_value_of_the_symbol() -> None:
    laid = page("1. (S) The Office of Velmar Trade Compliance (PM/DTCC) asked.\n")
    found = {one.quote: one.value for one in find_offices(laid)}
    assert found["Office of Velmar Trade Compliance (PM/DTCC)"] == "US-STATE-PM/DTCC"


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("They then met IO PDAS Ada Velkarten there.", ["IO"]),
        ("They then met former NP A/S Velkarten there.", ["NP"]),
        ("They then met PM Acting Assistant Secretary Ada Velkarten there.", ["PM"]),
        ("They then met XQ A/S Velkarten there.", []),
        ("It was led by Arms Control Bureau experts there.", ["Arms Control Bureau"]),
        ("It is on the Department of the Treasury's list.", ["Department of the Treasury"]),
        ("It was cleared with the National Security Agency.", ["National Security Agency"]),
        ("They then met U.S. Central Command officers there.", ["U.S. Central Command"]),
        ("They then saw the Lawrence Livermore National Laboratory.", []),
        ("Mission believes that it is so.", ["Mission"]),
        ("Mission creep was feared there.", []),
        ("He was accompanied by State's Ada Velkarten, and left.", ["State"]),
    ],
)  # fmt: skip
def test_bureaux_stand_before_their_heads_and_agencies_by_their_names(
    sentence: str, found: list[str]
) -> None:
    assert quotes(find_offices, f"1. (S) Then it was so. {sentence}\n") == found


def test_an_agency_by_its_full_name_is_no_party() -> None:
    body = "1. (S) They asked the Federal Reserve Board and the Velmar Central Command of it.\n"
    assert quotes(find_offices, body) == ["Federal Reserve Board"]
    assert "Federal Reserve Board" not in quotes(find_parties, body)


def test_who_classified_is_told_with_the_bureau() -> None:
    line = "Classified By: IO PDAS Ada Specimen. Reason 1.4 (b)"
    text = f"S E C R E T STATE 000001\n\n{line}\n\n1. (S) No.\n"
    found = [claim.quote for claim in find_offices(Page(read(text)))]
    assert "IO" in found
