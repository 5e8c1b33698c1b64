from __future__ import annotations

import pytest

from tests.claims.reading import quotes, slots, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Syrian efforts to procure lathes go on.", {"recipient": "SY", "item": "lathes"}),
        ("He told of Kenya's efforts to sell its stockpile of graphite.",
         {"supplier": "KE", "item": "graphite"}),
        ("They spoke of Iranian attempts to buy, directly or indirectly, Kenya's graphite.",
         {"recipient": "IR", "supplier": "KE"}),
        ("Kenyan firms had expressed interest in buying lathes.", {"recipient": "(Kenyan firms)"}),
        ("We know of efforts by SHIG to acquire gyroscopes.", {"recipient": "SHIG"}),
        ("SHIG has shown an interest in purchasing gyroscopes.", {"recipient": "SHIG"}),
        ("Chad's recent request to purchase howitzers is open.", {"recipient": "TD"}),
        ("Ref A is the GOE request to procure 24 tanks.", {"recipient": "GOV-EG"}),
        ("Ministry of Defense efforts to procure 12 tanks go on.",
         {"recipient": "Ministry of Defense"}),
        ("The GOE announced the decision to buy 12 tanks.", {"recipient": "GOV-EG"}),
        ("The Ministry of Defense concluded a deal to purchase the tanks.",
         {"recipient": "Ministry of Defense"}),
    ],
)  # fmt: skip
def test_efforts_of_somebody_to_deal_are_a_shipment(words: str, expected: dict[str, str]) -> None:
    assert expected.items() <= slots(words, "shipment").items()


def test_whose_they_are_belongs_to_its_words() -> None:
    words = "He told of ongoing efforts by SHIG to acquire gyroscopes."
    assert quotes(words, "shipment") == ["ongoing efforts by SHIG to acquire gyroscopes"]


@pytest.mark.parametrize(
    "words",
    [
        "Efforts to procure lathes go on.",
        "Iranian efforts to acquire nuclear weapons worry us.",
        "Iran's efforts to obtain weapons of mass destruction go on.",
        "Kenyan efforts to stop the lathes go on.",
        "Kenyan efforts to buy time go on.",
        "We shared with Kenya information on attempts to buy 12 lathes.",
        "Kenya denied a request to export 12 lathes.",
        "Kenyan efforts to procure dual-use items go on.",
    ],
)
def test_efforts_of_nobody_or_at_large_are_none(words: str) -> None:
    assert told(words, "shipment") == []


def test_what_somebody_plans_to_do_is_no_plan_of_his() -> None:
    (found,) = told("SHIG plans to ship 12 gyroscopes to Kenya.", "shipment")
    assert found.attribute("event") == "supply"
