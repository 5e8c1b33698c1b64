"""The time that is asked for is read the same on every face."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from reftel.desk.instant import instant
from reftel.findings import ReftelError


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2007-11-23", datetime(2007, 11, 23, 23, 59, 59, 999999, UTC)),
        ("20071123", datetime(2007, 11, 23, 23, 59, 59, 999999, UTC)),
        ("2007-W47-5", datetime(2007, 11, 23, 23, 59, 59, 999999, UTC)),
        ("2007-11-23T00", datetime(2007, 11, 23, tzinfo=UTC)),
        ("2007-11-23T12:00Z", datetime(2007, 11, 23, 12, tzinfo=UTC)),
        ("2007-11-23 12:00", datetime(2007, 11, 23, 12, tzinfo=UTC)),
        ("2007-11-23T12:00+08:00", datetime(2007, 11, 23, 12, tzinfo=timezone(timedelta(hours=8)))),
    ],
)
def test_a_day_means_its_last_moment_and_an_hour_itself(text: str, when: datetime) -> None:
    assert instant(text) == when
    assert instant(text).tzinfo is not None


@pytest.mark.parametrize("text", [None, ""])
def test_without_a_date_it_is_now(text: str | None) -> None:
    assert abs(instant(text) - datetime.now(UTC)) < timedelta(minutes=1)


@pytest.mark.parametrize("text", ["tomorrow", "2007-13-01", "23 NOV 07", "2007-11-23T25:00"])
def test_what_is_no_date_is_said_with_the_option_it_stands_in(text: str) -> None:
    with pytest.raises(ReftelError, match=f"^'{text}' is no date: write 2007-11-23 or"):
        instant(text)
    with pytest.raises(ReftelError, match=f"^--as-of '{text}' is no date"):
        instant(text, "--as-of")
