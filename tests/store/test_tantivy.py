"""The index beside the store weighs and pages by itself, and keeps small."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.store.exercise import pair, telegram, traffic

if TYPE_CHECKING:
    from pathlib import Path

    from reftel.store import Store

pytest.importorskip("tantivy")


def test_withheld_text_does_not_change_the_order(file_store: Store) -> None:
    long = " ".join(["EXERCISE. The withheld walrus said nothing of it."] * 80)
    file_store.put([
        pair(telegram(1, [("U", "EXERCISE. A heron."), ("S/NF", long)], post="PARIS")),
        pair(telegram(2, [("U", "EXERCISE. A heron and an otter at the mill.")])),
    ])  # fmt: skip
    file_store.bring_up_tantivy()
    file_store.search_by_tantivy()
    told = file_store.search("heron", "CHN").hits
    assert [hit.mrn for hit in told] == ["09PARIS1", "09BEIJING2"]


def test_many_small_changes_leave_no_dead_files(file_store: Store, tmp_path: Path) -> None:
    for serial in range(1, 13):
        file_store.put(traffic(1, serial))
        file_store.bring_up_tantivy()
    file_store.search_by_tantivy()
    assert file_store.search("miller").total == 12
    files = list((tmp_path / "reftel.db.tantivy").iterdir())
    assert sum(file.stat().st_size for file in files) < 1_000_000


def test_an_odd_prefix_is_no_pattern(file_store: Store) -> None:
    file_store.put([pair(telegram())])
    file_store.bring_up_tantivy()
    file_store.search_by_tantivy()
    assert file_store.search("wal*").total == 1
    assert file_store.search("tag:PAR*").total == 1
    assert file_store.search('"walrus com*"').total == 1
    assert file_store.search('"walrus com"').total == 0
    assert file_store.search("ref:07STATE159388*").total == 0
