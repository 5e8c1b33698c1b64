"""The body cites what the REF block holds."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

import reftel
from reftel.cable.cited.citations import read_citations
from reftel.cable.cited.references import read_references
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.cable.cable import Citation

MARCH = datetime(2009, 3, 20, tzinfo=UTC)
BLOCK = "REF: A. STATE 25689 B. BEIJING 44 C. 08 PARIS 12"
REFERENCES = read_references(BLOCK, Span(0, len(BLOCK)), mrn="09BEIJING724", date=MARCH)
A, B, C = "09STATE25689", "09BEIJING44", "08PARIS12"


def read(text: str) -> tuple[Citation, ...]:
    return read_citations(text, Span(0, len(text)), REFERENCES, "09BEIJING724", MARCH)


@pytest.mark.parametrize(
    ("text", "words", "mrns"),
    [
        ("delivered reftel points.", "reftel", (A, B, C)),
        ("DELIVERED REFTEL POINTS", "REFTEL", (A, B, C)),
        ("as in ref A.", "ref A", (A,)),
        ("(Refs A and C)", "Refs A and C)", (A, C)),
        ("refs A, B, and C say", "refs A, B, and C", (A, B, C)),
        ("Refs A-C say", "Refs A-C", (A, B, C)),
        ("ref (b) says", "ref (b)", (B,)),
        ("see STATE 25689 again", "STATE 25689", (A,)),
        ("see 08STATE1234 again", "08STATE1234", ("08STATE1234",)),
        ("told us (05 Muscat 1456) that", "05 Muscat 1456", ("05MUSCAT1456",)),
        ("as 2006 Rio de Janeiro 12 said", "2006 Rio de Janeiro 12", ("06RIODEJANEIRO12",)),
        ("see 07 THE HAGUE 1234 again", "07 THE HAGUE 1234", ("07THEHAGUE1234",)),
        ("reported septel.", "septel", ()),
        ("Ref D is lost", "Ref D", ()),
    ],
)
def test_a_citation_leads_to_the_header(text: str, words: str, mrns: tuple[str, ...]) -> None:
    (citation,) = read(text)
    assert (citation.text, citation.mrns) == (words, mrns)
    assert citation.span.of(text) == words


@pytest.mark.parametrize(
    ("text", "paragraph", "letters"),
    [
        ("para 3 of ref B", "3", ("B",)),
        ("paras 3-5, reftel", "3-5", ()),
        ("ref A, para 2", "2", ("A",)),
        ("PER REF B PARA 4", "4", ("B",)),
        ("paragraph 4 of reftel", "4", ()),
        ("paras 2 and 3 of refs A and B", "2 and 3", ("A", "B")),
    ],
)
def test_the_paragraph_cited_is_kept(text: str, paragraph: str, letters: tuple[str, ...]) -> None:
    (citation,) = read(text)
    assert (citation.paragraph, citation.letters) == (paragraph, letters)


@pytest.mark.parametrize(
    "text",
    ["Refugee A fled", "with reference to it", "we refer A man", "in GENEVA 1977", "UNSCR 1737",
     "Prefecture", "in Paris on 12 March", ""],
)  # fmt: skip
def test_look_alikes_cite_nothing(text: str) -> None:
    assert read(text) == ()


def test_citations_come_in_order_of_the_text() -> None:
    found = read("STATE 25689 and ref B and reftel and 08STATE12")
    assert [item.span.start for item in found] == sorted(item.span.start for item in found)
    assert len(found) == 4


def test_and_between_letters_is_no_letter() -> None:
    text = "AS IN REFS A AND C WE SAID"
    (citation,) = read_citations(text, Span(0, len(text)), (), None, None)
    assert citation.letters == ("A", "C")


def test_a_page_line_cites_nothing() -> None:
    text = "PAGE 02 OSLO 00123 01 OF 02, as OSLO 00123 says; see OSLO 121"
    found = read_citations(text, Span(0, len(text)), (), "09OSLO123", None)
    assert [citation.mrns for citation in found] == [("09OSLO121",)]


def test_an_office_behind_a_letter_is_no_letter() -> None:
    text = "as ref A, P/E Chief told us"
    block = "REF: A. OSLO 1 B. OSLO 2"
    references = read_references(block, Span(0, len(block)), mrn="09OSLO9", date=None)
    (citation,) = read_citations(text, Span(0, len(text)), references, "09OSLO9", None)
    assert (citation.letters, citation.mrns) == (("A",), ("09OSLO1",))


def test_a_small_letter_behind_ref_is_a_letter_of_the_block() -> None:
    head = "C O N F I D E N T I A L LISBON 21\n\nREF: A. STATE 15979\n     B. LISBON 137\n\n"
    cable = reftel.read(f"{head}1. (C) PolOff raised ref a points, ref b. refer to both.\n")
    assert [one.letters for one in cable.citations] == [("A",), ("B",)]


@pytest.mark.parametrize(
    "text",
    ["on 12 May 1456 he", "the 20 Paris 2007 talks", "his own 09 Beijing 724", "the 05 Novel 12",
     "in 1456 Oslo 12",
     "at 05 Oslo 12.5 percent"],
)  # fmt: skip
def test_a_small_name_between_two_numbers_need_not_be_a_telegram(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    "text",
    ["RUEHOS/AMCONSUL LAGOS 1314", "RUEHUJA/AMEMBASSY OSLO 0315", "RUEHPA/AMEMBASSY\nPARIS 1476"],
)
def test_an_addressee_with_his_number_is_no_citation(text: str) -> None:
    assert read(text) == ()


def test_ref_in_brackets_means_the_telegrams_of_the_block() -> None:
    references = read_references("REF: OSLO 1", Span(0, 11), mrn="09OSLO9", date=None)
    text = "aware of it (ref), he asked (see refs) for the Guidebook (ref)"
    found = read_citations(text, Span(0, len(text)), references, "09OSLO9", None)
    assert [(one.text, one.mrns) for one in found] == [
        ("ref", ("09OSLO1",)),
        ("refs", ("09OSLO1",)),
    ]
    assert read_citations(text, Span(0, len(text)), (), "09OSLO9", None) == ()
