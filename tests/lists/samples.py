"""Small invented list files of each form, and how tests read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.lists.intake import Intake, read_lists

if TYPE_CHECKING:
    from pathlib import Path

    from reftel.lists.listing import Listing

EMPTY = "-0- ," * 7 + "-0- "
SDN = (
    f'10,"EXERCISE TRADING CO.",-0- ,"EX] [NPWMD",{EMPTY}\r\n'
    '11,"DOE, John","individual","EX",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,'
    "\"DOB 18 Sep 1972; nationality Iran; a.k.a. 'JD'.\"\r\n"
    '12,"EXERCISE STAR","vessel","EX",-0- ,"ABCD","General Cargo","100","90","Malta",'
    '"EXERCISE LINES","Vessel Registration Identification IMO 9074729."\r\n'
    "\x1a"
)
ALT = '10,1,"aka","EXCO",-0- \r\n12,2,"fka","OLD STAR",-0- \r\n\x1a'
ADD = '10,1,"1 Example Street","Tehran","Iran",-0- \r\n\x1a'
UN = """<?xml version="1.0"?>
<CONSOLIDATED_LIST dateGenerated="2018-10-29T19:09:49.856-04:00">
<INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>JOHN </FIRST_NAME>
<SECOND_NAME>DOE</SECOND_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
<REFERENCE_NUMBER>EXi.001</REFERENCE_NUMBER><LISTED_ON>2016-11-30</LISTED_ON>
<NATIONALITY><VALUE>Democratic People's Republic of Korea</VALUE></NATIONALITY>
<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Johnny</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1964</YEAR>
</INDIVIDUAL_DATE_OF_BIRTH><INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT>
<NUMBER>X1</NUMBER></INDIVIDUAL_DOCUMENT></INDIVIDUAL></INDIVIDUALS>
<ENTITIES><ENTITY><FIRST_NAME>EXERCISE GROUP (EXG)</FIRST_NAME><UN_LIST_TYPE>Iran</UN_LIST_TYPE>
<REFERENCE_NUMBER>EXe.002</REFERENCE_NUMBER><LISTED_ON>2006-12-23</LISTED_ON>
<COMMENTS1>Invented.</COMMENTS1>
<ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Group; Older Group</ALIAS_NAME></ENTITY_ALIAS>
<ENTITY_ADDRESS><CITY>Tehran</CITY><COUNTRY>Iran (Islamic Republic of)</COUNTRY></ENTITY_ADDRESS>
</ENTITY></ENTITIES></CONSOLIDATED_LIST>
"""  # noqa: E501 -- a line of the form is one line


def put(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    """Write a file of this text and return its path."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def take(*paths: Path, edition: str | None = None) -> Intake:
    """Read one snapshot from these files."""
    (intake,) = read_lists(paths, edition=edition)
    return intake


def entries(intake: Intake) -> dict[str, Listing]:
    """Return the listings by number."""
    return {listing.entry: listing for listing in intake.snapshot.entries}
