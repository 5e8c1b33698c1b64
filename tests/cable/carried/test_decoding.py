"""Bytes are decoded, and a guess is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.carried.decoding import bytes_in, decode, is_binary, text_in


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_known_encoding_is_read_without_a_finding(encoding: str) -> None:
    found = decode("Bogotá \u2014 ¶1.".encode(encoding))
    assert (found.text, found.findings) == ("Bogotá \u2014 ¶1.", ())


def test_single_bytes_are_read_as_windows_with_a_finding() -> None:
    found = decode(b"\x93quoted\x94 Bogot\xe1 \x81")
    assert found.text == "“quoted” Bogotá \x81"
    assert [finding.name for finding in found.findings] == ["cable/unknown-encoding"]


def test_wide_text_without_a_mark_is_guessed() -> None:
    found = decode("UNCLAS é".encode("utf-16-le"))
    assert found.text == "UNCLAS é" or found.findings
    assert decode("\ud83d".encode("utf-16-le", "surrogatepass") + b"\xff").findings


def test_a_broken_mark_is_said() -> None:
    assert decode(b"\xef\xbb\xbfab\xff").findings


def test_bytes_with_zeros_here_and_there_are_no_text() -> None:
    assert is_binary(b"\x89PNG\x00\x01" + b"x" * 50)
    assert not is_binary(b"UNCLAS")
    assert not is_binary("UNCLAS".encode("utf-16"))
    assert not is_binary("UNCLAS".encode("utf-16-be"))
    assert is_binary(b"\xd0\xcf\x11\xe0" + b"\0" * 60 + b"EXERCISE" + b"\0\1\0\0\2" * 9)


@pytest.mark.parametrize(
    ("data", "binary"),
    [
        (b"UNCLAS VELMAR 000012 \0 1. (U) Words.", False),
        (b"\x02" + b"UNCLAS VELMAR 000012 \0 1. (U) Words. " * 9 + b"\x07\x03", False),
        (b"UNCLAS\0\0VELMAR\0", True),
        (b"UNCLAS VELMAR 000012 \0\x01 1. (U) Words.", True),
    ],
)
def test_a_zero_byte_that_pads_leaves_a_text_a_text(data: bytes, binary: bool) -> None:  # noqa: FBT001 -- as the table says
    assert is_binary(data) is binary


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("words", ["UNCLAS EXERCISE", "UNCLAS BOGOT\xc1"])
def test_letters_of_two_bytes_without_a_mark_are_read_with_a_finding(
    encoding: str, words: str
) -> None:
    found = decode(words.encode(encoding))
    assert (found.text, found.encoding) == (words, encoding)
    assert [finding.name for finding in found.findings] == ["cable/unknown-encoding"]


def test_every_byte_has_a_reading() -> None:
    assert len(decode(bytes(range(128, 256))).text) == 128


@given(st.binary(max_size=200))
def test_law_bytes_are_read_the_same_in_the_encoding_that_was_named(data: bytes) -> None:
    found = decode(data)
    assert text_in(data, found.encoding) == found.text


@given(st.binary(max_size=200))
def test_law_single_bytes_come_back(data: bytes) -> None:
    assert bytes_in(text_in(data, "cp1252"), "cp1252") == data


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_part_of_a_file_is_written_in_its_encoding(encoding: str) -> None:
    assert text_in(bytes_in("Bogot\xe1 \u2014 1.", encoding), encoding) == "Bogot\xe1 \u2014 1."
