from __future__ import annotations

import json
from dataclasses import replace

import pytest

from reftel.casefile import Moment, Note, Proposal, assemble, record
from reftel.claims import Hedge, marked
from reftel.marking import parse
from tests.casefile.evidence import CLAIMS, HEADS, MRN, claim, jacket, when


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


def test_places_are_told_once_and_the_unmarked_have_no_mark() -> None:
    twice = [claim("party", "Tern Works", at=7, mark="(C)")] * 2
    bare = replace(claim("item", "a pump", at=50), marking=parse(""))
    assert record.evidence([*twice, bare]) == [
        {"mrn": MRN, "paragraph": "5", "start": 7, "end": 17, "marking": "(C)"},
        {"mrn": MRN, "paragraph": "5", "start": 50, "end": 56, "marking": None},
    ]


@pytest.mark.parametrize(
    ("marks", "joined"),
    [(["(U)", "(C)"], "C"), (["(S/NF)", "(U)"], "S/NF"), (["(U)"], "U"), ([], None)],
)
def test_the_mark_of_several_claims_is_their_join(marks: list[str], joined: str | None) -> None:
    assert marked([claim("party", "Tern Works", mark=mark) for mark in marks]) == joined


def test_a_claim_says_who_says_what_how_surely_and_where() -> None:
    told = claim(
        "promise", "he would look into it", at=3, speaker="Vega", mark="(C)",
        slots=(("who", "VEGA", "he"),),
    )  # fmt: skip
    assert record.said(replace(told, hedge=Hedge.SUSPECTED)) == {
        "kind": "promise", "value": "he would look into it", "quote": "he would look into it",
        "speaker": "Vega", "hedge": "suspected", "slots": [["who", "VEGA"]], "marking": "(C)",
        "evidence": record.evidence([told]),
    }  # fmt: skip


def test_a_cable_on_the_chronology_rests_on_its_heading() -> None:
    row = record.moment(Moment(when("2008-05-20"), None, "cable", "EXERCISE", (), MRN))
    assert (row["from"], row["to"]) == ("2008-05-20T00:00:00+00:00", None)
    assert row["evidence"] == [
        {"mrn": MRN, "paragraph": "hdr", "start": 0, "end": 0, "marking": None}
    ]
    assert row["marking"] is None


def test_a_note_and_a_proposal_are_told_with_all_their_parts() -> None:
    noted = record.note(Note(when("2008-07-01"), "me", "ask again", "", "e1"))
    assert noted == {"at": "2008-07-01T00:00:00+00:00", "who": "me", "text": "ask again",
                     "marking": None, "entry": "e1"}  # fmt: skip
    alike = record.proposal(Proposal("party:A", "party:B", 0.9, ("name",)))
    assert alike == {"one": "party:A", "other": "party:B", "confidence": 0.9, "grounds": ["name"]}


def test_each_claim_of_a_case_has_its_key_and_stands_under_its_kind() -> None:
    row = record.case(assemble(jacket(), CLAIMS, HEADS))
    keys = [one["key"] for one in row["claims"]]
    assert len(set(keys)) == len(keys) == len(CLAIMS)
    assert all(key.startswith(f"{one['evidence'][0]['mrn']}/{one['kind']}/")
               for key, one in zip(keys, row["claims"], strict=True))  # fmt: skip
    for name, kind in (("shipments", "shipment"), ("promises", "promise"), ("vessels", "vessel")):
        assert {one["kind"] for one in row[name]} == {kind}
