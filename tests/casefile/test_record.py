from __future__ import annotations

import json

from reftel.casefile import assemble, record
from tests.casefile.evidence import CLAIMS, HEADS, jacket


def test_a_case_is_json_with_a_place_for_everything() -> None:
    row = record.case(assemble(jacket(), CLAIMS, HEADS))
    assert json.loads(json.dumps(row)) == row
    for name in ("parties", "vessels", "shipments", "chronology"):
        assert all(one["evidence"] for one in row[name])
    assert row["marking"] == "S/NF"
    assert {side["marking"] for one in row["conflicts"] for side in one["sides"]} >= {"S/NF"}
    assert row["proposals"][0]["grounds"]
    assert len(row["claims"]) == len(CLAIMS)


def test_open_ends_are_null() -> None:
    row = record.case(assemble(jacket(), CLAIMS, HEADS))
    ends = {one["kind"]: (one["from"], one["to"]) for one in row["chronology"]}
    assert ends["reply"][0] is None
    assert ends["promise"][1] is None


def test_an_empty_case_has_no_mark() -> None:
    assert record.case(assemble(jacket(cables=frozenset()), [], []))["marking"] is None
    assert record.jacket(jacket(closed="done"))["status"] == "closed"
