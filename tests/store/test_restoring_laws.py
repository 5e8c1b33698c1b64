"""A law of keeping: what is backed up and restored is the same store, on either engine."""

from __future__ import annotations

import tempfile
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.claims import Entry
from reftel.desk.digesting import digest
from reftel.desk.gathering import Found
from reftel.desk.upkeep import restore
from reftel.store import SavedStore, open_store
from tests.store.conftest import emptied
from tests.store.exercise import telegram

if TYPE_CHECKING:
    from reftel.store import Folio, Store

QUERIES = ("walrus OR heron", '"gas centrifuge" tag:PARM', "after:2007-01-01")
COLUMNS = ("id", "date", "origin", "text")


@cache
def folios() -> tuple[Folio, ...]:
    """Return texts of every kind that a store may hold, with what is known of them beside."""
    accent = telegram(3, [("S", "EXERCISE. A café by the mill.")])
    row = "12,1/2/2009 10:00,Embassy Northtown,EXERCISE. A walrus was seen."
    found = (
        Found("a.txt", telegram(1)),
        Found("b/ü.txt", telegram(1, [("S", "EXERCISE. A scrap of the first.")])),
        Found("old.txt", accent, encoding="cp1252", raw=accent.encode("cp1252")),
        Found("wide.txt", telegram(4), encoding="utf-16-le", raw=telegram(4).encode("utf-16-le")),
        Found("dump.csv#12", row, COLUMNS, mrn="09NORTHTOWN12"),
        Found("two.txt", telegram(5) + "\n" + telegram(6)),
        Found(
            "odd", 'EXERCISE.\r\nTabs\tand\x00 marks \ufeff\n{"table":"ledger"}', mrn="09EXERCISE7"
        ),
    )
    made = digest(found)
    assert made.failures == []
    return tuple(made.folios)


WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12)
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
TIMES = st.datetimes(datetime(1960, 1, 1), datetime(2060, 1, 1), timezones=ZONES)  # noqa: DTZ001
PLAIN = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | WORDS
DATA = st.dictionaries(WORDS, PLAIN | st.lists(PLAIN, max_size=3), max_size=3)
ACTS = st.sampled_from(["claim/confirm", "claim/reject", "case/note", "ask/close"])
ENTRIES = st.lists(
    st.builds(Entry, WORDS, TIMES, WORDS, ACTS, WORDS, DATA, why=WORDS, corrects=st.none() | WORDS),
    max_size=6,
    unique_by=lambda entry: entry.id,
)
SEARCHES = st.dictionaries(WORDS, st.sampled_from(QUERIES), max_size=3)


def told(store: Store) -> tuple[object, ...]:
    """Return all that a store holds, in the order in which it holds it."""
    return (
        list(store.originals()),
        sorted(map(str, store.heads(every=True))),
        sorted(map(str, store.claims())),
        [(entry, entry.at.utcoffset()) for entry in store.ledger()],
        store.searches(),
        store.find("exercise"),
        store.verify().problems,
    )


def empty(engine: str, server: str, folder: str) -> str:
    return emptied(server) if engine == "postgresql" else f"sqlite:///{folder}/{engine}.db"


@pytest.mark.parametrize(("one", "other"), [("sqlite", "postgresql"), ("postgresql", "new")])
@settings(max_examples=6)
@given(st.lists(st.integers(0, 6), unique=True), ENTRIES, SEARCHES)
def test_what_is_saved_and_restored_is_the_same_store(
    server: str,
    one: str,
    other: str,
    places: list[int],
    entries: list[Entry],
    searches: dict[str, str],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        with open_store(empty(one, server, folder)) as store:
            store.put([folios()[place] for place in places])
            for entry in entries:
                store.append(entry)
            for name, query in searches.items():
                store.save(name, query)
            assert store.save_originals(Path(folder) / "out") == (len(places), len(entries), ())
            expected = told(store)
        with open_store(empty(other, server, folder)) as again:
            made = restore(again, SavedStore(Path(folder) / "out"))
            assert (made.texts.new, made.texts.failed) == (len(places), [])
            assert made.decisions == (len(entries) + len(searches), 0, ())
            assert told(again) == expected
            revision = again.revision()
            made = restore(again, SavedStore(Path(folder) / "out"))
            assert (made.texts.same, made.texts.failed) == (len(places), [])
            assert made.decisions == (0, len(entries) + len(searches), ())
            assert (told(again), again.revision()) == (expected, revision)
