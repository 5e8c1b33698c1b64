"""What a cable says: finders, and `extract`."""

from typing import TYPE_CHECKING

from reftel.claims.claim import Claim, Hedge, Interval, Polarity, Slot, Status
from reftel.claims.decisions import (
    ACTS,
    Change,
    Review,
    added,
    cable_in,
    decide,
    find_claim,
    keyed,
    lost,
    review,
    standing,
)
from reftel.claims.ledger import Entry
from reftel.claims.record import iso, marked, record
from reftel.claims.register import check_kinds, kinds, roles
from reftel.claims.text.page import Mentions, Page
from reftel.doors import door

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
    "cable_in",
    "check_kinds",
    "decide",
    "extract",
    "find_claim",
    "iso",
    "keyed",
    "kinds",
    "lost",
    "marked",
    "record",
    "review",
    "roles",
    "standing",
]

__getattr__ = door(__name__, {"extraction": ("VERSION", "extract")})
