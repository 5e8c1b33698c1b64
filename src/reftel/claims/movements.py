"""Goods said to move: sold, supplied, sought, provided to somebody, diverted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.claims.lexicon as lexicon
from reftel.claims.claim import Slot
from reftel.claims.controls import lists_after
from reftel.claims.drafts import Draft, fill_flag, fill_status
from reftel.claims.passages import Layout
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.page import Mentions, Page

_NOUN = re.compile(
    r"(?:\b(?:the|an?|this|any|any\s+further)\s+)?(?:(?P<mood>impending|planned|potential"
    r"|possible|proposed|suspected|upcoming|attempted|pending|further|reported|illicit"
    r"|recent)\s+)?"
    r"\b(?P<noun>shipments?|deliver(?:y|ies)|sales?|transfers?|exports?|supply|provision"
    r"|procurement|purchase|acquisition)\s+of\s+(?:(?:the|an?|any|these|such)\s+)?$",
    re.IGNORECASE,
)
_PASSED = re.compile(
    r"\s*,?\s+(?:(?:that\s+)?(?:was|were|is|are|been|being|have\s+been"
    r"|has\s+been)\s+)?(?P<verb>transferred|provided|sold|supplied|shipped|delivered|exported"
    r"|retransferred|re-exported|diverted)\s+(?:by\s+[^.;,]{2,60}?\s+)?to\s+",
    re.IGNORECASE,
)
_DIVERTED = re.compile(
    r"\s+(?:is|are|was|were|has\s+been|have\s+been|could\s+be|may\s+be|might\s+be"
    r"|would\s+be)\s+(?:being\s+)?(?P<verb>used\s+against|retransferred|diverted|re-exported"
    r"|resold|passed)\b(?:[^.;]|\.(?=\w)|(?-i:(?<=[A-Z]))\.){0,200}?(?=(?-i:(?<![A-Z]))[.;]|,\s+where"
    r"|,\s+which|$)",
    re.IGNORECASE,
)
_ACTED = re.compile(
    r"\s*,?\s+(?:(?:has|had|have|also|previously|recently|reportedly"
    r"|apparently)\s+)*(?:shipped|supplied|sold|exported|delivered|provided|transferred"
    r"|(?:offered|attempted|agreed|planned|intends?|plans|prepared|preparing|tried"
    r"|was\s+attempting)\s+to\s+(?:sell|ship|supply|export|provide|transfer))\b",
    re.IGNORECASE,
)
_SOUGHT = re.compile(
    r"\s*,?\s+(?:(?:has|had|have|was|is|were|are|also|previously|recently"
    r"|been)\s+)*(?:seeking|sought|attempting|attempted|trying|tried|attempts|efforts|offered"
    r"|planning|planned)?"
    r"\s*(?:to\s+)?(?:buy|procure[ds]?|purchase[ds]?|acquire[ds]?|obtain(?:ed)?|ordered|bought)\b",
    re.IGNORECASE,
)
_SUPPLIER_OF = re.compile(
    r"\s+(?:has|have|had|is|was"
    r"|remains)\s+(?:\w+\s+){0,3}(?:an?\s+)?(?:\w+\s+)?supplier\s+of\b[^.;]{3,60}?\bto\s+"
    r"(?:the\s+)?",
    re.IGNORECASE,
)
_RELATED = re.compile(r"\s+and\s+related\s+\w+")
_ON = re.compile(
    r"\s+(?:on|aboard|via)\s+(?:board\s+)?(?:the\s+)?(?:[A-Z]\w+(?:\s[A-Z]\w+)?-flag\w*\s+)?"
)
_ROUTE = re.compile(
    r",?\s+(?:from|to|via|for|by|destined\s+for"
    r"|bound\s+for)\s+(?:the\s+)?(?:[\w-]+\s+(?:company|firm|entity)\s+)?"
)
_ROLES = {
    "via": ("via", "via"),
    "from": ("supplier", "from"),
    "by": ("supplier", "supplier"),
    "to": ("recipient", "to"),
    "for": ("end_user", "end_user"),
}


def movements(page: Page, mentions: Mentions) -> Iterator[Draft]:
    """Yield one draft for each mention of goods that are said to move."""
    for item in mentions.of("item"):
        if item.span.start < page.body().start:
            continue
        draft = next((made for read in _READINGS if (made := read(page, mentions, item))), None)
        if draft:
            draft.slots.insert(0, Slot("item", item.value, item.span))
            _origin(page, mentions, draft, item)
            for one in lists_after(page, mentions, item.span.end):
                draft.add("control", one)
            fill_status(page, draft)
            yield draft


def _origin(page: Page, mentions: Mentions, draft: Draft, item: Claim) -> None:
    """Note the nation that the goods are called by, and who the sentence calls their supplier."""
    word = str(item.attribute("nation") or "").lower().split("-")[0]
    code = lexicon.nationalities().get(word) or lexicon.named_countries().get(word)
    if code or word == "prc":
        draft.put("origin", code or "CN", item.span)
    if draft.first("supplier") or draft.first("from"):
        return
    sentence = page.once(Layout).sentence(draft.start)
    for place in mentions.within(sentence.start, draft.start, "place"):
        if found := _SUPPLIER_OF.match(page.text, place.span.end):
            draft.add("supplier", place)
            to = mentions.within(found.end() - 1, found.end() + 30, "place")
            if to and not draft.first("to"):
                draft.add("recipient", to[0])


def _sold(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take the items sold by one to another, which are named by the sale alone."""
    if item.attribute("supplier") is None:
        return None
    draft = Draft(*item.span, "sale")
    inner = mentions.within(*item.span, "party")
    for role, named in zip(
        ("supplier", "recipient"),
        (str(item.attribute("supplier")), str(item.attribute("recipient"))),
        strict=True,
    ):
        place = item.span.start + page.text[item.span.start : item.span.end].find(named)
        known = next((party for party in inner if party.span.start <= place < party.span.end), None)
        draft.put(
            role,
            known.value if known else " ".join(named.split()),
            known.span if known else Span(place, place + len(named)),
        )
    return draft


def _nominal(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    found = _NOUN.search(page.text, max(0, item.span.start - 60), item.span.start)
    if not found:
        return None
    draft = Draft(found.start(), item.span.end, found["noun"].lower().rstrip("s"))
    if found["mood"]:
        draft.put("status", found["mood"].lower(), Span(*found.span("mood")))
        draft.facts["status"] = found["mood"].lower()
    _extend(page, mentions, draft)
    return draft


def _extend(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take in vessel, origin and recipient that follow the goods directly."""
    if found := _RELATED.match(page.text, draft.end):
        draft.end = found.end()
    for _ in range(4):
        if found := _ON.match(page.text, draft.end):
            vessel = next(
                (
                    v
                    for v in mentions.within(found.end() - 1, found.end() + 40, "vessel")
                    if v.span.start <= found.end()
                ),
                None,
            )
            if vessel is None:
                return
            draft.add("vessel", vessel)
            fill_flag(page, draft, vessel)
            draft.end = vessel.span.end
        elif found := _ROUTE.match(page.text, draft.end):
            if not _routed(mentions, draft, found):
                return
        else:
            return


def _routed(mentions: Mentions, draft: Draft, found: re.Match[str]) -> bool:
    word = found[0].strip(", ").split()[0].lower()
    party_role, place_role = _ROLES.get(word, ("recipient", "to"))
    ahead = mentions.within(found.end() - 2, found.end() + 90, "party", "place", "actor")
    near = [claim for claim in ahead if claim.span.start <= found.end() + 1]
    if not near:
        return False
    claim = near[-1] if near[-1].kind == "party" else near[0]
    draft.add(place_role if claim.kind == "place" else party_role, claim)
    draft.end = claim.span.end
    return True


def _passed(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods provided to somebody, and what is said to become of them there."""
    found = _PASSED.match(page.text, item.span.end)
    if not found:
        return None
    near = [
        claim
        for claim in mentions.within(found.end() - 1, found.end() + 80, "place", "party", "actor")
        if claim.span.start <= found.end() + 4
    ]
    if not near:
        return None
    draft = Draft(item.span.start, near[-1].span.end, "transfer")
    draft.add("to" if near[-1].kind == "place" else "recipient", near[-1])
    if after := _DIVERTED.match(page.text, draft.end):
        draft.end = after.end()
        draft.event = "retransfer" if "retransfer" in after["verb"].lower() else "diversion"
        draft.facts["asserted"] = "could" not in after[0].lower()[:12]
        _recipient(draft, after)
    return draft


def _active(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take who supplied or sought the goods from the verb between the two."""
    sentence = page.once(Layout).sentence(item.span.start)
    start = max(sentence.start, item.span.start - 160)
    for party in reversed(mentions.within(start, item.span.start, "party")):
        for role, pattern in (("supplier", _ACTED), ("recipient", _SOUGHT)):
            verb = pattern.match(page.text, party.span.end)
            if verb and verb.end() <= item.span.start <= verb.end() + 70:
                draft = Draft(
                    party.span.start,
                    item.span.end,
                    "supply" if role == "supplier" else "procurement",
                )
                draft.add(role, party)
                draft.facts["told"] = "actively"
                _extend(page, mentions, draft)
                return draft
    return None


_READINGS = (_sold, _nominal, _passed, _active)


def _recipient(draft: Draft, after: re.Match[str]) -> None:
    if found := re.search(r"\b(?:to|against)\s+(?P<who>.+)$", after[0], re.DOTALL):
        start = after.start() + found.start("who")
        draft.put("end_user", " ".join(found["who"].split()), Span(start, after.end()))
