from __future__ import annotations

import pytest

from reftel.claims import Hedge, Polarity
from tests.claims.reading import told
from tests.claims.specimens import instruction, report, said

VOYAGE = (
    "The Maltese-flagged M/V Grey Heron on North Sea Line (NSL) voyage 0412 was in port"
    " at Shanghai on 2 March 2008."
    " This vessel was booked in February to load 12 20-foot containers of cargo,"
    " including flares, for"
    " SHIG for delivery at sea to Bandar Abbas, Iran."
    " The Grey Heron is scheduled"
    " to depart Shanghai between 14 and 16 March and arrive at Bandar Abbas on 4 April."
)


def test_a_voyage_is_one_shipment_with_every_slot() -> None:
    (found,) = told(VOYAGE, "shipment")
    slots = {slot.role: slot.value for slot in reversed(found.slots)}
    assert slots | {
        "vessel": "GREY HERON", "flag": "MT", "voyage": "0412", "line": "NSL",
        "from": "CNSHA", "to": "IRBND",
        "at_port": "2008-03-02", "booked": "2008-02", "departs": "2008-03-14/2008-03-16",
        "arrives": "2008-04-04", "containers": "12x20ft", "consignee": "SHIG",
        "end_user": "SHIG", "status": "scheduled",
    } == slots  # fmt: skip


def test_each_slot_cites_the_words_of_its_own() -> None:
    (found,) = told(VOYAGE, "shipment")
    assert all(
        found.span.start <= slot.span.start < slot.span.end <= found.span.end
        for slot in found.slots
    )


def test_a_voyage_told_under_two_marks_is_two_shipments() -> None:
    found = said(instruction(f"1. (S/NF) {VOYAGE}\n\n2. (S/REL PRT) {VOYAGE}"), "shipment")
    assert [claim.paragraph for claim in found] == ["1", "2"]
    assert found[0].marking.written != found[1].marking.written


def test_a_sale_is_a_shipment_and_a_transfer() -> None:
    words = "He asked if the items sold by SHIG to SBIG were controlled."
    for kind in ("shipment", "transfer"):
        (found,) = told(words, kind)
        assert (found.slot("supplier"), found.slot("recipient")) == ("SHIG", "SBIG")
        assert found.hedge is Hedge.QUESTIONED


def test_goods_named_after_the_sale_are_between_the_same_two() -> None:
    words = (
        "He asked if the items sold by SHIG to SBIG were old."
        " She named the potential supply of the GX-100 gyroscope."
    )
    found = told(words, "shipment")[1]
    assert (found.slot("supplier"), found.hedge) == ("SHIG", Hedge.POTENTIAL)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Did the Alder Company sell five lathes to Kenya?", Hedge.QUESTIONED),
        ("Has the firm re-exported U.S.-origin rifles to Kenya?", Hedge.QUESTIONED),
        ("We ask whether Kenya shipped the lathes to Iran.", Hedge.QUESTIONED),
        ("Kenya shipped the lathes to Iran.", Hedge.ASSERTED),
    ],
)
def test_what_is_asked_is_not_asserted(words: str, expected: Hedge) -> None:
    assert {claim.hedge for claim in told(words, "shipment")} == {expected}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Please do not sell these gyroscopes to Iran.", Polarity.DENIED),
        ("They never shipped the graphite to Iran.", Polarity.DENIED),
        ("Kenya should not export the graphite to Iran.", Polarity.DENIED),
        ("Kenya cannot export the graphite to Iran.", Polarity.DENIED),
        ("Kenya has not transferred the graphite to Iran.", Polarity.DENIED),
        ("They shipped the graphite to Iran.", Polarity.ASSERTED),
    ],
)
def test_what_is_forbidden_or_denied_is_denied(words: str, expected: Polarity) -> None:
    assert {claim.polarity for claim in told(words, "shipment")} == {expected}


def test_a_voyage_takes_the_sides_of_the_sale_that_its_paragraph_tells() -> None:
    words = (
        "The Alder Company bought 18 tons of graphite from Birch Ltd in January. The goods were"
        " loaded in Odessa on March 2 aboard the M/V Elm. The vessel is due at Izmir on March 9."
    )
    sale, voyage = told(words, "shipment")
    assert sale.slot("vessel") is None
    assert (voyage.slot("vessel"), voyage.slot("recipient"), voyage.slot("supplier")) == (
        "ELM", "Alder Company", "Birch Ltd",
    )  # fmt: skip


def test_who_flies_with_a_flight_is_no_cargo() -> None:
    assert told("The minister left Kenya on Alder Air flight 721 on March 3.", "shipment") == []


def test_the_lots_of_a_sale_told_of_after_it_belong_to_it() -> None:
    words = (
        "Tarvos Trading sold 200 lathes to Kenya. The first lot of 80 pieces left Lisbon on "
        "February 2. The second lot, 120 pieces, will be sent to Kenya in March."
    )
    (found,) = told(words, "shipment")
    assert found.quote == words.rstrip(".")
    assert {"when", "from", "to"} <= {slot.role for slot in found.slots}


@pytest.mark.parametrize(
    ("words", "polarity"),
    [
        ("No shipment of lathes to Chad has left Lisbon.", Polarity.DENIED),
        ("He said no further shipment of lathes to Chad is due.", Polarity.DENIED),
        ("Tarvos Trading did not ship lathes to Chad.", Polarity.DENIED),
        ("Tarvos Trading never sold lathes to Chad.", Polarity.DENIED),
        ("Tarvos Trading must not sell lathes to Chad.", Polarity.DENIED),
        ("He denied that Tarvos Trading sold lathes to Chad.", Polarity.DENIED),
        ("There is no evidence that Tarvos Trading sold lathes to Chad.", Polarity.DENIED),
        ("Tarvos Trading refused to sell lathes to Chad.", Polarity.DENIED),
        ("Tarvos Trading sold not only lathes to Chad.", Polarity.ASSERTED),
        ("A shipment of lathes to Chad has left Lisbon.", Polarity.ASSERTED),
    ],
)
def test_a_shipment_that_words_deny_or_forbid_is_denied(words: str, polarity: Polarity) -> None:
    assert {claim.polarity for claim in told(words, "shipment")} == {polarity}


@pytest.mark.parametrize(
    ("words", "hedge"),
    [
        ("Tarvos Trading may have shipped lathes to Chad in 2006.", Hedge.POTENTIAL),
        ("Tarvos Trading could ship lathes to Chad.", Hedge.POTENTIAL),
        ("Tarvos Trading planned to ship lathes to Chad.", Hedge.PLANNED),
        ("We suspect that Tarvos Trading shipped lathes to Chad.", Hedge.SUSPECTED),
        ("Did Tarvos Trading ship lathes to Chad?", Hedge.QUESTIONED),
        ("Veludo asked whether Tarvos Trading shipped lathes to Chad.", Hedge.QUESTIONED),
        ("Veludo said Tarvos Trading shipped lathes to Chad.", Hedge.REPORTED),
        ("Tarvos Trading shipped lathes to Chad in 2006.", Hedge.ASSERTED),
    ],
)
def test_a_shipment_is_held_as_surely_as_it_is_told(words: str, hedge: Hedge) -> None:
    assert {claim.hedge for claim in told(words, "shipment")} == {hedge}


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Tarvos Trading sold lathes to SHIG.", ["shipment", "transfer"]),
        ("The consignment of pumps was released on March 4.", ["shipment"]),
        (
            "The M/V Grey Heron departed Lisbon for Mombasa on March 2 carrying lathes.",
            ["shipment"],
        ),
    ],
)
def test_a_shipment_is_a_transfer_where_it_is_told_who_gives_or_gets_the_goods(
    words: str, kinds: list[str]
) -> None:
    assert [kind for kind in ("shipment", "transfer") if told(words, kind)] == kinds


def test_who_tells_of_a_shipment_is_its_speaker() -> None:
    (found,) = told("Ana Veludo said that Tarvos Trading sold lathes to SHIG.", "shipment")
    assert found.speaker == "Ana Veludo"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Tarvos Shipping delivered two lathes to SHIG by rail via Chad.",
         {"supplier": "Tarvos Shipping", "recipient": "SHIG", "mode": "rail", "via": "TD"}),
        ("SHIG bought ten gyroscopes worth USD 40,000 from a Kenyan broker.",
         {"recipient": "SHIG", "value": "USD 40000", "item": "gyroscopes"}),
        ("Customs seized a container of carbon fiber bound for Chad at Singapore on March 2.",
         {"item": "carbon fiber", "to": "TD", "at_port": "SG", "when": "2008-03-02"}),
        ("Tarvos Trading sold two autoclaves to Kenya which were re-exported to Chad.",
         {"to": "KE", "end_user": "TD", "supplier": "Tarvos Trading"}),
        (("SBIG planned to import 500 kg of tungsten powder from Alder Metals Ltd with delivery"
         " scheduled for late April."),
         {"recipient": "SBIG", "supplier": "Alder Metals Ltd", "when": "2008-04-21/2008-04-30",
          "status": "scheduled"}),
        (("Tarvos Trading exported centrifuge parts valued at EUR 2 million to Chad between March"
         " and May 2007."),
         {"value": "EUR 2000000", "to": "TD", "when": "2007-03/2007-05"}),
        (("Four vacuum pumps were sent by air freight from Lisbon through Dubai to Mombasa for"
         " end-user SHIG."),
         {"mode": "air freight", "via": "AEDXB", "end_user": "SHIG", "item": "vacuum pumps"}),
    ],
)  # fmt: skip
def test_a_sentence_of_trade_fills_the_slots_of_who_what_where_and_when(
    words: str, expected: dict[str, str]
) -> None:
    (found,) = told(words, "shipment")
    slots = {slot.role: slot.value for slot in reversed(found.slots)}
    assert slots | expected == slots


def test_each_of_several_goods_in_one_shipment_is_an_item_of_it() -> None:
    words = "Kenya shipped 30 T-72 tanks, grenade launchers and rifles to Chad."
    (found,) = told(words, "shipment")
    items = [slot.value for slot in found.slots if slot.role == "item"]
    assert items == ["T-72 tanks", "grenade launchers", "rifles"]


def test_a_sale_between_two_told_in_its_own_words_stands_beside_the_voyage() -> None:
    found = told(
        "The M/V Grey Heron left Mersin on March 3 with gyroscopes."
        " The gyroscopes were sold by SHIG to SBIG.",
        "shipment",
    )
    assert [claim.quote for claim in found] == [
        "The M/V Grey Heron left Mersin on March 3 with gyroscopes.",
        "The gyroscopes were sold by SHIG to SBIG",
    ]
    assert (found[1].slot("supplier"), found[1].slot("recipient")) == ("SHIG", "SBIG")


SAILED = "The M/V Grey Heron carried graphite from Oran to Malta on 3 March. "


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("A winding machine was stopped at Hamburg on 9 March.", 2),
        ("Alder Ltd. supplied pressure gauges to Kenya in May.", 2),
        ("The graphite was unloaded at Malta on 9 March.", 1),
        ("Pressure gauges went to Kenya.", 1),
    ],
)
def test_other_goods_beside_a_voyage_are_a_shipment_of_their_own_where_a_day_is_told(
    words: str, count: int
) -> None:
    assert len(told(SAILED + words, "shipment")) == count


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("All 12 lathes were delivered to the hospital in March.", "the hospital"),
        ("It shipped 12 lathes, made by Alder Inc., to this Nairobi dealer.",
         "this Nairobi dealer"),
    ],
)  # fmt: skip
def test_a_bank_or_dealer_without_a_name_gets_goods(words: str, expected: str) -> None:
    (found,) = told(words, "shipment")
    assert found.slot("recipient") == expected


@pytest.mark.parametrize(
    "words",
    [
        "They plan to fly the 12 lathes from Oran to Kenya on 5 May.",
        "He will bring six gyroscopes from Oran to Kenya in May.",
        "They haul six lathes from Oran to Malta in May.",
    ],
)
def test_goods_that_are_flown_brought_or_hauled_move(words: str) -> None:
    (found,) = told(words, "shipment")
    assert found.slot("from") == "DZ-Oran"


@pytest.mark.parametrize(
    ("words", "polarity"),
    [
        ("It is in no position to destroy the lathes, but would sell them to Kenya.",
         Polarity.ASSERTED),
        ("There is no trace of an order by Birch Works for lathes.", Polarity.DENIED),
        ("It is not known when the lathes were sold by Chad to Kenya.", Polarity.ASSERTED),
    ],
)  # fmt: skip
def test_what_is_denied_before_a_turn_or_is_not_known_is_not_denied(
    words: str, polarity: Polarity
) -> None:
    assert told(words, "shipment")[0].polarity is polarity


def test_what_is_not_known_or_not_indicated_is_uncertain() -> None:
    for words in ("It is not known when the lathes were sold by Chad to Kenya.",
                  "It is unclear whether Birch Works sold lathes to Kenya.",
                  "We do not know when Birch Works sold lathes to Kenya.",
                  "We have no indication that Birch Works sold lathes to Kenya."):  # fmt: skip
        assert told(words, "shipment")[0].hedge is Hedge.UNCERTAIN


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("EXERCISE: SALE OF 12 LATHES TO CHAD", "SALE OF 12 LATHES TO CHAD"),
        ("EXERCISE: LATHES BOUND FOR CHAD", "LATHES BOUND FOR CHAD"),
        ("EXERCISE: Alder Ltd. Sold Lathes To Chad", None),
        ("EXERCISE: CHAD PROMISES A LOOK AT VACUUM PUMP TRADER AND SALES TO CHAD", None),
    ],
)
def test_a_subject_tells_of_a_deal_and_no_line_behind_it(
    subject: str, expected: str | None
) -> None:
    (found,) = said(report("1. (C) We spoke of it.", subject=subject), "shipment") or (None,)
    assert (found.quote if found else None) == expected


def test_whose_attempt_it_is_is_told_in_capitals_too() -> None:
    subject = "EXERCISE: BIRCH WORKS' ATTEMPT TO ACQUIRE 12 LATHES FROM ALDER LTD"
    (found,) = said(report("1. (C) Birch Works buys.", subject=subject), "shipment")
    assert {slot.role for slot in found.slots} >= {"recipient", "supplier", "item"}


@pytest.mark.parametrize(
    ("words", "polarity"),
    [
        ("12 pistols have not yet arrived.", Polarity.ASSERTED),
        ("Alder Ltd. has not yet shipped the 12 lathes to Chad.", Polarity.ASSERTED),
        ("Alder Ltd. has not shipped the 12 lathes to Chad.", Polarity.DENIED),
    ],
)
def test_what_is_not_yet_done_is_not_denied(words: str, polarity: Polarity) -> None:
    (found,) = told(words, "shipment")
    assert found.polarity is polarity


def test_ten_vehicles_that_arrive_are_no_shipment() -> None:
    assert told("A group in ten vehicles arrived at his house.", "shipment") == []
