"""A verb by which our side carries something over or argues, in its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reftel.claims.actors import Actor
    from reftel.source import Span


class Told(NamedTuple):
    """A verb of delivery in its sentence."""

    sentence: Span
    verb: str
    position: int
    actor: Actor | None
    status: str
