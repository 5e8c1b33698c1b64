from __future__ import annotations

import reftel
from tests.claims.specimens import instruction, report, said


def test_class_line_declassification_and_reasons_are_marks_of_the_heading() -> None:
    found = {
        claim.attribute("scope"): claim.value
        for claim in said(report("1. (C) Nothing."), "classification")
    }
    assert found == {
        "cable": "C", "declassification": "DECL:2018-03-14", "reasons": "1.4(b)", "portion": "C",
    }  # fmt: skip


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
