"""Decisions on hits: with a reason, corrected by later ones, open again when the record changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.findings import ReftelError
from reftel.screening.decisions import Review, decide, review, standing
from reftel.screening.roster import Hit

HIT = Hit(
    query="Exercise Lanterns", list="exercise", edition="2024-01-01", entry="1",
    name="EXERCISE LANTERN WORKS", alias="EXERCISE LANTERN WORKS", kind="party", score=0.9,
    grounds=("name: exercise",), as_of="2024-02-01", record="aa",
)  # fmt: skip
DAY = datetime(2024, 2, 1, tzinfo=UTC)


def test_a_hit_without_a_decision_is_open() -> None:
    assert review(HIT, {}).review is Review.OPEN


@pytest.mark.parametrize(
    ("act", "wanted"), [("hit/dismiss", Review.DISMISSED), ("hit/confirm", Review.CONFIRMED)]
)
def test_a_decision_holds_while_the_record_says_the_same(act: str, wanted: Review) -> None:
    entry = decide(HIT, act, who="RO", at=DAY, why="another firm of that name")
    held = review(replace(HIT, edition="2025-01-01"), standing([entry]))
    assert (held.review, held.by, held.why) == (wanted, "RO", "another firm of that name")


def test_a_dismissed_pair_is_open_again_once_the_record_has_changed() -> None:
    entry = decide(HIT, "hit/dismiss", who="RO", at=DAY, why="another firm")
    held = review(replace(HIT, record="bb"), standing([entry]))
    assert held.review is Review.OPEN
    assert "the record has changed" in held.note


def test_a_later_decision_takes_the_place_of_an_earlier_one() -> None:
    first = decide(HIT, "hit/dismiss", who="RO", at=DAY, why="another firm")
    second = decide(HIT, "hit/confirm", who="RO", at=DAY, why="the same address")
    assert review(HIT, standing([first, second])).review is Review.CONFIRMED


def test_a_corrected_decision_no_longer_counts() -> None:
    first = decide(HIT, "hit/dismiss", who="RO", at=DAY, why="another firm")
    second = replace(decide(replace(HIT, entry="2"), "hit/confirm", who="RO", at=DAY, why="x"),
                     corrects=first.id)  # fmt: skip
    assert review(HIT, standing([first, second])).review is Review.OPEN


@pytest.mark.parametrize(("act", "why"), [("hit/dismiss", " "), ("hit/ponder", "why not")])
def test_a_decision_without_reason_or_of_no_kind_is_refused(act: str, why: str) -> None:
    with pytest.raises(ReftelError):
        decide(HIT, act, who="RO", at=DAY, why=why)


def test_the_same_query_in_other_letters_is_the_same_pair() -> None:
    assert replace(HIT, query="exercise  LANTERNS").key == HIT.key


@pytest.mark.parametrize("act", ["hit/withdraw", "hit/note"])
def test_an_entry_of_another_kind_may_take_a_decision_back(act: str) -> None:
    first = decide(HIT, "hit/dismiss", who="RO", at=DAY, why="another firm")
    back = replace(first, id="back", act=act, corrects=first.id)
    assert review(HIT, standing([first, back])).review is Review.OPEN


def test_taking_back_the_last_decision_leaves_the_one_before_it() -> None:
    first = decide(HIT, "hit/dismiss", who="RO", at=DAY, why="another firm")
    second = decide(HIT, "hit/confirm", who="RO", at=DAY + timedelta(1), why="the same address")
    back = replace(second, id="back", act="hit/withdraw", corrects=second.id)
    assert review(HIT, standing([first, second, back])).review is Review.DISMISSED


@given(st.permutations(range(4)))
def test_law_the_latest_decision_holds_in_any_order_of_arrival(order: list[int]) -> None:
    acts = ("hit/dismiss", "hit/confirm", "hit/dismiss", "hit/confirm")
    told = [decide(HIT, act, who="RO", at=DAY + timedelta(n), why=f"look {n}")
            for n, act in enumerate(acts)]  # fmt: skip
    held = review(HIT, standing([told[n] for n in order]))
    assert (held.review, held.why) == (Review.CONFIRMED, "look 3")


def test_a_decision_on_one_pair_says_nothing_of_another_list_or_entry() -> None:
    kept = standing([decide(HIT, "hit/dismiss", who="RO", at=DAY, why="another firm")])
    for other in (replace(HIT, list="other"), replace(HIT, entry="2"), replace(HIT, query="Heron")):
        assert review(other, kept).review is Review.OPEN


def test_an_entry_keeps_what_was_looked_at() -> None:
    entry = decide(HIT, "hit/confirm", who="RO", at=DAY, why="same address")
    assert (entry.about, entry.who, entry.why) == (HIT.key, "RO", "same address")
    assert {entry.data[name] for name in ("edition", "entry", "record")} == {
        "2024-01-01",
        "1",
        "aa",
    }


def test_a_dismissal_by_name_does_not_hold_for_whom_a_day_or_number_speaks() -> None:
    entry = decide(HIT, "hit/dismiss", who="RO", at=DAY, why="another man")
    held = review(replace(HIT, agreed=("birth", "passport")), standing([entry]))
    assert held.review is Review.OPEN
    assert "birth, passport" in held.note
    assert "another man" in held.why


def test_a_dismissal_holds_where_no_more_agrees_than_when_it_was_made() -> None:
    entry = decide(
        replace(HIT, agreed=("birth", "imo")), "hit/dismiss", who="RO", at=DAY, why="sold"
    )
    for agreed in ((), ("birth",), ("birth", "imo")):
        held = review(replace(HIT, agreed=agreed), standing([entry]))
        assert held.review is Review.DISMISSED


def test_a_confirmation_holds_whatever_else_agrees() -> None:
    entry = decide(HIT, "hit/confirm", who="RO", at=DAY, why="the same address")
    held = review(replace(HIT, agreed=("passport",)), standing([entry]))
    assert held.review is Review.CONFIRMED


def test_a_decision_names_who_made_it() -> None:
    with pytest.raises(ReftelError, match="--who"):
        decide(HIT, "hit/dismiss", who=" ", at=DAY, why="another man")
