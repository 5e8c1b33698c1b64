"""What ours plan to carry over, and what others do or we only wait for."""

from __future__ import annotations

import pytest

from tests.claims.specimens import report, said


def verbs(words: str) -> list[tuple[str, str]]:
    """Return verb and status of all that is delivered in a report."""
    found = said(report(f"1. (C) {words}"), "delivery")
    return [(str(one.attribute("verb")), str(one.attribute("status"))) for one in found]


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("PolOff hopes to deliver reftel points to the MFA early next week.", "deliver"),
        ("PolCouns plans to present the demarche to Director Veludo on March 18.", "present"),
        ("The Ambassador is scheduled to present the nonpaper to FM Amaral.", "present"),
        ("We expect to be able to make the demarche later this week.", "make"),
        ("Embassy has requested an appointment with the Director to convey the points.", "convey"),
        (
            "EmbOffs have appointments on March 17 to deliver the same message to the ministry.",
            "deliver",
        ),
        ("Post intends to raise this matter again with the Deputy Minister.", "raise"),
        ("We are ready to pass the aide-memoire at any level.", "pass"),
        ("We have the points. We would plan to deliver them to Veludo on March 20.", "deliver"),
        ("Embassy will meet Director Veludo on March 19 to deliver reftel points.", "deliver"),
        ("SCIATT WILL DELIVER REFTEL POINTS TO CNEN PRESIDENT ON MONDAY.", "deliver"),
    ],
)
def test_a_plan_of_ours_leads_to_what_is_to_be_carried(words: str, verb: str) -> None:
    assert verbs(words) == [(verb, "planned")]


@pytest.mark.parametrize(
    "words",
    [
        "Post hopes the MFA will convey its concerns next week.",
        "The GOP will present its position in Vienna.",
        "Washington expects Portugal to deliver a message by March 20.",
        "Embassy was unable to deliver reftel points before the holiday.",
        "Embassy will pass on any further information as it becomes available.",
        "Embassy would appreciate guidance before it has to deliver the demarche.",
    ],
)
def test_what_others_plan_or_we_only_wait_for_is_not_ours_to_carry(words: str) -> None:
    assert "planned" not in [status for _, status in verbs(words)]


@pytest.mark.parametrize(
    "words", ["used the occasion to raise", "took this opportunity to deliver"]
)
def test_what_one_took_the_occasion_to_raise_was_raised(words: str) -> None:
    found = verbs(f"PolOff {words} the demarche with Veludo.")
    assert found == [(words.rsplit(maxsplit=1)[-1], "delivered")]


def test_who_is_asked_for_a_meeting_may_have_a_short_title_with_its_point() -> None:
    words = "We have requested a meeting with Dr. Ahmed Hes to convey reftel points."
    assert verbs(words) == [("convey", "planned")]


def test_a_point_to_be_made_is_no_plan() -> None:
    assert verbs("Embassy will meet Director Veludo on March 19.") == []


def test_a_case_may_be_raised_without_a_paper() -> None:
    words = "We will raise the case with Minister Ana Pinto on March 20."
    cable = report(f"1. (C) {words}", subject="EXERCISE: DEMARCHE DELIVERED")
    assert [one.value for one in said(cable, "delivery")] == ["planned"]


def test_who_is_met_for_it_hears_it() -> None:
    words = "The Ambassador met Foreign Minister Veludo on March 9 to deliver a letter to the King."
    (found,) = said(report(f"1. (C) {words}"), "delivery")
    assert (found.attribute("status"), found.slot("to")) == ("delivered", "Veludo")


@pytest.mark.parametrize(
    "words",
    [
        "PolOff met with Director Veludo and his staff to urge them to act.",
        "PolOff called on Director Veludo on March 3 to underscore our concern.",
        "The DCM saw Director Veludo to protest the sale.",
        "The DCM called on Director Veludo May 3 to provide advance notice of the ban.",
        "PolOff met Director Veludo to alert him to the sale.",
    ],
)
def test_what_somebody_was_met_for_was_said(words: str) -> None:
    ((_, status),) = verbs(words)
    assert status == "argued"


@pytest.mark.parametrize(
    "words",
    [
        "Veludo met with his staff to ask for calm.",
        "PolOff asked Veludo to urge the firm to act.",
        "PolOff saw Veludo at a dinner, and Veludo agreed to a visit to explain it.",
    ],
)
def test_others_say_nothing_for_us_where_they_meet(words: str) -> None:
    assert not [verb for verb, _ in verbs(words) if verb in {"ask", "urge", "explain"}]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("EconOff plans to brief the Ministry of Trade.", [("brief", "planned")]),
        ("EconOff plans on briefing officials at the port.", [("briefing", "planned")]),
        ("EconOff will brief Washington on this.", []),
        ("The visit will be brief.", []),
    ],
)
def test_a_briefing_is_planned(words: str, told: list[tuple[str, str]]) -> None:
    assert verbs(words) == told
