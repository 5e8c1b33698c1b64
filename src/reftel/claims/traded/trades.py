"""Goods that one gives and another gets: sold, licensed, sought, bought, told by noun or verb."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.shipping.drafts import Draft
from reftel.claims.text.passages import Layout
from reftel.claims.text.sieves import Sifted
from reftel.claims.traded.ends import name_before, named_at, part_of, role_of
from reftel.claims.traded.routes import extend
from reftel.claims.traded.seizures import take_refusal
from reftel.claims.traded.undone import LEFT_TO, RULES, ordered
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

FEW = (
    r"[\d,.]+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many|dozens\s+of|hundreds\s+of"
    r"|thousands\s+of|about|over|approximately|up\s+to|more\s+than|at\s+least"
)
"""How a number stands before goods."""
_LICENCE = Sifted(
    r"(?:\b(?:the|an?|this|any|its|their)\s+)?\b(?:(?:export|import|transit|re-?export)\s+)?licen[cs]es?\s+"
    r"(?:(?:[Nn]o\.?\s*|number\s+)?[\d-]{3,}\s+)?(?:applications?\s+(?:(?:[Nn]o\.?\s*|number\s+)?[\d-]{3,}\s+)?)?(?:for|covering|to\s+(?P<verb>(?:re-?)?export|ship|sell|transfer|import|deliver|supply|provide|send))\s+"
    r"(?:(?:the|an?|its|these|such|some)\s+)?(?:(?:sale|export|shipment|transfer|supply)s?\s+of\s+)?"
    r"(?:(?:the|an?|some|[\d,.]+)\s+)*$",
    re.IGNORECASE,
)
_AUX = (
    r"(?:(?:[a-z]+ly|first|once|previously|interested\s+in|looking|negotiating|considering|eager|keen|preparing|granted\s+(?:approval|permission|authori[sz]ation)\s+(?:for|to)"
    r"|request(?:s|ed|ing)\s+(?:(?:U\.S\.|US|USG|our|American)\s+)?(?:assistance|help|approval|permission|support)|does|do|did|already|has|have|had|is|are|was|were|been|be|being|will|would|may|might|could|should|can|also"
    r"|still|again|now|not|continue[sd]?|continuing|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?"
    r"|attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|agree[sd]?"
    r"|offer(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|want(?:s|ed)?|hope[sd]?|undertook|undertaken|promis(?:es|ed)|decid(?:es|ed)|arrang(?:es|ed|ing)|contract(?:s|ed)|appl(?:ies|ied|ying)|efforts?|able|about|due"
    r"|expected|scheduled|believed|known|suspected|to)\s+)*"
)
_WHO = r"(?-i:\.(?=\s[a-z]))?\s*(?:\([A-Z][\w-]+\)\s*)?,?\s+(?:which\s+|that\s+|who\s+)?"
_GIVE = (
    r"(?P<verb>(?:re-?)?sell(?:s|ing)?|(?:re-?)?sold|offer(?:ed|ing)|donat(?:e|es|ed|ing)|send(?:s|ing)?|sent|smuggl(?:e|es|ed|ing)|return(?:s|ed|ing)?|repatriat(?:e|es|ed|ing)|forward(?:s|ed|ing)?|dispatch(?:es|ed|ing)?|fl(?:ew|own)"
    r"|re-?transfer(?:s|red|ring)?|trans-?ship(?:s|ped|ping)?|suppl(?:y|ies|ied|ying)|ship(?:s|ped|ping)?"
    r"|(?:re-?)?export(?:s|ed|ing)?|deliver(?:s|ed|ing)?|provid(?:e|es|ed|ing)"
    r"|transfer(?:s|red|ring)?|transport(?:s|ed|ing)?|furnish(?:es|ed|ing)?|leas(?:ed|ing)|len[dt]|gave|hand(?:s|ed|ing)\s+over)\b"
)
GET = (
    r"(?:buy(?:s|ing)?|bought|procur(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)"
    r"|acquir(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|order(?:s|ed|ing)?|import(?:s|ed|ing)?"
    r"|receiv(?:e|es|ed|ing)|gets?|getting|got(?:ten)?)\b"
)
_FIRMS = re.compile(
    r"(?P<who>\b(?:(?:[Tt]he|[Aa]n?|[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Ss]ome|[Tt]hese|[Tt]his)\s+(?:two\s+|three\s+)?(?:[A-Z][\w-]+\s+){0,2}"
    r"|[A-Z][a-z]+(?:n|se|sh|i|ch|ot|ek)\s+)(?:[a-z-]+\s+){0,2}?(?:dealers?|smugglers?|officers?|compan(?:y|ies)|firms?|entit(?:y|ies)|traders?|suppliers?|brokers?|middlem[ae]n"
    r"|exporters?|manufacturers?|subsidiar(?:y|ies)|end-?users?|buyers?|customers?|importers?|plants?|factor(?:y|ies)|airlines?|shipyards?|distributors?|agents?|resellers?|latter|former|networks?|smugglers|traffickers|militias?))"
    r"(?:\s+(?:originating|based|located|operating|registered|headquartered)\s+in\s+[A-Z]\w+(?:\s[A-Z]\w+)?)?\s+(?:(?:that|which|who)\s+)?"
    + _AUX
    + r"$"
)
ACTED = re.compile(_WHO + _AUX + _GIVE, re.IGNORECASE)
_SOUGHT = re.compile(_WHO + _AUX + rf"(?:{GET}|(?:seek(?:s|ing)?|sought)\b)", re.IGNORECASE)
_EQUIPPED = re.compile(
    _WHO + _AUX + r"(?:supplied|provided|equipped|armed|furnished|presented|re-?armed)\s+with\b",
    re.IGNORECASE,
)
"""What is said of him who gets goods, with the goods behind it: Chad was supplied with."""
_ACTS = (("recipient", _EQUIPPED), ("supplier", ACTED), ("recipient", _SOUGHT))
_GIVEN = re.compile(
    rf"\b(?<!from\s)(?P<verb>(?:to\s+|of\s+|by\s+)?{_GIVE.replace('?P<verb>', '?:')})"
    rf"(?:,\s[^,.;]{{3,50}},)?(?:(?:\s+[a-z]+){{0,2}}\s+(?:elements|part|parts|portions|lines)\s+of)?"
    r"(?:\s+(?:the\s+)?(?:production|manufacture|assembly)\s+of)?"
    rf"(?:\s+(?:all|the|its|our|your|these|this|their|his|any|some|such|additional|further|an?|first|second|third|final|last|new"
    rf"|(?:lot|batch|consignment|load|quantity)(?:es|s)?\s+of|of|{FEW})){{0,5}}"
    r"(?:\s+[A-Z][\w.]+-(?:origin|made|built|produced|manufactured))?\s+$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"(?:\s+what\s+(?:was|were|is|are)\s)?(?:(?!\b(?:would|will|has|have|had|is|are|was|were|that|which|who|where|when|could|may|might"
    r"|to\s+(?!(?:the|an?|its|their|his|some|and|or)\b)[a-z]+)\b)[^.;:()]){0,70}"
)
"""What may stand between who acts and the goods; no other verb."""
_COORDINATED = re.compile(r"\.?\s*(?:,\s*and|,|and|nor)\s+(?:its\s+\w+\s+|the\s+)?", re.IGNORECASE)
_SOME = re.compile(r"\b(?:quantity|number|batch)\s+of\s+$")
_WAY = re.compile(r"\b(?:from|to)\s+(?:the\s+)?")
_HANDING = re.compile(
    rf"\b(?:to\s+)?{_GIVE.replace('?P<verb>', '?:')}\s+(?:the\s+)?$", re.IGNORECASE
)
_THE = re.compile(r"\s+(?:the\s+)?")
_HANDED = re.compile(
    rf"(?:\s+with)?\s+(?:(?:the|its|their|an?|first|second|third|final|last|more|new|some|{FEW})\s+){{0,4}}"
    r"(?:(?:order|batch|lot|consignment|shipment|delivery)s?\s+of\s+)?",
    re.IGNORECASE,
)
_TO_WHOM = re.compile(
    r"\b(?P<verb>(?:to\s+)?(?:sell|supply|ship|export|deliver|provide|transfer))\s+(?P<way>to)\s+"
    r"(?:(?!\b(?:would|will|has|have|had|is|are|was|were|that|which|who)\b)[^.;:,]){2,40}?\s+(?:(?:the|an?|some|[\d,.]+)\s+)*$"
)
_GOTTEN = re.compile(
    rf"\b(?:to\s+|of\s+|by\s+|has\s+|had\s+)?{GET}(?:\s+(?:the|its|these|this|their|any|some|such|an?|{FEW})){{0,3}}\s+$",
    re.IGNORECASE,
)
NAMED_ENDS = frozenset(
    {"supplier", "recipient", "consignee", "end_user", "when", "vessel", "status"}
)
_PART = (
    r"(?:(?:foreign|ultimate|intermediate|U\.?S\.?)\s+)?"
    r"(?P<part>consignee|end[-\s]?user|supplier|seller|applicant|buyer)\b"
)
_NAMED_AS = re.compile(rf"[^.;]{{0,30}}?\sas\s+(?:the\s+|an?\s+)?{_PART}", re.IGNORECASE)
_NAMED_IS = re.compile(rf"\b{_PART}\s+(?:is|was|would\s+be)\s+(?:the\s+)?$", re.IGNORECASE)


def items_sold(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
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


_BY_WHOM = re.compile(r"\bby\s+(?:the\s+)?$")


def done_by(page: Page, draft: Draft, role: str) -> None:
    """Let him by whom it is done have a role of his own: bought by Kenya, flown by Alder Air."""
    draft.slots = [
        replace(one, role=role)
        if one.role == "supplier" and _BY_WHOM.search(page.text, draft.start, one.span.start)
        else one
        for one in draft.slots
    ]


def take_ways(page: Page, mentions: Mentions, draft: Draft, between: Span) -> None:
    """Take the ends told before the goods: the export from Kenya to Chad of 12 lathes."""
    for way in _WAY.finditer(page.text, *between):
        if end := named_at(page, mentions, way.end()):
            draft.add(role_of(way[0].split()[0], end), end)


_PERMIT = re.compile(
    r"\b(?:must|should|shall|(?:required|need(?:s|ed)?|ha(?:ve|s|d))\s+to)\s+(?:\w+\s+){1,4}?licen[cs]es?\s+$"
)
_MUST = re.compile(
    r"\b(?:must|should|shall|(?:required|need(?:s|ed)?|ha(?:ve|s|d))\s+to)\s+(?:\w+\s+){1,2}?$"
)
"""What a rule wants of whoever exports: must obtain a licence."""


def licensed(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods for which a licence to export is sought, granted or denied."""
    found = _LICENCE.search(page, max(0, item.span.start - 90), item.span.start)
    if not found or _MUST.search(page.text, max(0, found.start() - 40), found.start()):
        return None
    draft = Draft(found.start(), item.span.end, (found["verb"] or "export").lower())
    take_refusal(page, mentions, draft)
    extend(page, mentions, draft)
    _parts(page, mentions, draft)
    return draft if draft.roles - {"item", "when"} else None


def _parts(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take who the rest of the paragraph says is consignee, end-user or supplier."""
    label, reach = page.portion(draft.start), draft.end + 400
    for who in mentions.within(draft.end, reach, "party"):
        found = _NAMED_AS.match(page.text, who.span.end)
        found = found or _NAMED_IS.search(
            page.text, max(draft.end, who.span.start - 40), who.span.start
        )
        if found and page.portion(who.span.start) == label:
            draft.add(part_of(found["part"]), who)


_LOOSE = re.compile(
    r"\b(?:buy|bought|procur|purchas|acquir|obtain|order|import|receiv|seek|sought)\w*\b[^.;]*\b(?:of|on|for|about|in|to|with|from|as|by)\b"
)
"""What stands between a verb and goods that are not its object: a briefing on the F-16."""


def exact(page: Page, draft: Draft, item: Claim) -> bool:
    """Say whether a single deal is told: so many of the goods, a model, or both its ends."""
    if {"supplier", "from"} & draft.roles or item.attribute("quantity"):
        return True
    before = page.text[draft.start : item.span.start]
    model = item.attribute("model") and not _LOOSE.search(before)
    return bool(model or _SOME.search(before))


def dealt(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take who supplied or sought the goods from the verb between the two."""
    sentence = page.once(Layout).sentence(item.span.start)
    start = max(sentence.start, item.span.start - 160)
    for who in reversed(mentions.within(start, item.span.start, "party", "place", "actor")):
        if who.kind == "place" and _SEATED.search(page.text, who.span.start - 24, who.span.start):
            continue
        for role, pattern in _ACTS:
            verb = pattern.match(page.text, who.span.end)
            told = verb and _BETWEEN.fullmatch(page.text, verb.end(), item.span.start)
            if verb and told and not ordered(page, who):
                event = "procurement" if pattern is _SOUGHT else "supply"
                doer = _seated(page, mentions, who)
                draft = Draft(doer.span.start, item.span.end, event)
                take_subjects(page, mentions, draft, doer, role)
                take_ways(page, mentions, draft, Span(verb.end(), item.span.start))
                if role == "supplier":
                    _taker(page, mentions, draft, Span(verb.end(), item.span.start))
                extend(page, mentions, draft)
                bought = role == "recipient" and exact(page, draft, item)
                if len(draft.slots) == 1 and not bought:
                    draft.facts["told"] = "actively"
                named = who.kind == "party" or len(draft.slots) > 1
                return draft if named or bought else None
    return None


_SEATED = re.compile(r"\b(?:originating|operating|active)\s+in\s+(?:the\s+)?\Z")
_SEAT = re.compile(
    r"\.?(?:\s*\([^()]{2,40}\))?,?\s+(?:(?:which|that)\s+is\s+)?(?:(?:an?|the)\s+[^.;,]{3,60}?\s+)?(?:based|located|headquartered"
    r"|registered|established|operating|incorporated)\s+(?:in|at)\s+(?:[A-Z][\w-]+,\s+)?"
)


def _seated(page: Page, mentions: Mentions, who: Claim) -> Claim:
    """Return the firm whose seat a place is: Birch Ltd., a firm based in Izmir, had sold."""
    if who.kind != "place":
        return who
    for firm in reversed(mentions.within(max(0, who.span.start - 120), who.span.start, "party")):
        if _SEAT.fullmatch(page.text, firm.span.end, who.span.start):
            return firm
    return who


def _taker(page: Page, mentions: Mentions, draft: Draft, between: Span) -> None:
    """Take whom it is given to, named right behind the verb: offered Kenya twelve lathes."""
    gap = _THE.match(page.text, between.start)
    who = named_at(page, mentions, gap.end()) if gap else None
    if who and _HANDED.fullmatch(page.text, who.span.end, between.end):
        draft.add("recipient", who)


def take_subjects(page: Page, mentions: Mentions, draft: Draft, who: Claim, role: str) -> None:
    """Take a subject, and the other before `and`."""
    draft.add(role, who)
    draft.start = min(draft.start, who.span.start)
    before = mentions.within(max(0, who.span.start - 90), who.span.start, "party")
    if before and _COORDINATED.fullmatch(page.text, before[-1].span.end, who.span.start):
        draft.add(role, before[-1])
        draft.start = before[-1].span.start


_UNDONE = re.compile(r"(?:to|of|by)\s|\w+ing\b", re.IGNORECASE)
"""A verb that does not say that it was done."""


def given(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods to be exported to somebody where nobody is named who does."""
    found = _GIVEN.search(page.text, max(0, item.span.start - 64), item.span.start)
    found = found or _TO_WHOM.search(page.text, max(0, item.span.start - 80), item.span.start)
    if not found:
        return None
    if LEFT_TO.search(page.text, max(0, found.start() - 70), found.start()):
        return None
    ruled = RULES.search(page.text, max(0, found.start() - 40), found.start())
    if ruled or _PERMIT.search(page.text, max(0, found.start() - 60), found.start()):
        return None
    draft = Draft(found.start(), item.span.end, "supply")
    if "way" in found.groupdict() and (goal := named_at(page, mentions, found.end("way") + 1)):
        draft.add(role_of("to", goal), goal)
    unnamed(page, draft, "supplier")
    _asked(page, mentions, draft)
    extend(page, mentions, draft)
    roles = draft.roles
    idle = {"item", "supplier", "at_port", "when"}
    open_end = _UNDONE.match(found["verb"]) is not None
    general = item.attribute("generic") is not None
    draft.facts["bare"] = general and open_end and not roles & NAMED_ENDS
    two = sum(slot.role == "supplier" for slot in draft.slots) > 1
    return draft if roles - idle or two or roles >= {"supplier", "when"} else None


def _asked(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take who is to do it, named right before: Alder Ltd. asked Birch Ltd. to ship."""
    near = mentions.within(max(0, draft.start - 90), draft.start, "party") if draft.start else []
    to = page.lower.startswith("to", draft.start)
    if to and near and not page.text[near[-1].span.end : draft.start].strip(" .\r\n"):
        draft.add("supplier", near[-1])


def handed(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods after whom they are given to: ship the Navy its second order of tanks."""
    near = mentions.within(max(0, item.span.start - 90), item.span.start, "party", "place", "actor")
    sentence = page.once(Layout).sentence(item.span.start)
    for who in reversed(near):
        verb = _HANDING.search(page.text, max(0, who.span.start - 24), who.span.start)
        if verb and _HANDED.fullmatch(page.text, who.span.end, item.span.start):
            draft = Draft(verb.start(), item.span.end, "supply")
            draft.add("recipient", who)
            unnamed(page, draft, "supplier")
            if giver := name_before(page, sentence.start, draft.start):
                draft.tell("supplier", giver, 1)
                draft.start = giver.start()
            extend(page, mentions, draft)
            return draft
    return None


def unnamed(page: Page, draft: Draft, role: str) -> None:
    """Take firms without a name that act: two Indian companies that may be planning to sell."""
    sentence = page.once(Layout).sentence(draft.start)
    if found := _FIRMS.search(page.text, max(sentence.start, draft.start - 120), draft.start):
        draft.tell(role, found, "who")
        draft.start = found.start()


def gotten(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods to be bought from somebody where nobody is named who buys."""
    found = _GOTTEN.search(page.text, max(0, item.span.start - 40), item.span.start)
    if not found:
        return None
    draft = Draft(found.start(), item.span.end, "procurement")
    unnamed(page, draft, "recipient")
    extend(page, mentions, draft)
    roles = draft.roles
    told = "recipient" in roles and not item.attribute("generic")
    return draft if roles & {"supplier", "from"} or told else None
