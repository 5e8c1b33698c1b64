"""Goods said to move: sold, supplied, sought, provided to somebody, diverted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.claims.lexicon as lexicon
from reftel.claims.claim import Slot
from reftel.claims.controls import lists_after
from reftel.claims.drafts import Draft, fill_status
from reftel.claims.goods import plain_goods
from reftel.claims.passages import Layout
from reftel.claims.routes import extend, named_at, role_of
from reftel.claims.seizures import BORDER, take_before, take_stop
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.page import Mentions, Page

_NOUN = re.compile(
    r"(?:\b(?:the|an?|this|any|any\s+further)\s+)?(?:(?P<mood>impending|planned|potential"
    r"|possible|proposed|suspected|upcoming|attempted|pending|further|reported|illicit|halted"
    r"|stopped|blocked|seized|intercepted|interdicted|similar|recent)\s+)?"
    r"\b(?P<noun>shipments?|deliver(?:y|ies)|sales?|transfers?|exports?|supply|provision"
    r"|re-?exports?|retransfers?|trans-?shipments?|smuggling|seizures?|procurement|purchases?|acquisition"
    r"|consignments?)\s+of\s+(?:(?:its|their|his|the|an?|any|these|such|some|about|over|up\s+to|more\s+than)\s+){0,2}"
    r"(?:(?:[\d,.]+|two|three|four|five|six|ten|twelve|twenty)\s+)?$",
    re.IGNORECASE,
)
_LICENCE = re.compile(
    r"(?:\b(?:the|an?|this|any|its|their)\s+)?\b(?:(?:export|import|transit|re-?export)\s+)?licen[cs]es?\s+"
    r"(?:applications?\s+)?(?:for|covering|to\s+(?P<verb>(?:re-?)?export|ship|sell|transfer|import))\s+"
    r"(?:(?:the|an?|its|these|such|some)\s+)?(?:(?:sale|export|shipment|transfer|supply)s?\s+of\s+)?"
    r"(?:(?:the|an?|some|[\d,.]+)\s+)*$",
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
    r"(?P<whose>\b[A-Z][\w.'\u2019,]+\s+)?\b(?:efforts?|attempts?|plans?|bids?|decision|agreement|requests?"
    r"|intention|desire|interest|contract|deal)\s+(?:to|in)\s+(?:buy|procur|purchas|acquir|obtain|order|import)(?:e|ing)?"
    r"(?:\s+(?:the|an?|any|some|several|more|additional|these|up\s+to|[a-z-]+teen|[a-z]+|[\d,]+|\(\d+\))){0,3}\s+$"
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
_FEW = (
    r"[\d,.]+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many|dozens\s+of|hundreds\s+of"
    r"|thousands\s+of|about|over|approximately|up\s+to|more\s+than|at\s+least"
)
"""How a number stands before goods."""
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
    r"(?P<verb>(?:re-?)?sell(?:s|ing)?|(?:re-?)?sold|offer(?:ed|ing)|send(?:s|ing)?|sent|smuggl(?:e|es|ed|ing)|fl(?:ew|own)"
    r"|re-?transfer(?:s|red|ring)?|trans-?ship(?:s|ped|ping)?|suppl(?:y|ies|ied|ying)|ship(?:s|ped|ping)?"
    r"|(?:re-?)?export(?:s|ed|ing)?|deliver(?:s|ed|ing)?|provid(?:e|es|ed|ing)"
    r"|transfer(?:s|red|ring)?|furnish(?:es|ed|ing)?)\b"
)
_GET = (
    r"(?:buy(?:s|ing)?|bought|procur(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)"
    r"|acquir(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|order(?:s|ed|ing)?|import(?:s|ed|ing)?)\b"
)
_FIRMS = re.compile(
    r"(?P<who>\b(?:[Tt]he|[Aa]n?|[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Ss]ome|[Tt]hese|[Tt]his)\s+(?:[A-Z][\w-]+\s+){0,2}"
    r"(?:[a-z-]+\s+){0,2}?(?:compan(?:y|ies)|firms?|entit(?:y|ies)|traders?|suppliers?|brokers?|middlem[ae]n"
    r"|exporters?|manufacturers?|subsidiar(?:y|ies)))\s+(?:(?:that|which|who)\s+)?" + _AUX + r"$"
)
ACTED = re.compile(_WHO + _AUX + _GIVE, re.IGNORECASE)
_SOUGHT = re.compile(_WHO + _AUX + rf"(?:{_GET}|(?:seek(?:s|ing)?|sought)\b)", re.IGNORECASE)
_GIVEN = re.compile(
    rf"\b(?<!from\s)(?<!not\s)(?P<verb>(?:to\s+|of\s+|by\s+)?{_GIVE.replace('?P<verb>', '?:')})"
    rf"(?:\s+(?:the|its|these|this|their|his|any|some|such|additional|further|an?|{_FEW})){{0,3}}"
    r"(?:\s+[A-Z][\w.]+-(?:origin|made|built|produced|manufactured))?\s+$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"(?:what\s+(?:was|were|is|are)\s+)?(?:(?!\b(?:would|will|has|have|had|is|are|was|were|that|which|who|where|when|could|may|might"
    r"|to\s+(?!(?:the|an?|its|their|his|some)\b)[a-z])\b)[^.;:()]){0,70}"
)
"""What may stand between who acts and the goods; no other verb."""
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
    r"|scheduled|reportedly|recently|subsequently|then|later|allegedly|may|might|could)\s+)*(?P<verb>transported|shipped"
    r"|loaded|carried|transferred|exported|moved|sent|flown|trucked|smuggled|trans-?shipped|re-?exported|diverted"
    r"|airlifted|offloaded|off-loaded|unloaded|imported|delivered)"
    r"(?=\s+(?:on|aboard|via|from|to|through|into|by|in|at|out)\b)",
    re.IGNORECASE,
)
_COORDINATED = re.compile(r"\s*(?:,\s*and|,|and)\s+(?:its\s+\w+\s+|the\s+)?", re.IGNORECASE)
_SUPPLIER_OF = re.compile(
    r"\s+(?:has|have|had|is|was"
    r"|remains)\s+(?:\w+\s+){0,3}(?:an?\s+)?(?:\w+\s+)?supplier\s+of\b[^.;]{3,60}?\bto\s+"
    r"(?:the\s+)?",
    re.IGNORECASE,
)
_SOME = re.compile(r"\b(?:quantity|number|batch)\s+of\s+$")
_WAY = re.compile(r"\b(?:from|to)\s+(?:the\s+)?")
_SALES = re.compile(
    r"\s+(?P<noun>sales?|shipments?|exports?|deliver(?:y|ies)|transfers?)(?=\s+(?:to|from)\b)"
)
_TO_WHOM = re.compile(
    r"\b(?P<verb>(?:to\s+)?(?:sell|supply|ship|export|deliver|provide|transfer))\s+(?P<way>to)\s+[^.;:,]{2,40}?\s+"
    r"(?:(?:the|an?|some|[\d,.]+)\s+)*$"
)
_LEAVING = re.compile(
    r"\s+(?:(?:which|that|has|have|had|also|will|would|is|was|are|were|expected|scheduled|due|to|reportedly|then)\s+)*"
    r"(?P<verb>left|leave|depart(?:ed)?(?:\s+from)?|arrived?\s+(?:at|in)|reach(?:ed)?)\s+(?:the\s+)?(?:port\s+of\s+)?",
    re.IGNORECASE,
)
_GOTTEN = re.compile(
    rf"\b(?:to\s+|of\s+|by\s+|has\s+|had\s+)?{_GET}(?:\s+(?:the|its|these|this|their|any|some|such|an?|{_FEW})){{0,3}}\s+$",
    re.IGNORECASE,
)
_BEARING = re.compile(
    r"(?P<carrier>\b(?:(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|four|several)\s+(?:[A-Z][\w.-]*\s+){0,2}(?:[a-z-]+\s+){0,2}?"
    r"|(?:[A-Z][\w.-]*\s+){1,3}(?:cargo\s+)?)?(?:ship|vessel"
    r"|freighter|truck|aircraft|plane|airplane|flight|boat|dhow|train|convoy|trailer|container)s?)\b[^.;]{0,60}?"
    r"\b(?P<verb>carr(?:ied|ying|ies)|transport(?:ed|ing|s)|laden\s+with|loaded\s+with|bearing|containing|holding"
    rf"|deliver(?:ed|ing)|flew|smuggling)\s+(?:(?:the|an?|some|{_FEW})\s+){{0,3}}$"
)
_ENDS = frozenset({"from", "to", "via", "supplier", "recipient", "at_port", "held_at", "end_user"})
_VAGUE = frozenset(
    {"provision", "purchase", "acquisition", "procurement", "supply", "seizure", "smuggling"}
)
"""Nouns that tell of a movement only where its ends are named."""


def movements(page: Page, mentions: Mentions) -> list[Draft]:
    """Return one draft for each mention of goods that are said to move, in order of the text."""
    drafts: list[Draft] = []
    items = mentions.of("item")
    plain = list(plain_goods(page, items))
    for item in sorted([*items, *plain], key=lambda item: item.span):
        if item.span.start < page.body().start:
            continue
        draft = next((made for read in _READINGS if (made := read(page, mentions, item))), None)
        if draft and (item.rule != "goods" or _told_enough(draft)):
            draft.slots.insert(0, Slot("item", item.value, item.span))
            _origin(page, mentions, draft, item)
            for one in lists_after(page, mentions, item.span.end):
                draft.add("control", one)
            fill_status(page, draft)
            drafts.append(draft)
    return _runs(drafts)


def _runs(drafts: list[Draft]) -> list[Draft]:
    """Join drafts that begin with the same words: one deal of several goods."""
    joined: list[Draft] = []
    for draft in drafts:
        if joined and joined[-1].start == draft.start and joined[-1].event == draft.event:
            for slot in draft.slots:
                joined[-1].put(slot.role, slot.value, slot.span)
            joined[-1].end = max(joined[-1].end, draft.end)
        else:
            joined.append(draft)
    return joined


def event_of(noun: str) -> str:
    """Return what a noun of trade tells of, in the singular: deliveries, sales."""
    low = noun.lower()
    return f"{low[:-3]}y" if low.endswith("ies") else low.rstrip("s")


def _told_enough(draft: Draft) -> bool:
    """Say whether goods in plain words are told to move: both ends, or an end and more."""
    roles = [slot.role for slot in draft.slots if slot.role not in {"status", "item", "when"}]
    return len(roles) > 1 and "told" not in draft.facts


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
    draft = Draft(found.start(), item.span.end, event_of(found["noun"]))
    if found["mood"]:
        draft.put("status", found["mood"].lower(), Span(*found.span("mood")))
        draft.facts["status"] = found["mood"].lower()
    if "way" in found.groupdict():
        _ways(page, mentions, draft, Span(found.start("way"), item.span.start))
    take_before(page, mentions, draft)
    extend(page, mentions, draft)
    return draft if draft.slots or draft.event not in _VAGUE else None


def _ways(page: Page, mentions: Mentions, draft: Draft, between: Span) -> None:
    """Take the ends told before the goods: the export from Kenya to Chad of 12 lathes."""
    for way in _WAY.finditer(page.text, *between):
        if end := named_at(page, mentions, way.end()):
            draft.add(role_of(way[0].strip(), end), end)


def _licensed(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods for which a licence to export is sought, granted or denied."""
    found = _LICENCE.search(page.text, max(0, item.span.start - 90), item.span.start)
    if not found:
        return None
    draft = Draft(found.start(), item.span.end, (found["verb"] or "export").lower())
    take_stop(page, mentions, draft, weak=True)
    extend(page, mentions, draft)
    return draft if draft.slots else None


def _sought(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods that a nation's efforts are to buy: Syrian efforts to procure."""
    found = _EFFORT.search(page.text, max(0, item.span.start - 70), item.span.start)
    if not found:
        return None
    draft = Draft(found.start(), item.span.end, "procurement")
    word = re.sub(r"['\u2019,]s$", "", (found["whose"] or "").strip()).lower()
    land = lexicon.nationalities().get(word) or lexicon.named_countries().get(word)
    if land:
        draft.put("to", land, Span(found.start("whose"), found.start("whose") + len(word)))
    extend(page, mentions, draft)
    if not _exact(page, draft, item):
        draft.facts["told"] = "sought"
    return draft if draft.slots else None


def _exact(page: Page, draft: Draft, item: Claim) -> bool:
    """Say whether a single deal is told: so many of the goods, or both its ends."""
    if {"supplier", "from"} & {slot.role for slot in draft.slots}:
        return True
    return bool(item.attribute("quantity") or _SOME.search(page.text, draft.start, item.span.start))


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
                _ways(page, mentions, draft, Span(verb.end(), item.span.start))
                extend(page, mentions, draft)
                bought = role == "recipient" and _exact(page, draft, item)
                if len(draft.slots) == 1 and not bought:
                    draft.facts["told"] = "actively"
                named = who.kind == "party" or len(draft.slots) > 1
                return draft if named or bought else None
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
    _unnamed(page, draft, "supplier")
    extend(page, mentions, draft)
    return draft if {slot.role for slot in draft.slots} - {"item", "supplier"} else None


def _unnamed(page: Page, draft: Draft, role: str) -> None:
    """Take firms without a name that act: two Indian companies that may be planning to sell."""
    sentence = page.once(Layout).sentence(draft.start)
    if found := _FIRMS.search(page.text, max(sentence.start, draft.start - 120), draft.start):
        draft.put(role, " ".join(found["who"].split()), Span(*found.span("who")))
        draft.start = found.start()


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
        roles = {slot.role for slot in draft.slots}
        if roles & (_ENDS | {"vessel", "when"}):
            return draft
    return _left(page, mentions, item)


def _left(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods that left one place or arrived at another."""
    found = _LEAVING.match(page.text, item.span.end)
    claim = named_at(page, mentions, found.end()) if found else None
    if not found or not claim or claim.kind != "place":
        return None
    draft = Draft(item.span.start, claim.span.end, "shipment")
    draft.add("from" if found["verb"].lower().startswith(("l", "d")) else "to", claim)
    extend(page, mentions, draft)
    return draft


def _bound(page: Page, mentions: Mentions, draft: Draft) -> Draft | None:
    goal = named_at(page, mentions, draft.end)
    if goal is None:
        return None
    draft.add("to" if goal.kind == "place" else "recipient", goal)
    draft.end = goal.span.end
    extend(page, mentions, draft)
    return draft


def _got(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods to be bought from somebody where nobody is named who buys."""
    found = _GOTTEN.search(page.text, max(0, item.span.start - 40), item.span.start)
    if not found:
        return None
    draft = Draft(found.start(), item.span.end, "procurement")
    _unnamed(page, draft, "recipient")
    extend(page, mentions, draft)
    return draft if {slot.role for slot in draft.slots} & {"supplier", "from"} else None


def _borne(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods that a ship, an aircraft or a truck carries."""
    sentence = page.once(Layout).sentence(item.span.start)
    start = max(sentence.start, item.span.start - 140)
    found = _BEARING.search(page.text, start, item.span.start)
    if not found:
        return None
    draft = Draft(found.start("carrier"), item.span.end, "shipment")
    ships = mentions.within(start, found.start("verb"), "vessel")
    if ships:
        draft.add("vessel", ships[-1])
        draft.start = min(draft.start, ships[-1].span.start)
    draft.put("carrier", " ".join(found["carrier"].split()), Span(*found.span("carrier")))
    stopped = take_stop(page, mentions, draft)
    extend(page, mentions, draft)
    return draft if stopped or {slot.role for slot in draft.slots} & _ENDS else None


def _seized(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods that customs or others seize or find on their way."""
    sentence = page.once(Layout).sentence(item.span.start)
    draft = Draft(item.span.start, item.span.end, "seizure")
    if not take_stop(page, mentions, draft, weak=True):
        return None
    extend(page, mentions, draft)
    roles = {slot.role for slot in draft.slots}
    border = "stopped_by" in roles and BORDER.search(page.text, *sentence)
    return draft if border or roles & _ENDS else None


_READINGS = (
    _sold, _nominal, _licensed, _passed, _active, _given, _sought, _moved, _got, _borne, _seized,
)  # fmt: skip


def _recipient(draft: Draft, after: re.Match[str]) -> None:
    if found := re.search(r"\b(?:to|against)\s+(?P<who>.+)$", after[0], re.DOTALL):
        start = after.start() + found.start("who")
        draft.put("end_user", " ".join(found["who"].split()), Span(start, after.end()))
