"""Options that commands share are read the same way everywhere."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from reftel.cli.options import as_of
from reftel.findings import ReftelError


def test_a_bare_day_means_its_last_moment() -> None:
    assert as_of("2007-11-23") == datetime(2007, 11, 23, 23, 59, 59, 999999, UTC)


def test_an_hour_is_taken_as_said_and_without_zone_is_utc() -> None:
    assert as_of("2007-11-24T12:00Z") == as_of("2007-11-24T12:00")


def test_without_a_date_it_is_now() -> None:
    assert abs((as_of(None) - datetime.now(UTC)).total_seconds()) < 60


def test_a_word_is_no_date() -> None:
    with pytest.raises(ReftelError, match="write 2007-11-23"):
        as_of("tomorrow")
