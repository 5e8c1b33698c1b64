"""Texts from places: each one, whole, or the reason why not."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from reftel.cable import places, read_path
from reftel.desk import gathering
from reftel.desk.gathering import Found, files, gathered
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from pathlib import Path


def found(path: Path) -> list[Found]:
    return list(gathered(places(path)))


def test_a_file_is_one_text_with_every_character(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("EXERCISE.\r\n¶1. Words.\r\n".encode())
    (one,) = found(file)
    assert one.text == "EXERCISE.\r\n¶1. Words.\r\n"
    assert one.name == "a.txt"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "is empty"),
        (b" \n\n ", "is empty"),
        (b"\x7fELF\x00\x00\x01\x02\x03", "holds no text"),
        (b"%PDF-1.4 broken", "cannot be read"),
    ],
)
def test_what_is_no_text_is_told_with_the_reason(tmp_path: Path, content: bytes, why: str) -> None:
    file = tmp_path / "odd.bin"
    file.write_bytes(content)
    (one,) = found(file)
    assert why in one.problem
    assert one.text.strip() == ""


def test_a_text_too_large_for_a_telegram_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "LARGEST", 1000)
    file = tmp_path / "long.txt"
    file.write_text("x" * 50_000)
    (one,) = found(file)
    assert "has 50,000 characters, more than any telegram" in one.problem


def test_utf_16_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("EXERCISE é", "utf-16")
    assert found(file)[0].text.lstrip("\ufeff") == "EXERCISE é"


FOREIGN = "EXERCISE. The caf\xe9 at \u201cNorthtown\u201d was shut."


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_what_is_not_utf_8_is_kept_byte_for_byte(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(FOREIGN.encode(encoding))
    (one,) = found(file)
    assert (one.text, one.raw, one.problem) == (FOREIGN, file.read_bytes(), "")
    assert one.encoding == encoding


def test_a_file_with_broken_bytes_is_kept_with_them(tmp_path: Path) -> None:
    data = FOREIGN.encode("utf-16") + b"\x41"
    (tmp_path / "a.txt").write_bytes(data)
    (one,) = found(tmp_path / "a.txt")
    assert one.problem == ""
    assert one.raw == data
    assert one.text.startswith(FOREIGN)


def test_a_part_whose_bytes_are_not_known_any_more_is_told(tmp_path: Path) -> None:
    parts = "".join(f"Identifier\nCreated\n09PARIS{n}\n{'word ' * 80}\n" for n in (1, 2))
    (tmp_path / "a.txt").write_bytes(parts.encode("utf-16") + b"\x00\xd8")
    one, other = found(tmp_path / "a.txt")
    assert one.problem == ""
    assert other.problem == "" or "convert it first" in other.problem


def test_folders_are_walked_in_order_and_a_missing_path_is_refused(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("b/1.txt", "a.txt", "c.txt"):
        (tmp_path / name).write_text("x")
    assert [place.name for place in files([tmp_path])] == ["a.txt", "b/1.txt", "c.txt"]
    with pytest.raises(ReftelError, match="does not exist"):
        files([tmp_path / "none"])


def test_what_is_told_of_a_file_says_in_which_folder_it_lies(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "note.txt").touch()
    assert [one.name for one in found(tmp_path)] == ["one/note.txt", "two/note.txt"]


def test_what_is_no_file_is_told_and_counts_nothing(tmp_path: Path) -> None:
    (tmp_path / "away.txt").symlink_to("nowhere")
    (tmp_path / "here.txt").write_text("EXERCISE", "utf-8")
    assert gathering.size(files([tmp_path])) == len("EXERCISE")
    away, here = found(tmp_path)
    assert "nowhere" in away.problem
    assert here.text == "EXERCISE"


def test_an_archive_gives_its_members_and_a_broken_one_its_reason(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.zip", tmp_path / "bad.zip"
    with zipfile.ZipFile(good, "w") as archive:
        archive.writestr("in/1.txt", "EXERCISE one")
        archive.writestr("2.txt", "EXERCISE two")
        archive.writestr("3.bin", b"\x00\x01ab\x02cdef")
    assert [(one.name, one.text) for one in found(good)][:2] == [
        ("good.zip/in/1.txt", "EXERCISE one"),
        ("good.zip/2.txt", "EXERCISE two"),
    ]
    assert "holds no text" in found(good)[2].problem
    bad.write_bytes(good.read_bytes()[:60])
    assert "cannot be read" in found(bad)[0].problem


def test_a_torn_member_is_told(tmp_path: Path) -> None:
    file = tmp_path / "torn.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("1.txt", "EXERCISE one " * 500)
        archive.writestr("2.txt", "EXERCISE two")
    data = bytearray(file.read_bytes())
    data[60:80] = b"\xff" * 20
    file.write_bytes(bytes(data))
    assert found(file)[0].problem


def test_a_dump_is_cut_into_its_rows(tmp_path: Path) -> None:
    rows = [
        f'"{n}","2009-03-0{n} 10:00","09PARIS{n}","Embassy Paris","SECRET",'
        f'"","H\n","A ""b""\n\n{n}"'
        for n in range(1, 4)
    ]
    (tmp_path / "dump.csv").write_text("\n".join(rows) + "\n", newline="")
    assert [one.text.rstrip() for one in found(tmp_path / "dump.csv")] == rows


def test_what_is_gathered_is_what_the_reader_reads(shared: Path) -> None:
    for folder in ("founding", "csv", "flattened"):
        for place in files([shared / "cables" / folder]):
            texts = [one.text for one in found(place.path) if not one.problem]
            assert texts == [cable.source.text for cable in read_path(place.path)]


def test_a_dump_with_one_bad_byte_loses_nothing(tmp_path: Path) -> None:
    row = '"{n}","2009-03-01 10:00","09PARIS{n}","Embassy Paris","SECRET","","","Text {n}"\n'
    data = "".join(row.format(n=n) for n in range(1, 4)).encode().replace(b"Text 2", b"Text \xe9")
    (tmp_path / "dump.csv").write_bytes(data)
    rows = found(tmp_path / "dump.csv")
    assert [one.problem for one in rows] == ["", "", ""]
    assert [one.encoding for one in rows] == ["utf-8", "cp1252", "utf-8"]
    assert b"".join(one.raw or one.text.encode() for one in rows) == data


def test_a_table_with_a_header_gives_its_columns(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text('mrn,body\n09PARIS1,"a\nb, ""c"""\n09PARIS2,d\n')
    one, two = found(tmp_path / "t.csv")
    assert one.columns == two.columns == ("mrn", "body")
    assert '"a\nb, ""c"""' in one.text


def test_a_large_dump_is_never_whole_in_memory(tmp_path: Path) -> None:
    import tracemalloc  # noqa: PLC0415 -- only here

    row = '"{n}","2009-03-01 10:00","09PARIS{n}","Embassy Paris","SECRET","","","{body}"\n'
    with (tmp_path / "dump.csv").open("w") as file:
        for n in range(1, 2001):
            file.write(row.format(n=n, body="word " * 1000))
    tracemalloc.start()
    count = sum(1 for _ in gathered(places(tmp_path / "dump.csv")))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 2000
    assert peak < 8_000_000
