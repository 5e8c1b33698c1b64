"""Laws of the shelf: what is told is kept once, by its day, and points at its words."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from reftel.secretariat import Secretariat, convene
from tests.secretariat.reports import claim, head_of, read, when

if TYPE_CHECKING:
    from reftel.claims import Claim

HEADS, CLAIMS = read()
FIRST = when("2008-05-01")
DAYS = st.integers(0, 90).map(lambda ahead: FIRST + timedelta(days=ahead))
SOME = st.lists(st.sampled_from(CLAIMS), unique_by=id, max_size=len(CLAIMS))


def told(shelf: Secretariat) -> list[Claim]:
    """Return every claim on which a meeting or document of the shelf rests."""
    return [one for document in shelf.documents for one in document.claims]


@given(SOME)
def test_law_each_document_that_is_told_of_stands_on_the_shelf_once(chosen: list[Claim]) -> None:
    shelf = convene(HEADS, chosen)
    for ids in (
        [one.id for one in shelf.documents],
        [one.id for one in shelf.meetings],
        [one.id for one in shelf.missions],
    ):
        assert len(ids) == len(set(ids))
    kept = told(shelf)
    assert len(kept) == len({(one.cable, one.span, one.value) for one in kept})
    assert all(one in chosen for one in kept)


@given(SOME, DAYS)
def test_law_what_was_sent_later_tells_nothing_on_a_day(chosen: list[Claim], day: datetime) -> None:
    sent = {head.mrn: head.date for head in HEADS}
    shelf = convene(HEADS, chosen, as_of=day)
    assert all((sent[one.cable] or day) <= day for one in told(shelf))
    early = [head for head in HEADS if head.date and head.date <= day]
    names = {head.mrn for head in early}
    assert shelf == convene(early, [one for one in chosen if one.cable in names])


@given(st.sets(st.integers(1, 60), min_size=1, max_size=12))
def test_law_what_is_held_and_what_is_lacking_make_the_series_whole(numbers: set[int]) -> None:
    papers = [
        claim("document", f"POC {number}", at=number * 20, number=str(number), series="POC",
              body="MTCR", year="2008")
        for number in numbers
    ]  # fmt: skip
    shelf = convene([head_of("08PARIS1", "2008-05-21")], papers)
    held = {one.number for one in shelf.documents}
    lacking = {number for gap in shelf.gaps for number in range(gap.first, gap.last + 1)}
    assert held == numbers
    assert not held & lacking
    assert held | lacking == set(range(min(numbers), max(numbers) + 1))


@given(DAYS)
def test_law_a_countdown_never_names_a_plenary_that_is_over(day: datetime) -> None:
    shelf = convene(HEADS, CLAIMS)
    for one in shelf.countdown(day):
        assert one.days is None or one.days >= 0
    bodies = [one.meeting.body for one in shelf.countdown(day)]
    assert len(bodies) == len(set(bodies))
