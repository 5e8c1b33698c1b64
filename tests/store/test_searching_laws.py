"""Laws of searches: what a reader may not see changes nothing of what he is told."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.store import open_store
from tests.store.exercise import pair, telegram

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from reftel.store import Store

BEASTS = ("walrus", "heron", "badger", "otter")
SEEN = {"S/REL CHINA": True, "U/REL CHINA": True, "S/NF": False, "S": False}
MARKS = st.sampled_from(list(SEEN))
SAID = st.lists(st.sampled_from(BEASTS), min_size=1, max_size=3).map(" and the ".join)
CABLES = st.lists(st.lists(st.tuples(MARKS, SAID), min_size=1, max_size=4), min_size=1, max_size=4)
QUERIES = st.one_of(
    st.sampled_from(BEASTS),
    st.tuples(st.sampled_from(BEASTS), st.sampled_from(BEASTS)).map(" OR ".join),
    st.tuples(st.sampled_from(BEASTS), st.sampled_from(BEASTS)).map(" ".join),
    st.tuples(st.sampled_from(BEASTS), st.sampled_from(BEASTS)).map(" -".join),
    st.sampled_from(BEASTS).map("{}*".format),
    st.just('"heron and the otter"'),
)
Cables = list[list[tuple[str, str]]]


def stored(cables: Cables, folder: str) -> AbstractContextManager[Store]:
    store = open_store(f"sqlite:///{folder}/reftel.db")
    store.put([pair(telegram(n, rows), f"{n}.txt") for n, rows in enumerate(cables, 1)])
    return store


def told(cables: Cables, query: str, audience: str | None) -> list[tuple[str | None, list[str]]]:
    """Return which cables are found for a reader, in order, and what is shown of them."""
    with tempfile.TemporaryDirectory() as folder, stored(cables, folder) as store:
        results = store.search(query, audience)
        assert results.total == len(results.hits)
        return [
            (hit.mrn, [f"{one.paragraph}: {one.text}" for one in hit.snippets])
            for hit in results.hits
        ]


def censored(cables: Cables) -> Cables:
    """Return the cables with other words where the reader may not look."""
    return [
        [(mark, said if SEEN[mark] else "gannet gannet gannet") for mark, said in rows]
        for rows in cables
    ]


def holds(query: str, texts: Iterator[str]) -> bool:
    """Say plainly whether one paragraph or several together satisfy a query."""
    whole = " | ".join(texts)
    if query.startswith('"'):
        return query.strip('"') in whole
    if " -" in query:
        wanted, without = query.split(" -")
        return wanted in whole and without not in whole
    if " OR " in query:
        return any(word in whole for word in query.split(" OR "))
    return all(word.rstrip("*") in whole for word in query.split())


@settings(max_examples=15)
@given(CABLES, QUERIES)
def test_law_withheld_words_change_nothing_of_what_a_reader_is_told(
    cables: Cables, query: str
) -> None:
    assert told(cables, query, "CHN") == told(censored(cables), query, "CHN")


@settings(max_examples=15)
@given(CABLES, QUERIES)
def test_law_who_may_see_all_finds_what_a_plain_reading_finds(cables: Cables, query: str) -> None:
    found = {mrn for mrn, _ in told(cables, query, None)}
    wanted = {
        f"09BEIJING{n}"
        for n, rows in enumerate(cables, 1)
        if holds(query, (said for _, said in rows))
    }
    assert found == wanted


@settings(max_examples=15)
@given(CABLES, QUERIES)
def test_law_a_reader_finds_what_a_plain_reading_of_his_paragraphs_finds(
    cables: Cables, query: str
) -> None:
    found = {mrn for mrn, _ in told(cables, query, "CHN")}
    wanted = {
        f"09BEIJING{n}"
        for n, rows in enumerate(cables, 1)
        if holds(query, (said for mark, said in rows if SEEN[mark]))
    }
    assert found == wanted


@settings(max_examples=10)
@given(CABLES, QUERIES)
def test_law_nothing_shown_holds_a_withheld_word(cables: Cables, query: str) -> None:
    marked = [
        [(mark, said if SEEN[mark] else f"{said} gannet") for mark, said in rows] for rows in cables
    ]
    assert all("gannet" not in shown for _, texts in told(marked, query, "CHN") for shown in texts)
