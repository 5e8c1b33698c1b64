"""The UK Sanctions List in XML."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from reftel.lists import Kind, Quality
from tests.lists.samples import entries, put, take

if TYPE_CHECKING:
    from pathlib import Path

XML = """<?xml version="1.0" encoding="utf-8"?>
<Designations><DateGenerated>05/02/2026</DateGenerated>
<Designation><LastUpdated>31/01/2026</LastUpdated><DateDesignated>03/03/2008</DateDesignated>
<UniqueID>EXA0001</UniqueID><OFSIGroupID>8</OFSIGroupID>
<UNReferenceNumber>EXi.001</UNReferenceNumber>
<Names><Name><Name6>Johnny</Name6><NameType>Alias</NameType>
<AliasStrength>Low quality a.k.a</AliasStrength></Name>
<Name><Name1>John</Name1><Name6>DOE</Name6><NameType>Primary Name</NameType></Name></Names>
<NonLatinNames><NonLatinName><NameNonLatinScript>Джон Доу</NameNonLatinScript></NonLatinName>
</NonLatinNames><RegimeName>Example Regulations</RegimeName>
<IndividualEntityShip>Individual</IndividualEntityShip>
<UKStatementofReasons>Invented.</UKStatementofReasons>
<Addresses><Address><AddressLine1>1 Road</AddressLine1><AddressCountry>Iran</AddressCountry>
</Address></Addresses><IndividualDetails><Individual><DOBs><DOB>dd/mm/1961</DOB></DOBs>
<Nationalities><Nationality>Iraq</Nationality></Nationalities><PassportDetails><Passport>
<PassportNumber>A1</PassportNumber></Passport></PassportDetails></Individual></IndividualDetails>
</Designation>
<Designation><DateDesignated>30/03/2018</DateDesignated><UniqueID>EXA0002</UniqueID>
<Names><Name><Name6>EXERCISE STAR</Name6><NameType>Primary Name</NameType></Name></Names>
<IndividualEntityShip>Ship</IndividualEntityShip><ShipDetails><Ship>
<IMONumbers><IMONumber>9074729</IMONumber></IMONumbers><CurrentBelievedFlagOfShips>
<CurrentBelievedFlagOfShip>Togo</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips></Ship>
</ShipDetails></Designation></Designations>
"""


def test_designations_are_read_with_all_that_they_tell(tmp_path: Path) -> None:
    intake = take(put(tmp_path, "UK-Sanctions-List.xml", XML))
    found = entries(intake)
    person, ship = found["EXA0001"], found["EXA0002"]
    assert (intake.snapshot.list, intake.snapshot.edition) == ("uk-sanctions", "2026-02-05")
    assert person.name == "John DOE"
    assert [name.quality for name in person.names] == [
        Quality.WEAK,
        Quality.PRIMARY,
        Quality.STRONG,
    ]
    assert person.identifiers == {"reference": ("8", "EXi.001"), "passport": ("A1",)}
    assert set(person.countries) == {"IR", "IQ"}
    assert person.particulars["address"] == ("1 Road, Iran",)
    assert (person.remarks, person.programmes) == ("Invented.", ("Example Regulations",))
    assert person.in_force_from == date(2008, 3, 3)
    assert (ship.kind, ship.hull, ship.countries) == (Kind.VESSEL, "9074729", ("TG",))
