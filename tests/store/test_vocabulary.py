"""The values that facets count have numbers, each one for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from reftel.store import vocabulary
from reftel.store.schema import term
from reftel.store.vocabulary import Terms

if TYPE_CHECKING:
    import pytest

    from reftel.store import Store


def test_a_value_keeps_its_number(store: Store) -> None:
    with store._engine.begin() as connection:
        first = Terms().codes(connection, {("tag", "PARM"), ("tag", "PREL")})
        terms = Terms()
        again = terms.codes(connection, {("tag", "PARM"), ("year", "2009")})
        assert terms.codes(connection, {("tag", "PARM")}) == {("tag", "PARM"): again["tag", "PARM"]}
        assert again["tag", "PARM"] == first["tag", "PARM"]
        assert len(connection.execute(select(term)).all()) == 3


def test_the_same_value_of_two_fields_has_two_numbers(store: Store) -> None:
    with store._engine.begin() as connection:
        codes = Terms().codes(connection, {("post", "PARIS"), ("party", "PARIS")})
    assert len(set(codes.values())) == 2


def test_values_too_many_to_remember_still_have_one_number_each(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vocabulary, "_REMEMBERED", 1)
    wanted = {("party", f"EXERCISE {n}") for n in range(900)}
    with store._engine.begin() as connection:
        terms = Terms()
        first = terms.codes(connection, wanted)
        assert terms.codes(connection, wanted) == first == Terms().codes(connection, wanted)
        assert connection.scalar(select(func.count()).select_from(term)) == 900
    assert sorted(first.values()) == list(range(1, 901))
