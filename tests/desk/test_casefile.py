from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.cable import read_path
from reftel.claims import extract
from reftel.desk import casefile
from reftel.desk.demo import exercise
from reftel.findings import ReftelError
from reftel.store import open_store
from tests.casefile.evidence import when
from tests.store.exercise import pair, telegram

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reftel.store import Store

NOW = when("2030-01-01")
MRN = "08STATE900101"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'desk.db'}") as opened:
        opened.put((cable, extract(cable)) for cable in read_path(exercise()))
        casefile.new(opened, "Exercise", cables=[MRN], who="me", marking="U")
        yield opened


def test_a_case_opens_from_cables_a_chain_or_a_party(store: Store) -> None:
    casefile.new(store, "Chain", chain=MRN, who="me")
    chain, single = casefile.jacket_of(store, "chain"), casefile.jacket_of(store, "exercise")
    assert single.cables == {MRN}
    assert len(chain.cables) > 1
    named = casefile.show(store, "exercise", NOW).of("party")[0].name
    casefile.new(store, "Party", party=named, who="me")
    assert MRN in casefile.jacket_of(store, "party").cables
    assert [row["id"] for row in casefile.cases(store, NOW)] == ["exercise", "chain", "party"]


def test_a_case_is_edited_by_hand_and_nothing_is_deleted(store: Store) -> None:
    casefile.edit(store, "exercise", "add", ["08LISBON900021"], who="me")
    assert "08LISBON900021" in casefile.show(store, "exercise", NOW).cables
    key = casefile.shown(store, "exercise", NOW)["claims"][0]["key"]
    casefile.edit(store, "exercise", "remove", [key, "08LISBON900021"], who="me")
    found = casefile.shown(store, "exercise", NOW)
    assert found["cables"] == [MRN]
    assert key not in [row["key"] for row in found["claims"]]
    assert len(store.ledger()) == 3


def test_subjects_are_merged_and_split_again(store: Store) -> None:
    casefile.edit(store, "exercise", "add", ["08LISBON900021"], who="me")
    one, other = [s.key for s in casefile.show(store, "exercise", NOW).of("party")][:2]
    before = casefile.show(store, "exercise", NOW).subjects
    casefile.decide(store, "exercise", "merge", one, other, who="me")
    assert casefile.show(store, "exercise", NOW).subjects != before
    casefile.decide(store, "exercise", "split", one, other, who="me")
    assert casefile.show(store, "exercise", NOW).subjects == before


def test_notes_and_closing_stand_in_the_report(store: Store) -> None:
    casefile.note(store, "exercise", "ask the post", who="me")
    casefile.note(store, "exercise", "answered", who="me", act="close")
    text = casefile.reported(store, "exercise", NOW)
    assert "ask the post" in text
    assert "closed: answered" in text
    assert "ask 08STATE900101" in text


def test_an_audience_is_told_no_more_than_it_may_see(store: Store) -> None:
    whole = casefile.show(store, "exercise", NOW)
    told = casefile.show(store, "exercise", NOW, to="PRT")
    assert 0 < len(told.claims) < len(whole.claims)
    assert all(one.marking.may_see("PRT", NOW.date()) for one in told.claims)
    assert "ask 08STATE900101" not in casefile.reported(store, "exercise", NOW, to="PRT")


def test_as_of_a_day_before_its_cables_a_case_is_empty(store: Store) -> None:
    early = casefile.show(store, "exercise", when("2000-01-01"))
    assert early.claims == ()
    assert early.missing == ()


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda s: casefile.new(s, "Exercise", who="me"), "is there already"),
        (lambda s: casefile.jacket_of(s, "nowhere"), "open are exercise"),
        (lambda s: casefile.edit(s, "exercise", "add", [], who="me"), "name the cables"),
        (lambda s: casefile.new(s, "X", party="Nobody Known", who="me"), "no cable names"),
        (lambda s: casefile.decide(s, "exercise", "join", "a", "b", who="me"), "merged or split"),
        (lambda s: casefile.decide(s, "exercise", "merge", "a", "b", who="me"), "no subject"),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_do(
    store: Store,
    call: object,
    words: str,
) -> None:
    with pytest.raises(ReftelError, match=words):
        call(store)  # type: ignore[operator]


def test_a_case_of_an_earlier_day_holds_no_claim_of_a_later_cable(store: Store) -> None:
    casefile.edit(store, "exercise", "add", ["08LISBON900021"], who="me")
    sent = {head.mrn: head.date for head in store.heads()}
    whole = casefile.show(store, "exercise", NOW)
    first = min(day for mrn in whole.cables if (day := sent[mrn]))
    early = casefile.show(store, "exercise", first)
    assert {one.cable for one in early.claims} == {MRN} != {one.cable for one in whole.claims}
    assert {one.cable for moment in early.chronology for one in moment.claims} <= {MRN}


def test_a_case_closed_and_opened_again_is_open_and_keeps_its_remarks(store: Store) -> None:
    casefile.note(store, "exercise", "ask the post", who="me")
    casefile.note(store, "exercise", "answered", who="me", act="close")
    casefile.note(store, "exercise", "a new reply", who="me", act="reopen")
    (row,) = casefile.cases(store, NOW)
    assert (row["status"], row["notes"]) == ("open", 1)


def test_what_is_done_twice_is_told_and_not_written_twice(store: Store) -> None:
    casefile.edit(store, "exercise", "add", ["08LISBON900021"], who="me")
    one, other = [s.key for s in casefile.show(store, "exercise", NOW).of("party")][:2]
    casefile.decide(store, "exercise", "merge", one, other, who="me")
    casefile.note(store, "exercise", "answered", who="me", act="close")
    written = len(store.ledger())
    with pytest.raises(ReftelError, match="holds 08LISBON900021 already"):
        casefile.edit(store, "exercise", "add", ["08 Lisbon 900021"], who="me")
    with pytest.raises(ReftelError, match="were merged already"):
        casefile.decide(store, "exercise", "merge", other, one, who="me")
    with pytest.raises(ReftelError, match="closed already"):
        casefile.note(store, "exercise", "again", who="me", act="close")
    casefile.note(store, "exercise", "a reply came", who="me", act="reopen")
    with pytest.raises(ReftelError, match="is open"):
        casefile.note(store, "exercise", "again", who="me", act="reopen")
    assert len(store.ledger()) == written + 1


def test_a_party_that_no_cable_names_is_told_with_the_nearest(store: Store) -> None:
    with pytest.raises(ReftelError, match="alike are Exercise Fjordventil AS"):
        casefile.proposed(store, party="Fjordventile Exercise")


def test_a_remark_reaches_an_audience_only_by_its_own_mark(store: Store) -> None:
    for text, mark in (("inner doubt", ""), ("open word", "U"), ("closed word", "S/NF")):
        casefile.note(store, "exercise", text, who="me", marking=mark)
    told = casefile.reported(store, "exercise", NOW, to="PRT")
    assert "open word" in told
    assert "inner doubt" not in told
    assert "closed word" not in told


def test_an_audience_that_may_see_less_is_told_no_more(store: Store) -> None:
    def claims(to: str) -> set[tuple[str, str, int]]:
        case = casefile.show(store, "exercise", NOW, to=to)
        return {(one.cable, one.kind, one.span.start) for one in case.claims}

    assert claims("PUBLIC") <= claims("PRT") <= claims("USA/SECRET")
    assert claims("PUBLIC") <= claims("USA/CONFIDENTIAL") <= claims("USA/SECRET")


def test_a_cable_that_is_cited_but_not_held_is_named_as_missing(store: Store) -> None:
    store.put([pair(telegram(7, refs="08 PARIS 7777"))])
    casefile.edit(store, "exercise", "add", ["08PARIS7777"], who="me")
    assert casefile.show(store, "exercise", NOW).missing == ("08PARIS7777",)
    assert "- 08PARIS7777" in casefile.reported(store, "exercise", NOW)


@pytest.mark.parametrize("key", ["a/b", "a?b", "a#b", " a", "a\nb", "a "])
def test_an_id_that_fits_into_no_address_is_refused(store: Store, key: str) -> None:
    with pytest.raises(ReftelError, match="letters and digits"):
        casefile.new(store, "Title", key=key, who="me")
    assert [row["id"] for row in casefile.cases(store, NOW)] == ["exercise"]
