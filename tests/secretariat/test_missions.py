from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reftel.secretariat.convene import meetings
from reftel.secretariat.missions import missions
from reftel.secretariat.register import documents
from tests.secretariat.reports import claim, entry, of, shelf, when

if TYPE_CHECKING:
    from reftel.claims import Claim

PLAN = {"country": "HR", "status": "planned", "days": ("2008-06-24", "2008-06-24")}


def test_a_mission_has_lead_members_report_and_follow_up() -> None:
    (one,) = [one for one in shelf().missions if one.country == "SG"]
    assert (one.id, one.said) == ("SG-2008-05-08", "done")
    assert one.lead.endswith("Alder")
    assert one.members == ("Reed",)
    assert one.reports == ("MTCR-POC-115-2008",)
    assert len(one.claims) == 2
    assert len(one.follow_ups) == 1


def test_a_plan_whose_day_has_passed_is_not_done() -> None:
    (one,) = missions(of(claim("outreach", "a visit to Croatia", **PLAN)))  # type: ignore[arg-type]
    assert one.status(when("2008-06-01")) == "planned"
    assert one.status(when("2008-07-01")) == "day passed, no report"


def test_missions_to_one_country_on_other_days_are_two_and_one_tried_is_another() -> None:
    later = {**PLAN, "days": ("2008-09-01", "2008-09-02")}
    found = missions(of(
        claim("outreach", "a visit to Croatia", **PLAN),  # type: ignore[arg-type]
        claim("outreach", "a visit to Croatia", at=40, **later),  # type: ignore[arg-type]
        claim("outreach", "a visit to a port of Croatia", at=80, country="HR", status="attempted"),
    ))  # fmt: skip
    assert [one.said for one in found] == ["planned", "planned", "attempted"]


def test_one_mission_told_in_two_cables_is_one_until_it_is_split() -> None:
    told = [claim("outreach", "a visit to Croatia", cable=mrn, **PLAN)  # type: ignore[arg-type]
            for mrn in ("08PARIS1", "08ZAGREB2")]  # fmt: skip
    (one,) = missions(of(*told))
    split = entry("mission/split", one.parts[0])
    assert len(missions(of(*told), entries=[split])) == 2


def test_conditions_stay_with_the_mission() -> None:
    (one,) = missions(of(claim("outreach", "the visit", country="HR", condition="only experts")))
    assert one.conditions == ("only experts",)


def trip(at: int = 0, cable: str = "08PARIS1", sent_days: tuple[str, str] | None = None,
         **facts: str) -> Claim:  # fmt: skip
    return claim("outreach", "a visit", cable=cable, at=at, days=sent_days, **facts)  # type: ignore[arg-type]


JUNE = ("2008-06-24", "2008-06-26")


def test_the_last_word_said_of_a_mission_is_its_state() -> None:
    plan = of(trip(country="HR", status="planned", sent_days=JUNE))
    later = of(trip(cable="08ZAGREB2", country="HR", status="done", sent_days=JUNE),
               sent="2008-07-01")  # fmt: skip
    (one,) = missions([*plan, *later])
    assert (one.said, one.status(when("2008-08-01"))) == ("done", "done")
    assert one.known == when("2008-05-21")


def test_days_that_overlap_in_two_cables_are_one_mission_and_days_apart_are_two() -> None:
    first = trip(country="HR", sent_days=JUNE)
    near = trip(cable="08ZAGREB2", country="HR", sent_days=("2008-06-26", "2008-06-27"))
    far = trip(cable="08ZAGREB2", country="HR", sent_days=("2008-06-27", "2008-06-28"))
    assert len(missions(of(first, near))) == 1
    assert [one.id for one in missions(of(first, far))] == ["HR-2008-06-24", "HR-2008-06-27"]


def test_a_mission_to_another_country_in_the_same_days_is_another() -> None:
    found = missions(of(trip(country="HR", sent_days=JUNE),
                        trip(cable="08ZAGREB2", country="RS", sent_days=JUNE)))  # fmt: skip
    assert [one.country for one in found] == ["HR", "RS"]


def test_a_month_alone_ties_no_missions_of_two_cables() -> None:
    month = ("2008-06-01", "2008-06-30")
    told = [trip(cable=mrn, country="HR", sent_days=month) for mrn in ("08PARIS1", "08ZAGREB2")]
    assert len(missions(of(*told))) == 2


def test_undated_missions_come_last() -> None:
    found = missions(of(trip(country="AE"), trip(40, country="HR", sent_days=JUNE)))
    assert [one.country for one in found] == ["HR", "AE"]
    assert found[1].id == "AE-08PARIS1#2:0"
    assert found[1].status(when("2030-01-01")) == "planned"


@pytest.mark.parametrize(
    ("said", "reports", "status"),
    [
        ("planned", (), "day passed, no report"),
        ("rescheduled", (), "day passed, no report"),
        ("planned", ("MTCR-POC-9-2008",), "done"),
        ("attempted", (), "attempted"),
    ],
)
def test_after_its_day_a_plan_is_done_only_with_a_report(
    said: str, reports: tuple[str, ...], status: str
) -> None:
    (one,) = missions(of(trip(country="HR", status=said, sent_days=JUNE)))
    assert replace(one, reports=reports).status(when("2008-07-01")) == status
    assert one.status(when("2008-06-01")) == said


def test_a_bare_title_leads_by_the_name_that_the_cable_gives_it() -> None:
    chair = claim("person", "Chairman Alder", value="Alder", role="Chairman", at=90)
    (one,) = missions(of(chair, trip(country="HR", lead="Chairman")))
    assert one.lead == "Chairman Alder"
    (bare,) = missions(of(trip(country="HR", lead="Chairman")))
    assert bare.lead == "Chairman"


def test_a_report_belongs_to_the_country_it_names_else_to_the_visit_told_last() -> None:
    def issued(content: str) -> Claim:
        return claim("document", "POC 7", at=200, number="7", series="POC", body="MTCR",
                     year="2008", content=content)  # fmt: skip

    visits = (trip(country="HR", sent_days=JUNE), trip(60, country="SG"))
    for content, country in (("report on Croatia", "HR"), ("the mission report", "SG")):
        cables = of(*visits, issued(content))
        found = missions(cables, documents(cables))
        assert [one.country for one in found if one.reports] == [country]
    cables = of(*visits, issued("remarks on Croatia"))
    assert not [one for one in missions(cables, documents(cables)) if one.reports]


def test_only_a_proposed_meeting_right_behind_it_follows_up_a_mission() -> None:
    def followed(at: int, status: str, paragraph: str = "2") -> bool:
        idea = claim("meeting", "a meeting of experts", at=at, status=status, paragraph=paragraph)
        cables = of(trip(country="HR"), idea)
        (one,) = missions(cables, held=meetings(cables))
        return bool(one.follow_ups)

    assert followed(50, "proposed")
    assert not followed(50, "past")
    assert not followed(900, "proposed")
    assert not followed(50, "proposed", paragraph="3")


def test_nothing_is_done_before_its_day() -> None:
    (one,) = missions(of(trip(country="HR", status="done", sent_days=JUNE), sent="2008-05-01"))
    assert one.status(when("2008-05-02")) == "planned"
    assert one.status(when("2008-07-01")) == "day passed, no report"
    (told,) = missions(of(trip(country="HR", status="done", sent_days=JUNE), sent="2008-07-01"))
    assert told.status(when("2008-07-02")) == "done"


def test_a_mission_called_off_without_its_days_is_the_next_one_planned() -> None:
    plan = trip(country="HR", status="planned", sent_days=JUNE)
    off = trip(country="HR", cable="08PARIS2", status="cancelled")
    (one,) = missions([*of(plan, sent="2008-05-01"), *of(off, sent="2008-05-20")])
    assert (one.status(when("2008-07-01")), one.interval) == ("cancelled", plan.interval)
    late = missions([*of(plan, sent="2008-05-01"), *of(off, sent="2008-08-20")])
    assert len(late) == 2
