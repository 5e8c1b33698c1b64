"""Reasons as written, and judged by the order of the day."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from reftel.marking import (
    Level,
    due_for_review,
    judge_duration,
    judge_reasons,
    read_declassification,
    read_reasons,
)


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("A. Example. Reasons: 1.4(b) & (d).", ("1.4(b)", "1.4(d)")),
        ("Reasons 1.4 (b),(d) and (h).", ("1.4(b)", "1.4(d)", "1.4(h)")),
        ("FOR REASONS 1.4, B, D", ("1.4(b)", "1.4(d)")),
        ("reason 1.5 (b/d)", ("1.5(b)", "1.5(d)")),
        ("reasons 1.4 B and D and A. B. Example", ("1.4(b)", "1.4(d)")),
        ("reason 1.4(k)", ("1.4(k)",)),
        ("A. Example, Counselor", ()),
    ],
)
def test_reasons_are_read(text: str, reasons: tuple[str, ...]) -> None:
    assert read_reasons(text) == reasons


def _names(*reasons: str, on: date) -> list[str]:
    return [finding.name for finding in judge_reasons(reasons, Level.S, on)]


def test_reasons_are_judged_by_their_day() -> None:
    assert _names("1.4(h)", on=date(2002, 1, 1)) == ["marking/reason-impossible"]
    assert _names("1.4(h)", on=date(2004, 1, 1)) == []
    assert _names("1.4(k)", on=date(2004, 1, 1)) == ["marking/reason-impossible"]
    assert _names("1.5(b)", on=date(2004, 1, 1)) == ["marking/reason-stale"]
    assert _names("1.5(b)", on=date(2000, 1, 1)) == []
    assert _names(on=date(2004, 1, 1)) == ["marking/no-reason"]
    assert judge_reasons((), Level.U) == []


def _judged(text: str, origin: date) -> list[str]:
    value = read_declassification(text)
    return [finding.name for finding in judge_duration(value, Level.C, origin)]


def test_durations_are_judged_by_the_order_in_force() -> None:
    assert _judged("DECL: 03/20/2034", date(2009, 3, 20)) == []
    assert _judged("DECL: 12/31/2032", date(2007, 11, 22)) == ["marking/duration-year-end"]
    assert _judged("DECL: 12/31/2040", date(2007, 11, 22)) == ["marking/duration-over-limit"]
    assert _judged("DECL: 01/01/2015", date(2000, 1, 2)) == ["marking/duration-over-limit"]
    assert _judged("DECL: X5", date(2000, 1, 2)) == ["marking/duration-retired"]
    assert _judged("N/A", date(2000, 1, 2)) == ["marking/no-declassification"]
    assert _judged("DECL: 01/01/1999", date(2000, 1, 2)) == ["marking/declassified-before-written"]


def test_a_passed_day_says_review_and_never_unclassified() -> None:
    value = read_declassification("DECL: 05/31/2015")
    said = due_for_review(value, date(2005, 5, 31), date(2026, 1, 1))
    assert said is not None
    assert "due for review" in said
    assert due_for_review(value, date(2005, 5, 31), date(2015, 5, 30)) is None


def test_what_depends_on_the_day_is_not_judged_without_one() -> None:
    assert judge_reasons(("1.4(h)", "1.5(b)"), Level.S) == []
    assert [f.name for f in judge_reasons(("1.4(k)",), Level.S)] == ["marking/reason-impossible"]


def test_the_day_of_a_time_is_its_day() -> None:
    assert _names("1.5(b)", on=datetime(2004, 1, 1, 12, tzinfo=UTC)) == ["marking/reason-stale"]


def test_an_unclassified_text_needs_no_day_of_declassification() -> None:
    assert judge_duration(None, Level.U, date(2004, 1, 1)) == []
    assert judge_duration(None, None, date(2004, 1, 1)) == []


@pytest.mark.parametrize("origin", [date(1971, 5, 5), date(1985, 5, 5)])
def test_an_order_without_a_limit_of_years_limits_nothing(origin: date) -> None:
    assert _judged("DECL: 05/05/2034", origin) == []


def test_a_retired_value_without_an_origin_says_how_its_end_is_computed() -> None:
    (found,) = judge_duration(read_declassification("DECL: X5"), Level.C, None)
    assert "25 years from its origin" in found.message
    (found,) = judge_duration(read_declassification("DECL: X5"), Level.C, date(1999, 5, 5))
    assert "2024-05-05" in found.message
