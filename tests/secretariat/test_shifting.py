"""A meeting that a later cable moves is one meeting, on the days to which it was moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.secretariat.convene import meetings
from tests.secretariat.reports import claim, of

if TYPE_CHECKING:
    from reftel.claims import Claim

OLD, NEW = ("2008-04-08", "2008-04-09"), ("2008-04-15", "2008-04-16")


def told(moved_from: str, series: str = "RPOC") -> list[str]:
    """Return the ids of what is known when a second cable moves a meeting that the first saw."""
    first = claim("meeting", "an RPOC meeting", cable="08PARIS1", body="MTCR", series="RPOC",
                  days=OLD)  # fmt: skip
    then = claim("meeting", "The RPOC meeting", cable="08PARIS2", body="MTCR", series=series,
                 days=NEW, moved_from=moved_from)  # fmt: skip
    cables = [*of(first, sent="2008-01-16"), *of(then, sent="2008-02-20")]
    return [one.id for one in meetings(cables)]


@pytest.mark.parametrize("moved_from", ["2008-04-08/2008-04-09", "2008-04", ".."])
def test_the_old_days_are_those_of_no_meeting_any_more(moved_from: str) -> None:
    assert told(moved_from) == ["MTCR-RPOC-2008-04-15"]


def test_days_on_which_nothing_stood_move_nothing() -> None:
    assert len(told("2008-03-01")) == len(told("2008-04", series="POC")) == 2


def test_before_it_is_moved_it_stands_on_the_old_days() -> None:
    first = claim("meeting", "an RPOC meeting", body="MTCR", series="RPOC", days=OLD)
    assert [one.id for one in meetings(of(first, sent="2008-01-16"))] == ["MTCR-RPOC-2008-04-08"]


def plenary(cable: str, days: tuple[str, str], place: str = "") -> Claim:
    return claim("meeting", "the Plenary", cable=cable, body="MTCR", series="plenary", days=days,
                 place=place)  # fmt: skip


def test_what_is_held_once_a_year_stands_on_the_days_told_last() -> None:
    first = of(plenary("08PARIS1", OLD, "Lima"), sent="2008-01-16")
    then = of(plenary("08PARIS2", NEW), sent="2008-02-20")
    assert [one.id for one in meetings([*first, *then])] == ["MTCR-plenary-2008-04-15"]
    assert [one.id for one in meetings(first)] == ["MTCR-plenary-2008-04-08"]


@pytest.mark.parametrize(("place", "sent"), [("Quito", "2008-02-20"), ("", "2008-04-10")])
def test_a_second_one_elsewhere_or_after_the_first_is_another(place: str, sent: str) -> None:
    first = of(plenary("08PARIS1", OLD, "Lima"), sent="2008-01-16")
    then = of(plenary("08PARIS2", NEW, place), sent=sent)
    assert len(meetings([*first, *then])) == 2
