"""The audit of marks over files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

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


def rows(folder: Path, *texts: str) -> dict[str, dict[str, Any]]:
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(text.replace("000001", f"00000{number + 1}"), "utf-8")
    return {row["what"]: row for row in audit([str(folder)])}


def test_a_fact_of_many_cables_shows_a_few_of_them(tmp_path: Path) -> None:
    found = rows(tmp_path, *[EXERCISE] * 5)["release portions"]
    assert found["cables"] == 5
    assert len(found["examples"]) == 3


def test_the_count_of_cables_comes_first_and_facts_follow_by_name(tmp_path: Path) -> None:
    names = list(rows(tmp_path, EXERCISE, EXERCISE.replace("(S/NF)", "(S)")))
    assert names[0] == "cables"
    assert names[1:] == sorted(names[1:])


def test_a_cable_without_marks_is_counted_as_such_and_as_nothing_else(tmp_path: Path) -> None:
    bare = re.sub(r"(\d\. )\([^)]*\) ", r"\1", EXERCISE)
    found = rows(tmp_path, bare)
    assert found["no portion mark"]["cables"] == 1
    assert not {"noforn portions", "release portions"} & found.keys()


def test_an_odd_thing_told_twice_in_one_cable_counts_once(tmp_path: Path) -> None:
    twice = EXERCISE.replace("4. (U)", "4. (S/NF) Again.\n\n5. (U)")
    assert rows(tmp_path, twice)["marking/banner-lacks-noforn"]["cables"] == 1


def test_an_audit_of_nothing_counts_no_cables() -> None:
    assert audit([]) == [{"what": "cables", "severity": "", "cables": 0, "examples": []}]
