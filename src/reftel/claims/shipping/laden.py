"""Whether words of a ship tell what she carries, and not that she fights, sinks or is robbed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.shipping.ports import port_role

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Mentions, Page
    from reftel.source import Span

_FREIGHT = re.compile(r"\b(?:cargo|freight|shipments?|goods|carr(?:y|ied|ying)|consignments?)\b")
BARE = frozenset({"cargo", "the cargo", "its cargo", "freight", "goods"})


def laden(page: Page, mentions: Mentions, stretch: Span) -> bool:
    """Say whether a flight is told of for what it carries, not for who flies with it."""
    return bool(mentions.within(*stretch, "item") or _FREIGHT.search(page.text, *stretch))


_NAVAL = re.compile(
    r"(?:USS|USNS|USCGC|USCG|HMS|HMCS|HCMS|HMAS|HMNZS|HNLMS|HDMS|HNOMS|HSWMS|JDS|ROKS|FGS|INS|PNS)\s"
    r"|[^.]*\b(?:warships?|frigates?|destroyers?|corvettes?|naval|navy)\b",
    re.IGNORECASE,
)
_PERIL = re.compile(
    r"\b(?:collision|collided|crash\w*|pirated|pirates|piracy|hijack\w*|migrants|passengers|cruise|patrol\w*|harass\w*"
    r"|rescue\w*|refit|delegation|exercises?|visit\w*|wreck\w*|sank|sunk|ran\s+aground|port\s+calls?)\b",
    re.IGNORECASE,
)
"""What befalls ships, and why they sail, that is no carriage of goods."""
_GOODS = re.compile(
    r"\b(?:cargo(?:es)?|freight|shipments?|goods|containers?|crates?|consignments?|arms|weapons|ammunition|munitions"
    r"|explosives|cocaine|drugs|tons|tonnes)\b",
    re.IGNORECASE,
)


_SERVES = re.compile(
    r"(?:\s+(?:did|does|not|would|will|has|have|had|been|was|is|only|also|to))*\s+(?:escort|patrol|shadow|monitor)(?:s|ed|ing|led|ling)?\b"
)
"""What a warship does."""


def no_freight(page: Page, draft: Draft, vessels: list[Claim]) -> bool:
    """Say whether a ship is told of for what befalls her, or is a warship, and carries nothing."""
    if any(_SERVES.match(page.text, one.span.end) for one in vessels):
        return True
    if _GOODS.search(page.text, draft.start, draft.end) or {"voyage", "containers"} & draft.roles:
        return False
    if any(_NAVAL.match(page.text, one.span.start, one.span.end) for one in vessels):
        return True
    perilous = _PERIL.search(page.text, draft.start, draft.end) is not None
    return perilous and not draft.roles >= {"from", "to"}


def carries(page: Page, mentions: Mentions, told: Span) -> bool:
    """Say whether one stretch alone tells of a voyage: a place and a day, or what lies aboard."""
    goods = [one for one in mentions.within(*told, "item") if one.value.lower() not in BARE]
    aboard = goods and told.end - told.start < _LONG and _ABOARD.search(page.text, *told)
    hers = HER_CARGO.search(page.text, *told) and mentions.within(*told, "place")
    return bool(aboard or hers) or timed(mentions, told) or _both_ends(page, mentions, told)


def _both_ends(page: Page, mentions: Mentions, told: Span) -> bool:
    """Say whether it is told where a ship comes from and where she goes."""
    places = mentions.within(*told, "place")
    roles = {port_role(page.text, told.start, place) for place in places}
    return "from" in roles and bool(roles & {"to", "via"})


def timed(mentions: Mentions, told: Span) -> bool:
    """Say whether a place and a day are told."""
    return bool(mentions.within(*told, "place") and mentions.within(*told, "date", "voyage"))


_LONG = 300
HER_CARGO = re.compile(
    r"(?:\bcargo\s+of\s+the\s|(?:'s|\bits|\bher)\s+cargo\b)[^.;]{0,60}?\b(?:off-?load|unload|deliver|divert|discharg|trans-?ship|seiz|land)"
    r"|\b(?:deliver|off-?load|unload|divert|discharg|trans-?ship)\w*\s[^.;]{0,40}?(?:'s\s+cargo\b|\bcargo\s+of\s+the\s)"
)
"""What is done with the cargo of a ship."""


_ABOARD = re.compile(
    r"\b(?:aboard|on\s+board|cargo\s+of|laden\s+with|loaded\s+with|carry(?:ing)?|carried)\b",
    re.IGNORECASE,
)
