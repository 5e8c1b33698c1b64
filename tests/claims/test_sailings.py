from __future__ import annotations

from reftel.claims import Mentions
from reftel.claims.extraction import MENTIONS
from reftel.claims.sailings import sailings
from tests.claims.reading import page_of


def drafts(words: str) -> list[dict[str, str]]:
    page = page_of(words)
    mentions = Mentions([claim for find in MENTIONS for claim in find(page)])
    return [{slot.role: slot.value for slot in draft.slots} for draft in sailings(page, mentions)]


def test_a_vessel_that_does_not_move_is_no_voyage() -> None:
    assert drafts("The M/V Grey Heron is old.") == []


def test_a_port_outweighs_its_country() -> None:
    (slots,) = drafts(
        "The M/V Grey Heron left Shanghai, China on 2 March."
        " It sailed to Bandar Abbas, Iran on 3 April."
    )
    assert slots["from"] == "CNSHA"


def test_an_unnamed_supplier_is_quoted() -> None:
    words = (
        "The M/V Grey Heron was booked to load one 40-foot container of tools"
        " supplied by a Kenyan firm that ships tools."
        " The Grey Heron will depart Shanghai on 3 April."
    )
    assert "Kenyan firm" in drafts(words)[0]["supplier"]


def test_what_may_befall_the_cargo_is_a_slot() -> None:
    words = (
        "The M/V Grey Heron will depart Shanghai on 3 April. The Grey Heron arrives later."
        " Its cargo could be diverted to other buyers in Kenya."
    )
    assert drafts(words)[0]["diversion"] == "other buyers in Kenya"
