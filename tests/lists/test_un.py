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


def born(folder: Path, inner: str) -> tuple[str, ...]:
    before, tag, rest = UN.partition("<INDIVIDUAL_DATE_OF_BIRTH>")
    _, end, after = rest.partition("</INDIVIDUAL_DATE_OF_BIRTH>")
    text = f"{before}{tag}{inner}{end}{after}"
    return entries(take(put(folder, "un.xml", text)))["EXi.001"].dates.get("birth", ())


@pytest.mark.parametrize(
    ("inner", "dates"),
    [
        ("<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1964-05-06</DATE>", ("1964-05-06",)),
        ("<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1964</YEAR>", ("1964",)),
        ("<TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1964</YEAR>", ("~1964",)),
        (
            "<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1957</TO_YEAR>",
            ("~1955", "~1956", "~1957"),
        ),
        ("<FROM_YEAR>1957</FROM_YEAR><TO_YEAR>1956</TO_YEAR>", ("~1956", "~1957")),
        ("<FROM_YEAR>1957</FROM_YEAR>", ("~1957",)),
        ("<FROM_YEAR>1857</FROM_YEAR><TO_YEAR>1957</TO_YEAR>", ("~1857", "~1957")),
        ("<FROM_YEAR>soon</FROM_YEAR><TO_YEAR>later</TO_YEAR>", ()),
        ("", ()),
    ],
)
def test_a_birth_is_told_with_all_its_doubt(
    inner: str, dates: tuple[str, ...], tmp_path: Path
) -> None:
    assert born(tmp_path, inner) == dates


def test_names_in_other_letters_and_addresses_without_a_town_are_kept(tmp_path: Path) -> None:
    text = UN.replace(
        "<UN_LIST_TYPE>DPRK",
        "<NAME_ORIGINAL_SCRIPT>\u91d1</NAME_ORIGINAL_SCRIPT><UN_LIST_TYPE>DPRK",
    ).replace("<CITY>Tehran</CITY>", "<CITY/>")
    found = entries(take(put(tmp_path, "un.xml", text)))
    assert [(one.text, one.script) for one in found["EXi.001"].names][1] == ("\u91d1", "original")
    assert found["EXe.002"].particulars["address"] == ("Iran (Islamic Republic of)",)
    assert found["EXe.002"].countries == ("IR",)
