"""Dumps of all kinds give their rows one by one."""

from __future__ import annotations

from io import BytesIO

import pytest

from reftel.cable.carried import dumps

ROW = (
    '"{n}","2009-03-20 08:40","09PARIS{n}","Embassy Paris","SECRET","","FM X",'
    '"UNCLAS PARIS {n}\n\n\\"1\\",\\"x\\"\nwords\n"\n'
)


def rows(data: bytes, head: int = 1 << 16) -> list[str] | None:
    stream = BytesIO(data)
    found = dumps.rows(stream, stream.read(head))
    return None if found is None else [row.decoded.text for row in found]


def test_rows_of_the_dump_keep_line_ends_and_escapes() -> None:
    texts = [ROW.format(n=n) for n in range(1, 6)]
    assert rows("".join(texts).encode()) == texts


def test_a_stray_quotation_mark_before_the_first_row_is_no_row() -> None:
    found = rows(b'"\n' + ROW.format(n=1).encode())
    assert found
    assert len(found) == 1


def test_rows_come_whole_across_the_edges_of_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dumps, "CHUNK", 700)
    texts = [ROW.format(n=n) for n in range(1, 60)]
    assert rows("".join(texts).encode(), head=650) == texts


def test_a_row_without_end_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dumps, "CHUNK", 1000)
    monkeypatch.setattr(dumps, "LONGEST_ROW", 5000)
    found = rows(ROW.format(n=1).encode() + b"x" * 20_000, head=500)
    assert found
    assert max(map(len, found)) < 8_000
    assert sum(map(len, found)) > 20_000


def test_json_lines_and_arrays_give_their_objects() -> None:
    lines = b'{"_id": "04ANKARA1", "body": "a"}\n{"_id": "04ANKARA2", "body": "b"}\n'
    assert [row.strip() for row in rows(lines) or ()] == lines.decode().splitlines()
    array = b'[{"_id": "04ANKARA1", "body": "a"},\n {"_id": "04ANKARA2", "body": "b"}]'
    assert rows(array) == ['{"_id": "04ANKARA1", "body": "a"}', '{"_id": "04ANKARA2", "body": "b"}']
    assert rows(b'[{"a": 1}, {broken') == ['{"a": 1}', "{broken"]


def test_home_made_rows_begin_with_their_word() -> None:
    mark = "  %colseparator% "
    row = mark.join(["lineseparator{n}", "12/28/1966 18:48", "66PARIS{n}", "x\n\n"])
    found = rows((row.format(n=1) + row.format(n=2)).encode())
    assert found
    assert len(found) == 2


def test_a_table_with_names_gives_rows_and_names() -> None:
    data = b'Identifier,Created,Body\n09PARIS1,2009-03-20,"two\nlines"\n09PARIS2,2009-03-21,one\n'
    stream = BytesIO(data)
    found = dumps.rows(stream, stream.read(1 << 16))
    assert found
    listed = list(found)
    assert [row.columns for row in listed] == [("Identifier", "Created", "Body")] * 2
    assert listed[0].decoded.text == '09PARIS1,2009-03-20,"two\nlines"\n'


@pytest.mark.parametrize(
    "data", [b"", b"UNCLAS PARIS 000001\n", b"{braces}", b"a,b,c\n1,2,3\n", b"<html>"]
)
def test_other_streams_are_no_dumps(data: bytes) -> None:
    assert rows(data) is None


def test_a_row_in_another_encoding_has_a_finding() -> None:
    stream = BytesIO(
        ROW.format(n=1).encode()
        + b'\n"2","2009-03-20 08:40","09PARIS2","E","SECRET","","","\xe9"\n'
    )
    found = dumps.rows(stream, stream.read(1 << 16))
    assert found
    assert [len(row.decoded.findings) for row in found] == [0, 1]
