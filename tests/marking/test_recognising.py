"""Marks and what only looks like one."""

from __future__ import annotations

import pytest

from reftel.marking import MARK, is_mark


@pytest.mark.parametrize(
    "text",
    ["(S)", "(c)", "(SBU)", "(S/NF)", "(S/ REL TO UK)", "(C/F)", "(C - ENTIRE TEXT)", "U//FOUO"],
)
def test_a_mark_is_recognised(text: str) -> None:
    assert is_mark(text)


@pytest.mark.parametrize(
    "text",
    [
        "(S/CT)", "(S/P)", "(S/S)", "(S/ES-O)", "(C/EUR)", "(CWC)", "(U.S.)", "(C-TN9-01015)",
        "(SFO-GVA-VIII-088)", "(R-TN)", "(SCUD-B destruction)", "(U) (SBU)", "(see", "",
        "(C/T)", "(S/GAC)", "(U.N.)", "(SC)",
    ],
)  # fmt: skip
def test_an_office_an_acronym_or_a_number_is_refused(text: str) -> None:
    assert not is_mark(text)


def test_candidates_are_found_in_a_text() -> None:
    assert [m.group() for m in MARK.finditer("1. (S/NF) Text (CWC) 2.(SBU) more")] == [
        "(S/NF)", "(SBU)"
    ]  # fmt: skip
