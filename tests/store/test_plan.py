"""A query made ready: forms, spellings, days; and a plain way to say what it finds."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.findings import ReftelError
from reftel.store.plan import (
    EVERYTHING,
    All,
    Leaf,
    Plan,
    Some,
    _calendar,
    holds,
    leaves,
    plan,
    worded,
)
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


def days_of(token: str) -> list[date]:
    """Return the days that a token of the calendar stands for."""
    written = token.partition("=")[2]
    every = (date(2007, 1, 1) + timedelta(days=n) for n in range(4 * 366))
    return [day for day in every if day.isoformat().startswith(written)]


DAY = st.dates(date(2007, 1, 1), date(2009, 12, 31))


@settings(max_examples=25)
@given(DAY, DAY)
def test_law_the_tokens_of_a_time_hold_each_of_its_days_once(one: date, other: date) -> None:
    first, last = sorted((one, other))
    found = [day for token in _calendar(first, last) for day in days_of(token)]
    assert found == [first + timedelta(days=n) for n in range((last - first).days + 1)]


@pytest.mark.parametrize(
    ("first", "last", "tokens"),
    [
        ("2008-01-01", "2008-12-31", ["year=2008"]),
        ("2008-02-01", "2008-02-29", ["month=2008-02"]),
        ("2008-02-28", "2008-03-01", ["day=2008-02-28", "day=2008-02-29", "day=2008-03-01"]),
        ("2007-12-31", "2009-01-01", ["day=2007-12-31", "year=2008", "day=2009-01-01"]),
        ("2008-03-02", "2008-03-01", []),
    ],
)
def test_a_time_is_said_in_years_months_and_days(first: str, last: str, tokens: list[str]) -> None:
    assert list(_calendar(date.fromisoformat(first), date.fromisoformat(last))) == tokens


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("on:2007-02-01", 1),
        ("on:2007-02", 1),
        ("year:2007", 1),
        ("after:2009-03-24", 0),
        ("after:2009-03-23", 1),
        ("before:2007-02-01", 0),
        ("before:2007-02-02", 1),
        ("after:2008 before:2008", 0),
        ("on:1899-01-01", 0),
        ("on:9999-12-31", 0),
        ("year:2007 OR year:2009", 2),
    ],
)
def test_cables_are_found_by_their_days(store: Store, query: str, found: int) -> None:
    store.put([pair(telegram(1)), pair(telegram(2, day="011200Z FEB 07"))])
    assert store.search(query).total == found


WORDS = st.sampled_from(["a", "b", "c"])
PHRASES = st.lists(WORDS, min_size=1, max_size=2).map(tuple)
LEAVES = st.builds(Leaf, st.lists(PHRASES, min_size=1, max_size=2).map(tuple), prefix=st.booleans())
PLANS = st.recursive(
    LEAVES,
    lambda parts: st.one_of(
        st.builds(Some, st.lists(parts, max_size=3).map(tuple)),
        st.builds(
            All,
            st.lists(parts, min_size=1, max_size=3).map(tuple),
            st.lists(parts, max_size=1).map(tuple),
        ),
    ),
    max_leaves=6,
)
TEXTS = st.lists(st.lists(WORDS, max_size=5), min_size=1, max_size=3)


@given(PLANS, TEXTS)
def test_law_nothing_is_found_by_one_and_found_by_all(found: Plan, texts: list[list[str]]) -> None:
    assert holds(Some((found,)), texts) is holds(found, texts)
    assert holds(All((found,), (found,)), texts) is False
    assert holds(Some((found, All((found,), (found,)))), texts) is holds(found, texts)


@given(PLANS, TEXTS)
def test_law_the_shown_phrases_of_a_plan_are_those_of_its_parts(
    found: Plan, texts: list[list[str]]
) -> None:
    shown = list(leaves(found))
    if isinstance(found, (Some, All)):
        assert shown == [one for part in found.parts for one in leaves(part)]
    narrowed = worded(found)
    assert narrowed is None or holds(narrowed, texts) or not holds(found, texts)


NUMBERS = ("09BEIJING2", "09 BEIJING 2", "2009BEIJING00002", "09-BEIJING-000002", "09beijing2")


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_is_looked_for_in_any_spelling(held: Store, number: str) -> None:
    fields = {"mrn=09beijing2", "ref=09beijing2"}
    assert planned(held, f'mrn:"{number}"') == Leaf((("mrn=09beijing2",),), shown=False)
    assert planned(held, f'ref:"{number}"') == Leaf((("ref=09beijing2",),), shown=False)
    assert fields < phrases(planned(held, f'"{number}"'))


def test_a_number_without_its_year_is_that_of_any(held: Store) -> None:
    found = planned(held, 'ref:"beijing 0002"')
    assert isinstance(found, Leaf)
    assert len(found.phrases) == 100
    assert ("ref=73beijing2",) in found.phrases
    assert planned(held, "mrn:09BEI*") == Leaf((("mrn=09bei",),), prefix=True, shown=False)
    assert planned(held, 'mrn:"09 BEI*"') == planned(held, "mrn:09BEI*")


def test_the_last_of_words_bound_by_a_hyphen_is_looked_for_in_its_forms(file_store: Store) -> None:
    text = "EXERCISE. End-users, end users and enduser of dual-use pumps."
    file_store.put([pair(telegram(1, [("S", text)]))])
    assert {"end user", "end users", "enduser"} <= phrases(planned(file_store, "end-user"))
    assert phrases(planned(file_store, '"end-user"')) == {"end user"}
    assert phrases(planned(file_store, "3GFF-700")) == {"3gff 700"}


@pytest.mark.parametrize("query", ["pump w/5 pump", "pump w/2 pumping", '"pumps pumped" w/3 pumps'])
def test_no_word_is_looked_for_near_itself(held: Store, query: str) -> None:
    with pytest.raises(ReftelError, match="share the word 'pump"):
        planned(held, query)
