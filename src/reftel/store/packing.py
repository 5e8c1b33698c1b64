"""How texts, markings and claims become bytes and come back the same."""

from __future__ import annotations

import zlib
from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from reftel.claims import Claim, Hedge, Interval, Polarity, Slot, Status
from reftel.marking import Declassification, Disclosure, Level, Marking
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reftel.cable import Cable

_PLAIN, _ZLIB = b"\x00", b"\x01"
_WORTH_PRESSING = 120
_LEVEL = 3
"""Of zlib: a tenth larger than the default, in half the time."""
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder().decode


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


def press_text(text: str) -> bytes:
    """Compress a text, lone surrogates included."""
    return press(text.encode("utf-8", "surrogatepass"))


def unpress_text(data: bytes) -> str:
    """Return the text that `press_text` was given."""
    return unpress(data).decode("utf-8", "surrogatepass")


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


def write_claims(claims: Iterable[Claim], place: Callable[[Marking], int]) -> bytes:
    """Pack the claims of one kind; `place` gives each marking its place in the cable's list."""
    return press(_encode([_claim_row(claim, place(claim.marking)) for claim in claims]))


def _claim_row(claim: Claim, mark: int) -> list[Any]:
    return [
        claim.value,
        claim.cable,
        claim.paragraph,
        *claim.span,
        mark,
        [[slot.role, slot.value, *slot.span] for slot in claim.slots],
        [list(pair) for pair in claim.attributes],
        claim.speaker,
        claim.hedge.value,
        claim.polarity.value,
        claim.interval and [when and when.isoformat() for when in claim.interval],
        claim.rule,
        claim.status.value,
    ]


def read_claims(kind: str, data: bytes, text: str, marks: Sequence[Marking]) -> list[Claim]:
    """Return the claims that `write_claims` was given; quotes come from the cable's text."""
    return [_claim(kind, row, text, marks) for row in _decode(unpress(data))]


def _claim(kind: str, row: list[Any], text: str, marks: Sequence[Marking]) -> Claim:
    value, cable, paragraph, start, end, mark, slots, attributes, *rest = row
    speaker, hedge, polarity, interval, rule, status = rest
    return Claim(
        kind=kind,
        value=value,
        cable=cable,
        paragraph=paragraph,
        span=Span(start, end),
        quote=text[start:end],
        marking=marks[mark],
        slots=tuple(Slot(role, said, Span(a, b)) for role, said, a, b in slots),
        attributes=tuple((name, said) for name, said in attributes),
        speaker=speaker,
        hedge=Hedge(hedge),
        polarity=Polarity(polarity),
        interval=interval and Interval(*map(_time, interval)),
        rule=rule,
        status=Status(status),
    )


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
