from __future__ import annotations

import pytest

from tests.claims.reading import quotes, slots


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("We have learned that Tarvos Trading was negotiating the sale of two lathes to Kenya.",
         "Tarvos Trading was negotiating the sale of two lathes to Kenya"),
        ("He said the Kenyan firm Tarvos Trading plans to sell lathes to Chad in June.",
         "Tarvos Trading plans to sell lathes to Chad in June"),
        ("Tarvos Trading sold lathes to Chad, but Lisbon stopped them.",
         "Tarvos Trading sold lathes to Chad"),
        ("Tarvos Trading sold lathes to Chad. The consignee is Exercise Tools.",
         "Tarvos Trading sold lathes to Chad. The consignee is Exercise Tools"),
        ("Tarvos Trading sold lathes to Chad. The weather was fine.",
         "Tarvos Trading sold lathes to Chad"),
        ("Tarvos Trading sold lathes to Chad; Lisbon is not pleased.",
         "Tarvos Trading sold lathes to Chad"),
    ],
)  # fmt: skip
def test_a_shipment_is_all_that_is_said_of_the_goods(words: str, quoted: str) -> None:
    assert quotes(words, "shipment") == [quoted]


@pytest.mark.parametrize(
    ("words", "role", "value"),
    [
        ("Tarvos Trading was negotiating the sale of two lathes to Kenya.",
         "supplier", "Tarvos Trading"),
        ("Tarvos Trading had begun trans-shipment of lathes to Kenya.",
         "supplier", "Tarvos Trading"),
        ("Tarvos Trading has started deliveries of lathes to Kenya.",
         "supplier", "Tarvos Trading"),
        ("Tarvos Trading sold lathes to Chad. The consignee is Exercise Tools Ltd.",
         "consignee", "Exercise Tools Ltd"),
        ("Tarvos Trading sold lathes to Chad. The shipper was Birch Freight Ltd.",
         "supplier", "Tarvos Trading"),
        ("Lathes were shipped to Chad in May. The shipper was Birch Freight Ltd.",
         "supplier", "Birch Freight Ltd"),
        ("Tarvos Trading sold lathes to Chad. The maker is Birch Tools Ltd.",
         "maker", "Birch Tools Ltd"),
        ("Lathes were shipped to Chad in crates consigned to Birch Tools Ltd.",
         "consignee", "Birch Tools Ltd"),
    ],
)  # fmt: skip
def test_the_sentence_after_tells_who_has_a_part_in_it(words: str, role: str, value: str) -> None:
    assert slots(words, "shipment")[role] == value


def test_a_voyage_goes_on_with_what_the_ship_carries_and_where_its_goods_go() -> None:
    words = (
        "The M/V Birch Star left Nampo on October 29. Two crates hold graphite blocks, and the "
        "cargo is due at Tartus on December 4."
    )
    found = slots(words, "shipment")
    assert found["vessel"] == "BIRCH STAR"
    assert found["item"] == "graphite blocks"
    assert found["departs"].endswith("10-29")
    assert found["arrives"].endswith("12-04")
    assert quotes(words, "shipment") == [words.rstrip(".")]


def test_the_words_of_a_shipment_alone_say_how_sure_it_is() -> None:
    words = "Tarvos Trading sold lathes to Chad. The second lot might be shipped in May."
    assert quotes(words, "shipment")[0].startswith("Tarvos Trading sold lathes to Chad")


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("Tarvos Trading sold lathes to Chad while talks went on.",
         "Tarvos Trading sold lathes to Chad"),
        ("Tarvos Trading sold lathes to Chad, and that was all.",
         "Tarvos Trading sold lathes to Chad"),
        ("Tarvos Trading sold lathes to Chad. Its machines are old. He left.",
         "Tarvos Trading sold lathes to Chad. Its machines are old"),
        ("Tarvos Trading sold lathes to Chad.\n\n2. (C) The goods left.",
         "Tarvos Trading sold lathes to Chad"),
        ("The lathes were shipped to Chad by rail.", "The lathes were shipped to Chad by rail"),
    ],
)  # fmt: skip
def test_a_shipment_ends_where_a_clause_or_paragraph_turns_to_else(words: str, quoted: str) -> None:
    assert quotes(words, "shipment")[0] == quoted


def test_goods_that_two_sentences_tell_apart_are_two_shipments() -> None:
    words = "Tarvos Trading sold lathes to Chad. Birch Tools Ltd sold pumps to Kenya."
    assert quotes(words, "shipment") == [
        "Tarvos Trading sold lathes to Chad", "Birch Tools Ltd sold pumps to Kenya",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "Alder Ltd. sold two lathes to Birch Works. The actual end user was probably SHIG.",
        "Alder Ltd. sold two lathes to Birch Works, which listed SHIG as the end user.",
        "Alder Ltd. sold two lathes to Birch Works, with SHIG as end user.",
        "Alder Ltd. sold two lathes to Birch Works for use by SHIG.",
        "Alder Ltd. sold two lathes to Birch Works for SHIG.",
        "We believe that SHIG is the true end user of the lathes sold by Alder Ltd.",
        "SHIG, the intended end user of the lathes, paid Alder Ltd. in May.",
    ],
)
def test_for_whom_goods_are_is_told_in_many_ways(words: str) -> None:
    assert slots(words, "shipment")["end_user"] == "SHIG"
