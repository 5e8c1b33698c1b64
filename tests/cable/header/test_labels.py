"""Labels are found in and out of line; what opens a paragraph is told from what only looks so."""

from __future__ import annotations

import pytest

from reftel.cable.header.labels import labels, opening

ORDER = "E.O. 12958: N/A\nTAGS: PARM, PREL\nSUBJECT: EXERCISE\n"


def kinds(text: str) -> list[str]:
    found, _ = labels(text, 0, len(text))
    return [label.kind for label in found]


def opens(text: str) -> str | None:
    found = opening(text, 0, len(text))
    return text[found.start() :].strip().split("\n")[0] if found else None


def test_labels_stand_in_order_up_to_the_first_paragraph() -> None:
    text = f"{ORDER}REF: OSLO 1\n\n1. (C) REF: is no label here.\n"
    found, stop = labels(text, 0, len(text))
    assert [label.kind for label in found] == ["eo", "tags", "subject", "ref"]
    assert text[stop:].strip().startswith("1. (C)")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("ref a. 05 oslo 201", "ref"),
        ("ref: oslo 201", "ref"),
        ("REF A: OSLO 1", "ref"),
        ("T A G S: PARM", "tags"),
        ("TGAS: PARM", "tags"),
        ("S U B J E C T: EXERCISE", "subject"),
        ("SUBJECT - EXERCISE", "subject"),
        ("SUBJ/EXERCISE", "subject"),
        ("SUBJECT/ EXERCISE", "subject"),
        ("Subj// EXERCISE", "subject"),
        ("Class. by: DCM Jane Doe", "classified"),
        ("Derived from: EXERCISE GUIDE", "derived"),
        ("Executive Order 12958: N/A", "eo"),
    ],
)
def test_a_label_is_known_in_its_forms(line: str, kind: str) -> None:
    assert kinds(f"{line}\n") == [kind]


@pytest.mark.parametrize(
    "line",
    ["refer to the text a. b.", "C O R R E C T E D COPY -- ADDED TAGS, AND CLASS BY\n", "refs and"],
)
def test_words_of_prose_are_no_label(line: str) -> None:
    assert kinds(f"{line}\n") == []


def test_a_first_letter_makes_a_label_of_ref_within_a_line() -> None:
    text = "Classified By: DCM Jane Doe for reasons 1.4 (b).  REF A: OSLO 12"
    assert kinds(text)[-1] == "ref"


@pytest.mark.parametrize(
    "line",
    [
        "(U) Classified by Ambassador Jane Doe; reasons: 1.5 (b, d).",
        "(C) CLASSIFIED BY: DCM JANE DOE",
        "1.  (U)  Classified by:  Jane Doe",
        "¶2. (U) Classified by DCM Jane Doe",
        "(C) Oslo 347",
        "(S) 08 STATE 12345",
        "¶2009.",
        "(C) EXERCISE WITHOUT LABEL\nREF: OSLO 1",
    ],
)
def test_what_only_looks_like_a_paragraph_opens_none(line: str) -> None:
    assert opens(f"{ORDER}\n{line}\n\n1. (C) Words.\n") == "1. (C) Words."


@pytest.mark.parametrize(
    "line",
    ["(C) On March 12 the Ministry met us.", "¶1. Words.", "SUMMARY", "------", "1.(S) Words."],
)
def test_what_opens_a_paragraph_is_seen(line: str) -> None:
    assert opens(f"{ORDER}\n{line}\n") == line


@pytest.mark.parametrize("number", ["2.", "4.", "17)", "12 ."])
def test_a_later_number_opens_a_section_that_has_no_first_paragraph(number: str) -> None:
    line = f"{number} EXTAFF DIRECTOR SAID SO."
    assert opens(f"SUBJECT: EXERCISE\nREF: STATE 12345\n\n{line}\n") == line


@pytest.mark.parametrize(
    "text",
    [
        "REF: 1. STATE 12345\n2. OSLO 771\n\nTHE EXERCISE GOES ON.\n",
        "REF: A\n\n2. STATE 12345\n\n3. OSLO 00771, NOTAL\n",
        "SUBJECT: EXERCISE\nTHE FIRM SOLD\n4. PUMPS OF OSLO\n",
    ],
)
def test_a_number_that_counts_references_or_goes_on_in_a_line_opens_nothing(text: str) -> None:
    assert opens(text) is None


def test_a_later_number_opens_nothing_where_the_first_paragraph_stands() -> None:
    assert opens("SUBJECT: EXERCISE\n\n3. PUMPS.\n1. THE FIRM SOLD THEM.\n") == (
        "1. THE FIRM SOLD THEM."
    )


def test_a_mark_alone_on_its_line_opens_no_paragraph() -> None:
    text = "SUBJECT: EXERCISE\n(S)       \n       \nClassified By: ADA BERG\n\n1. (U) One."
    assert kinds(text) == ["subject", "classified"]
    assert opens(text) == "1. (U) One."
