from __future__ import annotations

import pytest

from reftel.claims import Page
from reftel.claims.bullets import bullets
from reftel.claims.passages import Layout
from tests.claims.specimens import instruction, report, said, words

WORD, ASK = "We have word of a machine.", "We ask that you stop it."
LISTS = {
    "two dashes": f"2. (S) Begin points:\n\n-- {WORD}\n\n-- {ASK}\n\nEnd points.",
    "one dash": f"2. (S) BEGIN POINTS:\n\n- {WORD}\n- {ASK}\n\nEND POINTS.",
    "stars": f"2. (S) Begin points for delivery:\n\n* {WORD}\n* {ASK}\n\nEnd points.",
    "paragraphs": f"2. (S) Begin nonpaper:\n\n{WORD}\n\n{ASK}\n\nEnd nonpaper.",
    "numbers": f"2. (S) BEGIN TEXT OF NON-PAPER:\n\n1. {WORD}\n\n2. {ASK}\n\nEND NON-PAPER.",
    "numbers in brackets": f"2. (S) Begin points:\n\n(1) {WORD}\n\n(2) {ASK}\n\nEnd points.",
    "letters": f"2. (S) Embassy should use the following talking points:\n\na. {WORD}\n\nb. {ASK}",
    "quotations": f'2. (S) Post should draw on the following points:\n\n"{WORD}"\n\n"{ASK}"',
    "one line": f"2. (S) Begin talking points: -- {WORD} -- {ASK} End talking points.",
    "heading": f"-------------\nTALKING POINTS\n-------------\n\n2. (S) -- {WORD}\n\n-- {ASK}",
    "paragraphs named": f"2. (S) Request Embassy deliver the points in paragraphs 3-4.\n\n"
    f"3. (S) {WORD}\n\n4. (S) {ASK}",
}


@pytest.mark.parametrize("name", LISTS)
def test_points_are_read_in_every_layout(name: str) -> None:
    cable = instruction(f"{LISTS[name]}\n\n5. (U) Please report.")
    assert words(said(cable, "talking_point")) == [WORD, ASK]


def test_a_bullet_in_the_line_of_a_mark_stands_beside_those_below() -> None:
    cable = instruction(f"2. (S) BEGIN NON-PAPER -- {WORD}\n\n-- {ASK}\n\nEND NON-PAPER")
    assert words(said(cable, "talking_point")) == [WORD, ASK]


@pytest.mark.parametrize("heading", ["If raised:", "IF ASKED:", "(If pressed)"])
def test_a_point_for_the_asking_says_so(heading: str) -> None:
    cable = instruction(f"2. (S) Talking points:\n\n-- {WORD}\n\n{heading}\n\n-- {ASK}\n")
    assert [claim.attribute("if_asked") for claim in said(cable, "talking_point")] == [None, True]


@pytest.mark.parametrize(
    "point", ["(To be used verbatim:) We have word.", "We have word of it. (for verbatim use)"]
)
def test_one_point_may_be_for_verbatim_use(point: str) -> None:
    cable = instruction(f"2. (S) Begin points:\n\n-- {point}\n\n-- {ASK}\n\nEnd points.")
    first, second = said(cable, "talking_point")
    assert "verbatim" not in first.quote
    assert [first.attribute("verbatim"), second.attribute("verbatim")] == [True, False]


def test_the_key_points_of_a_summary_are_no_points_to_make() -> None:
    cable = report("1. (C) Key points:\n\n-- The harbor is closed.\n\n-- The fleet is at sea.")
    assert not said(cable, "talking_point")


def test_a_host_s_letter_in_a_report_is_no_point_of_ours() -> None:
    cable = report(f"1. (C) Begin text of letter:\n\n{WORD}\n\n{ASK}\n\nEnd text of letter.")
    assert not said(cable, "talking_point")


def test_objectives_that_name_the_place_of_points_stay_objectives() -> None:
    cable = instruction(
        "2. (S) Post should pursue the following objectives and deliver the talking points in "
        "para 3 below:\n\n-- Tell Portugal of the machine.\n\n-- Ask it to act at once."
    )
    assert len(said(cable, "objective")) == 2


def test_a_paragraph_below_the_heading_objective_is_one() -> None:
    cable = instruction("---------\nOBJECTIVE\n---------\n\n2. (S) Persuade Portugal to stop it.")
    assert words(said(cable, "objective")) == ["Persuade Portugal to stop it."]


def test_a_bullet_knows_the_words_before_it() -> None:
    page = Page(instruction("2. (S) Post should:\n\n-- Ask Portugal to act."))
    (found,) = bullets(page, Layout(page))
    assert found.lead.endswith("Post should:")
    assert found.top.number == 2
