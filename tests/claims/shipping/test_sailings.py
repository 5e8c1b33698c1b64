from __future__ import annotations

import pytest

import reftel
from reftel.claims import Mentions, Polarity
from reftel.claims.extraction import MENTIONS
from reftel.claims.shipping.sailings import sailings
from tests.claims.reading import cited, lacking, page_of, told
from tests.claims.specimens import report


def drafts(words: str) -> list[dict[str, str]]:
    page = page_of(words)
    mentions = Mentions([claim for find in MENTIONS for claim in find(page)])
    return [{slot.role: slot.value for slot in draft.slots} for draft in sailings(page, mentions)]


def test_a_vessel_that_does_not_move_is_no_voyage() -> None:
    assert drafts("The M/V Grey Heron is old.") == []


def test_a_port_outweighs_its_country() -> None:
    (slots,) = drafts(
        "The M/V Grey Heron left Shanghai, China on 2 March."
        " It sailed to Bandar Abbas, Iran on 3 April."
    )
    assert slots["from"] == "CNSHA"


def test_an_unnamed_supplier_is_quoted() -> None:
    words = (
        "The M/V Grey Heron was booked to load one 40-foot container of tools"
        " supplied by a Kenyan firm that ships tools."
        " The Grey Heron will depart Shanghai on 3 April."
    )
    assert "Kenyan firm" in drafts(words)[0]["supplier"]


def test_what_may_befall_the_cargo_is_a_slot() -> None:
    words = (
        "The M/V Grey Heron will depart Shanghai on 3 April. The Grey Heron arrives later."
        " Its cargo could be diverted to other buyers in Kenya."
    )
    assert drafts(words)[0]["diversion"] == "other buyers in Kenya"


@pytest.mark.parametrize(
    ("words", "slots"),
    [
        ("The M/V Grey Heron departed Shanghai on 2 March bound for Bandar Abbas.",
         {"vessel": "GREY HERON", "from": "CNSHA", "to": "IRBND", "departs": "2008-03-02",
          "status": "en route"}),
        (("THE M/V GREY HERON DEPARTED SHANGHAI ON 2 MARCH."
         " THE GREY HERON ARRIVED AT BANDAR ABBAS ON 3 APRIL."),
         {"vessel": "GREY HERON", "from": "CNSHA", "to": "IRBND", "departs": "2008-03-02",
          "arrives": "2008-04-03"}),
        (("The M/V Grey Heron is in port at Singapore on 2 March."
         " The vessel sailed from Shanghai on 1 March via Colombo."),
         {"in_port": "SG", "from": "CNSHA", "via": "LK-COL", "at_port": "2008-03-02",
          "departs": "2008-03-01"}),
        (("The M/V Grey Heron was booked on 1 March to load 12 20-foot containers at Shanghai."
         " The end-user is SHIG. The Grey Heron will leave on 4 April."),
         {"containers": "12x20ft", "from": "CNSHA", "end_user": "SHIG", "status": "booked"}),
        (("SHIG's M/V Grey Heron left Shanghai on 2 March."
         " The Grey Heron loaded graphite supplied by SBIG."),
         {"operator": "SHIG", "supplier": "SBIG", "item": "graphite"}),
        ("The M/V Grey Heron\nleft\nShanghai on 2\nMarch.",
         {"vessel": "GREY HERON", "from": "CNSHA", "departs": "2008-03-02"}),
    ],
)  # fmt: skip
def test_a_voyage_has_ports_days_and_parties(words: str, slots: dict[str, str]) -> None:
    (found,) = drafts(words)
    assert found | slots == found


def test_a_voyage_denied_is_told_as_denied() -> None:
    (found,) = told("The M/V Grey Heron did not depart Shanghai on 2 March.", "shipment")
    assert found.polarity is Polarity.DENIED


def test_slots_of_a_voyage_cite_the_words_of_their_own() -> None:
    words = "The M/V Grey Heron departed Shanghai on 2 March bound for\nBandar Abbas."
    assert cited(words, "shipment") == {
        "vessel": "M/V Grey Heron", "from": "Shanghai", "to": "Bandar Abbas",
        "departs": "2 March", "status": "departed",
    }  # fmt: skip
    assert [claim.quote for claim in told(words, "shipment")] == [words]


@pytest.mark.parametrize(
    "words",
    [
        "Vessels left.",
        "The M/V Grey Heron left early.",
        "The vessel left Shanghai on 2 March.",
        "The M/V Grey Heron is owned by SHIG in Shanghai since 2 March.",
    ],
)
def test_a_ship_without_name_day_port_or_move_makes_no_voyage(words: str) -> None:
    assert drafts(words) == []


def test_a_voyage_told_in_two_paragraphs_is_one_each() -> None:
    leg = "The M/V Grey Heron left Shanghai on 2 March."
    found = reftel.extract(report(f"1. (C) {leg}\n\n2. (U) {leg}"))
    voyages = [claim for claim in found if claim.kind == "shipment"]
    assert [(one.paragraph, str(one.marking)) for one in voyages] == [("1", "C"), ("2", "U")]


def test_two_ships_of_a_paragraph_have_a_voyage_each() -> None:
    words = (
        "M/V Alder departed Odessa on March 2 with 40 lathes for Izmir."
        " M/V Birch departed Karachi on March 9 with spare parts for Dubai."
    )
    first, second = told(words, "shipment")
    assert [(one.slot("vessel"), one.slot("from"), one.slot("to"), one.slot("departs"),
             one.slot("item")) for one in (first, second)] == [
        ("ALDER", "UAODS", "TRIZM", "2008-03-02", "lathes"),
        ("BIRCH", "PKKHI", "AEDXB", "2008-03-09", "spare parts"),
    ]  # fmt: skip


def test_two_ships_of_a_sentence_have_each_its_own_part_of_it() -> None:
    words = (
        "The M/V Alder arrived at Izmir on March 4 and the M/V Birch arrived at Odessa on March 9."
    )
    first, second = told(words, "shipment")
    assert [(one.slot("to"), one.slot("arrives")) for one in (first, second)] == [
        ("TRIZM", "2008-03-04"), ("UAODS", "2008-03-09"),
    ]  # fmt: skip


def test_a_ship_taken_up_again_goes_on_with_the_voyage_of_the_one_named_last() -> None:
    words = (
        "M/V Alder left Odessa on March 2. The vessel is due at Izmir on March 9, where the ore"
        " moves to the M/V Birch."
    )
    (found,) = told(words, "shipment")
    assert (found.slot("vessel"), found.slot("to"), found.slot("arrives")) == (
        "ALDER", "TRIZM", "2008-03-09",
    )  # fmt: skip


def test_a_container_by_its_number_is_a_slot_of_the_voyage() -> None:
    words = "On March 4 the M/V Alder loaded container TGHU4412330 in Odessa."
    (found,) = told(words, "shipment")
    assert (found.slot("container"), found.slot("from"), found.slot("loaded")) == (
        "TGHU4412330", "UAODS", "2008-03-04",
    )  # fmt: skip


def test_ships_of_a_sort_begin_no_voyage() -> None:
    assert told("Pirate boats and merchant vessels left Odessa on March 2.", "shipment") == []


SAILED = (
    "The M/V Alder left Mersin on May 3 for Kenya. {} The M/V Alder is due at Mombasa on June 1."
)


@pytest.mark.parametrize(
    ("between", "voyages"),
    [("", 1), ("The weather in the office was bad and nobody spoke of it again.", 2)],
)
def test_a_voyage_is_one_as_long_as_nothing_else_is_told_between(
    between: str, voyages: int
) -> None:
    assert len(told(SAILED.format(between), "shipment")) == voyages


def test_a_ship_that_puts_in_and_then_leaves_is_on_one_voyage() -> None:
    words = "The M/V Alder put in at Batumi on April 22 for scrap. It left for Mersin on May 3."
    expected = {"via": "GEBUS", "at_port": "2008-04-22", "to": "TRMER", "departs": "2008-05-03"}
    assert lacking(words, "shipment", expected) == {}


def test_a_ship_that_only_flies_a_flag_is_on_no_voyage() -> None:
    words = "In 2008 only 66 ships of IRISL flew the flag of Malta; IRISL is the end-user."
    assert told(words, "shipment") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The M/V Grey Heron, Alder Lines voyage 113, is to leave for Bandar Abbas.", ["IRBND"]),
        ("The M/V Grey Heron, Alder Lines voyage 113, is expected at Mombasa.", ["KEMBA"]),
        ("On March 3 the M/V Grey Heron diverted to Mombasa.", ["KEMBA"]),
        ("The M/V Grey Heron, Alder Lines voyage 113, is known in Kenya.", []),
        ("The M/V Grey Heron is to leave for Bandar Abbas.", []),
    ],
)  # fmt: skip
def test_a_voyage_by_its_number_or_day_is_told_with_its_port(
    words: str, expected: list[str]
) -> None:
    assert [claim.slot("to") for claim in told(words, "shipment")] == expected


@pytest.mark.parametrize(
    "words",
    [
        "The USS Grey Heron visited Lisbon on 2 March and departed on 5 March.",
        "The M/V Grey Heron collided with a dhow off Malta on 2 March after it left port.",
        "The M/V Grey Heron was hijacked off Malta on 2 March and arrived in Kenya.",
        "The cruise ship Grey Heron arrived in Malta on 2 March with 90 passengers.",
    ],
)
def test_warships_and_what_befalls_ships_are_no_voyages(words: str) -> None:
    assert drafts(words) == []


def test_a_hijacked_ship_with_both_its_ports_is_on_a_voyage() -> None:
    (found,) = drafts("The M/V Grey Heron left Malta on 2 March for Mombasa and was hijacked.")
    assert (found["from"], found["to"]) == ("MT", "KEMBA")


@pytest.mark.parametrize(
    ("words", "slots"),
    [
        ("Sixty crates of lathes were put aboard the M/V Grey Heron at Odessa on 2 March.",
         {"from": "UAODS", "loaded": "2008-03-02", "item": "lathes"}),
        ("The M/V Grey Heron called at Odessa on 2 March, where it took on 18 crates of lathes.",
         {"from": "UAODS", "at_port": "2008-03-02"}),
        (("Two 40-foot containers, shipped Odessa to Mombasa per MV Grey Heron voy. 12S, ETA 2 May,"
         " shipper Birch Ltd."),
         {"from": "UAODS", "to": "KEMBA", "voyage": "12S", "arrives": "2008-05-02",
          "supplier": "Birch Ltd"}),
        (("Lathes were loaded at Odessa on 2 March on board the M/V Grey Heron; the papers named a"
         " paint dealer in Aleppo as consignee."),
         {"consignee": "a paint dealer in Aleppo"}),
        ("The M/V Grey Heron, operated by Birch Lines, arrived Mombasa 2 March with lathes.",
         {"to": "KEMBA", "arrives": "2008-03-02"}),
        ("Do not let the M/V Grey Heron leave with four pallets of mortar fuzes on board.",
         {"vessel": "GREY HERON", "item": "mortar fuzes"}),
    ],
)  # fmt: skip
def test_loading_papers_and_what_lies_aboard_tell_a_voyage(
    words: str, slots: dict[str, str]
) -> None:
    (found,) = drafts(words)
    assert found | slots == found


def test_who_runs_the_ship_is_in_the_voyage() -> None:
    words = "The M/V Grey Heron, operated by Birch Lines, arrived in Mombasa on 2 March."
    assert lacking(words, "shipment", {"operator": "Birch Lines", "to": "KEMBA"}) == {}


@pytest.mark.parametrize(
    ("words", "slots"),
    [
        ("Ensure that the cargo of the M/V Grey Heron is not offloaded in Somalia.",
         {"vessel": "GREY HERON", "item": "cargo", "to": "SO"}),
        ("Keep them from delivering the M/V Grey Heron's cargo into Somalia.",
         {"vessel": "GREY HERON", "item": "cargo", "to": "SO"}),
        (("The M/V Grey Heron was sighted off Malta. Her agents said that she would carry lathes"
          " from Odessa to Mombasa for Birch Ltd."),
         {"vessel": "GREY HERON", "item": "lathes", "from": "UAODS", "to": "KEMBA",
          "consignee": "Birch Ltd"}),
    ],
)  # fmt: skip
def test_what_becomes_of_her_cargo_and_what_she_carries_is_a_voyage(
    words: str, slots: dict[str, str]
) -> None:
    (found,) = drafts(words)
    assert found | slots == found


@pytest.mark.parametrize(
    "words",
    [
        "The M/V Grey Heron is old. Mrs. Alder said she left for Malta.",
        "The nature of the cargo of the M/V Grey Heron was discussed in Malta.",
    ],
)
def test_talk_of_a_ship_is_no_voyage(words: str) -> None:
    assert drafts(words) == []


@pytest.mark.parametrize(
    ("words", "slots"),
    [
        (("The M/V Grey Heron took on cargo at Odessa on 3 April and will make port calls in"
         " Singapore and Port Klang before reaching Mombasa on April 25."),
         {"from": "UAODS", "loaded": "2008-04-03", "via": "MYPKG", "to": "KEMBA",
          "arrives": "2008-04-25"}),
        ("The M/V Grey Heron will leave Odessa, stopping at Singapore, and should reach Mombasa.",
         {"from": "UAODS", "via": "SG", "to": "KEMBA"}),
        ("The M/V Grey Heron's next port of call is Mombasa, where it is due on November 9.",
         {"to": "KEMBA", "arrives": "2008-11-09"}),
        ("The M/V Grey Heron was held at Odessa from 3 to 9 June.",
         {"via": "UAODS", "at_port": "2008-06-03/2008-06-09"}),
        ("The M/V Grey Heron berthed at Mombasa on 2 March and left the next day for Djibouti.",
         {"arrives": "2008-03-02", "to": "DJ"}),
    ],
)  # fmt: skip
def test_a_voyage_goes_by_way_of_several_ports(words: str, slots: dict[str, str]) -> None:
    (found,) = drafts(words)
    assert found | slots == found


@pytest.mark.parametrize(
    "words",
    [
        "The M/V Grey Heron did not escort ships into Mombasa or ships that left Odessa.",
        "The Committee of the M/V Grey Heron held its session in London on 3 May.",
    ],
)
def test_escorts_and_sessions_are_no_voyages(words: str) -> None:
    assert drafts(words) == []
