"""What is put on the shelf comes back, is never changed, and tells when it is damaged."""

from __future__ import annotations

import gzip
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from reftel.findings import ReftelError
from reftel.lists import Entry, Kind, Listing, Name, Paragraph, Quality, Shelf, Snapshot

if TYPE_CHECKING:
    from pathlib import Path

LISTING = Listing(
    "un", "2018-10-29", "EXe.001", Kind.VESSEL,
    (Name("EXERCISE \u2018STAR\u2019\n2", Quality.PRIMARY),),
    ("IR",), {"imo": ("9074729",)}, {"listed": ("2006-12-23",)}, ("Iran",), date(2006, 12, 23),
    None, "Invented.", "UN", {"flag": ("Malta",)},
)  # fmt: skip
ENTRY = Entry("own", "2022", "2B109", "Machines", (Paragraph("2B109.a", "First"),), ("MTCR",))
SNAPSHOT = Snapshot("un", "2018-10-29", "a" * 64, "un.xml", (LISTING,))


def test_a_snapshot_comes_back_equal(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "shelf")
    for snapshot in (SNAPSHOT, Snapshot("own", "2022", "b" * 64, "own.csv", (), (ENTRY,))):
        assert shelf.add(snapshot)
        assert shelf.load(shelf.find(snapshot.list)) == snapshot


def test_what_is_kept_is_never_overwritten(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.add(SNAPSHOT)
    (file,) = tmp_path.iterdir()
    before = file.read_bytes()
    assert not shelf.add(replace(SNAPSHOT, source="other.xml", entries=()))
    assert file.read_bytes() == before


def test_the_same_snapshot_is_the_same_bytes_anywhere(tmp_path: Path) -> None:
    for name in ("one", "two"):
        Shelf(tmp_path / name).add(SNAPSHOT)
    one, two = (next((tmp_path / name).iterdir()) for name in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()
    assert one.name == two.name


def test_snapshots_are_found_by_name_edition_and_hash(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    for edition, letter in (("2018-10-29", "a"), ("2025-08-02", "b"), ("2026-02-27", "c")):
        shelf.add(replace(SNAPSHOT, edition=edition, sha256=letter * 64))
    assert shelf.find("un").edition == "2026-02-27"
    assert shelf.find("un@2018").edition == "2018-10-29"
    assert shelf.find("bbbbbb").edition == "2025-08-02"
    assert [label.edition for label in shelf.latest("2025-12-31")] == ["2025-08-02"]
    with pytest.raises(ReftelError, match="un is kept of 2018-10-29, 2025-08-02, 2026-02-27"):
        shelf.find("un@2019")
    with pytest.raises(ReftelError, match="lists show"):
        shelf.find("nobody")


def test_an_empty_shelf_holds_nothing(tmp_path: Path) -> None:
    assert Shelf(tmp_path / "none").labels() == ()
    assert Shelf(tmp_path / "none").latest() == ()


@pytest.mark.parametrize("name", ["UN List", "../un", "", "un@x"])
def test_a_name_that_is_no_file_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ReftelError, match="small letters"):
        Shelf(tmp_path).add(replace(SNAPSHOT, list=name))


def test_a_damaged_file_says_so(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.add(SNAPSHOT)
    label = shelf.find("un")
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:-20])
    with pytest.raises(ReftelError, match="damaged"):
        shelf.load(label)
    file.write_bytes(b"not at all")
    with pytest.raises(ReftelError, match="damaged"):
        shelf.labels()


def test_a_broken_write_leaves_nothing_behind_that_counts(tmp_path: Path) -> None:
    (tmp_path / ".half.part").write_bytes(b"x")
    assert Shelf(tmp_path).labels() == ()


def test_thirty_thousand_entries_load_whole(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    many = tuple(replace(LISTING, entry=str(number)) for number in range(30_000))
    shelf.add(replace(SNAPSHOT, entries=many))
    label = shelf.find("un")
    assert len(shelf.load(label).entries) == 30_000


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b'"EXe.001"', b"7"),
        (b"\n{", b"\n{}\n{"),
        (b"\n{", b"\n!{"),
    ],
    ids=["a value of another kind", "a line too many", "no JSON"],
)
def test_a_file_that_holds_something_else_says_so(
    tmp_path: Path, before: bytes, after: bytes
) -> None:
    shelf = Shelf(tmp_path)
    shelf.add(SNAPSHOT)
    label = shelf.find("un")
    (file,) = tmp_path.iterdir()
    lines = gzip.decompress(file.read_bytes())
    assert before in lines
    file.write_bytes(gzip.compress(lines.replace(before, after, 1)))
    with pytest.raises(ReftelError, match="damaged or gone"):
        shelf.load(label)


def test_a_file_of_a_newer_program_is_not_guessed_at(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.add(SNAPSHOT)
    (file,) = tmp_path.iterdir()
    head, _, rest = gzip.decompress(file.read_bytes()).partition(b"\n")
    newer = head.replace(b'"format":1', b'"format":99')
    assert newer != head
    file.write_bytes(gzip.compress(newer + b"\n" + rest))
    with pytest.raises(ReftelError, match="newer reftel"):
        shelf.labels()


def test_the_latest_edition_is_that_of_the_day_asked(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.add(SNAPSHOT)
    shelf.add(replace(SNAPSHOT, edition="2020-01-01", sha256="c" * 64))
    assert [label.edition for label in shelf.latest()] == ["2020-01-01"]
    assert [label.edition for label in shelf.latest("2019-06-01")] == ["2018-10-29"]
    assert shelf.latest("2010-01-01") == ()


def test_what_is_derived_from_snapshots_lies_beside_them_and_counts_as_none(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.add(SNAPSHOT)
    kept = shelf.keep("names-1", b"derived")
    assert kept == shelf.index("names-1")
    assert kept.read_bytes() == b"derived"
    assert [label.list for label in shelf.labels()] == ["un"]
    assert list(shelf.snapshots()) == [SNAPSHOT]


def test_of_what_is_derived_only_the_youngest_are_kept(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.add(SNAPSHOT)
    for number in range(5):
        made = shelf.keep(f"names-{number}", b"x", most=2)
        os.utime(made, ns=(number * 10**9, number * 10**9))
    assert sorted(each.name for each in made.parent.iterdir()) == ["names-3", "names-4"]


def test_the_size_of_a_snapshot_is_that_of_its_file(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.add(SNAPSHOT)
    (file,) = tmp_path.iterdir()
    assert shelf.size(shelf.find("un")) == len(file.read_bytes())


def test_a_hash_of_fewer_than_six_signs_names_nothing(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.add(SNAPSHOT)
    assert shelf.find("a" * 6).list == "un"
    with pytest.raises(ReftelError, match="no snapshot 'aaaaa'"):
        shelf.find("a" * 5)


def test_two_writers_at_once_leave_one_whole_snapshot(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        added = list(pool.map(lambda _: Shelf(tmp_path).add(SNAPSHOT), range(8)))
    shelf = Shelf(tmp_path)
    assert any(added)
    assert len(shelf.labels()) == 1
    assert shelf.load(shelf.find("un")) == SNAPSHOT


def test_of_two_snapshots_of_one_day_the_later_one_answers(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    for number, letter in enumerate("ba"):
        shelf.add(replace(SNAPSHOT, sha256=letter * 64))
        (file,) = tmp_path.glob(f"*{letter * 12}*")
        os.utime(file, ns=(number, number))
    assert [label.sha256[0] for label in shelf.labels()] == ["b", "a"]
    assert shelf.latest()[0].sha256 == "a" * 64
