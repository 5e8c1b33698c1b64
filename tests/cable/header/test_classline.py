"""The class line is found in all its spellings, and prose is not taken for one."""

from __future__ import annotations

import pytest

from reftel.cable.header.classline import (
    ClassLine,
    find_class_line,
    glued,
    pasted_again,
    printed_again,
)
from reftel.marking import Level


def found(text: str) -> ClassLine:
    line = find_class_line(text, 0, len(text))
    assert line
    return line


@pytest.mark.parametrize(
    ("text", "level", "section", "post", "serial"),
    [
        ("S E C R E T BEIJING 000724", Level.S, None, "BEIJING", "000724"),
        (
            "C O N F I D E N T I A L SECTION 01 OF 02 THE HAGUE 003759",
            Level.C,
            (1, 2),
            "THE HAGUE",
            "003759",
        ),
        (
            "UNCLAS SECTION 03 OF 12 PORT AU PRINCE 000012",
            Level.U,
            (3, 12),
            "PORT AU PRINCE",
            "000012",
        ),
        ("S e c r e t berlin 001068", Level.S, None, "BERLIN", "001068"),
        ("TO AMEMBASSY X IMMEDIATE 0000S E C R E T STATE 159388", Level.S, None, "STATE", "159388"),
        (
            "C O N F I D E N T I A L SCTION 02 OF 02 SAO PAULO 000335",
            Level.C,
            (2, 2),
            "SAO PAULO",
            "000335",
        ),
        ("SE C R E T TUNIS 000193", Level.S, None, "TUNIS", "000193"),
        ("SS E C R E T PARIS 001699", Level.S, None, "PARIS", "001699"),
        ("NCLAS SECTION 01 OF 02 BRASILIA 001017", Level.U, (1, 2), "BRASILIA", "001017"),
        ("T O P  S E C R E T MOSCOW 000001", Level.TS, None, "MOSCOW", "000001"),
        ("UNCLASSIFIED BUENOS AIRES 2481", Level.U, None, "BUENOS AIRES", "2481"),
        ("C O N F I D E N T I A L 75 LIBREVILLE 1895", Level.C, None, "LIBREVILLE", "1895"),
    ],
)
def test_a_class_line_is_read(
    text: str, level: Level, section: tuple[int, int] | None, post: str, serial: str
) -> None:
    line = found(text)
    assert (line.level, line.section, line.post, line.serial) == (level, section, post, serial)


def test_captions_on_the_line_are_read() -> None:
    assert found("UNCLAS E F T O SECTION 01 OF 08 LONDON 002622").captions == ("EFTO",)
    assert found("S E C R E T NOFORN OTTAWA 000001").captions == ("NOFORN",)


def test_a_line_with_only_the_class_is_the_last_resort() -> None:
    assert found("DATE\nCONFIDENTIAL\nwords").level is Level.C
    assert found("DATE\nCONFIDENTIAL\nwords").post is None


@pytest.mark.parametrize(
    "text",
    [
        "The secret Paris 2003 meeting was held.",
        "He spoke in confidence.",
        "",
        "SECRETARY RICE",
        "a Secret Oslo 0724 paper",
        "The Confidential Oslo 000724 told",
    ],
)
def test_prose_is_no_class_line(text: str) -> None:
    assert find_class_line(text, 0, len(text)) is None


def test_the_same_line_again_is_a_second_printing() -> None:
    text = "UNCLAS PARIS 000001\n\nSIPDIS\n\nUNCLAS PARIS 000001\n"
    again = printed_again(text, found(text), len(text))
    assert again
    assert again.span.start == text.rindex("UNCLAS")


def test_the_line_of_another_section_is_no_second_printing() -> None:
    text = "UNCLAS SECTION 01 OF 02 PARIS 000001\n\nUNCLAS SECTION 02 OF 02 PARIS 000001\n"
    assert printed_again(text, found(text), len(text)) is None


def test_a_text_cut_and_pasted_again_begins_at_its_second_line() -> None:
    text = "UNCLAS PARIS 000001\n\nSUBJECT: EXER...\n\n\nid: 12345\nheader:\nUNCLAS PARIS 000001\n"
    again = pasted_again(text, found(text), len(text))
    assert again
    assert again.span.start == text.rindex("UNCLAS")
    assert pasted_again("UNCLAS PARIS 000001\n...", found(text), 23) is None


def test_a_class_line_that_fixed_width_broke_is_read() -> None:
    text = "C O N F I D E N T\nI A L SECTION 01 OF 02 THE\nHAGUE 001782\n"
    line = find_class_line(text, 0, len(text))
    assert line
    assert (line.words, line.section, line.post, line.serial) == (
        "C O N F I D E N T I A L", (1, 2), "THE HAGUE", "001782",
    )  # fmt: skip


def test_a_second_printing_may_write_its_words_otherwise() -> None:
    text = "UNCLAS NOWHERE 000165\n\nwords\n\nUNCLASSIFIED NOWHERE 000165\n"
    first = find_class_line(text, 0, len(text))
    assert first
    assert printed_again(text, first, len(text))


def test_a_class_line_glued_to_the_header_is_on_record() -> None:
    text = "AMEMBASSY OSLO IMMEDIATE 0000S E C R E T STATE 000388\n"
    item = glued(text, found(text))
    assert item
    assert (item.kind, item.text, item.reading) == (
        "glued-class-line", "S E C R E T", "\nS E C R E T",
    )  # fmt: skip
    assert glued("S E C R E T STATE 000388\n", found("S E C R E T STATE 000388\n")) is None


@pytest.mark.parametrize("below", ["", "\n\n", "\nNNNN\n", "\nBT\n#0012\nNNNN"])
def test_a_class_below_the_text_is_no_class_line(below: str) -> None:
    text = f"1. (U) EXERCISE EXERCISE.\n\nTHORN\nUNCLASSIFIED{below}"
    assert find_class_line(text, 0, len(text)) is None


def test_a_class_alone_above_the_text_is_one() -> None:
    text = "UNCLASSIFIED\n\n1. EXERCISE EXERCISE."
    found = find_class_line(text, 0, len(text))
    assert found is not None
    assert found.words == "UNCLASSIFIED"


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("C O N F I D E N T I A L FINAL SECTION OF 03 OSLO 000724", (3, 3)),
        ("C O N F I D E N T I A L FINAL SECTION 03 OF 03 OSLO 000724", (3, 3)),
        ("S E C R E T//NOFORN SECTION 01 OF 02 OSLO 00000724", (1, 2)),
        ("CONFIDENTIAL OSLO 724/01", None),
        ("Confidential Oslo 000724 ", None),
    ],
)
def test_sections_and_serials_stand_in_many_ways(
    line: str, section: tuple[int, int] | None
) -> None:
    found = find_class_line(f"{line}\n\nSUBJECT: EXERCISE", 0, len(line) + 19)
    assert found is not None
    assert (found.section, found.post) == (section, "OSLO")
    assert int(found.serial or 0) == 724


def test_release_on_the_line_does_not_swallow_the_post() -> None:
    text = "SECRET//REL TO USA, GBR OSLO 000724\n\nSUBJECT: EXERCISE"
    found = find_class_line(text, 0, len(text))
    assert found is not None
    assert (found.captions, found.post) == (("REL TO USA, GBR",), "OSLO")


def test_a_short_serial_needs_a_listed_post() -> None:
    assert find_class_line("T O P  S E C R E T OSLO 1\n\nSUBJECT: X", 0, 36)
    assert find_class_line("TOP SECRET PARAGRAPH 1\n\nSUBJECT: X", 0, 33) is None


ROUTING = "O 221411Z APR 97\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\nINFO AMEMBASSY BONN\n"


@pytest.mark.parametrize(
    "head",
    [
        "CONFIDENTIAL   OSLO 05511\n\nPAGE 01 OF 02  OSLO 05511 00 OF 02 221411Z\nACTION EUR-01\n",
        "C O N F I D E N T I A L        OSLO 05511\n\nSIPDIS\nCXOSLO:\n    ACTION: POL\n\n",
    ],
)
def test_what_heads_a_page_above_the_routing_block_is_no_class_line(head: str) -> None:
    text = f"{head}{ROUTING}C O N F I D E N T I A L SECTION 01 OF 02 OSLO 005511\n\nSIPDIS\n"
    assert found(text).section == (1, 2)
    assert found(text).span.start == text.rindex("C O N F")


@pytest.mark.parametrize(
    "text",
    [
        f"SECRET OSLO 05511\n\nE.O. 12958: N/A\nTAGS: PREL\n\n{ROUTING}SECRET OSLO 05511\n",
        f"SECRET OSLO 05511\n\n{ROUTING}SECRET BONN 00017\n",
        f"SECRET OSLO 05511\n\n{ROUTING}",
    ],
)
def test_the_first_class_line_stands_where_a_telegram_follows_it(text: str) -> None:
    assert found(text).span.start == 0


def test_pages_without_end_are_read() -> None:
    text = "SECRET OSLO 00005\n\nFM AMEMBASSY OSLO\n" * 2_000
    assert found(text).serial == "00005"


def test_sensitive_but_unclassified_is_a_caption_of_the_class_line() -> None:
    line = found("SENSITIVE BUT UNCLASSIFIED OSLO 000412")
    assert (line.level, line.captions, line.span.start) == (Level.U, ("SBU",), 0)
    assert found("UNCLASSIFIED OSLO 000412").captions == ()
