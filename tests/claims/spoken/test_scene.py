from __future__ import annotations

import pytest

from reftel.source import Span
from tests.claims.specimens import instruction, report, stage


def test_a_scene_knows_who_sent_the_cable() -> None:
    assert stage(instruction("1. (S) Request Embassy Lisbon approach them.")).instructs
    assert stage(report("1. (C) Nothing.")).reports
    assert not stage(report("1. (C) Nothing.")).from_department


def test_a_scene_knows_that_a_demarche_is_reported() -> None:
    cable = report("1. (C) Nothing.", subject="EXERCISE: DEMARCHE DELIVERED")
    assert stage(cable).about_demarche


@pytest.mark.parametrize(
    ("words", "instructs"),
    [
        ("Embassy is requested to approach the MFA.", True),
        ("Please report by March 20.", True),
        ("Posts should draw on the points below.", True),
        ("This is an action request.", True),
        ("Begin talking points: -- We ask for help. End talking points.", True),
        ("For information only: the ship has left.", False),
        ("The firm requests a meeting.", False),
    ],
)
def test_a_telegram_from_washington_instructs_where_it_orders_a_post(
    words: str, *, instructs: bool
) -> None:
    scene = stage(instruction(f"1. (S) {words}"))
    assert scene.from_department
    assert scene.instructs is instructs


@pytest.mark.parametrize(
    ("subject", "about"),
    [
        ("EXERCISE: DEMARCHE DELIVERED", True),
        ("EXERCISE: RESPONSE TO A NONPAPER", True),
        ("EXERCISE: POINTS DELIVERED", True),
        ("EXERCISE: A MACHINE", False),
    ],
)
def test_the_subject_of_a_report_says_whether_it_answers_a_demarche(
    subject: str, *, about: bool
) -> None:
    assert stage(report("1. (C) Nothing.", subject=subject)).about_demarche is about


@pytest.mark.parametrize(
    ("subject", "of_meeting"),
    [
        ("EXERCISE: MTCR PLENARY IN LISBON", True),
        ("EXERCISE: U.S.-KENYA BILATERAL AT THE NSG PLENARY", False),
        ("EXERCISE: A MACHINE", False),
    ],
)
def test_a_meeting_of_many_is_told_from_talks_of_two(subject: str, *, of_meeting: bool) -> None:
    assert stage(report("1. (C) Nothing.", subject=subject)).of_meeting is of_meeting


def test_a_post_never_instructs() -> None:
    scene = stage(report("1. (C) Please report by March 20. Embassy should act."))
    assert scene.reports
    assert not scene.instructs


def test_a_report_on_a_demarche_deals_with_it_whatever_it_speaks_of() -> None:
    scene = stage(report("1. (C) The weather was fine.", subject="EXERCISE: DEMARCHE DELIVERED"))
    assert scene.surely
    assert scene.deals
    assert scene.closely


@pytest.mark.parametrize(
    ("text", "comments"),
    [
        ("1. (C) Comment: It rained. End comment.", True),
        ("COMMENT\n-------\n\n1. (C) It rained.", True),
        ("1. (C) Veludo made no comment. It rained.", False),
    ],
)
def test_a_writer_comments_below_a_heading_or_a_first_word(text: str, *, comments: bool) -> None:
    scene = stage(report(text))
    passage = scene.layout.passage(scene.layout.text.index("rained"))
    assert passage is not None
    assert scene.is_comment(passage) is comments


def test_words_at_a_place_fill_a_role() -> None:
    scene = stage(report("1. (C) The old\nbox is here."))
    at = scene.layout.text.index("old")
    slot = scene.slot("item", Span(at, at + len("old box")))
    assert (slot.role, slot.value, slot.span.start) == ("item", "old box", at)
