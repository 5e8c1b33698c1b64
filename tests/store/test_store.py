"""A store gives back what was put into it, whichever engine keeps it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from reftel.cable import head, read
from reftel.claims import Entry
from reftel.findings import ReftelError
from reftel.store import open_store
from tests.store.exercise import pair, telegram, traffic

if TYPE_CHECKING:
    from pathlib import Path

    from reftel.store import Store


def test_cables_heads_and_claims_come_back_the_same(store: Store) -> None:
    pairs = traffic(5)
    assert store.put(pairs) == (5, 0, 0)
    cables = [cable for cable, _ in pairs]
    assert [store.cable(cable.mrn or "") for cable in cables] == cables
    assert sorted(store.heads(), key=str) == sorted(map(head, cables), key=str)
    assert list(store.claims()) == [claim for _, claims in pairs for claim in claims or ()]


def test_claims_can_be_asked_by_kind_and_by_cable(store: Store) -> None:
    store.put(traffic(3))
    everything = list(store.claims())
    kinds = sorted({claim.kind for claim in everything})[:2]
    assert list(store.claims(kinds)) == [c for c in everything if c.kind in kinds]
    one = everything[0].cable
    assert list(store.claims(cable=one)) == [c for c in everything if c.cable == one]


def test_the_same_again_changes_nothing(store: Store) -> None:
    pairs = traffic(3)
    store.put(pairs)
    before = store.heads(), list(store.claims())
    assert store.put(pairs) == (0, 3, 0)
    assert (store.heads(), list(store.claims())) == before


def test_claims_may_be_added_later(store: Store) -> None:
    cable, claims = pair(telegram())
    store.put([(cable, None)])
    assert list(store.claims()) == []
    assert store.known([cable.source.sha256], claimed=True) == set()
    assert store.put([(cable, claims)]) == (0, 0, 1)
    assert list(store.claims()) == claims
    assert store.known([cable.source.sha256]) == {cable.source.sha256}


def test_a_cable_is_found_by_number_or_hash_and_an_unknown_one_is_said_to_be(store: Store) -> None:
    cable, claims = pair(telegram())
    store.put([(cable, claims)])
    assert store.cable(cable.source.sha256) == store.cable("09beijing1") == cable
    with pytest.raises(ReftelError, match="holds no cable 09PARIS9"):
        store.cable("09PARIS9")


def test_all_renditions_are_held_and_the_fullest_is_preferred(store: Store) -> None:
    short = pair(telegram(7, [("S", "EXERCISE. Only an extract.")]))
    full = pair(telegram(7))
    store.put([short])
    store.put([full])
    store.put([pair(telegram(7, [("S", "EXERCISE. Another extract.")]))])
    assert store.cable("09BEIJING7") == full[0]
    assert len(store.heads()) == 1
    assert len(store.heads(every=True)) == 3
    assert store.cable(short[0].source.sha256) == short[0]
    assert store.search("extract").total == 0
    assert store.search("walrus").total == 1
    assert store.verify().problems == []


def test_a_cable_without_a_number_is_its_hash(store: Store) -> None:
    cable = read("EXERCISE. A scrap of paper about walruses.", name="scrap")
    store.put([(cable, []), (read("EXERCISE. Another scrap.", name="other"), [])])
    assert store.cable(cable.source.sha256) == cable
    assert store.search("walrus").hits[0].sha256 == cable.source.sha256


ODD_HEAD = (
    "S E C R E T EXERCISE 000001\n\nTAGS: PA\x00RM \ud800\nSUBJECT: A\x00B \ud800\n"
    "REF: 09 STA\x00TE 1\n\n1. (S/N\x00F) EXERCISE \x00 here.\n"
)


@pytest.mark.parametrize("text", ["", "\n", "a\x00b", "lone \ud800 half", "é¶\u2028 ß ﬁ", ODD_HEAD])
def test_any_text_is_held_as_it_is(store: Store, text: str) -> None:
    cable = read(text, name=f"odd {text[:20]}")
    store.put([(cable, [])])
    assert store.cable(cable.source.sha256).source.text == text


def test_number_and_date_given_beside_the_text_are_kept(store: Store) -> None:
    when = datetime(2005, 1, 2, tzinfo=UTC)
    cable = read("EXERCISE. A bare body.", mrn="05PARIS12", created=when, name="x")
    store.put([(cable, [])])
    assert store.cable("05PARIS12") == cable


ENTRY = Entry(
    id="1",
    at=datetime(2009, 4, 1, 12, tzinfo=UTC),
    who="desk",
    act="ask/deliver",
    about="09BEIJING1",
    data={"to": "CHINA", "n": [1, 2]},
    why="told so",
)


def test_the_ledger_is_kept_in_the_order_of_writing_whatever_the_clock_says(store: Store) -> None:
    later = Entry("2", datetime(1999, 1, 1, tzinfo=UTC), "desk", "ask/close", "x", corrects="1")
    store.append(ENTRY)
    store.append(later)
    assert store.ledger() == [ENTRY, later]
    assert store.ledger(acts=["ask/close"]) == [later]
    assert store.ledger(about="09BEIJING1") == [ENTRY]


def test_an_entry_may_be_written_twice_but_never_changed(store: Store) -> None:
    store.append(ENTRY)
    store.append(ENTRY)
    with pytest.raises(ReftelError, match="another entry 1"):
        store.append(Entry(ENTRY.id, ENTRY.at, "someone else", ENTRY.act, ENTRY.about))
    assert store.ledger() == [ENTRY]


def test_every_write_raises_the_revision(store: Store) -> None:
    first = store.revision()
    store.put(traffic(1))
    store.append(ENTRY)
    assert store.revision() == first + 2


def test_searches_are_kept_by_name(store: Store) -> None:
    store.save("pumps", "pump* tag:PARM")
    store.save("pumps", "pump tag:PARM")
    assert store.saved("pumps") == "pump tag:PARM"
    with pytest.raises(ReftelError, match="there are: pumps"):
        store.saved("ships")
    with pytest.raises(ReftelError, match="not closed"):
        store.save("bad", '"pumps')


def test_a_store_is_opened_again_with_everything_in_it(address: str) -> None:
    with open_store(address) as store:
        store.put(traffic(2))
        store.append(ENTRY)
        identity = store.identity()
    with open_store(address, create=False) as store:
        assert store.count() == 2
        assert store.ledger() == [ENTRY]
        assert store.identity() == identity
        assert [cable.mrn for cable in store.cables()] == ["09BEIJING1", "09BEIJING2"]


def test_a_batch_that_fails_leaves_nothing_behind(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.put(traffic(1))
    monkeypatch.setattr(store._index, "add", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        store.put(traffic(3, 10))
    monkeypatch.undo()
    assert store.count() == 1
    assert store.put(traffic(3, 10)) == (3, 0, 0)
    assert store.verify().problems == []


def test_decisions_of_many_hands_at_once_are_all_written(address: str) -> None:
    entries = [
        Entry(f"e{n}", datetime(2009, 4, 1, tzinfo=UTC), "desk", "note/add", f"x{n % 3}")
        for n in range(12)
    ]
    with open_store(address) as one, open_store(address) as other, ThreadPoolExecutor(4) as pool:
        shared = zip(entries, [one, other] * 6, strict=True)
        list(pool.map(lambda given: given[1].append(given[0]), shared))
        assert sorted(e.id for e in one.ledger()) == sorted(e.id for e in entries)
        assert one.ledger() == other.ledger()
        assert one.revision() == other.revision()


def test_the_same_text_put_by_two_hands_at_once_is_one_cable(address: str) -> None:
    pairs = traffic(4)
    with open_store(address) as one, open_store(address) as other, ThreadPoolExecutor(2) as pool:
        told = list(pool.map(lambda store: store.put(pairs), (one, other)))
        assert sorted(outcome.new for outcome in told) == [0, 4]
        assert one.count() == 4
        assert one.verify().problems == []


def test_what_one_hand_writes_another_hand_finds_at_once(address: str) -> None:
    with open_store(address) as one, open_store(address) as other:
        assert other.search("walrus").total == 0
        one.put([pair(telegram())])
        assert other.search("walrus").total == 1
        assert other.cable("09BEIJING1").mrn == "09BEIJING1"


def test_without_a_saved_search_none_is_named(store: Store) -> None:
    assert store.searches() == {}
    with pytest.raises(ReftelError, match="there are: none"):
        store.saved("ships")


def test_a_read_leaves_the_revision_alone(store: Store) -> None:
    store.put(traffic(2))
    before = store.revision()
    store.search("miller")
    store.verify()
    list(store.claims())
    assert store.revision() == before


def test_two_stores_never_have_one_identity(tmp_path: Path) -> None:
    with (
        open_store(f"sqlite:///{tmp_path}/a.db") as one,
        open_store(f"sqlite:///{tmp_path}/b.db") as other,
    ):
        assert one.identity()
        assert one.identity() != other.identity()


def test_a_store_cleared_of_what_is_derived_keeps_originals_and_decisions(store: Store) -> None:
    pairs = traffic(3)
    store.put(pairs)
    store.append(ENTRY)
    store.clear_derived()
    assert store.search("miller").total == 0
    assert [item.text for item in store.originals()] == [cable.source.text for cable, _ in pairs]
    assert store.ledger() == [ENTRY]
    assert any("rebuild" in problem for problem in store.verify().problems)
    assert len(list(store.originals(stale=True))) == 3
    store.put(pairs)
    store.rebuilt()
    assert store.search("miller").total == 3
    assert store.verify().problems == []


def test_a_rebuild_begun_twice_does_not_lose_what_was_read_again(store: Store) -> None:
    pairs = traffic(3)
    store.put(pairs)
    store.clear_derived()
    store.put(pairs[:2])
    store.clear_derived()
    assert store.search("miller").total == 2


def test_tidying_writes_nothing_outside_of_its_transaction(file_store: Store) -> None:
    file_store.put([pair(telegram())])
    done: list[str] = []

    def said(_c: object, _d: object, statement: str, *_rest: object) -> None:
        done.append(statement)

    event.listen(file_store._engine, "before_cursor_execute", said)
    event.listen(file_store._engine, "commit", lambda _connection: done.append("COMMIT"))
    file_store.tidy()
    writes = done.index("BEGIN IMMEDIATE"), done.index("PRAGMA optimize"), done.index("COMMIT")
    assert writes == tuple(sorted(writes))
