from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.cable import read_path
from reftel.claims import extract
from reftel.desk import secretariat
from reftel.desk.claims import add, judge
from reftel.desk.demo import exercise
from reftel.findings import ReftelError
from reftel.secretariat import KINDS, minutes, shelve
from reftel.store import open_store
from tests.secretariat.reports import when

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reftel.store import Store

NOW = when("2008-07-15")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path: Path = tmp_path_factory.mktemp("secretariat") / "desk.db"
    with open_store(f"sqlite:///{path}") as opened:
        opened.put((cable, extract(cable)) for cable in read_path(exercise()))
        yield opened


def test_registers_are_rows_with_evidence(store: Store) -> None:
    rows = [
        *secretariat.meetings(store, NOW, body="MTCR"),
        *secretariat.documents(store, NOW, body="MTCR"),
        *secretariat.comments(store, NOW),
        *secretariat.missions(store, NOW),
        *secretariat.plenaries(store, NOW)[0]["papers"],
    ]
    assert len(rows) > 6
    assert all(row["evidence"][0]["mrn"] for row in rows)


def test_the_cables_are_read_once_for_all_times_until_something_is_written(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    secretariat.meetings(store, NOW)
    monkeypatch.setattr(type(store), "claims", lambda *_, **__: pytest.fail("read again"))
    for day in ("2008-03-01", "2008-07-15", "2008-05-01", "2008-03-01"):
        secretariat.meetings(store, when(day))


def test_of_persons_only_those_beside_a_regime_are_read_and_no_office_is_lost(
    store: Store,
) -> None:
    told = minutes(store.heads(), store.claims(KINDS))
    assert secretariat.shelf_of(store) == shelve(told, store.ledger())
    assert any(one.of("person") and not one.of("control_regime") for one in told)


def test_as_of_a_day_before_the_cables_nothing_is_known(store: Store) -> None:
    before = when("2008-01-01")
    assert secretariat.meetings(store, before) == []
    assert secretariat.documents(store, before) == []
    assert secretariat.offices(store, before) == []
    assert secretariat.plenaries(store, before) == []
    assert secretariat.series(store, before) == []


def test_gaps_and_named_meetings_alone(store: Store) -> None:
    assert {row["series"] for row in secretariat.gaps(store)} == {"POC"}
    assert all(row["body"] for row in secretariat.meetings(store, NOW, only_named=True))


def test_a_pack_is_made_for_a_body_that_is_known(store: Store) -> None:
    assert "# MTCR: handover pack" in secretariat.handover(store, "MTCR", NOW)
    with pytest.raises(ReftelError, match="bodies here: MTCR"):
        secretariat.handover(store, "WA", NOW)


def test_a_split_and_a_merge_are_written_down_and_hold(store: Store) -> None:
    def tellings() -> list[list[str]]:
        rows = secretariat.documents(store, NOW, body="MTCR")
        return [sorted({place["mrn"] for place in row["evidence"]}) for row in rows]

    before = tellings()
    both = next(
        row
        for row in secretariat.documents(store, NOW)
        if len({place["mrn"] for place in row["evidence"]}) > 1
    )
    first, second = (
        f"{place['mrn']}#{place['paragraph']}:{place['start']}"
        for place in (both["evidence"][0], both["evidence"][-1])
    )
    secretariat.decide(store, "document", first, "split", second, who="me")
    assert tellings() != before
    secretariat.decide(store, "document", first, "merge", second, who="me")
    assert tellings() == before


@pytest.mark.parametrize(
    ("noun", "key", "act", "words"),
    [
        ("ship", "x", "merge", "merge or split one of"),
        ("meeting", "x", "merge", "nothing is called"),
    ],
)
def test_what_cannot_be_decided_is_refused(
    store: Store, noun: str, key: str, act: str, words: str
) -> None:
    with pytest.raises(ReftelError, match=words):
        secretariat.decide(store, noun, key, act, "y", who="me")


def test_a_merge_needs_two(store: Store) -> None:
    key = secretariat.meetings(store, NOW)[0]["id"]
    with pytest.raises(ReftelError, match="name two"):
        secretariat.decide(store, "meeting", key, "merge", who="me")


def test_rows_of_an_earlier_day_cite_no_cable_sent_after_it(store: Store) -> None:
    sent = {head.mrn: head.date for head in store.heads()}
    days = sorted({day for day in sent.values() if day})
    for as_of in days[:-1]:
        rows = [
            *secretariat.meetings(store, as_of),
            *secretariat.documents(store, as_of),
            *secretariat.comments(store, as_of),
            *secretariat.missions(store, as_of),
            *secretariat.offices(store, as_of),
        ]
        cited = {place["mrn"] for row in rows for place in row["evidence"]}
        assert not [mrn for mrn in cited if (day := sent[mrn]) and day > as_of]


def test_an_earlier_day_asked_for_between_leaves_the_present_as_it_was(store: Store) -> None:
    now = secretariat.documents(store, NOW)
    first = min(head.date for head in store.heads() if head.date)
    then = secretariat.documents(store, first)
    assert secretariat.documents(store, NOW) == now
    assert secretariat.documents(store, first) == then != now


def test_no_gap_is_known_before_the_cables_that_show_it(store: Store) -> None:
    assert secretariat.gaps(store, when("2008-01-01")) == []
    assert secretariat.gaps(store, NOW) == secretariat.gaps(store) != []


def test_a_body_known_only_later_has_an_empty_pack_and_no_error(store: Store) -> None:
    text = secretariat.handover(store, "MTCR", when("2008-01-01"))
    assert text.startswith("UNMARKED")
    assert text.count("- nothing in the cables held") == 8


PAPER = "08PARIS900350/document/POC document No. 118#1"


def test_registers_hold_what_people_left_of_claims(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path / 'desk.db'}") as desk:
        desk.put((cable, extract(cable)) for cable in read_path(exercise()))
        judge(desk, "reject", PAPER, who="me", why="a slip of the pen")
        add(desk, "08PARIS900350", "document", "request for comments", who="me", why="")
        told = {row["id"] for row in secretariat.documents(desk, NOW)}
        assert "MTCR-POC-118-2008" not in told
        assert [key for key in told if key.startswith("08PARIS900350#3:")]


@pytest.mark.parametrize("name", ["MTCR", "mtcr", " Mtcr", "missile technology control regime"])
def test_a_body_is_found_in_any_writing(store: Store, name: str) -> None:
    assert secretariat.body_of(store, name) == "MTCR"
    assert secretariat.handover(store, name, when("2009-01-01")).splitlines()


def test_an_unknown_body_stays_as_it_was_written(store: Store) -> None:
    assert secretariat.body_of(store, "XYZ") == "XYZ"
    assert secretariat.body_of(store, None) is None
