from __future__ import annotations

import pytest

from reftel.claims.shipping.craft import Find
from reftel.claims.shipping.planes import last_flown
from tests.claims.reading import quotes, told


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("An Il-76, registration EX-90188, left. They held EX-90188.",
         ["IL-76 EX-90188", "IL-76 EX-90188", "IL-76 EX-90188"]),
        ("An Il-76 and an An-12 left, tail number EX-90188.", ["IL-76", "AN-12", "EX-90188"]),
        ("An Il-62 came as flight JX-621; JX-622 followed.", ["IL-62", "JX-621", "JX-622"]),
        ("They sold two Il-76 aircraft and Il-76 engines.", []),
    ],
)  # fmt: skip
def test_the_one_aircraft_of_a_cable_has_its_type_and_registration(
    words: str, found: list[str]
) -> None:
    assert [claim.value for claim in told(words, "vessel")] == found


def test_an_aircraft_is_taken_up_again_only_where_one_is_told_of() -> None:
    one, other = Find(0, 6, "IL-76"), Find(10, 15, "AN-12")
    assert last_flown([one], 30) == "IL-76"
    assert last_flown([one], 0) == ""
    assert last_flown([one, other], 30) == ""


@pytest.mark.parametrize(
    ("words", "quote", "value", "sort"),
    [
        ("The Boeing 747-200 left Lisbon.", "Boeing 747-200", "BOEING 747-200", "aircraft"),
        ("An Airbus A310 left Lisbon.", "Airbus A310", "AIRBUS A310", "aircraft"),
        ("A TU-154 left Lisbon.", "TU-154", "TU-154", "aircraft"),
        ("They came on Birch Air flight 902.", "Birch Air flight 902", "BIRCH AIR 902", "flight"),
        ("Flight BX 4512 was stopped.", "Flight BX 4512", "BX-4512", "flight"),
        ("They held flight no. BX-901.", "flight no. BX-901", "BX-901", "flight"),
        ("Its registration number was 4L-EXA.", "4L-EXA", "4L-EXA", "aircraft"),
        ("The jet, tail number: N123XA, left.", "N123XA", "N123XA", "aircraft"),
    ],
)
def test_an_aircraft_is_known_by_type_registration_or_flight(
    words: str, quote: str, value: str, sort: str
) -> None:
    (found,) = told(words, "vessel")
    assert (found.quote, found.value, found.attribute("type")) == (quote, value, sort)


@pytest.mark.parametrize(
    "words",
    [
        "They want three Il-76 and Boeing 747 spare parts.",
        "The airline flies two used Tu-134.",
        "They sold An-26 cargo planes.",
        "The Il-62s are old.",
        "An Airbus A310 engine was sent.",
        "The registration of firms is slow.",
        "The flight of 12 engineers was noted.",
    ],
)
def test_aircraft_that_are_goods_or_many_carry_nothing(words: str) -> None:
    assert told(words, "vessel") == []


def test_the_aircraft_is_the_one_told_of_before() -> None:
    *_, again = told("The Il-76TD, tail number ST-EXA, left; the aircraft was empty.", "vessel")
    assert (again.value, again.attribute("coref")) == ("IL-76 ST-EXA", True)


def test_a_flight_is_no_second_aircraft_beside_the_one_that_flew_it() -> None:
    one, flight = Find(0, 6, "IL-76"), Find(10, 16, "JX-621", more=(("type", "flight"),))
    assert last_flown([one, flight], 30) == "JX-621"


@pytest.mark.parametrize("plane", ["Antonov-12", "Ilyushin 76", "An-32", "Tupolev-154"])
def test_a_maker_and_a_number_are_an_aircraft(plane: str) -> None:
    words = f"An {plane} landed at Entebbe with 38 boxes of mortar rounds."
    assert quotes(words, "vessel") == [plane]
