"""Plans in the words of FTS5, where nothing of the user's stands outside quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.cable import read
from reftel.store.fts5 import match
from reftel.store.plan import All, Close, Leaf, Some
from tests.store.exercise import pair, telegram

if TYPE_CHECKING:
    from reftel.store import Store

A, B = Leaf((("a",),)), Leaf((("b", "c"),))


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        (A, '"a"'),
        (Leaf((("a",), ("b",))), '("a" OR "b")'),
        (Leaf((("a",),), prefix=True), '"a" *'),
        (All((A, B)), '("a" AND "b c")'),
        (All((A,), (B,)), '("a" NOT "b c")'),
        (Some((A, B)), '("a" OR "b c")'),
        (Some(()), '"k=nothing"'),
        (Close((("a",),), (("b",),), 3), 'NEAR("a" "b", 3)'),
    ],
)
def test_a_plan_is_said(plan: Leaf | All | Some | Close, said: str) -> None:
    assert match(plan, None) == said
    assert match(plan, [0, 3]) == f"{{s0 s3}} : ({said})"


def test_a_quotation_mark_cannot_escape() -> None:
    assert match(Leaf((('a" OR "b',),)), None) == '"a OR b"'


@pytest.mark.parametrize("query", ["NEAR(", "a * OR", "s0:", "{s0}", "^a", "a + b", "=(", "* :"])
def test_signs_of_fts5_mean_nothing_here(file_store: Store, query: str) -> None:
    file_store.put([pair(telegram())])
    file_store.search(f'"x {query}"')


def test_two_hundred_words_are_not_too_deep(file_store: Store) -> None:
    file_store.put([pair(telegram())])
    assert file_store.search(" OR ".join(f"w{n}" for n in range(200))).total == 0
    assert file_store.search("pump " + " ".join(f"-w{n}" for n in range(199))).total == 1


def test_replaced_documents_are_passed_over(file_store: Store) -> None:
    file_store.put([pair(telegram(7, [("S", "EXERCISE. Only an extract.")]))])
    file_store.put([pair(telegram(7))])
    assert file_store.search("extract").total == 0
    assert file_store.search("exercise").total == 1
    assert len(file_store.search("").hits) == 1


def test_the_index_says_which_words_it_has(file_store: Store) -> None:
    file_store.put([pair(telegram(1, [("S", "EXERCISE. O'Brien's 3GFF-700 pumps.")]))])
    asked = ["pumps", "pump", "3gff", "obrien", "walrus", "it's", 'a"b', "[]", "tag=parm"]
    with file_store._reads() as connection:
        assert file_store._index.known(connection, asked) == {"pumps", "3gff", "obrien", "tag=parm"}
        assert file_store._index.known(connection, []) == set()


def test_words_are_known_before_anything_is_stored_and_after_a_rebuild(file_store: Store) -> None:
    def known() -> set[str]:
        with file_store._reads() as connection:
            return file_store._index.known(connection, ["pumps"])

    assert known() == set()
    file_store.put([pair(telegram())])
    assert known() == {"pumps"}
    file_store.clear_derived()
    assert known() == set()


def test_an_import_makes_one_segment_of_a_batch_and_tidying_one_of_all(file_store: Store) -> None:
    def segments() -> int:
        with file_store._reads() as connection:
            query = "SELECT count(DISTINCT segid) FROM words_idx"
            return int(connection.exec_driver_sql(query).scalar_one())

    for serial in range(1, 6):
        file_store.put([pair(telegram(serial))])
    assert segments() == 5
    file_store.tidy()
    assert segments() == 1
    assert file_store.verify().problems == []


def test_many_small_commits_leave_no_dead_segments(file_store: Store) -> None:
    folio = [pair(telegram(serial)) for serial in range(1, 120)]
    for one in folio:
        file_store.put([one])
    with file_store._reads() as connection:
        query = "SELECT count(DISTINCT segid) FROM words_idx"
        assert connection.exec_driver_sql(query).scalar_one() <= 30
    assert file_store.search("exercise").total == 119


@pytest.mark.parametrize("count", [1, 2, 16, 17, 33, 300])
def test_a_long_choice_is_said_in_balance(count: int) -> None:
    words = [f"w{n}" for n in range(count)]
    said = match(Some(tuple(Leaf(((word,),)) for word in words)), None)
    depth = deepest = 0
    for sign in said:
        depth += {"(": 1, ")": -1}.get(sign, 0)
        deepest = max(deepest, depth)
    assert depth == 0
    assert deepest <= 1 + max(0, (count - 1).bit_length() - 3)
    assert said.replace("(", "").replace(")", "") == " OR ".join(f'"{word}"' for word in words)


@pytest.mark.parametrize(
    "plan",
    [
        Leaf((('a" OR "b',),)),
        Leaf((('")',),), prefix=True),
        Close((('a"',),), (('"b',),), 2),
        All((A,), (Leaf((('"',),)),)),
    ],
)
def test_quotation_marks_of_a_user_are_always_in_pairs(plan: Leaf | Close | All) -> None:
    outside = "".join(match(plan, [1]).split('"')[::2])
    assert outside.count("(") == outside.count(")")
    assert match(plan, [1]).count('"') % 2 == 0


def test_a_document_of_no_words_is_held_and_found_by_none(file_store: Store) -> None:
    file_store.put([(read("", name="empty.txt"), [])])
    assert file_store.verify().problems == []
    assert file_store.search("exercise").total == 0
    assert len(file_store.search("").hits) == 1


def test_an_index_made_anew_is_empty_and_takes_the_same_again(file_store: Store) -> None:
    file_store.put([pair(telegram())])
    before = file_store.find("pumps")
    file_store.clear_derived()
    assert file_store.find("pumps") == set()
    file_store.put([pair(telegram())])
    file_store.rebuilt()
    assert file_store.find("pumps") == before
