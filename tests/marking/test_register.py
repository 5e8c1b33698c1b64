"""Register rules, one broken line each."""

from __future__ import annotations

import pytest

from reftel.findings import ReftelError
from reftel.marking import faults

BROKEN = [
    ("SECRET//MADE-UP-SCI", "6.c."), ("//NATO SECRET//BALK", "4.b.2.c."),
    ("//NATO SECRET//ATOMAL//NOFORN", "4.b.3."), ("SECRET//FRD-N", "8.c.3."),
    ("SECRET//FRD-SIGMA 1 112", "8.d.3."), ("SECRET//FGI NZL CAN", "9.d."),
    ("SECRET//FGI CAN USA", "9.b."), ("RESTRICTED//NOFORN", "2.c."),
    ("SECRET//NOFORN/RELIDO", "2.d."), ("SECRET//REL TO CAN, USA", "10.e.4."),
    ("SECRET//REL TO USA", "10.e.5."), ("SECRET//EXDIS/NODIS", "1.d."),
    ("SECRET//RELIDO/DISPLAY ONLY AFG", "10.g.4."), ("CONFIDENTIAL//IMCON/NOFORN", "1.b."),
    ("SECRET//SAR-AA/BB/CC/DD/EE", "7.e."), ("SECRET//FOUO", "3.b."), ("NOFORN", "3.a."),
    ("SECRET//HCS//ORCON", "6.d."), ("UNCLASSIFIED//REL TO USA, GBR", "10.e.3."),
    ("SECRET//DOE UCNI", "8.e."), ("SECRET//NOFORN//FOUOUO", "6.a."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "reference"), BROKEN)
def test_a_broken_line_names_its_rule(text: str, reference: str) -> None:
    assert reference in {fault.reference for fault in faults(text)}


@pytest.mark.parametrize(
    "text",
    [
        "SECRET//FGI FRA", "SECRET//TK//SAR-BP/GB//NOFORN", "TOP SECRET//RD-SIGMA 1 12",
        "SECRET//REL TO USA, DEU, NATO", "SECRET//ACCM-FOOBAR/BAZ/LIMITED DISTRIBUTION",
        "//JOINT SECRET CAN USA", "//COSMIC TOP SECRET//BOHEMIA", "SECRET//ORCON/PROPIN/NOFORN",
    ],
)  # fmt: skip
def test_a_right_line_breaks_nothing(text: str) -> None:
    assert faults(text) == ()


def test_a_loose_checker_knows_words_alone() -> None:
    assert faults("SECRET//FOUO", "capco-loose") == ()
    assert faults("SECRET//FOUOUO", "capco-loose")
    assert faults("JOINT SECRET", "capco-loose")


def test_a_portion_is_judged_as_a_portion() -> None:
    assert faults("TS//RD", form="portion") == ()
    assert faults("SECRET", form="portion")


def test_an_unknown_profile_is_a_callers_mistake() -> None:
    with pytest.raises(ReftelError):
        faults("S", "state")
