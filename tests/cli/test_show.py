"""`reftel show` prints a cable with its marks, whole or as an audience may be told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from reftel.cable import read, read_path
from reftel.claims import extract
from reftel.cli.main import app
from reftel.desk.demo import exercise
from reftel.findings import ReftelError
from reftel.store import open_store


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    address = f"sqlite:///{tmp_path_factory.mktemp('show') / 'x.db'}"
    with open_store(address) as opened:
        cables = read_path(Path(exercise()) / "08STATE900101.txt")
        opened.put((cable, extract(cable)) for cable in cables)
    return address


def test_paragraphs_are_shown_with_their_marks(store: str) -> None:
    shown = CliRunner().invoke(app, ["show", "08STATE900101", "--store", store])
    assert shown.exit_code == 0
    assert "4. (S/NF)" in " ".join(shown.output.split())


def test_the_subject_is_told_to_whom_it_may_be(store: str) -> None:
    lines = [
        CliRunner()
        .invoke(app, ["show", "08STATE900101", "--store", store, *to])
        .output.splitlines()
        for to in ([], ["--to", "PRT"])
    ]
    assert "DEMARCHE" in lines[0][1]
    assert lines[1][1] == "Subject withheld"


def test_an_audience_sees_only_what_it_may(store: str) -> None:
    shown = CliRunner().invoke(app, ["show", "08STATE900101", "--to", "PRT", "--store", store])
    assert "sensitive source" not in shown.output
    assert "raise with you a shipment" in " ".join(shown.output.split())


def test_json_holds_cable_and_claims(store: str) -> None:
    shown = CliRunner().invoke(app, ["show", "08STATE900101", "--store", store, "--format", "json"])
    data = json.loads(shown.output)
    assert data["mrn"] == "08STATE900101"
    assert data["claims"]


def test_json_for_an_audience_holds_no_text(store: str) -> None:
    shown = CliRunner().invoke(
        app, ["show", "08STATE900101", "--to", "PRT", "--store", store, "--format", "json"]
    )
    data = json.loads(shown.output)
    assert set(data) == {"mrn", "claims"}
    assert not {claim["paragraph"] for claim in data["claims"]} & {"4", "5"}


def test_json_lines_are_one_line(store: str) -> None:
    shown = CliRunner().invoke(
        app, ["show", "08STATE900101", "--store", store, "--format", "jsonl"]
    )
    (line,) = shown.output.splitlines()
    assert json.loads(line)["mrn"] == "08STATE900101"


@pytest.mark.parametrize("form", ["csv", "md"])
def test_a_cable_is_no_table_of_rows(store: str, form: str) -> None:
    shown = CliRunner().invoke(app, ["show", "08STATE900101", "--store", store, "--format", form])
    assert isinstance(shown.exception, ReftelError)
    assert shown.output == ""


def test_what_stands_in_a_cable_does_not_steer_the_terminal(tmp_path: Path) -> None:
    text = "SUBJECT: EXERCISE\n\n1. (U) Pumps \x1b[2Jof the exercise \x9b31m were sold.\n"
    cable = read(text, mrn="09OSLO3")
    with open_store(f"sqlite:///{tmp_path / 'x.db'}") as opened:
        opened.put([(cable, extract(cable))])
    shown = CliRunner().invoke(app, ["show", "09OSLO3", "--store", f"sqlite:///{tmp_path}/x.db"])
    assert "of the exercise" in shown.output
    assert not {"\x1b", "\x9b"} & set(shown.output)


@pytest.mark.parametrize(
    ("command", "old"), [(("show", "08STATE900101"), "--as"), (("search", "flow"), "--for")]
)
def test_the_older_name_of_an_audience_still_answers_the_same(
    store: str, command: tuple[str, ...], old: str
) -> None:
    answers = [
        CliRunner().invoke(app, [*command, name, "PRT", "--store", store, "--format", "json"])
        for name in (old, "--to")
    ]
    assert answers[0].stdout == answers[1].stdout
    assert len({*answers[0].stdout.split()}) > 3
    assert [one.exit_code for one in answers] == [0, 0]


def test_an_audience_learns_of_no_mark_that_is_not_for_it(store: str) -> None:
    shown = CliRunner().invoke(app, ["show", "08STATE900101", "--to", "FRA", "--store", store])
    assert "withheld from FRA" in shown.output
    for word in ("PORTUGAL", "PRT", "NF", "NOFORN", "SIPDIS"):
        assert word not in shown.output
