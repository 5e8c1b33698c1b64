"""Posts are known by every spelling, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from reftel.cable.header.posts import by_indicator, canonical, exact, posts, spellings


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("AMEMBASSY BEIJING", "BEIJING"),
        ("RUEHC/SECSTATE WASHDC", "STATE"),
        ("AMCONSUL HONG KONG", "HONGKONG"),
        ("USMISSION GENEVA", "GENEVA"),
        ("N'DJAMENA", "NDJAMENA"),
        ("Rio de Janeiro", "RIODEJANEIRO"),
        ("RUEHBJ", "BEIJING"),
        ("UNVIE", "UNVIEVIENNA"),
        ("USUN", "USUNNEWYORK"),
        ("AIT TAIPEI", "AITTAIPEI"),
        ("DEPT", "STATE"),
        ("The Hague", "THEHAGUE"),
        ("EFTO LONDON", "LONDON"),
    ],
)
def test_a_post_has_one_code_in_all_spellings(name: str, code: str) -> None:
    assert canonical(name) == code


@pytest.mark.parametrize(
    ("cut", "code"), [("BUENOS", "BUENOSAIRES"), ("STOCKH", "STOCKHOLM"), ("MATAMO", "MATAMOROS")]
)
def test_names_cut_to_six_letters_are_read(cut: str, code: str) -> None:
    assert canonical(cut) == code


@pytest.mark.parametrize(
    ("slip", "code"),
    [
        ("BEIJIG", "BEIJING"),
        ("KHARTOMU", "KHARTOUM"),
        ("JAKARTTA", "JAKARTA"),
        ("0TTAWA", "OTTAWA"),
    ],
)
def test_a_single_slip_is_forgiven(slip: str, code: str) -> None:
    assert canonical(slip) == code


@pytest.mark.parametrize("name", ["", "CIA WASHDC", "JOINT STAFF", "RURITANIA", "A" * 200, "¶"])
def test_what_is_no_post_has_no_code(name: str) -> None:
    assert canonical(name) is None


def test_a_short_name_is_never_guessed() -> None:
    assert canonical("BERM") is None


def test_an_exact_name_is_not_mended() -> None:
    assert exact("BEIJIG") is None
    assert exact("HO CHI MINH CITY") == "HOCHIMINHCITY"


def test_each_indicator_belongs_to_one_post() -> None:
    routes = [route for post in posts().values() for route in post.indicators]
    assert len(routes) == len(set(routes)) > 200
    assert by_indicator("RUEHFR") == "PARIS"
    assert by_indicator("RUEHXX") is None


def test_each_spelling_leads_to_a_post() -> None:
    assert set(spellings().values()) == set(posts())


def test_a_successor_is_a_post_itself() -> None:
    for post in posts().values():
        assert post.successor is None or post.successor in posts()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("AMEMBASSYBRASILIA", "BRASILIA"),
        ("AMEMBASS CARACAS", "CARACAS"),
        ("AMCONSU RIO DE JANEIRO", "RIODEJANEIRO"),
        ("American Embassy Oslo", "OSLO"),
        ("CONSULATE GENERAL KARACHI", "KARACHI"),
        ("USMISSION USUN", "USUNNEWYORK"),
        ("BsAs", "BUENOSAIRES"),
        ("IRPO DUBAI", "RPODUBAI"),
    ],
)
def test_words_of_service_are_known_in_their_spellings(name: str, code: str) -> None:
    assert canonical(name) == code


@pytest.mark.parametrize("slip", ["BEIJNG", "BEIIJING", "BEIJIMG", "BIEJING"])
def test_a_letter_dropped_doubled_changed_or_swapped_is_a_slip(slip: str) -> None:
    assert canonical(slip) == "BEIJING"


@pytest.mark.parametrize("word", ["BEIJNGG", "BJEIING", "EXERCISE", "BEI"])
def test_two_slips_are_no_post(word: str) -> None:
    assert canonical(word) is None
