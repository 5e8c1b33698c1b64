"""Named parts of bytes as one file: whole or not at all, for one key, never code."""

from __future__ import annotations

import mmap
from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MAGIC = b"reftel index 1\n\0"
_ALIGNED = 8
_SIZE, _DIGEST = 8, 32


class DamagedError(ValueError):
    """The bytes are not those that were written, or were written for something else."""


class _Head(msgspec.Struct, frozen=True):
    key: str
    parts: dict[str, tuple[int, int]]


_HEAD = msgspec.msgpack.Decoder(_Head)


def packed(parts: Mapping[str, bytes], key: str) -> bytes:
    """Return named parts as one run of bytes, with a digest of them and what they were made for."""
    places: dict[str, tuple[int, int]] = {}
    body = bytearray()
    for name, data in parts.items():
        body += bytes(-len(body) % _ALIGNED)
        places[name] = len(body), len(data)
        body += data
    head = msgspec.msgpack.encode(_Head(key, places))
    begun = len(head).to_bytes(_SIZE, "little") + head
    rest = b"".join((begun, bytes(-len(begun) % _ALIGNED), body))
    return b"".join((MAGIC, sha256(rest).digest(), rest))


def unpacked(data: memoryview, key: str) -> dict[str, memoryview]:
    """Return the parts of bytes that were packed for a key; raise `DamagedError` for others."""
    start = len(MAGIC) + _DIGEST
    if data[: len(MAGIC)] != MAGIC:
        raise DamagedError("it is no index of this version")
    rest = data[start:]
    if sha256(rest).digest() != data[len(MAGIC) : start]:
        raise DamagedError("its bytes have changed since it was written")
    end = _SIZE + int.from_bytes(rest[:_SIZE], "little")
    head = _HEAD.decode(rest[_SIZE:end])
    if head.key != key:
        raise DamagedError("it was made for other lists")
    body = rest[end + -end % _ALIGNED :]
    return {name: body[at : at + length] for name, (at, length) in head.parts.items()}


def opened(place: Path | bytes, key: str) -> dict[str, memoryview]:
    """Return the parts of a file, or of bytes, packed for a key; a file is read where it lies.

    Raises OSError where the file cannot be read and `DamagedError` where it is another.
    """
    if isinstance(place, bytes):
        return unpacked(memoryview(place), key)
    with place.open("rb") as stream:
        if not place.stat().st_size:
            raise DamagedError("it is empty")
        return unpacked(memoryview(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)), key)
