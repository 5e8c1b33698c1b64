from __future__ import annotations

import pytest

import reftel
from tests.claims.specimens import report

LADING = (
    "1. (C) The papers say:\n\nCarrier: Blue Gulf Lines.\nShipper: Ruritania Chemicals Co., Ltd.\n"
    "Consignee: Kavir Trading FZE.\nPort of loading: Ningbo.\nPort of discharge: Bandar Abbas.\n"
    "Vessel: M/V Grey Heron.\nETD: April 3, 2008.\nCargo: 200 drums of sodium cyanide.\n"
    "Value: USD 40,000.\n\n2. (C) We know no more."
)
LICENCE = (
    "1. (C) Details of the license application:\n\nDTC Case: 050-111222\n"
    "QUANTITY/COMMODITY:\n10 Alder 9mm Pistols, Model 99\n20 Birch .38 Special Revolvers\n"
    "License Value: USD $10,790\nSELLER: Century Optics, Inc.\n12 Mill Road\n"
    "FOREIGN CONSIGNEE: Harbour Arms S.A.\n"
    "FOREIGN END-USER: Harbour Arms S.A.\nSan Jose, Costa Rica\n"
)


def told(body: str, kind: str) -> list[reftel.Claim]:
    return [claim for claim in reftel.extract(report(body)) if claim.kind == kind]


def test_the_fields_of_a_bill_of_lading_are_one_shipment_with_each_slot() -> None:
    (found,) = told(LADING, "shipment")
    slots = {slot.role: slot.value for slot in reversed(found.slots)}
    assert slots | {
        "carrier": "Blue Gulf Lines", "supplier": "Ruritania Chemicals Co., Ltd",
        "consignee": "Kavir Trading FZE", "from": "CNNGB", "to": "IRBND", "vessel": "GREY HERON",
        "departs": "2008-04-03", "item": "sodium cyanide", "value": "USD 40000",
    } == slots  # fmt: skip


def test_a_form_runs_from_its_first_label_to_its_last_value() -> None:
    (found,) = told(LADING, "shipment")
    assert found.quote.startswith("Carrier:")
    assert found.quote.endswith("40,000")
    assert all(
        found.span.start <= slot.span.start < slot.span.end <= found.span.end
        for slot in found.slots
    )


def test_an_application_for_a_licence_is_a_transfer_and_no_shipment() -> None:
    (found,) = told(LICENCE, "transfer")
    assert told(LICENCE, "shipment") == []
    slots = {slot.role: slot.value for slot in reversed(found.slots)}
    assert (slots["license"], slots["value"]) == ("050-111222", "USD 10790")
    assert slots["supplier"].startswith("Century Optics")
    assert slots["end_user"].startswith("Harbour Arms")
    assert [slot.value for slot in found.slots if slot.role == "item"] == [
        "Alder 9mm Pistols, Model 99", "Birch .38 Special Revolvers",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        "1. (C) Value: low. Quantity: none. Description: brief.",
        "1. (C) Consignee: nobody. That is all.",
        "1. (C) the consignee: a firm, the vessel: a barge, the cargo: sand.",
    ],
)
def test_a_few_words_with_colons_are_no_form(body: str) -> None:
    assert told(body, "shipment") + told(body, "transfer") == []


def test_a_second_form_is_a_second_shipment() -> None:
    form = "Shipper: Alder Ltd.\nConsignee: Birch LLC.\nCargo: graphite.\n"
    assert len(told(f"1. (C) Two bills:\n\n{form}{form}", "shipment")) == 2


def test_the_ship_of_a_form_makes_no_second_voyage() -> None:
    body = (
        "1. (C) The Grey Heron left Ningbo, China on April 2, 2008, as told here:\n"
        "Carrier: Blue Gulf Lines.\nConsignee: Kavir Trading FZE.\nVessel: M/V Grey Heron.\n"
        "Port of discharge: Bandar Abbas.\nETD: April 3, 2008.\nCargo: sodium cyanide.\n"
    )
    assert len(told(body, "shipment")) == 1


def test_labels_in_small_letters_count_behind_a_semicolon() -> None:
    body = (
        "1. (C) Shipper: Alder Trading; consignee: Birch Tools Ltd; goods: 40 drums of sodium"
        " cyanide."
    )
    (found,) = told(body, "shipment")
    slots = {slot.role: slot.value for slot in found.slots}
    assert slots["supplier"].startswith("Alder Trading")
    assert slots["consignee"].startswith("Birch Tools")
    assert slots["item"] == "sodium cyanide"


@pytest.mark.parametrize("same", ["Same as End-User", "same as Foreign End User", "Same"])
def test_a_consignee_who_is_the_same_as_the_end_user_bears_his_name(same: str) -> None:
    body = LICENCE.replace("CONSIGNEE: Harbour Arms S.A.", f"CONSIGNEE: {same}")
    (found,) = told(body, "transfer")
    assert found.slot("consignee") == found.slot("end_user") == "Harbour Arms S.A."


def test_goods_of_a_form_stand_on_lines_with_blank_ones_between() -> None:
    body = LICENCE.replace("\n10 Alder", "\n\n10 Alder").replace("\n20 Birch", "\n\n20 Birch")
    (found,) = told(body, "transfer")
    assert len([slot for slot in found.slots if slot.role == "item"]) > 1
    assert found.slot("supplier") == "Century Optics, Inc"
