"""What the index beside the store finds is what whoever reads every document would find."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine

from reftel.findings import ReftelError
from reftel.store.engines import Document
from reftel.store.plan import All, Close, Leaf, Plan, Some
from reftel.store.ranking import After, Ranked, Sort
from reftel.store.tantivy import Tantivy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection

pytest.importorskip("tantivy")

WORDS = ("heron", "otter", "pump", "port")
SLOTS = (0, 1, 2)


def drawn() -> list[Document]:
    """Return invented documents, each with words in some slots and for the most part a day."""
    dice = random.Random(1718)  # noqa: S311 -- invented documents, no secret
    return [
        Document(
            doc,
            2008,
            {slot: " ".join(dice.choices(WORDS, k=dice.randint(1, 6)))
             for slot in dice.sample(SLOTS, dice.randint(1, 3))},
            dice.choice([None, 10, 20, 30]),
        )
        for doc in range(1, 61)
    ]  # fmt: skip


DOCUMENTS = drawn()
phrases = st.lists(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=2).map(tuple), min_size=1, max_size=2
).map(tuple)
leaves = st.builds(Leaf, phrases, st.just(value=False), st.booleans())
plans: st.SearchStrategy[Plan] = st.recursive(
    leaves | st.builds(Close, phrases, phrases, st.integers(0, 3)),
    lambda inner: (
        st.builds(
            All,
            st.lists(inner, min_size=1, max_size=2).map(tuple),
            st.lists(inner, max_size=1).map(tuple),
        )
        | st.builds(Some, st.lists(inner, max_size=2).map(tuple))
    ),
    max_leaves=4,
)
slots = st.sets(st.sampled_from(SLOTS), min_size=1).map(sorted)


def places(text: str, phrase: Sequence[str]) -> list[int]:
    said = text.split()
    return [at for at in range(len(said)) if said[at : at + len(phrase)] == list(phrase)]


def near(text: str, plan: Close) -> bool:
    pairs = [(one, other) for one in plan.left for other in plan.right]
    pairs += [(other, one) for one, other in pairs]
    return any(
        0 <= later - (sooner + len(first)) <= plan.words
        for first, second in pairs
        for sooner in places(text, first)
        for later in places(text, second)
    )


def told(document: Document, plan: Plan, seen: Sequence[int]) -> bool:
    """Say by reading it whether a document satisfies a plan in the slots that are seen."""
    texts = [said for slot, said in document.texts.items() if slot in seen]
    match plan:
        case Leaf():
            return any(places(text, phrase) for text in texts for phrase in plan.phrases)
        case Close():
            return any(near(text, plan) for text in texts)
        case Some():
            return any(told(document, part, seen) for part in plan.parts)
        case All():
            return all(told(document, part, seen) for part in plan.parts) and not any(
                told(document, part, seen) for part in plan.but
            )


@pytest.fixture(scope="module")
def index() -> Iterator[Tantivy]:
    with tempfile.TemporaryDirectory() as folder:
        made = Tantivy(Path(folder))
        made.change(DOCUMENTS)
        yield made


@pytest.fixture(scope="module")
def nothing() -> Iterator[Connection]:
    """Give a connection, which the index needs only where no slot is named."""
    with create_engine("sqlite://").connect() as connection:
        yield connection


@given(plan=plans, seen=slots)
def test_law_the_index_finds_what_reading_finds(
    index: Tantivy, nothing: Connection, plan: Plan, seen: list[int]
) -> None:
    expected = [item.doc for item in DOCUMENTS if told(item, plan, seen)]
    assert sorted(index.docs(nothing, plan, seen)) == expected
    assert index.count(nothing, plan, seen) == len(expected)


@given(plan=plans, seen=slots, sort=st.sampled_from(Sort), limit=st.integers(1, 9))
def test_law_pages_one_after_the_other_are_the_whole_result_once(
    index: Tantivy, nothing: Connection, plan: Plan, seen: list[int], sort: Sort, limit: int
) -> None:
    total = index.count(nothing, plan, seen)
    found: list[Ranked] = []
    position: tuple[float, int] | None = None
    while len(found) <= total:
        page = index.page(nothing, plan, seen, After(sort, limit, total, position))
        assert len(page) <= limit
        found += page
        if not page:
            break
        position = page[-1].score, page[-1].doc
    assert sorted(item.doc for item in found) == sorted(index.docs(nothing, plan, seen))
    keys = [(item.score, item.doc) for item in found]
    assert keys == sorted(keys, reverse=sort is Sort.NEWEST)


@given(plan=plans, seen=slots, more=slots)
def test_law_who_sees_more_finds_no_less_by_what_is_asked_for_alone(
    index: Tantivy, nothing: Connection, plan: Plan, seen: list[int], more: list[int]
) -> None:
    if not isinstance(plan, All):
        less = set(index.docs(nothing, plan, seen))
        if not any(isinstance(part, All) for part in getattr(plan, "parts", ())):
            assert less <= set(index.docs(nothing, plan, sorted({*seen, *more})))


def test_the_newest_come_first_and_those_without_a_day_last(
    index: Tantivy, nothing: Connection
) -> None:
    everything = Leaf(tuple((word,) for word in WORDS))
    days = {item.doc: item.date or 0 for item in DOCUMENTS}
    page = index.page(nothing, everything, SLOTS, After(Sort.NEWEST, 60, 60))
    assert [days[item.doc] for item in page] == sorted(days.values(), reverse=True)


def test_the_last_stored_come_first_where_no_order_is_asked(
    index: Tantivy, nothing: Connection
) -> None:
    everything = Leaf(tuple((word,) for word in WORDS))
    assert index.docs(nothing, everything, SLOTS, 5) == [60, 59, 58, 57, 56]


def test_words_of_the_index_are_known_and_no_others(index: Tantivy, nothing: Connection) -> None:
    assert index.known(nothing, ["heron", "walrus", "her", ""]) == {"heron"}


def test_what_is_taken_out_is_found_no_more_and_may_come_back(
    tmp_path: Path, nothing: Connection
) -> None:
    made, heron = Tantivy(tmp_path), Leaf((("heron",),))
    made.change([Document(1, 2008, {0: "heron"}), Document(2, 2008, {0: "heron otter"})])
    made.change([], gone=[1])
    assert (made.held(), made.docs(nothing, heron, [0])) == ({2}, [2])
    made.change([Document(1, 2008, {1: "heron"})], gone=[2])
    assert (made.held(), made.docs(nothing, heron, [0])) == ({1}, [])
    assert made.docs(nothing, heron, [1]) == [1]


def test_an_index_is_opened_again_as_it_was_left(tmp_path: Path) -> None:
    Tantivy(tmp_path).change([Document(7, 2008, {0: "heron"})])
    assert Tantivy(tmp_path).held() == {7}


def test_an_index_of_another_shape_is_named_with_what_to_do(tmp_path: Path) -> None:
    import tantivy  # noqa: PLC0415 -- an extra

    other = tantivy.SchemaBuilder()
    other.add_text_field("other")
    tantivy.Index(other.build(), path=str(tmp_path), reuse=True)
    with pytest.raises(ReftelError, match="store rebuild --tantivy"):
        Tantivy(tmp_path)
