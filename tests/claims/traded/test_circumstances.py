"""The day, the price and the carrier of a deal are taken from its clause, and from no other."""

from __future__ import annotations

import pytest

from tests.claims.reading import lacking, slots


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("In April 2006, the Kenyan firm Birch Ltd. sold two lathes to Alder Ltd.",
         {"when": "2006-04"}),
        ("In 2003 Birch Ltd. sold two lathes to Alder Ltd.", {"when": "2003"}),
        ("In late 2007, Birch Ltd. sold two lathes to Alder Ltd. for EUR 61,000.",
         {"value": "EUR 61000"}),
        ("Birch Ltd. bought, in 2003 and again in 2005, two lathes from Alder Ltd.",
         {"when": "2003"}),
        ("Birch Ltd. sold two lathes to Alder Ltd. at a price of about USD 6 million.",
         {"value": "USD 6000000"}),
        ("Birch Ltd. shipped twelve 40-foot containers of lathes to Mombasa.",
         {"containers": "12x40ft"}),
        ("Two lathes were flown from Nairobi to Khartoum by the Kenyan carrier Birch Air.",
         {"carrier": "Birch Air"}),
        ("Two lathes left Mersin on May 3 and were delivered to a warehouse in Tabriz by truck.",
         {"departs": "2008-05-03", "from": "TRMER", "to": "IR-TAB", "mode": "truck"}),
        ("Birch Logistics, a freight forwarder in Varna, forwarded the lathes to Tbilisi by road.",
         {"carrier": "Birch Logistics", "to": "GE-TBI", "mode": "road"}),
        ("Birch Air Cargo flew the lathes to Dubai on 9 May.", {"carrier": "Birch Air Cargo"}),
        ("The lathes went by road from Mersin to Tabriz, arriving on 11 May.",
         {"mode": "road", "to": "IR-TAB", "arrives": "2008-05-11"}),
        ("Two lathes were shipped from Kiev to Chad by way of Sudan.",
         {"from": "UA-KIE", "to": "TD", "via": "SD"}),
    ],
)  # fmt: skip
def test_a_deal_has_its_day_price_and_carrier(words: str, expected: dict[str, str]) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("On May 3, officials told us that Birch Ltd. sold two lathes to Alder Ltd.", "when"),
        ("Birch Ltd. sold two lathes to Alder Ltd. for last year's fair.", "when"),
        ("In 2003 the plant was built and Birch Ltd. sold two lathes to Alder Ltd.", "when"),
        ("Birch Ltd. sold two lathes (made in May 2003) to Alder Ltd.", "when"),
        ("Birch Ltd. sold two lathes to Alder Ltd.; a loan of USD 6 million followed.", "value"),
        ("Birch Ltd. sold two lathes, each valued at USD 5,000, to Alder Ltd.", "value"),
    ],
)
def test_days_and_sums_of_other_matters_are_not_its_own(words: str, role: str) -> None:
    assert role not in slots(words, "shipment")


@pytest.mark.parametrize(
    "words",
    [
        "Birch Ltd. sold two lathes to Alder Ltd. of Baku.",
        "Birch Ltd. bought two lathes from Alder Ltd., a dealer in Baku, in March.",
    ],
)
def test_the_seat_of_a_firm_is_no_port(words: str) -> None:
    assert {"at_port", "to", "from"}.isdisjoint(slots(words, "shipment"))


def test_a_vessel_without_a_name_is_no_carrier_by_name() -> None:
    words = "The vessel is carrying 18 containers of ammunition for the Kenyan Navy."
    assert "carrier" not in slots(words, "shipment")
