"""Who stands between the two of a deal."""

from __future__ import annotations

import pytest

from tests.claims.reading import slots


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Birch Ltd. of Oran, acting as middleman, agreed to buy lathes from Alder Works.",
         "Birch Ltd"),
        ("Alder Works sold lathes to Kenya through the broker Birch Ltd.", "Birch Ltd"),
        ("Alder Works sold lathes to Kenya in a deal brokered by Birch Ltd.", "Birch Ltd"),
        ("Birch Ltd. brokered the sale of 12 lathes to Kenya.", "Birch Ltd"),
        ("Birch Ltd. appears to have brokered the transfer of lathes to Kenya.", "Birch Ltd"),
        ("Birch Ltd. may also have played a role in the sale of the lathes to Kenya.",
         "Birch Ltd"),
        ("Birch Ltd., a broker in Oran, arranged the sale of 12 lathes by a Kenyan producer.",
         "Birch Ltd"),
        ("They shipped 12 lathes to Chad using Kenyan or Malian intermediaries.",
         "Kenyan or Malian intermediaries"),
        ("Alder Works sold lathes to Kenya via front companies.", "front companies"),
    ],
)  # fmt: skip
def test_a_broker_an_agent_or_a_front_stands_between_the_two(words: str, who: str) -> None:
    found = slots(words, "shipment")
    assert found["intermediary"] == who
    assert who not in {found.get("supplier"), found.get("recipient"), found.get("via")}


def test_a_firm_that_only_sells_is_no_middleman() -> None:
    assert "intermediary" not in slots("Alder Works sold lathes to Birch Ltd.", "shipment")


def test_an_airline_only_carries() -> None:
    found = slots("Kenya shipped 12 lathes to Chad via Alder Airways Ltd. on May 3.", "shipment")
    assert (found.get("intermediary"), found["carrier"]) == (None, "Alder Airways Ltd")
