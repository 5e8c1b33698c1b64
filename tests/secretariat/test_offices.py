from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.secretariat.offices import offices
from tests.secretariat.reports import claim, of, shelf

if TYPE_CHECKING:
    from reftel.secretariat import Office


def held(body: str = "MTCR", office: str = "Chair") -> list[Office]:
    return [one for one in shelf().offices if (one.body, one.office) == (body, office)]


def test_the_chair_and_the_incoming_chair_are_two_terms_of_one_office() -> None:
    now, after = held()
    assert (now.holder, now.country, now.phase, now.successor) == ("Alder", "NO", "current", "Reed")
    assert (after.holder, after.country, after.phase) == ("Reed", "SE", "incoming")


def test_an_incoming_chair_who_is_chair_in_a_later_cable_has_come_in() -> None:
    told = [
        claim("term", "incoming MTCR Chairman", cable="08PARIS1", office="MTCR Chairman",
              status="incoming", person="Reed"),
        claim("term", "the MTCR Chairman", cable="09PARIS2", office="MTCR Chairman",
              status="current", person="Ada Reed"),
    ]  # fmt: skip
    cables = [*of(told[0], sent="2008-05-21"), *of(told[1], sent="2009-05-21")]
    (one,) = offices(cables)
    assert (one.holder, one.phase) == ("Ada Reed", "current")
    assert one.known is not None
    assert one.last is not None
    assert one.known < one.last


def test_an_expert_group_is_part_of_the_body_and_titles_need_a_regime_beside_them() -> None:
    chair = claim("term", "Co-Chair of the MTCR's IEM Committee", office="Co-Chair", person="Ash")
    host = claim("person", "Chairman Bell", at=90, value="Bell", role="Chairman")
    (one,) = offices(of(chair, host))
    assert (one.body, one.office, one.phase) == ("MTCR IEM", "Co-Chair", "current")
