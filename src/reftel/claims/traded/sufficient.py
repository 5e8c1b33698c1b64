"""What a clause must tell of goods beside their verb, so that it is one deal or journey."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Mentions, Page
    from reftel.claims.traded.doers import Deed

_NOT_YET = re.compile(r"\b(?:not|never|yet)\s")
"""What is said of goods that one waits for: they have not yet arrived."""
_ENDS = frozenset(
    {
        "from",
        "to",
        "via",
        "supplier",
        "recipient",
        "consignee",
        "end_user",
        "intermediary",
        "vessel",
        "mode",
    }
)
_WHITHER = frozenset({"from", "to", "via", "recipient", "consignee"})
_CLOSE = 40
_NEXT = re.compile(r"\s+(?:to|from|by)\s")
"""What stands right behind a verb that is done to the goods before it: rifles sold to rebels."""


class Told(NamedTuple):
    """What else a clause tells of goods: that they are waited for, whence or whither they go."""

    awaited: bool
    close: bool


def _close(draft: Draft, end: int) -> bool:
    """Say whether a draft tells whence or whither right behind a place."""
    return any(
        slot.role in _WHITHER and 0 <= slot.span.start - end <= _CLOSE for slot in draft.slots
    )


def told_of(page: Page, draft: Draft, deed: Deed, item: Claim, *, passive: bool) -> Told:
    """Return whether goods are waited for, and whether their way is told right behind the deed."""
    behind, last = max(deed.start, item.span.end), max(deed.end, item.span.end)
    arrives = page.lower.startswith("arriv", deed.start)
    awaited = arrives and _NOT_YET.search(page.text, item.span.end, behind) is not None
    ahead = deed.start < item.span.start or deed.side == "go" or passive
    leads = ahead or _NEXT.match(page.text, deed.end) is not None
    return Told(awaited=awaited, close=leads and _close(draft, last))


def is_enough(mentions: Mentions, draft: Draft, deed: Deed, item: Claim, told: Told) -> bool:
    """Say whether a single deal or journey is told: an end and another, a day or a number.

    Goods that are counted need only be awaited.
    """
    roles = draft.roles
    ends = sum(slot.role in _ENDS for slot in draft.slots)
    exact = item.attribute("quantity") is not None
    general = item.attribute("generic") is not None
    if deed.gerund and not exact and "when" not in roles:
        return False
    priced = bool(mentions.within(draft.end, draft.end + 60, "money"))
    more = exact + priced + ("when" in roles) + ("at_port" in roles and not general)
    more += told.close and not general and item.rule != "goods"
    if deed.side in {"go", "put", "noun"}:
        return (exact and told.awaited) or (bool(ends or "at_port" in roles) and ends + more > 1)
    return ends > 1 or (ends > 0 and more > 0)
