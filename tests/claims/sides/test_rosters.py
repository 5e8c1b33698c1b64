"""Lists of participants tell who of those present is ours."""

from __future__ import annotations

import pytest

from reftel.claims import Page
from reftel.claims.sides.rosters import rosters
from tests.claims.reading import page_of
from tests.claims.specimens import report


def listed(page: Page) -> list[str]:
    return [" ".join(part.of(page.text).split()).lstrip(": ") for part in rosters(page)]


@pytest.mark.parametrize(
    "words",
    [
        "U.S. Participants:\n\nJulia Kelm, EXERCISE desk\nRui Marsh",
        "Participants:\n\nPortugal:\nAna Veludo\n\nUnited States:\nJulia Kelm\nRui Marsh",
        "Meeting Participants: \n \nU.S. \nJulia Kelm \nRui Marsh \n \nPortugal \nAna Veludo",
        "Attendees: US: Julia Kelm, Rui Marsh. Portugal: Ana Veludo, Joao Bras.",
        "Participants: United States Julia Kelm Rui Marsh Portugal Ana Veludo Joao Bras",
        "Participants:\n\nU.S.\n--Julia Kelm\n--Rui Marsh\n\nOTHER GOVERNMENTS:\n--Ana Veludo",
        "The U.S. delegation consisted of: Julia Kelm and Rui Marsh.",
        "Portuguese Participants: Ana Veludo. US Mission Participants: Julia Kelm, Rui Marsh.",
    ],
)
def test_ours_stand_behind_our_heading_and_before_that_of_others(words: str) -> None:
    (ours,) = listed(page_of(words))
    assert "Julia Kelm" in ours
    assert "Rui Marsh" in ours
    assert "Ana Veludo" not in ours


@pytest.mark.parametrize(
    "words",
    [
        "Participants:\n\nPortugal:\nAna Veludo\nJoao Bras",
        "USG and Portuguese participants considered whether Julia Kelm should come.",
        "The U.S. delegation asked what Ana Veludo meant.",
        "He thanked the attendees.",
    ],
)
def test_no_list_or_none_of_ours_gives_nothing(words: str) -> None:
    assert listed(page_of(words)) == []


def test_a_list_ends_with_its_paragraph() -> None:
    page = Page(report("1. (U) U.S. participants: Julia Kelm.\n\n2. (C) Ana Veludo spoke first."))
    assert listed(page) == ["Julia Kelm."]


def test_a_heading_that_stands_alone_is_followed_by_its_list() -> None:
    page = Page(
        report("1. (U) A list.\n\nU.S. Delegation:\n\n2. (U) Julia Kelm, ISN.\n\n3. (C) So be it.")
    )
    assert listed(page) == ["2. (U) Julia Kelm, ISN."]


@pytest.mark.parametrize(
    "words",
    [
        "Visits:\n\nHe spoke of the Luso-American character of the delegation:\n\nJulia Kelm.",
        "He took our side\n\nUSG officials came with Julia Kelm.",
    ],
)
def test_words_that_only_look_like_a_heading_begin_no_list(words: str) -> None:
    assert listed(page_of(words)) == []
