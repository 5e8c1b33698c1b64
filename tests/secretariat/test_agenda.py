from __future__ import annotations

from tests.secretariat.reports import shelf, when


def test_an_item_knows_its_meeting_and_proposer() -> None:
    (one,) = [one for one in shelf().items if one.proposer == "SE"]
    assert one.meeting == "MTCR-plenary-2008-11-03"
    assert one.title == "issues of transit"


def test_the_countdown_counts_days_and_lists_meetings_before() -> None:
    (one,) = shelf().countdown(when("2008-06-01"))
    assert (one.body, one.days) == ("MTCR", 155)
    assert [item.proposer for item in one.items] == ["SE"]
    assert any("agenda" in paper.title for paper in one.papers)
    assert [before.id for before in one.before][:1] == ["MTCR-POC-2008-06-24"]


def test_nothing_is_counted_before_it_is_known_or_after_it_is_over() -> None:
    assert shelf().countdown(when("2008-01-01")) == []
    assert shelf().countdown(when("2009-01-01")) == []
    assert shelf().countdown(when("2008-06-01"), "NSG") == []
    assert [one.days for one in shelf().countdown(when("2008-11-04"))] == [0]
