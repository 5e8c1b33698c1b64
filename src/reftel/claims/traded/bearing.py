"""Goods that a ship, an aircraft or a truck carries, told by what bears them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.shipping.drafts import Draft
from reftel.claims.text.passages import Layout, own_words
from reftel.claims.text.sieves import Sifted
from reftel.claims.traded.haulage import ENDS
from reftel.claims.traded.routes import extend
from reftel.claims.traded.seizures import take_stop
from reftel.claims.traded.trades import FEW

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_BEARING = Sifted(
    r"(?P<carrier>\b(?:(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en"
    r"|[Tt]welve|[Ss]everal|[Ss]ome|\d+)\s+(?:[A-Z][\w.-]*\s+){0,2}(?:[a-z-]+\s+){0,2}?"
    r"|(?:[A-Z][\w.-]*\s+){1,3}(?:cargo\s+)?)?(?:ship|vessel"
    r"|freighter|truck|aircraft|plane|airplane|flight|boat|dhow|train|convoy|trailer|container|flatcar|railcar|wagon|lorry|van|barge)s?)\b(?:[^.;]|\.(?=\s?[a-z])){0,60}?"
    r"\b(?P<verb>carr(?:ied|ying|ies)|transport(?:ed|ing|s)|laden\s+with|loaded\s+with|bearing|containing|holding"
    rf"|deliver(?:ed|ing)|discharged|unloaded|off-?loaded|flew|smuggling|with"
    r"|(?:flew|flying|sailed|sailing|left|leaving|departed|arrived|arriving)\b[^.;]{2,60}?\bwith"
    rf"(?:\s+(?:an?|the)\s+(?:cargo|load|consignment)\s+of)?)\s+(?:[\w-]+\s+and\s+(?:[\w-]+\s+)?)?(?:(?:the|an?|some|roughly|nearly|almost|around|only|just|{FEW})\s+){{0,3}}$"
)
_BEARS = re.compile(
    r"(?:,?\s+(?:operated|owned|chartered|registered|managed)\s+(?:by|in)\s+[^.;,]{2,50}?)?(?:,?\s+(?:that|which|was|is|were|are|will|believed|reported|suspected|thought|said|known|scheduled|to|be|have|has|had|been|also))*"
    rf"\s+(?:carry(?:ing)?|carried|transport(?:ing|ed)?|laden\s+with|deliver(?:ing|ed)?)\s+(?:(?:the|an?|some|{FEW})\s+){{0,3}}"
    r"|[^.;]{0,70}?\s(?:landed|arrived|flew|sailed|left|departed|docked|berthed|came|took\s+off|turned\s+up|crossed|returned)\b[^.;]{1,70}?\swith"
    rf"\s+(?:(?:the|an?|some|{FEW})\s+){{0,3}}"
)
"""What stands between a ship or an aircraft by name and what it carries."""


def borne(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods that a ship, an aircraft or a truck carries."""
    sentence = page.once(Layout).sentence(item.span.start)
    start = max(sentence.start, item.span.start - 140)
    ships = mentions.within(start, item.span.start, "vessel")
    found = _BEARING.search(page, start, item.span.start)
    if not found and _IT_BORE.fullmatch(page.text, sentence.start, item.span.start):
        return _it_bore(page, mentions, item, sentence.start)
    if not found and not (
        ships and _BEARS.fullmatch(page.text, ships[-1].span.end, item.span.start)
    ):
        return None
    draft = Draft(item.span.start, item.span.end, "shipment")
    if ships:
        draft.add("vessel", ships[-1])
        draft.start = ships[-1].span.start
    if found:
        draft.tell("carrier", found, "carrier")
        draft.start = min(draft.start, found.start("carrier"))
    stopped = take_stop(page, mentions, draft)
    if stopped:
        _stopped_at(page, mentions, draft)
    if found and found["verb"] == "with" and not stopped:
        return None
    extend(page, mentions, draft)
    told = stopped or ships or draft.roles & ENDS
    return draft if told else None


_HALTED_AT = re.compile(
    r"(?:stopped|seized|intercepted|interdicted|detained|halted|searched|inspected)\s+(?:at|in|near)\s+(?:the\s+)?(?:[Pp]ort\s+of\s+)?"
    r"(?P<at>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)"
)


def _stopped_at(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take where a carrier was stopped, told before it: intercepted at Mersin a truck with."""
    found = _HALTED_AT.search(page.text, draft.start, draft.end)
    near = mentions.within(found.start("at"), found.end("at") + 1, "place") if found else []
    if found and near:
        draft.add("at_port", near[0])
    elif found:
        draft.tell("at_port", found, "at")


def _it_bore(page: Page, mentions: Mentions, item: Claim, start: int) -> Draft | None:
    """Take goods of a carrier that the sentence before names: they stopped a truck. It carried."""
    layout = page.once(Layout)
    before = layout.sentence(max(0, start - 3))
    carrier = _CARRIER.search(page.text, *before)
    if not carrier or before.start >= start or start - before.end > len("\r\n") + 2:
        return None
    draft = Draft(own_words(layout, before).start, item.span.end, "shipment")
    draft.tell("carrier", carrier)
    for one in mentions.within(*before, "place", "date"):
        draft.add("at_port" if one.kind == "place" else "when", one)
    extend(page, mentions, draft)
    return draft


_IT_BORE = re.compile(
    r"(?:It|They|The\s+(?:truck|ship|vessel|plane|aircraft|container|trailer|car|van|train|convoy)s?)\s+(?:(?:was|were|had|been)\s+)*"
    rf"(?:carr(?:ied|ying)|contained|held|transported|laden\s+with|loaded\s+with)\s+(?:(?:the|an?|some|{FEW})\s+){{0,3}}"
    rf"|Inside(?:\s+(?:it|them|the\s+\w+))?,?\s+(?:was|were|(?:they|\w+\s+(?:officers?|customs|police|inspectors?))\s+found)\s+(?:(?:the|an?|some|{FEW})\s+){{0,3}}"
)
_CARRIER = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree)\s+(?:[\w-]+\s+){0,2}?(?:truck|ship|vessel|plane|aircraft|container|trailer|car|van|train"
    r"|convoy|lorry|boat|dhow)s?\b"
)
