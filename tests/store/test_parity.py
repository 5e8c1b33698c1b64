"""Every engine finds the same cables for every query of a file."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reftel.store import Sort, fold_in, open_store
from reftel.store.plan import holds, plan
from reftel.store.query import parse
from tests.store.conftest import emptied
from tests.store.exercise import pair, telegram

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.store import Folio, Store

QUERIES = (Path(__file__).parent / "queries.txt").read_text("utf-8").splitlines()
WORDS = """
    the of pump pumps pumped pumping vessel vessels mill miller millers heron walrus cheese
    3GFF-700 U.S. démarche demarche nonproliferation non-proliferation end-user enduser Iran's
    transfer transfers transferred carbon fiber fibre company of the of and to export exports
""".split()  # noqa: SIM905 -- words, not a list


MONTHS = ("JAN", "MAY")


def corpus() -> list[Folio]:
    chance = random.Random(7)  # noqa: S311 -- the same invented traffic every time
    folios = []
    for serial in range(1, 61):
        paragraphs = [
            (
                chance.choice(["S", "C", "U", "S/NF", "C/NF", "SBU", "S/REL CHINA", "S/REL UK"]),
                "EXERCISE. " + " ".join(chance.choices(WORDS, k=chance.randint(5, 60))) + ".",
            )
            for _ in range(chance.randint(1, 6))
        ]
        text = telegram(
            serial,
            paragraphs,
            post=chance.choice(["BEIJING", "PARIS"]),
            day=f"{chance.randint(10, 28)}1234Z {chance.choice(MONTHS)} 0{chance.randint(5, 9)}",
            tags=chance.choice(["PARM PREL", "ETRD", "PARM MNUC IR"]),
            refs=f"STATE {chance.randint(1, 30)}",
        )
        folios.append(fold_in(*pair(text)))
    return folios


@pytest.fixture(scope="module")
def folios() -> list[Folio]:
    return corpus()


@pytest.fixture(scope="module")
def stores(
    folios: list[Folio], server: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Store, Store]]:
    file = tmp_path_factory.mktemp("parity") / "reftel.db"
    with open_store(f"sqlite:///{file}") as one, open_store(emptied(server)) as two:
        one.put(folios)
        two.put(folios)
        yield one, two


AUDIENCES = [None, "CHN"]


@pytest.mark.parametrize("audience", AUDIENCES)
def test_both_engines_and_a_plain_reading_agree_on_every_query(
    stores: tuple[Store, Store], folios: list[Folio], audience: str | None
) -> None:
    one, two = stores
    different = []
    for query in QUERIES:
        found = one.find(query, audience)
        if found != two.find(query, audience):
            different.append(query)
        if audience is None and found != plainly(one, query, folios):
            different.append(f"{query} (plain)")
        if len(query) % 5 == 0:
            assert one.search(query, audience, limit=1).total == len(found)
            assert two.search(query, audience, limit=1).total == len(found)
    assert different == []


def plainly(store: Store, query: str, folios: list[Folio]) -> set[str]:
    """Find by reading every text from its beginning to its end."""
    with store._reads() as connection:
        wanted = plan(connection, parse(query), store._index)
    return {folio.head.sha256 for folio in folios if holds(wanted, streams(folio))}


def streams(folio: Folio) -> list[list[str]]:
    return [f"{text} {folio.anywhere}".split() for _, text in folio.texts]


@pytest.fixture(scope="module")
def beside(stores: tuple[Store, Store]) -> Iterator[Store]:
    """Open the first store to be searched by tantivy."""
    pytest.importorskip("tantivy")
    stores[0].bring_up_tantivy()
    with open_store(str(stores[0]._engine.url)) as store:
        store.search_by_tantivy()
        yield store


@pytest.mark.parametrize("audience", [*AUDIENCES, "USA/SECRET", "GBR"])
def test_tantivy_finds_the_same_cables(
    stores: tuple[Store, Store], beside: Store, audience: str | None
) -> None:
    different = []
    for query in QUERIES:
        found = stores[0].find(query, audience)
        if beside.find(query, audience) != found:
            different.append(query)
        assert beside.search(query, audience, limit=1).total == len(found)
    assert different == []


def test_tantivy_ranks_much_alike(stores: tuple[Store, Store], beside: Store) -> None:
    shares = []
    for query in QUERIES:
        one = {hit.sha256 for hit in stores[0].search(query, limit=20).hits}
        two = {hit.sha256 for hit in beside.search(query, limit=20).hits}
        if one:
            shares.append(len(one & two) / len(one))
    assert sum(shares) / len(shares) >= 0.8


@pytest.mark.parametrize("sort", list(Sort))
def test_pages_of_tantivy_go_through_all_hits_in_order(
    stores: tuple[Store, Store], beside: Store, sort: Sort
) -> None:
    seen: list[str] = []
    cursor = None
    while cursor is not None or not seen:
        page = beside.search("pump OR vessel", sort=sort, limit=7, cursor=cursor)
        seen += [hit.sha256 for hit in page.hits]
        cursor = page.cursor
    assert len(seen) == len(set(seen)) == page.total
    if sort is not Sort.RELEVANCE:
        whole = stores[0].search("pump OR vessel", sort=sort, limit=100)
        assert seen == [hit.sha256 for hit in whole.hits]


@pytest.mark.parametrize("audience", AUDIENCES)
def test_tantivy_counts_the_same_facets(
    stores: tuple[Store, Store], beside: Store, audience: str | None
) -> None:
    for query in ("pump", "tag:PARM", "-walrus"):
        one = stores[0].facets(query, audience, limit=99)
        two = beside.facets(query, audience, limit=99)
        assert {k: set(v) for k, v in one.counts.items()} == {
            k: set(v) for k, v in two.counts.items()
        }


@pytest.mark.parametrize("audience", AUDIENCES)
def test_both_engines_count_the_same_facets(
    stores: tuple[Store, Store], audience: str | None
) -> None:
    one, two = stores
    for query in ("pump", "tag:PARM", "vessel OR cheese", "-walrus"):
        first, second = one.facets(query, audience, limit=99), two.facets(query, audience, limit=99)
        assert {k: set(v) for k, v in first.counts.items()} == {
            k: set(v) for k, v in second.counts.items()
        }
        assert first.total == second.total


def test_most_queries_find_some_and_not_all(stores: tuple[Store, Store]) -> None:
    sizes = [len(stores[0].find(query)) for query in QUERIES]
    assert sum(0 < size < 60 for size in sizes) > len(QUERIES) * 0.6


def test_the_file_has_two_hundred_queries() -> None:
    assert len(QUERIES) == len(set(QUERIES)) == 200
