"""An index as one file: whole and for its key, or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.screening.filing import DamagedError, opened, packed, unpacked

if TYPE_CHECKING:
    from pathlib import Path

PARTS = {"weights": b"\0" * 24, "words": b"abc", "nothing": b""}


def read(data: bytes, key: str = "key") -> dict[str, bytes]:
    return {name: bytes(part) for name, part in unpacked(memoryview(data), key).items()}


def test_parts_come_back_under_their_names() -> None:
    assert read(packed(PARTS, "key")) == PARTS


def test_each_part_begins_where_numbers_may_be_read() -> None:
    parts = unpacked(memoryview(packed({"a": b"x", "b": b"\1" + b"\0" * 7}, "key")), "key")
    assert parts["b"].cast("d").nbytes == 8


def test_an_index_of_other_lists_is_refused() -> None:
    with pytest.raises(DamagedError, match="other lists"):
        read(packed(PARTS, "key"), "another")


def test_something_else_is_refused() -> None:
    with pytest.raises(DamagedError, match="no index"):
        read(b"PK\3\4 something else altogether")


@given(st.data())
def test_law_any_changed_byte_is_noticed(data: st.DataObject) -> None:
    good = bytearray(packed(PARTS, "key"))
    at = data.draw(st.integers(0, len(good) - 1))
    good[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(DamagedError):
        read(bytes(good))


@given(st.integers(0, 200))
def test_law_a_file_cut_short_is_refused(length: int) -> None:
    good = packed(PARTS, "key")
    if length < len(good):
        with pytest.raises(DamagedError):
            read(good[:length])


def test_a_file_is_read_where_it_lies(tmp_path: Path) -> None:
    path = tmp_path / "x.idx"
    path.write_bytes(packed(PARTS, "key"))
    assert bytes(opened(path, "key")["words"]) == b"abc"


def test_an_empty_file_is_refused_and_a_missing_one_is_no_file(tmp_path: Path) -> None:
    path = tmp_path / "x.idx"
    path.touch()
    with pytest.raises(DamagedError, match="empty"):
        opened(path, "key")
    with pytest.raises(OSError, match="No such file"):
        opened(tmp_path / "y.idx", "key")
