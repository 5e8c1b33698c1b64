from __future__ import annotations

import pytest

from reftel.claims.traded.seizures import BORDER
from tests.claims.reading import lacking, slots, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A March 3 shipment of graphite from Kenya was seen.",
         {"when": "2008-03-03", "from": "KE"}),
        ("Kenya's efforts to take delivery of the L-39s stored in Odessa failed.",
         {"to": "KE", "held_at": "UAODS"}),
        ("The Sudanese effort to take delivery of 33 T-72 tanks held in Mombasa goes on.",
         {"to": "SD", "item": "T-72 tanks"}),
        ("Libya took delivery of 130 anti-tank missiles from France in 2007.",
         {"recipient": "LY", "from": "FR", "when": "2007"}),
        ("Bahrain turned back a shipment of gyroscopes bound for Iran.",
         {"stopped_by": "BH", "to": "IR", "status": "stopped"}),
        ("Italian authorities seized 700 kilograms of explosives from a ship at Gioia Tauro.",
         {"carrier": "a ship", "status": "stopped"}),
        ("Kenyan authorities intercepted a truck carrying 3 tons of ammonium nitrate.",
         {"carrier": "a truck", "item": "ammonium nitrate"}),
        ("Kenya had intercepted at Mersin, on the coast, a truck carrying 30 pumps.",
         {"carrier": "a truck", "stopped_by": "KE", "at_port": "TRMER"}),
        ("Chile's purchase of F-16s is told.", {"to": "CL"}),
        ("They told of the seizure of 12 rifles from Alder Ltd. by the Kenyan police.",
         {"supplier": "Alder Ltd", "stopped_by": "Kenyan police"}),
        ("They back the GOE purchase of 12 tanks.", {"recipient": "GOV-EG"}),
        ("We know of the Alder Ltd. sale of 12 pumps to Chad.", {"supplier": "Alder Ltd"}),
        ("We fear North Korean shipments of jet vanes.", {"supplier": "KP"}),
        ("We fear Iranian transfers of graphite to Kenya.", {"supplier": "IR", "to": "KE"}),
        ("Spain refused an export license for carbon fiber to Iran.",
         {"to": "IR", "status": "refused", "decided_by": "ES"}),
    ],
)  # fmt: skip
def test_what_stands_before_the_goods_is_a_slot(words: str, expected: dict[str, str]) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    [
        "Police found two rifles in his house.",
        "He inspected the gyroscopes.",
        "They discovered graphite.",
        "The seizure of gyroscopes is a tool.",
        "They denied any gyroscopes there.",
        "The supply of gyroscopes in Kenya is good.",
    ],
)
def test_a_find_that_is_not_on_its_way_is_no_shipment(words: str) -> None:
    assert told(words, "shipment") == []


def test_who_stopped_the_goods_cites_its_own_words() -> None:
    (found,) = told("Bahrain turned back a shipment of gyroscopes bound for Iran.", "shipment")
    stopped = next(slot for slot in found.slots if slot.role == "stopped_by")
    assert found.quote.startswith("Bahrain")
    assert stopped.span.start == found.span.start


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Kenyan customs seized a shipment of lathes bound for Chad.", {"to": "TD"}),
        ("Kenya intercepted a shipment of lathes to Chad.", {"stopped_by": "KE", "to": "TD"}),
        ("Turkish authorities had impounded a shipment of lathes.", {"status": "stopped"}),
        ("The Kenyan Navy stopped a shipment of rifles to Chad.",
         {"stopped_by": "Kenyan Navy", "to": "TD"}),
        ("They spoke of a January 25 shipment of lathes to Chad.",
         {"when": "2008-01-25", "to": "TD"}),
        ("They spoke of Kenya's shipments of lathes to Chad.", {"supplier": "KE", "to": "TD"}),
        ("SHIG's recent acquisition of gyroscopes is known.", {"recipient": "SHIG"}),
        ("Chad took delivery of twelve tanks.", {"to": "TD"}),
        ("Customs blocked a shipment of carbon fiber to SHIG.",
         {"recipient": "SHIG", "status": "stopped"}),
    ],
)  # fmt: skip
def test_who_owns_takes_or_stops_goods_stands_before_them(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    [
        "They found a new shipment of lathes to Chad.",
        "A shipment of lathes to Chad left.",
        "They denied that a shipment of lathes went to Chad.",
    ],
)
def test_a_shipment_nobody_held_up_is_not_stopped(words: str) -> None:
    found = slots(words, "shipment")
    assert "stopped" not in (found.get("status"), found.get("stopped_by"))


@pytest.mark.parametrize(
    ("word", "is_one"),
    [("customs", True), ("the airport", True), ("two trucks", True), ("en route", True),
     ("the office", False), ("portly men", False), ("shipped", False)],
)  # fmt: skip
def test_a_border_or_a_carrier_is_told_by_its_own_words(word: str, *, is_one: bool) -> None:
    assert bool(BORDER.search(word)) is is_one
