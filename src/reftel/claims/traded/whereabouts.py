"""Where goods are: a port at which they are handled, and not the seat of him who gets them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.traded.routes import WHOSE

if TYPE_CHECKING:
    from reftel.claims.claim import Slot
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Page

_HANDLED = re.compile(
    r"\b(?:seiz\w*|stopp\w*|halt\w*|intercept\w*|interdict\w*|detain\w*|impound\w*|inspect\w*|discover\w*|found|held|kept|stored|storage"
    r"|load\w*|unload\w*|off-?load\w*|discharg\w*|deliver\w*|land\w*|dock\w*|moor\w*|anchor\w*|arriv\w*|park\w*|call\w*|transfer\w*|shipp\w*|moved)\b"
    r"[^.;]{0,70}?\b(?:at|in|near|off)\s+(?:the\s+)?(?:[Pp]ort\s+of\s+)?$"
)
"""What is done with goods at a place, before its name."""
_LOADED = re.compile(
    r"\b(?:load(?:ed|s|ing)?|put\s+aboard|took\s+on)\b[^.;]{0,50}?\b(?:at|in)\s+(?:the\s+)?(?:[Pp]ort\s+of\s+)?$"
)
_AGAIN = re.compile(r"(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?:vessel|ship|freighter|aircraft|plane|truck)")
_AT = re.compile(r"\bat\s+(?:the\s+)?$")
_OF = re.compile(r"(?:'s)?(?:,\s+(?:an?|the)\s+[^,.;]{3,50}?)?,?\s+(?:in|of|at|near)\s+(?:the\s+)?")
_HALTS = frozenset({"stopped", "halted", "blocked", "seized", "denied"})
_FIXED = ("company", "mine", "assets", "plant", "field", "refinery", "stake", "land", "property")
_ROLES = {
    "recipient": "to",
    "consignee": "to",
    "end_user": "to",
    "intermediary": "via",
}
"""What the place of somebody named is to goods that go to him, or by way of him."""


def place(page: Page, draft: Draft) -> None:
    """Let a place be a port only where goods are handled there; else the goal, the way or nothing.

    A carrier that is the ship itself is told once.
    """
    ships = [slot.span for slot in draft.slots if slot.role == "vessel"]
    kept: list[Slot] = []
    for slot in draft.slots:
        if slot.role == "at_port" and not slot.value[:1].isdigit() and draft.event != "voyage":
            role = _role(page, draft, slot)
            if role == slot.role or (role and role not in draft.roles):
                kept.append(replace(slot, role=role))
        elif slot.role != "carrier" or not (
            _AGAIN.fullmatch(slot.value) or any(slot.span.meets(ship) for ship in ships)
        ):
            kept.append(slot)
    draft.slots = kept


def _role(page: Page, draft: Draft, slot: Slot) -> str:
    """Return what a place is to the goods; empty where it is nothing to them."""
    stopped = {"stopped_by", "decided_by"} & draft.roles or draft.event == "seizure"
    if stopped or any(one.role == "status" and one.value in _HALTS for one in draft.slots):
        return slot.role
    beside = _beside(page, draft, slot)
    return _handled(page, draft, slot) if beside is None else beside


def _beside(page: Page, draft: Draft, slot: Slot) -> str | None:
    """Return what a place is that stands right behind goods or somebody; None where none does."""
    for who in draft.slots:
        if who.span.end > slot.span.start or not _OF.fullmatch(
            page.text, who.span.end, slot.span.start
        ):
            continue
        if who.role in WHOSE:
            return _ROLES.get(who.role, "")
        if who.role == "item" and draft.event == "procurement":
            return "from"
        sold = who.role == "item" and draft.event in {"sale", "sell"}
        if sold and not who.value.lower().endswith(_FIXED):
            return "to"
    return None


def _handled(page: Page, draft: Draft, slot: Slot) -> str:
    """Return what a place is where goods are handled by the words before it."""
    lead = page.text[max(draft.start - 24, slot.span.start - 110) : slot.span.start]
    exact = len(slot.value) > len("IR") and _AT.search(lead)
    if not exact and not _HANDLED.search(lead):
        return ""
    if _LOADED.search(lead) and "from" not in draft.roles:
        return "from"
    passed = any(one.role == "to" and one.span.start > slot.span.end for one in draft.slots)
    return "via" if passed else slot.role
