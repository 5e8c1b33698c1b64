"""The list of HM Treasury: groups of rows, Latin letters, numbered cells."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from reftel.lists import Kind, Quality
from tests.lists.samples import entries, put, take

if TYPE_CHECKING:
    from pathlib import Path

HEADER = (
    "Name 6,Name 1,Name 2,DOB,Nationality,Country,Other Information,Group Type,Alias Type,"
    "Regime,Listed On,Last Updated,Group ID"
)
TEXT = f"""Last Updated,02/04/2014
{HEADER}
EXG,,,,,Iran,UN Ref E.29.I.11. Invented.,Entity,AKA,Iran,24/06/2008,10/06/2010,1
DOE,Jöhn,Q,00/00/1955,(1) Iran (2) Iraq,,,Individual,Prime Alias,Iran,24/06/2008,10/06/2010,2
EXERCISE GROUP,,,,,Iran,UN Ref E.29.I.11. Invented.,Entity,Prime Alias,Iran,24/06/2008,10/06/2010,1
OLD GROUP,,,,,Iran,,Entity,FKA,Iran,24/06/2008,10/06/2010,1
"""


def test_a_group_is_one_entry_with_its_prime_name(tmp_path: Path) -> None:
    intake = take(put(tmp_path, "conlist.csv", TEXT, "cp1252"))
    found = entries(intake)
    group = found["1"]
    assert intake.snapshot.edition == "2014-04-02"
    assert (group.kind, group.name) == (Kind.PARTY, "EXERCISE GROUP")
    assert {name.text: name.former for name in group.names} == {
        "EXG": False,
        "EXERCISE GROUP": False,
        "OLD GROUP": True,
    }
    assert group.identifiers["reference"] == ("E.29.I.11",)
    assert group.in_force_from == date(2008, 6, 24)
    assert group.remarks == "UN Ref E.29.I.11. Invented."


def test_letters_and_numbered_cells_are_read(tmp_path: Path) -> None:
    for encoding in ("cp1252", "utf-8"):
        person = entries(take(put(tmp_path, "conlist.csv", TEXT, encoding)))["2"]
        assert person.name == "Jöhn Q DOE"
        assert person.names[0].quality is Quality.PRIMARY
        assert person.dates["birth"] == ("1955",)
        assert person.countries == ("IR", "IQ")


def test_the_published_list_has_its_groups(shared: Path) -> None:
    intake = take(shared / "lists" / "uk" / "hmt-conlist-2014.csv")
    assert len(intake.snapshot.entries) == 2297
    assert intake.snapshot.edition == "2014-04-02"
    assert not intake.findings


LATER = """Last Updated,03/06/2022
Name 6,Name 1,Passport Number,Passport Details,National Identification Number,Other Information,\
Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Group ID
DOE,John,(1) A1 (2) A2,(1) Issued in Examplestan,N7,\
(UK Sanctions List Ref):EXA0001. (UN Ref):EXi.001. (Gender):Male,\
Individual,Primary name variation,,Iran,04/03/2008,03/03/2008,8
DOE,Johnny,,,,,Individual,AKA,Low,Iran,04/03/2008,03/03/2008,8
DOE,John Q,,,,,Individual,Primary name,,Iran,04/03/2008,03/03/2008,8
EXERCISE STAR,,,,,(IMO number):9074729. (Current owners):Exercise Lines (Flag of ship):Togo \
(Type of ship):Tug,Ship,Primary name,,Iran,04/03/2008,,9
"""


def test_fields_that_remarks_label_are_read(tmp_path: Path) -> None:
    found = entries(take(put(tmp_path, "ConList.csv", LATER, "utf-8-sig")))
    person, ship = found["8"], found["9"]
    assert person.name == "John Q DOE"
    assert {name.text: name.quality for name in person.names}["Johnny DOE"] is Quality.WEAK
    assert person.identifiers == {
        "passport": ("A1", "A2"),
        "national": ("N7",),
        "reference": ("EXA0001", "EXi.001"),
    }
    assert person.dates["designated"] == ("2008-03-03",)
    assert person.particulars["gender"] == ("Male",)
    assert (ship.kind, ship.hull, ship.countries) == (Kind.VESSEL, "9074729", ("TG",))
    assert ship.particulars["owner"] == ("Exercise Lines",)


def test_what_says_nothing_is_left_out(tmp_path: Path) -> None:
    text = LATER.replace("Togo", "Unknown ").replace("DOE,John,", "DOE,n/a,")
    found = entries(take(put(tmp_path, "ConList.csv", text)))
    assert not found["9"].countries
    assert [name.text for name in found["8"].names] == ["DOE", "Johnny DOE", "John Q DOE"]


SANCTIONS = """Report Date: 30-Jan-2026
Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name type,Alias strength,\
Name non-latin script,Regime Name,Designation Type,Address Line 1,Address Country,\
Date Designated,D.O.B,Nationality(/ies),IMO number,Current believed flag of ship,\
UK Statement of Reasons
31/01/2026,EXA0001,8,EXi.001,DOE,John,Primary Name,,Джон Доу,The Example Regulations,\
Individual,1 Road,Iran,03/03/2008,dd/mm/1961,(1) Iran (2) Iraq,,,Invented.
,EXA0001,8,,DOE,Johnny,Alias,Low quality a.k.a,,,Individual,,,03/03/2008,,,,,
,EXA0002,9,,EXERCISE STAR,,Primary Name,,,,Ship,,,30/03/2018,,,9074729,Togo,
"""


def test_the_uk_sanctions_list_is_read(tmp_path: Path) -> None:
    intake = take(put(tmp_path, "UK-Sanctions-List.csv", SANCTIONS, "utf-8-sig"))
    found = entries(intake)
    person, ship = found["EXA0001"], found["EXA0002"]
    assert (intake.snapshot.list, intake.snapshot.edition) == ("uk-sanctions", "2026-01-30")
    assert [name.text for name in person.names] == ["John DOE", "Джон Доу", "Johnny DOE"]
    assert person.names[2].quality is Quality.WEAK
    assert person.identifiers["reference"] == ("8", "EXi.001")
    assert person.dates["birth"] == ("1961",)
    assert person.countries == ("IR", "IQ")
    assert person.in_force_from == date(2008, 3, 3)
    assert (person.remarks, person.particulars["address"]) == ("Invented.", ("1 Road, Iran",))
    assert (ship.kind, ship.hull, ship.countries) == (Kind.VESSEL, "9074729", ("TG",))
