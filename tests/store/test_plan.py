"""A query made ready: forms, spellings, days; and a plain way to say what it finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.store.plan import EVERYTHING, All, Leaf, Plan, Some, holds, leaves, plan, worded
from reftel.store.query import parse
from tests.store.exercise import pair, telegram

if TYPE_CHECKING:
    from reftel.store import Store


def planned(store: Store, query: str) -> Plan:
    with store._reads() as connection:
        return plan(connection, parse(query), store._index)


@pytest.fixture
def held(file_store: Store) -> Store:
    text = "EXERCISE. Pumps pumped. Non-proliferation of pumping."
    file_store.put([pair(telegram(1, [("S", text)])), pair(telegram(2, day="011200Z FEB 07"))])
    return file_store


def phrases(found: Plan) -> set[str]:
    return {" ".join(phrase) for phrase, _ in leaves(found)}


def test_a_word_is_looked_for_in_the_forms_that_the_traffic_has(held: Store) -> None:
    assert phrases(planned(held, "pump")) == {"pump", "pumps", "pumped", "pumping"}
    assert phrases(planned(held, "=pump")) == {"pump"}
    assert phrases(planned(held, '"pump"')) == {"pump"}


def test_spellings_of_the_trade_are_looked_for_too(held: Store) -> None:
    assert "non proliferation" in phrases(planned(held, "nonproliferation"))
    assert "nonproliferation" in phrases(planned(held, "non-proliferation"))


def test_days_become_the_fewest_terms(held: Store) -> None:
    days = planned(held, "after:2007-11-29 before:2009-02-03")
    assert isinstance(days, All)
    first = days.parts[0]
    assert isinstance(first, Leaf)
    assert [phrase[0] for phrase in first.phrases][:5] == [
        "day=2007-11-29",
        "day=2007-11-30",
        "month=2007-12",
        "year=2008",
        "year=2009",
    ]


def test_days_without_cables_are_found_nowhere(file_store: Store) -> None:
    assert planned(file_store, "after:2007") == Some(())


def test_an_exclusion_alone_is_from_everything(held: Store) -> None:
    assert planned(held, "-cow") == All((EVERYTHING,), (Leaf((("cow",),)),))


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ('"a b"', "x a b", True),
        ('"a b"', "b a", False),
        ("a NEAR/1 c", "c x a", True),
        ("a NEAR/0 c", "c x a", False),
        ("a NOT b", "a c", True),
        ("a NOT b", "a b", False),
        ("ab*", "abc", True),
    ],
)
def test_a_plan_holds_of_a_text(file_store: Store, query: str, text: str, found: bool) -> None:  # noqa: FBT001
    assert holds(planned(file_store, query), [text.split()]) is found


def test_only_words_weigh_where_fields_only_narrow(held: Store) -> None:
    words = worded(planned(held, "pump year:2009 tag:PARM -walrus"))
    assert isinstance(words, All)
    assert (len(words.parts), words.but) == (1, ())
    assert {phrase for phrase, _ in leaves(words)} == {
        ("pump",),
        ("pumps",),
        ("pumped",),
        ("pumping",),
    }


@pytest.mark.parametrize(
    "query", ["pump", "pump OR year:2009", "year:2009 tag:PARM", "pump mill", ""]
)
def test_a_plan_that_no_field_narrows_is_left_as_it_is(held: Store, query: str) -> None:
    assert worded(planned(held, query)) is None
