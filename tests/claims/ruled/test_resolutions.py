from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told, values


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("SCR 1718, Res. 1874 and UNSC Res 825 bind.", ["UNSCR-1718", "UNSCR-1874", "UNSCR-825"]),
        ("UNSCRs 1373/1540 bind.", ["UNSCR-1373", "UNSCR-1540"]),
        ("UNSCR's 1737 and 1803 bind.", ["UNSCR-1737", "UNSCR-1803"]),
        ("Resolution 1718/2006 binds.", ["UNSCR-1718"]),
        ("UNSC resolutions 1695 and 1718 bind.", ["UNSCR-1695", "UNSCR-1718"]),
        ("The Security Council's April 13 Presidential Statement came.", ["UNSC-PRST"]),
        ("A UNSC PRST came.", ["UNSC-PRST"]),
        ("The Board of Governors' February 4, 2006 resolution holds.",
         ["IAEA-BOARD-RESOLUTION-FEBRUARY-4-2006"]),
        ("Egypt may drop the Middle East resolution.", ["MIDDLE-EAST-RESOLUTION"]),
        ("The IAEA Board resolutions hold.", ["IAEA-BOARD-RESOLUTION"]),
        ("We await the upcoming UNSCR on Iran.", ["UNSCR-ON-IR"]),
        ("A third UN Security Council resolution is near.", ["(UNSC resolution)"]),
        ("The U.S. draft UNSCR on Kenya failed.", ["UNSCR-ON-KE"]),
        ("They passed a UN resolution on Lebanon then.", ["UNSCR-ON-LB"]),
        ("It stands in Presidential Proclamation 7750.", ["US-PROCLAMATION-7750"]),
        ("Commerce issued a temporary denial order.", ["US-COMMERCE-TEMPORARY-DENIAL-ORDER"]),
        ("They heed the cease and desist order.", ["(cease and desist order)"]),
        ("They seek a third sanctions resolution.", ["(UNSC resolution)"]),
        ("A redelivery order was served. It gave an order on the Velmar Group.",
         ["US-COMMERCE-REDELIVERY-ORDER"] * 2),
        ("A redelivery order was served.", ["US-COMMERCE-REDELIVERY-ORDER"]),
        ("Presidential Determination No. 2009-11 waives it.", ["US-DETERMINATION-2009-11"]),
    ],
)  # fmt: skip
def test_resolutions_and_statements_are_known_in_every_form(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "pin"),
    [
        ("UNSCR 1803 OP 8, OP 9, and OP 11 bind.", "OP 8, OP 9, and OP 11"),
        ("UNSCR 1929 (2010), paras 14-16, binds.", "paras 14-16"),
        ("Operative paragraph 10 of UNSCR 1747 binds.", "Operative paragraph 10"),
        ("Paragraphs 3 and 4 of resolution 1737 bind.", "Paragraphs 3 and 4"),
    ],
)
def test_paragraphs_cited_are_kept_in_every_form(words: str, pin: str) -> None:
    (found,) = told(words, "instrument")
    assert found.attribute("pin") == pin


@pytest.mark.parametrize(
    "words",
    ["A presidential statement was read at lunch.", "The board resolution of the firm is old.",
     "General Assembly Resolution 377 is old.", "They sold 1540 crates in 2006."],
)  # fmt: skip
def test_statements_and_resolutions_of_others_are_none(words: str) -> None:
    assert quotes(words, "instrument") in ([], ["presidential statement"])


def test_resolutions_told_by_what_they_forbid_are_one_generic_find() -> None:
    words = "They apply UN Security Council resolutions prohibiting the sale of tools to Kenya."
    (found,) = told(words, "instrument")
    assert found.quote == words[11:-1]
    assert found.attribute("generic") is True


@pytest.mark.parametrize(
    "words",
    [
        "They kept law and order.",
        "The purchase order was sent in the right order.",
        "They await a new resolution of the strike.",
        "He spoke against the peaceful resolution of the issue.",
        "The GOK resolution of the dispute is due.",
        "The new proclamation is long.",
        "They await the next round in the UNSC.",
    ],
)
def test_other_resolutions_and_proclamations_are_none(words: str) -> None:
    assert quotes(words, "instrument") == []


def test_a_new_resolution_with_its_number_is_that_one() -> None:
    assert values("The new UNSCR 1929 binds.", "instrument") == ["UNSCR-1929"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They cited UN Security Council resolution \u00b61737.", ["UNSCR-1737"]),
        ("They cited the Annex for UNSCR 1737.", ["UNSCR-1737-ANNEX"]),
        ("They cited Annex II of UNSCR 1747.", ["UNSCR-1747-ANNEX-II"]),
    ],
)
def test_a_number_is_read_through_a_stray_mark_and_an_annex_has_its_number(
    words: str, found: list[str]
) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("See S/RES/1803 (2008) there.", ["UNSCR-1803"]),
        ("See resolutions S/RES/1803 and 1874 there.", ["UNSCR-1803", "UNSCR-1874"]),
        ("UNSC Resolution 1803 of March 3 binds.", ["UNSCR-1803"]),
        ("Resolutions 1737 (2006) and 1747 (2007) bind.", ["UNSCR-1737", "UNSCR-1747"]),
        ("UNSCRs 1718, 1874 and 1695 bind.", ["UNSCR-1718", "UNSCR-1874", "UNSCR-1695"]),
        ("UNSCR 1540/1673 binds.", ["UNSCR-1540", "UNSCR-1673"]),
        ("SECURITY COUNCIL RESOLUTION 1540 BINDS.", ["UNSCR-1540"]),
        ("UN Security Council Resolution (UNSCR) 1540 binds.", ["UNSCR-1540"]),
        ("UNSCR-1540 binds.", ["UNSCR-1540"]),
        ("UNSCR 1540 binds. Implementing 1540 is hard. They went on enhancing 1540 work.",
         ["UNSCR-1540", "UNSCR-1540", "UNSCR-1540"]),
        ("Resolution\n1540 binds.", ["UNSCR-1540"]),
        ("UNSCR 1540. They read 1540 and left; with 1540 came hope.",
         ["UNSCR-1540", "UNSCR-1540"]),
    ],
)  # fmt: skip
def test_each_resolution_of_a_row_is_one_by_its_number(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It is E.O. 13382 and Executive Order 13224.", ["US-EO-13382", "US-EO-13224"]),
        ("It breaks E.O.s 13382, 13224 and 12938.",
         ["US-EO-13382", "US-EO-13224", "US-EO-12938"]),
        ("It breaks Executive Orders 13382 or 13224.", ["US-EO-13382", "US-EO-13224"]),
        ("It breaks EO 13382 and 12000 tons left.", ["US-EO-13382"]),
        ("It breaks EO No. 13382.", ["US-EO-13382"]),
        ("EO 1338 is none.", []),
        ("Presidential Determination 2008-12 is new.", ["US-DETERMINATION-2008-12"]),
        ("Proclamation 8342 is new.", ["US-PROCLAMATION-8342"]),
    ],
)  # fmt: skip
def test_orders_of_the_president_are_known_by_number(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    "words",
    [
        "House Resolution 1540 was read.",
        "The Parliament Resolution 1540 was read.",
        "He lives in room 1803 and has 1747 books.",
        "The resolution of the photograph is 1200.",
        "The court ruled under resolution 1540-09992 again.",
    ],
)
def test_resolutions_of_houses_and_other_numbers_are_none_of_the_council(words: str) -> None:
    assert quotes(words, "instrument") == []


def test_the_year_of_a_day_is_no_resolution() -> None:
    words = "UNSCR 1929 binds the firm, and 1929 bars it; on May 5, 1929 and in June 1929 it paid."
    assert quotes(words, "instrument") == ["UNSCR 1929", "1929"]


def test_a_pin_has_a_place_of_its_own() -> None:
    (found,) = told("Under OP 10 of UNSCR 1803 they may search.", "instrument")
    (slot,) = found.slots
    assert (slot.role, slot.value) == ("pin", "OP 10")
    assert found.span.start <= slot.span.start < slot.span.end < found.span.end


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They act through Executive Orders.", ["(executive orders)"]),
        ("An Executive Order is national.", ["(executive order)"]),
        ("Executive Order 13382 holds.", ["US-EO-13382"]),
    ],
)
def test_orders_of_the_president_are_told_without_a_number(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They support the UNGA First Committee resolution.", ["UNGA First Committee resolution"]),
        ("He opposes the NWFZ resolution and the Freedom of Expression resolution.",
         ["NWFZ resolution", "Freedom of Expression resolution"]),
        ("They back the U.S. resolution. Other UN resolutions bind them.", ["U.S. resolution"]),
        ("They introduced a resolution in the Assembly.", ["a resolution"]),
        ("They committed to the sponsorship of such resolution.", ["such resolution"]),
        ("They want a conflict resolution and a high resolution camera.", []),
    ],
)  # fmt: skip
def test_resolutions_of_a_body_or_moved_in_one(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("DCM said that UNSCR forbade the sale.", ["UNSCR"]),
        ("It needs a UNSCR.", ["UNSCR"]),
        ("They met UNSCR obligations.", []),
        ("It was sold to UNSCR-designated entities.", []),
        ("See UNSCR 1540 and UNSCR No. 1737.", ["UNSCR 1540", "UNSCR No. 1737"]),
        ("UNSCR: They voted.", []),
    ],
)
def test_a_resolution_is_told_by_its_letters_alone(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found
