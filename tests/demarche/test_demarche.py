from __future__ import annotations

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
