from __future__ import annotations

import pytest

from tests.claims.reading import lacking, quotes, told

FLIGHT = "A cargo aircraft chartered by Kenya is to fly from Nairobi to Damascus on March 3."


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (FLIGHT, {"carrier": "A cargo aircraft", "from": "KE-NAI", "to": "SY-DAM",
                  "when": "2008-03-03"}),
        (f"{FLIGHT} The aircraft is believed to carry gyroscopes.", {"item": "gyroscopes"}),
        (f"{FLIGHT} It is expected to leave Nairobi at dawn and transit Egypt.", {"via": "EG"}),
        ("The transport plane left Nairobi for Damascus on March 3.",
         {"from": "KE-NAI", "to": "SY-DAM", "departs": "2008-03-03"}),
        ("Two freighter aircraft took off from Nairobi and landed in Damascus with cargo.",
         {"from": "KE-NAI", "to": "SY-DAM"}),
    ],
)  # fmt: skip
def test_a_freight_flight_without_a_name_is_a_shipment(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


def test_a_flight_goes_as_far_as_its_aircraft_is_told_of() -> None:
    words = f"{FLIGHT} The aircraft is believed to carry gyroscopes. He thanked us."
    assert quotes(words, "shipment") == [words.removesuffix(" He thanked us.")]


@pytest.mark.parametrize(
    "words",
    [
        "A flight from Nairobi to Damascus was full.",
        "The delegation took a plane from Nairobi to Damascus with its equipment.",
        "The aircraft is a cargo plane.",
        "A cargo aircraft left Nairobi.",
        "The plane with its passengers and freight flew from Nairobi to Damascus.",
    ],
)
def test_other_flights_are_none(words: str) -> None:
    assert told(words, "shipment") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The cargo aircraft landed at Nairobi.", []),
        ("A plane carrying gyroscopes landed.", ["gyroscopes"]),
        ("Kenya bought two cargo aircraft.", ["two cargo aircraft"]),
        ("They sold a transport aircraft to Chad.", ["transport aircraft"]),
    ],
)
def test_an_aircraft_that_flies_is_no_goods(words: str, expected: list[str]) -> None:
    assert quotes(words, "item") == expected


def test_goods_in_the_words_of_a_flight_go_its_way() -> None:
    words = (
        "A Birch Air flight scheduled to leave Pyongyang on November 4 will transit Beijing with"
        " missile parts bound for Tehran."
    )
    expected = {"item": "missile parts", "from": "KP-PYO", "via": "CN-BEI", "to": "IR-TEH"}
    assert lacking(words, "shipment", expected) == {}
