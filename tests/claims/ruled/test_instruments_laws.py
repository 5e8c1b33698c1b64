"""Laws of the finders of instruments and documents, whatever the words around them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.ruled.instruments import find_instruments
from reftel.claims.written.documents import find_documents
from tests.claims.reading import page_of

PHRASES = st.sampled_from([
    "UNSCR 1737", "OP 7 of UNSCR 1747", "the NPT", "Article IV of the NPT", "the Treaty",
    "a fuel return agreement with Kenya", "Kenyan export controls", "the Kenyan Goods Act (KGA)",
    "the KGA", "Item 9 of the MTCR Annex", "ECCN 2B350.g", "USML Category XII(c)", "E.O. 13382",
    "Council Regulation (EC) No 423/2007", "UN sanctions on Kenya", "license 900108543",
    "a letter dated March 3 to Envoy Berg", "the letter", "a non-paper", "POC 12, 14 and 15",
    "WA-GWG (06) DOC 014", "Diplomatic Note No. 133", "draft response to Berg's letter on fuel",
    "the Secretary-General's report", "the MTCR, NSG and Wassenaar Arrangement",
])  # fmt: skip
JOINS = st.sampled_from([" and ", ", ", ". ", "; ", " of ", "\n", " - ", " (", ") "])


@st.composite
def texts(draw: st.DrawFn) -> str:
    parts = draw(st.lists(st.tuples(PHRASES, JOINS), min_size=1, max_size=8))
    return "He cited " + "".join(phrase + join for phrase, join in parts) + "there."


@given(texts())
def test_law_a_quote_is_what_stands_at_its_place(words: str) -> None:
    page = page_of(words)
    for claim in (*find_instruments(page), *find_documents(page)):
        assert claim.quote == page.cable.source.text[claim.span.start : claim.span.end]
        assert claim.quote == claim.quote.strip()


@given(texts())
def test_law_each_place_is_claimed_once_and_in_order(words: str) -> None:
    page = page_of(words)
    for find in (find_instruments, find_documents):
        spans = [claim.span for claim in find(page)]
        assert len(spans) == len(set(spans))
        assert spans == sorted(spans, key=lambda span: span.start)


@given(texts())
def test_law_every_slot_points_at_its_own_words(words: str) -> None:
    page = page_of(words)
    for claim in find_instruments(page):
        for slot in claim.slots:
            assert " ".join(page.text[slot.span.start : slot.span.end].split()) == slot.value


@given(texts())
def test_law_a_value_is_never_empty_and_has_no_gaps(words: str) -> None:
    page = page_of(words)
    for claim in (*find_instruments(page), *find_documents(page)):
        assert claim.value
        assert claim.value == " ".join(claim.value.split())


@pytest.mark.parametrize(
    "unit",
    [
        "Exercise Tools and ", "agreement with the ", "UNSCR 1737, ", "the Treaty of ", "A Letter ",
        "nuclear fuel return ", "Section 38 of the ", "MTCR Item 9.A.1, ", "No. 12/34 ",
        "Kenyan export control ",
    ],
)  # fmt: skip
def test_words_without_end_take_time_in_proportion(unit: str) -> None:
    def taken(times: int) -> float:
        page = page_of(unit * times + "agreement")
        began = time.process_time()
        for find in (find_instruments, find_documents):
            list(find(page))
        return time.process_time() - began

    taken(10)
    assert taken(1500) < 3.0
