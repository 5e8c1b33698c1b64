"""OFAC's delimited files: three files of one edition, remarks, ships, what is torn and cut."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from reftel.findings import ReftelError
from reftel.lists import Kind, Quality
from tests.lists.samples import ADD, ALT, SDN, entries, put, take

if TYPE_CHECKING:
    from pathlib import Path

DAY = "2024-05-03"


def test_entries_have_kind_programmes_and_remarks(tmp_path: Path) -> None:
    found = entries(take(put(tmp_path, "sdn-2024-05-03.csv", SDN)))
    assert found["10"].kind is Kind.PARTY
    assert found["10"].programmes == ("EX", "NPWMD")
    assert found["11"].kind is Kind.PERSON
    assert found["11"].dates == {"birth": ("1972-09-18",)}
    assert found["11"].countries == ("IR",)
    assert [name.quality for name in found["11"].names] == [Quality.PRIMARY, Quality.WEAK]


def test_a_ship_has_hull_flag_owner_and_call_sign(tmp_path: Path) -> None:
    ship = entries(take(put(tmp_path, "sdn.csv", SDN), edition=DAY))["12"]
    assert ship.kind is Kind.VESSEL
    assert ship.hull == "9074729"
    assert ship.identifiers["callsign"] == ("ABCD",)
    assert ship.particulars["flag"] == ("Malta",)
    assert ship.particulars["owner"] == ("EXERCISE LINES",)
    assert ship.countries == ("MT",)


def test_aliases_and_addresses_join_their_entry(tmp_path: Path) -> None:
    for name, text in (("add.csv", ADD), ("alt.csv", ALT), ("sdn.csv", SDN)):
        put(tmp_path, name, text)
    intake = take(tmp_path, edition=DAY)
    found = entries(intake)
    assert [name.text for name in found["10"].names] == ["EXERCISE TRADING CO.", "EXCO"]
    assert found["10"].countries == ("IR",)
    assert found["10"].particulars["address"] == ("1 Example Street, Tehran, Iran",)
    assert found["12"].names[1].former
    assert not intake.findings


def test_an_alias_of_nobody_is_reported(tmp_path: Path) -> None:
    paths = (put(tmp_path, "sdn.csv", SDN), put(tmp_path, "alt.csv", ALT.replace("10,", "99,")))
    (finding,) = take(*paths, edition=DAY).findings
    assert finding.name == "lists/orphan-row"
    assert "line 1 of alt.csv" in finding.message


def test_a_torn_row_is_kept_out_with_its_line(tmp_path: Path) -> None:
    torn = SDN.replace('11,"DOE, John","individual",', '11,"DOE, John",', 1)
    intake = take(put(tmp_path, "sdn.csv", torn), edition=DAY)
    assert set(entries(intake)) == {"10", "12"}
    assert [each.message for each in intake.findings] == ["line 2: 11 cells where 12 belong"]


@pytest.mark.parametrize("length", [len(SDN) - 4, len(SDN) - 30, len(SDN) - 90, 150])
def test_a_file_cut_anywhere_in_a_line_is_refused(tmp_path: Path, length: int) -> None:
    with pytest.raises(ReftelError, match="cut off"):
        take(put(tmp_path, "sdn.csv", SDN[:length]), edition=DAY)


def test_a_missing_end_mark_is_noted(tmp_path: Path) -> None:
    intake = take(put(tmp_path, "sdn.csv", SDN.rstrip("\x1a")), edition=DAY)
    assert [each.name for each in intake.findings] == ["lists/no-end-mark"]
    assert len(intake.snapshot.entries) == 3


def test_a_wrong_check_digit_is_noted_and_the_number_kept(tmp_path: Path) -> None:
    intake = take(put(tmp_path, "sdn.csv", SDN.replace("9074729", "9074720")), edition=DAY)
    assert [each.name for each in intake.findings] == ["lists/false-hull-number"]
    assert entries(intake)["12"].hull == "9074720"


def test_a_header_line_and_json_of_the_same_columns_are_read_alike(tmp_path: Path) -> None:
    header = "ent_num,SDN_Name,SDN_Type,Program,Title,Call_Sign,Vess_type,Tonnage,GRT,Vess_flag,Vess_owner,Remarks\n"  # noqa: E501 -- one line of the form
    with_header = entries(take(put(tmp_path, "a.csv", header + SDN), edition=DAY))
    record = {"ent_num": 10, "SDN_Name": "EXERCISE TRADING CO.", "Program": "EX] [NPWMD"}
    as_json = put(tmp_path, "b.json", json.dumps({"publish_date": "05/03/2024", "data": [record]}))
    intake = take(as_json)
    assert intake.snapshot.edition == "2024-05-03"
    assert entries(intake)["10"].names == with_header["10"].names
    assert entries(intake)["10"].programmes == with_header["10"].programmes


def test_the_consolidated_list_has_its_own_name(tmp_path: Path) -> None:
    intake = take(put(tmp_path, "cons_prim.csv", SDN), edition=DAY)
    assert intake.snapshot.list == "ofac-consolidated"


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("sdn-2015-01-17.csv", 5876),
        ("sdn-2021-08-18.csv", 9083),
        ("sdn-2022-12-28.csv", 11430),
        ("sdn-2024-05-03.csv", 14965),
    ],
)
def test_the_published_files_are_read_to_the_last_line(shared: Path, name: str, count: int) -> None:
    intake = take(shared / "lists" / "ofac" / name)
    assert len(intake.snapshot.entries) == count
    assert intake.snapshot.edition == name[4:14]
    assert not [each for each in intake.findings if each.severity.value != "note"]


def test_the_legacy_files_of_one_edition_are_joined(shared: Path) -> None:
    intake = take(shared / "lists" / "ofac" / "legacy", edition="2021-09-01")
    found = entries(intake)
    assert len(found) == 8976
    assert len(found["9749"].names) >= 15
    assert "CN" in found["9749"].countries


def test_an_entry_without_a_number_is_kept_out_with_its_line(tmp_path: Path) -> None:
    intake = take(put(tmp_path, "sdn.csv", SDN.replace("11,", "XI,", 1)), edition=DAY)
    assert set(entries(intake)) == {"10", "12"}
    (finding,) = intake.findings
    assert "line 2" in finding.message
    assert "no number" in finding.message


def test_a_json_file_that_breaks_off_is_refused(tmp_path: Path) -> None:
    record = {"ent_num": 10, "SDN_Name": "EXERCISE TRADING CO.", "Program": "NPWMD"}
    text = json.dumps({"publish_date": "05/03/2024", "data": [record, record]})
    with pytest.raises(ReftelError, match="cut off"):
        take(put(tmp_path, "sdn.json", text[:-20]), edition=DAY)


def test_remarks_that_found_no_room_are_joined(tmp_path: Path) -> None:
    more = "11,\"; alt. DOB 1973; nationality Iraq; a.k.a. 'JJ'.\"\r\n\x1a"
    full = SDN.replace("'JD'.", "'JD'")
    paths = put(tmp_path, "sdn.csv", full), put(tmp_path, "sdn_comments.csv", more)
    person = entries(take(*paths, edition="2020-01-01"))["11"]
    assert person.dates["birth"] == ("1972-09-18", "1973")
    assert [name.text for name in person.names] == ["DOE, John", "JD", "JJ"]
    assert person.countries == ("IR", "IQ")
