"""Banner lines of cables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.marking import parse_banner


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("S E C R E T EXERCISE 000001", "S"),
        ("C O N F I D E N T I A L SECTION 01 OF 02 EXERCISE 000002", "C"),
        ("UNCLAS EXERCISE 000003", "U"),
        ("S E C R E T//NOFORN EXERCISE 1", "S/NF"),
        ("SECRET//REL TO USA, FVEY", "S/REL TO USA, FVEY"),
        ("C O N F I D E N T I A L EXERCISE 1 NOFORN SIPDIS", "C/NF/SIPDIS"),
        ("S E C R E T EXERCISE 1 NODIS", "S/NF/NODIS"),
        ("T O P S E C R E T EXERCISE 1", "TS"),
        ("LIMITED OFFICIAL USE EXERCISE 1", "LOU"),
    ],
)
def test_a_banner_is_read_past_its_routing_words(text: str, canonical: str) -> None:
    assert str(parse_banner(text)) == canonical


def test_a_line_that_is_no_banner_is_withheld() -> None:
    assert parse_banner("EXERCISE 000001").level is None


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("UNCLASSIFIED//FOR OFFICIAL USE ONLY", "U/FOUO"),
        ("UNCLAS//LAW ENFORCEMENT SENSITIVE EXERCISE 1", "U/LES"),
        ("SECRET//ORIGINATOR CONTROLLED//NOFORN EXERCISE 1", "S/OC/NF"),
        ("CONFIDENTIAL//REL TO USA, GBR//EXDIS EXERCISE 2", "C/NF/EXDIS"),
        ("S E C R E T NOT RELEASABLE TO FOREIGN NATIONALS", "S/NF"),
    ],
)
def test_a_phrase_of_several_words_is_read_whole(text: str, canonical: str) -> None:
    read = parse_banner(text)
    assert str(read) == canonical
    assert not read.doubts


@pytest.mark.parametrize("word", ["FOUO", "SBU", "LES", "SSI", "LOU"])
def test_a_short_control_behind_the_serial_keeps_an_unclassified_cable_from_the_public(
    word: str,
) -> None:
    read = parse_banner(f"UNCLAS EXERCISE 000001 {word}")
    assert read.controls == {word}
    assert not read.may_see("PUBLIC")


@pytest.mark.parametrize(
    "text", ["UNCLAS NEW DELHI 000001", "UNCLAS SINGAPORE 000001", "UNCLAS PRETORIA 12 OC 3"]
)
def test_letters_of_a_post_or_a_serial_are_no_control(text: str) -> None:
    assert str(parse_banner(text)) == "U"


def test_a_word_that_only_begins_like_a_level_is_no_level() -> None:
    for text in ("SECRETARY RICE", "CONFIDENTIALITY AGREEMENT", "UNCLASSIFIEDS"):
        assert parse_banner(text).level is None


def test_an_unknown_word_bound_by_a_slash_is_withheld_from_everyone() -> None:
    read = parse_banner("SECRET//GLIMMER EXERCISE 000001")
    assert read.doubts == {"unknown GLIMMER"}
    assert not read.may_see("USA/TOP SECRET")


def test_the_words_of_the_line_are_kept_as_written() -> None:
    assert (
        parse_banner("  S E C R E T  EXERCISE 000001 \n").written == "S E C R E T  EXERCISE 000001"
    )


@given(
    st.sampled_from(["UNCLAS", "C O N F I D E N T I A L", "SECRET"]),
    st.text("ABFNORSU /-,", max_size=40),
)
def test_no_words_behind_a_level_ever_lower_it(level: str, rest: str) -> None:
    bare, more = parse_banner(level), parse_banner(f"{level} {rest}")
    assert more.level == bare.level
    assert not more.may_see("PUBLIC") or bare.may_see("PUBLIC")


@pytest.mark.parametrize(
    ("line", "canonical"),
    [
        ("UNCLAS-FOUO BEIJING 000724", "U/FOUO"),
        ("UNCLAS - SBU BEIJING 000724", "SBU"),
        ("UNCLAS-NOFORN", "U/NF"),
        ("UNCLAS NF BEIJING 000724", "U/NF"),
        ("UNCLAS NO FORN BEIJING 000724", "U/NF"),
        ("UNCLAS F O U O BEIJING 000724", "U/FOUO"),
        ("UNCLAS S E N S I T I V E BEIJING 000724", "U/SENSITIVE"),
        ("S E C R E T  N O F O R N STATE 000724", "S/NF"),
        ("S E C R E T ORCON-USGOV STATE 000724", "S/OC-USGOV"),
        ("CONFIDENTIAL-EXDIS PORT-AU-PRINCE 12", "C/NF/EXDIS"),
        ("SECRET--NODIS--NOFORN", "S/NF/NODIS"),
    ],
)
def test_words_bound_by_hyphens_or_spaced_out_are_read(line: str, canonical: str) -> None:
    assert str(parse_banner(line)) == canonical


SIGNS = ("-", " - ", "--", "/", "//", ", ", "; ", " ", "\n", " \u2013 ")
HELD = ("NOFORN", "NO FORN", "FOUO", "F O U O", "SBU", "SENSITIVE", "LIMDIS", "EXDIS", "NODIS",
        "STADIS", "ORCON", "PROPIN", "N O D I S", "EYES ONLY", "LES", "SSI", "NF",
        "REL")  # fmt: skip


@pytest.mark.parametrize("word", HELD)
def test_a_word_that_holds_back_does_so_behind_any_sign(word: str) -> None:
    for sign in SIGNS:
        for level in ("UNCLAS", "UNCLASSIFIED", "U N C L A S"):
            for behind in ("", " BEIJING 000724", " SECTION 01 OF 02 BEIJING 000724"):
                mark = parse_banner(f"{level}{sign}{word}{behind}")
                seen = [to for to in ("PUBLIC", "CHN", "GBR", "NATO") if mark.may_see(to)]
                assert seen == [], (level, sign, word, behind)


@pytest.mark.parametrize(
    "line",
    ["UNCLAS BEIJING 000724", "UNCLAS SECTION 01 OF 02 USUN NEW YORK 000724", "UNCLAS E F T O"],
)
def test_a_line_without_such_a_word_stays_open(line: str) -> None:
    assert parse_banner(line).may_see("PUBLIC")
