from __future__ import annotations

import pytest

import reftel
from reftel.claims import Page
from reftel.claims.said.cited import find_references
from tests.claims.reading import page_of
from tests.claims.specimens import report


def test_the_heading_names_itself_and_its_references() -> None:
    found = list(find_references(page_of("Nothing.", ref="A. STATE 900101 B. 07 STATE 900088")))
    named = {claim.quote: (claim.value, claim.attribute("where")) for claim in found}
    assert named == {
        "LISBON 900021": ("08LISBON900021", "self"),
        "STATE 900101": ("08STATE900101", "REF"),
        "07 STATE 900088": ("07STATE900088", "REF"),
    }


def test_a_citation_in_the_body_means_the_reference() -> None:
    found = [
        c
        for c in find_references(page_of("PolOff raised reftel points."))
        if c.attribute("where") == "body"
    ]
    assert [(claim.quote, claim.value) for claim in found] == [("reftel", "08STATE900101")]


def test_a_heading_printed_twice_is_two_mentions() -> None:
    text = report("1. (C) Nothing.").source.text
    start, end = text.index("C O N F"), text.index("1. (C)")
    twice = reftel.read(text[:end] + text[start:end] + text[end:])
    found = [c for c in reftel.extract(twice) if c.kind == "cable_ref"]
    assert [claim.value for claim in found].count("08STATE900101") == 2


def test_the_count_of_sections_is_no_year_of_a_telegram() -> None:
    text = report("1. (C) Nothing.").source.text
    line = "C O N F I D E N T I A L SECTION 01 OF 02 LISBON 900021\n"
    twice = text.replace("C O N F I D E N T I A L LISBON 900021\n", f"{line}\nSIPDIS\n\n{line}")
    found = [claim.quote for claim in find_references(Page(reftel.read(twice)))]
    assert found[:2] == ["LISBON 900021", "LISBON 900021"]


def test_a_reftel_of_a_cable_without_references_is_told_as_unresolved() -> None:
    found = [
        (claim.value, claim.attribute("unresolved"))
        for claim in find_references(page_of("We gave reftel points and ref b (septel).", ref=""))
        if claim.attribute("where") == "body"
    ]
    assert found == [("reftel", True), ("ref b", True), ("septel", True)]


@pytest.mark.parametrize(
    ("ref", "quote"),
    [
        ("STATE 00900101", "STATE 00900101"),
        ("07 STATE 900101", "07 STATE 900101"),
        ("(A) STATE 900101", "STATE 900101"),
    ],
)
def test_a_reference_is_found_as_it_is_printed(ref: str, quote: str) -> None:
    found = [c for c in find_references(page_of("X.", ref=ref)) if c.attribute("where") == "REF"]
    assert [claim.quote for claim in found] == [quote]


@pytest.mark.parametrize("odd", ["900101/08", "9" * 5000, "STATE 900102"])
def test_other_numbers_of_the_heading_name_no_telegram(odd: str) -> None:
    text = report("1. (C) X.").source.text.replace("SIPDIS", f"SIPDIS\n\nPASS {odd}")
    found = [c for c in find_references(Page(reftel.read(text))) if c.attribute("where") == "REF"]
    assert [claim.value for claim in found] == ["08STATE900101"]


def test_what_is_known_of_a_reference_stands_with_it() -> None:
    ref = "A. STATE 900101 (NOTAL)\n     B. LISBON 77 AND PREVIOUS"
    found = [c for c in find_references(page_of("X.", ref=ref)) if c.attribute("where") == "REF"]
    facts = [
        (c.attribute("label"), c.attribute("notal"), c.attribute("and_previous")) for c in found
    ]
    assert facts == [("A", True, None), ("B", None, True)]


def test_a_row_s_own_number_behind_the_text_is_named_again() -> None:
    row = '{ "_id" : "09LISBON12", "body" : "S E C R E T LISBON 000012 1. (S) It left.", '
    laid = Page(reftel.read(row + '"reference_id" : "09LISBON12" }'))
    own = [one for one in find_references(laid) if one.value == "09LISBON12"]
    assert [one.quote for one in own].count("09LISBON12") == 2


def test_a_letter_of_a_press_item_is_a_reference_without_a_telegram() -> None:
    text = (
        "S E C R E T LISBON 000001\n\nREF: A. STATE 1001 B. B) TASS PRESS RELEASE 4/15/09\n\n"
        "SUBJECT: EXERCISE\n\n1. (C) It left as told in ref B and in ref A.\n"
    )
    laid = Page(reftel.read(text, mrn="09LISBON1"))
    press, telegram = list(find_references(laid))[-2:]
    assert (press.quote, press.attribute("unresolved")) == ("ref B", True)
    assert (telegram.quote, telegram.attribute("unresolved")) == ("ref A", None)


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("They asked for the list in para 3 of ref A, which is old.", "ref A"),
        ("THEY ASKED FOR THE LIST IN PARA 3 REF A THERE.", "REF A"),
        ("They asked for it per ref A para 4.", "ref A"),
        ("They asked for it (reftel paragraphs 5-6) again.", "reftel"),
        ("They asked for it (ref  A), P/E Chief said.", "ref  A"),
    ],
)
def test_a_telegram_is_cited_without_the_paragraph_meant(sentence: str, quote: str) -> None:
    found = find_references(page_of(sentence, ref="A. STATE 900101 B. STATE 900088"))
    assert [one.quote for one in found if one.attribute("where") == "body"] == [quote]
