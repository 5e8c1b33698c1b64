"""Markings written again in canonical form."""

from __future__ import annotations

import pytest

from reftel.marking import parse, render


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("(S/REL CHINA)", "S/REL TO USA, CHN"),
        ("(SBU-NF)", "SBU/NF"),
        ("(C//REL NATO, AUS)", "C/REL TO USA, AUS, NATO"),
        ("S E C R E T", "S"),
        ("U//FOUO", "U/FOUO"),
        ("????", "UNMARKED"),
    ],
)
def test_a_state_mark_has_a_canonical_form(text: str, canonical: str) -> None:
    assert str(parse(text)) == canonical


@pytest.mark.parametrize(
    ("text", "banner"),
    [
        ("S//FISA/PR//NF", "SECRET//NOFORN/PROPIN/FISA"),
        ("TS//SI-G ABCD//OC/NF", "TOP SECRET//SI-G ABCD//ORCON/NOFORN"),
        ("C//REL TO USA, EGY/RELIDO", "CONFIDENTIAL//REL TO USA, EGY/RELIDO"),
        ("//NS//ATOMAL", "//NATO SECRET//ATOMAL"),
        ("//DEU C", "//DEU CONFIDENTIAL"),
        ("S//NF//ND", "SECRET//NOFORN//NODIS"),
        ("//JOINT S GBR USA//REL TO USA, GBR", "//JOINT SECRET GBR USA//REL TO USA, GBR"),
        ("TS//SAR-BP/GB//NF", "TOP SECRET//SAR-BP/GB//NOFORN"),
        ("S//ACCM-BAR/FOO", "SECRET//ACCM-BAR/FOO"),
        ("S//FGI NATO CAN", "SECRET//FGI CAN NATO"),
        ("S//RD-SG 12 2", "SECRET//RD-SIGMA 2 12"),
    ],
)
def test_a_register_line_stands_in_register_order(text: str, banner: str) -> None:
    assert render(parse(text, "capco"), "capco", "banner") == banner


def test_a_portion_has_short_forms() -> None:
    assert render(parse("SECRET//NOFORN//EXDIS", "capco"), "capco") == "S//NF//XD"
