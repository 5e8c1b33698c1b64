"""Words are kept by stem, values by number, each once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from reftel.store.schema import term, word
from reftel.store.vocabulary import Terms, Words

if TYPE_CHECKING:
    from reftel.store import Store


def test_words_are_kept_once_under_their_stem_which_needs_no_row(store: Store) -> None:
    with store._engine.begin() as connection:
        words = Words()
        words.add(connection, ["pump pumps | 3gff", "pumped pumps"])
        Words().add(connection, ["pump heron"])
        held = connection.execute(select(word.c.stem, word.c.word)).all()
    assert sorted(map(tuple, held)) == [
        ("pump", "pumped"),
        ("pump", "pumps"),
    ]


def test_a_value_keeps_its_number(store: Store) -> None:
    with store._engine.begin() as connection:
        first = Terms().codes(connection, {("tag", "PARM"), ("tag", "PREL")})
        terms = Terms()
        again = terms.codes(connection, {("tag", "PARM"), ("year", "2009")})
        assert terms.codes(connection, {("tag", "PARM")}) == {("tag", "PARM"): again["tag", "PARM"]}
        assert again["tag", "PARM"] == first["tag", "PARM"]
        assert len(connection.execute(select(term)).all()) == 3
