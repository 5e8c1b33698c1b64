"""The audit of marks over files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.desk.auditing import audit
from tests.desk.test_releasing import EXERCISE

if TYPE_CHECKING:
    from pathlib import Path


def test_an_audit_counts_what_is_odd(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(EXERCISE, "utf-8")
    (tmp_path / "b.txt").write_text(
        EXERCISE.replace("000001", "000002").replace("(S/NF)", "(S)"), "utf-8"
    )
    rows = {row["what"]: row["cables"] for row in audit([str(tmp_path)])}
    assert rows["cables"] == 2
    assert rows["marking/banner-lacks-noforn"] == 1
    assert rows["release portions"] == 2
    assert rows["noforn and release portions mixed"] == 1
