"""Renditions of one message are laid side by side, for an audience less what one withholds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.cable import Difference, read
from reftel.claims import extract
from reftel.desk.collating import compare, renditions
from reftel.findings import ReftelError
from reftel.marking import audience
from reftel.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

FIRST = """R 010900Z MAR 09
FM AMEMBASSY OSLO
TO SECSTATE WASHDC

S E C R E T OSLO 000077

SUBJECT: EXERCISE VESSEL

1. (U) The vessel Grey Heron left on Monday for the south.

2. (S) A clerk of the harbor sold her papers to a trader.
BERG
"""
SECOND = FIRST.replace("A clerk of the harbor", "XXXXXXXXXXXX").replace("Monday", "Tuesday")


@pytest.fixture
def store(tmp_path: Path) -> str:
    address = f"sqlite:///{tmp_path / 'x.db'}"
    with open_store(address) as opened:
        opened.put((cable, extract(cable)) for cable in map(read, (SECOND, FIRST)))
    return address


def test_all_renditions_held_stand_beside_the_one_that_searches_find(store: str) -> None:
    (one,) = compare("09OSLO77", None, store)
    assert {change.difference for change in one.collation.changes()} <= set(Difference)
    assert one.withheld == 0
    with open_store(store) as opened:
        preferred = opened.cable("09OSLO77").source.sha256
        assert one.collation.first.source.sha256 == preferred
        other = one.collation.second.source.sha256
        assert opened.renditions("09OSLO77") == opened.renditions(other) == [preferred, other]
        assert len(renditions(opened, other)) == 1


def test_a_hash_names_one_rendition(store: str) -> None:
    sha = read(SECOND).source.sha256
    (one,) = compare(sha, read(FIRST).source.sha256, store)
    assert one.collation.first.source.sha256 == sha


def test_two_files_need_no_store(tmp_path: Path) -> None:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, text in zip(paths, (FIRST, SECOND), strict=True):
        path.write_text(text)
    first, second = map(str, paths)
    (one,) = compare(first, second, f"sqlite:///{tmp_path / 'none.db'}")
    kinds = [change.difference for change in one.collation.changes()]
    assert kinds == [Difference.CHANGED, Difference.REDACTED]


def test_an_audience_is_told_only_paragraphs_that_it_may_know(store: str) -> None:
    (one,) = compare("09OSLO77", None, store, audience("PUBLIC"))
    assert one.withheld >= 1
    words = " ".join(f"{change.first} {change.second}" for change in one.collation.changes())
    assert "clerk" not in words
    assert one.collation.fields == ()
    assert {side.source.name for side in (one.collation.first, one.collation.second)} == {""}
    assert not one.collation.first.source.name
    assert not one.collation.second.source.name


def test_what_stands_alone_is_said(store: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(FIRST.replace("000077", "000078"))
    with pytest.raises(ReftelError, match="name the other"):
        compare(str(path), None, store)
    with open_store(store) as opened:
        opened.put([(read(path.read_text()), None)])
    with pytest.raises(ReftelError, match="in one rendition"):
        compare("09OSLO78", None, store)
