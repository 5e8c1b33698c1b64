"""Who gives goods and who gets them, told by the frame of a sentence."""

from __future__ import annotations

import pytest

from reftel.claims.text.rows import rows
from tests.claims.reading import lacking, told


@pytest.mark.parametrize(
    ("words", "recipient", "supplier"),
    [
        (
            "Birch Works contracted with Alder Ltd. for 12 lathes in March.",
            "Birch Works",
            "Alder Ltd",
        ),
        ("Birch Works put in an order for six lathes with Alder Ltd.", "Birch Works", "Alder Ltd"),
        ("Birch Works solicited quotes for 12 lathes from Alder Ltd.", "Birch Works", "Alder Ltd"),
        (
            "Birch Works inquired about buying six lathes from Alder Ltd.",
            "Birch Works",
            "Alder Ltd",
        ),
        ("Birch Works approached Alder Ltd. for 40 gyroscopes.", "Birch Works", "Alder Ltd"),
        ("Birch Works turned to Alder Ltd. for 40 gyroscopes.", "Birch Works", "Alder Ltd"),
        (
            "Birch Works is in talks with Alder Ltd. on the purchase of two lathes.",
            "Birch Works",
            "Alder Ltd",
        ),
        (
            "Birch Works is now in negotiations with Alder Ltd. to finalize a purchase of lathes.",
            "Birch Works",
            "Alder Ltd",
        ),
        (
            "Birch Works is in talks with Alder Ltd. to lease two cranes.",
            "Birch Works",
            "Alder Ltd",
        ),
        (
            "Alder Ltd. was in negotiations with Birch Works to supply Birch Works with 14 lathes.",
            "Birch Works",
            "Alder Ltd",
        ),
        (
            "Birch Works signed an agreement with Alder Ltd. for the eventual purchase of lathes.",
            "Birch Works",
            "Alder Ltd",
        ),
        (
            "Alder Ltd. concluded a contract with Birch Works for the sale of 12 lathes.",
            "Birch Works",
            "Alder Ltd",
        ),
        (
            "Alder Ltd. is working to provide an initial shipment of 23 lathes to Birch Works.",
            "Birch Works",
            "Alder Ltd",
        ),
        (
            "Birch Works expressed interest in 40 gyroscopes from Alder Ltd.",
            "Birch Works",
            "Alder Ltd",
        ),
        ("In May, Birch Works was offered two lathes by Alder Ltd.", "Birch Works", "Alder Ltd"),
        ("From Alder Ltd., Birch Works obtained six lathes.", "Birch Works", "Alder Ltd"),
        ("Alder Ltd. outfitted Birch Works with lathes.", "Birch Works", "Alder Ltd"),
        (
            "Alder Ltd. has kept Birch Works supplied with graphite since 2003.",
            "Birch Works",
            "Alder Ltd",
        ),
        ("Alder Ltd. made two lathes available to Birch Works.", "Birch Works", "Alder Ltd"),
        ("Alder Ltd. turned over 40 mortars to Birch Works.", "Birch Works", "Alder Ltd"),
        (
            "Alder Ltd. quoted Birch Works a price of EUR 40,000 for two lathes.",
            "Birch Works",
            "Alder Ltd",
        ),
        ("To Birch Works alone, Alder Ltd. sold 40 gyroscopes.", "Birch Works", "Alder Ltd"),
        (
            "Birch Works's order for two lathes from Alder Ltd. is still open.",
            "Birch Works",
            "Alder Ltd",
        ),
        (
            "We know of an offer by Alder Ltd. of two lathes to Birch Works.",
            "Birch Works",
            "Alder Ltd",
        ),
        (
            "Negotiations between Alder Ltd. and Birch Works over two lathes are under way.",
            "Birch Works",
            "Alder Ltd",
        ),
        (
            "A request by Birch Works for two lathes from Alder Ltd. was turned down.",
            "Birch Works",
            "Alder Ltd",
        ),
        ("The two lathes Alder Ltd. sold Birch Works were old.", "Birch Works", "Alder Ltd"),
        ("Alder Ltd. is the supplier of the 12 lathes to Birch Works.", "Birch Works", "Alder Ltd"),
        ("Alder Ltd. won a contract from Birch Works for two lathes.", "Birch Works", "Alder Ltd"),
        ("Birch Works awarded Alder Ltd. a contract for two lathes.", "Birch Works", "Alder Ltd"),
        ("Kenya equipped the rebels with 12 mortars in May.", "(the rebels)", "KE"),
        (
            "The Kenyan trading house Alder Ltd. sold lathes to the Oran firm Birch Works.",
            "Birch Works",
            "Alder Ltd",
        ),
    ],
)
def test_the_frame_of_a_sentence_tells_who_gives_and_who_gets(
    words: str, recipient: str, supplier: str
) -> None:
    assert lacking(words, "shipment", {"recipient": recipient, "supplier": supplier}) == {}


def test_a_land_to_or_from_which_goods_go_is_only_a_place() -> None:
    expected = {"supplier": "Alder Ltd", "to": "KE"}
    assert lacking("Alder Ltd. turned over 40 mortars to Kenya.", "shipment", expected) == {}
    expected = {"recipient": "Alder Ltd", "from": "KE"}
    assert lacking("Alder Ltd. leased two lathes from Kenya.", "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    [
        "We urge Kenya to turn over 40 mortars to Chad.",
        "Alder Ltd. spoke with Birch Works about the weather and two lathes.",
        "Alder Ltd. and Birch Works make lathes.",
        "Chad went back to Kenya for the lathe mandate.",
    ],
)
def test_other_frames_tell_of_no_deal(words: str) -> None:
    assert told(words, "shipment") == []


def test_each_frame_of_the_table_names_the_goods_and_two_who_deal() -> None:
    roles = ("{supplier", "{recipient", "{end_user", "{intermediary", "{consignee")
    for row in rows("frames"):
        assert "{goods}" in row["frame"]
        assert sum(role in row["frame"] for role in roles) > 1


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("SHIG used Birch Works to buy two lathes from Alder Ltd.",
         {"recipient": "SHIG", "intermediary": "Birch Works", "supplier": "Alder Ltd"}),
        ("Birch Works arranged for Alder Ltd. to sell two lathes to SHIG.",
         {"recipient": "SHIG", "intermediary": "Birch Works", "supplier": "Alder Ltd"}),
        ("Alder Ltd. named SHIG as the consignee of two lathes.",
         {"supplier": "Alder Ltd", "consignee": "SHIG"}),
        ("Alder Ltd. had applied for a license to ship a lathe worth EUR 28,000 to Birch Works.",
         {"supplier": "Alder Ltd", "recipient": "Birch Works", "value": "EUR 28000"}),
        ("The delivery to Birch Works of 60 lathes by Alder Ltd. took place in April.",
         {"supplier": "Alder Ltd", "recipient": "Birch Works"}),
        ("Mobtan Sazegan paid 31,000 euros to Alder Ltd. for a lathe.",
         {"recipient": "Mobtan Sazegan", "supplier": "Alder Ltd"}),
        ("Alder Ltd. has accepted an order for used lathes from Birch Works.",
         {"supplier": "Alder Ltd", "recipient": "Birch Works"}),
    ],
)  # fmt: skip
def test_middlemen_licences_payments_and_papers_have_their_frames(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Chad has long supplied insurgents with larger weapons systems.",
         {"supplier": "TD", "recipient": "insurgents"}),
        ("Kenya continues to provide militants in Somalia with mortars.",
         {"supplier": "KE", "recipient": "militants", "to": "SO"}),
        ("Chad has supplied non-state actors, including groups in Kenya, with 40 rockets.",
         {"supplier": "TD", "recipient": "non-state actors"}),
        ("Alder Ltd. was pursuing a deal with Birch Works to import two lathes.",
         {"recipient": "Alder Ltd", "supplier": "Birch Works"}),
        ("Alder Ltd. is considering a contract with Birch Works to export 12 lathes.",
         {"supplier": "Alder Ltd", "recipient": "Birch Works"}),
    ],
)  # fmt: skip
def test_groups_are_supplied_and_deals_are_pursued(words: str, expected: dict[str, str]) -> None:
    assert lacking(words, "shipment", expected) == {}
