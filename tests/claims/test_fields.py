"""The fields of a form name parties, whose addresses are no part of their names."""

from __future__ import annotations

import pytest

from reftel.claims.fields import fields
from reftel.claims.parties import find_parties
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
