"""Names in any script in small Latin letters."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.screening.romanising import romanise


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Müller", "muller"),
        ("Łódź", "lodz"),
        ("Erdoğan", "erdogan"),
        ("Штраус", "shtraus"),
        ("Ιωάννης", "ioannis"),
        ("محمد", "mhmd"),
        ("شهید باقری", "shehid baqri"),
        ("سپه", "spah"),
        ("سهراب", "sehrab"),
        ("القذافي", "al qdhafi"),
        ("حزب الله", "hzb allah"),
        ("דוד", "dvd"),
        ("გიორგი", "giorgi"),
        ("Արմեն", "armen"),
        ("Søren", "soren"),
    ],
)
def test_a_name_is_written_in_plain_letters(text: str, wanted: str) -> None:
    assert romanise(text) == wanted


def test_signs_of_syllables_become_words() -> None:
    assert romanise("李方偉").split() == ["li", "fang", "wei"]
    assert romanise("김정은").split() == ["kim", "jong", "un"]


def test_a_script_without_a_table_is_read_by_the_names_of_its_letters() -> None:
    assert romanise("バラ") == "bara"


def test_ascii_stays_but_for_its_case() -> None:
    assert romanise("M/V Exercise-Star No. 5") == "m/v exercise-star no. 5"


def test_an_ampersand_is_a_word() -> None:
    assert romanise("A & B").split() == ["a", "and", "b"]


LATIN = st.text(st.characters(min_codepoint=32, max_codepoint=0x17F), max_size=20)
SCRIPTS = st.text(
    st.sampled_from("Штраусёй شهیدباقری דוד გი Արմ Ιωάννης é ß İ 김정은 李方"), max_size=15
)


@given(LATIN | SCRIPTS)
def test_law_a_name_in_plain_letters_stays_as_it_is(text: str) -> None:
    once = romanise(text)
    assert romanise(once) == once


@given(LATIN | SCRIPTS)
def test_law_marks_written_apart_or_together_make_one_name(text: str) -> None:
    apart = unicodedata.normalize("NFD", text)
    assert romanise(apart).split() == romanise(unicodedata.normalize("NFC", text)).split()


@given(SCRIPTS)
def test_law_a_name_of_a_script_with_a_table_has_plain_letters_alone(text: str) -> None:
    assert romanise(text).isascii()


@given(LATIN)
def test_law_capitals_make_no_other_name(text: str) -> None:
    assert romanise(text.casefold()) == romanise(text)


@pytest.mark.parametrize("text", ["", " ", "\u200f", "!?", "\ud800"])
def test_signs_without_a_sound_make_no_letter(text: str) -> None:
    assert not any(sign.isascii() and sign.isalpha() for sign in romanise(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("\u0412ank", "bank"),
        ("\u0405tar Tr\u0430ding", "star trading"),
        ("\u039cetall", "metall"),
        ("Вымпел Star", "vympel star"),
    ],
)
def test_a_word_of_two_alphabets_is_read_as_it_looks(text: str, wanted: str) -> None:
    assert romanise(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("大连星光贸易有限公司", "dalian xing guang trading company ltd"),
        ("조선별무역회사", "korea pyol trading company"),
        ("گروه صنایع مهر", "group industries mehr"),
        ("شركة النجم للتجارة", "company al njm trading"),
    ],
)
def test_words_of_every_firm_in_syllable_signs_are_told_by_what_they_mean(
    text: str, wanted: str
) -> None:
    assert romanise(text).split() == wanted.split()


@pytest.mark.parametrize("sign", ["\u200b", "\u200c", "\u200f", "\u00ad", "\ufeff"])
def test_signs_that_cannot_be_seen_part_no_word(sign: str) -> None:
    assert romanise(f"Lan{sign}tern") == "lantern"
    assert romanise(f"شریف{sign}زاده") == romanise("شریفزاده")


def test_a_long_word_is_read_in_time() -> None:
    assert len(romanise("a" * 50_000 + "é")) == 50_001
