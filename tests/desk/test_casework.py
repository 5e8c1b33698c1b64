from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.cable import read_path
from reftel.claims import extract
from reftel.demarche import KINDS, Column
from reftel.desk import casework, secretariat
from reftel.desk.claims import add, claimed, judge
from reftel.desk.demo import exercise
from reftel.findings import ReftelError
from reftel.secretariat import KINDS as OFFICIAL
from reftel.store import Store, open_store
from tests.demarche.values import when

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LATER = when("2008-07-01")
ASK = "08STATE900101"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'x.db'}") as opened:
        opened.put((cable, extract(cable)) for cable in read_path(exercise()))
        yield opened


def test_the_exercise_traffic_opens_its_asks_and_no_other(store: Store) -> None:
    rows = casework.asks(store, LATER)
    assert [(row["mrn"], row["addressees"]) for row in rows] == [
        ("08STATE900101", ["LISBON"]),
        ("08STATE900150", ["LISBON"]),
        ("08STATE900210", ["OSLO", "WELLINGTON"]),
        ("08STATE900260", ["OSLO"]),
        ("08STATE900290", ["PARIS"]),
    ]


def test_asks_of_one_post_are_chosen_by_its_name(store: Store) -> None:
    rows = casework.asks(store, LATER, post="wellington")
    assert [row["mrn"] for row in rows] == ["08STATE900210"]


def test_the_board_of_the_day_shows_the_late_report(store: Store) -> None:
    (late,) = casework.board_of(store, when("2008-04-14T12:00")).column(Column.OVERDUE)
    assert (late.ask, late.addressee) == ("08STATE900210#2", "WELLINGTON")


def test_a_relative_deadline_is_computed(store: Store) -> None:
    (row,) = casework.asks(store, LATER, post="WELLINGTON")
    assert row["due"] == "2008-04-09"


def test_promises_are_told_as_of_a_time(store: Store) -> None:
    late = {row["what"]: row["state"] for row in casework.promises(store, LATER)}
    kept = [what for what, state in late.items() if state == "kept"]
    assert any("inspect the containers" in what for what in kept)
    assert not any(row["state"] == "kept" for row in casework.promises(store, when("2008-03-15")))


def test_repeated_requests_for_details_are_known(store: Store) -> None:
    rows = [
        row for row in casework.questions(store, LATER) if row["class"] == "request_for_details"
    ]
    assert max(row["repeats"] for row in rows) >= 1


def test_a_chain_is_walked_from_any_of_its_cables(store: Store) -> None:
    found = {(link.later, link.earlier) for link in casework.chain(store, "08LISBON900021")}
    assert ("08LISBON900034", "08STATE900150") in found
    assert not any("OSLO" in later for later, _ in found)


def test_links_to_cables_not_held_are_shown_on_demand(store: Store) -> None:
    held, every = casework.chains(store), casework.chains(store, stubs=True)
    assert all(link.held for link in held)
    assert len(every) >= len(held)


def test_references_go_both_ways(store: Store) -> None:
    cites, cited_by = casework.references(store, "08OSLO900041")
    assert [link.earlier for link in cites] == ["08STATE900210"]
    assert {link.later for link in cited_by} == {"08OSLO900077", "08STATE900260"}


def test_a_hand_entry_is_kept_and_seen_at_once(store: Store) -> None:
    before = casework.docket_of(store)
    entry = casework.move(
        store,
        ASK,
        "ask/deliver",
        who="desk",
        at=when("2008-03-12"),
        data={"by": "DCM", "to": "Minister"},
    )
    assert store.ledger() == [entry]
    assert casework.docket_of(store) is not before
    row = casework.asks(store, when("2008-03-12T12:00"), post="LISBON")[0]
    assert row["deliveries"][0]["by"] == "DCM"


def test_without_a_change_the_docket_is_derived_once(store: Store) -> None:
    assert casework.docket_of(store) is casework.docket_of(store)


def test_a_report_before_any_delivery_is_refused(store: Store) -> None:
    with pytest.raises(ReftelError, match="before the delivery"):
        casework.move(
            store, "08STATE900210", "ask/report", who="desk", at=when("2008-04-03"),
            data={"addressee": "Wellington"},
        )  # fmt: skip


def test_a_report_names_a_cable_that_is_held_by_its_number(store: Store) -> None:
    entry = casework.move(
        store, "08STATE900290", "ask/report", who="desk", at=LATER,
        data={"cable": "08OSLO 900041"},
    )  # fmt: skip
    assert entry.data["cable"] == "08OSLO900041"


def test_a_wrong_entry_is_corrected_and_both_stay_in_the_ledger(store: Store) -> None:
    wrong = casework.move(
        store, ASK, "ask/close", who="desk", at=when("2008-03-11"), data={"reason": "dropped"}
    )
    casework.move(store, ASK, "ask/follow-up", who="desk", at=when("2008-03-11"), corrects=wrong.id)
    assert len(store.ledger()) == 2
    (row,) = [row for row in casework.asks(store, when("2008-03-12")) if row["mrn"] == ASK]
    assert row["deliveries"][0]["state"] == "follow-up open"


def test_what_is_unknown_is_named_with_what_to_do(store: Store) -> None:
    with pytest.raises(ReftelError, match="reftel ask list"):
        casework.move(store, "08STATE1", "ask/deliver", who="desk", at=LATER)
    with pytest.raises(ReftelError, match="holds no entry"):
        casework.move(store, ASK, "ask/deliver", who="desk", at=LATER, corrects="nothing")
    with pytest.raises(ReftelError, match="reftel promises"):
        casework.outcome(store, "nothing", "keep", who="desk", why="")


def test_a_promise_is_marked_by_hand(store: Store) -> None:
    row = next(row for row in casework.promises(store, LATER) if row["state"] == "open")
    casework.outcome(store, row["id"], "keep", who="desk", why="seen", at=when("2008-06-20"))
    assert {one["id"]: one["state"] for one in casework.promises(store, LATER)}[row["id"]] == "kept"


def test_coverage_and_figures_are_rows(store: Store) -> None:
    assert {"post": "STATE", "year": 2008}.items() <= casework.coverage(store)[-1].items() or any(
        row["post"] == "STATE" for row in casework.coverage(store)
    )
    assert {row["name"] for row in casework.metrics(store, LATER, "all")} >= {"response rate"}


def test_a_number_nobody_holds_or_cites_has_no_references(store: Store) -> None:
    with pytest.raises(ReftelError, match="09NOWHERE1"):
        casework.references(store, "09NOWHERE1")


PROMISE = "08WELLINGTON900012/promise/would not supply the valves.#1"


def _promised(store: Store) -> dict[str, str]:
    return {row["what"]: row["evidence"][0]["mrn"] for row in casework.promises(store, LATER)}


def test_what_a_person_rejected_stands_on_no_board(store: Store) -> None:
    before = _promised(store)
    judge(store, "reject", PROMISE, who="desk", why="his firm's word")
    assert _promised(store) == {k: v for k, v in before.items() if k != "not supply the valves."}
    judge(store, "confirm", PROMISE, who="desk", why="seen again")
    assert _promised(store) == before


def test_an_answer_that_a_person_corrected_is_of_the_class_he_gave_it(store: Store) -> None:
    (key,) = (
        row["key"]
        for row in claimed(store, "08WELLINGTON900012", ["host_response"])
        if row["value"].startswith("refusal")
    )
    judge(store, "correct", key, who="desk", why="the firm's", changed={"kind": "item"})
    classes = [one["class"] for one in casework.asks(store, LATER, post="OSLO")[0]["responses"]]
    assert "refusal" not in classes
    assert "denial" in classes


def test_what_a_person_added_is_on_the_board_and_stays_after_a_new_reading(store: Store) -> None:
    add(store, "08OSLO900102", "promise", "provided the results in writing", who="me", why="")
    assert _promised(store)["provided the results in writing"] == "08OSLO900102"
    store.clear_derived()
    store.put((cable, extract(cable)) for cable in read_path(exercise()))
    store.rebuilt()
    assert _promised(store)["provided the results in writing"] == "08OSLO900102"


def test_claims_by_hand_of_whatever_words_break_no_board(store: Store) -> None:
    for kind in (*KINDS, *OFFICIAL):
        for mrn in ("08STATE900210", "08PARIS900300"):
            value = "nonsense, 3:4/5 (x; of"
            add(store, mrn, kind, "the", value=value, nth=2, who="me", why="")
    rows = [
        *casework.asks(store, LATER),
        *casework.promises(store, LATER),
        *casework.questions(store, LATER),
        *secretariat.meetings(store, LATER),
        *secretariat.documents(store, LATER),
        *secretariat.comments(store, LATER),
    ]
    assert rows


def test_a_cable_is_meant_without_its_year_where_one_year_has_it(store: Store) -> None:
    assert casework.number_of(store, "state 900101") == "08STATE900101"
    with pytest.raises(ReftelError, match="no cable STATE 1 is held"):
        casework.number_of(store, "STATE 1")
