"""Codes in any spelling of the trade."""

from __future__ import annotations

import pytest

from reftel.screening.citing import cite, munition_of, munitions


def codes(text: str) -> set[tuple[str, str]]:
    return {(each.list, each.code) for each in cite(text)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("6C8", ("MTCR", "6.C.8")),
        ("6.C.8", ("MTCR", "6.C.8")),
        ("2. C. 11", ("NSG2", "2.C.11")),
        ("MTCR 6.C.8", ("MTCR", "6.C.8")),
        ("MTCR Annex Item 12.A.1", ("MTCR", "12.A.1")),
        ("MTCR Category II item 9.A.6", ("MTCR", "9.A.6")),
        ("NSG 1.B.1", ("NSG2", "1.B.1")),
        ("WA 2.B.9", ("WA", "2.B.9")),
        ("Wassenaar 6.A.2.a.3", ("WA", "6.A.2")),
        ("M3B3", ("MTCR", "3.B.3")),
        ("N1B1", ("NSG2", "1.B.1")),
        ("T1.1", ("NSG1", "1.1")),
        ("NSG trigger list 5.1", ("NSG1", "5.1")),
        ("2B109.a", ("annex-i", "2B109")),
        ("2b 109", ("annex-i", "2B109")),
        ("ML4", ("WA-ML", "ML4")),
        ("ML 10.c", ("WA-ML", "ML10")),
        ("UNSCR 1737", ("UNSCR", "1737")),
        ("UN Security Council Resolution 1929", ("UNSCR", "1929")),
        ("S/RES/1540 (2004)", ("UNSCR", "1540")),
    ],
)
def test_a_code_is_read_in_the_spellings_of_the_trade(text: str, wanted: tuple[str, str]) -> None:
    assert wanted in codes(text)


def test_a_paragraph_of_a_code_is_kept_apart() -> None:
    assert cite("2B109.a")[0].pin == "a"
    assert cite("WA 6.A.2.a.3")[0].pin == "a.3"
    assert cite("UNSCR 1737 para 4(b)")[0].pin == "4(b)"


@pytest.mark.parametrize(
    "text", ["cold flow forming machine", "3GFF-700", "AA-7075", "T700", "9mm", "5 axis", "20-foot"]
)
def test_a_model_or_a_size_is_no_code(text: str) -> None:
    assert not cite(text)


def test_an_item_without_a_regime_is_looked_up_where_it_exists() -> None:
    assert codes("9.A.2") == {("MTCR", "9.A.2"), ("WA", "9.A.2")}


def test_two_codes_of_one_sentence_come_in_order() -> None:
    found = cite("controlled under MTCR 6.C.8 and NSG 2.C.11")
    assert [each.code for each in found] == ["6.C.8", "2.C.11"]
    assert found[0].start < found[1].start


def test_the_munitions_list_has_twenty_two_categories() -> None:
    assert list(munitions()) == [f"ML{number}" for number in range(1, 23)]
    assert all(entry.keywords for entry in munitions().values())


@pytest.mark.parametrize(
    ("code", "category"),
    [("0A606", "ML6"), ("3A611", "ML11"), ("9A610.x", "ML10"), ("9A619", None), ("2B109", None)],
)
def test_the_american_600_series_follows_the_munitions_list(
    code: str, category: str | None
) -> None:
    assert munition_of(code) == category
