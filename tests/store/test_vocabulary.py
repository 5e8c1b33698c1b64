"""Words are kept by stem, values by number, each once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from reftel.store import vocabulary
from reftel.store.schema import term, word
from reftel.store.tokens import stem
from reftel.store.vocabulary import Terms, Words, inflected

if TYPE_CHECKING:
    import pytest

    from reftel.store import Store


def test_words_are_kept_once_under_their_stem_which_needs_no_row(store: Store) -> None:
    with store._engine.begin() as connection:
        words = Words()
        words.add(
            connection, [inflected(["pump", "pumps", "3gffs"]), inflected(["pumped", "pumps"])]
        )
        words.add(connection, [inflected(["pumps"])])
        Words().add(connection, [inflected(["pump", "heron", "pumped"])])
        held = connection.execute(select(word.c.stem, word.c.word)).all()
    assert sorted(map(tuple, held)) == [
        ("pump", "pumped"),
        ("pump", "pumps"),
    ]


def test_only_words_that_are_not_their_own_stem_are_inflected() -> None:
    met = ["pumps", "pump", "companies", "shipping", "iran", "us", "3gffs", "s" * 40]
    assert inflected(met) == {"pumps", "companies", "shipping"}


@given(st.lists(st.lists(st.text(alphabet="aeinsdgrt", min_size=1))))
def test_law_what_was_met_before_changes_no_answer(texts: list[list[str]]) -> None:
    for words in texts:
        alone = {word for word in words if stem(word) != word and len(word) <= 24}
        assert inflected(words) == alone


def test_a_worker_forgets_words_rather_than_fill_the_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(vocabulary, "_REMEMBERED", 3)
    forms = vocabulary._Forms()
    for _ in range(3):
        assert forms.inflected({"walks", "heron", "pumps"}) == {"walks", "pumps"}
        assert forms.inflected({"otters", "badger"}) == {"otters"}
    assert len(forms._stems | forms._others) <= 5


def test_a_vocabulary_too_large_to_remember_is_still_kept_once(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vocabulary, "_REMEMBERED", 1)
    with store._engine.begin() as connection:
        words = Words()
        for _ in range(3):
            words.add(connection, [frozenset({"pumps", "mills", "herons"})])
        assert connection.scalar(select(func.count()).select_from(word)) == 3


def test_a_value_keeps_its_number(store: Store) -> None:
    with store._engine.begin() as connection:
        first = Terms().codes(connection, {("tag", "PARM"), ("tag", "PREL")})
        terms = Terms()
        again = terms.codes(connection, {("tag", "PARM"), ("year", "2009")})
        assert terms.codes(connection, {("tag", "PARM")}) == {("tag", "PARM"): again["tag", "PARM"]}
        assert again["tag", "PARM"] == first["tag", "PARM"]
        assert len(connection.execute(select(term)).all()) == 3
