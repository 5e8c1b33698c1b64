"""Laws of a page: a claim's words are the text at its span, its marking the smallest portion's."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.claims.named.parties import find_parties
from reftel.claims.people.persons import find_persons
from reftel.claims.people.unnamed import find_unnamed
from reftel.claims.posts.offices import find_offices
from reftel.claims.sides.governments import find_actors
from reftel.claims.sited.places import find_places
from tests.claims.namesakes import page

if TYPE_CHECKING:
    from reftel.claims import Claim, Page

FINDERS = (find_parties, find_unnamed, find_offices, find_actors, find_persons, find_places)
SENTENCES = [
    "The firm Velcorta Works paid.",
    "PolOff told Velko Marrenz of it.",
    "Embassy Madrid and Post asked the\nChinese government.",
    "It left Tianjin,\nChina, for Iran.",
    "Officine Bracchi S.p.A. sold  it\nto an Iranian company.",
    "The GOI and the P5+1 met; the Dutch hope so.",
    "Nothing was said.",
]
MARKS = ["(S/NF) ", "(C) ", "(U) ", "(S//REL CHINA) "]
_POINT = st.tuples(st.sampled_from(["", "(U) ", "(C) "]), st.sampled_from(SENTENCES))
_PARAGRAPH = st.tuples(
    st.sampled_from(MARKS),
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3),
    st.lists(_POINT, max_size=2),
)


def _written(paragraphs: list[tuple[str, list[str], list[tuple[str, str]]]]) -> str:
    parts = []
    for number, (mark, sentences, points) in enumerate(paragraphs, 1):
        bullets = "".join(f"\n\n-- {own}{sentence}" for own, sentence in points)
        parts.append(f"{number}. {mark}{' '.join(sentences)}{bullets}\n")
    return "\n".join(parts)


pages = st.lists(_PARAGRAPH, min_size=1, max_size=4).map(_written).map(page)


def claims(laid: Page) -> list[Claim]:
    return [claim for find in FINDERS for claim in find(laid)]


@settings(max_examples=40, deadline=None)
@given(pages)
def test_a_claim_quotes_the_text_at_its_span(laid: Page) -> None:
    raw = laid.cable.source.text
    for claim in claims(laid):
        assert claim.quote == raw[claim.span.start : claim.span.end]
        assert claim.quote.strip()


@settings(max_examples=40, deadline=None)
@given(pages)
def test_a_claim_is_marked_as_the_smallest_portion_that_holds_it(laid: Page) -> None:
    for claim in claims(laid):
        node = laid.cable.paragraph_at(claim.span.start)
        if node is not None:
            assert claim.marking == node.effective
            assert claim.paragraph != "hdr"


@settings(max_examples=40, deadline=None)
@given(pages)
def test_what_stands_twice_under_two_markings_is_two_claims(laid: Page) -> None:
    found = claims(laid)
    places = {(claim.kind, claim.span) for claim in found}
    assert len(places) == len(found)


@settings(max_examples=40, deadline=None)
@given(pages)
def test_a_party_an_office_and_a_person_share_no_place(laid: Page) -> None:
    kinds = ("party", "office", "person")
    for kind in kinds:
        spans = sorted(claim.span for claim in claims(laid) if claim.kind == kind)
        assert all(one.end <= other.start for one, other in pairwise(spans))


@settings(max_examples=60, deadline=None)
@given(pages, st.integers(0, 900), st.integers(0, 60))
def test_a_place_is_mixed_where_a_quarter_of_the_letters_around_are_small(
    laid: Page, start: int, length: int
) -> None:
    start = min(start, len(laid.text))
    end = min(len(laid.text), start + length)
    around = laid.text[max(0, start - 40) : end + 40]
    assert laid.mixed(start, end) == (sum(map(str.islower, around)) * 4 > len(around))


@settings(max_examples=30, deadline=None)
@given(pages)
def test_every_known_name_stands_at_its_place(laid: Page) -> None:
    for hits in laid.known.values():
        for hit in hits:
            written = " ".join(laid.text[hit.start : hit.end].split())
            assert written.lower() == hit.known.name.lower()
