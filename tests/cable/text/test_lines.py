"""Lines that are not blank, each with the gap before it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.text.lines import lines
from reftel.source import Span


def test_lines_know_the_blank_line_before_them() -> None:
    found = list(lines("One\nTwo\n\nThree\nand four", Span(0, 23)))
    assert [gap for _, _, gap in found] == [True, False, True]


@given(st.text(alphabet="aB1.\n -=", max_size=80))
def test_lines_hold_every_sign_that_is_not_blank(text: str) -> None:
    rest = list(text)
    for start, end, _ in lines(text, Span(0, len(text))):
        assert not text[start].isspace()
        assert text[start:end].strip() == text[start:end].rstrip(" ") or text[start] in "-="
        rest[start:end] = " " * (end - start)
    assert not "".join(rest).strip()
