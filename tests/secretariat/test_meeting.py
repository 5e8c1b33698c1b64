from __future__ import annotations

import pytest

from tests.secretariat.reports import shelf, when


@pytest.mark.parametrize(
    ("day", "status"),
    [("2008-06-01", "next"), ("2008-11-05", "under way"), ("2008-12-01", "past")],
)
def test_a_dated_meeting_is_next_under_way_and_past(day: str, status: str) -> None:
    plenary = next(one for one in shelf().meetings if one.series == "plenary")
    assert plenary.status(when(day)) == status
    assert plenary.exact
    assert plenary.title() == "MTCR plenary Canberra"


def test_an_undated_proposal_stays_proposed() -> None:
    idea = next(one for one in shelf().meetings if one.proposed)
    assert idea.status(when("2030-01-01")) == "proposed"
    assert idea.cables == ("08PARIS900301",)
