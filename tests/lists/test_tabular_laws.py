"""Laws of rows: what was written comes back, with the line it begins in, whatever ends a line."""

from __future__ import annotations

import csv
import io
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.findings import Finding, ReftelError
from reftel.lists.tabular import Row, keyed, rows

CELL = st.text(alphabet="abcXYZ 0123456789-.'\u00e9\u0416", min_size=1, max_size=12).map(
    lambda text: " ".join(text.split()) or "x"
)
TABLE = st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=8)
DELIMITER = st.sampled_from([",", ";", "\t"])
ENDS = st.sampled_from(["\n", "\r\n"])


def written(table: list[tuple[str, ...]], delimiter: str = ",", end: str = "\n") -> bytes:
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL).writerows(
        table
    )
    return stream.getvalue().encode()


def read(data: bytes, delimiter: str = ",", width: int | None = None) -> list[Row | Finding]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        path.write_bytes(data)
        return list(rows(path, delimiter, width=width))


@given(TABLE, DELIMITER, ENDS)
def test_law_rows_come_back_with_their_lines(
    table: list[tuple[str, ...]], delimiter: str, end: str
) -> None:
    found = read(written(table, delimiter, end), delimiter, 3)
    assert found == [Row(number, list(cells)) for number, cells in enumerate(table, 1)]


@given(TABLE)
def test_law_empty_lines_between_move_only_the_numbers(table: list[tuple[str, ...]]) -> None:
    found = read(written(table, ",", "\n\n"), ",", 3)
    assert found == [Row(2 * number - 1, list(cells)) for number, cells in enumerate(table, 1)]


@given(TABLE, st.integers(0, 7))
def test_law_a_row_too_long_is_a_finding_and_costs_no_other(
    table: list[tuple[str, ...]], at: int
) -> None:
    at %= len(table)
    torn = [(*cells, "more") if number == at else cells for number, cells in enumerate(table)]
    found = read(written([*torn, ("a", "b", "c")]), ",", 3)
    odd = [number for number, each in enumerate(found) if isinstance(each, Finding)]
    assert odd == [at]
    assert [each.cells for each in found if isinstance(each, Row)][:at] == [
        list(cells) for cells in table[:at]
    ]


@given(TABLE)
def test_law_a_cell_may_go_on_in_the_next_line(table: list[tuple[str, ...]]) -> None:
    broken = [(f"{cells[0]}\nand more", *cells[1:]) for cells in table]
    found = read(written(broken), ",", 3)
    assert found == [
        Row(2 * number - 1, [f"{' '.join(cells[0].split())} and more",
                             *(" ".join(cell.split()) for cell in cells[1:])])
        for number, cells in enumerate(table, 1)
    ]  # fmt: skip


@given(TABLE, st.floats(0.01, 0.99))
def test_law_a_cut_file_is_refused_or_gives_the_beginning(
    table: list[tuple[str, ...]], share: float
) -> None:
    data = written(table)
    try:
        found = read(data[: int(len(data) * share)], ",", 3)
    except ReftelError:
        return
    kept = [each.cells for each in found if isinstance(each, Row)]
    for cells, wanted in zip(kept[:-1], table, strict=False):
        assert cells == list(wanted)


@given(TABLE)
def test_law_keyed_rows_have_the_names_of_the_first(table: list[tuple[str, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        path.write_bytes(written([("name", "code", "day"), *table]))
        found = list(keyed(path))
    assert found == [
        (number, dict(zip(("name", "code", "day"), cells, strict=True)))
        for number, cells in enumerate(table, 2)
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_letters_beyond_ascii_are_read_in_the_encoding_of_the_list(
    tmp_path: Path, encoding: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Jöhn,Müller\n".encode(encoding))
    assert list(rows(path)) == [Row(1, ["Jöhn", "Müller"])]


def test_rows_of_two_encodings_are_each_read_in_its_own(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Jöhn,x\n".encode("cp1252") + "Джон,y\n".encode())
    assert [each.cells for each in rows(path) if isinstance(each, Row)] == [
        ["Jöhn", "x"],
        ["Джон", "y"],
    ]
