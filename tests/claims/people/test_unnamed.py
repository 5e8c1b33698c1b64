"""Parties without a name are claimed where one firm is meant, not a kind of firm."""

from __future__ import annotations

import pytest

from reftel.claims.people.unnamed import find_unnamed
from tests.claims.namesakes import page, quotes


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("They paid an Iranian company for it.", ["an Iranian company"]),
        ("They used two Croatian intermediary firms for it.", ["two Croatian intermediary firms"]),
        ("It was made by a Malaysia-based manufacturer there.", ["a Malaysia-based manufacturer"]),
        ("They paid xxxxxxxxxxxx GmbH for it.", ["xxxxxxxxxxxx GmbH"]),
        ("They paid a number of Iranian entities for it.", []),
        ("They paid the Chinese firm Velcorta Ltd, a Chinese firm in Lisbon.", []),
        ("They paid a Chinese firm Velcorta for it.", []),
        ("They asked a broker in Singapore for it.", ["a broker in Singapore"]),
        ("They asked a broker in trouble in Singapore for it.", []),
        ("It left a Belgian distributor's stock.", ["a Belgian distributor"]),
        ("They asked a Dubai trading house for it.", ["a Dubai trading house"]),
        ("They asked a U.S. firm for it.", []),
        ("It went to an Iranian children's hospital.", ["an Iranian children's hospital"]),
        ("He knows a new Kenyan consortium.", ["a new Kenyan consortium"]),
        ("They paid a Turkish firm, Velmar Makina Ltd., for it.", []),
        ("They paid a Turkish firm, Iran said, for it.", ["a Turkish firm"]),
    ],
)
def test_an_unnamed_party(sentence: str, found: list[str]) -> None:
    assert quotes(find_unnamed, f"1. (S) {sentence}\n") == found


def test_what_a_clause_says_of_it_belongs_to_it() -> None:
    body = "1. (S) It came from a Chinese firm that ships pumps to Oman for others, we hear.\n"
    assert quotes(find_unnamed, body) == ["a Chinese firm that ships pumps to Oman for others"]


def test_an_unnamed_party_is_told_as_such() -> None:
    (claim,) = find_unnamed(page("1. (S) They paid an Iranian company for it.\n"))
    assert (claim.value, claim.attribute("unnamed")) == ("(unnamed Iranian company)", True)
    assert claim.attribute("country") == "IR"


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("They paid three Swiss banks for it.", ["three Swiss banks"]),
        ("They paid another Kenyan freight forwarder.", ["another Kenyan freight forwarder"]),
        ("They paid an unidentified\nKenyan broker for it.", ["an unidentified Kenyan broker"]),
        ("They paid a private Kenyan shipping line for it.", ["a private Kenyan shipping line"]),
        ("It went to an Emirati importer, it seems.", ["an Emirati importer"]),
        ("It went to two traders in the Netherlands.", ["two traders in the Netherlands"]),
        ("It went to one university in Kenya.", ["one university in Kenya"]),
        ("It went to a Kenyan university and a Kenyan mill.",
         ["a Kenyan university", "a Kenyan mill"]),
        ("It went to xxxxxxxxxxxx Limited there.", ["xxxxxxxxxxxx Limited"]),
    ],
)  # fmt: skip
def test_one_firm_is_meant_by_its_nation_its_trade_and_its_count(
    sentence: str, found: list[str]
) -> None:
    assert quotes(find_unnamed, f"1. (S) {sentence}\n") == found


@pytest.mark.parametrize(
    "sentence",
    [
        "They fear Kenyan firms there.",
        "The two Kenyan firms paid for it.",
        "They met a variety of Kenyan firms.",
        "They met a Kenyan company called Velcorta there.",
        "Velcorta Ltd is a Kenyan company.",
        "It was set up as a Kenyan company.",
        "They met a Kenyan minister there.",
        "They met a broker with a house in Kenya.",
        "They met a U.S. company in Kenya (Velcorta Ltd) there.",
    ],
)
def test_many_firms_or_one_with_a_name_are_not_unnamed(sentence: str) -> None:
    assert quotes(find_unnamed, f"1. (S) {sentence}\n") == []


@pytest.mark.parametrize(
    ("sentence", "value", "land"),
    [
        ("They paid two Swiss banks.", "(unnamed two Swiss banks)", "CH"),
        ("They paid a Malaysia-based trader.", "(unnamed Malaysia-based trader)", "MY"),
        ("They paid a broker in Singapore.", "(unnamed broker in Singapore)", "SG"),
    ],
)
def test_an_unnamed_party_has_its_words_for_a_value_and_its_country(
    sentence: str, value: str, land: str
) -> None:
    (found,) = find_unnamed(page(f"1. (S) {sentence}\n"))
    assert (found.value, found.attribute("country")) == (value, land)
    assert found.attribute("type") == "company"


def test_a_name_that_is_struck_out_is_told_as_such() -> None:
    (found,) = find_unnamed(page("1. (S) They paid xxxxxxxx xxxxxxxx GmbH for it.\n"))
    assert (found.value, found.attribute("redacted")) == ("(redacted) GmbH", True)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("They told the German transfer company so.", ["German transfer company"]),
        ("They told the Polish ship owner so.", ["Polish ship owner"]),
        ("Then the Syrian consignee asked for it.", ["Syrian consignee"]),
        ("It was bought from the U.K. company there.", ["U.K. company"]),
        ("They told the owner and Turkish supplier so.", ["Turkish supplier"]),
        ("They paid an end-user in Syria for it.", ["an end-user in Syria"]),
        ("They paid the German firm Velcorta Ltd. The German firm denied it.", []),
        ("They told the German companies so.", []),
        (
            "They paid Germany's Velcorta GmbH. The German parent firm denied it.",
            ["German parent firm"],
        ),
        ("They know that the Dutch subsidiary left.", ["Dutch subsidiary"]),
        ("They told the Dutch xxxxxxxxxxxx so.", ["Dutch xxxxxxxxxxxx"]),
        ("They told Dutch xxxxxxxxxxxx so.", []),
        ("They know that the Dutch subsidiary of Velcorta left.", []),
        ("They told the U.S. company so.", []),
        ("They read the German company-owned papers.", []),
    ],
)
def test_a_party_goes_by_its_nation_where_the_cable_names_none(
    sentence: str, found: list[str]
) -> None:
    assert quotes(find_unnamed, f"1. (C) {sentence}\n") == found
