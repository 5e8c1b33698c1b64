"""Laws of reading: nothing raises, nothing is lost, places hold, time is in proportion."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.cable import as_sent, read, record, write

from .test_reader import CABLE, DOUBLE

if TYPE_CHECKING:
    from pathlib import Path

PIECES = (
    "¶",
    "1. ",
    "(S) ",
    "(",
    "\n",
    "\n\n",
    " ",
    "SIPDIS\n",
    "REF: ",
    "A. STATE 12 ",
    "TAGS: ",
    "SUBJECT: ",
    "Classified By: ",
    "E.O. 12958: DECL: ",
    "BEGIN TEXT\n",
    "END TEXT\n",
    "-- ",
    "S E C R E T STATE 159388\n",
    "&word8",
    '\\"',
    "\\",
    "%colseparator%",
    '{"body": "',
    "<pre>",
    "</pre>",
    "&#xD800;",
    "[[",
    "||",
    "\ufeff",
    "\u2028",
    "\x00",
    "\ud800",
    "99/99/9999",
    "O 999999Z FEB 07\n",
    "FM ",
    "TO ",
    "INFO ",
    "XMT ",
    "1.4 (b) a\nnd",
    "00000724  002 OF 003",
    "XXXXXXXXXXXX",
    "Identifier\nCreated\n",
    "Message Text",
    "Message Attributes",
    "...\nid: 1\n",
    "Iran,s",
    "\r\n",
    "\t",
    "word ",
    "DOE\n",
    "İ",
    "ß",
)


def obeys(text: str) -> None:
    cable = read(text)
    assert write(cable) == text
    assert len(cable.legible) == len(text)
    assert "\n" not in cable.legible
    for node in cable.walk():
        assert 0 <= node.span.start <= node.span.end <= len(text)
    for item in cable.emendations:
        assert item.span.of(text) == item.text
    for span in cable.places.values():
        assert 0 <= span.start <= span.end <= len(text)
    assert record(cable)["sha256"] == cable.source.sha256
    as_sent(cable)


@given(st.text())
def test_any_text_is_read_and_written_back(text: str) -> None:
    obeys(text)


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_heap_of_pieces_is_read_and_written_back(text: str) -> None:
    obeys(text)


@settings(max_examples=60)
@given(
    st.sampled_from([CABLE, DOUBLE]),
    st.lists(
        st.tuples(st.integers(0, 900), st.integers(0, 60), st.sampled_from(PIECES)), max_size=6
    ),
)
def test_a_damaged_telegram_is_read_and_written_back(
    text: str, blows: list[tuple[int, int, str]]
) -> None:
    for at, length, piece in blows:
        text = text[:at] + piece + text[at + length :]
    obeys(text)


@given(st.text(alphabet="ab 1.\n¶(S)"))
def test_reading_what_was_written_gives_the_same(text: str) -> None:
    cable = read(text)
    assert record(read(write(cable))) == record(cable)


def seconds(text: str) -> float:
    start = time.process_time()
    read(text)
    return time.process_time() - start


@pytest.mark.parametrize(
    "piece",
    [
        "A. ",
        "(",
        "¶1. ",
        " ",
        "1234567890",
        "BEGIN TEXT\n",
        "1. (S) word\n",
        "TAGS: ",
        "\\",
        "&",
        "- ",
        "X",
        "[[",
    ],
)
def test_time_is_in_proportion_to_size(piece: str) -> None:
    small, large = (CABLE + piece * (size // len(piece)) for size in (50_000, 400_000))
    seconds(small)
    # Others on the machine slow one pair or two; what is quadratic is slow in each.
    assert any(seconds(large) < 24 * max(seconds(small), 0.01) for _ in range(5))


def test_shared_telegrams_obey(shared: Path) -> None:
    for folder in ("founding", "plain", "frus"):
        for path in sorted((shared / "cables" / folder).iterdir()):
            obeys(path.read_bytes().decode("utf-8", "replace"))
