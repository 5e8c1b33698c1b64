"""Every field of the heading is found, in order, in line, glued and misspelt."""

from __future__ import annotations

from datetime import date

import pytest

from reftel.cable import read
from reftel.cable.header.heading import Heading, read_heading

FULL = """
SIPDIS

FOR NP/CBM

E.O. 12958: DECL: 05/31/2015
TAGS: FR, KSCA, PARM
SUBJECT: EXERCISE OF A SUBJECT THAT GOES OVER
TWO LINES (C)

REF: A. STATE 96519
     B. PARIS 12

Classified By: EST Counselor Jane Doe for reasons 1.4
(b) and (d).

1. (C) Words of the first paragraph.
"""


def heading(text: str) -> Heading:
    return read_heading(text, 0, len(text))


def test_a_heading_is_read_whole() -> None:
    found = heading(FULL)
    assert found.captions == ("SIPDIS",)
    assert found.attention == ("FOR NP/CBM",)
    assert found.executive_order == "12958"
    assert found.declassify
    assert found.declassify.on == date(2015, 5, 31)
    assert found.tags == ("FR", "KSCA", "PARM")
    assert found.subject
    assert found.subject.text == "EXERCISE OF A SUBJECT THAT GOES OVER TWO LINES"
    assert found.subject.marking
    assert found.subject.marking.written == "C"
    assert found.references
    assert found.references.of(FULL) == "REF: A. STATE 96519\n     B. PARIS 12"
    assert found.classified_by
    assert found.classified_by.name == "Jane Doe"
    assert found.reasons == ("1.4(b)", "1.4(d)")
    assert FULL[found.end :].strip().startswith("1. (C)")


@pytest.mark.parametrize(
    "label", ["TAGS:", "TAGS", "TAG:", "TGS:", "TAGE:", "AGS:", "TABS:", "Tags:", "TAGS :"]
)
def test_the_label_of_tags_may_be_misspelt(label: str) -> None:
    found = heading(f"E.O. 12958: N/A\n{label} PREL PGOV\nSUBJECT: EXERCISE\n")
    assert found.tags == ("PREL", "PGOV")
    assert found.subject
    assert found.subject.text == "EXERCISE"


def test_terms_without_a_label_we_know_are_tags_by_their_place() -> None:
    assert heading("E.O. 12958: N/A\nTQGS: PREL PGOV\nSUBJECT: X Y\n").tags == ("PREL", "PGOV")


@pytest.mark.parametrize(
    "line",
    [
        "E.O. 12958: DECL: 01/02/2020",
        "E.O. 12958 DECL 01/02/2020",
        "EO 12958 DECL: 2020/01/02",
        "E.O.12958: DECL:01/02/2020",
        "E. O. 12958: DECL: 01/02/20",
        "e.o. 12958: decl: 01/02/2020",
        "E.0. 12958: DECL: 01/02/2020",
    ],
)
def test_the_order_is_read_in_its_forms(line: str) -> None:
    found = heading(f"{line}\nTAGS: PREL\n")
    assert found.executive_order == "12958"
    assert found.declassify
    assert found.declassify.on == date(2020, 1, 2)


@pytest.mark.parametrize(
    ("value", "exemption", "text"),
    [
        ("N/A", "N/A", "N/A"),
        ("DECL: OADR", "OADR", "OADR"),
        ("DECL: X1", "X1", "X1"),
        ("DECL: AFTER KOREAN\nUNIFICATION", None, "AFTER KOREAN UNIFICATION"),
    ],
)
def test_what_is_no_date_is_kept_in_words(value: str, exemption: str | None, text: str) -> None:
    found = heading(f"E.O. 12958: {value}\nTAGS: PREL\n").declassify
    assert found
    assert (found.on, found.exemption, found.text) == (None, exemption, text)


def test_a_subject_does_not_swallow_the_references() -> None:
    text = "SUBJECT: EXERCISE ON A MATTER REF: A. STATE 1 B. BEIJING5237\n\nClassified By: X"
    found = heading(text)
    assert found.subject
    assert found.subject.text == "EXERCISE ON A MATTER"
    assert found.references
    assert found.references.of(text) == "REF: A. STATE 1 B. BEIJING5237"


def test_fields_are_found_without_any_line() -> None:
    found = heading(
        "SipdisE.o. 12958: decl: 01/07/2014 Tags: prel, tu Subject: exercise in town(U) "
        "Classified by Ambassador Jane Doe; reasons: 1.5 (b,d).¶1. (C) Summary: words."
    )
    assert found.captions == ("SIPDIS",)
    assert found.tags == ("PREL", "TU")
    assert found.subject
    assert (found.subject.text, found.subject.marking is None) == ("exercise in town", False)
    assert found.reasons == ("1.5(b)", "1.5(d)")


@pytest.mark.parametrize(
    "text",
    [
        "E.O. 12958: DECL: 06/29/2034 TAGS: PINR CU\n\n¶1. (S) Words.",
        "EO 12958 DECL: 06/29/2034 TAGS PINR, CU SUBJECT: X",
        "E.O. 12958: DECL: 06/29/2034TAGS: PINR CU\nSUBJECT: X",
        "PASS TO EEB/TRAE.O. 12958: DECL: 06/29/2034TAGS: PINR CUSUBJECT: X",
    ],
)
def test_glued_labels_are_found(text: str) -> None:
    found = heading(text)
    assert found.executive_order == "12958"
    assert found.tags[0] == "PINR"


def test_a_classified_by_line_may_be_glued_but_declassified_by_is_none() -> None:
    found = heading(
        "SUBJECT: THE NEXT STEPSClassified By: DCM Jane Doe, Reason 1.4 (b)\n\n1. (C) X."
    )
    assert found.subject
    assert found.subject.text == "THE NEXT STEPS"
    assert found.reasons == ("1.4(b)",)
    assert heading("SUBJECT: A PAPER DECLASSIFIED BY THE STATE\n").classified_by is None


def test_a_word_of_the_subject_at_a_line_start_is_no_label() -> None:
    found = heading("SUBJECT: A LONG\nSUBJECT TO BE READ\n\n1. Words.")
    assert found.subject
    assert found.subject.text == "A LONG SUBJECT TO BE READ"


def test_a_numbered_classified_by_line_is_no_paragraph() -> None:
    found = heading(
        "SUBJECT: X Y\n\n1. (U) Classified by DCM Jane Doe. Reason: 1.5 (b).\n\n2. (C) Words."
    )
    assert found.reasons == ("1.5(b)",)


def test_labels_in_the_body_are_none_of_the_heading() -> None:
    found = heading("TAGS: PREL\n\n1. (U) Words.\n\nSUBJECT: NOT THIS\nREF: STATE 1\n")
    assert found.subject is None
    assert found.references is None


def test_an_unnumbered_portion_ends_the_references() -> None:
    text = "REF: STATE 96413 (U) On September 24, the officer delivered the points to them."
    found = heading(text)
    assert found.references
    assert found.references.of(text) == "REF: STATE 96413"


def test_tags_go_on_after_a_comma_and_with_known_terms() -> None:
    assert heading("TAGS: PREL, PGOV,\nMARR, IR\nSUBJECT: X").tags == ("PREL", "PGOV", "MARR", "IR")
    assert heading("TAGS: PREL PGOV\nMARR IR\nSUBJECT: X").tags == ("PREL", "PGOV", "MARR", "IR")


def test_a_subject_in_double_spaced_text_goes_on_in_capitals() -> None:
    found = heading(
        "\n\nE.O. 12958: N/A\n\nTAGS: PREL\n\nSUBJECT: EXERCISE OF\n\nTHE TITLE\n\n1. Words."
    )
    assert found.subject
    assert found.subject.text == "EXERCISE OF THE TITLE"


@pytest.mark.parametrize(
    "words",
    [
        "He would wait for guidance from the ministry",
        "ation could be an opportunity for Velmar Works\nand its partners in the port. It paid.",
    ],
)
def test_loose_words_are_no_pass_line(words: str) -> None:
    cable = read(words)
    assert not cable.attention
    assert " ".join(node.text for node in cable.paragraphs).split() == words.split()


def test_a_pass_line_of_a_fragment_stands_in_capitals() -> None:
    assert read("STATE FOR ISN/MTR\n\n1. (C) He left.").attention == ("STATE FOR ISN/MTR",)


def test_fragments_have_their_field() -> None:
    assert heading("TAGS: PREL").tags == ("PREL",)
    assert heading("FOR NP/CBM").attention == ("FOR NP/CBM",)
    assert heading("").end == 0


@pytest.mark.parametrize("text", ["THORN/BIRCH", "He spoke.\n\nTHORN/BIRCH\n"])
def test_two_names_at_the_end_are_a_signature_and_no_pass_line(text: str) -> None:
    assert "THORN" not in " ".join(heading(text).attention)


@pytest.mark.parametrize("opening", [" ", "\n\n", "\n\nU) "])
def test_words_that_run_on_behind_the_references_are_body(opening: str) -> None:
    text = (
        "E.O. 12958: N/A\nTAGS: PREL\nSUBJECT: EXERCISE\nREF: OSLO 14"
        f"{opening}Embassy officers gave the points of reftel to the harbour master on the day "
        "before and he said that he would look into the matter with his minister at once."
    )
    found = heading(text)
    assert found.references
    assert found.references.of(text).rstrip() == "REF: OSLO 14"


def test_a_title_without_label_is_the_subject() -> None:
    found = heading(
        "E.O. 12958: N/A\nTAGS: PARM\nEXERCISE WITHOUT LABEL\n\nREF: OSLO 12\n\n1. Words.\n"
    )
    assert found.subject
    assert found.subject.text == "EXERCISE WITHOUT LABEL"
    assert found.references


def test_a_mark_before_classified_by_is_not_of_the_subject() -> None:
    found = heading(
        "TAGS: PARM\nSUBJECT: EXERCISE\n\n(U) Classified by DCM Jane Doe; reason 1.4 (b).\n"
    )
    assert found.subject
    assert found.subject.marking is None
    assert found.classified_by
    assert found.classified_by.name == "Jane Doe"


def test_lettered_references_in_brackets_are_no_portions() -> None:
    text = (
        "TAGS: PARM\nSUBJECT: EXERCISE\nREF: (A) Oslo 1\n(B) Oslo 2\n(C) Oslo 3\n\n1. (C) Words.\n"
    )
    found = heading(text)
    assert found.references
    assert found.references.of(text).endswith("(C) Oslo 3")


def test_an_order_named_as_the_ground_is_of_the_classifier() -> None:
    found = heading(
        "E.O. 12958: DECL: 03/01/2019\nTAGS: PARM\nSUBJECT: EXERCISE\n\n"
        "Classified By: DCM Jane Doe for E.O. 12958 reasons 1.4 (b), (d)\n\n1. (C) Words.\n"
    )
    assert found.classified_by
    assert (found.classified_by.name, found.reasons) == ("Jane Doe", ("1.4(b)", "1.4(d)"))


def test_reasons_name_the_classifier_before_them_without_a_label() -> None:
    found = heading(
        "E.O. 12958: DECL: 03/01/2019\nTAGS: PARM\nSUBJECT: EXERCISE\n\n"
        "Jane Doe, CDA, AmEmbassy Nowhere, State. REASON: 1.4 (b), (d)\n\n1. (C) Words.\n"
    )
    assert found.classified_by
    assert (found.classified_by.name, found.reasons) == ("Jane Doe", ("1.4(b)", "1.4(d)"))


def test_a_second_heading_is_not_drawn_into_the_references() -> None:
    first = "TAGS: PARM\nSUBJECT: EXERCISE\nREF: OSLO 12\n\n"
    text = f"{first}Unclas nowhere 000165\n\nTags: parm\nRef: oslo 12\n"
    found = heading(text)
    assert found.references
    assert found.references.of(text) == "REF: OSLO 12"


@pytest.mark.parametrize(
    "text",
    [
        "DECL: 06/25/2019",
        "DECLASSIFY ON: 06/25/2019",
        "DECLAS: 20190625",
        "Classified By: DCM Ida Thorn\nDerived From: GUIDE 05-1\nDeclassify On: 2019/06/25",
        "E.O. 13526:\nDECL: 06/25/2019\nTAGS: PREL",
        "E.O. 13526: DECL: 06/25/\n2019\nTAGS: PREL",
        "E.O. 12958, AS AMENDED: DECL: 06/25/2019",
        "E.O. 12958 (AMENDED): DECL: 06/25/2019",
    ],
)
def test_the_end_of_a_marking_stands_on_a_line_of_its_own_or_broken(text: str) -> None:
    found = heading(text).declassify
    assert found
    assert found.on == date(2019, 6, 25)
    assert found.text[:2] in {"06", "20"}


def test_the_order_goes_before_the_line_of_the_source() -> None:
    text = "E.O. 12958: DECL: 06/25/2019\nTAGS: PREL\nDECLASSIFY ON: 25X1"
    found = heading(text).declassify
    assert found
    assert (found.on, found.exemption) == (date(2019, 6, 25), None)


def test_words_that_end_in_a_label_are_none() -> None:
    assert heading("SUBJECT: A PAPER\n\n1. (U) The DECLARATION: all is well.").declassify is None


def test_reasons_may_stand_on_the_line_of_the_order() -> None:
    found = heading("E.O. 12958: DECL: 11/3/2034, 1.4(B), (D)\nTAGS: PREL")
    assert found.reasons == ("1.4(b)", "1.4(d)")
    assert found.declassify
    assert found.declassify.on == date(2034, 11, 3)
    assert found.tags == ("PREL",)


@pytest.mark.parametrize("label", ["Class ified By:", "Class\nified by"])
def test_the_label_of_the_classifier_may_be_torn_apart(label: str) -> None:
    found = heading(f"SUBJECT: EXERCISE\n\n{label} DCM Ida Thorn for reasons 1.4 (b)\n\n1. (C) X.")
    assert found.classified_by
    assert found.classified_by.name == "Ida Thorn"


@pytest.mark.parametrize(
    ("line", "subject", "mark", "references"),
    [
        ("(C) SUBJECT: TALKS HELD\nREF: OSLO 1", "TALKS HELD", "C", True),
        ("(U) SUBJECT: (C) TALKS HELD", "TALKS HELD", "C", False),
        ("SUBJECT (U): TALKS HELD", "TALKS HELD", "U", False),
        ("SUBJECT: TALKS HELD REF OSLO 1", "TALKS HELD", None, True),
        ("SUBJECT: TALKS HELD (REF A. OSLO 1)", "TALKS HELD", None, True),
        ("SUBJECT: TALKS HELD. REF: OSLO 1", "TALKS HELD", None, True),
        ("SUBJECT: TALKS IN THE U.S. REF: OSLO 1", "TALKS IN THE U.S.", None, True),
        ("SUBJECT: TALKS ON REF POWER 12 GAUGE", "TALKS ON REF POWER 12 GAUGE", None, False),
        (
            "SUBJECT: TALKS HELD IN THE CAPITAL OF PEACE Sensitive but Unclassified. Handle so.",
            "TALKS HELD IN THE CAPITAL OF PEACE",
            None,
            False,
        ),
    ],
)
def test_a_subject_parted_from_marks_references_and_notices(
    line: str, subject: str, mark: str | None, references: object
) -> None:
    text = f"E.O. 12958: N/A\nTAGS: PREL, NO\n{line}\n\n1. (C) One.\n"
    heading = read_heading(text, 0, len(text))
    assert heading.subject
    assert heading.subject.text == subject
    assert (heading.subject.marking and heading.subject.marking.written) == mark
    assert bool(heading.references) is references


def test_a_body_that_runs_on_behind_its_references_begins_at_its_mark() -> None:
    text = (
        "E.O. 12958: N/A\nTAGS: PREL, NO\nSUBJECT: TALKS HELD REF: OSLO 28885 (SBU) This is a "
        "reply to the question. Answers are keyed to reftel: -Was it asked? -It was."
    )
    heading = read_heading(text, 0, len(text))
    assert heading.references
    assert heading.references.of(text) == "REF: OSLO 28885"
