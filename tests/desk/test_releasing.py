"""A cable of a file at the gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.desk.releasing import find, rule
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from pathlib import Path

EXERCISE = """S E C R E T EXERCISE 000001

SIPDIS

E.O. 12958: DECL: 01/01/2020
TAGS: PARM
SUBJECT: EXERCISE

1. (S) Action request: an invented demarche.

2. (S/REL CHINA) Points for the host.

3. (S/NF) Background for nobody.

4. (U) Reply soon.
EXAMPLE
"""


def test_a_country_is_told_what_is_marked_for_it(tmp_path: Path) -> None:
    path = tmp_path / "exercise.txt"
    path.write_text(EXERCISE, "utf-8")
    ruled = rule(find(str(path), ""), "CHN")
    assert [portion.key for portion in ruled.told] == ["2", "4"]


def test_a_restrictive_caption_binds_every_paragraph(tmp_path: Path) -> None:
    path = tmp_path / "exercise.txt"
    path.write_text(EXERCISE.replace("SIPDIS", "NODIS"), "utf-8")
    assert rule(find(str(path), ""), "CHN").told == ()


def test_a_file_without_a_cable_is_a_callers_mistake(tmp_path: Path) -> None:
    with pytest.raises(ReftelError):
        find("09NOWHERE1", f"sqlite:///{tmp_path}/none.db")
