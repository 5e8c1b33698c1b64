from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said

SAID = "1. (C) Director Rui Veludo told PolOff that the list is old. "


def told(text: str) -> list[tuple[str | None, list[str]]]:
    """Return who asks, and of whom, in each request of a report."""
    found = said(report(f"{SAID}{text}", subject="EXERCISE: TALKS ON A LIST"), "request")
    return [(one.slot("by"), [s.value for s in one.slots if s.role == "to"]) for one in found]


def ordered(text: str) -> list[list[str]]:
    """Return to whom each request of an instruction goes."""
    found = said(instruction(f"2. (C) {text}"), "request")
    return [[slot.value for slot in one.slots if slot.role == "to"] for one in found]


@pytest.mark.parametrize(
    ("text", "by", "to"),
    [
        ("Veludo asked for U.S. support in this.", "Rui Veludo", "U.S."),
        ("Veludo asked for any details that the USG could provide.", "Rui Veludo", "USG"),
        ("Veludo requested details of the list from us.", "Rui Veludo", "us"),
        (
            "Veludo said any information the USG could share would be greatly appreciated.",
            "Rui Veludo",
            "USG",
        ),
        (
            "The reason for calling PolOff in, Veludo explained, was to request U.S. help.",
            "Rui Veludo",
            "U.S.",
        ),
        ("The DCM asked for a firm date.", "The DCM", "Rui Veludo"),
        ("The Ambassador recommended that the law be changed.", "The Ambassador", "Rui Veludo"),
        ("The Ambassador counseled that the list be read.", "The Ambassador", "Rui Veludo"),
    ],
)
def test_in_a_talk_each_side_asks_the_other(text: str, by: str, to: str) -> None:
    assert told(text)[-1] == (by, [to])


def test_he_who_asked_before_asks_on() -> None:
    found = told("The DCM recommended that the law be changed. He invited Ana Brito to come.")
    assert [by for by, _ in found] == ["The DCM", "The DCM"]


@pytest.mark.parametrize(
    "text",
    [
        "Veludo asked that the crew be informed.",
        "Post would ask that the law be changed.",
        "Veludo said that any help you gave would be welcome.",
    ],
)
def test_nobody_is_asked_whom_nothing_tells(text: str) -> None:
    assert all(not to for _, to in told(text))


def test_a_post_would_welcome_what_another_does() -> None:
    found = told("\n\n2. (C) It would be helpful if Spain did not pursue it.")
    assert found == [(None, ["Spain"])]


def test_an_order_goes_to_those_of_the_one_before() -> None:
    text = "Embassy is requested to visit the firm. Emphasize that sales of it are prohibited."
    assert ordered(text) == [["Embassy"], ["Embassy"]]


def test_a_question_is_put_to_the_one_with_whom_it_begins() -> None:
    text = "Embassy is requested to visit the firm. Can Alder Works provide its order for it?"
    assert ordered(text) == [["Embassy"], ["Alder Works"]]


def test_those_without_a_name_may_be_asked() -> None:
    text = "Embassy is requested to act. We hope that other like-minded states would join it."
    assert ordered(text)[-1] == ["other like-minded states"]


def test_an_office_of_washington_gives_its_order_by_name() -> None:
    text = "The Department's Office of Trade (PM/DTCC) requests Post's assistance in a check."
    (found,) = said(instruction(f"2. (C) {text}"), "request")
    assert (found.slot("by") or "").startswith("The Department's Office of Trade")
