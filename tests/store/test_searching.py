"""A search finds what may be seen, and nobody learns the rest from hit, count, snippet or facet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.cable import read
from reftel.findings import ReftelError
from reftel.store import Sort
from tests.store.exercise import pair, telegram, traffic

if TYPE_CHECKING:
    from reftel.store import Store


@pytest.fixture
def held(store: Store) -> Store:
    store.put(
        [
            pair(telegram(1)),
            pair(
                telegram(
                    2,
                    [("C", "EXERCISE. Cheese only.")],
                    post="PARIS",
                    tags="ETRD",
                    subject="EXERCISE: MILK",
                )
            ),
            pair(
                telegram(
                    3,
                    [("U", "EXERCISE. The U.S. démarche on non-proliferation of cheese.")],
                    post="VIENNA",
                    day="011200Z JAN 06",
                    refs="09 BEIJING 1",
                    subject="EXERCISE: MILK",
                )
            ),
        ]
    )
    return store


FINDS = {
    "pump": {"09BEIJING1"},
    "pumps": {"09BEIJING1"},
    "=pump": set(),
    '"pumps"': {"09BEIJING1"},
    "3GFF-700": {"09BEIJING1"},
    "3gff 700": {"09BEIJING1"},
    "demarche": {"06UNVIEVIENNA3"},
    "U.S.": {"06UNVIEVIENNA3"},
    "nonproliferation": {"06UNVIEVIENNA3"},
    "chees*": {"09PARIS2", "06UNVIEVIENNA3"},
    "cheese NOT only": {"06UNVIEVIENNA3"},
    "cheese -only": {"06UNVIEVIENNA3"},
    "walrus OR only": {"09BEIJING1", "09PARIS2"},
    '"walrus committee"': {"09BEIJING1"},
    '"committee walrus"': set(),
    '"analysts pumps"': set(),
    "analysts NEAR/2 walrus": {"09BEIJING1"},
    "walrus w/2 analysts": {"09BEIJING1"},
    "walrus w/1 analysts": set(),
    "from:BEIJING": {"09BEIJING1"},
    "tag:etrd": {"09PARIS2"},
    "after:2009": {"09BEIJING1", "09PARIS2"},
    "after:2009-03-23": {"09BEIJING1", "09PARIS2"},
    "after:2009-03-24": set(),
    "before:2009": {"06UNVIEVIENNA3"},
    "year:2006": {"06UNVIEVIENNA3"},
    "on:2006-01-01": {"06UNVIEVIENNA3"},
    "marking:S/NF": {"09BEIJING1"},
    "marking:SECRET//NOFORN": {"09BEIJING1"},
    "ref:09BEIJING1": {"06UNVIEVIENNA3"},
    "mrn:09paris2": {"09PARIS2"},
    'mrn:"2009 PARIS 0002"': {"09PARIS2"},
    'mrn:"PARIS 2"': {"09PARIS2"},
    'ref:"BEIJING 1"': {"06UNVIEVIENNA3"},
    "09PARIS00002": {"09PARIS2"},
    "09BEIJING1": {"09BEIJING1", "06UNVIEVIENNA3"},
    "marking:(S/NF)": {"09BEIJING1"},
    "before:0001": set(),
    "subject:milk -from:PARIS": {"06UNVIEVIENNA3"},
    "": {"09BEIJING1", "09PARIS2", "06UNVIEVIENNA3"},
    "-cheese": {"09BEIJING1"},
}


@pytest.mark.parametrize("query", FINDS)
def test_a_query_finds_its_cables(held: Store, query: str) -> None:
    results = held.search(query)
    named = {(hit.mrn or "").replace("UNVIEVIENNA", "VIENNA") for hit in results.hits}
    assert named == {mrn.replace("UNVIEVIENNA", "VIENNA") for mrn in FINDS[query]}
    assert results.total == len(FINDS[query]) == len(held.find(query))


@pytest.mark.parametrize(
    ("audience", "sees", "blind"),
    [
        ("CHN", {"vessel", "guidance"}, {"walrus", "dairy", "3gff"}),
        ("PUBLIC", {"guidance"}, {"vessel", "walrus", "dairy"}),
        ("USA/SECRET", {"vessel", "dairy", "guidance", "walrus"}, set()),
        ("USA/CONFIDENTIAL", {"guidance"}, {"vessel", "dairy", "walrus"}),
    ],
)
def test_words_of_withheld_paragraphs_are_not_found_counted_or_shown(
    store: Store, audience: str, sees: set[str], blind: set[str]
) -> None:
    store.put([pair(telegram(1))])
    for word in sees:
        results = store.search(word, audience)
        assert results.total == 1
        assert word in results.hits[0].snippets[0].text.lower()
    for word in blind:
        assert store.search(word, audience) == store.search("never", audience)
        assert store.facets(word, audience).total == 0
        assert store.find(word, audience) == set()


def test_what_is_shown_of_a_hit_is_what_its_reader_may_see(held: Store) -> None:
    hit = held.search("vessel", "CHN").hits[0]
    assert hit.subject is None
    assert hit.tags == ()
    assert hit.marking == ""
    assert [snippet.paragraph for snippet in hit.snippets] == ["3"]
    everything = held.search("vessel").hits[0]
    assert everything.subject == "EXERCISE: PUMPS FOR A DAIRY"
    assert everything.tags == ("PARM", "PREL")


def test_an_exclusion_tells_nothing_of_withheld_words(store: Store) -> None:
    store.put([pair(telegram(1))])
    assert store.search("vessel NOT walrus", "CHN").total == 1
    assert store.search("vessel NOT walrus").total == 0


def test_header_fields_are_hidden_with_the_banner(held: Store) -> None:
    assert held.search("vessel tag:PARM").total == 1
    assert held.search("vessel tag:PARM", "CHN").total == 0
    assert "tag" not in held.facets("vessel", "CHN").counts
    assert dict(held.facets("vessel").counts["tag"]) == {"PARM": 1, "PREL": 1}
    assert held.facets("vessel", "CHN").counts["year"] == (("2009", 1),)


def test_nobody_without_access_sees_anything(store: Store) -> None:
    store.put([pair(telegram(1, [("S/NF", "EXERCISE. Closed.")]))])
    assert store.search("", "CHN").total == 0
    assert store.facets("", "CHN").counts == {}


def test_facets_count_each_cable_once(held: Store) -> None:
    facets = held.facets("")
    assert dict(facets.counts["year"]) == {"2009": 2, "2006": 1}
    assert dict(facets.counts["post"])["BEIJING"] == 1
    assert dict(facets.counts["tag"]) == {"PARM": 2, "PREL": 2, "ETRD": 1}
    assert (facets.of, facets.total, facets.capped) == (3, 3, False)


def test_facets_over_many_hits_are_capped_and_say_so(file_store: Store) -> None:
    from reftel.store.searching import Searcher  # noqa: PLC0415 -- its limit is set here

    file_store.put(traffic(6))
    with file_store._reads() as connection:
        facets = Searcher(connection, file_store._index, "exercise", None).facets(5, most=4)
    assert (facets.of, facets.total, facets.capped) == (4, 6, True)
    assert facets.counts["year"] == (("2009", 4),)


@pytest.mark.parametrize("sort", list(Sort))
def test_pages_follow_each_other_without_gap_or_repetition(store: Store, sort: Sort) -> None:
    store.put(traffic(11))
    seen: list[str] = []
    cursor = None
    for _ in range(9):
        page = store.search("miller", sort=sort, limit=3, cursor=cursor)
        seen += [hit.sha256 for hit in page.hits]
        cursor = page.cursor
        if cursor is None:
            break
    assert len(seen) == len(set(seen)) == page.total == 11


def test_dates_order_hits(held: Store) -> None:
    newest = [hit.date for hit in held.search("", sort=Sort.NEWEST).hits]
    oldest = [hit.date for hit in held.search("", sort=Sort.OLDEST).hits]
    assert newest == sorted(newest, key=str, reverse=True)
    assert oldest == newest[::-1] or sorted(map(str, oldest)) == list(map(str, oldest))


def test_the_rarer_word_weighs_more(store: Store) -> None:
    store.put(traffic(8))
    first = store.search("walrus OR miller").hits[0]
    assert "walrus" in " ".join(snippet.text for snippet in first.snippets)


def test_a_cursor_from_elsewhere_is_refused(store: Store) -> None:
    store.put(traffic(1))
    with pytest.raises(ReftelError, match="from no search"):
        store.search("miller", cursor="%%%")


def test_ranking_of_very_many_hits_is_cut_and_says_so(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("fts5", "postgres", "searching"):
        monkeypatch.setattr(f"reftel.store.{module}.RANKED", 4)
    store.put(traffic(9))
    page = store.search("miller", limit=3)
    assert (page.total, page.ranked, len(page.hits)) == (9, 4, 3)
    rest = store.search("miller", limit=3, cursor=page.cursor)
    assert len(rest.hits) == 1
    assert rest.cursor is None


def test_more_markings_than_slots_are_seen_by_who_may_see_them_all(
    file_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reftel.store.slots.SLOTS", 48)
    nations = [
        "JAPAN", "ITALY", "FRANCE", "SPAIN", "CANADA", "POLAND", "NORWAY", "SWEDEN", "INDIA",
        "BRAZIL", "EGYPT", "KENYA", "PERU", "CHILE", "GREECE", "TURKEY", "JORDAN", "QATAR",
        "OMAN", "NEPAL", "GHANA", "MALTA", "CYPRUS", "LATVIA", "ESTONIA", "FINLAND",
    ]  # fmt: skip
    marks = [f"{level}/REL {nation}" for level in "SC" for nation in nations]
    assert len(marks) > 48
    file_store.put(
        [pair(telegram(n, [(mark, f"EXERCISE word{n}.")])) for n, mark in enumerate(marks, 1)]
    )
    assert file_store.search("word1", "JPN").total == 1
    assert file_store.search("word2", "JPN").total == 0
    assert file_store.search("word52").total == 1
    assert file_store.search("word52", "JPN").total == 0
    assert file_store.search("word52", "USA/SECRET").total == 1


def test_an_unmarked_text_is_withheld(store: Store) -> None:
    store.put([(read("EXERCISE. An unmarked scrap about herons.", name="scrap"), [])])
    assert store.search("heron").total == 1
    assert store.search("heron", "USA/CONFIDENTIAL").total == 0


def test_fields_find_and_do_not_weigh(file_store: Store) -> None:
    """A rank is that of the words alone, and every hit has one."""
    file_store.put(traffic(12))
    plain = file_store.search("heron OR badger", limit=50)
    narrowed = file_store.search("(heron OR badger) post:BEIJING year:2009", limit=50)
    assert [(hit.mrn, hit.score) for hit in narrowed.hits] == [
        (hit.mrn, hit.score) for hit in plain.hits
    ]
    assert narrowed.total == plain.total > 5


def test_a_narrowed_ranking_is_paged_to_its_end(
    file_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("fts5", "searching"):
        monkeypatch.setattr(f"reftel.store.{module}.RANKED", 7)
    file_store.put(traffic(20))
    met: list[str | None] = []
    cursor = None
    while True:
        page = file_store.search("miller tag:PARM", limit=2, cursor=cursor)
        assert (page.total, page.ranked) == (20, 7)
        met += [hit.mrn for hit in page.hits]
        cursor = page.cursor
        if cursor is None:
            break
    assert sorted(met, key=str) == sorted(f"09BEIJING{n}" for n in range(14, 21))


@pytest.mark.parametrize("sort", [Sort.NEWEST, Sort.OLDEST])
def test_an_order_by_date_is_the_same_however_many_hits_there_are(
    file_store: Store, monkeypatch: pytest.MonkeyPatch, sort: Sort
) -> None:
    days = ("011200Z JAN 06", "231234Z MAR 09", "011200Z JAN 06", "021200Z JAN 06")
    file_store.put([pair(telegram(n, day=day)) for n, day in enumerate(days, 1)])
    file_store.put([(read(f"EXERCISE {n}. The pump."), []) for n in range(3)])

    def pages() -> list[str]:
        met: list[str] = []
        cursor: str | None = None
        while True:
            page = file_store.search("pump", sort=sort, limit=2, cursor=cursor)
            met += [hit.sha256 for hit in page.hits]
            cursor = page.cursor
            if cursor is None:
                return met

    few = pages()
    monkeypatch.setattr("reftel.store.fts5._MANY", 1)
    assert pages() == few
    assert len(set(few)) == 7


def test_facets_name_the_most_frequent_parties_and_say_ties_in_order(file_store: Store) -> None:
    def letter(serial: int, *names: str) -> str:
        said = " ".join(f"EXERCISE. The {name} Trading Company asked for pumps." for name in names)
        return telegram(serial, [("S", said)])

    file_store.put(
        [pair(letter(n, "Walrus", *(["Heron"] if n % 2 else []), f"Otter{n}")) for n in range(1, 7)]
    )
    parties = file_store.facets("pumps", limit=3).counts["party"]
    assert [count for _, count in parties] == [6, 3, 1]
    assert "Walrus" in parties[0][0]
    assert "Heron" in parties[1][0]
    years = file_store.facets("pumps", limit=3).counts["tag"]
    assert years == (("PARM", 6), ("PREL", 6))


def test_claims_are_found_by_the_field_that_people_know(store: Store) -> None:
    said = "EXERCISE. Officials said that the MTCR and the NSG would see 09 PARIS 77."
    store.put([pair(telegram(1, [("C", said)])), pair(telegram(2))])
    for query in ("regime:MTCR", "has:regime", "ref:09PARIS77"):
        assert [hit.mrn for hit in store.search(query).hits] == ["09BEIJING1"], query
