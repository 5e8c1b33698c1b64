"""What a cable says: finders, and `extract`."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from reftel.claims.claim import Claim, Hedge, Interval, Polarity, Slot, Status
from reftel.claims.decisions import (
    ACTS,
    Change,
    Review,
    added,
    decide,
    find_claim,
    keyed,
    review,
    standing,
)
from reftel.claims.ledger import Entry
from reftel.claims.record import iso, marked, record
from reftel.claims.register import check_kinds, kinds
from reftel.claims.text.page import Mentions, Page

if TYPE_CHECKING:
    from reftel.claims.extraction import VERSION, extract

__all__ = [
    "ACTS",
    "VERSION",
    "Change",
    "Claim",
    "Entry",
    "Hedge",
    "Interval",
    "Mentions",
    "Page",
    "Polarity",
    "Review",
    "Slot",
    "Status",
    "added",
    "check_kinds",
    "decide",
    "extract",
    "find_claim",
    "iso",
    "keyed",
    "kinds",
    "marked",
    "record",
    "review",
    "standing",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 -- a module's door opens on anything
    """Load the finders, with their patterns, when somebody asks for `extract` or its version."""
    if name not in {"VERSION", "extract"}:
        raise AttributeError(f"module 'reftel.claims' has no attribute {name!r}")
    return getattr(import_module("reftel.claims.extraction"), name)
