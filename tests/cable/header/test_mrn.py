"""Message reference numbers come in many spellings and leave in one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.header import mrn
from reftel.cable.header.posts import posts


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("09BEIJING724", "09BEIJING724"),
        ("09 BEIJING 000724", "09BEIJING724"),
        ("2009BEIJING00724", "09BEIJING724"),
        ("09-BEIJING-724", "09BEIJING724"),
        ("09 AMEMBASSY BEIJING 724", "09BEIJING724"),
        ("09BEIJING724/01", "09BEIJING724"),
        ("BEIJING 724 (09)", "09BEIJING724"),
        ("BEIJING 724/09", "09BEIJING724"),
        ("7575LIBREVILLE1895", "75LIBREVILLE1895"),
        ("1973BUENOS03147", "73BUENOSAIRES3147"),
        ("1976DAMASC06820", "76DAMASCUS6820"),
        ("1973PHNOM03957", "73PHNOMPENH3957"),
        ("1974USUNN00675", "74USUNNEWYORK675"),
        ("1973ECBRU05448", "73ECBRUSSELS5448"),
        ("05 RIO DE JANEIRO 12", "05RIODEJANEIRO12"),
        ("07 SECSTATE 159388", "07STATE159388"),
        ("09beijing724", "09BEIJING724"),
        ("09FOOBAR12", "09FOOBAR12"),
        ("09BEIJING O724", "09BEIJING724"),
    ],
)
def test_a_number_is_read_in_any_spelling(written: str, canonical: str) -> None:
    assert mrn.parse(written) == canonical


@pytest.mark.parametrize(
    "written", ["", "BEIJING", "724", "09BEIJING", "09BEIJING0", "¶", "9" * 500]
)
def test_what_is_no_number_is_none(written: str) -> None:
    assert mrn.parse(written) is None


@given(st.integers(0, 99), st.sampled_from(sorted(posts())), st.integers(1, 999_999))
def test_a_canonical_number_is_read_as_itself(year: int, post: str, serial: int) -> None:
    number = f"{year:02}{post}{serial}"
    assert mrn.parse(number) == number


@given(st.text(max_size=40))
def test_reading_twice_is_reading_once(text: str) -> None:
    once = mrn.parse(text)
    assert once is None or mrn.parse(once) == once


def test_years_of_two_digits_are_of_one_century_around() -> None:
    assert [mrn.full_year(two) for two in ("73", "99", "00", "10", "44", "45")] == [
        1973, 1999, 2000, 2010, 2044, 1945,
    ]  # fmt: skip


FORMS = ("{y}{p}{s}", "{y} {p} {s}", "20{y}{p}{s:06}", "{y}-{p}-{s}", "{p} {s} ({y})",
         "{p} {s}/{y}", "{y}{p}{s}/01", " {y} {p} {s} ", "{y}_{p}_{s:05}")  # fmt: skip


@given(
    st.integers(0, 44),
    st.sampled_from(sorted(posts())),
    st.integers(1, 99_999),
    st.sampled_from(FORMS),
)
def test_law_a_number_in_any_of_its_spellings_is_one_number(
    year: int, post: str, serial: int, form: str
) -> None:
    written = form.format(y=f"{year:02}", p=post, s=serial)
    assert mrn.parse(written) == f"{year:02}{post}{serial}"
    assert mrn.parse(written.lower()) == f"{year:02}{post}{serial}"


def test_a_text_longer_than_any_number_is_not_looked_at() -> None:
    assert mrn.parse("09BEIJING724" + " " * 100) is None


@pytest.mark.parametrize("written", ["09BEIJING72400000", "9BEIJING724", "09 724", "STATE 12345"])
def test_a_number_without_year_post_or_a_fitting_serial_is_none(written: str) -> None:
    assert mrn.parse(written) is None


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("09 beijing 000724", "09BEIJING724"),
        ("2009BEIJING00724", "09BEIJING724"),
        (" exercise-7 ", "EXERCISE-7"),
        ("", ""),
    ],
)
def test_a_cable_is_filed_under_its_number_or_else_as_written(written: str, number: str) -> None:
    assert mrn.filed_as(written) == number


@given(st.text(max_size=40))
def test_law_what_is_filed_is_filed_under_the_same_again(text: str) -> None:
    number = mrn.filed_as(text)
    assert mrn.filed_as(number) == number


def test_the_post_of_a_number_has_no_digits() -> None:
    assert mrn.post_of("09THEHAGUE180") == "THEHAGUE"
    assert mrn.post_of("09EFTOLONDON2211") == "LONDON"


def test_a_number_without_its_year_may_be_that_of_any() -> None:
    assert mrn.numbers_meant("2009 Beijing 00724") == ("09BEIJING724",)
    assert set(mrn.numbers_meant("BEIJING 724")) > {"73BEIJING724", "09BEIJING724"}
    assert mrn.numbers_meant("Beijing") == mrn.numbers_meant("pumps for a dairy") == ()
