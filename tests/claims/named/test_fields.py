"""The fields of a form name parties, whose addresses are no part of their names."""

from __future__ import annotations

import pytest

from reftel.claims.named.fields import fields
from reftel.claims.named.parties import find_parties
from tests.claims.namesakes import page, quotes


def told(body: str) -> list[str]:
    laid = page(body)
    return [" ".join(laid.text[a:b].split()) for a, b, _ in fields(laid).named]


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("FOREIGN CONSIGNEE: Talleres Rivas, Ltda. Calle 14, 220 Managua Nicaragua",
         ["Talleres Rivas, Ltda"]),
        ("SELLER: Oakmarq Aerospace Corporation 2200 Industrial Parkway Dayton, OH 45402",
         ["Oakmarq Aerospace Corporation"]),
        ("SELLER: Oakmarq Corporation Valves & Seals Division 12 Canal Road Tampa, FL",
         ["Oakmarq Corporation Valves & Seals Division"]),
        ("FOREIGN END-USER: Ruritanian Air Force Ministerio de Defensa Avenida Sol 3 Strelsau",
         ["Ruritanian Air Force", "Ministerio de Defensa"]),
        ("CONSIGNEE: Marques, Ltda. Rua Sol, 18 Brazil FOREIGN END-USER Fretes do Brasil, Ltda.",
         ["Marques, Ltda", "Fretes do Brasil, Ltda"]),
        ("END-USER:\nRoyal Ruritanian Air Force\nDirectorate of Planning\nP.O. Box 151\nStrelsau",
         ["Royal Ruritanian Air Force", "Directorate of Planning"]),
        ("CONSIGNEE: Velmarq - Empresa de Aeronautica S/A Avenida Lima, 20 Lisbon",
         ["Velmarq - Empresa de Aeronautica S/A"]),
        ("CONSIGNEE: Armas y Deportes S.A.. Value: USD 12,300.", ["Armas y Deportes S.A."]),
        ("End-user: Ruritanian Ministry of Defense. Value: USD 2.",
         ["Ruritanian Ministry of Defense"]),
    ],
)  # fmt: skip
def test_a_field_names_who_stands_before_an_address(field: str, names: list[str]) -> None:
    assert told(f"5. (U) Details:\n{field}\nPURPOSE: For resale only.\n") == names


@pytest.mark.parametrize(
    "field",
    [
        "FOREIGN CONSIGNEE: Same as End-User",
        "CONSIGNEE: Unknown",
        "CONSIGNEE: Velmarq told the post that it waits for the goods.",
        "SOURCE: The post heard it from a trader.",
    ],
)
def test_a_field_that_names_nobody_is_left_alone(field: str) -> None:
    assert told(f"5. (U) Details:\n{field}\n") == []


def test_no_other_party_is_read_from_the_address_of_a_field() -> None:
    body = (
        "5. (U) Details:\nFOREIGN CONSIGNEE: Velmarq Logistica, Ltda. Rua Jose, 21- Eldorado Centro"
        " Industrial e Empresarial Santos Brazil\nPURPOSE: For resale.\n"
    )
    assert quotes(find_parties, body) == ["Velmarq Logistica, Ltda"]


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("CONSIGNEE: Velmarq Trading LLC, P.O. Box 12, Dubai", ["Velmarq Trading LLC"]),
        ("Consignee: Velmarq Trading LLC\nEnd-user: Ruritanian Navy",
         ["Velmarq Trading LLC", "Ruritanian Navy"]),
        ("NOTIFY PARTY: Velmarq Freight GmbH; Hafenstrasse 3, Lisbon", ["Velmarq Freight GmbH"]),
        ("FREIGHT FORWARDER: Velmarq Air Cargo Inc. 12 Canal Road", ["Velmarq Air Cargo Inc"]),
        ("MANUFACTURER: Velmarq", ["Velmarq"]),
        ("CONSIGNEE: N/A", []),
        ("CONSIGNEE: None", []),
        ("CONSIGNEE: See above", []),
        ("CONSIGNEE:", []),
    ],
)  # fmt: skip
def test_each_label_of_a_form_begins_a_field_of_its_own(field: str, names: list[str]) -> None:
    assert told(f"5. (U) Details:\n{field}\n\n6. (U) Velmarq Foods Ltd is none of it.\n") == names


def test_a_field_ends_with_its_paragraph() -> None:
    body = "5. (U) CONSIGNEE: Velmarq Ltd\n\n6. (U) Holm Ltd wrote.\n"
    laid = page(body)
    assert laid.text.index("Holm") not in fields(laid).cover
    assert laid.text.index("Velmarq") in fields(laid).cover


def test_what_a_field_names_is_typed_by_its_noun() -> None:
    laid = page("5. (U) END-USER: Ruritanian Ministry of Defense\nCONSIGNEE: Velmarq Bank\n")
    assert [one.type for one in fields(laid).named] == ["ministry", "bank"]
