"""Archives are read within bounds."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from reftel.cable.carried import archives
from reftel.cable.carried.archives import Entry, entries


def zipped(**files: bytes) -> BytesIO:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "../").replace("_", "/"), data)
    file.seek(0)
    return file


def test_entries_come_with_name_and_bytes() -> None:
    assert list(entries(zipped(a_b=b"words", c=b"more"))) == [
        Entry("a/b", b"words"),
        Entry("c", b"more"),
    ]


def test_a_path_that_leads_out_is_refused() -> None:
    (entry,) = entries(zipped(__evil=b"words"))
    assert entry.data == b""
    assert entry.finding
    assert entry.finding.name == "cable/refused-entry"


def test_an_entry_that_grows_too_much_is_refused() -> None:
    (entry,) = entries(zipped(bomb=b"\0" * (8 << 20)))
    assert entry.finding
    assert not entry.data


def test_too_many_entries_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_ENTRIES", 1)
    (entry,) = entries(zipped(a=b"1", b=b"2"))
    assert entry.finding


def test_the_sum_of_all_entries_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_BYTES", 5)
    found = list(entries(zipped(a=b"1234", b=b"5678")))
    assert [bool(entry.finding) for entry in found] == [False, True]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken", b"PK\x03\x04"])
def test_what_is_no_archive_is_said(data: bytes) -> None:
    (entry,) = entries(BytesIO(data))
    assert entry.finding


def test_a_torn_entry_costs_no_other() -> None:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for name in ("1", "2", "3"):
            archive.writestr(name, f"words {name}")
    first, second, third = entries(BytesIO(file.getvalue().replace(b"words 2", b"wards 2")))
    assert (first.data, third.data) == (b"words 1", b"words 3")
    assert second.name == "2"
    assert second.finding
    assert "cannot be read" in second.finding.message


def test_a_locked_entry_is_told_and_costs_no_other() -> None:
    data = bytearray(zipped(a=b"1", b=b"2").getvalue())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    locked, plain = entries(BytesIO(bytes(data)))
    assert locked.finding
    assert "encrypted" in locked.finding.message
    assert plain.data == b"2"


@pytest.mark.parametrize("name", ["[Content_Types].xml", "mimetype"])
def test_an_office_document_is_no_archive_of_telegrams(name: str) -> None:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr(name, "<x/>")
        archive.writestr("word/document.xml", "<w>EXERCISE</w>")
    (entry,) = entries(file)
    assert entry.finding
    assert "save it as text" in entry.finding.message
