"""What a cable says: finders, and `extract`."""

from reftel.claims.claim import Claim, Hedge, Interval, Polarity, Slot, Status
from reftel.claims.extract import VERSION, extract
from reftel.claims.ledger import Entry
from reftel.claims.page import Mentions, Page
from reftel.claims.record import record

__all__ = [
    "VERSION",
    "Claim",
    "Entry",
    "Hedge",
    "Interval",
    "Mentions",
    "Page",
    "Polarity",
    "Slot",
    "Status",
    "extract",
    "record",
]
