"""Goods that a clause says somebody gives, gets or moves."""

from __future__ import annotations

import pytest

from tests.claims.reading import lacking, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Alder Lines Ltd. moved 200 rifles by truck from Odessa to Izmir in April.",
         {"supplier": "Alder Lines Ltd", "mode": "truck", "to": "TRIZM"}),
        ("Alder Lines Ltd. has twice in a year supplied lathes to Kenya, once through Odessa.",
         {"supplier": "Alder Lines Ltd", "to": "KE", "via": "UAODS"}),
        ("A Turkish middleman sold 40 mortars to a militia in northern Iraq.",
         {"supplier": "A Turkish middleman", "recipient": "a militia"}),
        ("Kenya returned the lathes to the manufacturer.",
         {"supplier": "KE", "recipient": "the manufacturer"}),
        ("In March 2008 the firm brought six lathes from Odessa.",
         {"supplier": "the firm", "from": "UAODS"}),
    ],
)  # fmt: skip
def test_who_gives_goods_and_to_whom_is_told_by_the_clause(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Four pallets of pumps went out on flight QX 12 on May 7.", {"when": "2008-05-07"}),
        ("Mortar bombs reached Kenya two years ago.", {"to": "KE"}),
        ("A consignment of detonators was found aboard the M/V Alder off Mersin.",
         {"vessel": "ALDER"}),
    ],
)  # fmt: skip
def test_goods_that_move_are_told_by_the_clause(words: str, expected: dict[str, str]) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    [
        "We urge Malta to return the lathes to Italy.",
        "Malta would prefer to resell two lathes in Italy.",
        "How long has the firm been in the business of selling defense articles in Kenya?",
        "Iran's policy of providing arms to insurgents is clear.",
        "The police got a report of the rifles in Kenya.",
    ],
)
def test_what_is_asked_or_told_in_general_is_no_deed(words: str) -> None:
    assert told(words, "shipment") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Libyan Intelligence Service took delivery of four mortars from Malta.",
         {"recipient": "Libyan Intelligence Service", "from": "MT"}),
        ("Beretta supplied 1,700 pistols to the Libyan police.",
         {"supplier": "Beretta", "recipient": "Libyan police"}),
        ("A Kenyan end-user wants to buy tritium from Canada.",
         {"recipient": "A Kenyan end-user", "from": "CA"}),
        ("Flight QX-121 flew six crates of gyroscopes from Kenya to Chad.",
         {"vessel": "QX-121", "to": "TD"}),
    ],
)  # fmt: skip
def test_who_takes_goods_or_bears_them_is_no_supplier(words: str, expected: dict[str, str]) -> None:
    assert lacking(words, "shipment", expected) == {}


def test_lands_named_after_one_another_are_all_ends() -> None:
    (found,) = told("Kenya has exported rifles to Syria, Egypt and Libya.", "shipment")
    assert [slot.value for slot in found.slots if slot.role == "to"] == ["SY", "EG", "LY"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Kenya got rifles from Malta in 1996.", {"recipient": "KE", "from": "MT", "when": "1996"}),
        ("Chad is moving rifles into North Kivu through Kenya.", {"supplier": "TD", "via": "KE"}),
        ("The pumps that Malta was shipping to Kenya are old.",
         {"supplier": "MT", "to": "KE"}),
        ("Kenyan customs are holding seven lathes at Mombasa.", {"stopped_by": "Kenyan customs"}),
        ("Malta sold six lathes to the Azeri interior ministry.",
         {"recipient": "Azeri interior ministry"}),
    ],
)  # fmt: skip
def test_everyday_verbs_tell_of_goods_that_change_hands(
    words: str, expected: dict[str, str]
) -> None:
    found = [
        {slot.role: slot.value for slot in reversed(one.slots)} for one in told(words, "shipment")
    ]
    assert any(expected.items() <= one.items() for one in found)


@pytest.mark.parametrize(
    "words",
    [
        "Portugal took the matter seriously and promised to inspect the machine in ten days.",
        "The trucks of Alder Ltd. got to Kenya.",
    ],
)
def test_what_is_only_to_be_looked_at_is_no_shipment(words: str) -> None:
    assert told(words, "shipment") == []


def test_the_day_by_which_an_answer_is_asked_is_no_day_of_the_sale() -> None:
    words = "Post requests guidance on the sale of pumps to Alder Trading FZE by March 28."
    (found,) = told(words, "shipment")
    assert "when" not in {slot.role for slot in found.slots}


def test_a_body_whose_rules_are_broken_does_not_act() -> None:
    words = "Iran has ships to circumvent UN Security Council resolutions to carry goods to Syria."
    assert all(claim.slot("supplier") != "UNSC" for claim in told(words, "shipment"))
