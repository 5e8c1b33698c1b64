"""Short forms of a name hold inside their own cable."""

from __future__ import annotations

import pytest

from reftel.cable import read
from reftel.claims.named.aliases import again
from reftel.claims.named.naming import names
from reftel.claims.named.parties import find_parties, parties
from reftel.claims.text.lexicon import is_ordinary
from reftel.claims.text.page import Page
from tests.claims.namesakes import page, valued


def values(body: str, subject: str = "EXERCISE") -> list[tuple[str, str]]:
    return valued(parties, body, subject)


def test_an_acronym_stands_for_the_name_that_defined_it() -> None:
    found = values("1. (S) They paid Velcorta Supply Company (VSC). VSC then shipped.\n")
    assert found == [("Velcorta Supply Company (VSC)", "VSC"), ("VSC", "VSC")]


def test_the_wing_behind_the_letters_of_a_party_belongs_to_it() -> None:
    found = values("1. (S) They met the Velmar People's Party (VPP). The VPP-K then left.\n")
    assert [words for words, _ in found] == ["Velmar People's Party (VPP)", "VPP-K"]


def test_a_distinctive_first_word_stands_for_a_firm() -> None:
    found = values("1. (S) The Spanish firm Velcorta IMX paid. Velcorta denies it.\n")
    assert [value for _, value in found] == ["Velcorta IMX", "Velcorta IMX"]


def test_an_ordinary_first_word_does_not() -> None:
    found = values("1. (S) They paid Heavy Metal Industries. Heavy seas followed.\n")
    assert len(found) == 1


def test_a_place_at_the_head_of_a_name_stays_a_place() -> None:
    found = values("1. (S) They paid Dubai Pumps Trading LLC. Dubai was hot.\n")
    assert [words for words, _ in found] == ["Dubai Pumps Trading LLC"]


def test_a_subject_in_capitals_names_the_firm_of_the_body() -> None:
    body = "1. (S) The firm Velcorta Pumps Limited (VPL) paid.\n"
    found = values(body, "(S) MORE ON VELCORTA PUMPS LIMITED")
    assert found[0] == ("VELCORTA PUMPS LIMITED", "VPL")


def test_a_bank_is_known_by_its_own_name() -> None:
    found = values("1. (S) They used Bank Sepah. Sepah denies it.\n")
    assert [value for _, value in found] == ["Bank Sepah", "Bank Sepah"]


def test_without_names_there_is_nothing_to_find_again() -> None:
    laid = page("1. (S) Nothing happened.\n")
    assert names(laid) == []
    assert again(laid, []) == []


def test_words_of_the_language_are_ordinary() -> None:
    assert is_ordinary("Heavy")
    assert not is_ordinary("Velcorta")


@pytest.mark.parametrize(
    ("body", "again_told"),
    [
        ("They paid the Bahraini Ahlan United Bank. Ahlan United paid back.", "Ahlan United"),
        ("They paid Estado Mayor Velmarial. It was Estado Mayor \n  Velmarial.",
         "Estado Mayor Velmarial"),
        ("They met the Central Bank of Ruritania. CBR then paid.", "CBR"),
        ("They paid Ahlan United Bank. Ahlan United paid back.", "Ahlan United"),
    ],
)  # fmt: skip
def test_first_letters_and_opening_words_stand_for_a_name(body: str, again_told: str) -> None:
    assert again_told in [words for words, _ in values(f"1. (S) {body}\n")]


@pytest.mark.parametrize(
    "body",
    [
        "They met the National Proliferation Trust. The NPT was signed.",
        "They paid Abu Dhabi Pumps Trading. Abu Dhabi was hot.",
        "Ruritanian customs came. They paid Ruritanian customs duties.",
        "They paid Hong Kong Velmar Pumps Trading. They met Ri Hong-sop.",
        "They met the Fundacion Velmar Natura. A Fundacion paid it.",
    ],
)
def test_letters_of_a_treaty_places_and_duties_do_not(body: str) -> None:
    assert len(values(f"1. (S) {body}\n")) <= 1


def test_a_country_behind_a_firm_s_short_name_tells_its_branch() -> None:
    body = "1. (S) They paid Velcorta Shipping Company (VSC). They met VSC Egypt.\n"
    assert ("VSC Egypt", "VSC Egypt") in values(body)


def test_a_name_without_a_noun_goes_by_its_opening_words() -> None:
    body = "1. (S) They paid the firm Sanor Gostaq Arvandu. Sanor Gostaq paid back.\n"
    assert "Sanor Gostaq" in [words for words, _ in values(body)]


def test_a_given_name_before_a_firm_s_name_makes_its_owner_of_it() -> None:
    body = "1. (S) They paid Demirvat Makina Ltd. Kemal Demirvat and Demirvat paid back.\n"
    assert [words for words, _ in values(body)].count("Demirvat") == 1


@pytest.mark.parametrize(
    ("first", "second", "value"),
    [
        ("Gulf Pearl Shipping LLC wrote", "We asked which ship Gulf Pearl uses",
         "Gulf Pearl Shipping LLC"),
        ("They paid Tekun Jaya Engineering Sdn Bhd", "We hope you investigate Tekun Jaya",
         "Tekun Jaya Engineering Sdn Bhd"),
        ("They paid Xi'an Huaxin Inertial Technology Company", "Please raise Huaxin",
         "Xi'an Huaxin Inertial Technology Company"),
        ("They paid Sichuan Huaxin Valve Group", "Please raise Huaxin",
         "Sichuan Huaxin Valve Group"),
        ("They paid Heinrich Velgt Transformatoren GmbH", "We note that Velgt paid",
         "Heinrich Velgt Transformatoren GmbH"),
        ("They paid Coastline Tactical Services Ltd", "We note that Coastline paid",
         "Coastline Tactical Services Ltd"),
    ],
)  # fmt: skip
def test_the_words_before_its_trade_call_a_firm_again(first: str, second: str, value: str) -> None:
    assert [found for _, found in values(f"1. (S) {first}. {second}.\n")] == [value, value]


@pytest.mark.parametrize(
    "sentence",
    [
        "They paid Foreign Trade Company. Foreign Trade grew.",
        "They paid Advanced Technology Company. An Advanced Technology show opened.",
        "They paid Coastline Services Ltd. Coastline roads were closed.",
        "They paid Aviation Velmar Spares Ltd. (AVS). We saw contract AVS/2007/391.",
        "They paid Bell Velmarcopter Company. It had a UH-9H Bell Velmarcopter.",
    ],
)
def test_words_that_open_many_names_and_numbers_call_nobody(sentence: str) -> None:
    assert len(values(f"1. (S) {sentence}\n")) == 1


def test_a_firm_that_the_table_calls_by_a_place_is_meant_by_it() -> None:
    found = values("1. (S) Rossing Uranium exported it. Rossing's CFO agreed.\n")
    assert found == [("Rossing Uranium", "Rossing"), ("Rossing", "Rossing")]


def test_letters_of_precedence_in_a_heading_mean_no_party() -> None:
    text = (
        "VZCZCXYZ0000\nPP RUEHC\nFM AMEMBASSY LISBON\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L"
        " LISBON 000123\n\nE.O. 12958: N/A\nTAGS: PARM\nSUBJECT: EXERCISE\n\n1. (C) They met the"
        " Partido Velmar (PP). The PP agreed.\n"
    )
    found = [claim.quote for claim in find_parties(Page(read(text)))]
    assert found == ["Partido Velmar (PP)", "PP"]


def test_letters_that_mark_a_portion_mean_no_service() -> None:
    found = values("1. (S) Why does the SBU believe it? (SBU) Ask them.\n")
    assert [words for words, _ in found] == ["SBU"]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("They paid Velcorta Pumps Ltd. Velcorta Pumps shipped it.",
         ["Velcorta Pumps Ltd", "Velcorta Pumps"]),
        ("They paid Velcorta Pumps Ltd. VELCORTA shipped it.",
         ["Velcorta Pumps Ltd", "VELCORTA"]),
        ("They paid Velcorta Pumps Ltd. Velcorta's pumps left.",
         ["Velcorta Pumps Ltd", "Velcorta"]),
        ("They paid Velcorta Pumps Ltd. Pumps left.", ["Velcorta Pumps Ltd"]),
        ("They paid Velcorta Pumps Ltd. Velcortan men left.", ["Velcorta Pumps Ltd"]),
        ("They met the Ruritanian Space Agency (RSA). The RSA wrote; RSA men left.",
         ["Ruritanian Space Agency (RSA)", "RSA", "RSA"]),
        ("They met the Ministry of Velmar Affairs (MVA). MVAs are many.",
         ["Ministry of Velmar Affairs (MVA)"]),
    ],
)  # fmt: skip
def test_a_party_is_named_again_by_its_own_words_only(body: str, found: list[str]) -> None:
    assert [words for words, _ in values(f"1. (S) {body}\n")] == found


def test_each_naming_again_has_the_value_of_the_first() -> None:
    body = "1. (S) They paid Velcorta Supply Company (VSC). VSC paid. Velcorta paid too.\n"
    assert {value for _, value in values(body)} == {"VSC"}


def test_an_alias_is_told_as_such_and_the_name_is_not() -> None:
    laid = page("1. (S) They paid Velcorta Supply Company (VSC). VSC paid.\n")
    claims = sorted(find_parties(laid), key=lambda one: one.span)
    assert [one.attribute("alias") for one in claims[-2:]] == [None, True]


def test_a_firm_whose_trade_comes_first_goes_by_the_word_behind_it() -> None:
    found = values("1. (S) They paid Inversiones Velcolca SAC. Velcolca denies it.\n")
    assert [words for words, _ in found] == ["Inversiones Velcolca SAC", "Velcolca"]


def test_a_given_name_behind_the_trade_stays_a_man_s() -> None:
    found = values("1. (S) They paid Inversiones Pablo Marr SAC. Pablo denies it.\n")
    assert [words for words, _ in found] == ["Inversiones Pablo Marr SAC"]


def test_a_firm_named_in_capitals_goes_on_in_small_letters() -> None:
    found = values("1. (S) They paid VELMEGAH TOOLING LTD. Later Velmegah denied all of it.\n")
    assert [words for words, _ in found] == ["VELMEGAH TOOLING LTD", "Velmegah"]


def test_a_title_in_small_letters_makes_no_common_word_of_a_name() -> None:
    body = "1. (S) They paid Velsung Servo Tech Co. Ltd there. They asked Velsung again.\n"
    found = values(body, "more on velsung servo tech")
    assert [words for words, _ in found][-2:] == ["Velsung Servo Tech Co. Ltd", "Velsung"]


def test_the_initials_of_a_firm_of_two_words_stand_for_it_where_they_stand_often() -> None:
    found = values("1. (S) They met General Motors. GM's move came late; GM paid. The GM denied.\n")
    assert [value for _, value in found] == ["General Motors"] * 4


@pytest.mark.parametrize(
    "body",
    [
        "1. (S) They met General Motors. The GM of it came.\n",
        "1. (S) They met Velmar Trading Ltd. VT said no; VT paid.\n",
    ],
)
def test_initials_that_stand_once_or_hold_a_form_stand_for_no_firm(body: str) -> None:
    assert len(values(body)) == 1
