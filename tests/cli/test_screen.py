"""`reftel screen` as a user calls it."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.lists.samples import SDN, put

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    return tmp_path


def run(desk: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "REFTEL_LISTS": str(desk / "lists"), "USER": "RO"}
    return subprocess.run(
        [sys.executable, "-m", "reftel", "screen", *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=desk,
        env=environment,
    )


def test_a_file_gives_a_hit_a_line_and_exit_one(desk: Path) -> None:
    (desk / "names.csv").write_text("name,kind\nShahid Bakeri Industrial Group,party\nNobody,\n")
    done = run(desk, "names.csv", "--format", "jsonl")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [(row["list"], row["entry"]) for row in rows] == [("un-annexes", "IRe.066")]
    assert {"query", "edition", "name", "score", "grounds", "as_of"} <= set(rows[0])
    assert "2 names, 1 hit" in done.stderr


def test_no_hit_names_what_was_searched_and_exits_zero(desk: Path) -> None:
    done = run(desk, "Greta Lindqvist")
    assert done.returncode == 0
    assert "searched: un-annexes" in done.stderr


def test_rows_that_were_done_are_left_out(desk: Path) -> None:
    (desk / "names.csv").write_text("name\nSBIG\nDIO\n")
    done = run(desk, "names.csv", "--skip", "1", "--format", "jsonl")
    assert [json.loads(line)["query"] for line in done.stdout.splitlines()] == ["DIO"]


def test_rows_passed_over_beyond_the_end_clear_nobody(desk: Path) -> None:
    (desk / "names.csv").write_text("name\nSBIG\nDIO\n")
    done = run(desk, "names.csv", "--skip", "9")
    assert done.returncode == 2
    assert "leaves none of 2 rows" in done.stderr


def test_a_folder_is_no_name(desk: Path) -> None:
    (desk / "due" / "names").mkdir(parents=True)
    done = run(desk, "due/names")
    assert done.returncode == 2
    assert "is a folder" in done.stderr


def test_a_dismissal_is_written_down_and_holds(desk: Path) -> None:
    done = run(desk, "SBIG", "--decide", "dismiss:un-annexes/IRe.066", "--why", "another body")
    assert done.returncode == 0, done.stderr
    again = run(desk, "SBIG", "--format", "jsonl")
    assert json.loads(again.stdout)["review"] == "dismissed"
    assert again.returncode == 0


def test_a_missing_file_is_a_wrong_call(desk: Path) -> None:
    assert run(desk, "nothing.csv").returncode == 2


def test_a_cable_is_held_against_the_lists(desk: Path, request: pytest.FixtureRequest) -> None:
    path = request.config.rootpath / "tests/findings/screening/listing-contradicted.txt"
    done = run(desk, "--cable", str(path), "--format", "json")
    assert done.returncode == 1
    assert json.loads(done.stdout)[0]["name"] == "screening/listing-contradicted"


def test_a_cable_gives_hits_with_place_and_marking_beside_findings(
    desk: Path, request: pytest.FixtureRequest
) -> None:
    path = request.config.rootpath / "tests/findings/screening/listing-contradicted.txt"
    done = run(desk, "--cable", str(path), "--format", "jsonl")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    hit = next(row for row in rows if "score" in row)
    assert (hit["list"], hit["entry"], hit["marking"]) == ("un-annexes", "IRe.011", "S")
    assert hit["as_of"] == "2007-11-22"
    assert "searched as of 2007-11-22" in done.stderr
    later = run(desk, "--cable", str(path), "--as-of", "2017-01-01", "--format", "jsonl")
    assert "searched as of 2017-01-01" in later.stderr


def test_a_cable_in_a_table_says_where_a_hit_is(desk: Path, request: pytest.FixtureRequest) -> None:
    path = request.config.rootpath / "tests/findings/screening/listing-contradicted.txt"
    done = run(desk, "--cable", str(path))
    assert "paragraph 1 S" in done.stdout


def test_a_second_opinion_without_the_extra_is_a_wrong_call(desk: Path) -> None:
    if importlib.util.find_spec("nomenklatura") is not None:
        pytest.skip("the extra reftel[ftm] is installed")
    done = run(desk, "SBIG", "--second-opinion")
    assert done.returncode == 2
    assert "reftel[ftm]" in done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("SBIG", "--kind", "submarine"), "one of person"),
        (("SBIG", "--skip", "-5"), "--skip"),
        (("empty.csv",), "nobody was screened"),
        (("head.csv",), "nobody was screened"),
        (("open.csv",), "close or double it"),
    ],
)
def test_a_call_that_would_clear_somebody_by_mistake_is_wrong(
    words: tuple[str, ...], said: str, desk: Path
) -> None:
    (desk / "empty.csv").touch()
    (desk / "head.csv").write_text("name,kind\n")
    (desk / "open.csv").write_text('name\nLark\n"SBIG\nDIO\n')
    done = run(desk, *words)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_rows_that_say_too_little_are_named_by_their_number(desk: Path) -> None:
    (desk / "names.csv").write_bytes("name;imo\nCaf\u00e9;12\n--;\nSBIG;\n".encode("cp1252"))
    done = run(desk, "names.csv", "--format", "jsonl")
    assert [json.loads(line)["query"] for line in done.stdout.splitlines()] == ["SBIG"]
    assert "row 1 (Caf\u00e9): 12 is no IMO number" in done.stderr
    assert "row 2 (--): neither name nor number" in done.stderr
    assert "3 names, 1 hit" in done.stderr


def test_hits_say_which_row_they_belong_to_and_columns_left_out_are_told(desk: Path) -> None:
    (desk / "names.csv").write_text(
        "Customer no,Name,Former names,Colour\n17,Nobody,,red\n18,Works,SBIG,blue\n"
    )
    done = run(desk, "names.csv", "--format", "jsonl")
    (row,) = map(json.loads, done.stdout.splitlines())
    assert (row["row"], row["reference"], row["query"]) == (2, "18", "Works")
    assert "columns left out: Colour" in done.stderr
    assert run(desk, "names.csv").stdout.startswith("row 2, Works: ")


def test_hits_that_are_cut_off_are_told(desk: Path) -> None:
    done = run(desk, "SBIG", "--limit", "1", "--format", "jsonl")
    assert "there may be more hits" in done.stderr
    assert "there may be more hits" not in run(desk, "SBIG").stderr


def test_lists_that_are_old_or_missing_on_the_day_are_told(desk: Path) -> None:
    environment = {**os.environ, "REFTEL_LISTS": str(desk / "lists")}
    put(desk, "sdn-2020-01-01.csv", SDN)
    add = [sys.executable, "-m", "reftel", "lists", "add", "sdn-2020-01-01.csv"]
    subprocess.run(add, cwd=desk, env=environment, check=True, capture_output=True)
    assert "old for that day: ofac-sdn 2020-01-01" in run(desk, "X", "--as-of", "2024-01-01").stderr
    early = run(desk, "X", "--as-of", "2010-01-01").stderr
    assert "no edition up to that day: ofac-sdn (first: 2020-01-01)" in early


def test_a_row_of_a_file_is_decided_on_by_its_number(desk: Path) -> None:
    (desk / "names.csv").write_text("name\nSBIG\nDIO\n")
    decide = ("--decide", "dismiss:un-annexes/IRe.066", "--why", "another body", "--who", "RO")
    open_call = run(desk, "names.csv", *decide)
    assert open_call.returncode == 2
    assert "2 rows: say by --row" in open_call.stderr
    assert run(desk, "names.csv", "--row", "1", *decide).returncode == 0
    told = run(desk, "names.csv")
    assert "another body" in told.stdout
    assert "dismissed on" in told.stdout
