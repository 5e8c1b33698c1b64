"""The deals and voyages of a case: who supplies what to whom, by which ship, by which route."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.casefile.case import Deal
from reftel.claims import Polarity, roles

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.claims import Claim

KINDS = frozenset({"shipment", "transfer"})
_BARE = frozenset({"item", "origin", "control", "status", "value", "when", "license"})
"""Roles that alone do not say who deals with whom, or what goes where."""


def deals(claims: Iterable[Claim]) -> list[Deal]:
    """Return what is told of deals and voyages; claims that tell the very same are one deal.

    A claim that names no more than goods is none.
    """
    found: dict[tuple[tuple[tuple[str, str], ...], str], list[Claim]] = {}
    for claim in claims:
        if own := dealt(claim):
            found.setdefault((own, _told(claim)), []).append(claim)
    return [Deal(own, told, tuple(given)) for (own, told), given in found.items()]


def dealt(claim: Claim) -> tuple[tuple[str, str], ...]:
    """Return the roles of a claim that tells a deal or voyage, else nothing."""
    own = roles_of(claim) if claim.kind in KINDS else ()
    return own if not {role for role, _ in own} <= _BARE else ()


def roles_of(claim: Claim) -> tuple[tuple[str, str], ...]:
    """Return the roles of a deal with their values, in the order of telling, each once."""
    order = {role: at for at, role in enumerate(roles("shipment"))}
    slots = dict.fromkeys((slot.role, slot.value) for slot in claim.slots)
    return tuple(sorted(slots, key=lambda slot: order.get(slot[0], len(order))))


_WHOLE = re.compile(r"\b(\d{4}-\d\d-\d\d)T(?:00:00(?::00)?|23:59(?::59(?:\.9+)?)?)(?:Z|\+00:00)?")
"""A day that is told as its first or its last moment."""


def spelled(told: Iterable[tuple[str, str]]) -> str:
    """Write roles on one line: `supplier Velcorta Works; recipient SBIG; item valves, pumps`."""
    values: dict[str, list[str]] = {}
    for role, value in told:
        values.setdefault(role.replace("_", " "), []).append(_WHOLE.sub(r"\1", value))
    return "; ".join(f"{role} {', '.join(given)}" for role, given in values.items())


def _told(claim: Claim) -> str:
    """Return how it is told where it is not plainly said: planned, denied."""
    told = [claim.hedge.value] if claim.hedge.value != "asserted" else []
    return ", ".join([*told, *(["denied"] if claim.polarity is Polarity.DENIED else [])])
