"""Files become dated snapshots by what they hold."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from reftel.findings import ReftelError, catalogue
from reftel.lists import read_lists
from reftel.lists.intake import FORMS, recognise
from tests.lists.samples import ALT, SDN, UN, put, take

if TYPE_CHECKING:
    from pathlib import Path


def test_the_name_of_a_file_does_not_matter(tmp_path: Path) -> None:
    assert recognise(put(tmp_path, "a.txt", UN)).list == "un"
    assert recognise(put(tmp_path, "b.xml", SDN)).list == "ofac-sdn"


def test_what_is_unknown_is_refused_with_the_known_forms(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match=FORMS[-1].name.replace("(", ".").replace(")", ".")):
        take(put(tmp_path, "letter.txt", "Dear colleague,\n"))


def test_a_snapshot_has_hash_and_source(tmp_path: Path) -> None:
    snapshot = take(put(tmp_path, "sdn.csv", SDN), edition="2024-05-03").snapshot
    assert snapshot.sha256 == sha256(SDN.encode()).hexdigest()
    assert snapshot.source == "sdn.csv"
    assert {listing.edition for listing in snapshot.entries} == {"2024-05-03"}


@pytest.mark.parametrize(
    ("name", "edition"),
    [
        ("sdn-2015-01-17.csv", "2015-01-17"),
        ("sdn_20150117.csv", "2015-01-17"),
        ("sdn-2015.csv", "2015"),
    ],
)
def test_a_file_without_a_date_is_dated_by_its_name(
    tmp_path: Path, name: str, edition: str
) -> None:
    assert take(put(tmp_path, name, SDN)).snapshot.edition == edition


def test_a_file_without_any_date_must_be_dated_by_the_user(tmp_path: Path) -> None:
    path = put(tmp_path, "sdn.csv", SDN)
    with pytest.raises(ReftelError, match="--edition"):
        take(path)
    with pytest.raises(ReftelError, match="no date"):
        take(path, edition="yesterday")


def test_the_users_date_and_name_win(tmp_path: Path) -> None:
    path = put(tmp_path, "un.xml", UN)
    (intake,) = read_lists(
        [path], name="un-copy", edition="2019-01-01", source="https://example.org"
    )
    assert intake.snapshot.list == "un-copy"
    assert intake.snapshot.edition == "2019-01-01"
    assert intake.snapshot.source == "https://example.org"


def test_of_several_files_the_users_date_is_for_those_that_say_none(tmp_path: Path) -> None:
    files = [put(tmp_path, "un.xml", UN), put(tmp_path, "sdn.csv", SDN)]
    taken = {each.snapshot.list: each.snapshot.edition
             for each in read_lists(files, edition="2024-05-03")}  # fmt: skip
    assert taken == {"un": "2018-10-29", "ofac-sdn": "2024-05-03"}


def test_a_file_that_cannot_be_taken_keeps_no_other_out(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "Dear colleague,\n")
    put(tmp_path, "b.csv", SDN)
    put(tmp_path, "c.xml", UN[:-40])
    put(tmp_path, "un.xml", UN)
    found = read_lists([tmp_path])
    assert next(found).snapshot.list == "un"
    with pytest.raises(ReftelError) as told:
        next(found)
    *files, forms = str(told.value).splitlines()
    assert [line.split()[0] for line in files] == ["a.txt", "b.csv", "c.xml"]
    assert forms.startswith("Known forms: ")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "empty"), (b"PK\3\4x", "unpack it"), (b"\x1f\x8b\x08", "unpack it"),
        (b"%PDF-1.4", "a PDF"), (b"\xff\xfea\0b\0", "not in UTF-8"),
        (b"<!DOCTYPE html><p>503</p>", "a web page"), (b"\n<html>", "a web page"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_list_is_told_what_it_is(data: bytes, told: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    with pytest.raises(ReftelError, match=f"list.csv is .*{told}"):
        take(path)


def test_aliases_without_their_main_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="give both together"):
        take(put(tmp_path, "alt.csv", ALT))


def test_a_file_that_is_not_there_is_a_callers_mistake(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="does not exist"):
        take(tmp_path / "none.csv")


def test_a_file_without_entries_is_not_taken(tmp_path: Path) -> None:
    empty = UN[: UN.index("<INDIVIDUALS>")] + "</CONSOLIDATED_LIST>"
    with pytest.raises(ReftelError, match="no entry"):
        take(put(tmp_path, "un.xml", empty))


@pytest.mark.parametrize(
    "name", [kind.removeprefix("lists/") for kind in catalogue() if kind.startswith("lists/")]
)
def test_each_specimen_raises_its_finding(
    name: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    specimen = request.config.rootpath / "tests" / "findings" / "lists" / f"{name}.txt"
    path = put(tmp_path, "sdn-2024-05-03.csv", SDN)
    paths = (path, specimen) if name == "orphan-row" else (specimen,)
    assert f"lists/{name}" in {each.name for each in take(*paths, edition="2024-05-03").findings}


def test_files_complete_the_one_that_lies_beside_them(tmp_path: Path) -> None:
    folder = tmp_path / "legacy"
    folder.mkdir()
    put(folder, "sdn.csv", SDN)
    put(folder, "alt.csv", ALT)
    other = put(tmp_path, "sdn-2020-01-01.csv", SDN)
    found = {each.snapshot.edition: each for each in read_lists([other, folder], edition="2021")}
    names = {day: found[day].snapshot.entries[0].names for day in found}
    assert sorted(names) == ["2020-01-01", "2021"]
    assert [each.text for each in names["2021"]] == ["EXERCISE TRADING CO.", "EXCO"]
    assert [each.text for each in names["2020-01-01"]] == ["EXERCISE TRADING CO."]


def test_files_of_two_days_complete_each_that_of_their_own(tmp_path: Path) -> None:
    for day in ("2020-01-01", "2020-02-01"):
        put(tmp_path, f"sdn-{day}.csv", SDN)
        put(tmp_path, f"alt-{day}.csv", ALT.replace("EXCO", f"EXCO {day[5:7]}"))
    found = [each.snapshot.entries[0].names[1].text for each in read_lists([tmp_path])]
    assert found == ["EXCO 01", "EXCO 02"]


def test_line_ends_of_old_machines_are_read(tmp_path: Path) -> None:
    (found,) = read_lists([put(tmp_path, "sdn-2020-01-01.csv", SDN.replace("\r\n", "\r"))])
    assert len(found.snapshot.entries) == 3
