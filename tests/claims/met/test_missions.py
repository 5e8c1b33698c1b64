from __future__ import annotations

import pytest

from reftel.claims import Hedge
from tests.claims.reading import page_of, quotes, told

REGIME = "The MTCR does outreach. "


def test_a_mission_done_has_country_day_and_leader() -> None:
    (found,) = told(
        REGIME + "Chairman Berg conducted an outreach mission\nto India on March 3.", "outreach"
    )
    assert (found.attribute("country"), found.attribute("date")) == ("IN", "2008-03-03")
    assert (found.attribute("status"), found.attribute("lead")) == ("done", "Chairman Berg")


def test_a_list_of_visits_is_a_mission_each() -> None:
    words = (
        REGIME + "The postponed days of the Envoy's Pakistan (April 3) and Kenya (May 7-8) visits."
    )
    found = told(words, "outreach")
    assert [(c.attribute("country"), c.attribute("date")) for c in found] == [
        ("PK", "2008-04-03"), ("KE", "2008-05-07/2008-05-08"),
    ]  # fmt: skip
    assert {claim.hedge for claim in found} == {Hedge.PLANNED}
    assert found[0].attribute("status") == "postponed"


def test_conditions_set_for_a_visit_are_kept() -> None:
    words = (
        REGIME
        + "Dates for the Chairman's Pakistan (April 3) visit came. It is odd to permit only\n"
        "technical staff from capitals for the Pakistan visit."
    )
    assert str(told(words, "outreach")[0].attribute("condition")).startswith("only technical staff")


def test_a_visit_outside_of_outreach_is_none() -> None:
    assert quotes("The Minister made a visit to India on March 3.", "outreach") == []


@pytest.mark.parametrize(
    ("words", "country", "date", "status"),
    [
        ("The MTCR conducted an outreach visit to Singapore in March.", "SG", "2008-03", "done"),
        ("The MTCR will conduct an outreach mission to the United Arab Emirates on May 3-4.",
         "AE", "2008-05-03/2008-05-04", "planned"),
        ("The MTCR plans an outreach mission to Croatia.", "HR", None, "planned"),
        ("Following the India visit, the MTCR spoke of outreach.", "IN", None, "done"),
        ("The NSG outreach team is trying to arrange a visit to Pakistan.", "PK", None,
         "attempted"),
        ("The outreach mission to India was held on\nMarch 3.", "IN", "2008-03-03", ""),
    ],
)  # fmt: skip
def test_a_mission_says_where_when_and_how_far_it_went(
    words: str, country: str, date: str | None, status: str
) -> None:
    (found,) = told(words, "outreach")
    assert (found.attribute("country"), found.attribute("date")) == (country, date)
    assert found.attribute("status") == status
    hedged = status in {"planned", "attempted"}
    assert found.hedge is (Hedge.PLANNED if hedged else Hedge.ASSERTED)


def test_slots_of_a_mission_cite_the_words_of_country_and_day() -> None:
    words = "The MTCR conducted an outreach mission\nto India on March 3."
    (found,) = told(words, "outreach")
    text = page_of(words).cable.source.text
    assert {slot.role: (slot.value, slot.span.of(text)) for slot in found.slots} == {
        "place": ("IN", "India"), "date": ("2008-03-03", "March 3"),
    }  # fmt: skip
    assert found.quote == "The MTCR conducted an outreach mission\nto India on March 3"


def test_who_went_along_is_a_member() -> None:
    words = (
        "The MTCR led outreach. An MTCR outreach mission to India on March 3 was long."
        " Ambassador Imre Berg also participated."
    )
    (found,) = told(words, "outreach")
    assert found.slot("member") == "Imre Berg"


@pytest.mark.parametrize(
    "words",
    [
        "The MTCR does outreach. His mission to succeed was hard.",
        "The Embassy's mission to Kenya sells tea.",
        "The outreach of his arm is long.",
        "The MTCR does outreach. A visit helps.",
    ],
)
def test_a_mission_without_a_country_or_a_regime_is_none(words: str) -> None:
    assert quotes(words, "outreach") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Outreach. He spoke of his outreach visit to Belgrade on March 12-13.",
         ["his outreach visit to Belgrade on March 12-13"]),
        ("On outreach, Berg visited Minsk on April 2 and hopes to go to Baku in June.",
         ["Berg visited Minsk on April 2", "hopes to go to Baku in June"]),
        ("He told of the outreach visit that the chair paid to Vietnam last October.",
         ["the outreach visit that the chair paid to Vietnam last October"]),
        ("Outreach: a mission to Islamabad planned for early May was put off.",
         ["a mission to Islamabad planned for early May"]),
        ("The MTCR does outreach. He named the next outreach mission, to Kenya.",
         ["the next outreach mission, to Kenya"]),
        ("Outreach is dear: one wants to visit Paris.", []),
        ("An interagency team led by ISN Director Ada Holm visited Kenya on July 6-10.",
         ["An interagency team led by ISN Director Ada Holm visited Kenya on July 6-10"]),
        ("A football team visited Kenya on July 6-10.", []),
    ],
)  # fmt: skip
def test_visits_of_an_outreach_passage_and_of_expert_teams_are_missions(
    words: str, found: list[str]
) -> None:
    assert quotes(f"The MTCR met. {words}", "outreach") == found


def test_an_outreach_visit_is_no_meeting_beside() -> None:
    assert quotes("The MTCR heard of his outreach visit to Belgrade on March 12.", "meeting") == []


@pytest.mark.parametrize(
    ("words", "country", "status"),
    [
        ("An NSG outreach team will travel to Kenya on April 3.", "KE", "planned"),
        ("The MTCR Chair led an outreach mission to Israel in March.", "IL", "done"),
    ],
)
def test_an_outreach_goes_to_a_country_and_is_done_or_to_come(
    words: str, country: str, status: str
) -> None:
    found = told(REGIME + words, "outreach")
    assert [(claim.attribute("country"), claim.attribute("status")) for claim in found] == [
        (country, status)
    ]


@pytest.mark.parametrize(
    "words",
    [
        "The trade mission to Kenya was a success.",
        "A soccer team will travel to Kenya on April 3.",
        "The Kenyan mission in Geneva wrote.",
        "His mission is to travel.",
    ],
)
def test_missions_of_trade_and_sport_are_no_outreach(words: str) -> None:
    assert quotes(words, "outreach") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They heard accounts of outreach to Kenya and Malta.", ["outreach to Kenya and Malta"]),
        ("A mission to Kenya is set for July 14-15.", ["A mission to Kenya is set for July 14-15"]),
        ("The outreach to the media was good.", []),
    ],
)
def test_outreach_by_its_noun_and_missions_set_for_a_day(words: str, found: list[str]) -> None:
    assert quotes(REGIME + words, "outreach") == found


CHAIR = (
    "(U) There were two items on the agenda of the MTCR: outreach and the plenary.\n\n"
    "2. (C) The {head} that Ambassador Alder had travelled to Almaty on April 2. He hopes to visit"
    " Singapore in June."
)


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("Swedish Chair's office reported", ["KZ", "SG"]),
        ("chairman briefed Partners", ["KZ", "SG"]),
        ("Swedish delegate thought", []),
    ],
)
def test_what_a_chair_tells_of_his_travels_are_missions(head: str, found: list[str]) -> None:
    missions = told(CHAIR.format(head=head), "outreach")
    assert [one.attribute("country") for one in missions] == found
