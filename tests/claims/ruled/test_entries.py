from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told, values


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It is in Item 9 of the MTCR Annex.", ["MTCR-9", "MTCR-ANNEX"]),
        ("It is in Category 5 of the Wassenaar Munitions List.", ["ML-5", "WA-MUNITIONS-LIST"]),
        (
            "It breaks Item 6 of Kenya's missile-related export controls.",
            ["KE-6", "KE-MISSILE-EXPORT-CONTROLS"],
        ),
        ("It is in USML Category XII(c).", ["US-USML", "USML-XII(c)"]),
        ("It falls under ECCN 2B350.g and 2B350.i.", ["ECCN-2B350.g", "ECCN-2B350.i"]),
        ("It is in NSG Part 2.", ["NSG-PART-2"]),
        ("It is on the National Control List.", ["NATIONAL-CONTROL-LIST"]),
        ("It is on the Chemical Weapons Precursors list.", ["CHEMICAL-WEAPONS-PRECURSORS-LIST"]),
        ("IT FALLS UNDER ITEM 9 OF THE MTCR ANNEX.", ["MTCR-9", "MTCR-ANNEX"]),
        ("It is in the NSG Dual-Use List, item 3.A.4.", ["NSG-DUAL-USE", "NSG-3.A.4"]),
        ("It is ML10 there, and ML 21.b.", ["ML-10", "ML-21.b"]),
        ("It is on the AG chemical precursor list.", ["AG-CHEMICAL-PRECURSOR-LIST"]),
        ("It is on the EU dual-use list.", ["EU-DUAL-USE-LIST"]),
        ("It is below MTCR Category I.", ["MTCR-CATEGORY-I"]),
        ("See MTCR Items 12.A.1 and 19.A.2 there.", ["MTCR-12.A.1", "MTCR-19.A.2"]),
        ("See Wassenaar item 2.B.1 there.", ["WA-2.B.1"]),
        ("See S/PRST/2009/7 and INFCIRC 153 there.", ["UN-S/PRST/2009/7", "IAEA-INFCIRC/153"]),
        ("See INFCIRC/254/Rev.9/Part 2 there.", ["IAEA-INFCIRC/254/Rev.9/Part2"]),
        ("See GOV/2005/77 and A/62/391 there.", ["IAEA-GOV/2005/77", "UNGA-A/62/391"]),
    ],
)
def test_an_entry_is_known_with_its_list(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    "words",
    ["Part 2 of the talks began.", "Item 9 of the agenda is old.", "A Category 5 storm came.",
     "The guest list is long.", "They made a list of items."],
)  # fmt: skip
def test_parts_items_and_lists_of_other_things_are_none(words: str) -> None:
    assert quotes(words, "instrument") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("See Items 2, 3 and 9 of the MTCR Annex there.", "Items 2, 3 and 9"),
        ("See Item\n9 of the\nMTCR Annex there.", "Item\n9"),
        ("See USML Category XII(c) there.", "Category XII(c)"),
        ("See NSG Part 2 there.", "Part 2"),
        ("See ECCN 2B350.g there.", "ECCN 2B350.g"),
    ],
)
def test_an_entry_is_quoted_without_its_list(words: str, found: str) -> None:
    entries = [claim for claim in told(words, "instrument") if claim.quote == found]
    assert [claim.attribute("type") for claim in entries] == ["control_entry"]


@pytest.mark.parametrize(
    ("words", "quoted", "value"),
    [
        ("It falls under Item 9.A.3 of the MTCR Annex.", "Item 9.A.3 of the MTCR Annex",
         "MTCR-9.A.3"),
        ("It falls under NSG dual-use list item 1.B.2.", "NSG dual-use list item 1.B.2",
         "NSG-1.B.2"),
        ("It is in Category II of the Annex of the MTCR.", "Category II of the Annex of the MTCR",
         "MTCR-CATEGORY-II"),
    ],
)  # fmt: skip
def test_an_entry_takes_in_the_name_of_its_list(words: str, quoted: str, value: str) -> None:
    (found,) = told(words, "instrument")
    assert (found.quote, found.value) == (quoted, value)
    assert quotes(words, "control_regime") == [value.partition("-")[0]]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It falls under Section 1.B.2 of the NSG dual-use list.", ["NSG-1.B.2", "NSG-DUAL-USE"]),
        ("It falls under item 6.C.2 of the Wassenaar list.", ["WA-6.C.2"]),
        ("It falls under item 3.A.1 on the MTCR list.", ["MTCR-3.A.1"]),
        ("It falls under item 3.A.1 there.", ["MTCR-3.A.1"]),
        ("It falls under item 3A001 there.", ["ECCN-3A001"]),
        ("It is in Category 1 of the Wassenaar munitions list.", ["ML-1", "WA-MUNITIONS-LIST"]),
        ("It is MTCR Category I/II.", ["MTCR-CATEGORY-I", "MTCR-CATEGORY-II"]),
        ("It is an MTCR Category II UAV.", ["MTCR-CATEGORY-II"]),
        ("See MTCR items 3.A.2, 3.C.1 and 4.B.3 there.",
         ["MTCR-3.A.2", "MTCR-3.C.1", "MTCR-4.B.3"]),
        ("It is caught by ECCN 3A001.a.2 and 3A991.", ["ECCN-3A001.a.2", "ECCN-3A991"]),
        ("See UN document S/2008/821 there.", ["UN-S/2008/821"]),
        ("See INFCIRC/254/Rev.8/Part 1 there.", ["IAEA-INFCIRC/254/Rev.8/Part1"]),
        ("See INFCIRC/540 (Corrected) there.", ["IAEA-INFCIRC/540(Corrected)"]),
    ],
)  # fmt: skip
def test_the_list_of_an_entry_is_named_behind_it_or_before_or_told_by_its_code(
    words: str, found: list[str]
) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    "words",
    [
        "Section 12 of the report is long.",
        "He lives at 3.A Main Street.",
        "Flight 3A001 left.",
        "Category II fuel is cheap.",
        "They made an items list for the picnic.",
    ],
)
def test_sections_of_other_papers_are_no_entries(words: str) -> None:
    assert quotes(words, "instrument") == []


def test_the_number_of_a_report_is_no_instrument() -> None:
    words = "The Secretary-General's report of 15 April (S/2008/250) is new."
    assert quotes(words, "instrument") == []
    assert quotes("It is on document S/2006/814.", "instrument") == ["S/2006/814"]
