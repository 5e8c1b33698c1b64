"""How texts, markings and claims become bytes and come back the same."""

from __future__ import annotations

import zlib
from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from reftel.cable import text_in
from reftel.claims import Claim, Hedge, Interval, Polarity, Slot, Status
from reftel.marking import Declassification, Disclosure, Level, Marking
from reftel.source import Source, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reftel.cable import Cable

_PLAIN, _ZLIB, _ABOUT, _RAW = b"\x00", b"\x01", b"\x02", b"\x03"
_WORTH_PRESSING = 120
_LEVEL = 1
"""Of zlib: a tenth larger than the default, in half the time."""
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder().decode
_by_kind = msgspec.msgpack.Decoder(dict[str, msgspec.Raw]).decode


class Portion(NamedTuple):
    """A stretch of a text under one marking: where, under which label, how marked."""

    start: int
    end: int
    label: str
    mark: int
    """Place of the marking among the cable's own markings."""


def press(data: bytes, level: int = _LEVEL) -> bytes:
    """Compress bytes where that makes them smaller."""
    if len(data) < _WORTH_PRESSING:
        return _PLAIN + data
    return _ZLIB + zlib.compress(data, level)


def unpress(data: bytes) -> bytes:
    """Return what `press` was given; zlib.error or ValueError where the bytes are damaged."""
    if data[:1] == _ZLIB:
        return zlib.decompress(data[1:])
    if data[:1] == _PLAIN:
        return bytes(data[1:])
    raise ValueError("the bytes begin with no known mark")


def press_about(data: bytes, text: bytes) -> bytes:
    """Compress bytes that repeat words of a text, which must be at hand to have them back."""
    squeeze = zlib.compressobj(_LEVEL, zdict=text)
    return _ABOUT + squeeze.compress(data) + squeeze.flush()


def unpress_about(data: bytes, text: bytes) -> bytes:
    """Return what `press_about` was given with the same text."""
    if data[:1] != _ABOUT:
        raise ValueError("the bytes begin with no known mark")
    return zlib.decompressobj(zdict=text).decompress(data[1:])


def press_text(text: str, raw: bytes = b"", encoding: str = "") -> bytes:
    """Compress a text, lone surrogates included; by its `raw` bytes where it was not in UTF-8."""
    if not raw:
        return press(_bytes(text))
    name = encoding.encode()
    return _RAW + bytes([len(name)]) + name + press(raw)


def unpress_text(data: bytes) -> str:
    """Return the text that `press_text` was given."""
    raw, encoding = unpress_raw(data)
    return text_in(raw, encoding) if encoding else raw.decode("utf-8", "surrogatepass")


def unpress_raw(data: bytes) -> tuple[bytes, str]:
    """Return the bytes as found and their encoding, which is not named where it is UTF-8."""
    if data[:1] != _RAW:
        return unpress(data), ""
    end = 2 + data[1]
    return unpress(data[end:]), data[2:end].decode()


_NAMES = tuple(field.name for field in fields(Marking))
_MEANING = tuple(name for name in _NAMES if name not in {"declassify", "written", "entire"})


def write_marking(marking: Marking, *, meaning: bool = False) -> str:
    """Return a marking as canonical JSON; by `meaning` without notation and duration."""
    names = _MEANING if meaning else _NAMES
    plain = {name: _plain(getattr(marking, name)) for name in names}
    return msgspec.json.encode({name: said for name, said in plain.items() if said}).decode()


def _plain(value: object) -> Any:  # noqa: ANN401 -- JSON is what it is
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Declassification):
        return [_plain(getattr(value, field.name)) for field in fields(value)]
    return value.isoformat() if isinstance(value, date) else value


@lru_cache(maxsize=10_000)
def read_marking(value: str) -> Marking:
    """Return the marking that `write_marking` was given."""
    return Marking(
        **{
            name: _MADE[name](said) if name in _MADE else _set_or_plain(said)
            for name, said in msgspec.json.decode(value).items()
        }
    )


def _set_or_plain(said: Any) -> Any:  # noqa: ANN401 -- JSON is what it is
    return frozenset(said) if isinstance(said, list) else said


def _duration(said: list[Any]) -> Declassification:
    on, *rest = said
    return Declassification(date.fromisoformat(on) if on else None, *rest)


_MADE: dict[str, Callable[[Any], Any]] = {
    "level": Level.__getitem__,
    "disclosure": Disclosure.__getitem__,
    "declassify": _duration,
}


def write_given(cable: Cable, columns: Sequence[str]) -> str:
    """Pack what is known of a cable and may not stand in its text."""
    made = cable.created and cable.created.isoformat()
    return msgspec.json.encode([cable.mrn, made, list(columns)]).decode()


def read_given(data: str) -> tuple[str | None, datetime | None, tuple[str, ...]]:
    """Return MRN, creation and columns as `write_given` had them."""
    mrn, made, columns = msgspec.json.decode(data)
    return mrn, made and datetime.fromisoformat(made), tuple(columns)


def write_portions(portions: Iterable[Portion]) -> bytes:
    """Pack where the portions of a cable stand."""
    return press(_encode([tuple(portion) for portion in portions]))


def read_portions(data: bytes) -> list[Portion]:
    """Return the portions that `write_portions` was given."""
    return [Portion(*row) for row in _decode(unpress(data))]


def write_claims(claims: Sequence[Claim], marks: Sequence[int], text: str) -> bytes:
    """Pack the claims of a cable of this text, each with its marking's place in a list."""
    rows: dict[str, list[tuple[Any, ...]]] = {}
    last: dict[str, int] = {}
    for claim, mark in zip(claims, marks, strict=True):
        at, kind = claim.span.start, claim.kind
        rows.setdefault(kind, []).append(_claim_row(claim, at - last.get(kind, 0), mark))
        last[kind] = at
    return press_about(_encode(rows), _bytes(text))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _claim_row(claim: Claim, step: int, mark: int) -> tuple[Any, ...]:
    """Put what is the same in most claims side by side; places count from the claim before."""
    start, end = claim.span
    return (
        step,
        end - start,
        mark,
        claim.paragraph,
        claim.value,
        claim.attributes,
        claim.rule,
        claim.status,
        claim.hedge,
        claim.polarity,
        claim.cable,
        claim.speaker,
        claim.interval and [when and when.isoformat() for when in claim.interval],
        claim.slots and [_slot_row(slot, start) for slot in claim.slots],
    )


def _slot_row(slot: Slot, start: int) -> tuple[str, str, int, int]:
    return slot.role, slot.value, slot.span.start - start, slot.span.end - start


class _Row(msgspec.Struct, array_like=True, gc=False):
    """A claim as `_claim_row` packs it."""

    step: int
    length: int
    mark: int
    paragraph: str
    value: str
    attributes: tuple[tuple[str, str | bool], ...]
    rule: str
    status: Status
    hedge: Hedge
    polarity: Polarity
    cable: str
    speaker: str | None
    interval: tuple[str | None, str | None] | None
    slots: tuple[tuple[str, str, int, int], ...]


_rows = msgspec.msgpack.Decoder(list[_Row]).decode


def read_claims(
    data: bytes, text: str, marks: Sequence[Marking], kinds: Sequence[str] | None = None
) -> list[Claim]:
    """Return the claims that `write_claims` was given, or those of some kinds."""
    packed, sha256 = _by_kind(unpress_about(data, _bytes(text))), Source(text).sha256
    found: list[Claim] = []
    for kind, rows in packed.items():
        if kinds is None or kind in kinds:
            at = 0
            for row in _rows(rows):
                at += row.step
                found.append(_claim(kind, at, row, text, marks, sha256))
    return found


def _claim(
    kind: str, start: int, row: _Row, text: str, marks: Sequence[Marking], sha256: str
) -> Claim:
    """Return a claim, its fields in their order: naming each would take as long again."""
    end = start + row.length
    return Claim(
        kind,
        row.value,
        row.cable,
        row.paragraph,
        Span(start, end),
        text[start:end],
        marks[row.mark],
        tuple([_slot(start, *slot) for slot in row.slots]) if row.slots else (),
        row.attributes,
        row.speaker,
        row.hedge,
        row.polarity,
        row.interval and Interval(*map(_time, row.interval)),
        row.rule,
        row.status,
        sha256,
    )


def _slot(start: int, role: str, value: str, first: int, last: int) -> Slot:
    return Slot(role, value, Span(start + first, start + last))


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
