"""What was saved is brought back whole, and what cannot be is told line by line."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from reftel.claims import Entry
from reftel.desk.upkeep import restore
from reftel.findings import ReftelError
from reftel.store import Decisions, SavedStore, fold_in, is_saved, is_saved_line, open_store
from tests.store.conftest import emptied
from tests.store.exercise import pair, telegram, traffic

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reftel.store import Store

DAY = datetime(2009, 3, 1, tzinfo=UTC)


def entry(key: str, why: str = "seen") -> Entry:
    return Entry(key, DAY, "anna", "claim/confirm", f"thing {key}", {"a": 1}, why)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """Give a folder into which a store of three texts and three decisions was saved."""
    with open_store(f"sqlite:///{tmp_path}/before.db") as store:
        store.put(traffic(3))
        for key in "cab":
            store.append(entry(key))
        store.save("beasts", "walrus OR heron")
        store.save_originals(tmp_path / "out")
    return tmp_path / "out"


@pytest.fixture
def again(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path}/again.db") as opened:
        yield opened


def failures(store: Store, folder: Path) -> list[tuple[str, str]]:
    return [(one.name, one.reason) for one in restore(store, SavedStore(folder)).texts.failed]


def mangle(file: Path, number: int, **values: Any) -> None:  # noqa: ANN401 -- JSON is what it is
    """Give a line of a list other values."""
    lines = file.read_text("utf-8").splitlines()
    lines[number] = json.dumps(json.loads(lines[number]) | values)
    file.write_text("\n".join(lines) + "\n", "utf-8")


def test_decisions_come_back_in_their_order_behind_those_that_stand(
    saved: Path, store: Store
) -> None:
    store.append(entry("own"))
    store.append(entry("a"))
    texts, taken = restore(store, SavedStore(saved))
    assert (texts.new, texts.failed) == (3, [])
    assert (taken.new, taken.same, taken.refused) == (3, 1, ())
    assert [one.id for one in store.ledger()] == ["own", "a", "c", "b"]
    assert store.ledger()[2] == entry("c")
    assert store.searches() == {"beasts": "walrus OR heron"}


def test_what_stands_here_gives_way_to_nothing(saved: Path, store: Store) -> None:
    store.append(entry("a", "another reason"))
    store.save("beasts", "otter")
    first, second = failures(store, saved), failures(store, saved)
    assert first == second
    assert [name for name, _ in first] == ["claim/confirm by anna:", "search beasts:"]
    assert "already holds another entry a" in first[0][1]
    assert "'otter'" in first[1][1]
    assert [one.id for one in store.ledger()] == ["a", "c", "b"]
    assert store.ledger()[0].why == "another reason"
    assert store.searches() == {"beasts": "otter"}


@pytest.mark.parametrize(
    "wrong", [{"at": "2009-03-01T00:00:00"}, {"at": "once"}, {"data": "[1]"}, {"who": 7}]
)
def test_a_line_that_is_no_decision_is_named_and_the_others_come(
    saved: Path, again: Store, wrong: dict[str, Any]
) -> None:
    mangle(saved / "ledger.jsonl", 1, **wrong)
    ((name, reason),) = failures(again, saved)
    assert name == "ledger.jsonl line 2"
    assert "mend the line" in reason
    assert [one.id for one in again.ledger()] == ["c", "b"]


def test_a_list_that_breaks_off_is_named_and_goes_on_when_it_is_mended(
    saved: Path, again: Store
) -> None:
    whole = (saved / "ledger.jsonl").read_bytes()
    (saved / "ledger.jsonl").write_bytes(whole[:-9])
    assert [name for name, _ in failures(again, saved)] == ["ledger.jsonl line 4"]
    assert again.searches() == {}
    (saved / "ledger.jsonl").write_bytes(whole)
    assert failures(again, saved) == []
    assert again.searches() == {"beasts": "walrus OR heron"}


def test_a_search_that_cannot_be_made_is_named(saved: Path, again: Store) -> None:
    mangle(saved / "ledger.jsonl", 3, query="colour:blue")
    ((name, reason),) = failures(again, saved)
    assert name == "search beasts:"
    assert "colour" in reason


def test_a_text_that_is_gone_or_was_changed_is_named(saved: Path, again: Store) -> None:
    first, second, _ = sorted(saved.glob("*.txt"))
    first.unlink()
    second.write_text("EXERCISE. Another text.", "utf-8")
    told = dict(failures(again, saved))
    assert "is not there" in told[first.name]
    assert "is not the text that was saved" in told[second.name]
    assert again.count() == 1


def test_what_no_backup_wrote_is_named_and_left(saved: Path, again: Store) -> None:
    (saved / "letter.txt").write_text("EXERCISE. A letter.", "utf-8")
    (saved / ".hidden").touch()
    ((name, reason),) = failures(again, saved)
    assert (name, "reftel import" in reason) == ("letter.txt", True)
    assert again.count() == 3


def test_texts_come_back_where_nothing_was_known_of_them(saved: Path, again: Store) -> None:
    raw = telegram(9, [("S", "EXERCISE. A café by the mill.")]).encode("cp1252")
    with open_store(f"sqlite:///{saved.parent}/other.db") as store:
        cable = pair(raw.decode("cp1252"))[0]
        store.put([fold_in(cable, raw=raw, encoding="cp1252")])
        store.save_originals(saved)
    (saved / "originals.jsonl").unlink()
    assert failures(again, saved) == []
    assert again.count() == 4
    assert again.cable("09BEIJING9").source.text == cable.source.text
    assert {one.raw for one in again.originals()} == {b"", raw}


def test_a_text_whose_name_cannot_be_read_comes_under_its_hash(saved: Path, again: Store) -> None:
    mangle(saved / "originals.jsonl", 0, given="[]")
    ((name, reason),) = failures(again, saved)
    assert (name, "under its hash" in reason) == ("originals.jsonl line 1", True)
    assert sorted(len(one.name) for one in again.originals()) == [5, 5, 68]


def test_a_ledger_that_is_gone_is_told(saved: Path, again: Store) -> None:
    (saved / "ledger.jsonl").unlink()
    assert [name for name, _ in failures(again, saved)] == ["ledger.jsonl"]
    assert again.count() == 3


def test_a_folder_of_something_else_is_a_wrong_call(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match=r"no ledger\.jsonl: give a folder"):
        SavedStore(tmp_path)


def test_a_list_is_known_by_its_name_and_its_first_words(saved: Path) -> None:
    assert [path.name for path in sorted(saved.iterdir()) if is_saved(path)] == [
        "ledger.jsonl", "originals.jsonl",
    ]  # fmt: skip
    (saved / "ledger.jsonl").write_text('{"mrn": "09EXERCISE1", "text": "EXERCISE"}', "utf-8")
    assert not is_saved(saved / "ledger.jsonl")


def test_every_line_of_a_list_is_known_wherever_it_is_met(saved: Path) -> None:
    for name in ("ledger.jsonl", "originals.jsonl"):
        assert all(map(is_saved_line, (saved / name).read_text("utf-8").splitlines()))
    assert not is_saved_line(telegram(1))


def test_decisions_come_all_or_none(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_given: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("reftel.store.decisions._keep", stop)
    with pytest.raises(KeyboardInterrupt):
        store.take_over(Decisions([entry("a")], {"beasts": "walrus"}))
    assert store.ledger() == []


def test_a_decision_that_this_database_cannot_hold_is_told(server_store: Store) -> None:
    taken = server_store.take_over(Decisions([entry("a\x00"), entry("b")], {}))
    ((_, reason),) = taken.refused
    assert "zero bytes" in reason
    assert [one.id for one in server_store.ledger()] == ["b"]


@pytest.fixture
def server_store(server: str) -> Iterator[Store]:
    with open_store(emptied(server)) as opened:
        yield opened
