"""The release gate: which portions may be told to an audience, which not, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reftel.marking.audience import Audience
from reftel.marking.audience import audience as read_audience
from reftel.marking.reason import reason

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from reftel.marking.marking import Marking


@dataclass(frozen=True, slots=True)
class Portion:
    """A piece of text with its mark; `key` names it to the caller (`07STATE159388 para 5`)."""

    key: str
    text: str
    marking: Marking


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the gate says of one portion, in a sentence that a desk officer can read."""

    portion: Portion
    told: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Release:
    """The rulings on all portions for one audience as of a day."""

    audience: Audience
    on: date | None
    rulings: tuple[Ruling, ...]

    @property
    def told(self) -> tuple[Portion, ...]:
        """The portions that this audience may be told."""
        return tuple(ruling.portion for ruling in self.rulings if ruling.told)

    @property
    def withheld(self) -> tuple[Portion, ...]:
        """The portions that this audience may not be told."""
        return tuple(ruling.portion for ruling in self.rulings if not ruling.told)


def release(
    portions: Iterable[Portion], audience: Audience | str, on: date | None = None
) -> Release:
    """Pass portions through the gate; groups are resolved as of the day, else stay opaque."""
    who = read_audience(audience) if isinstance(audience, str) else audience
    rulings = tuple(
        Ruling(portion, portion.marking.may_see(who, on), reason(portion.marking, who, on))
        for portion in portions
    )
    return Release(who, on, rulings)
