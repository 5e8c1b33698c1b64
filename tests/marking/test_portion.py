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
    ("[S/NF]", "S", Disclosure.NOFORN, set()),
    ("(S\\NF)", "S", Disclosure.NOFORN, set()),
    ("(ENTIRE TEXT: SECRET/NOFORN)", "S", Disclosure.NOFORN, set()),
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
        ("(S/REL ALL MTCR PARTNERS)", {"MTCR"}),
        ("(S/REL THE JAPANESE GOVERNMENT AND UK)", {"JPN", "GBR"}),
        ("(C|REL JAPAN)", {"JPN"}),
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


@pytest.mark.parametrize(
    ("text", "controls", "disclosure"),
    [
        ("S/WNINTEL NOCONTRACT", {"WNINTEL", "NOCONTRACT"}, Disclosure.UNMARKED),
        (
            "SECRET/WNINTEL NOFORN NOCONTRACT ORCON",
            {"WNINTEL", "NOCONTRACT", "ORCON"},
            Disclosure.NOFORN,
        ),
        ("S/ORCON PROPIN", {"ORCON", "PROPIN"}, Disclosure.UNMARKED),
        ("SBU NOFORN PROPIN", {"SBU", "PROPIN"}, Disclosure.NOFORN),
        ("S/FGI DEU ORCON", {"FGI", "FGI DEU", "ORCON"}, Disclosure.UNMARKED),
        ("S//TK-IDIT ORCON", {"TK", "TK-IDIT", "ORCON"}, Disclosure.UNMARKED),
    ],
)
def test_known_words_in_a_row_are_each_a_word(
    text: str, controls: set[str], disclosure: Disclosure
) -> None:
    mark = parse(text)
    assert mark.controls == controls
    assert mark.disclosure is disclosure
    assert not mark.doubts


def test_a_word_in_a_row_withholds_as_it_does_alone() -> None:
    assert parse("S/WNINTEL").may_see("USA/SECRET")
    assert not parse("S/WNINTEL NOCONTRACT").may_see("USA/SECRET")
    assert parse("S/WNINTEL NOCONTRACT").may_see("USA/SECRET/NOCONTRACT")


@pytest.mark.parametrize("text", ["//", "//FOO", "//JOINT X", "//XX-1 S"])
def test_a_foreign_opening_that_says_nothing_is_withheld_from_all(text: str) -> None:
    mark = parse(text, "capco")
    assert mark.level is None
    assert any(doubt.startswith("unknown //") for doubt in mark.doubts)
    assert not mark.may_see("USA/TOP SECRET")


@pytest.mark.parametrize(
    ("text", "level", "control"),
    [
        ("//COSMIC TOP SECRET", "TS", "FOREIGN NATO"),
        ("//NATO CONFIDENTIAL", "C", "FOREIGN NATO"),
        ("//NU", "U", "FOREIGN NATO"),
        ("//GBR TOP SECRET", "TS", "FOREIGN GBR"),
        ("//JOINT S", "S", "JOINT"),
    ],
)
def test_a_foreign_opening_names_level_and_owner(text: str, level: str, control: str) -> None:
    mark = parse(text, "capco")
    assert mark.level is Level[level]
    assert control in mark.controls


@pytest.mark.parametrize(
    ("text", "controls"),
    [
        ("C NF/OC", {"ORCON"}),
        ("S/NOFORN SIPDIS", set()),
        ("S//SI--G", {"SI", "SI-G"}),
        ("S//TK-", {"TK"}),
        ("S/ACCM-FOO/BAR BAZ", {"ACCM", "ACCM-FOO", "ACCM-BAR", "ACCM-BAR BAZ"}),
    ],
)
def test_words_without_strokes_are_read_in_pieces(text: str, controls: set[str]) -> None:
    assert parse(text, "capco").controls == controls


def test_a_programme_of_signs_is_none() -> None:
    mark = parse("S//SAR-AA/B!C", "capco")
    assert mark.doubts == {"unknown B!C"}
    assert mark.disclosure is Disclosure.NOFORN


def test_display_to_nobody_named_waits_for_the_banner() -> None:
    assert parse("S//DISPLAY ONLY").doubts == {"country list stands in the banner"}
    assert not parse("S//DISPLAY ONLY").may_see("AFG")


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("SENSITIVE BUT UNCLASSIFIED", "SBU"), ("LIMITED OFFICIAL USE", "LOU"),
        ("SENSITIVE BUT UNCLASSIFIED/NOFORN", "SBU/NF"), ("FOR OFFICIAL USE ONLY", "U/FOUO"),
        ("CUI", "CUI"), ("CONTROLLED UNCLASSIFIED INFORMATION", "CUI"), ("U//CUI", "CUI"),
    ],
)  # fmt: skip
def test_a_control_of_unclassified_texts_may_be_written_out(written: str, canonical: str) -> None:
    mark = parse(written)
    assert (mark.level, mark.doubts) == (Level.U, frozenset())
    assert mark == parse(canonical)
    assert not mark.may_see("PUBLIC")


def test_a_category_of_cui_that_no_table_knows_withholds() -> None:
    assert not parse("CUI//SP-XYZ").may_see("USA/TOP SECRET")


@pytest.mark.parametrize("written", ["NATO SECRET", "(NATO SECRET)", "//NS"])
def test_a_mark_of_nato_needs_no_slashes(written: str) -> None:
    mark = parse(written)
    assert mark.level is Level.S
    assert mark.may_see("USA/SECRET")
    assert not mark.may_see("CHN")
    assert not mark.may_see("PUBLIC")


@pytest.mark.parametrize("written", ["S/REL TO JAPAN ONLY", "S/REL. TO JAPAN", "S/REL. JAPAN"])
def test_only_and_a_stop_are_no_part_of_a_country(written: str) -> None:
    mark = parse(written)
    assert (mark.release, mark.doubts) == (frozenset({"JPN"}), frozenset())


def test_a_council_is_no_more_than_its_members() -> None:
    assert not parse("S/REL UNSC").may_see("UN")
