"""Laws of the grammar: what is written of a query is read as that query again."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.findings import ReftelError
from reftel.store.query import And, Days, Field, Near, Not, Or, Query, Word, parse
from reftel.store.terms import fields

TEXT = st.text(alphabet="abcdefgh0123456789", min_size=1, max_size=8)
PHRASE = st.lists(TEXT, min_size=2, max_size=4).map(" ".join)
FIELDS = st.sampled_from(["tag", "from", "to", "party", "vessel", "subject", "marking"])
DATES = st.dates(date(1960, 1, 1), date(2029, 12, 31))


def written(query: Query) -> str:
    """Write a query in full, each group in parentheses."""
    text = f"after:{query.first}" if isinstance(query, Days) else ""
    match query:
        case Word(said, exact, prefix):
            text = (f'"{said}"' if exact else said) + "*" * prefix
        case Near(left, right, words):
            text = f"{written(left)} NEAR/{words} {written(right)}"
        case Field(name, value, prefix):
            text = f'{name}:"{value}"' + "*" * prefix
        case And(parts):
            text = f"({' AND '.join(map(written, parts))})"
        case Or(parts):
            text = f"({' OR '.join(map(written, parts))})"
        case Not(part):
            text = f"NOT {written(part)}"
    return text


def plain(prefix: st.SearchStrategy[bool]) -> st.SearchStrategy[Word]:
    """Return words and phrases, with a star where it is drawn."""
    return st.one_of(
        st.builds(Word, TEXT, prefix=prefix),
        st.builds(Word, PHRASE, exact=st.just(value=True), prefix=prefix),
    )


WHOLE = plain(st.just(value=False))
LEAVES = st.one_of(
    plain(st.booleans()),
    st.builds(Near, WHOLE, WHOLE, st.integers(0, 16)),
    st.builds(Field, FIELDS, PHRASE, st.booleans()),
    st.builds(Days, DATES, st.none()),
)


def flat(kind: type[And | Or], parts: list[Query]) -> Query:
    return kind(tuple(parts))


QUERIES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: flat(And, parts)),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: flat(Or, parts)),
        st.builds(Not, inner),
    ),
    max_leaves=8,
)


@given(QUERIES)
def test_law_a_query_written_out_is_read_as_itself(query: Query) -> None:
    assert parse(written(query)) == query


@given(QUERIES, st.sampled_from([" ", "\n", "  ", "\t"]))
def test_law_gaps_around_a_query_change_nothing(query: Query, gap: str) -> None:
    assert parse(f"{gap}{written(query)}{gap}") == parse(written(query))


@given(st.lists(TEXT, min_size=2, max_size=6))
def test_law_words_side_by_side_are_all_wanted(words: list[str]) -> None:
    assert parse(" ".join(words)) == parse(" AND ".join(words))


@given(QUERIES)
def test_law_a_minus_and_a_not_say_the_same(query: Query) -> None:
    assert parse(f"-({written(query)})") == parse(f"NOT ({written(query)})")


@given(QUERIES)
def test_law_a_parenthesis_left_open_or_closed_twice_is_refused(query: Query) -> None:
    text = written(query)
    for torn in (f"({text}", f"{text})"):
        with pytest.raises(ReftelError, match="parenthesis"):
            parse(torn)


@given(DATES, DATES)
def test_law_days_hold_their_own_days_and_no_other(day: date, other: date) -> None:
    (on, after, before) = (parse(f"{word}:{day}") for word in ("on", "after", "before"))
    assert isinstance(on, Days)
    assert isinstance(after, Days)
    assert isinstance(before, Days)
    assert on.first == on.last == after.first == day
    assert before.last is not None
    assert (other <= before.last) == (other < day)


@given(st.text(alphabet="abcdefghijklmnop", min_size=1, max_size=9), TEXT)
def test_law_only_fields_that_there_are_can_be_asked(name: str, value: str) -> None:
    if name in fields():
        return
    with pytest.raises(ReftelError, match="no field is called"):
        parse(f"{name}:{value}")


@pytest.mark.parametrize("name", sorted(fields()))
def test_every_field_can_be_asked(name: str) -> None:
    value = {"day": "2008", "claim-kind": "party"}.get(fields()[name], "walrus")
    assert isinstance(parse(f"{name}:{value}"), Field | Days)
    assert isinstance(parse(f"{name.upper()}:{value}"), Field | Days)
