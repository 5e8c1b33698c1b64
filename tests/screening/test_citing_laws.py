"""Laws of codes: one code in any spelling, words at their places, and no text that breaks it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.lists import control_entries
from reftel.screening.citing import cite, munitions

ANNEX = st.sampled_from([entry.code for entry in control_entries()])
MTCR = st.sampled_from([entry.code for entry in control_entries("MTCR")])
NSG = st.sampled_from([entry.code for entry in control_entries("NSG2")])
PINS = st.sampled_from(["", ".a", ".b", ".a.1", ".c.2"])
AROUND = st.sampled_from(["{}", "item {}.", "({})", "under {}, and more", "see {};", "\n{}\n"])


@given(ANNEX, PINS, AROUND)
def test_law_a_number_of_annex_i_is_read_with_its_paragraph(
    code: str, pin: str, around: str
) -> None:
    (found,) = cite(around.format(code + pin))
    assert (found.list, found.code, found.pin) == ("annex-i", code, pin.removeprefix("."))


@given(
    ANNEX, st.sampled_from(["{0[0]} {0[1]} {0[2]}", "{0[0]}{0[1]} {0[2]}", "{0[0]} {0[1]}{0[2]}"])
)
def test_law_gaps_within_a_number_of_annex_i_do_not_matter(code: str, way: str) -> None:
    (found,) = cite(way.format((code[0], code[1], code[2:])))
    assert found.code == code


@pytest.mark.parametrize(
    "way", ["MTCR {}", "mtcr {}", "MTCR Annex {}", "MTCR Item {}", "MTCR Annex, Item {}"]
)
@given(MTCR)
def test_law_an_item_of_a_regime_is_read_behind_its_name(way: str, code: str) -> None:
    (found,) = cite(way.format(code))
    assert (found.list, found.code) == ("MTCR", code)


@given(NSG, PINS)
def test_law_points_within_an_item_do_not_matter(code: str, pin: str) -> None:
    item, letter, number = code.split(".")
    for way in (
        f"{item}.{letter}.{number}",
        f"{item}{letter}{number}",
        f"{item}. {letter}. {number}",
    ):
        (found,) = cite(f"NSG {way}{pin}")
        assert (found.list, found.code) == ("NSG2", code)


@given(st.text(max_size=80))
def test_law_no_text_breaks_it_and_each_code_has_its_words(text: str) -> None:
    for found in cite(text):
        assert found.words.strip() == text[found.start : found.end].strip()
        assert found.code


@given(st.lists(st.one_of(ANNEX, MTCR.map("MTCR {}".format)), min_size=1, max_size=5, unique=True))
def test_law_several_codes_come_in_order_and_once(codes: list[str]) -> None:
    found = cite("; ".join(codes))
    assert [each.code for each in found] == [code.removeprefix("MTCR ") for code in codes]
    assert [each.start for each in found] == sorted(each.start for each in found)


@given(st.integers(1, 22), st.sampled_from(["ML{}", "ML {}", "ml{}", "WA-ML{}", "ML-{}"]))
def test_law_a_category_of_munitions_is_read_in_any_case(number: int, way: str) -> None:
    (found,) = cite(way.format(number))
    assert found.code == f"ML{number}"
    assert found.code in munitions()


@given(
    st.integers(1000, 2999),
    st.sampled_from(["UNSCR {}", "UNSCR-{}", "UN Resolution {}", "resolution No. {}", "S/RES/{}"]),
)
def test_law_a_resolution_is_read_by_its_number(number: int, way: str) -> None:
    (found,) = cite(way.format(number))
    assert (found.list, found.code) == ("UNSCR", str(number))


@pytest.mark.parametrize(
    ("text", "pin"),
    [
        ("UNSCR 1737 OP 4(b)", "4(b)"),
        ("UNSCR 1737 (2006), paragraph 12", "12"),
        ("UNSCR 1737 para 7", "7"),
        ("UNSCR 1737", ""),
    ],
)
def test_a_paragraph_of_a_resolution_is_kept(text: str, pin: str) -> None:
    (found,) = cite(text)
    assert found.pin == pin


@pytest.mark.parametrize(
    "text",
    [
        "Call 555-0199.", "It weighs 6 C and more", "Grade 2B steel", "version 2.1.3",
        "3D printers", "Boeing 747",
        "room 6C", "the year 1737", "IMO 9074729", "EP-XYZ", "12A", "C-130 planes",
    ],
)  # fmt: skip
def test_other_numbers_are_no_codes(text: str) -> None:
    assert cite(text) == ()
