from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import reftel
from reftel.claims.said.kinds import treatments
from tests.claims.specimens import instruction, report, said

if TYPE_CHECKING:
    import re

ORDER = "1. (S) Request Embassy Lisbon approach the ministry."


def relation(body: str, ref: str, *, washington: bool = False) -> str | None:
    cable = instruction(body, ref) if washington else report(body, ref)
    return said(cable, "link")[0].slot("relation")


def test_an_order_makes_an_instruction() -> None:
    assert said(instruction(ORDER), "cable_kind")[0].value == "instruction"


def test_a_delivery_makes_a_report() -> None:
    cable = report("1. (C) PolOff delivered reftel points to Veludo.")
    assert said(cable, "cable_kind")[0].value == "delivery_report"


def test_a_plenary_makes_a_meeting_report() -> None:
    cable = report("1. (C) The group met.", subject="EXERCISE: LANTERN GROUP PLENARY, PARIS")
    assert said(cable, "cable_kind")[0].value == "meeting_report"


@pytest.mark.parametrize("rest", ["SUBJECT: SUBJECT: EXERCISE\n1. (C) Words.", "", "TAGS: A\n\n"])
def test_the_kind_is_shown_by_words_also_without_a_subject_or_body(rest: str) -> None:
    heading = "R 021258Z JAN 88\nFM AMEMBASSY LISBON\nTO SECSTATE WASHDC\n"
    (found,) = said(reftel.read(heading + rest), "cable_kind")
    assert found.quote.strip()


def test_a_scenesetter_is_nothing_of_these() -> None:
    assert said(report("1. (C) Your visit comes in spring."), "cable_kind")[0].value == "other"


@pytest.mark.parametrize(
    ("body", "ref", "expected"),
    [
        ("1. (C) PolOff delivered reftel points to Veludo.", "STATE 900101", "delivers"),
        ("1. (C) More on the firm.", "LISBON 900010", "follows_up"),
        ("1. (C) Something else.", "STATE 900101", "mentions"),
        ("1. (C) This cable replaces ref A in full.", "A. LISBON 900010", "supersedes"),
        ("1. (C) Ref A is repeated.", "A. OSLO 900010", "mentions"),
    ],
)
def test_a_report_says_what_it_does_to_its_reference(body: str, ref: str, expected: str) -> None:
    assert relation(body, ref) == expected


def test_a_cable_of_washington_may_supersede_its_own() -> None:
    body = f"{ORDER} This message supersedes ref A."
    assert relation(body, "A. STATE 900090", washington=True) == "supersedes"


@pytest.mark.parametrize("row", treatments(), ids=lambda row: str(row[0]))
def test_each_treatment_finds_its_own_example(row: tuple[str, re.Pattern[str], str]) -> None:
    assert row[1].search(row[2])


@pytest.mark.parametrize(
    ("subject", "body", "kind"),
    [
        ("EXERCISE: LANTERN GROUP POINTS-OF-CONTACT MEETING", "1. (C) They met.",
         "meeting_report"),
        ("EXERCISE: WORKING GROUP OF MAY", "1. (C) They met.", "meeting_report"),
        ("EXERCISE: RESPONSE TO DEMARCHE ON PLENARY", "1. (C) Veludo said Ruritania would act.",
         "delivery_report"),
        ("EXERCISE: BIOGRAPHY OF A MINISTER", "1. (C) He is tall.", "other"),
    ],
)  # fmt: skip
def test_the_subject_of_a_report_says_its_kind(subject: str, body: str, kind: str) -> None:
    assert said(report(body, subject=subject), "cable_kind")[0].value == kind


def test_the_kind_stands_where_it_shows() -> None:
    cable = instruction(ORDER)
    (claim,) = said(cable, "cable_kind")
    assert claim.quote in ORDER
    assert claim.attribute("grounds") == "it orders a post to act"


def test_a_cable_has_one_kind() -> None:
    cable = report("1. (C) PolOff delivered reftel points. 2. (C) DCM delivered them again.")
    assert len(said(cable, "cable_kind")) == 1


def test_each_reference_has_one_link_and_none_leads_to_itself() -> None:
    ref = "A. STATE 900101\n     B. LISBON 900010\n     C. STATE 900101"
    links = said(report("1. (C) Something else.", ref), "link")
    values = [claim.value for claim in links]
    assert len(values) == len(set(values))
    assert not any(value.endswith("LISBON900021") for value in values)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("In response to ref A, the ministry said no.", "answers"),
        ("As promised in ref A, this is the list.", "mentions"),
        ("This is an interim reply; see ref A.", "mentions"),
    ],
)
def test_what_is_said_of_a_cable_of_another_post(words: str, expected: str) -> None:
    assert relation(f"1. (C) {words}", "A. STATE 900101") == expected


def test_washington_follows_up_on_its_own_only_where_the_subject_says_so() -> None:
    assert relation(ORDER, "A. STATE 900090", washington=True) == "mentions"


def test_a_link_says_why_and_how_surely() -> None:
    (claim,) = said(report("1. (C) More on the firm.", "LISBON 900010"), "link")
    assert claim.attribute("grounds") == "the same post wrote both"
    assert claim.attribute("confidence") == "0.80"


def test_a_scenesetter_that_mentions_our_demarche_reports_none() -> None:
    cable = report(
        "1. (C) Veludo told Senator Finch that our demarche was heard.",
        subject="EXERCISE: SCENESETTER FOR THE VISIT",
    )
    assert said(cable, "cable_kind")[0].value == "other"


@pytest.mark.parametrize(
    "order",
    [
        "USUN may draw on the points in paragraph 2.",
        "Embassies are to deliver the points below.",
        "It is requested that Post deliver the points.",
        "Appreciate Post's assistance in finding the firm.",
    ],
)
def test_an_order_in_other_words_makes_an_instruction_too(order: str) -> None:
    body = f"1. (S) This is an action request. {order}"
    assert said(instruction(body), "cable_kind")[0].value == "instruction"


@pytest.mark.parametrize(
    "order",
    [
        "Please deliver the following points to Director Veludo.",
        "Please also raise the shipment with the ministry and report the reply.",
        "Please urge the authorities to hold the crates.",
    ],
)
def test_a_plea_that_sends_a_post_to_its_hosts_makes_an_instruction(order: str) -> None:
    assert said(instruction(f"1. (S) {order}"), "cable_kind")[0].value == "instruction"


@pytest.mark.parametrize(
    "plea",
    [
        "Please pass this message to the delegation.",
        "Please contact the desk with any questions.",
        "Please note that the office is closed.",
    ],
)
def test_a_plea_that_routes_or_tells_makes_none(plea: str) -> None:
    assert said(instruction(f"1. (S) {plea}"), "cable_kind")[0].value == "other"


@pytest.mark.parametrize(
    "words",
    [
        "This instruction replaces ref, which is no longer valid.",
        "This message supersedes the ref.",
        "Posts should disregard reftel.",
    ],
)
def test_the_only_reference_needs_no_letter(words: str) -> None:
    body = f"{ORDER}\n\n2. (S) {words}"
    assert relation(body, "STATE 900010", washington=True) == "supersedes"
    both = "A. STATE 900010\nB. STATE 900011"
    told = said(instruction(body, both), "link")
    if "reftel" not in words:
        assert [one.slot("relation") for one in told] == ["mentions", "mentions"]


@pytest.mark.parametrize(
    ("words", "ref", "washington", "expected"),
    [
        ("This cable withdraws ref A.", "A. STATE 900010", True, "supersedes"),
        ("Ref A request is hereby withdrawn.", "A. STATE 900010", True, "supersedes"),
        ("Reftel points should be considered withdrawn.", "STATE 900010", True, "supersedes"),
        ("The instruction in ref A is no longer valid.", "A. STATE 900010", True, "supersedes"),
        ("Reftel instruction is no longer valid.", "STATE 900010", True, "supersedes"),
        ("This message extends the deadline of ref A.", "A. STATE 900010", True, "follows_up"),
        ("The suspense in ref A is moved to May 3.", "A. STATE 900010", True, "follows_up"),
        ("This message amplifies ref A.", "A. STATE 900010", True, "follows_up"),
        ("Washington considers ref A closed.", "A. STATE 900010", True, "follows_up"),
        ("Post considers ref A action completed.", "A. STATE 900010", False, "answers"),
        ("The firm withdrew the offer told of in ref A.", "A. STATE 900010", True, "mentions"),
    ],
)
def test_a_later_cable_may_withdraw_extend_or_close(
    words: str, ref: str, expected: str, *, washington: bool
) -> None:
    body = f"{ORDER}\n\n2. (S) {words}" if washington else f"1. (C) {words}"
    assert relation(body, ref, washington=washington) == expected
