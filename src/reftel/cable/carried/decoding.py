"""Bytes to text: the encodings of cable dumps, with a finding where they are only guessed."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from reftel.findings import Finding


class Decoded(NamedTuple):
    """A text, the encoding it was read in, and what was noticed."""

    text: str
    encoding: str
    findings: tuple[Finding, ...] = ()


_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes) -> Decoded:
    """Decode bytes as UTF-8, or by their mark; else as Windows-1252, which is said in a finding."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data, encoding)
    if 0 in data and _is_wide(data):
        return _wide(data)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _guessed(data, error.start)


def _marked(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    if "\ufffd" not in text:
        return Decoded(text, encoding)
    message = f"Marked as {encoding}, but some bytes are not: they are read as �."
    return Decoded(text, encoding, (Finding("cable/unknown-encoding", message),))


def _guessed(data: bytes, at: int) -> Decoded:
    message = f"Not UTF-8 from byte {at} on; read as Windows-1252."
    return Decoded(text_in(data, "cp1252"), "cp1252", (Finding("cable/unknown-encoding", message),))


def _wide(data: bytes) -> Decoded:
    wide = "utf-16-le" if data[1::2].count(0) > data[::2].count(0) else "utf-16-be"
    message = f"No encoding is given; read as {wide}, by its zero bytes."
    return Decoded(
        data.decode(wide, "replace"), wide, (Finding("cable/unknown-encoding", message),)
    )


_LATIN = tuple(
    bytes([code]).decode("cp1252", "ignore") or bytes([code]).decode("latin-1")
    for code in range(256)
)


_CODES = {letter: code for code, letter in enumerate(_LATIN)}


def text_in(data: bytes, encoding: str) -> str:
    """Return bytes as text in an encoding that `decode` named."""
    if encoding == "cp1252":
        return "".join(map(_LATIN.__getitem__, data))
    return data.decode(encoding, "replace")


def bytes_in(text: str, encoding: str) -> bytes:
    """Return the bytes that `text_in` reads as this text."""
    if encoding == "cp1252":
        return bytes(map(_CODES.__getitem__, text))
    return text.encode(encoding, "surrogatepass")


_LETTERS_A_ZERO = 20
_UNPRINTED = re.compile(rb"[\x01\x04-\x06\x0e-\x19\x1b-\x1f\x7f]")
"""Control characters other than those of lines, pages, bells and the ends of a transmission."""


def is_binary(data: bytes) -> bool:
    """Say whether bytes are no text at all: zero bytes, and no mark or pattern of UTF-16.

    A zero byte here and there among letters is what a teleprinter pads with.
    """
    head = data[:4096]
    if any(head.startswith(mark) for mark, _ in _MARKS):
        return False
    return 0 in head and not _is_padded(head) and not _is_wide(head)


def _is_padded(data: bytes) -> bool:
    """Say whether few bytes are zero and no other is a sign that no teleprinter prints."""
    return data.count(0) * _LETTERS_A_ZERO <= len(data) and not _UNPRINTED.search(data)


def _is_wide(data: bytes) -> bool:
    """Say whether every other byte is mostly zero and none between, as UTF-16 has it."""
    first, second = sorted((data[::2].count(0), data[1::2].count(0)))
    return second * 4 > len(data) and first * 10 <= second
