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
    r"|possible|proposed|suspected|upcoming|attempted|pending|further|reported|illicit|halted"
    r"|stopped|blocked|seized|intercepted|interdicted|similar|recent)\s+)?"
    r"\b(?P<noun>shipments?|deliver(?:y|ies)|sales?|transfers?|exports?|supply|provision"
    r"|procurement|purchase|acquisition)\s+of\s+(?:(?:the|an?|any|these|such|some|about|over)\s+)?"
    r"(?:(?:[\d,.]+|two|three|four|five|six|ten|twelve|twenty)\s+)?$",
    re.IGNORECASE,
)
_NOUN_TO = re.compile(
    r"(?:\b(?:the|an?|this|any)\s+)?(?:(?P<mood>impending|planned|potential|possible|proposed"
    r"|suspected|attempted|pending|reported|illicit|recent)\s+)?\b(?P<noun>shipments?|deliver(?:y|ies)"
    r"|sales?|transfers?|exports?|supply|provision)\s+(?P<way>to|from)\s+[^.;:]{2,60}?\s+of\s+"
    r"(?:(?:the|an?|any|these|such|some|several|two|three|four|[\d,.]+)\s+){0,2}$",
    re.IGNORECASE,
)
_EFFORT = re.compile(
    r"(?P<whose>\b[A-Z][\w']+\s+)?\b(?:efforts?|attempts?|plans?|bids?)\s+to\s+(?:buy|procure|purchase|acquire|obtain|order|import)"
    r"(?:\s+(?:the|an?|any|some|several|more|additional)){0,2}\s+$"
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
_AUX = (
    r"(?:(?:has|have|had|is|are|was|were|been|be|being|will|would|may|might|could|should|can|also"
    r"|still|again|previously|recently|reportedly|apparently|actively|likely|possibly|now|not"
    r"|subsequently|illegally|continue[sd]?|continuing|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?"
    r"|attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|agree[sd]?"
    r"|offer(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|want(?:s|ed)?|hope[sd]?|efforts?|able|about|due"
    r"|expected|scheduled|believed|known|suspected|to)\s+)*"
)
_WHO = r"\s*(?:\([A-Z][\w-]+\)\s*)?,?\s+(?:which\s+|that\s+|who\s+)?"
_GIVE = (
    r"(?P<verb>sell(?:s|ing)?|sold|suppl(?:y|ies|ied|ying)|ship(?:s|ped|ping)?"
    r"|(?:re-?)?export(?:s|ed|ing)?|deliver(?:s|ed|ing)?|provid(?:e|es|ed|ing)"
    r"|transfer(?:s|red|ring)?|furnish(?:es|ed|ing)?)\b"
)
_GET = (
    r"(?:buy(?:s|ing)?|bought|procur(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)"
    r"|acquir(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|order(?:s|ed|ing)?|import(?:s|ed|ing)?)\b"
)
ACTED = re.compile(_WHO + _AUX + _GIVE, re.IGNORECASE)
_SOUGHT = re.compile(_WHO + _AUX + rf"(?:{_GET}|(?:seek(?:s|ing)?|sought)\b)", re.IGNORECASE)
_GIVEN = re.compile(
    rf"\b(?<!from\s)(?<!not\s)(?P<verb>(?:to\s+|of\s+|by\s+)?{_GIVE.replace('?P<verb>', '?:')})"
    r"(?:\s+(?:the|its|these|this|their|his|any|some|such|additional|further|an?)){0,2}\s+$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[^.;:()]{0,70}")
_BOUND = re.compile(
    r"(?:\s*,?\s+|[^.;:]{1,80}?\s)(?P<verb>(?:destined|bound|intended|headed|meant)\s+for"
    r"(?:\s+(?:delivery|shipment|transfer|export|sale|use)\s+(?:to|by|in))?|en\s+route\s+to"
    r"|on\s+(?:its|their)\s+way\s+to|consigned\s+to|(?:may|might|could|would|will)\s+be\s+(?:diverted"
    r"|re-?transferred|re-?exported)\s+to)\s+(?:the\s+)?",
    re.IGNORECASE,
)
_HALTED = re.compile(
    r"\s*,?\s+(?:that\s+|which\s+)?(?:(?:has|have|had|was|were|been)\s+)*(?P<verb>stopped|seized"
    r"|intercepted|interdicted|detained|halted|blocked|confiscated)"
    r"(?:\s+on\s+(?:its|their)\s+way|\s+en\s+route)?(?=\s+(?:from|to|at|in|by)\b)",
    re.IGNORECASE,
)
_BOUGHT = re.compile(
    rf"(?:/\w+)?\s*,?\s+(?:(?:that|which)\s+)?(?:(?:was|were|had|have|has|been)\s+)*(?P<verb>{_GET})"
    r"(?=\s+(?:by|from)\b)",
    re.IGNORECASE,
)
_CARRIED = re.compile(
    r"\s*,?\s+(?:(?:that|which|to|was|were|is|are|be|been|being|would|will|had|has|have|booked"
    r"|scheduled)\s+)*(?P<verb>transported|shipped|loaded|carried|transferred|exported|moved"
    r"|delivered)(?=\s+(?:on|aboard|via)\b)",
    re.IGNORECASE,
)
_COORDINATED = re.compile(r"\s*(?:,\s*and|,|and)\s+(?:its\s+\w+\s+|the\s+)?", re.IGNORECASE)
SOMEBODY = re.compile(
    r"(?P<who>(?:an?\s+|the\s+)?(?:[A-Z][a-z]+\s+)(?:[a-z-]+\s+){0,3}?(?:entit(?:y|ies)|firms?"
    r"|compan(?:y|ies)|customers?|end-?users?|buyers?|brokers?|traders?|military|program(?:me)?"
    r"|importers?|exporters?)\b|an?\s+(?:[\w-]+\s+){0,2}(?:entity|firm|company|customer|broker|buyer|end-?user)\b)"
)
_OF_NATION = re.compile(r"['\u2019,]s\s+(?:[a-z-]+\s+){0,2}")
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
_AND = re.compile(r"\s*(?:,\s*and|,|and|or)\s+(?:[\d,.]+\s+)?")
_SALES = re.compile(
    r"\s+(?P<noun>sales?|shipments?|exports?|deliver(?:y|ies)|transfers?)(?=\s+(?:to|from)\b)"
)
_TO_WHOM = re.compile(
    r"\b(?P<verb>(?:to\s+)?(?:sell|supply|ship|export|deliver|provide|transfer))\s+(?P<way>to)\s+[^.;:,]{2,40}?\s+"
    r"(?:(?:the|an?|some|[\d,.]+)\s+)*$"
)
_AT = re.compile(r"(?:\s+at(?:\s+[A-Z][\w-]+){1,4})?\s+(?:(?:in|on|at|by|the|late|early)\s+){0,2}")
_VAGUE = frozenset({"provision", "purchase", "acquisition", "procurement"})
"""Nouns that tell of a movement only where its ends are named."""
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
    found = found or _NOUN_TO.search(page.text, max(0, item.span.start - 110), item.span.start)
    if not found:
        return None
    draft = Draft(found.start(), item.span.end, found["noun"].lower().rstrip("s"))
    if found["mood"]:
        draft.put("status", found["mood"].lower(), Span(*found.span("mood")))
        draft.facts["status"] = found["mood"].lower()
    if "way" in found.groupdict() and (end := named_at(page, mentions, found.end("way") + 1)):
        roles = _ROLES[found["way"].lower()]
        draft.add(roles[1] if end.kind == "place" else roles[0], end)
    extend(page, mentions, draft)
    return draft if draft.slots or draft.event not in _VAGUE else None


def _sought(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods that a nation's efforts are to buy: Syrian efforts to procure."""
    found = _EFFORT.search(page.text, max(0, item.span.start - 70), item.span.start)
    if not found:
        return None
    draft = Draft(found.start(), item.span.end, "procurement")
    word = (found["whose"] or "").strip().removesuffix("'s").lower()
    land = lexicon.nationalities().get(word) or lexicon.named_countries().get(word)
    if land:
        draft.put("to", land, Span(found.start("whose"), found.start("whose") + len(word)))
    extend(page, mentions, draft)
    draft.facts["told"] = "sought"
    return draft if draft.slots else None


def extend(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take in vessel, origin, recipient, place and day that follow the goods directly."""
    if found := _RELATED.match(page.text, draft.end):
        draft.end = found.end()
    for _ in range(5):
        if not any(take(page, mentions, draft) for take in (_aboard, _routed, _dated, _listed)):
            return


def _listed(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in further goods named in one run: pistols and revolvers."""
    found = _AND.match(page.text, draft.end)
    near = mentions.within(found.end() - 1, found.end() + 80, "item") if found else []
    if not found or not near or near[0].span.start > found.end() + 12:
        return False
    draft.add("item", near[0])
    draft.end = near[0].span.end
    return True


def _aboard(page: Page, mentions: Mentions, draft: Draft) -> bool:
    found = _ON.match(page.text, draft.end)
    near = mentions.within(found.end() - 1, found.end() + 40, "vessel") if found else []
    vessel = next((one for one in near if found and one.span.start <= found.end()), None)
    if vessel:
        draft.add("vessel", vessel)
        fill_flag(page, draft, vessel)
        draft.end = vessel.span.end
    return vessel is not None


def _routed(page: Page, mentions: Mentions, draft: Draft) -> bool:
    found = _ROUTE.match(page.text, draft.end)
    if not found:
        return False
    word = found[0].strip(", ").split()[0].lower()
    roles = _ROLES.get(word, ("recipient", "to"))
    claim = named_at(page, mentions, found.end())
    if claim:
        draft.add(roles[1] if claim.kind == "place" else roles[0], claim)
        draft.end = claim.span.end
    elif who := SOMEBODY.match(page.text, found.end()):
        draft.put(roles[0], " ".join(who["who"].split()), Span(*who.span("who")))
        draft.end = who.end()
    return bool(claim or who)


def named_at(page: Page, mentions: Mentions, position: int) -> Claim | None:
    """Return who or what place is named there: the firm where it is a nation's firm."""
    ahead = mentions.within(position - 5, position + 110, "party", "place", "actor")
    near = [claim for claim in ahead if claim.span.start <= position + 2 < claim.span.end]
    if not near:
        return None
    first = max(near, key=lambda claim: (claim.kind == "party", claim.span.end))
    owned = _OF_NATION.match(page.text, first.span.end) if first.kind == "place" else None
    if not owned:
        return first
    parties = mentions.within(owned.end() - 1, owned.end() + 110, "party")
    return next((one for one in parties if one.span.start <= owned.end() + 1), first)


def _dated(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in the day that follows, and the port or airport before it."""
    ahead = mentions.within(draft.end, draft.end + 90, "date", "place")
    if not ahead:
        return False
    between = page.text[draft.end : ahead[0].span.start]
    known = _AT.fullmatch(between)
    if known is None or (ahead[0].kind == "place" and not between.strip()):
        return False
    draft.add("when" if ahead[0].kind == "date" else "at_port", ahead[0])
    draft.end = ahead[0].span.end
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
    for who in reversed(mentions.within(start, item.span.start, "party", "place", "actor")):
        for role, pattern in (("supplier", ACTED), ("recipient", _SOUGHT)):
            verb = pattern.match(page.text, who.span.end)
            if verb and _BETWEEN.fullmatch(page.text, verb.end(), item.span.start):
                event = "supply" if role == "supplier" else "procurement"
                draft = Draft(who.span.start, item.span.end, event)
                take_subjects(page, mentions, draft, who, role)
                extend(page, mentions, draft)
                if len(draft.slots) == 1:
                    draft.facts["told"] = "actively"
                return draft if who.kind == "party" or len(draft.slots) > 1 else None
    return None


def take_subjects(page: Page, mentions: Mentions, draft: Draft, who: Claim, role: str) -> None:
    """Take a subject, and the other before `and`."""
    draft.add(role, who)
    before = mentions.within(max(0, who.span.start - 90), who.span.start, "party")
    if before and _COORDINATED.fullmatch(page.text, before[-1].span.end, who.span.start):
        draft.add(role, before[-1])
        draft.start = before[-1].span.start


def _given(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods to be exported to somebody where nobody is named who does."""
    found = _GIVEN.search(page.text, max(0, item.span.start - 40), item.span.start)
    found = found or _TO_WHOM.search(page.text, max(0, item.span.start - 80), item.span.start)
    if not found:
        return None
    draft = Draft(found.start(), item.span.end, "supply")
    if "way" in found.groupdict() and (goal := named_at(page, mentions, found.end("way") + 1)):
        draft.add("to" if goal.kind == "place" else "recipient", goal)
    extend(page, mentions, draft)
    return draft if {slot.role for slot in draft.slots} - {"item"} else None


def _moved(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods that are bound for a place, were stopped, bought or carried on a ship."""
    for pattern in (_SALES, _BOUND, _HALTED, _BOUGHT, _CARRIED):
        found = pattern.match(page.text, item.span.end)
        if not found or (pattern is _SALES and item.attribute("generic")):
            continue
        event = "procurement" if pattern is _BOUGHT else "shipment"
        draft = Draft(item.span.start, found.end(), event)
        if pattern is _BOUND:
            return _bound(page, mentions, draft)
        extend(page, mentions, draft)
        if {slot.role for slot in draft.slots} - {"item"}:
            return draft
    return None


def _bound(page: Page, mentions: Mentions, draft: Draft) -> Draft | None:
    goal = named_at(page, mentions, draft.end)
    if goal is None:
        return None
    draft.add("to" if goal.kind == "place" else "recipient", goal)
    draft.end = goal.span.end
    extend(page, mentions, draft)
    return draft


_READINGS = (_sold, _nominal, _passed, _active, _given, _sought, _moved)


def _recipient(draft: Draft, after: re.Match[str]) -> None:
    if found := re.search(r"\b(?:to|against)\s+(?P<who>.+)$", after[0], re.DOTALL):
        start = after.start() + found.start("who")
        draft.put("end_user", " ".join(found["who"].split()), Span(start, after.end()))
