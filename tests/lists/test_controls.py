"""Control lists in JSON, XML, text and CSV."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from reftel.findings import ReftelError
from reftel.lists import Entry, Paragraph
from reftel.lists.controls import regime
from tests.lists.samples import put, take

if TYPE_CHECKING:
    from pathlib import Path

CCL = {
    "citation": "Commerce Control List", "ecfrIssueDate": "2026-07-23", "entryCount": 2,
    "entries": [
        {"eccn": "2B109", "heading": "Exercise machines.", "reasonForControl": None,
         "countryChart": [{"control": "MT applies to entire entry"}],
         "items": [{"kind": "item", "paragraph": "a", "text": "First"},
                   {"kind": "note", "text": "A note"}]},
        {"eccn": "no", "heading": "?"},
    ],
}  # fmt: skip
ECFR = """<?xml version="1.0"?><DIV9><HEAD>Supplement</HEAD>
<FP-2><B>2B109 Exercise machines.</B></FP-2><P><I>Reason for Control:</I> MT, AT</P>
<P>a. First thing;</P><P>a.1. Part of it.</P><FP-2><B>2B209 Other machines.</B></FP-2></DIV9>
"""
ANNEX = [
    {
        "code": "2B109", "title": "Exercise machines", "regime": "Exercise Regime (MTCR)",
        "paras": [
            {"code": "2B109.", "depth": 1, "type": "base", "text": "Exercise machines"},
            {"code": "a.", "depth": 2, "type": "base", "text": "First"},
            {"code": "1.", "depth": 3, "type": "base", "text": "Part"},
            {"code": "Note:", "depth": 3, "type": "Note:", "text": "A note"},
            {"code": "b.", "depth": 2, "type": "base", "text": "Second"},
        ],
    }
]  # fmt: skip
TEXT = "Annex I\n2B109 Exercise machines\na. First\na.1. Part\n2B209 Other machines\n"


def read(folder: Path, name: str, text: str) -> dict[str, Entry]:
    intake = take(put(folder, name, text), edition="2022")
    return {entry.code: entry for entry in intake.snapshot.controls}


def test_reasons_come_from_the_country_chart_where_the_field_is_empty(tmp_path: Path) -> None:
    intake = take(put(tmp_path, "ccl.json", json.dumps(CCL)))
    (entry,) = intake.snapshot.controls
    assert intake.snapshot.edition == "2026-07-23"
    assert (entry.reasons, entry.regimes) == (("MT",), ("MTCR",))
    assert entry.paragraphs == (Paragraph("2B109.a", "First"),)
    assert len(intake.findings) == 1


def test_fewer_entries_than_announced_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="cut off"):
        take(put(tmp_path, "ccl.json", json.dumps(CCL | {"entryCount": 9})))


def test_the_code_of_regulations_is_read_from_its_headings(tmp_path: Path) -> None:
    found = read(tmp_path, "title-15.xml", ECFR)
    assert found["2B109"].title == "Exercise machines."
    assert found["2B109"].reasons == ("MT", "AT")
    assert [each.code for each in found["2B109"].paragraphs] == ["2B109.a", "2B109.a.1"]
    assert found["2B209"].paragraphs == ()


def test_an_outline_is_numbered_through(tmp_path: Path) -> None:
    found = read(tmp_path, "annex.json", json.dumps(ANNEX))
    assert [each.code for each in found["2B109"].paragraphs] == [
        "2B109.a",
        "2B109.a.1",
        "2B109.b",
    ]
    assert found["2B109"].regimes == ("MTCR",)


def test_plain_text_is_read_by_its_codes(tmp_path: Path) -> None:
    found = read(tmp_path, "annex.txt", TEXT)
    assert set(found) == {"2B109", "2B209"}
    assert found["2B109"].paragraphs[1] == Paragraph("2B109.a.1", "Part")


def test_national_codes_without_titles_are_read(tmp_path: Path) -> None:
    found = read(tmp_path, "codes.csv", "M,PARENT,1,UK\nM1A1,ACTIVE,4,UK\nM10A2b,ACTIVE,5,UK\n")
    assert {code: entry.regimes for code, entry in found.items()} == {
        "M1A1": ("MTCR",),
        "M10A2b": ("MTCR",),
    }


def test_a_plain_table_is_read_with_paragraphs_and_words(tmp_path: Path) -> None:
    text = "code,title,parent,keywords,regimes\n2B109,Machines,,press; lathe,\n"
    text += "2B109.a,First,2B109,,\nX1,Other,,,AG\n"
    found = read(tmp_path, "own.csv", text)
    assert found["2B109"].keywords == ("press", "lathe")
    assert found["2B109"].paragraphs == (Paragraph("2B109.a", "First"),)
    assert (found["2B109"].regimes, found["X1"].regimes) == (("MTCR",), ("AG",))


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("2B009", "WA"),
        ("2B109", "MTCR"),
        ("2B209", "NSG"),
        ("2B350", "AG"),
        ("1C450", "CWC"),
        ("ML1", None),
    ],
)
def test_the_hundreds_digit_is_the_regime(code: str, name: str | None) -> None:
    assert regime(code) == name


@pytest.mark.parametrize(
    ("path", "count"),
    [
        ("us-ccl-2026-07-23.json", 633),
        ("norway-list-II-2022.json", 366),
        ("uk/NSG_Dual_use.csv", 173),
    ],
)
def test_the_published_lists_are_read(shared: Path, path: str, count: int) -> None:
    intake = take(shared / "controls" / path, edition="2022")
    assert len(intake.snapshot.controls) == count
    assert not intake.findings


@pytest.mark.parametrize("entries", [None, 5, True, "lines", {"eccn": "2B109"}])
def test_json_without_a_list_of_entries_is_refused(entries: object, tmp_path: Path) -> None:
    data = {"citation": "Commerce Control List", "ecfrIssueDate": "2026-07-23", "entries": entries}
    with pytest.raises(ReftelError, match="no list of entries"):
        take(put(tmp_path, "ccl.json", json.dumps(data)))


def test_a_bare_list_of_entries_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="fetch the file again"):
        take(put(tmp_path, "ccl.json", json.dumps(CCL["entries"])), edition="2026")


@pytest.mark.parametrize(
    ("odd", "said"),
    [
        ({"eccn": "2B109", "heading": 5, "items": 5}, "another shape"),
        ({"eccn": "2B109", "items": [{"kind": "item"}]}, "another shape"),
        ({"eccn": 2109}, "no ECCN"),
        ("2B109", "no ECCN"),
        (None, "no ECCN"),
    ],
)
def test_an_entry_of_another_shape_is_said_and_costs_no_other(
    odd: object, said: str, tmp_path: Path
) -> None:
    entries = [CCL["entries"][0], odd]  # type: ignore[index]
    intake = take(put(tmp_path, "ccl.json", json.dumps(CCL | {"entries": entries})))
    assert [entry.code for entry in intake.snapshot.controls] == ["2B109"]
    assert [said in finding.message for finding in intake.findings] == [True]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("2B109. Machines", "2B109"),
        ("2B109 Machines", "2B109"),
        ("2B109  ", None),
        ("B109 No", None),
    ],
)
def test_a_heading_is_a_code_with_words(line: str, code: str | None, tmp_path: Path) -> None:
    text = f"1A001 First thing\n1A002 Second thing\n{line}\na. A part\n"
    found = read(tmp_path, "annex.txt", text)
    last = list(found)[-1]
    assert last == (code or "1A002")
    assert [part.code for part in found[last].paragraphs] == [f"{last}.a"]


def test_a_paragraph_whose_parent_is_not_there_is_not_taken_for_an_entry(tmp_path: Path) -> None:
    text = "code,title,parent\n2B109,Machines,\n2B109,Twice,\n2B209.a,Orphan,2B209\n,Nothing,\n"
    intake = take(put(tmp_path, "own.csv", text), edition="2022")
    assert [entry.code for entry in intake.snapshot.controls] == ["2B109"]
    assert [finding.name for finding in intake.findings] == ["lists/malformed-row"] * 3
    assert "2B209.a" in intake.findings[-1].message


@pytest.mark.parametrize(
    ("row", "kept"),
    [("M1A1,ACTIVE,4,UK", True), ("M1A1,DELETED,4,UK", False), ("N3A,ACTIVE,4,UK", True)],
)
def test_only_codes_in_force_are_taken(row: str, kept: bool, tmp_path: Path) -> None:  # noqa: FBT001 -- of a table
    found = read(tmp_path, "codes.csv", f"T,PARENT,1,UK\nT1,ACTIVE,1,UK\n{row}\n")
    assert (row.split(",", maxsplit=1)[0] in found) is kept
