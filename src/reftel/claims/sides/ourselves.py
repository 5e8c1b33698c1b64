"""Our state by its names, and the names of ours under which no officer speaks by himself."""

from __future__ import annotations

_STATE = frozenset({"us", "u.s", "u.s.", "usg", "united states", "u.s. government"})
_COLLECTIVE = frozenset({"we", "post", "embassy", "washington", "department"})


def is_our_state(name: str) -> bool:
    """Say whether a name is that of our state or government; `us` is none."""
    return _bare(name) in _STATE and name != "us"


def is_collective(name: str) -> bool:
    """Say whether nobody speaks in person under a name: our state, a post, Washington, `we`."""
    return is_our_state(name) or _bare(name) in _COLLECTIVE


def _bare(name: str) -> str:
    return name.casefold().removeprefix("the ")
