"""An office that passes has its holder, its body and its day."""

from __future__ import annotations

import pytest

from reftel.claims import Hedge
from tests.claims.reading import quotes, told


@pytest.mark.parametrize(
    ("words", "office", "status", "person", "day"),
    [
        ("Lund will be succeeded as Chair on July 1 by Tony Avel, now in Dublin.",
         "Chair", "successor", "Tony Avel", "2008-07-01"),
        ("Ambassador Rui Lund takes over from Ambassador Avel as MTCR Chair in September.",
         "MTCR Chair", "successor", "Rui Lund", "2008-09"),
        ("Ms. Aya Hori (Japan) will succeed Jan Wout (Malta) as head of the Export Group July 1.",
         "head", "successor", "Aya Hori", "2008-07-01"),
        ("Rui Avel, who became Director of the Export Control Office in January, spoke.",
         "Director", "current", "Rui Avel", "2008-01"),
        ("Ambassador Rui Avel was elected Chairman of the Executive Council in March.",
         "Chairman", "current", "Rui Avel", "2008-03"),
    ],
)  # fmt: skip
def test_who_holds_an_office_from_when(
    words: str, office: str, status: str, person: str, day: str
) -> None:
    [one] = [c for c in told(words, "term") if c.rule == "successions"]
    facts = [one.attribute(name) for name in ("office", "status", "person", "from")]
    assert facts == [office, status, person, day]


def test_a_country_may_take_the_chair() -> None:
    [one] = told("Malta volunteered to chair the Experts Group in 2009.", "term")
    facts = [one.attribute(name) for name in ("country", "body", "status", "from")]
    assert facts == ["MT", "Experts Group", "next", "2009"]
    assert one.hedge is Hedge.PLANNED


def test_one_who_leaves_is_outgoing_until_a_day() -> None:
    [one] = told("Her deputy, Jane Kelm, leaves the Secretariat in June.", "term")
    assert (one.value, one.attribute("until")) == ("outgoing Secretariat", "2008-06")
    assert one.slot("person") == "Jane Kelm"


@pytest.mark.parametrize(
    "words",
    [
        "Georgia will leave the Commonwealth.",
        "The valve replaced the gauge.",
        "Avel left the room.",
        "It was named Director.",
    ],
)
def test_what_passes_no_office(words: str) -> None:
    assert quotes(words, "term") == []


def test_one_who_replaces_another_in_an_office_left_unnamed() -> None:
    [one] = told("Rui Lund resigned and was replaced by Tony Avel.", "term")
    assert (one.value, one.attribute("person")) == ("successor", "Tony Avel")


def test_a_chair_may_be_assumed_without_a_body() -> None:
    [one] = told("Malta will assume the chairmanship in September 2009.", "term")
    facts = [one.attribute(name) for name in ("country", "office", "from")]
    assert facts == ["MT", "chair", "2009-09"]


@pytest.mark.parametrize(
    ("words", "office", "status", "person"),
    [
        ("Rui Avel was appointed Ambassador to Malta in May.", "Ambassador", "current", "Rui Avel"),
        ("Rui Avel was named Director General of Customs on March 3.", "Director General",
         "current", "Rui Avel"),
        ("Rui Avel has been nominated as Deputy Secretary General.", "Deputy Secretary General",
         "current", "Rui Avel"),
        ("Rui Avel resigned as Minister in March.", "Minister", "outgoing", "Rui Avel"),
        ("Rui Avel will retire as Head of the Export Office in June.", "Head", "outgoing",
         "Rui Avel"),
        ("Rui Avel was replaced as Chairman by Tony Lund.", "Chairman", "successor", "Tony Lund"),
        ("Tony Lund will replace Rui Avel as Coordinator of the Export Group.", "Coordinator",
         "successor", "Tony Lund"),
    ],
)  # fmt: skip
def test_each_verb_of_office_tells_how_its_holder_stands(
    words: str, office: str, status: str, person: str
) -> None:
    (one,) = [claim for claim in told(words, "term") if claim.rule == "successions"]
    assert (one.attribute("office"), one.attribute("status")) == (office, status)
    assert one.attribute("person") == person


@pytest.mark.parametrize(
    ("words", "hedge"),
    [
        ("Rui Avel will be appointed Ambassador to Malta.", Hedge.PLANNED),
        ("Rui Avel was nominated as Director of Customs.", Hedge.PLANNED),
        ("Rui Avel became Director of Customs.", Hedge.ASSERTED),
        ("Malta will chair the Experts Group.", Hedge.PLANNED),
    ],
)
def test_an_office_to_come_is_planned(words: str, hedge: Hedge) -> None:
    assert {claim.hedge for claim in told(words, "term")} == {hedge}


@pytest.mark.parametrize(
    "words",
    [
        "Rui Avel left Lisbon in May.",
        "The pump was replaced by a new one.",
        "The firm was named after its Director.",
        "He took over the table.",
        "They elected to leave.",
    ],
)
def test_leaving_a_town_or_replacing_a_pump_passes_no_office(words: str) -> None:
    assert [claim for claim in told(words, "term") if claim.rule == "successions"] == []


@pytest.mark.parametrize(
    ("words", "office", "body"),
    [
        ("Alder will hand over the chair to Ambassador Ada Holm in May.", "chair", None),
        (
            "Alder handed over the chairmanship of the NSG to Ambassador Ada Holm.",
            "chairmanship",
            "NSG",
        ),
    ],
)
def test_a_chair_is_handed_over_to_the_next(words: str, office: str, body: str | None) -> None:
    (found,) = told(words, "term")
    assert found.slot("person") == "Ada Holm"
    assert (found.attribute("office"), found.attribute("body")) == (office, body)
    assert found.attribute("status") == "next"


def test_a_paper_handed_over_is_no_office() -> None:
    assert not told("Alder handed over the chair's paper to Ambassador Ada Holm.", "term")
