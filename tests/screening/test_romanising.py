"""Names in any script in small Latin letters."""

from __future__ import annotations

import pytest

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
        ("شهید باقری", "shhid baqri"),
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
    assert romanise("김정은").split() == ["gim", "jeong", "eun"]


def test_a_script_without_a_table_is_read_by_the_names_of_its_letters() -> None:
    assert romanise("バラ") == "bara"


def test_ascii_stays_but_for_its_case() -> None:
    assert romanise("M/V Exercise-Star No. 5") == "m/v exercise-star no. 5"


def test_an_ampersand_is_a_word() -> None:
    assert romanise("A & B").split() == ["a", "and", "b"]
