"""A path of any kind gives its telegrams, and what cannot be read is said."""

from __future__ import annotations

import sys
from email.message import EmailMessage
from io import BytesIO, TextIOWrapper
from pathlib import Path
from zipfile import ZipFile

import pytest

from reftel.cable import read_path
from reftel.findings import ReftelError

TEXT = "UNCLAS PARIS 000001\n\nTAGS: PREL\nSUBJECT: EXERCISE\n\n1. (U) Words.\n\nDOE\n"


def test_a_folder_is_read_in_order(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "2.txt").write_text(TEXT, "utf-8")
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    assert [cable.source.name for cable in read_path(tmp_path)] == ["a.txt", "b/2.txt"]


def test_an_archive_is_read_without_being_unpacked(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("one.txt", TEXT)
        archive.writestr("two.jsonl", '{"_id": "04ANKARA1", "body": "UNCLAS ANKARA 000001"}\n')
        archive.writestr("../evil.txt", TEXT)
    found = list(read_path(tmp_path / "x.zip"))
    assert [cable.source.name for cable in found] == [
        "x.zip/one.txt",
        "x.zip/two.jsonl:1",
        "x.zip/evil.txt",
    ]
    assert found[1].mrn == "04ANKARA1"
    assert found[2].findings[0].name == "cable/refused-entry"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["x.zip"]


def test_an_archive_inside_an_archive_is_refused(tmp_path: Path) -> None:
    inner = BytesIO()
    with ZipFile(inner, "w") as archive:
        archive.writestr("one.txt", TEXT)
    with ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("inner.zip", inner.getvalue())
    (cable,) = read_path(tmp_path / "x.zip")
    assert cable.findings[0].name == "cable/refused-entry"


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(TEXT.encode())))
    (cable,) = read_path("-")
    assert cable.tags == ("PREL",)


def test_a_binary_file_is_not_skipped_silently(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(b"\x89PNG\x00\x00\x01" + b"x" * 100)
    (cable,) = read_path(tmp_path)
    assert (cable.source.text, cable.findings[0].name) == ("", "cable/unread-carrier")


def test_line_ends_are_kept_as_found(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(TEXT.replace("\n", "\r\n").encode())
    (cable,) = read_path(tmp_path)
    assert cable.source.text == TEXT.replace("\n", "\r\n")
    assert cable.subject
    assert cable.subject.text == "EXERCISE"


def test_an_unknown_encoding_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(TEXT.encode() + b"\x93")
    (cable,) = read_path(tmp_path)
    assert "cable/unknown-encoding" in {finding.name for finding in cable.findings}


def test_mail_is_read_as_a_plain_carrier(tmp_path: Path) -> None:
    (tmp_path / "x.eml").write_bytes(
        b"From: a@example.org\nMIME-Version: 1.0\nDate: x\n\n" + TEXT.encode()
    )
    (cable,) = read_path(tmp_path)
    assert cable.tags == ("PREL",)


def test_each_text_of_a_mail_has_a_name_of_its_own(tmp_path: Path) -> None:
    part = "--X\nContent-Type: text/plain\n\n" + TEXT + "\n"
    head = "From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=X\n\n"
    (tmp_path / "x.eml").write_text(f"{head}{part}{part}--X--\n", "utf-8")
    assert [cable.source.name for cable in read_path(tmp_path)] == ["x.eml", "x.eml:2"]


def test_telegrams_of_one_file_are_each_read(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(f"{TEXT}NNNN\n{TEXT.replace('000001', '000002')}", "utf-8")
    found = [(cable.source.name, cable.source.text[13:19]) for cable in read_path(tmp_path)]
    assert found == [("x.txt", "000001"), ("x.txt:2", "000002")]


def test_a_file_attached_to_a_mail_is_read(tmp_path: Path) -> None:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("one.txt", TEXT)
    mail = EmailMessage()
    mail["From"] = "a@example.org"
    mail["Subject"] = "Exercise"
    mail.set_content(TEXT)
    mail.add_attachment(packed.getvalue(), maintype="application", subtype="zip", filename="x.zip")
    (tmp_path / "x.eml").write_bytes(bytes(mail))
    assert [cable.source.name for cable in read_path(tmp_path)] == ["x.eml", "x.eml:2/one.txt"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_table_is_read_whatever_parts_its_cells(
    tmp_path: Path, delimiter: str, mark: str
) -> None:
    rows = (
        ["identifier", "date", "origin", "body"],
        *([f"08PARIS{n}", "1/2/2008", "Embassy Paris, a; b | c", TEXT] for n in (1, 2)),
    )
    lines = [delimiter.join(f'"{cell}"' for cell in row) for row in rows]
    (tmp_path / "x.csv").write_text(mark + "\r\n".join(lines), "utf-8")
    assert [cable.mrn for cable in read_path(tmp_path)] == ["08PARIS1", "08PARIS2"]


def test_a_dump_is_read_row_by_row_behind_a_byte_order_mark(tmp_path: Path) -> None:
    row = '"1","1/2/2008 8:40","08PARIS{n}","Embassy Paris","SECRET","","","{text}"\r\n'
    rows = "".join(row.format(n=n, text=TEXT) for n in (1, 2))
    (tmp_path / "x.csv").write_text("\ufeff" + rows, "utf-8")
    assert [cable.mrn for cable in read_path(tmp_path)] == ["08PARIS1", "08PARIS2"]


def test_a_text_with_line_ends_of_old_machines_is_no_table(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(b"UNCLAS PARIS 000001\r\rTAGS: PREL, PARM\r\r1. (U) X, y.\r")
    assert [cable.tags for cable in read_path(tmp_path)] == [("PREL", "PARM")]


def test_a_file_named_by_its_number_gives_it_where_the_text_has_none(tmp_path: Path) -> None:
    (tmp_path / "1973BEIRUT07784.txt").write_text("1. [[UTOPIA || 1]] AGREED.\n", "utf-8")
    (tmp_path / "notes.txt").write_text("Some words.\n", "utf-8")
    assert [cable.mrn for cable in read_path(tmp_path)] == ["73BEIRUT7784", None]


def test_a_missing_path_is_a_callers_mistake(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="does not exist"):
        list(read_path(tmp_path / "missing"))


def test_the_founding_cables_in_one_file_are_three(shared: Path, tmp_path: Path) -> None:
    files = sorted((shared / "cables" / "founding").iterdir())
    (tmp_path / "all.txt").write_bytes(b"".join(file.read_bytes() for file in files))
    assert [cable.mrn for cable in read_path(tmp_path)] == [file.stem for file in files]


@pytest.mark.parametrize(
    "name",
    [
        "duplicate-header.txt",
        "unknown-rendition.txt",
        "unknown-encoding.txt",
        "unread-carrier.bin",
        "refused-entry.zip",
        "broken-carrier.jsonl",
    ],
)
def test_a_specimen_raises_its_kind(name: str) -> None:
    specimens = Path(__file__).parents[1] / "findings" / "cable"
    (cable,) = read_path(specimens / name)
    assert f"cable/{name.partition('.')[0]}" in {finding.name for finding in cable.findings}


def test_a_number_from_the_file_name_dates_its_references(tmp_path: Path) -> None:
    text = (
        "E.O. 11652: N/A\nTAGS: PFOR\nSUBJECT: EXERCISE\n\nREF: OSLO 3870\n\n1. EXERCISE WORDS.\n"
    )
    (tmp_path / "1977STATE270675.txt").write_text(text)
    (cable,) = read_path(tmp_path)
    assert [item.mrn for item in cable.references] == ["77OSLO3870"]


def test_a_broken_line_among_whole_ones_is_kept_and_said(tmp_path: Path) -> None:
    whole = '{"id": "08EXERCISE1", "text": "EXERCISE ONE"}'
    torn = '{"id": "08EXERCISE2", "text": "EXERCISE TW'
    (tmp_path / "x.jsonl").write_text(f"{whole}\n{torn}\n{whole}\n")
    found = list(read_path(tmp_path))
    named = [any(one.name == "cable/broken-carrier" for one in cable.findings) for cable in found]
    assert named == [False, True, False]
    assert found[1].source.text.strip() == torn
    assert "breaks off" in found[1].findings[0].message


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"PK\x05\x06" + bytes(18), "empty"), (b"PK\x03\x04torn off", "Get it again")],
)
def test_an_archive_that_is_empty_or_torn_is_said_to_be(
    tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "x.zip").write_bytes(content)
    (cable,) = read_path(tmp_path)
    assert (cable.source.text, cable.findings[0].name) == ("", "cable/refused-entry")
    assert said in cable.findings[0].message
