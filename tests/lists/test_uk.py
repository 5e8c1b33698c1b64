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
