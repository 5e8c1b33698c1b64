"""Loaded by the server that workers are forked from: modules, tables and patterns, once for all."""

from __future__ import annotations

from contextlib import suppress

from reftel.cable import places
from reftel.desk.demo import exercise
from reftel.desk.digesting import digest
from reftel.desk.gathering import gather
from reftel.findings import ReftelError


def make_ready() -> None:
    """Read the exercise traffic, since a table is loaded by the first text that needs it."""
    with suppress(ReftelError):
        for place in places(exercise()):
            digest(list(gather(place)))


make_ready()
