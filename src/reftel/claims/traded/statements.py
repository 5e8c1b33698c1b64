"""How much of the text tells of a shipment: who deals in it, and what is said of it after."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.shipping.ports import day_role, port_role
from reftel.claims.text.passages import Layout, own_words
from reftel.claims.traded.ends import part_of
from reftel.claims.traded.middlemen import middlemen
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Mentions, Page

_AUX = (
    r"(?:(?:may|might|could|would|will|was|were|is|are|has|have|had|been|be|to|also|indeed|again|then|now|already|either"
    r"|[a-z]+ly)\s+)*"
)
_DEALING = re.compile(
    r"\.?(?:\s*\([^()]{2,30}\))?,?\s+(?:of\s+[A-Z]\w+,\s+)?"
    + _AUX
    + r"(?P<verb>negotiat|consider|pursu|discuss|plann|prepar|resum|financ|cancel|stopp|halt"
    r"|suspend|terminat"
    r"|seek|sought|sign|attempt|tr(?:y|ie)|offer|agree|intend|propos|arrang|conclud|complet|finali[sz]|want|beg[au]n|start|continu|conduct|carried\s+out|interested"
    r"|involved|engaged|ma[dk]|approv|request|decid|order|contract|work|receiv|accept|obtain|plac|us|help)\w*\s+"
    r"(?:(?:in|on|during|since|at)\s+(?!the\b|an?\b)(?:[\w-]+\s+){1,3}?)?"
    r"(?:(?:on|in|to|for|an?|the|its|any|new|possible|further|second|deals?|contracts?|agreements?|orders?|talks|transactions?"
    r"|negotiations|discussions|mak(?:e|ing)|facilitate)\s+)*(?P<partner>with\s+(?:the\s+)?[^.;,]{2,60}?)?\s*$"
)
_HALTED = re.compile(r"(?:stopped|halted|blocked|suspended|cancell?ed)\s+")
_DESCRIBED = re.compile(
    r"(?:\b[Tt]he\s+)?(?:\b[A-Z][a-z]+\s+)?(?:\b(?:firms?|compan(?:y|ies)|entity|plant|broker|trader)\s+)$|\b[Tt]he\s+$"
)
_BUYING = frozenset({"procurement", "purchase", "acquisition", "order", "import"})
_GETTING = frozenset({"receiv", "accept", "obtain", "order", "want", "request", "seek", "sought"})
_GOES_ON = re.compile(
    r"(?:\(?[A-Z/]+\)\s+)?(?:The|Its|Their|These|This|Those)\s+(?:(?:[a-z-]+|U\.S\.|[A-Z][a-z]+)\s+){0,2}?(?:shippers?|consignees?"
    r"|suppliers?|makers?|manufacturers?|exporters?|importers?|applicants?|end-?\s?users?|buyers?|sellers?|recipients?|machines?"
    r"|goods|items?|cargo(?:es)?|shipments?|consignments?|containers?|crates|equipment|materials?|vessel|ship|freighter"
    r"|lots?|batch(?:es)?|units?|parts|pumps?|order|contract|deal|transaction|sale|purchase|delivery)\b"
    r"(?!\s+(?:could|would|can)\s+(?:be\s+used|contribute|provide|make))"
)
_LADEN = re.compile(
    r"\b(?:crates?|containers?|cargo|consigned|consignee|shipper|trans-?ship\w*|unload\w*|off-?load\w*|bill\s+of\s+lading"
    r"|manifest\w*)\b"
)
"""Words of what a ship carries."""
_SHE = re.compile(
    r"(?:It|She)\s+(?:(?:then|later|has|had|is|was|will|would|also|since|next|expected|scheduled|due|to|be)\s+)*"
    r"(?:left|leave|depart\w*|sail\w*|arriv\w*|call\w*|load\w*|unload\w*|discharg\w*|carr\w+|berth\w*|dock\w*|put\s+in"
    r"|proceed\w*|steam\w*|anchor\w*|enter\w*|transit\w*|took\s+on|reach\w*|(?<=is\s)due\s+(?:at|in))\b"
)
"""What a ship does that the sentence before named."""
_PART = re.compile(
    r"\b(?P<part>consignees?|end[-\s]?users?|suppliers?|shippers?|exporters?|makers?|manufacturers?|buyers?|recipients?"
    r"|applicants?|sellers?)\s*(?:,|is|was|would\s+be|is\s+believed\s+to\s+be|are|were)\s+(?:(?:[a-z]+ly|most\s+likely|in\s+fact)\s+)?(?:the\s+)?$"
)
_AS = re.compile(
    r"\.?\s+(?:named\s+|listed\s+)?as\s+(?:the\s+|its\s+)?(?:[a-z]+\s+){0,2}?(?P<part>consignees?|end[-\s]?users?|customers?"
    r"|buyers?|recipients?|suppliers?|shippers?|sellers?)\b"
)
_CONSIGNED = re.compile(r"\b(?:consigned|addressed)\s+to\s+(?:the\s+)?$")
_CLAUSE = re.compile(
    r",?\s+(?:but|although|though|while|since\s+[a-z]+\s|whereas|if|unless|so\s+that)\b"
    r"|,\s+(?:which|where|who|and\s+(?:that|he|she|they|we|it|was|were|is|has|had|would|said|asked)\b|(?:[A-Z]\w+\s){1,3}?[a-z]+ed\b"
    r"|[A-Z]\w+\s+said|he\s|she\s)|[;:]|\s--|,?\s+and\s+(?:that|asked|said|noted|urged|requested)\b"
)
"""Where a sentence goes on to something else than the goods."""
_THE = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Tt]hese|[Tt]hose)\s+$")
_GAP = re.compile(r"\s*(?:--\s*)?")
_MANY = 5
"""How many sentences go on about the same goods at most."""


def whole(page: Page, mentions: Mentions, draft: Draft, floor: int, limit: int) -> Span:
    """Return what tells of a shipment between its neighbours, and fill what the rest says of it."""
    core = Span(draft.start, draft.end)
    layout = page.once(Layout)
    start = _dealer(page, mentions, draft, max(floor, layout.sentence(core.start).start))
    close = layout.sentence(core.end - 1).end
    stop = _CLAUSE.search(page.text, core.end, close)
    end = min(max(core.end, stop.start() if stop else close), max(limit, core.end))
    portion = page.portion(core.start)
    start = _article(page, start)
    for nth in range(0 if stop else _MANY):
        after = _next(page, layout, end, voyage=draft.event == "voyage", near=not nth)
        if after is None or after.start >= limit or page.portion(after.start) != portion:
            break
        end = min(after.end, limit)
        if draft.event == "voyage":
            _way(page, mentions, draft, Span(after.start, end))
    if led := _THE.search(page.text, max(core.end, end - 8), end):
        end = led.start()
    _parts(page, mentions, draft, Span(core.end, end))
    _listed(page, mentions, draft, Span(end, max(end, close)))
    bare = len(page.text[core.end : end].rstrip(" .;,:\r\n"))
    told = Span(start, core.end + bare)
    if draft.event != "voyage":
        middlemen(page, mentions, draft, told)
    return told


_IN = re.compile(r"\b(?:in|of|from|at|near)\s+(?:the\s+)?$")
"""What makes a land only the seat of somebody named before it: a broker in Oran."""


def _dealer(page: Page, mentions: Mentions, draft: Draft, floor: int) -> int:
    """Return where he is named who deals in the goods: Tarvos was negotiating the sale of."""
    for who in reversed(mentions.within(floor, draft.start, "party", "place", "actor")):
        near = max(0, who.span.start - 14)
        if who.kind == "place" and _IN.search(page.text, near, who.span.start):
            continue
        halted = _HALTED.match(page.text, draft.start)
        reach = halted.end() if halted else draft.start
        found = _DEALING.fullmatch(page.text, who.span.end, reach)
        if found:
            gets = found["verb"] in _GETTING
            buys = not gets if draft.event == "order" else gets or draft.event in _BUYING
            role = "recipient" if buys else "supplier"
            if not draft.first(role):
                draft.add(role, who)
            told = _DESCRIBED.search(page.text, max(floor, who.span.start - 40), who.span.start)
            return told.start() if told else who.span.start
    return draft.start


def _article(page: Page, start: int) -> int:
    """Take in the article before goods: the crates had been re-exported."""
    found = _THE.search(page.text, max(0, start - 8), start)
    return found.start() if found else start


def _next(page: Page, layout: Layout, end: int, *, voyage: bool, near: bool) -> Span | None:
    """Return the sentence right behind a place, where it goes on about the goods."""
    gap = _GAP.match(page.text, end)
    after = layout.sentence(gap.end()) if gap else None
    if after is None or after.end <= end:
        return None
    bare = own_words(layout, after)
    laden = voyage and (
        _LADEN.search(page.text, *bare) or (near and _SHE.match(page.text, bare.start))
    )
    return after if laden or _GOES_ON.match(page.text, bare.start) else None


def _way(page: Page, mentions: Mentions, draft: Draft, told: Span) -> None:
    """Take ports and days of a voyage that the sentence after tells."""
    for place in mentions.within(*told, "place"):
        role = port_role(page.text, told.start, place)
        if role and (role == "via" or not draft.first(role)):
            draft.add(role, place)
    draft.lade(mentions.within(*told, "item"))
    for day in mentions.within(*told, "date"):
        role = day_role(page, day, told)
        if role and not draft.first(role):
            draft.add(role, day)


_CALLED = re.compile(r"\b(?:list|nam|declar|giv|gave|identif|show)\w*\s+(?:the\s+)?$")


def _listed(page: Page, mentions: Mentions, draft: Draft, rest: Span) -> None:
    """Take whom a clause behind a deal calls its end user: which listed Alder as the end user."""
    for who in mentions.within(*rest, "party"):
        called = _CALLED.search(page.text, max(rest.start, who.span.start - 20), who.span.start)
        part = _AS.match(page.text, who.span.end) if called else None
        if part and not draft.first(part_of(part["part"])):
            draft.add(part_of(part["part"]), who)


def _parts(page: Page, mentions: Mentions, draft: Draft, told: Span) -> None:
    """Take who is said to be consignee, end-user, shipper or maker."""
    for who in mentions.within(*told, "party") if told.end > told.start else ():
        near = max(told.start, who.span.start - 60)
        if _CONSIGNED.search(page.text, near, who.span.start):
            draft.add("consignee", who)
        elif part := _AS.match(page.text, who.span.end):
            draft.add(part_of(part["part"]), who)
        elif found := _PART.search(page.text, near, who.span.start):
            role = part_of(found["part"])
            if not draft.first(role) or role in {"consignee", "end_user"}:
                draft.add(role, who)
