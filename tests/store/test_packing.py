"""What is packed comes back the same."""

from __future__ import annotations

import zlib
from dataclasses import replace
from datetime import UTC, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.carried.decoding import decode
from reftel.claims import Claim, Hedge, Interval, Polarity, Slot, Status
from reftel.marking import parse
from reftel.source import Source, Span
from reftel.store.packing import (
    Portion,
    press,
    press_text,
    read_claims,
    read_marking,
    read_portions,
    unpress,
    unpress_raw,
    unpress_text,
    write_claims,
    write_marking,
    write_portions,
)
from tests.store.exercise import pair, telegram


@given(st.binary(max_size=2000))
def test_pressing_is_undone(data: bytes) -> None:
    assert unpress(press(data)) == data


@given(st.text(st.characters(), max_size=400))
def test_any_text_is_pressed_and_comes_back(text: str) -> None:
    assert unpress_text(press_text(text)) == text


@given(st.binary(min_size=1, max_size=400))
def test_law_bytes_of_any_encoding_are_kept_and_read_the_same(raw: bytes) -> None:
    found = decode(raw)
    data = press_text(found.text, raw, found.encoding)
    assert unpress_text(data) == found.text
    assert unpress_raw(data) == (raw, found.encoding)


def test_a_text_in_utf_8_names_no_encoding() -> None:
    assert unpress_raw(press_text("caf\xe9")) == ("caf\xe9".encode(), "")


def test_a_text_of_a_telegram_becomes_smaller() -> None:
    text = telegram() * 3
    assert len(press_text(text)) < len(text) / 2


@pytest.mark.parametrize("data", [b"", b"\x09abc", b"\x01abc"])
def test_damaged_bytes_are_noticed(data: bytes) -> None:
    with pytest.raises((ValueError, zlib.error)):
        unpress(data)


@pytest.mark.parametrize(
    "mark", ["S", "S/NF", "S/REL CHINA", "SBU", "SECRET//NOFORN", "C//REL TO USA, GBR", "?", ""]
)
def test_a_marking_comes_back_with_its_notation(mark: str) -> None:
    marking = parse(mark)
    again = read_marking(write_marking(marking))
    assert again == marking
    assert again.written == marking.written


def test_marks_of_one_meaning_have_one_key() -> None:
    first, second = parse("S/NF"), parse("SECRET//NOFORN")
    assert write_marking(first, meaning=True) == write_marking(second, meaning=True)
    assert write_marking(first) != write_marking(second)


def test_portions_come_back() -> None:
    portions = [Portion(0, 4, "hdr", 0), Portion(4, 90, "1", 2)]
    assert read_portions(write_portions(portions)) == portions


def test_claims_come_back_with_quotes_from_the_text() -> None:
    cable, claims = pair(telegram())
    found = claims or []
    marks = [claim.marking for claim in found]
    data = write_claims(found, range(len(found)), cable.source.text)
    again = read_claims(data, cable.source.text, marks)
    assert sorted(again, key=repr) == sorted(found, key=repr)
    assert len({claim.kind for claim in again}) > 3


def test_claims_of_some_kinds_are_had_alone() -> None:
    cable, claims = pair(telegram())
    found = claims or []
    marks = [claim.marking for claim in found]
    data = write_claims(found, range(len(found)), cable.source.text)
    wanted = [claim for claim in found if claim.kind in {"date", "cable_ref"}]
    again = read_claims(data, cable.source.text, marks, ("date", "cable_ref", "voyage"))
    assert wanted
    assert sorted(again, key=repr) == sorted(wanted, key=repr)


_TIMES = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=3))]))
_PLACES = st.builds(lambda a, n: Span(a, a + n), st.integers(0, 300), st.integers(0, 40))
_SLOTS = st.builds(Slot, st.text(max_size=8), st.text(max_size=30), _PLACES)
_CLAIMS = st.builds(
    Claim,
    kind=st.sampled_from(["party", "date", "delivery"]),
    value=st.text(max_size=40),
    cable=st.sampled_from(["", "09EXERCISE1"]),
    paragraph=st.sampled_from(["hdr", "4", "4a", ""]),
    span=_PLACES,
    quote=st.just(""),
    marking=st.sampled_from([parse("S/NF"), parse("U")]),
    slots=st.lists(_SLOTS, max_size=3).map(tuple),
    attributes=st.lists(
        st.tuples(st.text(max_size=8), st.text(max_size=8) | st.booleans()), max_size=3
    ).map(tuple),
    speaker=st.none() | st.text(max_size=12),
    hedge=st.sampled_from(Hedge),
    polarity=st.sampled_from(Polarity),
    interval=st.none() | st.builds(Interval, st.none() | _TIMES, st.none() | _TIMES),
    rule=st.text(max_size=12),
    status=st.sampled_from(Status),
)


@given(st.lists(_CLAIMS, max_size=6), st.text(max_size=400))
def test_law_whatever_a_claim_says_comes_back(claims: list[Claim], text: str) -> None:
    """Places may go backwards, overlap and reach past the text; quote and hash are the text's."""
    sha = Source(text).sha256
    quoted = [replace(claim, quote=text[slice(*claim.span)], sha256=sha) for claim in claims]
    marks = [claim.marking for claim in claims]
    data = write_claims(claims, range(len(claims)), text)
    assert sorted(read_claims(data, text, marks), key=repr) == sorted(quoted, key=repr)


def test_claims_cost_little_where_the_text_holds_their_words() -> None:
    cable, claims = pair(telegram())
    found = claims or []
    alone = write_claims(found, range(len(found)), "")
    beside = write_claims(found, range(len(found)), cable.source.text)
    assert len(beside) < 0.95 * len(alone)


def test_claims_beside_another_text_are_damage() -> None:
    cable, claims = pair(telegram())
    data = write_claims(claims or [], range(len(claims or [])), cable.source.text)
    with pytest.raises((ValueError, zlib.error)):
        read_claims(data, f"another text {cable.source.text}", [])
    with pytest.raises(ValueError, match="no known mark"):
        read_claims(b"\x09", cable.source.text, [])
