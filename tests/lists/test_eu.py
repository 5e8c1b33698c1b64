"""The European Union's list in both CSV forms and in XML."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from reftel.findings import ReftelError
from reftel.lists import Kind, Quality
from reftel.lists.eu import COLUMNS
from tests.lists.samples import entries, put, take

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reftel.lists import Listing

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


def test_rows_of_an_entity_that_stand_apart_are_one_entry(tmp_path: Path) -> None:
    first, *rest = lines(OLD)
    mixed = [first, rest[0], rest[3], rest[1], rest[2]]
    intake = take(put(tmp_path, "x.csv", "\n".join(mixed) + "\n"), edition="2018-07-04")
    assert [listing.entry for listing in intake.snapshot.entries] == ["7", "8"]
    whole = take(put(tmp_path, "y.csv", "\n".join(lines(OLD)) + "\n"), edition="2018-07-04")
    assert entries(intake)["7"] == entries(whole)["7"]


@pytest.mark.parametrize(
    "how",
    [
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: '"' + text.replace(";", '";"').replace("\n", '"\n"').rstrip('"'),
        lambda text: text.replace("\n", "\n\n"),
    ],
    ids=["mark", "carriage returns", "all quoted", "blank lines"],
)
def test_a_file_that_was_saved_otherwise_says_the_same(
    how: Callable[[str], str], tmp_path: Path
) -> None:
    text = "\n".join(lines(NEW)) + "\n"
    plain = take(put(tmp_path, "a.csv", text), edition="2018-07-04")
    other = take(put(tmp_path, "b.csv", how(text)), edition="2018-07-04")
    assert entries(other) == entries(plain)
    assert not other.findings


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ({"whole": "", "first": "Jon", "middle": "Q", "last": "Do"}, "Jon Q Do"),
        ({"whole": "  John   Doe "}, "John Doe"),
        ({"whole": "Джон Доу"}, "Джон Доу"),
    ],
)
def test_a_name_is_whole_or_put_together(cells: dict[str, str], found: str, tmp_path: Path) -> None:
    text = "\n".join([";".join(NEW), row(NEW, entry="7", kind="person", **cells)]) + "\n"
    (listing,) = take(put(tmp_path, "x.csv", text), edition="2018").snapshot.entries
    assert (listing.name, listing.kind) == (found, Kind.PERSON)


def one(folder: Path, **cells: str) -> Listing:
    text = "\n".join([";".join(NEW), row(NEW, entry="7", whole="EXERCISE STAR", **cells)]) + "\n"
    (listing,) = take(put(folder, "x.csv", text), edition="2018").snapshot.entries
    return listing


def test_a_hull_is_taken_from_the_remark_of_a_vessel_and_never_given_to_a_firm(
    tmp_path: Path,
) -> None:
    remark = "IMO number: 9074729. Invented."
    ship = one(tmp_path, kind="vessel", remark=remark)
    firm = one(tmp_path, kind="enterprise", remark=remark)
    assert (ship.hull, ship.kind, ship.remarks) == ("9074729", Kind.VESSEL, remark)
    assert (firm.hull, firm.identifiers["company-imo"]) == (None, ("9074729",))


@pytest.mark.parametrize(
    ("cells", "start"),
    [
        ({"designated": "2010-07-26", "listed": "2011-01-01"}, date(2010, 7, 26)),
        ({"listed": "2011-01-01"}, date(2011, 1, 1)),
        ({"listed": "2011"}, None),
        ({}, None),
    ],
)
def test_an_entry_is_in_force_from_its_designation_or_its_publication(
    cells: dict[str, str], start: date | None, tmp_path: Path
) -> None:
    assert one(tmp_path, **cells).in_force_from == start


@pytest.mark.parametrize(
    ("cells", "born"), [({"birth": "1924-02-21"}, "1924-02-21"), ({"year": "1924"}, "1924")]
)
def test_a_birth_is_told_as_far_as_it_is_known(
    cells: dict[str, str], born: str, tmp_path: Path
) -> None:
    assert one(tmp_path, **cells).dates["birth"] == (born,)


def test_a_name_that_the_list_holds_weak_is_weak(tmp_path: Path) -> None:
    names = one(tmp_path, function="Low quality alias").names
    assert [name.quality for name in names] == [Quality.WEAK]


def test_a_row_without_a_name_or_number_is_kept_out_and_said(tmp_path: Path) -> None:
    text = "\n".join([*lines(NEW), row(NEW, entry="9", kind="E"), row(NEW, whole="NOBODY")]) + "\n"
    intake = take(put(tmp_path, "x.csv", text), edition="2018")
    assert set(entries(intake)) == {"7", "8"}
    assert {finding.name for finding in intake.findings} == {"lists/unnamed-entry"}
    assert len(intake.findings) == 2


def test_a_last_row_that_is_short_refuses_the_file(tmp_path: Path) -> None:
    text = "\n".join(lines(NEW))
    with pytest.raises(ReftelError, match=r"cut off .*fetch the file again"):
        take(put(tmp_path, "x.csv", text[: text.rfind(";", 0, -20)]), edition="2018")


def test_the_day_a_file_was_made_is_its_edition(tmp_path: Path) -> None:
    text = "\n".join(lines(OLD)) + "\n"
    columns = OLD.index("Date_file")
    assert columns >= 0
    assert take(
        put(tmp_path, "x.csv", XML.replace("2020-02-03", "2021-05-06"))
    ).snapshot.edition == ("2021-05-06")
    assert take(put(tmp_path, "y.csv", text), edition="2019-01-01").snapshot.edition == "2019-01-01"


def test_places_births_and_papers_of_the_xml_form(tmp_path: Path) -> None:
    more = (
        '<citizenship countryIso2Code="SY"/><birthdate circa="true" year="1960" city="Homs"/>'
        '<identification identificationTypeCode="passport" number="X 12"/></sanctionEntity>'
    )
    text = XML.replace("</sanctionEntity>", more).replace("enterprise", "person")
    (person,) = take(put(tmp_path, "fsf.xml", text)).snapshot.entries
    assert (person.kind, person.countries) == (Kind.PERSON, ("IR", "SY"))
    assert (person.dates["birth"], person.particulars["birthplace"]) == (("~1960",), ("Homs",))
    assert person.identifiers["passport"] == ("X 12",)
    assert person.particulars["address"] == ("Tehran, IRAN",)
