"""The index beside a store is refused where it is missing or behind, and brought up to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.desk.upkeep import rebuild
from reftel.findings import ReftelError
from reftel.store import beside, open_store
from tests.store.conftest import emptied
from tests.store.exercise import pair, telegram, traffic

if TYPE_CHECKING:
    from pathlib import Path

    from reftel.store import Store

pytest.importorskip("tantivy")


@pytest.fixture
def searched(file_store: Store) -> Store:
    file_store.put(traffic(5))
    assert file_store.bring_up_tantivy() == (5, 0)
    file_store.search_by_tantivy()
    return file_store


def test_an_index_that_is_not_there_is_said_to_be_missing(file_store: Store) -> None:
    file_store.search_by_tantivy()
    with pytest.raises(ReftelError, match=r"no index at .* rebuild --tantivy"):
        file_store.search("miller")


def test_an_index_that_is_behind_is_refused_until_it_is_brought_up(searched: Store) -> None:
    assert searched.search("miller").total == 5
    searched.put(traffic(2, 50))
    with pytest.raises(ReftelError, match="behind the store"):
        searched.search("miller")
    assert searched.bring_up_tantivy() == (2, 0)
    assert searched.search("miller").total == 7


def test_a_better_rendition_replaces_the_other(searched: Store) -> None:
    searched.put([pair(telegram(90, [("S", "EXERCISE. Only an extract.")]))])
    searched.bring_up_tantivy()
    searched.put([pair(telegram(90))])
    assert searched.bring_up_tantivy() == (1, 1)
    assert searched.search("extract").total == 0
    assert searched.search("walrus committee").total == 1


def test_a_store_read_again_has_its_index_made_anew(searched: Store) -> None:
    rebuild(searched)
    with pytest.raises(ReftelError, match="behind the store"):
        searched.search("miller")
    assert searched.bring_up_tantivy() == (5, 0)
    assert searched.search("miller").total == 5


def test_an_index_of_another_format_is_made_anew(
    searched: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "FORMAT", 99)
    with pytest.raises(ReftelError, match="behind"):
        searched.search("miller")
    assert searched.bring_up_tantivy() == (5, 0)


def test_a_build_that_was_stopped_goes_on(
    file_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    file_store.put(traffic(5))
    monkeypatch.setattr(beside, "_CHUNK", 2)

    def stop(done: int) -> None:
        if done == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        beside.bring_up(file_store._engine, stop)
    assert file_store.bring_up_tantivy() == (1, 0)


def test_a_store_of_another_reading_is_to_be_rebuilt_first(
    searched: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "present_reading", lambda: "newer")
    with pytest.raises(ReftelError, match="`reftel store rebuild` first"):
        searched.bring_up_tantivy()


def test_a_folder_of_something_else_is_left_alone(file_store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "reftel.db.tantivy"
    folder.mkdir()
    (folder / "letter.txt").write_text("EXERCISE", "utf-8")
    with pytest.raises(ReftelError, match="move it away"):
        file_store.bring_up_tantivy()
    assert (folder / "letter.txt").exists()


@pytest.mark.usefixtures("searched")
def test_a_damaged_index_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "reftel.db.tantivy" / "meta.json").write_text("no", "utf-8")
    with open_store(f"sqlite:///{tmp_path}/reftel.db") as other:
        other.search_by_tantivy()
        with pytest.raises(ReftelError, match="delete that folder"):
            other.search("miller")


def test_postgresql_has_none(server: str) -> None:
    with open_store(emptied(server)) as store, pytest.raises(ReftelError, match="by its own"):
        store.search_by_tantivy()


def test_without_the_library_its_extra_is_named(
    file_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "find_spec", lambda _name: None)
    file_store.search_by_tantivy()
    with pytest.raises(ReftelError, match=r"install reftel\[search\]"):
        file_store.search("miller")
