"""What is packed comes back the same."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.marking import parse
from reftel.store.packing import (
    Portion,
    press,
    press_text,
    read_claims,
    read_marking,
    read_portions,
    unpress,
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
    claims = [claim for claim in claims or [] if claim.kind == "party"] or (claims or [])[:1]
    marks = [claim.marking for claim in claims]
    data = write_claims(claims, marks.index, cable.source.text)
    assert read_claims(data, cable.source.text, marks) == [
        claim for claim in claims if claim.kind == claims[0].kind
    ]
