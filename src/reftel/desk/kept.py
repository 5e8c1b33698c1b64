"""What is derived from a store, kept until something is written there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from reftel.store import Store

Made = TypeVar("Made")
MOST = 3
"""Stores of which it is kept; a desk has one, whoever compares has two."""


class Kept(Generic[Made]):
    """A derivation, and what it last made of each store, opened however often."""

    def __init__(self, derive: Callable[[Store], Made]) -> None:
        self._derive = derive
        self._made: dict[tuple[str, str], tuple[int, Made]] = {}

    def of(self, store: Store) -> Made:
        """Return what is derived from a store as it is now."""
        origin, revision = store.origin(), store.revision()
        held = self._made.get(origin)
        if held is None or held[0] != revision:
            held = revision, self._derive(store)
            self._made = dict([*self._made.items(), (origin, held)][-MOST:])
        return held[1]
