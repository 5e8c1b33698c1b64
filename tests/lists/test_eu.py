"""The European Union's list in both CSV forms and in XML."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from reftel.lists import Kind, Quality
from reftel.lists.eu import COLUMNS
from tests.lists.samples import entries, put, take

if TYPE_CHECKING:
    from pathlib import Path

OLD = [old for old, _ in COLUMNS.values() if old]
NEW = [new for _, new in COLUMNS.values()]
XML = """<?xml version="1.0"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2020-02-03T00:00:00">
<sanctionEntity designationDate="2010-07-26" euReferenceNumber="EU.1.1" logicalId="7">
<regulation numberTitle="1/2010 (OJ L1)" programme="IRN" publicationDate="2010-07-27"/>
<subjectType code="enterprise"/>
<nameAlias wholeName="EXERCISE LINES" strong="true"/><nameAlias wholeName="EXL" strong="false"/>
<address city="Tehran" countryIso2Code="IR" countryDescription="IRAN"/>
<address city="" countryIso2Code="00"/><remark>Invented.</remark></sanctionEntity></export>
"""


def row(columns: list[str], **cells: str) -> str:
    known = {key: cells.get(key, "") for key in COLUMNS}
    back = {name: key for key, names in COLUMNS.items() for name in names}
    return ";".join(known[back[column]] for column in columns)


def lines(columns: list[str]) -> list[str]:
    shared = {"entry": "7", "kind": "P", "programme": "IRN", "regulation": "1/2010 (OJ L1)",
              "listed": "2010-07-27", "generated": "04/07/2018"}  # fmt: skip
    return [
        ";".join(columns),
        row(columns, **shared, whole="John Doe", gender="M"),
        row(columns, **shared, last="Do", first="Jon"),
        row(columns, **shared, birth="1924-02-21", birthplace="Exampletown"),
        row(columns, **{**shared, "entry": "8", "kind": "E"}, whole="EXERCISE LINES", country="IR"),
    ]


def test_the_rows_of_an_entity_are_joined_in_either_form(tmp_path: Path) -> None:
    for number, columns in enumerate((OLD, NEW)):
        text = "\n".join(lines(columns)) + "\n"
        intake = take(put(tmp_path, f"{number}.csv", text), edition="2018-07-04")
        found = entries(intake)
        assert [name.text for name in found["7"].names] == ["John Doe", "Jon Do"]
        assert found["7"].names[0].quality is Quality.PRIMARY
        assert found["7"].dates["birth"] == ("1924-02-21",)
        assert found["7"].in_force_from == date(2010, 7, 27)
        assert found["8"].kind is Kind.PARTY
        assert not intake.findings


def test_lines_that_a_spreadsheet_wrapped_are_unwrapped(tmp_path: Path) -> None:
    columns = ["Date_filexxxx" if each == "Date_file" else each for each in OLD]
    wrapped = "\n".join(f'"{line}\t\t\t"' for line in lines(OLD)[1:])
    text = '"' + ";".join(columns) + '\t"\n' + wrapped
    assert set(entries(take(put(tmp_path, "x.csv", text), edition="2018-07-04"))) == {"7", "8"}


def test_a_row_of_another_length_is_kept_out(tmp_path: Path) -> None:
    torn = lines(OLD)
    torn[2] += ";more"
    intake = take(put(tmp_path, "x.csv", "\n".join(torn) + "\n"), edition="2018-07-04")
    assert len(intake.findings) == 1
    assert "line 3" in intake.findings[0].message
    assert len(entries(intake)["7"].names) == 1


def test_the_xml_form_is_read(tmp_path: Path) -> None:
    intake = take(put(tmp_path, "fsf.xml", XML))
    (listing,) = intake.snapshot.entries
    assert intake.snapshot.edition == "2020-02-03"
    assert [(name.text, name.quality) for name in listing.names] == [
        ("EXERCISE LINES", Quality.PRIMARY),
        ("EXL", Quality.WEAK),
    ]
    assert (listing.countries, listing.programmes) == (("IR",), ("IRN",))
    assert listing.in_force_from == date(2010, 7, 26)


def test_the_published_sample_is_read(shared: Path) -> None:
    intake = take(shared / "lists" / "eu" / "fsf-sample-2018-07-04.csv")
    assert intake.snapshot.edition == "2018-07-04"
    assert len(intake.snapshot.entries) > 90
    assert len(intake.findings) <= 2
