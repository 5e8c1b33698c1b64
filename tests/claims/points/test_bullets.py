from __future__ import annotations

import pytest

from reftel.claims import Page
from reftel.claims.points.bullets import bullets, parted
from reftel.claims.text.passages import Layout
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
    "letters with a pilcrow": f"2. (S) Post may draw on the following:\n\n¶A. {WORD}\n\n¶B. {ASK}",
    "numbers in a sentence": "2. (S) Mission should make the following points: "
    f"(1) {WORD[:-1]}; and (2) {ASK}",
    "paragraphs promised": f"2. (S) Oral points follow:\n\n3. (S) {WORD}\n\n4. (S) {ASK}",
    "paragraphs begun": f"2. (S) Begin talking points:\n\n3. (S) {WORD}\n\n4. (S) {ASK}\n\n"
    "End talking points.",
    "paragraphs headed": f"---\nORAL POINTS\n---\n\n2. (S) {WORD}\n\n3. (S) {ASK}\n\n"
    "---\nREPORTING\n---",
    "text promised": f"2. (S) Text of oral points follows.\n\nBegin text:\n\n1. {WORD}\n\n2. {ASK}"
    "\n\nEnd text.",
    "a heading between": f"2. (S) Posts should draw on the following key messages.\n\n"
    f"------------\nKey Messages\n------------\n\n-- {WORD}\n\n-- {ASK}",
    "a mark for each": f"2. (S) Talking points:\n\n-- (S/REL PORTUGAL) {WORD}\n\n"
    f"   (S/REL PORTUGAL) It came late.\n\n-- (S/REL PORTUGAL) {ASK}",
    "paragraphs named": f"2. (S) Request Embassy deliver the points in paragraphs 3-4.\n\n"
    f"3. (S) {WORD}\n\n4. (S) {ASK}",
}


@pytest.mark.parametrize("name", LISTS)
def test_points_are_read_in_every_layout(name: str) -> None:
    cable = instruction(f"{LISTS[name]}\n\n5. (U) Please report.")
    assert [claim.rstrip(".") for claim in words(said(cable, "talking_point"))] == [
        WORD.rstrip("."),
        ASK.rstrip("."),
    ]


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


def test_a_point_says_for_whom_alone_it_is() -> None:
    cable = instruction(
        f"2. (S) These points are for the use of posts:\n\n(For Lisbon only)\n\n-- {WORD}\n\n"
        f"For all posts:\n\n-- {ASK}\n\n-- FOR OSLO: We thank you for this."
    )
    found = said(cable, "talking_point")
    assert [claim.attribute("for") for claim in found] == ["Lisbon only", "all posts", "OSLO"]
    assert words(found)[2] == "We thank you for this."


def test_questions_to_a_firm_are_points() -> None:
    cable = instruction(
        "2. (SBU) The following questions are included for guidance:\n\n(To Velmar Arms S.A.)\n\n"
        "--What do you sell?\n\n(To Customs)\n\n--May the firm import rifles?\n\n"
        "In its reply, Post may comment on any other matter."
    )
    found = said(cable, "talking_point")
    assert words(found) == ["What do you sell?", "May the firm import rifles?"]
    assert [claim.attribute("for") for claim in found] == ["Velmar Arms S.A.", "Customs"]


def test_questions_that_a_post_is_to_answer_are_none() -> None:
    cable = instruction(
        "2. (S) Post should answer these questions:\n\n-- Who signed the bill of it?"
    )
    assert not said(cable, "talking_point")


def test_a_part_of_another_kind_ends_the_points() -> None:
    cable = instruction(
        f"2. (S) Talking points:\n\n-- {WORD}\n\nBACKGROUND:\n\n-- The firm was founded in 1990."
    )
    assert words(said(cable, "talking_point")) == [WORD]


def test_points_of_a_report_are_what_somebody_said() -> None:
    cable = report(f"1. (C) She spoke to the following points:\n\n-- {WORD}\n\n-- {ASK}")
    assert not said(cable, "talking_point")


def test_a_paper_of_another_government_is_no_point_of_ours() -> None:
    body = f"2. (S) Begin text of {{}} nonpaper:\n\n-- {WORD}\n\n-- {ASK}\n\nEnd text."
    assert not said(instruction(body.format("Ukrainian")), "talking_point")
    assert len(said(instruction(body.format("American")), "talking_point")) == 2


def test_a_sentence_torn_by_a_page_line_is_one_piece() -> None:
    page = Page(instruction("2. (S) We ask that you stop\n\n\nit at once.\n\nWe thank you."))
    layout = Layout(page)
    (top,) = page.tops()
    assert [" ".join(piece.of(layout.text).split()) for piece in parted(layout, top.span)] == [
        "2. (S) We ask that you stop it at once.",
        "We thank you.",
    ]
