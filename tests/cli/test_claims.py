"""The face of claims: listed, judged and added from the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from reftel import claims as rules
from reftel.cable import read
from reftel.cli.main import run
from reftel.store import open_store
from tests.desk.test_claims import FIRM, MRN, TEXT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def address(tmp_path: Path) -> str:
    where = f"sqlite:///{tmp_path / 'claims.db'}"
    cable = read(TEXT)
    with open_store(where) as opened:
        opened.put([(cable, rules.extract(cable))])
    return where


def call(*args: str) -> int | str | None:
    with pytest.raises(SystemExit) as ended:
        run(["claims", *args])
    return ended.value.code


def listed(address: str, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    call("list", MRN, "--store", address, "--format", "jsonl")
    rows = map(json.loads, capsys.readouterr().out.splitlines())
    return {row["key"]: row["status"] for row in rows}


@pytest.mark.parametrize(("act", "status"), [("confirm", "confirmed"), ("reject", "rejected")])
def test_a_claim_is_judged(
    address: str, act: str, status: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(act, FIRM, "--who", "analyst", "--why", "seen", "--store", address) == 0
    assert "written down" in capsys.readouterr().err
    assert listed(address, capsys)[FIRM] == status


def test_a_claim_is_corrected(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    call("correct", FIRM, "--value", "FML", "--store", address)
    assert listed(address, capsys)[FIRM] == "edited"


def test_a_claim_is_added(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    call("add", MRN, "item", "sold pumps", "--store", address)
    assert listed(address, capsys)[f"{MRN}/item/sold pumps#1"] == "confirmed"


def test_the_table_stays_readable(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    call("list", MRN, "--kind", "party", "--store", address)
    assert "Fjordtech" in capsys.readouterr().out


def test_no_change_means_exit_zero(address: str) -> None:
    assert call("changes", "--store", address) == 0


def test_an_unknown_key_is_a_wrong_call(address: str) -> None:
    assert call("confirm", f"{MRN}/party/Nobody", "--store", address) == 2


@pytest.mark.parametrize(
    "args",
    [
        ("add", MRN, "ship", "sold pumps"),
        ("correct", FIRM, "--kind", "ship"),
        ("list", MRN, "--kind", "ship"),
    ],
)
def test_a_kind_that_there_is_not_ends_with_two_and_says_which_there_are(
    address: str, args: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(*args, "--store", address) == 2
    printed = capsys.readouterr()
    assert "'ship' is no kind of claim: choose from party, office" in printed.err
    assert printed.out == ""
