"""People are told by whom or what they serve, and things and named people are not."""

from __future__ import annotations

import pytest

from reftel.claims.people.attached import attached
from tests.claims.namesakes import page


def told(sentence: str) -> list[str]:
    """Return the words of those told by whom they serve."""
    laid = page(f"1. (S) {sentence}\n")
    return [laid.text[one.start : one.end] for one in attached(laid)]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They told the Polish captain of the ship so.", "Polish captain"),
        ("They told the ship captain's wife so.", "ship captain"),
        ("The captain of the vessel said so.", "The captain of the vessel"),
        ("They say the master of the vessel said so.", "the master of the vessel"),
        ("They say the vessel's master left.", "vessel's master"),
        ("They say the captain left the ship.", "captain"),
        ("They told the owner and captain not to leave the ship.", "captain"),
        ("The Syrian harbor master refused.", "Syrian harbor master"),
        ("They say the harbormaster refused.", "harbormaster"),
        ("They heard that Vell's chief economic advisor left.", "chief economic advisor"),
        ("They heard President Vell's spokesman say so.", "spokesman"),
        ("They heard Marr's chief of staff say so.", "chief of staff"),
        ("An associate of Velmar Works Ltd. sold it.", "associate of Velmar Works Ltd"),
        ("It went to a Varani associate in Spain.", "Varani associate"),
        ("According to our source, they left.", "our source"),
        ("Our usual contact had no evidence.", "Our usual contact"),
        ("A well-placed embassy source said so.", "A well-placed embassy source"),
        (
            "He quoted a reliable and close government insider.",
            "a reliable and close government insider",
        ),
    ],
)
def test_who_serves_is_told_by_whom(sentence: str, words: str) -> None:
    assert told(sentence) == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "He read the master plan of the ship.",
        "They say Captain Velko Marr left the ship.",
        "They say the captain of police saw the ship.",
        "They say the captain left the town.",
        "They met Vell's chief adviser Ada Marr.",
        "They met Vell's adviser, Ada Marr.",
        "They met Vell's advisers.",
        "They met Iran's adviser.",
        "He is an associate professor.",
        "They met a German associate there.",
        "He holds a master's degree in ships.",
    ],
)
def test_things_ranks_and_named_people_are_none(sentence: str) -> None:
    assert told(sentence) == []
