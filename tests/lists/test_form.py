"""A file is recognised by its beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.lists.form import head
from reftel.lists.intake import FORMS

if TYPE_CHECKING:
    from pathlib import Path


def test_the_head_is_read_without_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"\xef\xbb\xbfname\xff,code\n" + b"x" * 9000)
    assert head(path).startswith("name\ufffd,code")
    assert len(head(path, 20)) < 20


def test_the_head_of_wide_letters_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes("<CONSOLIDATED_LIST".encode("utf-16"))
    assert head(path) == "<CONSOLIDATED_LIST"


def test_every_form_has_a_name_of_its_own() -> None:
    assert len({form.name for form in FORMS}) == len(FORMS)


def test_nothing_is_recognised_in_nothing() -> None:
    assert not any(form.known(start) for form in FORMS for start in ("", "Dear colleague,\n"))
