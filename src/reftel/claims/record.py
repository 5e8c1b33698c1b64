"""The JSON of a claim, in the shape of the gold files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reftel.marking import join

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from reftel.claims.claim import Claim, Interval


def record(claim: Claim) -> dict[str, Any]:
    """Return `cable, paragraph, start, end, quote, kind, value, attributes, marking, …`."""
    return {
        "cable": claim.cable,
        "paragraph": claim.paragraph,
        "start": claim.span.start,
        "end": claim.span.end,
        "quote": claim.quote,
        "kind": claim.kind,
        "value": claim.value,
        "attributes": dict(claim.attributes),
        "slots": [
            {"role": slot.role, "value": slot.value, "start": slot.span.start, "end": slot.span.end}
            for slot in claim.slots
        ],
        "marking": claim.marking.short or None,
        "speaker": claim.speaker,
        "hedge": claim.hedge.value,
        "polarity": claim.polarity.value,
        "interval": claim.interval and _interval(claim.interval),
        "rule": claim.rule,
        "status": claim.status.value,
        "sha256": claim.sha256 or None,
    }


def marked(claims: Iterable[Claim]) -> str | None:
    """Return the join of the marks of claims; None where there is no claim."""
    marks = [claim.marking for claim in claims]
    return str(join(marks)) or None if marks else None


def iso(when: datetime | None) -> str | None:
    """Return a time in ISO 8601."""
    return when.isoformat() if when else None


def _interval(interval: Interval) -> list[str | None]:
    return [iso(when) for when in interval]
