"""Goods that a pronoun takes up on their way: they were flown to Kenya, all of which was sold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.goods.item_ends import NUMBER
from reftel.claims.shipping.drafts import Draft
from reftel.claims.text.anchors import anchors
from reftel.claims.text.passages import Layout
from reftel.claims.traded.deeds import deeds_within
from reftel.claims.traded.doers import doer
from reftel.claims.traded.haulage import ONWARD
from reftel.claims.traded.routes import extend
from reftel.claims.traded.undone import asked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_THEY = re.compile(
    rf"\b(?:they|it|these|those|both|which|(?:all|some|most|half|both|none|many|several|{NUMBER})(?:\s+of\s+(?:which|them|these|those))?"
    r"|the\s+(?:first|second|third|last|rest|others|remainder|balance|(?:remaining|other)\s+\w+))\s+"
    r"(?:(?:have|has|had|will|would|may|might|could|must|should|to|not|never|ever|reportedly|allegedly|probably|apparently|also)\s+)*"
    r"(?:was|were|is|are|be|been|being)\s+"
    r"(?:(?:to|be|being|then|later|also|subsequently|reportedly|eventually|allegedly|secretly|illegally|probably|in\s+turn|instead"
    r"|finally|thereupon|never|not|ever|scheduled|expected|due|supposed|meant|ready|about)\s+)*$",
    re.IGNORECASE,
)
_GONE = re.compile(
    r"(?:shipped|flown|exported|re-?exported|smuggled|trans-?shipped|sold|resold|delivered|sent|forwarded|moved|transferred|transported"
    r"|trucked|airlifted|carried|consigned|destined|bound|diverted|returned|seized|intercepted|landed|loaded|offloaded|off-loaded|unloaded"
    rf"|imported|procured|purchased|bought|ordered|supplied){ONWARD}(?=\s+(?:to|from|by|via|into|through|aboard|on|onto|at|for)\b)",
    re.IGNORECASE,
)
_STEMS = frozenset([
    "ship", "flown", "export", "re-export", "reexport", "smuggl", "transship", "trans-ship",
    "tranship", "sold", "resold", "re-sold", "deliver", "sent", "forward", "moved", "transfer",
    "transport", "trucked", "airlift", "carr", "consign", "destined", "bound", "divert", "return",
    "seiz", "intercept", "landed", "load", "offload", "off-load", "unload", "import", "procur",
    "purchas", "bought", "order", "suppl"
])  # fmt: skip
_FAR = 260
"""How far before a pronoun its goods are named at most."""
_ENDS = frozenset(
    {
        "from",
        "to",
        "via",
        "recipient",
        "consignee",
        "end_user",
        "vessel",
        "supplier",
        "intermediary",
        "at_port",
    }
)
_WHICH = re.compile(r"[^.;:]{0,60}?,\s*")


def taken_up(page: Page, mentions: Mentions) -> Iterator[Draft]:
    """Yield a draft for each pronoun of goods that were moved somewhere."""
    yield from _resold(page, mentions)
    floor = page.body().start
    for hit in anchors(page, "deal"):
        if hit.word not in _STEMS or hit.start < floor:
            continue
        verb = _GONE.match(page.text, hit.start)
        who = _THEY.search(page.text, max(floor, hit.start - 90), hit.start) if verb else None
        item = _goods(page, mentions, who) if who else None
        if verb and who and item:
            draft = Draft(who.start(), verb.end(), "shipment")
            draft.add("item", item)
            extend(page, mentions, draft)
            if draft.roles & _ENDS:
                yield draft


_THEM = re.compile(
    r"\s+(?:it|them|both|all\s+of\s+(?:it|them))(?:\s+(?:on|onward|onwards|over|back|directly))?"
    r"(?=\s+(?:to|into|from|via|through|aboard|for)\s+(?:(?:the|an?|its|their|any)\s|[A-Z]))"
)
"""Goods that a pronoun takes up behind a verb: and shipped them on to."""


def _resold(page: Page, mentions: Mentions) -> Iterator[Draft]:
    """Yield a draft for each verb whose goods a pronoun behind it takes up."""
    for deed in deeds_within(page, page.body()):
        them = _THEM.match(page.text, deed.end) if deed.side in {"give", "get"} else None
        item = _goods(page, mentions, them) if them else None
        if not them or not item or asked(page, deed.start):
            continue
        draft = Draft(deed.start, them.end(), "resale" if deed.side == "give" else deed.event)
        draft.add("item", item)
        sentence = page.once(Layout).sentence(deed.start)
        doer(page, mentions, draft, deed, sentence.start)
        draft.end = them.end()
        extend(page, mentions, draft)
        if draft.roles & _ENDS:
            yield draft


def _goods(page: Page, mentions: Mentions, who: re.Match[str]) -> Claim | None:
    """Return the goods named last before a pronoun, in the same paragraph."""
    floor = max(page.body().start, who.start() - _FAR)
    item = next(iter(reversed(mentions.within(floor, who.start(), "item"))), None)
    if item is None or page.portion(item.span.start) != page.portion(who.start()):
        return None
    which = "which" in who[0].lower()
    if which and not _WHICH.fullmatch(page.text, item.span.end, who.start()):
        return None
    return item
