"""The consolidated list of the United Nations."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from reftel.findings import ReftelError
from reftel.lists import Kind, Quality
from tests.lists.samples import UN, entries, put, take

if TYPE_CHECKING:
    from pathlib import Path


def test_a_person_has_names_dates_and_documents(tmp_path: Path) -> None:
    intake = take(put(tmp_path, "un.xml", UN))
    person = entries(intake)["EXi.001"]
    assert intake.snapshot.edition == "2018-10-29"
    assert (person.kind, person.name) == (Kind.PERSON, "JOHN DOE")
    assert person.names[1].quality is Quality.WEAK
    assert person.dates["birth"] == ("~1964",)
    assert person.identifiers["passport"] == ("X1",)
    assert person.countries == ("KP",)
    assert person.in_force_from == date(2016, 11, 30)


def test_a_body_has_former_names_one_by_one(tmp_path: Path) -> None:
    body = entries(take(put(tmp_path, "un.xml", UN)))["EXe.002"]
    assert body.kind is Kind.PARTY
    assert [(name.text, name.former) for name in body.names[1:]] == [
        ("Old Group", True),
        ("Older Group", True),
    ]
    assert body.programmes == ("Iran",)
    assert body.particulars["address"] == ("Tehran, Iran (Islamic Republic of)",)
    assert body.remarks == "Invented."


def test_a_record_without_a_reference_is_kept_out(tmp_path: Path) -> None:
    intake = take(put(tmp_path, "un.xml", UN.replace("EXi.001", "")))
    assert len(intake.snapshot.entries) == 1
    assert [each.name for each in intake.findings] == ["lists/unnamed-entry"]


def test_a_cut_file_is_refused_whole(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="cut off"):
        take(put(tmp_path, "un.xml", UN[:-30]))


@pytest.mark.parametrize(
    ("day", "count", "iran"),
    [("2018-10-29", 1093, 84), ("2025-08-02", 879, 0), ("2026-02-27", 1003, 121)],
)
def test_the_published_editions_are_read_whole(
    shared: Path, day: str, count: int, iran: int
) -> None:
    intake = take(shared / "lists" / "un" / f"consolidated-{day}.xml")
    found = entries(intake)
    assert len(found) == count
    assert sum(reference.startswith("IR") for reference in found) == iran
    assert intake.snapshot.edition == day
