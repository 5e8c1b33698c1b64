"""A legal form or a number beside it makes a name of capitalised words."""

from __future__ import annotations

import pytest

from reftel.claims.named.forms import formed, ministries
from reftel.claims.named.parties import find_parties
from tests.claims.namesakes import page, placed, quotes


def told(sentence: str) -> list[str]:
    return placed(formed, sentence)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("It paid Velmarq (Private) Limited there.", "Velmarq (Private) Limited"),
        ("It paid Tanvir Brothers (Pvt) Ltd. of Karachi.", "Tanvir Brothers (Pvt) Ltd"),
        ("It paid Velko Timur (M) Sdn Bhd of Klang.", "Velko Timur (M) Sdn Bhd"),
        ("It paid Velko Optik (UK) Ltd of Leeds.", "Velko Optik (UK) Ltd"),
        ("It paid Mekanik Jaya Sdn. Bhd. there.", "Mekanik Jaya Sdn. Bhd"),
        ("It paid Officine Bracchi S.p.A. there.", "Officine Bracchi S.p.A."),
        ("It paid Kessler Pumpen GmbH & Co. KG there.", "Kessler Pumpen GmbH & Co. KG"),
        ("It paid Demirel Makina A.S. there.", "Demirel Makina A.S."),
        ("It paid Tiszavolgy Kft. there.", "Tiszavolgy Kft"),
        ("It paid Al Velmarq Trading Est. there.", "Al Velmarq Trading Est."),
        ("It paid Straits Valve Pte. Ltd. there.", "Straits Valve Pte. Ltd"),
        ("It paid Elbrus Sp. z o.o. there.", "Elbrus Sp. z o.o."),
        ("It paid Velmarq Seimitsu K.K. there.", "Velmarq Seimitsu K.K."),
        ("It paid Haddad & Sons there.", "Haddad & Sons"),
    ],
)
def test_a_form_closes_a_name(sentence: str, name: str) -> None:
    assert told(sentence) == [name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("It paid OOO Sevmarin in May.", "OOO Sevmarin"),
        ('It paid ZAO "Polimer Plus" in May.', 'ZAO "Polimer Plus"'),
        ("It paid JSC Kaspmash in May.", "JSC Kaspmash"),
        ("It paid PT Nusantara Baja in May.", "PT Nusantara Baja"),
        ("It used Bank Kargoshaei in May.", "Bank Kargoshaei"),
        ("It paid State Enterprise Artemmash in May.", "State Enterprise Artemmash"),
        ("It paid NPO Velmash's director in May.", "NPO Velmash"),
    ],
)
def test_a_form_opens_a_name(sentence: str, name: str) -> None:
    assert told(sentence) == [name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("It was made at Factory No. 7 there.", "Factory No. 7"),
        ("They saw Factory. Plant 7 is closed.", "Plant 7"),
        ("It was made at Plant 12 there.", "Plant 12"),
        ("It was made at Kelm Shipyard Nr. 3 there.", "Kelm Shipyard Nr. 3"),
        ("It was tried at Institute No. 4 there.", "Institute No. 4"),
    ],
)
def test_a_works_may_have_a_number_for_a_name(sentence: str, name: str) -> None:
    assert told(sentence) == [name]


def test_a_name_in_a_text_all_in_capitals_begins_behind_a_small_word() -> None:
    assert told("VALVES EXPORTED BY ARKLAND CHEMICAL CORP WERE HELD IN MAY.") == [
        "ARKLAND CHEMICAL CORP"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Bank Governor spoke and the Plant Manager agreed.",
        "NEA A/S Velcart told them of the JSC Director.",
        "It was defined AS such and used AS such.",
        "The factory 7 miles away closed; plant 12 trees.",
        "Ltd. is no name, nor is Sdn. Bhd. alone.",
        "THE POINTS FLAGGED AS CLEARED MUST BE USED AS WRITTEN.",
    ],
)
def test_where_nothing_proper_stands_beside_a_form_no_name_is_found(sentence: str) -> None:
    assert told(sentence) == []


def test_the_town_of_a_firm_is_no_part_of_its_name() -> None:
    body = "1. (S) They watch the front company Velmar Sanat of Tehran there.\n"
    assert quotes(find_parties, body) == ["Velmar Sanat"]


def test_the_acronym_behind_a_form_belongs_to_the_name() -> None:
    body = "1. (S) They paid Velmarq Alloy Co., Ltd. (VALC) there. VALC shipped.\n"
    assert quotes(find_parties, body) == ["Velmarq Alloy Co., Ltd. (VALC)", "VALC"]


def test_each_of_several_ministries_named_together_is_one() -> None:
    laid = page("1. (S) They met the Ministries of Defense, Trade, and Foreign Affairs there.\n")
    found = [(laid.text[one.start : one.end], one.type) for one in ministries(laid)]
    assert found == [
        ("Ministries of Defense", "ministry"),
        ("Trade", "ministry"),
        ("Foreign Affairs", "ministry"),
    ]


def test_ministries_named_together_keep_their_acronyms() -> None:
    body = "1. (S) The Ministries of Defense (MOD) and Foreign Affairs (MFA) agreed.\n"
    assert quotes(find_parties, body) == ["Ministries of Defense (MOD)", "Foreign Affairs (MFA)"]


def test_two_fields_of_business_make_one_name() -> None:
    body = "1. (S) They paid the Velmar Chemical and Minerals Company there.\n"
    assert quotes(find_parties, body) == ["Velmar Chemical and Minerals Company"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("THE FIRM PAID ALDER TOOLS GMBH IN MAY.", ["ALDER TOOLS GMBH"]),
        ("BANK VELMARQ HAS PAID FOR IT.", ["BANK VELMARQ"]),
        ("BANK OFFICIALS HAVE PAID FOR IT.", []),
        ("THE BANK IN LISBON HAS PAID FOR IT.", []),
    ],
)
def test_names_in_a_text_all_in_capitals_end_at_a_deed(sentence: str, names: list[str]) -> None:
    assert told(f"{sentence} NOTHING ELSE WAS SAID OF IT AT THE TIME.") == names


def test_dashes_between_names_in_capitals_begin_the_next_one() -> None:
    row = "- MARVI ONE MARINE LIMITED - MARVI TWO MARINE LIMITED - SEPID KESHT SHIPPING LIMITED"
    assert told(f"These firms act for it: {row}.") == [
        "MARVI ONE MARINE LIMITED", "MARVI TWO MARINE LIMITED", "SEPID KESHT SHIPPING LIMITED",
    ]  # fmt: skip


def test_copies_counted_before_a_form_are_no_name() -> None:
    assert told("INFO LOG-00 VELQ-02 SAS -00") == []


def test_several_ministries_share_a_noun_behind_them() -> None:
    sentence = "1. (S) He named the Foreign, Finance, and Justice Ministries.\n"
    assert [claim.value for claim in find_parties(page(sentence)) if claim.span.start > 300] == [
        "Ministry of Foreign", "Ministry of Finance", "Ministry of Justice",
    ]  # fmt: skip


def test_an_and_within_a_row_that_a_comma_closes_joins_fields_of_one_ministry() -> None:
    row = "Ministries of Transport, Labor and Welfare, Justice, the Interior, and Trade"
    assert placed(ministries, f"The {row} agreed.") == [
        "Ministries of Transport", "Labor and Welfare", "Justice", "Interior", "Trade",
    ]  # fmt: skip


def test_an_embassy_behind_ministries_is_none() -> None:
    row = "Ministries of Foreign Affairs and Foreign Trade, and the GOQR Embassy"
    assert placed(ministries, f"The {row} agreed.") == [
        "Ministries of Foreign Affairs", "Foreign Trade",
    ]  # fmt: skip


def test_the_letter_of_a_sub_paragraph_is_of_no_firm() -> None:
    assert told("We know two firms.\n\nB. Velmar Jaya Sdn Bhd paid.") == ["Velmar Jaya Sdn Bhd"]


@pytest.mark.parametrize(
    "name",
    [
        "Alder Pumps and Valves Co., Ltd",
        "Holm & Marr Optics GmbH & Co. KG",
        "Zavod Tarvos OAO",
        "Tarvos Makina Sanayi ve Ticaret A.S.",
        "Societe Tarvos SARL",
        "Banco Tarvos S.A.",
        "PT Tarvos Nusantara Tbk",
        "Shenzhen Tarvos Import & Export Co. Ltd",
        "Tarvos Elektronik AB",
        "Tarvos Instruments Oy",
        "Tarvos Precision Pte Ltd",
        "Tarvos Steel Sdn Bhd",
        "Tarvos Optics B.V.",
        "Tarvos Industries (Pvt) Ltd",
        "Tarvos Ventures LLC",
        "Tarvos Chemie AG",
        "Tarvos Trading FZE",
        "Tarvos Energie SpA",
        "OOO Tarvos",
        "Factory No. 12",
    ],
)
@pytest.mark.parametrize(
    "frame", ["They met {} there.", "{} paid for it.", "It is for {}, we hear."]
)
def test_the_legal_forms_of_many_lands_close_a_name(name: str, frame: str) -> None:
    found = [
        " ".join(one.split()) for one in quotes(find_parties, f"1. (S) {frame.format(name)}\n")
    ]
    assert found == [name]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("He led the Citizens' Action Party there.", ["Citizens' Action Party"]),
        ("The Velmar Bankers' Association met it.", ["Velmar Bankers' Association"]),
        ("He left Velmar's Workers' Union in May.", ["Workers' Union"]),
        ("It heard the Ministers' Union talk and the workers' party.", []),
        ("The firms' bank paid, and the Turks' Bank Velmar.", ["Bank Velmar"]),
    ],
)
def test_a_body_is_called_by_those_who_are_in_it(sentence: str, names: list[str]) -> None:
    assert told(sentence) == names
