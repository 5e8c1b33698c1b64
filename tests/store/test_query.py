"""The grammar of a search: what it reads, and how it says what it cannot."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.findings import ReftelError
from reftel.store.query import (
    MOST_TERMS,
    And,
    Days,
    Field,
    Near,
    Not,
    Or,
    Word,
    narrowed,
    parse,
    write_field,
)
from reftel.store.terms import indexed

READ = {
    "pump": Word("pump"),
    "=pumps": Word("pumps", exact=True),
    "pump*": Word("pump", prefix=True),
    '"gas pump"': Word("gas pump", exact=True),
    '"gas pum"*': Word("gas pum", exact=True, prefix=True),
    '"gas pum*"': Word("gas pum", exact=True, prefix=True),
    "has:regime": Field("kind", "control_regime"),
    'party:"gas pum*"': Field("party", "gas pum", prefix=True),
    "\u201cgas pump\u201d": Word("gas pump", exact=True),
    "a b": And((Word("a"), Word("b"))),
    "a AND b": And((Word("a"), Word("b"))),
    "a OR b c": Or((Word("a"), And((Word("b"), Word("c"))))),
    "(a OR b) c": And((Or((Word("a"), Word("b"))), Word("c"))),
    "a NOT b": And((Word("a"), Not(Word("b")))),
    "a -b": And((Word("a"), Not(Word("b")))),
    "-(a b)": Not(And((Word("a"), Word("b")))),
    "well-known": Word("well-known"),
    "a NEAR/3 b": Near(Word("a"), Word("b"), 3),
    'a w/5 "b c"': Near(Word("a"), Word("b c", exact=True), 5),
    "w/o": Word("w/o"),
    '"a * b"': Word("a * b", exact=True),
    "tag:PARM": Field("tag", "PARM"),
    "TAG:PARM": Field("tag", "PARM"),
    'party:"dairy co"': Field("party", "dairy co"),
    "has:deadline": Field("kind", "deadline"),
    "marking:S/NF": Field("marking", "S/NF"),
    "marking:(S/NF)": Field("marking", "S/NF"),
    "(marking:(S//REL TO CHINA))": Field("marking", "S//REL TO CHINA"),
    'has:"control regime"': Field("kind", "control_regime"),
    "has:dead*": Field("kind", "dead", prefix=True),
    "before:0001": Days(None, date(1, 1, 1)),
    "after:9999": Days(date(9999, 1, 1), None),
    "after:2007-11": Days(date(2007, 11, 1), None),
    "before:2007": Days(None, date(2006, 12, 31)),
    "on:2008-02": Days(date(2008, 2, 1), date(2008, 2, 29)),
    "": And(()),
    "  ": And(()),
}


@pytest.mark.parametrize("text", READ)
def test_a_query_is_read(text: str) -> None:
    assert parse(text) == READ[text]


WRONG = {
    'iran "gas pump': (5, "not closed"),
    "(a b": (0, "not closed"),
    "a b)": (3, "closes nothing"),
    "a OR": (4, "missing"),
    "NOT": (3, "missing"),
    "a OR OR b": (5, "missing"),
    "from:": (0, "right behind it, as in from:VALUE"),
    "a frm:x": (2, "no field is called 'frm'"),
    "tag: x": (0, "right behind it, as in tag:VALUE"),
    "a ...": (2, "no letter or digit"),
    "vessel:*": (7, "has:vessel finds"),
    "tag:*": (4, "to search for"),
    "pu*mp": (0, "a * stands only"),
    "*pump": (0, "a * stands only"),
    '"gas pu*mp"': (1, "a * stands only"),
    '"gas* pump"': (1, "a * stands only"),
    "a party:p*p": (8, "a * stands only"),
    "has:dairy": (4, "'dairy' is no kind of claim: there are actor,"),
    "kind:x*": (5, "no kind of claim"),
    "marking:(S/NF": (8, "stands one mark"),
    "marking:()": (8, "stands one mark"),
    'party:"..."': (7, "no letter or digit"),
    "after:yesterday": (6, "no date"),
    "after:2007-13": (6, "no date"),
    "tag:PARM w/3 b": (9, "both sides"),
    "a w/99 b": (2, "at most 16"),
    "a w/3 pum*": (2, "no side of this may end in a *"),
    '"gas pum*" NEAR/3 b': (11, "no side of this may end in a *"),
    "tag:(a)": (4, "is missing"),
}


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_shown_with_a_caret(text: str) -> None:
    at, words = WRONG[text]
    with pytest.raises(ReftelError) as caught:
        parse(text)
    message, line, caret = str(caught.value).split("\n")
    assert words in message
    assert line == f"  {text}"
    assert caret == " " * (at + 2) + "^"


def test_the_caret_of_a_long_query_is_on_the_line_that_is_shown() -> None:
    with pytest.raises(ReftelError) as caught:
        parse("word " * 40 + '"open')
    _, line, caret = str(caught.value).split("\n")
    assert len(line) < 80
    assert line[caret.index("^")] == '"'


@pytest.mark.parametrize(
    "text",
    [" ".join(["pump"] * 3_000), " ".join(["pump"] * 10_000), "(" * 5_000, "NOT " * 900 + "a"],
)
def test_a_monstrous_query_is_refused_with_what_to_do(text: str) -> None:
    with pytest.raises(ReftelError, match="at most"):
        parse(text)


def test_as_many_terms_as_are_allowed_are_read() -> None:
    query = parse(" ".join(["pump"] * MOST_TERMS))
    assert isinstance(query, And)
    assert len(query.parts) == MOST_TERMS


@given(st.text(st.sampled_from("ab ()\"*=-:/|\\'ANDORNT tag:w/2NEAR\u201c"), max_size=40))
def test_law_any_text_is_read_or_refused(text: str) -> None:
    with suppress(ReftelError):
        parse(text)


@given(st.sampled_from(["party", "tag", "marking", "post"]), st.text(max_size=30))
def test_law_a_field_that_is_written_is_read_again_as_it_was_meant(name: str, value: str) -> None:
    if any(letter.isalnum() for letter in value):
        read = parse(write_field(name, value))
        assert isinstance(read, Field)
        assert (read.name, read.prefix) == (name, False)
        assert indexed(name, read.value) == indexed(name, value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "tag:PARM"),
        ("pump", "pump tag:PARM"),
        ("a OR b c", "(a OR b c) tag:PARM"),
        ("(a OR b) c", "(a OR b) c tag:PARM"),
        ('"a OR b"', '"a OR b" tag:PARM'),
    ],
)
def test_a_narrowed_query_is_narrowed_whole(text: str, said: str) -> None:
    assert narrowed(text, "tag", "PARM") == said
