"""Who is listed by an adjective, a noun, an opening phrase or a law itself."""

from __future__ import annotations

import pytest

from reftel.claims import Polarity
from tests.claims.reading import lacking, told

LISTED = {"party": "Tarvos Metals Ltd", "instrument": "UNSCR-1737"}


@pytest.mark.parametrize(
    "words",
    [
        "The pumps are for the UNSCR 1737-designated entity Tarvos Metals Ltd and were paid.",
        "They may not go to a UNSCR 1737-designated entity such as Tarvos Metals Ltd.",
        "Tarvos Metals Ltd, a UNSCR 1737-listed entity, ordered the pumps.",
        "Tarvos Metals Ltd is a UNSCR 1737-designated firm.",
        "The designation of Tarvos Metals Ltd under UNSCR 1737 binds all states.",
        "As an entity named in UNSCR 1737, Tarvos Metals Ltd may buy no valves.",
        "Designated under UNSCR 1737, Tarvos Metals Ltd has sought new channels.",
        "UNSCR 1737 designated Tarvos Metals Ltd.",
        "Tarvos Metals Ltd is an entity designated in UNSCR 1737.",
        "Tarvos Metals Ltd is a designated entity under UNSCR 1737.",
    ],
)
def test_a_listing_is_told_by_more_than_a_verb(words: str) -> None:
    assert lacking(words, "listing", LISTED) == {}


def test_two_designees_of_a_compound_are_listed_each() -> None:
    words = "It buys for the UNSCR 1747-designated entities Tarvos Metals Ltd and Velmar Bank."
    assert [one.slot("party") for one in told(words, "listing")] == [
        "Tarvos Metals Ltd", "Velmar Bank",
    ]  # fmt: skip


def test_an_opening_phrase_keeps_its_day() -> None:
    words = "Designated under UNSCR 1737 in December 2006, Tarvos Metals Ltd has moved."
    assert lacking(words, "listing", LISTED | {"when": "2006-12"}) == {}


def test_who_is_listed_by_an_authority_needs_no_list() -> None:
    words = "Tarvos Metals Ltd, listed by the EU in June 2008, has changed its name."
    expected = {"party": "Tarvos Metals Ltd", "by": "EU", "when": "2008-06"}
    assert lacking(words, "listing", expected) == {}


def test_neither_denies_a_listing() -> None:
    words = "Neither Tarvos Metals Ltd nor its owner has been listed by the 1737 Committee."
    assert [one.polarity for one in told(words, "listing")] == [Polarity.DENIED]


@pytest.mark.parametrize(
    "words",
    [
        "A designated official of Tarvos Metals Ltd signed the form.",
        "Officials listed Tarvos Metals Ltd among the buyers.",
        "The Portuguese-designated envoy met Tarvos Metals Ltd.",
        "Named in his honour, the hall belongs to Tarvos Metals Ltd.",
        "The designation of a new envoy surprised Tarvos Metals Ltd.",
    ],
)
def test_other_designations_list_nobody(words: str) -> None:
    assert told(words, "listing") == []
