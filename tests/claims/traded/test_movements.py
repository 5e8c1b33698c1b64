from __future__ import annotations

import pytest

from reftel.claims.traded.movements import Cues
from tests.claims.reading import lacking, slots, told


def test_an_impending_shipment_has_vessel_flag_and_goal() -> None:
    found = slots(
        "Halt the impending shipment of suspected cartridges on the Maltese-flagged"
        " M/V Grey Heron to Kenya.",
        "shipment",
    )
    assert (
        found | {"vessel": "GREY HERON", "flag": "MT", "to": "KE", "status": "impending"} == found
    )


def test_goods_passed_on_are_a_diversion_with_who_has_them_now() -> None:
    words = "Military vehicles provided to Kenya are being retransferred to armed bands."
    (found,) = told(words, "shipment")
    assert found.attribute("event") == "retransfer"
    assert (found.slot("via"), found.slot("recipient")) == ("KE", "armed bands")


def test_who_passes_goods_on_supplies_them() -> None:
    words = "Military vehicles provided to Kenya are being retransferred by Kenya to armed bands."
    (found,) = told(words, "shipment")
    assert (found.slot("supplier"), found.slot("recipient")) == ("KE", "armed bands")


def test_those_on_whom_arms_are_used_do_not_receive_them() -> None:
    words = "Rifles provided to Kenya are being used against Coalition forces in Iraq."
    (found,) = told(words, "shipment")
    assert found.slot("used_against") == "Coalition forces in Iraq"
    assert found.slot("to") == "KE"
    assert not {"recipient", "end_user"} & {slot.role for slot in found.slots}


def test_the_lists_that_control_the_goods_are_slots() -> None:
    words = "She named the potential supply of the GX-100 gyroscope controlled by the MTCR and NSG."
    (found,) = told(words, "shipment")
    assert [slot.value for slot in found.slots if slot.role == "control"] == ["MTCR", "NSG"]


@pytest.mark.parametrize("words", ["They refrain from supplying graphite to Kenya.",
                                   "SHIG supplied graphite."])  # fmt: skip
def test_what_does_not_move_to_anybody_is_no_shipment(words: str) -> None:
    assert told(words, "shipment") == []


def test_a_halted_shipment_has_its_day() -> None:
    found = slots("The halted shipment of graphite at Birch Field in December 2007 was old.",
                  "shipment")  # fmt: skip
    assert (found["status"], found["when"]) == ("halted", "2007-12")


def test_several_goods_of_one_deal_are_one_shipment() -> None:
    (found,) = told("Alder Ltd. sold graphite, gyroscopes and accelerometers to Kenya.", "shipment")
    items = [slot.value for slot in found.slots if slot.role == "item"]
    assert items == ["graphite", "gyroscopes", "accelerometers"]


def test_a_dealing_inside_another_that_tells_no_more_is_told_once() -> None:
    words = (
        "We discussed the transfer of Kenya's highly enriched uranium (HEU), with shipment"
        " planned for May 29."
    )
    (found,) = told(words, "shipment")
    assert (found.slot("supplier"), found.slot("when")) == ("KE", "2008-05-29")


def test_goods_in_plain_words_become_items_where_they_move() -> None:
    words = "The equipment was re-exported from Singapore to Kenya."
    assert [claim.value for claim in told(words, "item")] == ["equipment"]
    assert told("The parts were old.", "item") == []


def test_who_is_called_the_supplier_of_the_sentence_is_taken() -> None:
    words = "Kenya has been the main supplier of parts to Iran, of graphite sold to Iran."
    found = slots(words, "transfer")
    assert found["to"] == "IR"


def test_a_word_of_trade_must_stand_near_the_goods() -> None:
    cues = Cues([100, 500])
    assert cues.before(150)
    assert not cues.before(100)
    assert not cues.before(400)
    assert cues.after(450)
    assert not cues.after(501)
    assert cues.near(350, 360) is False
    assert Cues([]).near(0, 10) is False


def test_a_word_for_what_moves_that_leads_to_the_goods_is_no_goods_itself() -> None:
    (found,) = told("Kenya stopped a shipment of graphite bound for Iran in March.", "shipment")
    assert [slot.value for slot in found.slots if slot.role == "item"] == ["graphite"]


def test_goods_called_by_a_nation_of_two_words_are_of_that_nation() -> None:
    words = "Tarvos Trading sold North Korean military equipment to Iran."
    assert slots(words, "shipment")["origin"] == "KP"


def test_goods_in_plain_words_that_have_gone_are_told_by_one_end() -> None:
    found = told("The weapons were then transferred to Kenya.", "shipment")
    assert [(claim.slot("item"), claim.slot("to")) for claim in found] == [("weapons", "KE")]
    assert told("The parts could be transferred to Kenya.", "shipment") == []


def test_who_made_plain_goods_is_no_end_that_they_go_to() -> None:
    assert [
        claim.quote for claim in told("SHIG offered other equipment made by SBIG.", "item")
    ] == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Kenya exported 40 tons of graphite to Chad.", {"supplier": "KE", "to": "TD"}),
        ("SHIG imported gyroscopes from Kenya.", {"recipient": "SHIG", "from": "KE"}),
        ("Gyroscopes were smuggled into Chad.", {"item": "Gyroscopes", "to": "TD"}),
        ("The export of gyroscopes from Kenya to SHIG was stopped.",
         {"from": "KE", "recipient": "SHIG"}),
        ("The purchase of gyroscopes by SHIG is known.", {"recipient": "SHIG"}),
        ("SHIG ordered 12 gyroscopes from Tarvos Trading.",
         {"recipient": "SHIG", "supplier": "Tarvos Trading"}),
    ],
)  # fmt: skip
def test_who_gives_and_who_gets_is_told_by_the_verb_or_noun_of_trade(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    [
        "The gyroscope turns fast.",
        "They read about gyroscopes in Kenya.",
        "Gyroscopes are sold in shops.",
        "The exporter of tea met SHIG.",
    ],
)
def test_goods_that_are_only_spoken_of_do_not_move(words: str) -> None:
    assert told(words, "shipment") == []


def test_a_deal_goes_on_with_what_is_said_of_the_goods_it_tells_of_last() -> None:
    words = "It told of a consignment of rifles and 12 lathes sold by Alder Ltd. to Kenya in May."
    (found,) = told(words, "shipment")
    assert {slot.value for slot in found.slots if slot.role == "item"} == {"rifles", "lathes"}
    assert (found.slot("supplier"), found.slot("to")) == ("Alder Ltd", "KE")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The HEU was repatriated to Russia in 2009.",
         {"item": "HEU", "to": "RU", "when": "2009"}),
        ("Chad will repatriate its spent fuel to Russia.",
         {"item": "spent fuel", "supplier": "TD", "to": "RU"}),
        ("The HEU will be removed from Chad and shipped to Russia.", {"from": "TD", "to": "RU"}),
        ("Russia took back 12 kilograms of HEU from Chad in 2009.",
         {"recipient": "RU", "from": "TD"}),
        ("The repatriation of HEU from Chad to Russia is due in May.", {"from": "TD", "to": "RU"}),
        ("The firm was forced to sell its lathes to Chad.", {"item": "lathes", "to": "TD"}),
        ("Protests would force Chad to transfer the two casks to Kenya.",
         {"supplier": "TD", "to": "KE"}),
        ("We will soon be sending our nuclear waste to Chad.", {"to": "TD"}),
    ],
)  # fmt: skip
def test_goods_that_go_back_or_must_go_are_moved(words: str, expected: dict[str, str]) -> None:
    assert not lacking(words, "shipment", expected)


@pytest.mark.parametrize(
    "words",
    ["The resolutions bar supply of Trigger List items to Chad.",
     "They removed the items from the list.", "He urged Chad to repatriate its spent fuel.",
     "The return of the refugees to Chad was slow.", "He took back his word from Chad."],
)  # fmt: skip
def test_what_is_asked_or_taken_off_a_list_moves_nothing(words: str) -> None:
    assert not told(words, "shipment")
