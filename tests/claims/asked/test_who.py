from __future__ import annotations

import pytest

from tests.claims.specimens import said, upon_delivery


def by(words: str) -> str | None:
    """Return who makes the last request that a report tells of."""
    found = said(upon_delivery(words), "request")[-1].slot("by")
    return found and found.removeprefix("The ")


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("The Ambassador thanked Veludo and urged him to search the ship.", "Ambassador"),
        ("DCM gave the points to Veludo, urging that Portugal search the ship.", "DCM"),
        ("Veludo sent the Embassy a letter requesting our assistance.", "Ana Veludo"),
        ("The Attache in Vienna, Austria, asked us to wait.", "Attache"),
        ("We are urging Portugal to search the ship.", "We"),
        ("The DCM met Veludo to urge support for the text.", "DCM"),
        ("DCM was approached by Spanish officials requesting our assistance.",
         "Spanish officials"),
        ("Veludo raised Spain's request for U.S. assistance.", "Spain"),
        ("Veludo turned to the Spanish request for spare parts.", "Spanish"),
        ("Veludo said the Libyan Government had come again, requesting that we wait.",
         "the Libyan Government"),
        ("Veludo asked the bank, which in May advised Spain to block the sale.", "the bank"),
    ],
)  # fmt: skip
def test_who_asks_stands_before_the_verb_or_owns_the_request(sentence: str, who: str) -> None:
    assert by(sentence) == who


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo spoke of our request to search the ship.",
        "Veludo said he had been asked to wait.",
        "DCM read ref A request for pumps to Veludo.",
    ],
)
def test_none_asks_who_is_asked_or_only_tells_of_it(sentence: str) -> None:
    assert by(sentence) is None


def test_one_who_has_been_asked_is_asked_by_another() -> None:
    found = said(upon_delivery("Veludo has been asked by Spain to postpone the talk."), "request")
    assert (found[0].slot("by"), found[0].slot("to")) == ("Spain", "Ana Veludo")


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("An agent of the shipper demanded the release of the pumps.", "An agent of the shipper"),
        ("The owner's lawyers have asked us to wait.", "owner's lawyers"),
    ],
)
def test_one_who_asks_may_be_called_by_what_he_is(sentence: str, who: str) -> None:
    assert by(sentence) == who


def test_one_asked_stands_behind_who_asked_him() -> None:
    words = "Asked by EconOff to suspend the license, Director Porto said that he could not."
    (found,) = said(upon_delivery(words), "request")
    assert (found.slot("by"), found.slot("to")) == ("EconOff", "Porto")


def test_a_note_asks_in_the_name_of_whose_it_is() -> None:
    assert (
        by(
            "The Ministry of the Sea presents its compliments to the Embassy and has the honor to "
            "request assistance with the ship."
        )
        == "Ministry of the Sea"
    )
