"""A phrase against every control list that is held: each answer names its list and edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.desk.classifying import classified, imported
from reftel.lists import Entry, Paragraph, Shelf, Snapshot

if TYPE_CHECKING:
    from pathlib import Path


def control_list(name: str, edition: str, *entries: Entry, sha: str = "ab") -> Snapshot:
    return Snapshot(name, edition, sha * 32, "invented", controls=entries)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    kept = Shelf(tmp_path / "exercise.lists")
    machines = Entry("exercise", "2024-01-01", "2B109", "EXERCISE flow-forming machines")
    lanterns = Entry(
        "exercise",
        "2024-01-01",
        "9A999",
        "Other goods as follows",
        (Paragraph("9A999.a", "Exercise signalling lanterns with a rotating shutter"),),
    )
    military = Entry("exercise", "2024-01-01", "0A606", "Ground vehicles, military")
    kept.add(control_list("exercise", "2024-01-01", machines, lanterns, military))
    old = Entry("exercise", "2001-01-01", "2B109", "EXERCISE spinning lathes")
    kept.add(control_list("exercise", "2001-01-01", old, sha="cd"))
    return kept


def answers(shelf: Shelf, text: str, on: str | None = None) -> list[tuple[str, str, str]]:
    rows = classified(shelf, text, 10, on).rows
    return [(row["code"], row["list"], row["edition"]) for row in rows]


def test_entries_of_one_code_stand_together_each_with_its_edition(shelf: Shelf) -> None:
    found = answers(shelf, "cold flow forming machine")
    codes = [code for code, _, _ in found]
    assert ("2B109", "exercise", "2024-01-01") in found
    assert ("2B109", "embedded-annex-i", "2022") in found
    first, last = codes.index("2B109"), len(codes) - 1 - codes[::-1].index("2B109")
    assert set(codes[first : last + 1]) == {"2B109"}


def test_what_only_an_imported_list_holds_is_found_by_its_paragraphs(shelf: Shelf) -> None:
    assert answers(shelf, "signalling lantern, rotating shutter")[0] == (
        "9A999", "exercise", "2024-01-01"
    )  # fmt: skip


def test_a_stated_code_is_answered_by_every_list_that_has_it(shelf: Shelf) -> None:
    found = answers(shelf, "2B109.a")
    assert {(code, name) for code, name, _ in found} == {
        ("2B109.a", "embedded-annex-i"),
        ("2B109.a", "exercise"),
    }


def test_a_code_that_no_list_has_is_said_to_be_one_in_form_only(shelf: Shelf) -> None:
    [row] = classified(shelf, "4D888", 10).rows
    assert "code in form" in row["why"][0]


def test_the_list_is_that_of_the_day(shelf: Shelf) -> None:
    assert ("2B109", "exercise", "2001-01-01") in answers(shelf, "spinning lathes", "2005-06-01")
    assert [each.entries[0].edition for each in imported(shelf, "2005-06-01")] == ["2001-01-01"]
    assert imported(shelf, "1999-01-01") == []


def test_a_code_of_the_american_600_series_has_its_munitions_category_as_twin(shelf: Shelf) -> None:
    [row] = classified(shelf, "0A606", 10).rows
    assert row["twins"] == ["WA-ML ML6"]


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("7.62 mm ammunition cartridges", "ML3"),
        ("rocket-propelled grenade launchers", "ML2"),
        ("man-portable air defence systems", "ML4"),
        ("armoured personnel carriers", "ML6"),
        ("bulletproof vests", "ML13"),
        ("attack helicopter spare parts", "ML10"),
    ],
)
def test_arms_lead_to_the_munitions_list(tmp_path: Path, phrase: str, code: str) -> None:
    rows = classified(Shelf(tmp_path / "none"), phrase, 3).rows
    assert code in [row["code"] for row in rows]


def test_nothing_found_names_every_list_and_edition(shelf: Shelf) -> None:
    found = classified(shelf, "zzzz", 10)
    assert found.rows == []
    for words in ("embedded-annex-i, edition 2022", "WA-ML", "exercise, edition 2024-01-01"):
        assert words in found.nothing
    assert "not controlled" not in found.nothing


def test_an_imported_list_is_answered_under_the_codes_found_though_its_words_find_less(
    shelf: Shelf,
) -> None:
    rows = classified(shelf, "shear forming lathe, 3 rollers", 10).rows
    (row,) = [row for row in rows if row["list"] == "exercise"]
    assert (row["code"], row["title"]) == ("2B109", "EXERCISE flow-forming machines")
    assert row["why"] == ["the same code as in embedded-annex-i"]
    (mine,) = [each for each in rows if each["code"] == "2B109" and each["list"] != "exercise"]
    assert row["score"] < mine["score"]
