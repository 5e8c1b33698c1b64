"""Post and number are found among other words, and only those."""

from __future__ import annotations

import pytest

from reftel.cable.cited.telegrams import not_posts, offices, services, telegrams
from reftel.cable.header.mrn import Number

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
     "3:30 PM", "POC 045", "", "A", "1",
        "DSCG 05-1",
        "CJCS 031234ZMAR09",
        "EIIX-2008-59",
        "XXXXXXXXXXXX 167",
        "YOUR 1234",
        "MY TELEGRAM 12 OF MAY"],
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


@pytest.mark.parametrize(
    ("words", "serials"),
    [
        ("OSLO 12 THRU 15", [12, 13, 14, 15]),
        ("OSLO 0123 - 0125", [123, 124, 125]),
        ("OSLO 123-124 (NOTAL)", [123, 124]),
        ("OSLO 12 THROUGH 14 AND 17", [12, 13, 14, 17]),
        ("OSLO 100 TO 150", [100, 150]),
        ("OSLO 97-99", [97, 98, 99]),
    ],
)
def test_a_range_cites_every_telegram_in_it(words: str, serials: list[int]) -> None:
    assert [(post, serial) for post, serial, _ in cited(words)] == [("OSLO", n) for n in serials]


def test_a_wide_range_is_not_counted_out_and_a_falling_one_is_none() -> None:
    assert [serial for _, serial, _ in cited("STATE 100 - 4000")] == [100]
    assert [serial for _, serial, _ in cited("OSLO 125 - 123")] == [125]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("STATE 2008 123456", ("STATE", 123456, 2008)),
        ("STATE 08-12345", ("STATE", 12345, 2008)),
        ("SECSTATE 06 163201", ("STATE", 163201, 2006)),
        ("SAO 06 PAULO 1038", ("SAOPAULO", 1038, 2006)),
        ("NEW 06 DELHI 17 (NOTAL)", ("NEWDELHI", 17, 2006)),
        ("OSLO 234 DTD 5 MAR 07", ("OSLO", 234, 2007)),
        ("OSLO 234 (5 MAR 07)", ("OSLO", 234, 2007)),
        ("06/OSLO/12", ("OSLO", 12, 2006)),
    ],
)
def test_a_year_stands_in_many_places(words: str, expected: tuple[str, int, int]) -> None:
    assert cited(words) == [expected]
    (item,) = telegrams(words, OWN)
    assert words[item.start : item.end] == words


@pytest.mark.parametrize(
    "words",
    ["STATE/12345", "STATE TELEGRAM 12345", "STATE CABLE 12345", "STATE 12,345", "STATE TEL. 12345",
     "STATE 12345, JUNE 12", "STATE 12345 SECTIONS 1-3", "STATE 12345 AND EARLIER"],
)  # fmt: skip
def test_what_stands_around_a_number_does_not_hide_it(words: str) -> None:
    assert cited(words) == [("STATE", 12345, None)]
    (item,) = telegrams(words, OWN)
    assert item.end == len(words)


def test_two_posts_may_be_parted_by_a_stroke() -> None:
    assert cited("BERLIN 1234/BONN 55") == [("BERLIN", 1234, None), ("BONN", 55, None)]


def test_an_office_that_is_no_listed_post_has_no_stroke_or_thousands() -> None:
    assert cited("BLUEBOOK/123") == []
    assert cited("BLUEBOOKS 12,500") == []
