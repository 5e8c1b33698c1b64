from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said, words

BLOCK = """1. (S/REL PORTUGAL) BEGIN TALKING POINTS:

-- We would like to raise a shipment.

BEGIN CLEARED IC POINTS TO BE USED VERBATIM:

-- The ship was in port on 6 March 2008.

END CLEARED IC POINTS TO BE USED VERBATIM.

-- We urge you to hold the containers.

END TALKING POINTS.

2. (U) Please report.
"""


def test_points_are_numbered_with_their_exact_words() -> None:
    found = said(instruction(BLOCK), "talking_point")
    assert words(found) == [
        "We would like to raise a shipment.",
        "The ship was in port on 6 March 2008.",
        "We urge you to hold the containers.",
    ]
    assert [claim.attribute("order") for claim in found] == ["1", "2", "3"]


def test_only_the_points_inside_the_bracket_are_verbatim() -> None:
    found = said(instruction(BLOCK), "talking_point")
    assert [claim.attribute("verbatim") for claim in found] == [False, True, False]
    assert found[1].attribute("cleared_by") == "IC"


def test_points_below_an_unnumbered_mark_belong_to_the_paragraph_above() -> None:
    cable = instruction(
        "4. (S) Begin talking points/non-paper:\n(SECRET//REL PORTUGAL)\n\n"
        "-- We would like to alert you.\n\n-- We ask for your help.\n\n5. (U) Please report."
    )
    found = said(cable, "talking_point")
    assert [claim.paragraph for claim in found] == ["4", "4"]


def test_points_in_the_lines_of_a_paragraph_are_parted() -> None:
    cable = instruction(
        "7. (C) Request Embassy Lisbon reply, making the following points: --The firm is\n"
        "known to us. --The machine is controlled."
    )
    assert words(said(cable, "talking_point")) == [
        "The firm is known to us.",
        "The machine is controlled.",
    ]


def test_a_sub_bullet_belongs_to_its_point() -> None:
    cable = instruction(
        "1. (S) Begin points:\n\n-- We would like to know:\n\n- who paid for it.\n\n"
        "-- We thank you for this.\n\nEnd points."
    )
    assert len(said(cable, "talking_point")) == 2


def test_objectives_are_told_apart_from_points() -> None:
    cable = instruction(
        "2. (S) Post should:\n\n-- Ask Portugal to hold the box.\n\n-- Thank Portugal."
    )
    assert words(said(cable, "objective")) == ["Ask Portugal to hold the box.", "Thank Portugal."]
    assert not said(cable, "talking_point")


def test_bullets_of_the_background_are_neither() -> None:
    cable = instruction("3. (S) BACKGROUND: Some facts are these:\n\n-- The firm moved house.")
    assert not said(cable, "objective")
    assert not said(cable, "talking_point")


def test_bullets_within_a_paragraph_of_a_block_are_points_of_their_own() -> None:
    cable = instruction(
        "4. (S) Talking points:\n\nBEGIN TALKING POINTS\n\n(S//REL PORTUGAL)\n\n"
        "--We would like to share this.\n\n--We ask for your help.\n\nEND TALKING POINTS"
    )
    assert [claim.value for claim in said(cable, "talking_point")] == [
        "We would like to share this.",
        "We ask for your help.",
    ]


def test_points_named_in_the_line_of_a_paragraph_run_to_the_next_number() -> None:
    cable = instruction(
        "2. (S/REL PORTUGAL) Points for Oral Presentation: Arms at Sea\nWe value your help.\n\n"
        "(S//REL TO USA, POR) A ship has sailed with arms.\n\n(U) We ask that you stop it.\n\n"
        "End Text.\n\n3. (U) Please report."
    )
    assert words(said(cable, "talking_point")) == [
        "We value your help.",
        "A ship has sailed with arms.",
        "We ask that you stop it.",
    ]


def test_the_parts_of_a_paper_are_no_points() -> None:
    cable = instruction(
        "2. (S) BEGIN NON-PAPER FOR PORTUGAL\n\nPlease take these steps:\n\n-- Financial Measures,"
        " and\n\n-- Export Controls.\n\nFinancial Measures:\n\n-- We urge you to freeze the assets."
        "\n\nExport Controls:\n\n-- We urge you to adopt a list.\n\nEND NON-PAPER"
    )
    assert words(said(cable, "talking_point")) == [
        "We urge you to freeze the assets.",
        "We urge you to adopt a list.",
    ]


def test_lines_that_each_begin_with_a_mark_are_points_below_a_title_that_says_so() -> None:
    cable = instruction(
        "2. (U) Portugal talking points\n(S/REL USA, PRT) We value your help with EXERCISE goods.\n"
        "(S/REL USA, PRT) We urge you to hold the ship\nto search it.\n\n3. (U) Background\n"
        "(S/NF) The port is large."
    )
    assert words(said(cable, "talking_point")) == [
        "We value your help with EXERCISE goods.",
        "We urge you to hold the ship to search it.",
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "CLEARED TALKING POINTS DELIVERED TO LISBON",
        "TALKING POINTS AS DELIVERED",
        "Non-paper passed to the Ministry",
    ],
)
def test_a_report_gives_the_points_that_were_made(heading: str) -> None:
    cable = report(
        f"1. (C) PolOff met Ana Veludo.\n\n{heading}\n{'-' * len(heading)}\n"
        "2. (S/REL PORTUGAL) -- The machine came by way of Sines.\n-- It bears EXERCISE marks."
    )
    assert words(said(cable, "talking_point")) == [
        "The machine came by way of Sines.",
        "It bears EXERCISE marks.",
    ]


@pytest.mark.parametrize(
    "heading", ["POINTS OF CONTACT", "TALKING POINTS OF THE MINISTER", "HIGH POINTS OF THE VISIT"]
)
def test_other_lists_of_a_report_are_no_points(heading: str) -> None:
    cable = report(
        f"1. (C) PolOff met Ana Veludo.\n\n{heading}\n{'-' * len(heading)}\n"
        "2. (C) -- The machine came by way of Sines.\n-- It bears EXERCISE marks."
    )
    assert said(cable, "talking_point") == []


@pytest.mark.parametrize(
    "lead", ["The U.S. goes into the meeting with three aims:", "Read Ref A. You should:"]
)
def test_aims_and_what_you_should_do_lead_to_objectives(lead: str) -> None:
    cable = instruction(f"1. (C) {lead}\n\n-- to keep the matter open;\n\n-- to prevent a link.")
    assert len(said(cable, "objective")) == 2


LIST = """

-- Praise Velmar for its support of the ban.

-- Urge Velmar to sign this year.

2. (C) No."""


@pytest.mark.parametrize(
    "lead",
    [
        "We suggest the visitors raise the following further points:",
        "Post recommends that the Secretary make the following points:",
        "Suggested talking points for the visit are:",
        "You may wish to make the following points:",
    ],
)
def test_points_that_a_post_proposes_to_visitors_are_points(lead: str) -> None:
    points = said(report(f"1. (C) {lead}{LIST}"), "talking_point")
    assert words(points) == [
        "Praise Velmar for its support of the ban.",
        "Urge Velmar to sign this year.",
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "Veludo suggested the following points:",
        "Veludo made the following points:",
        "We suggest that the following firms be listed:",
    ],
)
def test_points_of_others_are_none(lead: str) -> None:
    assert not said(report(f"1. (C) {lead}{LIST}"), "talking_point")
