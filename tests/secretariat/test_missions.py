from __future__ import annotations

from reftel.secretariat.missions import missions
from tests.secretariat.reports import claim, entry, of, shelf, when

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
