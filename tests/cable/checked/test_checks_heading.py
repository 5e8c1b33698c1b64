"""The heading is checked field by field."""

from __future__ import annotations

import pytest

from reftel.cable import check, read
from tests.cable.specimens import CLEAN, names


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("12958", "12985", "cable/unknown-order"),
        ("12958", "11652", "cable/order-not-in-force"),
        ("PARM, PREL", "PARM, QQXZZ", "cable/unknown-tag"),
        ("PARM, PREL", "PREL, PREL", "cable/repeated-tag"),
        ("03/01/2019", "03/01/2008", "marking/declassified-before-written"),
        ("1.4 (b) and (d)", "1.4 (k)", "marking/no-reason"),
    ],
)
def test_a_field_that_is_wrong_is_reported(old: str, new: str, name: str) -> None:
    assert names(old, new) == {name}


def test_a_subject_may_bear_the_mark_of_the_telegram() -> None:
    assert names("SUBJECT: EXERCISE", "SUBJECT: (S) EXERCISE") == set()


def test_a_section_count_that_agrees_with_the_page_lines_is_fine() -> None:
    text = CLEAN.replace("T BEIJING 000101", "T SECTION 01 OF 03 BEIJING 000101")
    text = text.replace("3. (C)", "BEIJING 00000101  002 OF 003\n\n\n3. (C)")
    found = {finding.name for finding in check(read(text))}
    assert "cable/section-count" not in found
    assert "cable/page-line" in found


def test_a_reason_that_is_stale_has_its_place() -> None:
    text = CLEAN.replace("1.4 (b) and (d)", "1.5 (b) and (d)")
    found = [item for item in check(read(text)) if item.name == "marking/reason-stale"]
    assert found
    assert all(item.span is not None for item in found)


def test_unknown_terms_are_one_finding() -> None:
    text = CLEAN.replace("PARM, PREL", "PARM, QQXZZ, QQYZZ")
    found = [item for item in check(read(text)) if item.name == "cable/unknown-tag"]
    assert [item.message for item in found] == ["QQXZZ, QQYZZ are in no table of TAGS"]


def test_a_person_behind_ovip_is_no_unknown_term() -> None:
    assert names("PARM, PREL", "PARM OVIP BIRCHWOOD ADA PREL") == set()
    assert names("PARM, PREL", "PARM PREL BIRCHWOOD ADA") == {"cable/unknown-tag"}


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("SUBJECT: EXERCISE: POINTS DELIVERED ON THE M/V HERON\n", "", "cable/no-subject"),
        ("TAGS: PARM, PREL, CH\n", "", "cable/no-tags"),
        ("Classified By:", "Nobody:", "cable/no-classifier"),
    ],
)
def test_a_field_that_is_missing_is_reported(old: str, new: str, name: str) -> None:
    assert name in names(old, new)
