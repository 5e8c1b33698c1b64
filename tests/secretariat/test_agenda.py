from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from reftel.secretariat.agenda import countdown, items
from reftel.secretariat.convene import meetings
from reftel.secretariat.register import documents
from tests.secretariat.reports import claim, of, shelf, when

if TYPE_CHECKING:
    from reftel.claims import Claim
    from reftel.secretariat import Item


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


PLENARY = claim("meeting", "the MTCR plenary", body="MTCR", series="plenary", at=10,
                days=("2008-11-03", "2008-11-07"))  # fmt: skip


def wish(at: int = 100, cable: str = "08PARIS1", meeting: int | None = 10,
         title: str = "transit", by: str = "SE") -> Claim:  # fmt: skip
    slots = (("meeting", "the plenary", meeting),) if meeting is not None else ()
    return claim("agenda_item", "wants to discuss it", cable=cable, at=at, slots=slots,
                 title=title, proposer=by)  # fmt: skip


def listed(*claims: Claim) -> list[Item]:
    cables = of(*claims)
    return items(cables, meetings(cables))


def test_a_matter_told_twice_is_one_item_with_both_tellings() -> None:
    (one,) = listed(PLENARY, wish(), wish(160, title="Transit"))
    assert len(one.claims) == 2


def test_two_who_want_the_same_matter_are_two_items() -> None:
    assert [one.proposer for one in listed(PLENARY, wish(), wish(160, by="NO"))] == ["SE", "NO"]


def test_an_item_for_no_named_meeting_belongs_to_the_regime_of_its_cable() -> None:
    regime = claim("control_regime", "NSG", value="NSG", at=300)
    (one,) = listed(PLENARY, regime, wish(meeting=None))
    assert (one.meeting, one.body) == ("", "NSG")


def test_an_item_told_later_is_not_on_the_agenda_of_an_earlier_day() -> None:
    later = [replace(PLENARY, cable="08PARIS2"), wish(cable="08PARIS2")]
    cables = [*of(PLENARY), *of(*later, sent="2008-08-01")]
    held = meetings(cables)
    for day, count in (("2008-07-01", 0), ("2008-08-02", 1)):
        (found,) = countdown(held, items(cables, held), [], when(day))
        assert len(found.items) == count


def test_the_soonest_plenary_of_each_body_is_counted_and_one_without_days_is_not() -> None:
    cables = of(
        PLENARY,
        claim("meeting", "the 2009 MTCR plenary", body="MTCR", series="plenary", at=60,
              days=("2009-11-09", "2009-11-13")),
        claim("meeting", "the AG plenary", body="AG", series="plenary", at=120,
              days=("2008-06-02", "2008-06-06")),
        claim("meeting", "the next NSG plenary", body="NSG", series="plenary", at=180),
    )  # fmt: skip
    found = countdown(meetings(cables), [], [], when("2008-06-01"))
    assert [(one.body, one.days) for one in found] == [("AG", 1), ("MTCR", 155)]


def test_papers_awaited_are_drafts_and_agendas_of_its_cables_but_none_that_has_a_number() -> None:
    cables = of(
        PLENARY,
        claim("document", "the draft agenda", at=200, status="draft"),
        claim("document", "a revised statement", at=260),
        claim("document", "POC 4", at=300, number="4", series="POC", body="MTCR", year="2008",
              status="draft"),
    )  # fmt: skip
    (found,) = countdown(meetings(cables), [], documents(cables), when("2008-06-01"))
    assert [paper.title for paper in found.papers] == ["the draft agenda"]


@given(st.integers(0, 400))
def test_law_days_left_fall_by_one_a_day_and_never_below_nought(days: int) -> None:
    as_of = when("2008-05-22") + timedelta(days=days)
    found = countdown(meetings(of(PLENARY)), [], [], as_of)
    left = (when("2008-11-03") - as_of).days
    over = as_of > when("2008-11-07")
    assert [one.days for one in found] == ([] if over else [max(0, left)])


def test_no_days_are_counted_to_a_plenary_of_which_the_year_alone_is_known() -> None:
    year = claim("meeting", "the 2009 MTCR plenary", body="MTCR", series="plenary",
                 days=("2009-01-01", "2009-12-31"))  # fmt: skip
    (found,) = countdown(meetings(of(year)), [], [], when("2008-06-01"))
    assert (found.days, found.meeting.opens) == (None, "2009")
