from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reftel.secretariat.offices import offices
from tests.secretariat.reports import claim, of, shelf, when

if TYPE_CHECKING:
    from reftel.claims import Claim
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


def term(who: str, at: int = 0, words: str = "Chair of the MTCR", **facts: str) -> Claim:
    made = claim("term", words, at=at, person=who, office="Chair")
    return replace(made, attributes=(*made.attributes, *facts.items()))


def since(who: str, month: str) -> Claim:
    made = term(who)
    return replace(made, attributes=(*made.attributes, ("from", month)))


def test_an_outgoing_chair_has_the_incoming_one_for_successor_and_a_former_one_has_none() -> None:
    found = offices(of(
        term("Ash", status="outgoing"), term("Birch", 40, status="incoming"),
        term("Cedar", 80, status="former"),
    ))  # fmt: skip
    assert [(one.holder, one.phase, one.successor) for one in found] == [
        ("Birch", "incoming", ""), ("Ash", "outgoing", "Birch"), ("Cedar", "former", ""),
    ]  # fmt: skip


@pytest.mark.parametrize("word", ["new", "next", "designated", "successor", "newly appointed"])
def test_words_for_who_comes_next_are_one_phase(word: str) -> None:
    (one,) = offices(of(term("Ash", status=word)))
    assert one.phase == "incoming"


def test_a_successor_in_one_regime_follows_nobody_in_another() -> None:
    found = offices(of(
        term("Ash", words="Chair of the NSG"), term("Birch", 40, status="incoming"),
    ))  # fmt: skip
    assert [(one.body, one.successor) for one in found] == [("MTCR", ""), ("NSG", "")]


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("Chairwoman of the MTCR", "Chair"),
        ("Co-Chair of the MTCR", "Co-Chair"),
        ("cochair of the MTCR", "Co-Chair"),
        ("vice chair of the MTCR", "Vice-Chair"),
        ("President of the MTCR plenary", "President"),
    ],
)
def test_an_office_is_called_by_one_name_however_written(words: str, office: str) -> None:
    (one,) = offices(of(claim("term", words, person="Ash", office=words)))
    assert (one.body, one.office) == ("MTCR", office)


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("Chair of the Australia Group", "AG"),
        ("Wassenaar plenary chair", "WA"),
        ("Chair of the 1540 committee", "UNSC-1540"),
        ("Chair of the LEEM of the NSG", "NSG LEEM"),
    ],
)
def test_the_body_is_read_from_the_words(words: str, body: str) -> None:
    (one,) = offices(of(claim("term", words, person="Ash", office="Chair")))
    assert one.body == body


def test_a_term_without_a_name_or_an_office_is_nobodys() -> None:
    assert offices(of(claim("term", "Chair of the MTCR", office="Chair"))) == []
    assert offices(of(claim("term", "of the MTCR", person="Ash"))) == []


def test_the_fuller_name_and_the_facts_of_either_cable_stay() -> None:
    first = of(term("Reed", country="SE"))
    later = of(replace(since("Ada Reed", "2008-11"), cable="08PARIS2"), sent="2008-06-21")
    (one,) = offices([*first, *later])
    assert (one.holder, one.country, one.since) == ("Ada Reed", "SE", "2008-11")
    assert (one.known, one.last) == (when("2008-05-21"), when("2008-06-21"))


def test_two_words_of_one_cable_do_not_bring_an_incoming_chair_in() -> None:
    found = offices(of(term("Reed", status="incoming"), term("Reed", 60, status="current")))
    assert [one.phase for one in found] == ["incoming"]


def test_a_title_counts_beside_a_regimes_name_and_not_far_from_it() -> None:
    regime = claim("control_regime", "MTCR", value="MTCR", at=0)
    near = claim("person", "Chairman Oh", value="Oh", role="Chairman", at=5)
    far = claim("person", "Chairman Bell", value="Bell", role="Chairman", at=90)
    unnamed = replace(near, attributes=(*near.attributes, ("unnamed", True)))
    assert [one.holder for one in offices(of(regime, near, far))] == ["Oh"]
    assert offices(of(regime, unnamed)) == []


@pytest.mark.parametrize(("month", "phase"), [("2008-03-01", "current"), ("2008-09", "incoming")])
def test_a_successor_has_come_in_when_the_day_told_has_come(month: str, phase: str) -> None:
    made = term("Ash", status="successor")
    told = replace(made, attributes=(*made.attributes, ("from", month)))
    (one,) = offices(of(told, sent="2008-05-21"))
    assert one.phase == phase


def test_a_chair_of_no_regime_holds_no_office_here() -> None:
    assert offices(of(term("Ash", words="Chairman of the bank"))) == []
