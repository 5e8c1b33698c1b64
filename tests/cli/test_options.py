"""Options that commands share are read the same way everywhere."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import chain

import pytest
from typer.testing import CliRunner

from reftel.cli.main import DOCKET, app, load
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


def options_of(name: str) -> set[str]:
    """Return the options that the help of a command and of its parts shows."""
    command = load(name)
    parts = [command, *getattr(command, "commands", {}).values()]
    shown = (one for part in parts for one in part.params if not getattr(one, "hidden", False))
    return set(chain.from_iterable(one.opts for one in shown))


@pytest.mark.parametrize("name", DOCKET)
def test_an_audience_is_named_in_one_way_through_the_house(name: str) -> None:
    assert not options_of(name) & {"--for", "--as", "--audience", "--reader"}


@pytest.mark.parametrize("name", ["show", "search", "release", "marking", "case"])
def test_commands_that_tell_an_audience_take_it_as_to(name: str) -> None:
    assert "--to" in options_of(name)


@pytest.mark.parametrize("call", [
    "show X --to", "show X --as", "search x --to", "search x --for", "case show x --to",
    "case report x --to", "release X --to", "marking may-see S --to",
])  # fmt: skip
@pytest.mark.parametrize("nobody", ["", " "])
def test_an_audience_without_a_name_is_refused_and_never_told_all(call: str, nobody: str) -> None:
    told = CliRunner().invoke(app, [*call.split(), nobody])
    assert isinstance(told.exception, ReftelError)
    assert "--to names nobody" in str(told.exception)
