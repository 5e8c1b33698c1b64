"""A shipment while its slots are gathered, with the flag and the status that words give it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.claims.shipping.flags import flag_at
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Page

_STATUS = (
    (
        "delivered",
        re.compile(r"\b(?:was|were|been)\s+delivered\b|\barrived\s+(?:at|in)\b", re.IGNORECASE),
    ),
    (
        "en route",
        re.compile(r"\ben\s+route\b|\bdeparted\b|\bbound\s+for\b|\bhas\s+sailed\b", re.IGNORECASE),
    ),
    ("loaded", re.compile(r"\b(?:was|were|been|has)\s+loaded\b", re.IGNORECASE)),
    ("scheduled", re.compile(r"\bscheduled\s+to\b|\bexpected\s+to\b|\bis\s+due\b", re.IGNORECASE)),
    ("booked", re.compile(r"\bbooked\b", re.IGNORECASE)),
    (
        "impending",
        re.compile(r"\bimpending\b|\bupcoming\b|\bimminent\b|\bpending\b", re.IGNORECASE),
    ),
    ("planned", re.compile(r"\bplan(?:s|ned|ning)?\b|\bproposed\b|\bintend\w*\b", re.IGNORECASE)),
    (
        "ongoing",
        re.compile(r"\bcontinue\s+to\s+see\b|\bon-?going\b|\bcontinu(?:e|es|ing)\b", re.IGNORECASE),
    ),
    (
        "stopped",
        re.compile(
            r"\b(?:halted|stopped|interdicted|seized|cancell?ed|intercepted)\b", re.IGNORECASE
        ),
    ),
)


_LIKE = frozenset({
    "similar", "further", "recent", "previous", "earlier", "second", "first", "suspected",
    "alleged", "potential", "possible", "reported", "illicit",
})  # fmt: skip
"""Words of one deal among others, and of doubt: they do not tell how far it went."""


@dataclass(slots=True)
class Draft:
    """A shipment while its slots are gathered."""

    start: int
    end: int
    event: str
    slots: list[Slot] = field(default_factory=list)
    facts: dict[str, str | bool] = field(default_factory=dict)
    goods: list[Claim] = field(default_factory=list)
    """Goods told in plain words, which are items because they move."""

    @property
    def roles(self) -> set[str]:
        """The roles that are filled."""
        return {slot.role for slot in self.slots}

    def add(self, role: str, claim: Claim) -> None:
        """Fill a slot with what a claim names."""
        self.put(role, claim.value, claim.span)

    def lade(self, items: Iterable[Claim]) -> None:
        """Fill the goods, what is in packages before them, and the size of containers."""
        for item in sorted(items, key=lambda item: item.attribute("packed") is not None):
            self.add("item", item)
            if size := item.attribute("containers"):
                self.put("containers", str(size), item.span)

    def put(self, role: str, value: str, span: Span) -> None:
        """Fill a slot; the same value fills it once, where it is first said."""
        if value and not any(slot.role == role and slot.value == value for slot in self.slots):
            self.slots.append(Slot(role, value, span))

    def tell(self, role: str, found: re.Match[str], group: str | int = 0) -> None:
        """Fill a slot with words as they stand in the text."""
        self.put(role, " ".join(found[group].split()), Span(*found.span(group)))

    def stand(self, status: str, span: Span) -> None:
        """Note a status said; only the first one noted is kept."""
        if status in _LIKE or "status" in self.roles:
            return
        self.put("status", status, span)
        self.facts.setdefault("status", status)

    def first(self, role: str) -> str:
        """Return the first value of a role."""
        return next((slot.value for slot in self.slots if slot.role == role), "")


def fill_flag(page: Page, draft: Draft, vessel: Claim) -> None:
    """Fill the flag that stands beside a vessel, else the one that the cable gives it."""
    if flag := vessel.attribute("flag"):
        draft.put("flag", str(flag), flag_at(page.text, *vessel.span) or vessel.span)


def fill_status(page: Page, draft: Draft) -> None:
    """Note how far a shipment went: of all that is said the furthest along."""
    for name, pattern in _STATUS:
        if found := pattern.search(page.text, max(0, draft.start - 40), draft.end):
            draft.stand(name, Span(*found.span()))
