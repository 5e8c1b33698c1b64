"""`reftel classify` as a user calls it."""

from __future__ import annotations

import json
import subprocess
import sys


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "reftel", "classify", *words],
        capture_output=True,
        text=True,
        check=False,
    )


def test_json_has_codes_twins_and_what_is_not_known() -> None:
    done = run("EX-700 cold flow forming machine", "--format", "json")
    rows = json.loads(done.stdout)
    assert done.returncode == 0
    assert rows[0]["code"] in {"2B009", "2B109", "2B209"}
    assert "MTCR 3.B.3" in rows[0]["twins"]
    assert rows[0]["unknown_parameters"]


def test_nothing_found_names_edition_and_catch_alls_beside_the_data() -> None:
    done = run("cotton shirts", "--format", "json")
    assert json.loads(done.stdout) == []
    assert "nothing found" in done.stderr
    assert "1737" in done.stderr


def test_a_table_fits_eighty_columns() -> None:
    done = run("6C8")
    assert "Maraging" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80
