"""SDN.XML is read like the delimited files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.lists import Kind, Quality
from tests.lists.samples import entries, put, take

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """<?xml version="1.0" standalone="yes"?>
<sdnList xmlns="http://tempuri.org/sdnList.xsd">
<publshInformation><Publish_Date>05/03/2024</Publish_Date></publshInformation>
<sdnEntry><uid>11</uid><firstName>John</firstName><lastName>DOE</lastName>
<sdnType>Individual</sdnType><programList><program>EX</program></programList>
<akaList><aka><type>a.k.a.</type><category>weak</category><lastName>JD</lastName></aka></akaList>
<idList><id><idType>Passport</idType><idNumber>A1</idNumber></id></idList>
<nationalityList><nationality><country>Iran</country></nationality></nationalityList>
<dateOfBirthList><dateOfBirthItem><dateOfBirth>18 Sep 1972</dateOfBirth></dateOfBirthItem>
</dateOfBirthList></sdnEntry>
<sdnEntry><uid>12</uid><lastName>EXERCISE STAR</lastName><sdnType>Vessel</sdnType>
<vesselInfo><callSign>ABCD</callSign><vesselFlag>Malta</vesselFlag></vesselInfo>
<idList><id><idType>Vessel Registration Identification</idType><idNumber>IMO 9074729</idNumber></id>
<id><idType>MMSI</idType><idNumber>248000000</idNumber></id></idList></sdnEntry>
</sdnList>
"""


def test_people_and_ships_are_read(tmp_path: Path) -> None:
    intake = take(put(tmp_path, "sdn.xml", TEXT))
    found = entries(intake)
    assert intake.snapshot.edition == "2024-05-03"
    assert found["11"].kind is Kind.PERSON
    assert found["11"].name == "DOE, John"
    assert found["11"].names[1].quality is Quality.WEAK
    assert found["11"].identifiers == {"passport": ("A1",)}
    assert (found["11"].countries, found["11"].dates) == (("IR",), {"birth": ("1972-09-18",)})
    assert found["12"].hull == "9074729"
    assert found["12"].identifiers["mmsi"] == ("248000000",)
    assert found["12"].particulars["flag"] == ("Malta",)
