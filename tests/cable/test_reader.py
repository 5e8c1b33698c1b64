"""A text is read whole: what each part says comes together in one cable."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import reftel
from reftel.cable import Cable, read
from reftel.marking import Disclosure, Level

CABLE = """VZCZCXYZ0001
OO RUEHC
DE RUEHBJ #0724/01 0790840
ZNY SSSSS ZZH
O 200840Z MAR 09
FM AMEMBASSY BEIJING
TO RUEHC/SECSTATE WASHDC IMMEDIATE 2986
S E C R E T SECTION 01 OF 02 BEIJING 000724

NOFORN
SIPDIS

E.O. 12958: DECL: 03/20/2034
TAGS: PARM, PREL
SUBJECT: EXERCISE OF A READER

REF: STATE 25689

Classified By: DCM Jane Doe. Reasons 1.4 (b) and (d).

1. (S/NF) The officer delivered reftel points to the

SIPDIS
ministry, Iran,s reply is awaited.

BEIJING 00000724  002 OF 002

2. (C) Nothing else was said.
DOE
"""
DOUBLE = CABLE.replace(
    "1. (S/NF)",
    CABLE[CABLE.index("S E C R E T") : CABLE.index("1. (S/NF)")] + "1. (S/NF)",
)


def kinds(cable: Cable) -> list[str]:
    return [item.kind for item in cable.emendations]


def test_all_parts_come_together() -> None:
    cable = read(CABLE)
    assert cable.mrn == "09BEIJING724"
    assert cable.dtg == datetime(2009, 3, 20, 8, 40, tzinfo=UTC)
    assert cable.section == (1, 2)
    assert cable.captions == ("NOFORN", "SIPDIS")
    assert cable.marking.level is Level.S
    assert cable.marking.disclosure is Disclosure.NOFORN
    assert [item.mrn for item in cable.references] == ["09STATE25689"]
    assert [top.number for top in cable.paragraphs] == [1, 2]
    assert cable.signature == "DOE"
    assert kinds(cable) == ["injected-caption", "apostrophe", "page-line"]


def test_the_legible_text_has_the_same_places() -> None:
    cable = read(CABLE)
    assert len(cable.legible) == len(CABLE)
    assert "002 OF 002" not in cable.legible
    assert "\n" not in cable.legible
    assert cable.legible[CABLE.index("Nothing") :].startswith("Nothing else")
    assert cable.places["dtg"].of(CABLE) == "200840Z MAR 09"
    assert cable.places["subject"].of(CABLE) == "EXERCISE OF A READER"
    assert cable.places["signature"].of(CABLE) == "DOE"


def test_paragraphs_are_as_sent() -> None:
    words = read(CABLE).paragraphs[0].text
    assert " ".join(words.split()) == (
        "The officer delivered reftel points to the ministry, Iran's reply is awaited."
    )


def test_a_heading_printed_twice_is_read_once() -> None:
    cable = read(DOUBLE)
    assert "duplicate-header" in kinds(cable)
    assert "cable/duplicate-header" in {finding.name for finding in cable.findings}
    assert [top.number for top in cable.paragraphs] == [1, 2]
    assert len(cable.references) == 1


def test_what_only_the_second_printing_has_is_taken_from_it() -> None:
    first = DOUBLE.replace("TAGS: PARM, PREL\n", "", 1)
    assert read(first).tags == ("PARM", "PREL")


def test_a_text_broken_off_and_pasted_again_is_read_from_its_second_printing() -> None:
    text = (
        "UNCLAS PARIS 000001\n\nTAGS: PREL\nSUBJECT: EXER...\n\n\nid: 123\nheader:\n"
        + CABLE.replace("S E C R E T SECTION 01 OF 02 BEIJING 000724", "UNCLAS PARIS 000001")
    )
    cable = read(text)
    assert cable.subject
    assert cable.subject.text == "EXERCISE OF A READER"
    assert "pasted-twice" in kinds(cable)


def test_what_the_caller_knows_goes_first() -> None:
    when = datetime(2001, 1, 1, tzinfo=UTC)
    cable = read("TAGS: PREL", mrn="01 PARIS 0007", created=when, name="x")
    assert (cable.mrn, cable.created, cable.date) == ("01PARIS7", when, when)
    assert cable.source.name == "x"


def test_metadata_give_number_date_and_marking() -> None:
    text = (
        "Identifier\nCreated\nClassification\n"
        "05PARIS3759\n2005-05-31 15:15:00\nCONFIDENTIAL\nSome words of no form.\n"
    )
    cable = read(text)
    assert cable.mrn == "05PARIS3759"
    assert cable.created == datetime(2005, 5, 31, 15, 15, tzinfo=UTC)
    assert cable.marking.level is Level.C


def test_the_routing_block_may_stand_before_the_class_line() -> None:
    row = (
        '"1","2009-03-20 08:40","09BEIJING724","Embassy Beijing","SECRET","",'
        '"This record is a partial extract","{}"'
    )
    cable = read(row.format(CABLE))
    assert cable.sender
    assert cable.sender.post == "BEIJING"


def test_a_printed_edition_is_read() -> None:
    text = (
        '<div xmlns:frus="http://history.state.gov/frus/ns/1.0"><head>'
        '<gloss type="from">Embassy in France</gloss> '
        '<gloss type="to">Department of State</gloss>'
        '<note type="source">Files. Secret.</note></head>'
        '<date when="1958-06-20T18:00:00-04:00"/><p>Exercise words stand here.</p></div>'
    )
    cable = read(text)
    assert cable.source.rendition == "frus-tei"
    assert cable.marking.level is Level.S
    assert cable.created == datetime(1958, 6, 20, 22, tzinfo=UTC)
    assert cable.to[0].post == "STATE"


@pytest.mark.parametrize(
    ("words", "level"),
    [("SS E C R E T", Level.S), ("CC O N F I D E N T I A L", Level.C), ("NCLAS", Level.U)],
)
def test_a_class_line_with_a_letter_too_many_or_few_has_its_level(words: str, level: Level) -> None:
    cable = read(CABLE.replace("S E C R E T", words))
    assert (cable.marking.level, cable.marking.written) == (level, words)


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("TAGS: ETRDEINVECINPGOVCS", "tags", ("ETRD", "EINV", "ECIN", "PGOV", "CS")),
        ("Classified By: DCM Jane Doe, Reasons 1.4 (b)", "reasons", ("1.4(b)",)),
        ("FOR NP/CBM", "attention", ("FOR NP/CBM",)),
        ("E.O. 12356: DECL: OADR", "executive_order", "12356"),
        ("O P 220000Z NOV 07", "precedence", ("O", "P")),
        ("ZNY EEEEE ZZH", "security_signal", "ZNY EEEEE ZZH"),
        ("SCOBEY", "signature", "SCOBEY"),
    ],
)
def test_a_piece_of_a_telegram_is_read_as_what_it_is(text: str, field: str, value: object) -> None:
    assert getattr(read(text), field) == value


def test_a_text_of_no_known_form_is_said_to_be_one() -> None:
    assert [finding.name for finding in read("Some words of no form.").findings] == [
        "cable/unknown-rendition"
    ]
    assert not {"cable/unknown-rendition"} & {finding.name for finding in read(CABLE).findings}


@pytest.mark.parametrize(
    ("line", "captions", "controls"),
    [
        ("S E C R E T NOFORN OSLO 000724", ["NOFORN", "SIPDIS"], ["NF"]),
        ("S E C R E T / N O F O R N OSLO 000724", ["NOFORN", "SIPDIS"], ["NF"]),
        ("UNCLAS SENSITIVE OSLO 000724", ["SENSITIVE", "SIPDIS"], []),
        ("CONFIDENTIAL OSLO 000724", ["SIPDIS"], []),
        ("UNCLASSIFIED//FOUO OSLO 123", ["FOUO", "SIPDIS"], ["FOUO"]),
        ("UNCLAS FOR OFFICIAL USE ONLY OSLO 123", ["FOR OFFICIAL USE ONLY", "SIPDIS"], ["FOUO"]),
        ("UNCLASSIFIED/SBU OSLO 123", ["SBU", "SIPDIS"], ["SBU"]),
        ("SECRET//ORCON/NOFORN OSLO 123", ["ORCON", "NOFORN", "SIPDIS"], ["NF", "ORCON"]),
        ("S E C R E T//NF OSLO 123", ["NF", "SIPDIS"], ["NF"]),
        ("UNCLAS E F T O OSLO 123", ["EFTO", "SIPDIS"], []),
    ],
)
def test_captions_of_the_class_line_are_captions(
    line: str, captions: list[str], controls: list[str]
) -> None:
    found = reftel.to_dict(reftel.read(f"{line}\n\nSIPDIS\n\nSUBJECT: EXERCISE\n\n1. (U) X."))
    assert found["captions"] == captions
    assert found["marking"]["controls"] == controls


def test_a_release_on_the_class_line_is_of_the_marking() -> None:
    text = "SECRET//REL TO USA, GBR OSLO 000724\n\nSIPDIS\n\nSUBJECT: EXERCISE\n\n1. (S) X."
    found = reftel.to_dict(reftel.read(text))
    assert (found["marking"]["release"], found["captions"]) == (["GBR"], ["SIPDIS"])


def test_a_second_section_keeps_its_body_though_it_begins_with_another_number() -> None:
    text = (
        "P R 041530Z MAR 76\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC PRIORITY 1234\n"
        "C O N F I D E N T I A L SECTION 02 OF 02 OSLO 1234\n\nE.O. 11652: GDS\n"
        "TAGS: PARM, NO\nSUBJECT: EXERCISE ON PUMPS\nREF: STATE 012345\n\n"
        "4. EXTAFF DIRECTOR BERG SAID THAT THE PUMPS WOULD NOT BE SOLD.\n\n"
        "5. HE ASKED FOR MORE DETAILS.\nHOLM\n"
    )
    cable = read(text)
    assert [top.label for top in cable.paragraphs] == ["4", "5"]
    assert [one.mrn for one in cable.references] == ["76STATE12345"]


def test_a_day_may_be_given_in_words_and_what_is_none_is_refused() -> None:
    cable = reftel.read("1. (C) It met on March 3.\n", created="2008-03-04")
    assert cable.created == datetime(2008, 3, 4, tzinfo=UTC)
    naive = datetime(2008, 3, 4)  # noqa: DTZ001 -- the case
    assert reftel.read("1. (C) It met.\n", created=naive).created == cable.created
    with pytest.raises(reftel.ReftelError, match="'soon' is no date: write the day as 2008-03-14"):
        reftel.read("1. (C) It met.\n", created="soon")
