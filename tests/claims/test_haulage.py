from __future__ import annotations

import pytest

from tests.claims.reading import told


def slots(words: str) -> dict[str, str]:
    (found,) = told(words, "shipment")
    return {slot.role: slot.value for slot in reversed(found.slots)}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It is 112 tons of graphite shipped on January 25 from Burma to China via Singapore.",
         {"when": "2008-01-25", "from": "MM", "to": "CN", "via": "SG"}),
        ("Gyroscopes were flown to Damascus aboard an Iranian cargo plane on March 9.",
         {"carrier": "an Iranian cargo plane", "when": "2008-03-09"}),
        ("An Il-76 cargo aircraft, flight IRU 122, carried 35 tons of arms from Kenya to Iran.",
         {"item": "arms", "from": "KE", "to": "IR"}),
        ("It told of an Iranian Il-76 believed to carry weapons to Kenya.",
         {"vessel": "IL-76", "item": "weapons"}),
        ("Ruritanian Air flights carried missile components from Kenya to Iran.",
         {"carrier": "Ruritanian Air flights", "item": "missile components"}),
        ("The graphite, worth USD 2 million, left Odessa for Kenya in January.",
         {"from": "UAODS", "when": "2008-01"}),
        ("The gyroscopes, which are new, arrived in Dubai on 2 March from Kenya.",
         {"to": "AEDXB", "from": "KE", "when": "2008-03-02"}),
        ("Yemen bought 50 T-72 tanks from Kenya, which were re-exported to Sudan.",
         {"from": "KE", "end_user": "SD"}),
        ("Graphite was loaded aboard the Alder Star and unloaded at Mersin on 9 March.",
         {"vessel": "ALDER STAR", "arrives": "2008-03-09"}),
        ("Fast boat (and engines) exports to Iran went on.", {"to": "IR"}),
        ("Iraq seized two truckloads of mortar shells near Basra that were smuggled from Iran.",
         {"from": "IR", "stopped_by": "IQ"}),
    ],
)  # fmt: skip
def test_goods_on_their_way_have_each_part_of_it(words: str, expected: dict[str, str]) -> None:
    found = slots(words)
    assert found | expected == found


def test_a_shipment_of_which_only_its_day_is_told_is_its_whole_sentence() -> None:
    words = "They prepare the final shipment to take place early in the morning of May 29."
    (found,) = told(words, "shipment")
    assert found.quote == words
    assert (found.slot("when"), found.slot("status")) == ("2008-05-29", "scheduled")


@pytest.mark.parametrize(
    "words",
    [
        "The gyroscopes were moved.",
        "The graphite arrived.",
        "The truck carried wood.",
        "The vessel is carrying on.",
        "The shipment was planned.",
    ],
)
def test_goods_that_go_nowhere_are_no_shipment(words: str) -> None:
    assert told(words, "shipment") == []
