"""A cable of a file or of the store held against the lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import reftel
from reftel.desk.checking import cable_findings
from reftel.desk.claims import add, claimed, judge
from reftel.findings import ReftelError
from reftel.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

SPECIMEN = "tests/findings/screening/listing-contradicted.txt"


@pytest.fixture
def specimen(request: pytest.FixtureRequest) -> Path:
    return request.config.rootpath / SPECIMEN


def test_a_file_gives_findings_with_paragraph_and_mark(specimen: Path) -> None:
    [row] = cable_findings(str(specimen), "sqlite:///none.db")
    assert row["name"] == "screening/listing-contradicted"
    assert (row["paragraph"], row["marking"], row["severity"]) == ("1", "S", "error")
    start, end = row["span"]
    assert specimen.read_text("utf-8")[start:end] == row["quote"]


def test_a_cable_of_the_store_is_found_by_its_number(specimen: Path, tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'desk.db'}"
    cable = reftel.read(specimen.read_text("utf-8"))
    with open_store(address) as store:
        store.put([(cable, reftel.extract(cable))])
    rows = cable_findings(cable.mrn or "", address)
    assert [row["name"] for row in rows] == ["screening/listing-contradicted"]


def test_a_number_without_a_store_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="import cables first"):
        cable_findings("07EXERCISE1", f"sqlite:///{tmp_path / 'none.db'}")


def test_claims_by_hand_of_whatever_words_break_no_check(specimen: Path, tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'desk.db'}"
    cable = reftel.read(specimen.read_text("utf-8"))
    mrn = cable.mrn or ""
    with open_store(address) as store:
        store.put([(cable, reftel.extract(cable))])
        for row in list(claimed(store, mrn, ["listing"])):
            judge(store, "reject", row["key"], who="me", why="")
        assert cable_findings(mrn, address) == []
        for kind in ("listing", "control", "item", "voyage", "vessel", "party", "instrument"):
            add(store, mrn, kind, "EXERCISE", value="x (3: /4", nth=2, who="me", why="")
        cable_findings(mrn, address)
