"""Laws of standing on a day: an edition answers for its own day, and `then` knows nothing later."""

from __future__ import annotations

import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.lists import Kind, Listing, Name, Quality, Shelf, Snapshot, Status, standing

if TYPE_CHECKING:
    from collections.abc import Mapping

START = date(2015, 1, 1)
DAYS = st.integers(0, 2000)
EDITIONS = st.dictionaries(DAYS, st.booleans(), max_size=5)
NAME = "EXERCISE LINES CO., LTD."
ASKED = "Exercise Lines"


def entry(name: str, number: str) -> Listing:
    return Listing("eu-fsf", "", number, Kind.PARTY, (Name(name, Quality.PRIMARY),))


def shelved(folder: str, editions: Mapping[int, bool]) -> Shelf:
    """Return a shelf with an edition of a list for each day, the name on it or not."""
    shelf = Shelf(Path(folder))
    for number, (day, listed) in enumerate(editions.items()):
        held = [entry("SOMEBODY ELSE", "99"), *([entry(NAME, "1")] if listed else [])]
        edition = (START + timedelta(days=day)).isoformat()
        shelf.add(Snapshot("eu-fsf", edition, f"{number:064d}", "", tuple(held)))
    return shelf


def on_list(editions: Mapping[int, bool], day: int) -> tuple[Status, Status]:
    """Return how the name stood on the list on a day, as known then and now."""
    with tempfile.TemporaryDirectory() as folder:
        verdict = standing(ASKED, START + timedelta(days=day), shelved(folder, editions))
    found = [each for each in verdict.standings if each.list == "eu-fsf"]
    return (found[0].then, found[0].now) if found else (Status.UNKNOWN, Status.UNKNOWN)


@settings(max_examples=30)
@given(EDITIONS)
def test_law_an_edition_answers_for_its_own_day(editions: dict[int, bool]) -> None:
    for day, listed in editions.items():
        status = Status.LISTED if listed else Status.NOT_LISTED
        assert on_list(editions, day) == (status, status)


@settings(max_examples=40)
@given(EDITIONS, DAYS)
def test_law_what_was_known_then_hangs_on_no_later_edition(
    editions: dict[int, bool], day: int
) -> None:
    until = {each: listed for each, listed in editions.items() if each <= day}
    assert on_list(editions, day)[0] is on_list(until, day)[0]


@settings(max_examples=40)
@given(EDITIONS, DAYS)
def test_law_nothing_is_said_of_a_day_far_from_every_edition_that_disagree(
    editions: dict[int, bool], day: int
) -> None:
    before = [listed for each, listed in sorted(editions.items()) if each <= day][-1:]
    after = [listed for each, listed in sorted(editions.items()) if each >= day][:1]
    if before != after:
        assert on_list(editions, day)[1] is Status.UNKNOWN


@settings(max_examples=20)
@given(EDITIONS, DAYS)
def test_law_a_name_on_no_edition_is_never_listed(editions: dict[int, bool], day: int) -> None:
    never = dict.fromkeys(editions, False)
    assert Status.LISTED not in on_list(never, day)


@settings(max_examples=20)
@given(EDITIONS, DAYS)
def test_law_the_whole_verdict_is_listed_where_one_list_is(
    editions: dict[int, bool], day: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        verdict = standing(ASKED, START + timedelta(days=day), shelved(folder, editions))
    for whole, each in (
        (verdict.then, [one.then for one in verdict.standings]),
        (verdict.now, [one.now for one in verdict.standings]),
    ):
        assert (whole is Status.LISTED) == (Status.LISTED in each)
        assert whole is not Status.NOT_LISTED or Status.UNKNOWN not in each


@given(st.text(max_size=40), DAYS)
def test_law_any_name_has_an_answer_without_any_list(name: str, day: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        verdict = standing(name, START + timedelta(days=day), Shelf(Path(folder)))
    assert verdict.name == name
    assert [each.list for each in verdict.standings] == ["un-annexes"]
    assert verdict.missing
