from __future__ import annotations

import re

import pytest

from reftel.claims.points.governing import (
    addressee,
    announces,
    condition,
    headed,
    is_empty,
    led_to,
    parts,
)
from reftel.claims.text.rows import rows

POINTS = [
    "2. (C) Post is requested to deliver the following points to the ministry:",
    "2. (C) Oral points follow:",
    "2. (C) Talking Points",
    "2. Post may draw on the following in its talks with the ministry:",
    "Posts should draw on the following guidance in responding to questions.",
    "You should tell the Foreign Minister that:",
    "Mission should make the following oral points to the Minister:",
    "YOU SHOULD RESPOND TO THE MINISTER ALONG FOLLOWING LINES:",
    "POINT FOR SINGAPORE ONLY:",
    "Suggested questions for the end-user:",
    "Post is requested to visit the firm and ask the following questions:",
    "The following points are included for guidance:",
    "USUN is instructed to deliver the following statement in the Committee:",
    "Contingency Q&As:",
    "Posts should convey these thoughts:",
    "Embassy should raise the following considerations with its hosts:",
    "Mission is to reaffirm points that Ambassador Prado put to Vaas in reftel:",
    "Delegation should reiterate points from the last round:",
]
NEITHER = [
    "3. (S) Background: The firm has made these shipments:",
    "We would welcome any insight that post can provide on the following questions:",
    "Post should answer the following questions by cable:",
    "Please provide the following information by June 3:",
    "Embassy should deliver the points in paragraph 4:",
    "1. (C) Key points",
    "The minister shared these thoughts on the port:",
]


@pytest.mark.parametrize("lead", POINTS)
def test_words_before_a_list_make_points_of_it(lead: str) -> None:
    assert led_to(lead) == "talking_point"


@pytest.mark.parametrize("row", rows("list_leads"), ids=lambda row: row["example"])
def test_each_row_of_the_table_holds_for_its_example(row: dict[str, str]) -> None:
    assert re.search(row["pattern"], row["example"], re.IGNORECASE)
    assert led_to(row["example"]) == "talking_point"


@pytest.mark.parametrize("lead", NEITHER)
def test_other_words_make_nothing_of_a_list(lead: str) -> None:
    assert led_to(lead) is None


@pytest.mark.parametrize(
    "lead",
    [
        "Post should:",
        "Post should pursue the following objectives and deliver the points in para 3 below:",
        "Post should pursue the following objectives with it. It should see to ports.",
    ],
)
def test_words_before_a_list_make_objectives_of_it(lead: str) -> None:
    assert led_to(lead) == "objective"


@pytest.mark.parametrize(
    ("words", "whom", "before"),
    [
        ("(For Muscat only)", "Muscat only", ""),
        ("Points are included: (To Velmar Arms S.A.)", "Velmar Arms S.A.", "Points are included:"),
        ("FOR ALL POSTS:", "ALL POSTS", ""),
        ("POINTS FOR MALTA ONLY:", "MALTA ONLY", " points:"),
        ("For Embassy Oslo, please pursue the following:", "", None),
        ("There is a market for these valves:", "", None),
    ],
)
def test_a_list_may_be_for_one_addressee(words: str, whom: str, before: str | None) -> None:
    assert addressee(words) == (whom, words if before is None else before)


@pytest.mark.parametrize("words", ["If raised:", "(Only if asked)", "If the host presses us:"])
def test_a_list_may_stand_under_a_condition(words: str) -> None:
    assert condition(words)


def test_a_condition_stands_in_the_last_line() -> None:
    assert condition("We hold the firm to its word.\nIf asked about Morland:")
    assert not condition("If asked about Morland, say nothing.\nWe value this.")


@pytest.mark.parametrize("words", ["(SECRET//REL SPAIN)", "Begin text:", "-----", "Unquote."])
def test_marks_and_brackets_govern_nothing(words: str) -> None:
    assert is_empty(words)


def test_a_condition_in_brackets_is_no_mark() -> None:
    assert not is_empty("(If pressed)")


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("OBJECTIVES", "objective"),
        ("ORAL POINTS", "talking_point"),
        ("Talking points for the ministry", "talking_point"),
        ("BACKGROUND", None),
        ("Points of contact", None),
        ("High points of the visit", None),
    ],
)
def test_a_heading_names_what_stands_below(heading: str, kind: str | None) -> None:
    assert headed(heading) == announces(heading) == kind


def test_a_heading_that_only_mentions_points_announces_none() -> None:
    assert headed("Action request: points to make") == "talking_point"
    assert announces("Action request: points to make") is None


@pytest.mark.parametrize("heading", ["BACKGROUND:", "Reporting deadline", "(U) Comment"])
def test_some_headings_begin_another_part(heading: str) -> None:
    assert parts(heading)
    assert not parts("Background on the reactor")


def test_orders_led_to_behind_a_paper_are_objectives() -> None:
    lead = "Post is to deliver the points in para 6 as a non-paper. Post should:"
    assert led_to(lead) == "objective"
