"""The deals and voyages of a case: who supplies what to whom, by which ship, by which route."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.casefile.case import Deal
from reftel.claims import Polarity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.claims import Claim

KINDS = frozenset({"shipment", "transfer"})
_ROLES = (
    "supplier", "maker", "intermediary", "recipient", "consignee", "end_user", "item", "origin",
    "value", "containers", "container", "vessel", "flag", "operator", "carrier", "line", "voyage",
    "from", "via", "held_at", "in_port", "at_port", "to", "booked", "loaded", "departs",
    "arrives", "when", "stopped_by", "decided_by", "license", "status",
)  # fmt: skip
"""The roles of a deal in the order in which they are told."""
_BARE = frozenset({"item", "origin", "status", "value", "when", "license"})
"""Roles that alone do not say who deals with whom, or what goes where."""


def deals(claims: Iterable[Claim]) -> list[Deal]:
    """Return what is told of deals and voyages; claims that tell the very same are one deal.

    A claim that names no more than goods is none.
    """
    found: dict[tuple[tuple[tuple[str, str], ...], str], list[Claim]] = {}
    for claim in claims:
        roles = roles_of(claim)
        if claim.kind in KINDS and not {role for role, _ in roles} <= _BARE:
            found.setdefault((roles, _told(claim)), []).append(claim)
    return [Deal(roles, told, tuple(given)) for (roles, told), given in found.items()]


def roles_of(claim: Claim) -> tuple[tuple[str, str], ...]:
    """Return the roles of a deal with their values, in order, each once."""
    slots = [(slot.role, slot.value) for slot in claim.slots if slot.role in _ROLES]
    return tuple(sorted(dict.fromkeys(slots), key=lambda slot: _ROLES.index(slot[0])))


def spelled(roles: Iterable[tuple[str, str]]) -> str:
    """Write roles on one line: `supplier Velcorta Works; recipient SBIG; item valves, pumps`."""
    values: dict[str, list[str]] = {}
    for role, value in roles:
        values.setdefault(role.replace("_", " "), []).append(value)
    return "; ".join(f"{role} {', '.join(given)}" for role, given in values.items())


def _told(claim: Claim) -> str:
    """Return how it is told where it is not plainly said: planned, denied."""
    told = [claim.hedge.value] if claim.hedge.value != "asserted" else []
    return ", ".join([*told, *(["denied"] if claim.polarity is Polarity.DENIED else [])])
