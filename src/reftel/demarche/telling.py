"""What counts of the claims of a report: what was done, by whom, and what came back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.demarche.chain import addressed
from reftel.demarche.filing import SUBSTANTIVE, evidence
from reftel.demarche.hosts import code_of, sender
from reftel.demarche.moves import Event, Move

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from reftel.cable import Head
    from reftel.claims import Claim
    from reftel.demarche.demarche import Demarche

_PAPER = (
    r"(?:(?:the|our|any|this|a|ref(?:tel)?(?:\s+[A-Z])?)\s+){0,2}"
    r"(?:non-?\s?paper|points|demarche|notes?|letter)\b"
)
_OURS = (
    r"(?:us|(?:the\s+|our\s+)?(?:U\.?S\.?\s+)?"
    r"(?:ambassador|charge|dcm|embassy|mission|(?:pol|econ|emb|con|leg)\w*offs?|delegation))\b"
)
_TURNED_AWAY = re.compile(
    rf"\b(?:refus|declin)\w*\s+to\s+(?:(?:receive|accept|take|hear)\s+{_PAPER}"
    rf"|(?:receive|see|meet(?:\s+with)?|hear|grant)\s+{_OURS})"
    rf"|\bnot\s+(?:receive|accept|take|see|meet)\s+(?:{_PAPER}|{_OURS})",
    re.IGNORECASE,
)
"""How a host does not even take delivery."""


def row_of(ask: Demarche, head: Head, told: Sequence[Claim]) -> str:
    """Return the addressee's row: the post itself, or the one that alone has delivered."""
    post = sender(head)
    doers = {doer(ask, claim) for claim in told if claim.attribute("status") == "delivered"}
    return (doers.pop() if len(doers) == 1 and not addressed(ask.addressees, post) else "") or post


def doer(ask: Demarche, claim: Claim) -> str:
    """Return the addressee that a cable of whoever it is says has delivered, if it names one."""
    post = code_of(claim.slot("by") or "")
    return post if post in ask.addressees else ""


def chosen(told: Sequence[Claim]) -> list[Claim]:
    """Keep what was delivered or is planned; what the summary tells again is left out."""
    real = [claim for claim in told if claim.attribute("status") in {"delivered", "planned"}]
    formal = [claim for claim in real if claim.attribute("formal")] or [
        c for c in real if c.slot("to")
    ]
    planned = [claim for claim in real if claim.attribute("status") == "planned"]
    done = [claim for claim in formal if claim.attribute("status") == "delivered"]
    body = [claim for claim in done if not claim.attribute("summary")]
    return [*(body or done), *planned]


def answered(replies: Sequence[Claim]) -> list[Claim]:
    """Keep replies of substance, else the first two plain ones; not what a summary tells again."""
    real = [claim for claim in replies if claim.attribute("type") in SUBSTANTIVE]
    body = [claim for claim in real if not claim.attribute("summary")] or real
    return body or [claim for claim in replies if not claim.attribute("summary")][:2]


def delivery(ask: Demarche, row: str, claim: Claim, known: datetime) -> Event:
    """Return a delivery, or an appointment for one, as an event of a row."""
    planned = claim.attribute("status") == "planned"
    at = claim.interval.start if claim.interval else None
    return Event(
        ask.id,
        row,
        Move.SCHEDULED if planned else Move.DELIVERED,
        at,
        known,
        evidence(claim),
        by=claim.slot("by") or "",
        to=_told_to(claim),
        nonpaper=True if claim.attribute("nonpaper") else None,
        suspect=bool(at and at.date() > known.date() and not planned),
    )


def _told_to(claim: Claim) -> str:
    return "; ".join(slot.value for slot in claim.slots if slot.role == "to")


def orders_of(claim: Claim) -> list[str]:
    """Return the instructions that a delivery carried out."""
    return [slot.value for slot in claim.slots if slot.role == "of"]


def class_of(claim: Claim) -> str:
    """Return the class of a reply; one that is none tells something."""
    kind = str(claim.attribute("type"))
    return kind if kind in SUBSTANTIVE else "information"


def turned_away(replies: Sequence[Claim]) -> list[Claim]:
    """Return the replies of a host that does not even take delivery."""
    return [claim for claim in replies if _TURNED_AWAY.search(claim.words)]
