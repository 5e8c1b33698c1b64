"""A verb by which our side carries something over or argues, in its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reftel.claims.sides.actors import Actor
    from reftel.source import Span

BEFORE, AFTER = 300, 200
"""Letters before and behind a verb in which what is carried over is named."""
CLOSE = 60
"""Letters before a verb in which words stand that belong to it."""


class Told(NamedTuple):
    """A verb of delivery in its sentence."""

    sentence: Span
    verb: str
    position: int
    actor: Actor | None
    status: str


def beside(text: str, sentence: Span, position: int) -> tuple[str, str]:
    """Return the words before a verb, and those from it on, in its sentence and near it."""
    before = text[max(sentence.start, position - BEFORE) : position]
    return before, text[position : min(sentence.end, position + AFTER)]
