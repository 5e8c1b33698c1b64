"""Firms show by what they do, and people, peoples and places do not become firms by it."""

from __future__ import annotations

import pytest

from reftel.claims.named.dealers import dealers, opening
from reftel.claims.named.parties import find_parties
from tests.claims.namesakes import page, quotes

BODY = "1. (C) {sentence} Nothing else was said about it.\n"


def shown(sentence: str) -> list[str]:
    """Return the names that a sentence shows to be firms."""
    laid = page(BODY.format(sentence=sentence))
    return [laid.text[start:end] for start, end, _ in dealers(laid)]


@pytest.mark.parametrize(
    ("sentence", "firm"),
    [
        ("Then Velcorta sold two lathes abroad.", "Velcorta"),
        ("Then Velcorta had already shipped the lathes.", "Velcorta"),
        ("As before, Velcorta manufactures lathes.", "Velcorta"),
        ("Some Velcorta officials denied it.", "Velcorta"),
        ("They like Velcorta's products.", "Velcorta"),
        ("They like Velcorta's very good products.", "Velcorta"),
        ("The lathes were manufactured by Dorvatek Quillon.", "Dorvatek Quillon"),
        ("The lathes were purchased from Dorvatek for cash.", "Dorvatek"),
        ("It is a subsidiary of Orvante & Quill in the south.", "Orvante & Quill"),
        ("They met an economist at Velcorta then.", "Velcorta"),
        ("They met the head of research at Orvante Quill.", "Orvante Quill"),
        ("Then Velcorta Quillon (VQ) has approached them.", "Velcorta Quillon"),
        ("They say Velcorta is run by a friend.", "Velcorta"),
        ("They say Velcorta signed a contract.", "Velcorta"),
        ("They signed a contract with Velcorta then.", "Velcorta"),
        ("They met an arm of Velcorta then.", "Velcorta"),
        ("They ordered maraging steel from Velcorta Quillon through a friend.", "Velcorta Quillon"),
        ("They supplied three vacuum pumps to Velcorta in May.", "Velcorta"),
        ("It competes with Velcorta there.", "Velcorta"),
        ("The pumps made by Velcorta and bound for Doha left.", "Velcorta"),
        ("A spokesman for Velcorta denied it.", "Velcorta"),
        ("The pumps were resold to Velcorta in May.", "Velcorta"),
        ("The invoice was issued by Velcorta.", "Velcorta"),
        ("Some Velcorta managers denied it.", "Velcorta"),
        ("Some Velcorta engineers denied it.", "Velcorta"),
        ("They met the consortium led by Velcorta.", "Velcorta"),
        ("They named competitors such as Velcorta there.", "Velcorta"),
        ("Then Velcorta went into liquidation.", "Velcorta"),
    ],
)
def test_a_firm_shows_by_what_it_does(sentence: str, firm: str) -> None:
    assert shown(sentence) == [firm]


@pytest.mark.parametrize(
    "sentence",
    [
        "Then Iran sold two lathes abroad.",
        "Some Iranian officials denied it.",
        "They sold new shares to Egyptians.",
        "Some Embassy officials denied it.",
        "The Soviet officials denied it.",
        "Some USG officials denied it.",
        "Then Ortwin Velmar sold his car.",
        "Then Ahmed sold two lathes abroad.",
        "Mr. Velmar left. Then Velmar sold two lathes.",
        "Here Velko Marr spoke. Then Marr sold two lathes.",
        "Some merchandise left. Merchandise exports rose then.",
        "The Velmar-era officials denied it.",
        "Then Zav Zav sold two lathes. Zav Zav's wife left.",
        "Then Zav Zav sold two lathes. Zav Zav said that he left.",
        "The lathes were supplied by Velmar Customs Officers.",
        "The lathes went to a Ruritanian firm.",
        "The Government of Cameroon (GRC) met. Then GRC officials denied it.",
        "Then Chavez sold two tanks.",
        "The lathes went back to the Ruritanian firm.",
        "The lathes went to a Velcorta company.",
        "The remarks made by MPs and NGOs left them cold.",
        "They took the Velmar Scene Management course.",
    ],
)
def test_what_people_and_states_do_makes_no_firm(sentence: str) -> None:
    assert shown(sentence) == []


def test_letters_alone_are_an_entity_where_staff_or_deeds_show_it() -> None:
    laid = page(BODY.format(sentence="Some QVTX officials denied it."))
    ((start, end, kind),) = dealers(laid)
    assert (laid.text[start:end], kind) == ("QVTX", "entity")


def test_a_firm_once_shown_is_found_again() -> None:
    body = "1. (C) Velcorta officials came. Nobody had known Velcorta. They left.\n"
    assert quotes(find_parties, body) == ["Velcorta", "Velcorta"]


def test_the_acronym_of_another_name_stays_its_alias() -> None:
    laid = page("1. (S) They paid Velcorta Supply Company (VSC). VSC officials left.\n")
    first, again = find_parties(laid)
    assert (first.value, again.value, again.rule) == ("VSC", "VSC", "party/alias")


def test_a_text_all_in_capitals_shows_no_firm() -> None:
    assert quotes(find_parties, "1. (S) VELCORTA SOLD TWO LATHES AND LEFT THE TOWN AGAIN.\n") == []


def test_a_name_said_without_end_is_judged_once() -> None:
    laid = page("1. (C) " + "Velcorta officials " * 500 + "left.\n")
    assert len(list(dealers(laid))) == 500


@pytest.mark.parametrize(
    ("sentence", "firm"),
    [
        ("He said that Dorvatek Quillon and its general manager had left.", "Dorvatek Quillon"),
        ("Dorvatek's purchasing agent came.", "Dorvatek"),
        ("He met employees of Dorvatek Quillon there.", "Dorvatek Quillon"),
        ("The goods had been bought through Dorvatek Quillon then.", "Dorvatek Quillon"),
        ("Karachi Dorvatek Quillon sold two lathes.", "Karachi Dorvatek Quillon"),
        ("DORVA sold two lathes.", "DORVA"),
    ],
)
def test_a_firm_shows_by_whom_it_has_and_where_it_is_at_home(sentence: str, firm: str) -> None:
    assert shown(sentence) == [firm]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dorvatek and its neighbors met.",
        "The relief was brought and marketed by C-17 planes.",
        "It is the warehouse of Vela do Velmar sugar.",
        "He met officials of Velmaraw.",
        "XXXXXXXXXXXX sold two lathes.",
        "He was told to STOP. STOP manufactures nothing, they stop there.",
    ],
)
def test_neighbors_models_and_what_is_struck_out_are_no_firms(sentence: str) -> None:
    assert shown(sentence) == []


def test_both_sides_of_a_contract_are_firms() -> None:
    assert shown("Then Velcorta signed a contract with Dorvatek for it.") == [
        "Velcorta",
        "Dorvatek",
    ]


def test_an_acronym_before_a_name_makes_no_surname_of_it() -> None:
    assert shown("GMQ Dorvatek came. The pumps were bought from Dorvatek for cash.") == ["Dorvatek"]


@pytest.mark.parametrize(
    ("sentence", "firm"),
    [
        ("Then Velcorta exported two lathes abroad.", "Velcorta"),
        ("The lathes were shipped by Dorvatek Quillon in May.", "Dorvatek Quillon"),
        ("The lathes were sold to Dorvatek in May.", "Dorvatek"),
        ("They visited Velcorta's factory.", "Velcorta"),
        ("They met Velcorta executives there.", "Velcorta"),
    ],
)
def test_a_name_shows_to_be_a_firm_by_its_trade_or_its_staff(sentence: str, firm: str) -> None:
    assert shown(sentence) == [firm]


@pytest.mark.parametrize(
    "sentence",
    [
        "Then Kenya exported two lathes abroad.",
        "They visited Lisbon's factory.",
        "They met Lisbon executives there.",
        "Then He exported two lathes abroad.",
        "The lathes were sold to Customs in May.",
    ],
)
def test_lands_towns_and_pronouns_are_no_firms(sentence: str) -> None:
    assert shown(sentence) == []


@pytest.mark.parametrize(
    ("name", "own"),
    [("Then Velcorta", "Velcorta"), ("Velcorta", "Velcorta"), ("The Velcorta", "Velcorta")],
)
def test_the_words_that_open_a_sentence_are_no_part_of_a_name(name: str, own: str) -> None:
    assert name[opening(name) :].strip() == own


@pytest.mark.parametrize("period", ["FY07", "CY2008", "Q3"])
def test_a_year_of_accounts_sells_nothing(period: str) -> None:
    assert shown(f"It may be bought from {period} funds.") == []
