from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reftel.demarche import Demarche, Due, Window
from tests.demarche.values import when


def ask(*dues: Due) -> Demarche:
    return Demarche("A", "08STATE101", None, ("LISBON",), dues=dues)


def test_the_first_dated_deadline_acts() -> None:
    late, soon = Due("by March 14", when("2008-03-14")), Due("by March 12", when("2008-03-12"))
    assert ask(Due("as soon as possible", vague="soonest"), late, soon).due is soon


def test_a_vague_deadline_acts_only_where_no_date_stands() -> None:
    vague = Due("as soon as possible", vague="soonest")
    assert ask(vague).due is vague
    assert ask().due is None


def test_a_day_is_written_as_a_day_and_an_hour_as_an_instant() -> None:
    day = Due("by March 14", when("2008-03-14T23:59"), "day")
    hour = Due("by noon", when("2008-03-14T17:00"), "hour", "EST")
    assert day.written == "2008-03-14"
    assert hour.written == "2008-03-14T17:00:00+00:00"
    assert Due("soon").written is None


def test_the_first_window_is_the_asks_window() -> None:
    window = Window(when("2008-03-17"), None, "depart")
    assert Demarche("A", "M", None, (), windows=(window,)).window is window
    assert ask().window is None


def test_of_two_deadlines_on_one_day_the_one_told_first_acts() -> None:
    first, second = (Due(text, when("2008-03-14")) for text in ("by Friday", "by March 14"))
    assert ask(first, second).due is first


def test_of_vague_deadlines_alone_the_one_told_first_acts() -> None:
    first, second = Due("soonest", vague="soonest"), Due("when possible", vague="possible")
    assert ask(first, second).due is first


def test_a_deadline_is_in_utc_and_for_reporting_unless_it_says_otherwise() -> None:
    due = Due("by March 14")
    assert (due.zone, due.role, due.precision, due.assumed) == ("UTC", "reporting", "none", "")


def test_a_month_is_written_by_its_last_day() -> None:
    assert Due("in March", when("2008-03-31T23:59:59"), "month").written == "2008-03-31"


def test_of_several_windows_the_first_is_the_asks() -> None:
    one, other = (Window(when(day), None, "depart") for day in ("2008-03-17", "2008-03-20"))
    assert Demarche("A", "M", None, (), windows=(one, other)).window is one


@given(st.lists(st.integers(1, 28), min_size=1, max_size=6), st.integers(0, 5))
def test_law_no_dated_deadline_is_before_the_one_that_acts(days: list[int], vague: int) -> None:
    dues = [Due(f"by March {day}", when(f"2008-03-{day:02}"), "day") for day in days]
    dues.insert(min(vague, len(dues)), Due("soonest", vague="soonest"))
    acting = ask(*dues).due
    assert acting is not None
    assert acting.at == when(f"2008-03-{min(days):02}")


def test_an_ask_is_held_and_has_nobody_elses_answer_by_default() -> None:
    plain = ask()
    assert plain.held
    assert (plain.points, plain.windows, plain.evidence, plain.interim_for) == ((), (), (), None)
