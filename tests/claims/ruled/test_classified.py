from __future__ import annotations

import pytest

import reftel
from reftel.claims import Page
from reftel.claims.ruled.classified import find_classification
from tests.claims.specimens import instruction, report, said


def test_class_line_declassification_and_reasons_are_marks_of_the_heading() -> None:
    found = {
        claim.attribute("scope"): claim.value
        for claim in said(report("1. (C) Nothing."), "classification")
    }
    assert found == {
        "cable": "C", "declassification": "DECL:2018-03-14", "reasons": "1.4(b)", "portion": "C",
    }  # fmt: skip


@pytest.mark.parametrize(("caption", "value"), [("SENSITIVE", "SBU"), ("NOFORN", "NF")])
def test_a_caption_that_restricts_who_may_see_the_whole_is_a_mark(caption: str, value: str) -> None:
    captions = f" \n{caption} \nSIPDIS\n\nE.O."
    text = report("1. (C) Nothing.").source.text.replace("\n\nE.O.", captions)
    found = [c for c in said(reftel.read(text), "classification") if c.quote == caption]
    assert [(c.value, c.attribute("scope")) for c in found] == [(value, "cable")]


def test_portion_marks_tell_to_whom() -> None:
    cable = instruction("1. (S/NF) One.\n\n2. (S//REL PRT) Two.\n\n3. (SBU) Three.")
    found = [c for c in said(cable, "classification") if c.attribute("scope") == "portion"]
    assert [(c.value, c.attribute("releasability")) for c in found] == [
        ("S", "NOFORN"), ("S", "REL PRT"), ("SBU", None),
    ]  # fmt: skip


def test_a_letter_of_the_reasons_is_no_mark() -> None:
    text = report("1. (C) Nothing.").source.text.replace("1.4 (b).", "1.4 (C).")
    scopes = [c.attribute("scope") for c in said(reftel.read(text), "classification")]
    assert "subject" not in scopes


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("Reasons 1.4 (b,d)", "1.4(b),1.4(d)"),
        ("reason 1.4 (B & D)", "1.4(b),1.4(d)"),
        ("PER 1.4 (B/D)", "1.4(b),1.4(d)"),
        ("rea sons 1.4 (b) a nd (d)", "1.4(b),1.4(d)"),
        ("Reasons 1.5 b and d", "1.5(b),1.5(d)"),
        ("reasons 1.4b,d", "1.4(b),1.4(d)"),
        ("reasons, 1.4 b and d", "1.4(b),1.4(d)"),
        ("Reasons: 1.4. (B)", "1.4(b)"),
    ],
)
def test_reasons_are_read_however_written(written: str, value: str) -> None:
    text = report("1. (C) Nothing.").source.text.replace("Reasons 1.4 (b)", written)
    found = said(reftel.read(text), "classification")
    assert [c.value for c in found if c.attribute("scope") == "reasons"] == [value]


def test_a_section_without_a_letter_is_no_reason() -> None:
    text = report("1. (C) Nothing.").source.text.replace("Reasons 1.4 (b)", "Reasons 1.4")
    found = said(reftel.read(text), "classification")
    assert [c for c in found if c.attribute("scope") == "reasons"] == []


def test_a_full_mark_inside_a_portion_is_one_and_a_letter_is_none() -> None:
    words = "1. (C) One (A) or (B). Begin points: (SECRET//REL PRT) Two. (S//NF) Three."
    found = [c for c in said(report(words), "classification") if c.attribute("scope") == "portion"]
    assert [c.quote for c in found] == ["(C)", "(SECRET//REL PRT)", "(S//NF)"]


def test_letters_of_references_are_no_marks() -> None:
    text = (
        "UNCLAS LISBON 900021\n\nE.O. 12958: N/A\nTAGS: PARM\nSUBJECT: EXERCISE\n"
        "REF: (A) 08 STATE 900101, (B) LISBON 2, (C) EMAIL\n\n1. (U) EXERCISE.\n"
    )
    found = [c for c in said(reftel.read(text), "classification") if c.paragraph == "hdr"]
    assert [claim.value for claim in found] == ["U", "DECL:N/A"]


def test_the_row_of_a_table_gives_the_class_of_the_whole() -> None:
    row = (
        '"12","2008-03-14 12:20","08LISBON900021","Embassy Lisbon","SECRET//NOFORN","",'
        '"R 141220Z MAR 08\nFM AMEMBASSY LISBON","S E C R E T LISBON 900021\n\n1. (S) EXERCISE.\n"'
    )
    found = said(reftel.read(row), "classification")
    assert (found[0].quote, found[0].value) == ("SECRET//NOFORN", "S//NF")


def test_a_slash_and_a_blank_part_reasons() -> None:
    text = report("1. (C) Nothing.").source.text.replace("1.4 (b).", "1.4 (b/d ).")
    values = [claim.value for claim in said(reftel.read(text), "classification")]
    assert "1.4(b),1.4(d)" in values


def test_a_row_of_json_tells_the_class_of_the_whole() -> None:
    row = (
        '{ "_id" : "09LISBON12", "classification" : "SECRET//NOFORN", "body" : "1. (S) It left." }'
    )
    first = min(find_classification(Page(reftel.read(row))), key=lambda one: one.span)
    assert (first.quote, first.value) == ("SECRET//NOFORN", "S//NF")


@pytest.mark.parametrize(
    ("mark", "value"),
    [
        ("(U)", "U"),
        ("(SBU)", "SBU"),
        ("(C)", "C"),
        ("(S)", "S"),
        ("(S/NF)", "S"),
        ("(C//REL PRT)", "C"),
    ],
)
def test_each_level_of_a_portion_is_told(mark: str, value: str) -> None:
    found = said(instruction(f"1. {mark} One."), "classification")
    portions = [claim for claim in found if claim.attribute("scope") == "portion"]
    assert [(claim.quote, claim.value) for claim in portions] == [(mark, value)]


@pytest.mark.parametrize(
    "words",
    ["1. (C) See (S) below.", "1. (C) The (u) is small.", "1. (C) A (SECRETARY) and (CONF) left.",
     "1. (C) The firm (SBC) left."],
)  # fmt: skip
def test_letters_in_parentheses_in_the_text_are_no_level_of_theirs(words: str) -> None:
    found = said(report(words), "classification")
    portions = [claim.quote for claim in found if claim.attribute("scope") == "portion"]
    assert portions in (["(C)"], ["(C)", "(S)"])
