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
        "TOP SECRET//SI-G//ORCON", "TOP SECRET//KDK//NOFORN", "SECRET//RD", "CONFIDENTIAL//FRD",
        "SECRET//TK//ORCON", "SECRET//TK//REL TO USA, GBR", "SECRET//IMCON/NOFORN", "SECRET//RSEN",
        "//GBR SECRET//TK", "//CTS//BALK", "SECRET//FGI CAN GBR NATO", "SECRET//RELIDO",
        "SECRET//DISPLAY ONLY AFG", "UNCLASSIFIED//FOUO", "SECRET//EXDIS//NOFORN",
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


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("//NATO TOP SECRET", "4.b.2.a."), ("//NATO SECRET//BOHEMIA", "4.b.2.c."),
        ("SECRET//TK", "6.c."), ("TOP SECRET//SI-G//NOFORN", "6.e."),
        ("SECRET//SI-G//ORCON", "6.e."), ("TOP SECRET//KDK//ORCON", "6.f."),
        ("UNCLASSIFIED//RD", "8.a."), ("SECRET//RD-SIGMA 0", "8.d.3."),
        ("SECRET//RD-SIGMA X", "8.d.3."), ("SECRET//DCNI", "8.e."),
        ("SECRET//FGI NATO CAN", "9.d."), ("SECRET//FGI ZZZ", "9.d."),
        ("SECRET//REL TO USA, ZZZ", "10.e."), ("SECRET//REL TO USA, NATO, CAN", "10.e.4."),
        ("SECRET//NOFORN//REL TO USA, CAN", "2.d."), ("UNCLASSIFIED//RELIDO", "4.c."),
        ("RESTRICTED//RELIDO", "4.c."), ("SECRET//IMCON", "1.c."),
        ("SECRET//IMCON//EXDIS", "1.c."), ("CONFIDENTIAL//RSEN", "1.b."),
        ("SECRET//NOFORN/DISPLAY ONLY AFG", "10.g.4."), ("//JOINT SECRET CAN", "3.a."),
        ("", "3.a."),
    ],
)  # fmt: skip
def test_a_line_broken_in_another_way_names_its_rule(text: str, reference: str) -> None:
    assert reference in {fault.reference for fault in faults(text)}


def test_a_contradiction_is_no_unknown_word() -> None:
    assert faults("SECRET//NOFORN//REL TO USA, CAN", "capco-loose") == ()


def test_white_space_and_case_break_no_rule() -> None:
    assert faults("  secret//noforn ") == ()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("SECRET//REL TO USA, ZZZ", "ZZZ"), ("SECRET//NOFORN//GLIMMER", "GLIMMER"),
        ("SECRET//FGI CAN USA", "United States"), ("NOFORN", "NOFORN is no classification"),
        ("", "nothing is no classification"), ("SECRET//REL TO USA", "USA alone"),
    ],
)  # fmt: skip
def test_a_fault_says_what_is_wrong(text: str, word: str) -> None:
    assert any(word in fault.message for fault in faults(text))


def test_a_line_without_a_classification_is_judged_no_further() -> None:
    assert len(faults("NOFORN//REL TO CAN, USA")) == 1


def test_several_broken_rules_are_all_named() -> None:
    found = {fault.reference for fault in faults("UNCLASSIFIED//RD//REL TO CAN, USA")}
    assert {"8.a.", "10.e.3.", "10.e.4."} <= found


def test_four_programmes_may_be_named() -> None:
    assert "7.e." not in {fault.reference for fault in faults("SECRET//SAR-AA/BB/CC/DD//NOFORN")}


def test_a_wrong_profile_is_answered_with_the_right_ones() -> None:
    with pytest.raises(ReftelError, match=r"dodm5200\.01v2, capco-loose"):
        faults("SECRET", "capco")
