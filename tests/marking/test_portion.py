"""Portion marks in the forms of real cables and of the register."""

from __future__ import annotations

import pytest

from reftel.marking import Disclosure, Level, parse

STATE = [
    ("(S/NF)", "S", Disclosure.NOFORN, set()),
    ("(S-NF)", "S", Disclosure.NOFORN, set()),
    ("(C NF)", "C", Disclosure.NOFORN, set()),
    ("(S//NOFORN)", "S", Disclosure.NOFORN, set()),
    ("SBU/N", "U", Disclosure.NOFORN, {"SBU"}),
    ("(SBU-NF)", "U", Disclosure.NOFORN, {"SBU"}),
    ("(LOU - ENTIRE TEXT)", "U", Disclosure.UNMARKED, {"LOU"}),
    ("C-ENTIRE TEXT", "C", Disclosure.UNMARKED, set()),
    ("(U)", "U", Disclosure.PUBLIC, set()),
    ("(U//FOUO)", "U", Disclosure.UNMARKED, {"FOUO"}),
    ("S E C R E T", "S", Disclosure.UNMARKED, set()),
    ("T O P S E C R E T", "TS", Disclosure.UNMARKED, set()),
    ("UNCLAS", "U", Disclosure.PUBLIC, set()),
    ("(S//FGI//NF)", "S", Disclosure.NOFORN, {"FGI"}),
    ("\u00b62. (c)", "C", Disclosure.UNMARKED, set()),
    ("(S/REL TO USA)", "S", Disclosure.NOFORN, set()),
]


@pytest.mark.parametrize(("text", "level", "disclosure", "controls"), STATE)
def test_a_mark_of_real_cables_is_read(
    text: str, level: str, disclosure: Disclosure, controls: set[str]
) -> None:
    mark = parse(text)
    assert (mark.level, mark.disclosure) == (Level[level], disclosure)
    assert mark.controls == controls
    assert not mark.doubts
    assert mark.entire == ("ENTIRE" in text)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("2.(S/REL CHINA)", {"CHN"}),
        ("(S/ REL TO UK)", {"GBR"}),
        ("(C//REL TO USA, KEN, GBR//)", {"KEN", "GBR"}),
        ("(C/RELEASABLE TO ITALY)", {"ITA"}),
        ("(SBU//REL NATO, ISAF)", {"NATO", "ISAF"}),
        ("(S/REL UK/JAPAN)", {"GBR", "JPN"}),
        ("(SECRET//REL AFGHANISTAN, TAJIKISTAN)", {"AFG", "TJK"}),
    ],
)
def test_a_release_list_is_read(text: str, codes: set[str]) -> None:
    mark = parse(text)
    assert mark.release == codes
    assert not mark.doubts


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("S/NF/REL PANAMA", "contradiction"),
        ("C/F", "unknown"),
        ("S/REL RURITANIA", "country"),
        ("S/REL CH", "country"),
        ("(U) (SBU)", "contradiction"),
        ("S/EXDIS/NODIS", "contradiction"),
        ("S//REL", "country list"),
        ("", "unknown"),
    ],
)
def test_what_is_not_certain_is_a_doubt(text: str, doubt: str) -> None:
    assert any(said.startswith(doubt) for said in parse(text).doubts)


@pytest.mark.parametrize(
    ("text", "controls"),
    [
        ("TS//TK-BLFH ABCD-IDIT//NF", {"TK", "TK-BLFH", "TK-BLFH ABCD", "TK-IDIT"}),
        ("SECRET//FORMERLY RESTRICTED DATA-SIGMA 14//NOFORN", {"FRD", "FRD-SIGMA", "FRD-SIGMA 14"}),
        ("S//RD-SG 1 2", {"RD", "RD-SIGMA", "RD-SIGMA 1", "RD-SIGMA 2"}),
        ("//JOINT S CAN USA", {"JOINT", "JOINT CAN", "JOINT USA"}),
        ("//DEU S//NF", {"FOREIGN", "FOREIGN DEU"}),
        ("TS//SAR-BP/GB//NF", {"SAR", "SAR-BP", "SAR-GB"}),
        ("TOP SECRET//FGI DEU GBR", {"FGI", "FGI DEU", "FGI GBR"}),
    ],
)
def test_register_controls_are_carried(text: str, controls: set[str]) -> None:
    assert parse(text, "capco").controls == controls


def test_display_only_is_no_release() -> None:
    mark = parse("S//REL TO USA, IRQ/DISPLAY ONLY AFG")
    assert mark.release == {"IRQ"}
    assert mark.display == {"IRQ", "AFG"}


def test_exdis_implies_noforn() -> None:
    assert parse("S/EXDIS").disclosure is Disclosure.NOFORN
