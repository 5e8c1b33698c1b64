"""Rows keep their line numbers; what is torn is kept out; what is cut off is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.findings import Finding, ReftelError
from reftel.lists.tabular import Row, keyed, rows

if TYPE_CHECKING:
    from pathlib import Path


def write(folder: Path, text: str) -> Path:
    path = folder / "list.csv"
    path.write_bytes(text.encode())
    return path


def test_rows_know_the_line_they_begin_in(tmp_path: Path) -> None:
    path = write(tmp_path, 'a,b\n\n"c\nc",d\ne,f\n')
    assert list(rows(path)) == [Row(1, ["a", "b"]), Row(3, ["c c", "d"]), Row(5, ["e", "f"])]


def test_a_row_of_another_width_is_a_finding_with_its_line(tmp_path: Path) -> None:
    found = list(rows(write(tmp_path, "a,b\nc\nd,e\n"), width=2))
    assert [type(each) for each in found] == [Row, Finding, Row]
    assert isinstance(found[1], Finding)
    assert "line 2" in found[1].message


def test_a_short_last_row_means_that_the_file_is_cut_off(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="cut off"):
        list(rows(write(tmp_path, "a,b\nc"), width=2))


def test_a_last_row_in_an_open_quotation_is_cut_off(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="inside a quotation"):
        list(rows(write(tmp_path, 'a,b\nc,"d')))


def test_a_stray_quote_costs_only_its_own_line(tmp_path: Path) -> None:
    body = 'a,"b\n' + "c,d\n" * 100
    found = list(rows(write(tmp_path, body), width=2))
    assert sum(isinstance(each, Finding) for each in found) == 1
    assert sum(isinstance(each, Row) for each in found) == 100


def test_the_dos_end_mark_is_no_row(tmp_path: Path) -> None:
    assert len(list(rows(write(tmp_path, "a,b\n\x1a"), width=2))) == 1


def test_records_are_keyed_by_their_header(tmp_path: Path) -> None:
    path = write(tmp_path, "made,today\nname,code\nx,1\ny,2,3\nz,4\n")
    found = list(keyed(path, skip=1))
    assert found[0] == (3, {"name": "x", "code": "1"})
    assert isinstance(found[1], Finding)
    assert found[2] == (5, {"name": "z", "code": "4"})
    assert len(found) == 3


@pytest.mark.parametrize("text", ["name,code\nx,1\ny", 'name,code\nx,"1\ny,2\nz', ""])
def test_keyed_files_that_are_cut_off_are_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ReftelError, match="cut off"):
        list(keyed(write(tmp_path, text)))


def test_a_stray_quote_near_the_end_is_no_cut(tmp_path: Path) -> None:
    found = list(keyed(write(tmp_path, 'name,code\nx,"1\ny,2\nz,3\n')))
    assert isinstance(found[0], Finding)
    assert found[1:] == [(3, {"name": "y", "code": "2"}), (4, {"name": "z", "code": "3"})]


def test_a_byte_order_mark_is_no_part_of_the_first_name(tmp_path: Path) -> None:
    assert list(keyed(write(tmp_path, "\ufeffname\nx\n"))) == [(2, {"name": "x"})]
