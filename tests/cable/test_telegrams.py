"""Post and number are found among other words, and only those."""

from __future__ import annotations

import pytest

from reftel.cable.mrn import Number
from reftel.cable.telegrams import not_posts, offices, services, telegrams

OWN = Number("09", "BEIJING", 724)


def cited(words: str) -> list[tuple[str, int, int | None]]:
    return [(item.post, item.serial, item.year) for item in telegrams(words, OWN)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("STATE 12", [("STATE", 12, None)]),
        ("2006 SAN JOSE 2734", [("SANJOSE", 2734, 2006)]),
        ("05 PARIS 12", [("PARIS", 12, 2005)]),
        ("MATAMOROS 37 \nMATAMOROS 33", [("MATAMOROS", 37, None), ("MATAMOROS", 33, None)]),
        ("BRATISLAVA 456, 06 BRATISLAVA 897",
         [("BRATISLAVA", 456, None), ("BRATISLAVA", 897, 2006)]),
        ("OSLO 12 THRU 15", [("OSLO", 12, None), ("OSLO", 15, None)]),
        ("OSLO NO. 12", [("OSLO", 12, None)]),
        ("6307 AND PREVIOUS", [("BEIJING", 6307, None)]),
        ("OSLO 12 (MARCH 3, 2005)", [("OSLO", 12, 2005)]),
        ("AMEMBASSY OSLO 12", [("OSLO", 12, None)]),
        ("FSCCHARLESTON 12", [("FSCCHARLESTON", 12, None)]),
    ],
)  # fmt: skip
def test_a_telegram_is_post_number_and_perhaps_year(
    words: str, expected: list[tuple[str, int, int | None]]
) -> None:
    assert cited(words) == expected


@pytest.mark.parametrize(
    "words",
    ["8 AUGUST 2008", "E-MAIL OF MARCH 3", "PARA 12", "UNSCR 1737", "162245Z OCT 08", "IIR 6 807",
     "3:30 PM", "POC 045", "", "A", "1"],
)  # fmt: skip
def test_dates_papers_and_crumbs_are_no_telegrams(words: str) -> None:
    assert cited(words) == []


def test_places_are_within_the_words() -> None:
    words = "SEE 05 PARIS 12, 13 (NOTAL) AND OSLO 7"
    for item in telegrams(words, None):
        assert 0 <= item.start < item.end <= len(words)
    assert [words[item.start : item.end] for item in telegrams(words, None)] == [
        "05 PARIS 12", "13 (NOTAL)", "OSLO 7",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "words",
    ["CJCS 031234ZMAR09", "EIIX-2008-59", "XXXXXXXXXXXX 167", "YOUR 1234", "MY TELEGRAM 12 OF MAY"],
)
def test_what_looks_like_post_and_number_is_none(words: str) -> None:
    assert cited(words) == []


def test_service_words_belong_to_the_telegram() -> None:
    (item,) = telegrams("SEE US MISSION GENEVA 12", OWN)
    assert "SEE US MISSION GENEVA 12"[item.start : item.end] == "US MISSION GENEVA 12"


def test_a_serial_of_six_digits_alone_is_of_the_department() -> None:
    assert cited("239012") == [("STATE", 239012, None)]
    assert cited("39012") == [("BEIJING", 39012, None)]


def test_the_words_before_numbers_have_their_tables() -> None:
    assert "UNSCR" in not_posts()
    assert "AMEMBASSY" in services()
    assert offices()["DEPTEL"] == "STATE"
    assert not not_posts() & offices().keys()
