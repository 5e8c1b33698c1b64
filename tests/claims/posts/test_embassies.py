"""Posts stand by their city, embassies of others by their nation."""

from __future__ import annotations

import pytest

from reftel.claims.posts.embassies import abroad, missions, several, sort
from reftel.claims.posts.offices import find_offices
from tests.claims.namesakes import page, quotes
from tests.claims.specimens import instruction, said


def told(sentence: str) -> list[tuple[str, str]]:
    laid = page(f"1. (S) {sentence}\n")
    found = [one for find in (abroad, missions, several) for one in find(laid)]
    body = laid.body().start
    return [(laid.text[a:b], value) for (a, b), value, _ in found if a >= body]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Embassy Abu Dhabi asked.", [("Embassy Abu Dhabi", "US-EMB-ABU-DHABI")]),
        ("Consulate Shanghai asked.", [("Consulate Shanghai", "US-CON-SHANGHAI")]),
        ("It was sent by our embassy in Nairobi.", [("our embassy in Nairobi", "US-EMB-NAIROBI")]),
        ("UNVIE has it.", [("UNVIE", "US-MIS-UNVIE")]),
        ("Embassies Tokyo and New Delhi have it.",
         [("Embassies Tokyo", "US-EMB-TOKYO"), ("New Delhi", "US-EMB-NEW-DELHI")]),
    ],
)  # fmt: skip
def test_posts_of_ones_own(sentence: str, found: list[tuple[str, str]]) -> None:
    assert told(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The French Embassy in Madrid has it.", [("French Embassy in Madrid", "FR-EMB-MADRID")]),
        ("The US Embassy in Dar-es-Salaam has it.",
         [("The US Embassy in Dar-es-Salaam", "US-EMB-DAR-ES-SALAAM")]),
        ("The Indian High Commission has it.", [("Indian High Commission", "IN-HC")]),
        ("UK Embassy has it.", [("UK Embassy", "GB-EMB")]),
        ("The Embassy of Ukraine has it.", [("Embassy of Ukraine", "UA-EMB")]),
        ("The Embassy of the Kingdom of Spain has it.",
         [("Embassy of the Kingdom of Spain", "ES-EMB")]),
    ],
)  # fmt: skip
def test_posts_of_others(sentence: str, found: list[tuple[str, str]]) -> None:
    assert told(sentence) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "Embassy Political Officer asked.",
        "An Embassy Translation follows.",
        "The Embassy of the United States has it.",
        "His mission is over.",
    ],
)
def test_titles_and_papers_name_no_post(sentence: str) -> None:
    assert told(sentence) == []


def test_a_consulate_is_told_from_an_embassy() -> None:
    assert [sort(word) for word in ("AMCONSUL", "ConGen", "AMEMBASSY", "Embassy")] == [
        "CON", "CON", "EMB", "EMB",
    ]  # fmt: skip


def test_letters_behind_an_embassy_are_no_city() -> None:
    found = told("Embassy POC is there. Embassy FSN Ana Reis came. Embassy Oslo came.")
    assert found == [("Embassy Oslo", "US-EMB-OSLO")]


def test_a_city_ends_with_its_own_words() -> None:
    found = told("Our Embassy in Tripoli de facto closed. Our Embassy in Rio de Lanto stayed.")
    assert [words for words, _ in found] == [
        "Our Embassy in Tripoli",
        "Our Embassy in Rio de Lanto",
    ]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("POINT FOR EMBASSIES ABU DHABI, OSLO AND CONSULATE MUNICH ONLY:",
         ["EMBASSIES ABU DHABI", "OSLO", "CONSULATE MUNICH"]),
        ("ACTION REQUEST FOR LONDON, PARIS, AND BEIJING: They are asked.",
         ["LONDON", "PARIS", "BEIJING"]),
        ("(For Kuala Lumpur) We hope so.", ["Kuala Lumpur"]),
        ("AN ACTION REQUEST FOR OSLO AND SINGAPORE. SEE PARA 4.", ["OSLO", "SINGAPORE"]),
        ("ACTION FOR OSLO (REF B): They are asked.", ["OSLO"]),
        ("It left for Oslo and Paris in June.", []),
        ("FRENCH EMBASSY SPARED: Rioters left (for Oslo).", ["FRENCH EMBASSY"]),
        ("Action for New York: They are asked.", []),
        ("ACTION Oslo: The Embassy is asked to inquire.", ["Oslo", "The Embassy"]),
        ("Immediate action for Oslo and Abu Dhabi is in paragraph 4.", ["Oslo", "Abu Dhabi"]),
        ("FOR ALL POSTS (except Oslo, Paris and Berlin): Draw on these.",
         ["Oslo", "Paris", "Berlin"]),
        ("Please send copies to Oslo, Tokyo and Paris.", ["Oslo", "Tokyo", "Paris"]),
        ("The action moved on to Oslo then.", []),
        ("AmConsulate General Osaka and AmConsulate Guayaquil agreed.",
         ["AmConsulate General Osaka", "AmConsulate Guayaquil"]),
        ("They told the UK's UN Mission there.", ["UN Mission"]),
    ],
)  # fmt: skip
def test_posts_are_called_by_their_cities_in_headings(sentence: str, words: list[str]) -> None:
    assert quotes(find_offices, f"1. (S) {sentence}\n") == words


@pytest.mark.parametrize(
    ("body", "posts"),
    [
        ("1. (S) LISBON: Please ask the ministry.", ["US-EMB-LISBON"]),
        ("1. (S) Points follow.\n\n-- Lisbon only: Please ask.", ["US-EMB-LISBON"]),
        ("1. (S) Points follow. Lisbon should also ask the ministry.", ["US-EMB-LISBON"]),
        ("1. (S) Points follow. Madrid should also ask the ministry.", []),
        ("1. (S) The ship left Lisbon: it may return.", []),
        ("1. (S) If asked, Lisbon may say that it is under study.", ["US-EMB-LISBON"]),
        ("1. (S) Hold off until Lisbon has reported.", ["US-EMB-LISBON"]),
        ("1. (S) Hold off until Madrid has reported.", []),
        ("1. (S) It is quiet, and Lisbon has changed.", []),
        ("1. (S) The port of Lisbon should be watched.", []),
    ],
)
def test_an_addressee_is_spoken_to_by_its_city(body: str, posts: list[str]) -> None:
    found = [one for one in said(instruction(body), "office") if one.quote.upper() == "LISBON"]
    assert [one.value for one in found] == posts
    places = [
        one.quote for one in said(instruction(body), "place") if one.quote.upper() == "LISBON"
    ]
    assert not (posts and places)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("AmEmbassy Lisbon wrote.", [("AmEmbassy Lisbon", "US-EMB-LISBON")]),
        ("ConGen Hong Kong wrote.", [("ConGen Hong Kong", "US-CON-HONG-KONG")]),
        ("Amcongen Hong Kong wrote.", [("Amcongen Hong Kong", "US-CON-HONG-KONG")]),
        ("The Kenyan Embassy in\nLisbon wrote.",
         [("Kenyan Embassy in Lisbon", "KE-EMB-LISBON")]),
        ("The Swiss Consulate General in Dubai wrote.",
         [("Swiss Consulate General in Dubai", "CH-CON-DUBAI")]),
        ("The Embassy of Kenya in Lisbon wrote.",
         [("Embassy of Kenya in Lisbon", "KE-EMB-LISBON")]),
        ("USNATO, USUN and USEU wrote.",
         [("USNATO", "US-MIS-USNATO"), ("USUN", "US-MIS-USUN"), ("USEU", "US-MIS-USEU")]),
    ],
)  # fmt: skip
def test_a_post_is_known_by_nation_sort_and_city(
    sentence: str, found: list[tuple[str, str]]
) -> None:
    assert [(" ".join(words.split()), value) for words, value in told(sentence)] == found


@pytest.mark.parametrize(
    "sentence",
    ["The trade mission left.", "An embassy guard slept.", "Their consular work grew.",
     "The Kenyan envoy wrote."],
)  # fmt: skip
def test_missions_of_trade_and_men_are_no_posts(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("They ask posts in London and Tel Aviv to do so.",
         [("posts in London and Tel Aviv", "US-EMB-LONDON,US-EMB-TEL-AVIV")]),
        ("The UK embassy in Namibia spoke.", [("UK embassy in Namibia", "GB-EMB-NAMIBIA")]),
        ("The U.K.'s Embassy in Tripoli spoke.", [("Embassy in Tripoli", "GB-EMB-TRIPOLI")]),
        ("The Israeli Embassy in Washington's answer came.",
         [("Israeli Embassy in Washington", "IL-EMB-WASHINGTON")]),
        ("The Peruvian Mission in New York spoke.",
         [("Peruvian Mission in New York", "PE-EMB-NEW-YORK")]),
        ("They hold posts in government.", []),
    ],
)  # fmt: skip
def test_posts_of_several_cities_and_embassies_of_others(
    sentence: str, found: list[tuple[str, str]]
) -> None:
    assert told(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Mission Brazil asked for it.", "US-EMB-BRASILIA"),
        ("US Mission Spain asked for it.", "US-EMB-MADRID"),
        ("US Mission Geneva asked for it.", "US-EMB-GENEVA"),
        ("Embassy Kuwait asked for it.", "US-EMB-KUWAIT"),
    ],
)
def test_a_mission_by_its_land_is_the_embassy_there(sentence: str, value: str) -> None:
    assert [found for _, found in told(sentence)] == [value]
