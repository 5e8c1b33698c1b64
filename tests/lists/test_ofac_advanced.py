"""The advanced XML: code tables first, then places, papers, parties, and entries at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.findings import ReftelError
from reftel.lists import Kind, Quality
from tests.lists.samples import entries, put, take

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """<?xml version="1.0"?><Sanctions xmlns="urn:x">
<DateOfIssue CalendarTypeID="1"><Year>2024</Year><Month>5</Month><Day>3</Day></DateOfIssue>
<ReferenceValueSets>
<AliasTypeValues><AliasType ID="1403">Name</AliasType><AliasType ID="1401">F.K.A.</AliasType>
</AliasTypeValues><CountryValues><Country ID="7" ISO2="MT">Malta</Country></CountryValues>
<FeatureTypeValues><FeatureType ID="3">Vessel Flag</FeatureType>
<FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="10">Nationality Country</FeatureType>
</FeatureTypeValues>
<IDRegDocTypeValues><IDRegDocType ID="1626">Vessel Registration Identification</IDRegDocType>
<IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
<PartySubTypeValues><PartySubType ID="1" PartyTypeID="2">Vessel</PartySubType>
<PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
<PartyTypeValues><PartyType ID="1">Individual</PartyType></PartyTypeValues>
<ScriptValues><Script ID="215">Latin</Script><Script ID="160">Arabic</Script></ScriptValues>
</ReferenceValueSets>
<Locations><Location ID="5"><LocationCountry CountryID="7"/></Location></Locations>
<IDRegDocuments><IDRegDocument ID="1" IDRegDocTypeID="1626" IdentityID="900">
<IDRegistrationNo>IMO 9074729</IDRegistrationNo></IDRegDocument></IDRegDocuments>
<DistinctParties>
<DistinctParty FixedRef="12"><Profile ID="12" PartySubTypeID="1"><Identity ID="900" Primary="true">
<Alias AliasTypeID="1401" Primary="false" LowQuality="true"><DocumentedName><DocumentedNamePart>
<NamePartValue ScriptID="215">OLD STAR</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
<Alias AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName><DocumentedNamePart>
<NamePartValue ScriptID="215">EXERCISE STAR</NamePartValue></DocumentedNamePart></DocumentedName>
</Alias></Identity><Feature FeatureTypeID="3"><FeatureVersion>
<VersionLocation LocationID="5"/></FeatureVersion></Feature></Profile></DistinctParty>
<DistinctParty FixedRef="11"><Profile ID="11" PartySubTypeID="4"><Identity ID="901">
<Alias AliasTypeID="1403" Primary="true"><DocumentedName>
<DocumentedNamePart><NamePartValue ScriptID="215">DOE</NamePartValue></DocumentedNamePart>
<DocumentedNamePart><NamePartValue ScriptID="215">John</NamePartValue></DocumentedNamePart>
</DocumentedName></Alias></Identity>
<Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start><From><Year>1972</Year>
<Month>9</Month><Day>18</Day></From></Start></DatePeriod></FeatureVersion></Feature>
<Feature FeatureTypeID="10"><FeatureVersion><VersionLocation LocationID="5"/></FeatureVersion>
</Feature></Profile></DistinctParty></DistinctParties>
<SanctionsEntries><SanctionsEntry ID="1" ProfileID="12" ListID="1550">
<EntryEvent><Date><Year>2008</Year><Month>9</Month><Day>10</Day></Date></EntryEvent>
<SanctionsMeasure><Comment>NPWMD</Comment></SanctionsMeasure></SanctionsEntry></SanctionsEntries>
</Sanctions>
"""


def test_a_ship_is_put_together_from_its_scattered_parts(tmp_path: Path) -> None:
    intake = take(put(tmp_path, "sdn_advanced.xml", TEXT))
    ship = entries(intake)["12"]
    assert intake.snapshot.edition == "2024-05-03"
    assert (ship.kind, ship.name, ship.hull) == (Kind.VESSEL, "EXERCISE STAR", "9074729")
    assert ship.names[1].former
    assert ship.names[1].quality is Quality.WEAK
    assert ship.particulars["flag"] == ("Malta",)
    assert ship.programmes == ("NPWMD",)
    assert ship.dates["listed"] == ("2008-09-10",)


def test_a_person_has_name_parts_birth_and_nationality(tmp_path: Path) -> None:
    person = entries(take(put(tmp_path, "sdn_advanced.xml", TEXT)))["11"]
    assert (person.kind, person.name) == (Kind.PERSON, "DOE John")
    assert person.dates["birth"] == ("1972-09-18",)
    assert person.countries == ("MT",)


def test_a_cut_file_gives_nothing(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="cut off"):
        take(put(tmp_path, "sdn_advanced.xml", TEXT[: len(TEXT) // 2]))
