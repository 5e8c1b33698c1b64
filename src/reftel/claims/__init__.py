"""What a cable says: finders, and `extract`."""

from reftel.claims.claim import Claim, Hedge, Interval, Polarity, Slot, Status

__all__ = ["Claim", "Hedge", "Interval", "Polarity", "Slot", "Status"]
