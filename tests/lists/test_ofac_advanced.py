"""The advanced XML: code tables first, then places, papers, parties, and entries at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.findings import ReftelError
from reftel.lists import Kind, Quality
from tests.lists.samples import entries, put, take

if TYPE_CHECKING:
    from pathlib import Path

    from reftel.lists import Listing

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


def file_of(*, tables: str = "", parties: str = "", papers: str = "", entries_: str = "") -> str:
    """Return a file of the form with these parts beside the usual tables."""
    return (
        '<?xml version="1.0"?><Sanctions xmlns="urn:x"><DateOfIssue><Year>2024</Year>'
        "<Month>5</Month><Day>3</Day></DateOfIssue><ReferenceValueSets>"
        '<PartySubTypeValues><PartySubType ID="1" PartyTypeID="2">Vessel</PartySubType>'
        '<PartySubType ID="2" PartyTypeID="2">Aircraft</PartySubType>'
        '<PartySubType ID="3" PartyTypeID="9">Unknown</PartySubType></PartySubTypeValues>'
        '<PartyTypeValues><PartyType ID="9">Entity</PartyType></PartyTypeValues>'
        '<CountryValues><Country ID="7">Malta</Country></CountryValues>'
        '<ScriptValues><Script ID="215">Latin</Script><Script ID="160">Arabic</Script>'
        f"</ScriptValues>{tables}</ReferenceValueSets>"
        '<Locations><Location ID="5"><LocationCountry CountryID="7"/><LocationPart>'
        "<LocationPartValue><Value>1 Exercise Street</Value></LocationPartValue></LocationPart>"
        f"</Location></Locations><IDRegDocuments>{papers}</IDRegDocuments>"
        f"<DistinctParties>{parties}</DistinctParties>"
        f"<SanctionsEntries>{entries_}</SanctionsEntries></Sanctions>"
    )


def party(subtype: int, *inside: str, name: str = "EXERCISE WORKS") -> str:
    alias = (
        f'<Alias Primary="true"><DocumentedName><DocumentedNamePart>'
        f'<NamePartValue ScriptID="215">{name}</NamePartValue></DocumentedNamePart>'
        "</DocumentedName></Alias>"
    )
    identity = f'<Identity ID="900">{alias}</Identity>'
    profile = f'<Profile ID="70" PartySubTypeID="{subtype}">{identity}{"".join(inside)}</Profile>'
    return f'<DistinctParty FixedRef="70">{profile}</DistinctParty>'


def feature(number: int, inside: str) -> str:
    return f'<Feature FeatureTypeID="{number}"><FeatureVersion>{inside}</FeatureVersion></Feature>'


def kinds(*names: str) -> str:
    rows = "".join(f'<FeatureType ID="{n}">{name}</FeatureType>' for n, name in enumerate(names))
    return f"<FeatureTypeValues>{rows}</FeatureTypeValues>"


def only(folder: Path, text: str) -> Listing:
    return entries(take(put(folder, "sdn_advanced.xml", text)))["70"]


@pytest.mark.parametrize(
    ("subtype", "kind"), [(1, Kind.VESSEL), (2, Kind.AIRCRAFT), (3, Kind.PARTY), (8, Kind.PARTY)]
)
def test_the_kind_is_that_of_the_subtype_else_of_its_type(
    tmp_path: Path, subtype: int, kind: Kind
) -> None:
    assert only(tmp_path, file_of(parties=party(subtype))).kind is kind


@pytest.mark.parametrize(
    ("name", "inside", "part", "key", "told"),
    [
        ("Vessel Type", "<VersionDetail>Tanker</VersionDetail>", "particulars", "type", "Tanker"),
        ("Vessel Owner", "<VersionDetail>EXO</VersionDetail>", "particulars", "owner", "EXO"),
        ("Former Vessel Flag", '<VersionLocation LocationID="5"/>', "particulars", "former-flag",
         "Malta"),
        ("Vessel Call Sign", "<VersionDetail>9HEX</VersionDetail>", "identifiers", "callsign",
         "9HEX"),
        ("MMSI", "<VersionDetail>248000001</VersionDetail>", "identifiers", "mmsi", "248000001"),
        ("Place of Birth", "<VersionDetail>Valletta</VersionDetail>", "particulars", "birthplace",
         "Valletta"),
        ("Gender", '<VersionDetail DetailReferenceID="31"/>', "particulars", "gender", "Male"),
        ("Birthdate", "<DatePeriod><Start><From><Year>1960</Year></From></Start></DatePeriod>",
         "dates", "birth", "1960"),
    ],
)  # fmt: skip
def test_a_feature_goes_where_its_type_says(
    tmp_path: Path, name: str, inside: str, part: str, key: str, told: str
) -> None:
    male = '<DetailReferenceValues><DetailReference ID="31">Male</DetailReference>'
    tables = kinds(name) + male + "</DetailReferenceValues>"
    found = only(tmp_path, file_of(tables=tables, parties=party(1, feature(0, inside))))
    assert getattr(found, part)[key] == (told,)


def test_a_location_gives_the_country_and_the_address(tmp_path: Path) -> None:
    where = feature(0, '<VersionLocation LocationID="5"/>')
    found = only(tmp_path, file_of(tables=kinds("Location"), parties=party(3, where)))
    assert found.countries == ("MT",)
    assert found.particulars["address"] == ("1 Exercise Street, Malta",)


def test_a_feature_of_no_known_type_and_a_place_that_is_not_there_say_nothing(
    tmp_path: Path,
) -> None:
    odd = feature(0, "<VersionDetail>9</VersionDetail>")
    lost = feature(1, '<VersionLocation LocationID="77"/>')
    found = only(tmp_path, file_of(tables=kinds("Oddity", "Location"), parties=party(3, odd, lost)))
    assert found.countries == ()
    assert "9" not in str(found.particulars)


@pytest.mark.parametrize(
    ("kind", "number", "scheme", "told"),
    [
        ("Passport", "X1", "passport", "X1"),
        ("Tax ID No.", "77", "tax", "77"),
        ("National ID No.", "12", "national", "12"),
        ("Registration Number", "5", "registration", "5"),
        ("Whatever", "8", "other", "8"),
        ("Vessel Registration Identification", "IMO 9074729", "imo", "9074729"),
    ],
)
def test_a_paper_goes_by_its_kind_to_whose_identity_it_is(
    tmp_path: Path, kind: str, number: str, scheme: str, told: str
) -> None:
    tables = f'<IDRegDocTypeValues><IDRegDocType ID="1">{kind}</IDRegDocType></IDRegDocTypeValues>'
    papers = "".join(
        f'<IDRegDocument ID="{n}" IDRegDocTypeID="1" IdentityID="{identity}">'
        f"<IDRegistrationNo>{said}</IDRegistrationNo></IDRegDocument>"
        for n, (identity, said) in enumerate([(900, number), (901, "of another")])
    )
    found = only(tmp_path, file_of(tables=tables, papers=papers, parties=party(1)))
    assert found.identifiers == {scheme: (told,)}


def test_a_name_in_another_script_is_kept_as_such_and_is_never_the_first(tmp_path: Path) -> None:
    other = (
        '<Identity ID="901"><Alias Primary="true"><DocumentedName><DocumentedNamePart>'
        '<NamePartValue ScriptID="160">\u062a\u0645\u0631\u064a\u0646</NamePartValue>'
        "</DocumentedNamePart></DocumentedName></Alias></Identity>"
    )
    found = only(tmp_path, file_of(parties=party(3, other)))
    assert found.name == "EXERCISE WORKS"
    (arabic,) = [name for name in found.names if name.script]
    assert (arabic.script, arabic.quality) == ("Arabic", Quality.STRONG)


def test_programmes_and_days_of_several_entries_come_together_and_a_stranger_s_are_left(
    tmp_path: Path,
) -> None:
    rows = "".join(
        f'<SanctionsEntry ProfileID="{profile}"><EntryEvent><Date><Year>{year}</Year>'
        f"<Month>9</Month><Day>1</Day></Date></EntryEvent><SanctionsMeasure><Comment>{programme}"
        "</Comment></SanctionsMeasure></SanctionsEntry>"
        for profile, year, programme in [(70, 2008, "NPWMD"), (70, 2010, "IFSR"), (99, 2011, "X")]
    )
    found = only(tmp_path, file_of(parties=party(3), entries_=rows))
    assert found.programmes == ("NPWMD", "IFSR")
    assert found.dates["listed"] == ("2008-09-01", "2010-09-01")
