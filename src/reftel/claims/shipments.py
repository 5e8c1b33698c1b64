"""Shipments: a voyage with its lots, ports and days; goods said to move; goods diverted."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reftel.claims import lexicon
from reftel.claims.claim import Slot
from reftel.claims.controls import lists_after
from reftel.claims.passages import Layout, own_words
from reftel.claims.voice import voice
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.page import Mentions, Page

_MOVES = re.compile(
    r"\b(?:in\s+port|depart\w*|arriv\w*|load\w*|sail\w*|deliver\w*|booked|discharg\w*|en\s+route|bound\s+for|dock\w*|berth\w*|call(?:ed|s)?\s+at"
    r"|offload\w*|unload\w*|tranship\w*|transship\w*|left|carry(?:ing)?|carried|transport\w*|ship(?:ped|ping|ment)?)\b",
    re.IGNORECASE,
)
_NOUN = re.compile(
    r"(?:\b(?:the|an?|this|any|any\s+further)\s+)?(?:(?P<mood>impending|planned|potential|possible|proposed|suspected|upcoming|attempted|pending|further|reported|illicit|recent)\s+)?"
    r"\b(?P<noun>shipments?|deliver(?:y|ies)|sales?|transfers?|exports?|supply|provision|procurement|purchase|acquisition)\s+of\s+(?:(?:the|an?|any|these|such)\s+)?$",
    re.IGNORECASE,
)
_PASSED = re.compile(
    r"\s*,?\s+(?:(?:that\s+)?(?:was|were|is|are|been|being|have\s+been|has\s+been)\s+)?(?P<verb>transferred|provided|sold|supplied|shipped|delivered|exported|retransferred|re-exported|diverted)\s+(?:by\s+[^.;,]{2,60}?\s+)?to\s+",
    re.IGNORECASE,
)
_DIVERTED = re.compile(
    r"\s+(?:is|are|was|were|has\s+been|have\s+been|could\s+be|may\s+be|might\s+be|would\s+be)\s+(?:being\s+)?(?P<verb>used\s+against|retransferred|diverted|re-exported|resold|passed)\b(?:[^.;]|\.(?=\w)|(?<=[A-Z])\.){0,200}?(?=(?<![A-Z])[.;]|,\s+where|,\s+which|$)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.;]\s|$")
_AT_PORT = re.compile(r"\bin\s+port\s+(?:at|in|of)\s+$", re.IGNORECASE)
_LOADS = re.compile(r"\b(?:load\w*|loading|bulk\s+cargoes)\b[^.]{0,80}?\bat\s+(?:the\s+)?(?:port\s+of\s+)?$", re.IGNORECASE)
_LEAVES = re.compile(r"\b(?:depart(?:ed|s|ing)?|sail(?:ed|s|ing)?\s+from|left|leave|leaving|departure\s+from|shipped\s+from|exported\s+from|from)\s+(?:the\s+)?(?:port\s+of\s+)?$", re.IGNORECASE)
_REACHES = re.compile(
    r"\b(?:arriv(?:e|ed|es|ing|al)\s+(?:back\s+)?(?:at|in)|bound\s+for|destined\s+for|deliver(?:y|ed)\s+to|en\s+route\s+to|discharg\w+\s+(?:at|in)|offload\w*\s+(?:at|in)|to)\s+(?:the\s+)?(?:port\s+of\s+)?$",
    re.IGNORECASE,
)
_TRANSIT = re.compile(r"\bvia\s+$", re.IGNORECASE)
_PORTS = (("in_port", _AT_PORT), ("to", _REACHES), ("from", _LEAVES), ("from", _LOADS), ("via", _TRANSIT))
_FLAG = re.compile(r"\b(?P<flag>[A-Z]\w+(?:\s+[A-Z]\w+)?)-flag(?:ged)?\b")
_STATUS = (
    ("delivered", re.compile(r"\b(?:was|were|been)\s+delivered\b|\barrived\s+(?:at|in)\b", re.IGNORECASE)),
    ("en route", re.compile(r"\ben\s+route\b|\bdeparted\b|\bbound\s+for\b|\bhas\s+sailed\b", re.IGNORECASE)),
    ("loaded", re.compile(r"\b(?:was|were|been|has)\s+loaded\b", re.IGNORECASE)),
    ("scheduled", re.compile(r"\bscheduled\s+to\b|\bexpected\s+to\b|\bis\s+due\b", re.IGNORECASE)),
    ("booked", re.compile(r"\bbooked\b", re.IGNORECASE)),
    ("impending", re.compile(r"\bimpending\b|\bupcoming\b|\bimminent\b|\bpending\b", re.IGNORECASE)),
    ("planned", re.compile(r"\bplan(?:s|ned|ning)?\b|\bproposed\b|\bintend\w*\b", re.IGNORECASE)),
    ("suspected", re.compile(r"\bsuspected\b|\balleged\b", re.IGNORECASE)),
    ("potential", re.compile(r"\bpotential\b|\bpossible\b|\bcould\b", re.IGNORECASE)),
    ("ongoing", re.compile(r"\bcontinue\s+to\s+see\b|\bon-?going\b|\bcontinu(?:e|es|ing)\b", re.IGNORECASE)),
    ("stopped", re.compile(r"\b(?:halted|stopped|interdicted|seized|cancell?ed|intercepted)\b", re.IGNORECASE)),
)
_BOOKED = re.compile(r"\bbooked\s+$", re.IGNORECASE)
_DEPARTS = re.compile(r"\b(?:depart\w*|sail\w*|left|leave|leaving|ETD)\b(?!.*\barriv)[^.]{0,50}$", re.IGNORECASE | re.DOTALL)
_ARRIVES = re.compile(r"\b(?:arriv\w*|reach\w*|ETA|due\s+in)\b[^.]{0,50}$", re.IGNORECASE | re.DOTALL)
_FOR = re.compile(r"\bfor\s+(?:the\s+)?(?:[A-Z]\w+(?:'s|\u2019s|,s)\s+)?$")
_END_USER = re.compile(r"\b(?P<who>end-?\s?users?|consignees?|recipient|customer)\b[^.;:]{0,50}?[,:\s(]+(?:is\s+|was\s+)?(?:the\s+)?$", re.IGNORECASE)
_SUPPLIED = re.compile(r"\b(?:supplied|shipped|provided|exported|sold|manufactured|produced)\s+by\s+(?:the\s+)?", re.IGNORECASE)
_UNNAMED = re.compile(r"(?P<who>an?\s+(?:[\w-]+\s+){0,3}?(?:firm|company|entity|supplier|manufacturer|trader|exporter)s?(?:\s+that\s+[^.;,]{3,90})?)")
_COULD = re.compile(r"\b(?:could|may|might|would)\s+be\s+diverted\b[^.;]{0,40}?\bto\s+(?P<to>[^.;]{3,110})", re.IGNORECASE)
_ACTED = re.compile(
    r"\s*,?\s+(?:(?:has|had|have|also|previously|recently|reportedly|apparently)\s+)*(?:shipped|supplied|sold|exported|delivered|provided|transferred"
    r"|(?:offered|attempted|agreed|planned|intends?|plans|prepared|preparing|tried|was\s+attempting)\s+to\s+(?:sell|ship|supply|export|provide|transfer))\b",
    re.IGNORECASE,
)
_SOUGHT = re.compile(
    r"\s*,?\s+(?:(?:has|had|have|was|is|were|are|also|previously|recently|been)\s+)*(?:seeking|sought|attempting|attempted|trying|tried|attempts|efforts|offered|planning|planned)?"
    r"\s*(?:to\s+)?(?:buy|procure[ds]?|purchase[ds]?|acquire[ds]?|obtain(?:ed)?|ordered|bought)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Draft:
    """A shipment while its slots are gathered."""

    start: int
    end: int
    event: str
    slots: list[Slot] = field(default_factory=list)
    facts: dict[str, str | bool] = field(default_factory=dict)

    def add(self, role: str, claim: Claim) -> None:
        """Fill a slot with what a claim names."""
        self.put(role, claim.value, claim.span)

    def put(self, role: str, value: str, span: Span) -> None:
        """Fill a slot; the same value fills it once, where it is first said."""
        if value and not any(slot.role == role and slot.value == value for slot in self.slots):
            self.slots.append(Slot(role, value, span))

    def first(self, role: str) -> str:
        """Return the first value of a role."""
        return next((slot.value for slot in self.slots if slot.role == role), "")


def find_shipments(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield a voyage once a paragraph, and goods that move elsewhere once a mention."""
    voyages = list(_voyages(page, mentions))
    moved = [
        draft for draft in _moved(page, mentions)
        if not any(_told_in(page, voyage, draft) for voyage in voyages)
    ]  # fmt: skip
    _inherit(page, moved)
    for draft in sorted([*voyages, *moved], key=lambda draft: draft.start):
        yield from _claims(page, mentions, draft)


def _inherit(page: Page, moved: list[Draft]) -> None:
    """Let goods named after a sale in the same paragraph be between the same two."""
    sale: Draft | None = None
    for draft in moved:
        if draft.event == "sale" and draft.first("supplier"):
            sale = draft
        elif sale and not (draft.first("supplier") or draft.first("recipient")):
            if page.portion(sale.start)[0] == page.portion(draft.start)[0] and draft.event == "supply":
                draft.slots += [slot for slot in sale.slots if slot.role in {"supplier", "recipient"}]


def _told_in(page: Page, voyage: Draft, draft: Draft) -> bool:
    """Say whether goods that move are those of the voyage that the same paragraph tells."""
    if voyage.start <= draft.start < voyage.end:
        return True
    if draft.event in {"diversion", "retransfer"} and draft.facts.get("asserted"):
        return False
    return page.portion(draft.start)[0] == page.portion(voyage.start)[0]


def _voyages(page: Page, mentions: Mentions) -> Iterator[Draft]:
    layout = page.once(Layout)
    vessels = [claim for claim in mentions.of("vessel") if claim.span.start >= page.body().start]
    groups: dict[str, list[Claim]] = {}
    for claim in vessels:
        groups.setdefault(page.portion(claim.span.start)[0], []).append(claim)
    for group in groups.values():
        if not any(_ship(claim) for claim in group):
            continue
        sentences = sorted({layout.sentence(claim.span.start) for claim in group})
        told = [one for one in sentences if _MOVES.search(page.text, *one)]
        if len(told) >= 2 or (told and mentions.within(*told[0], "date") and mentions.within(*told[0], "place")):
            draft = Draft(own_words(layout, told[0]).start, told[-1].end, "voyage")
            _fill(page, mentions, draft, group)
            yield draft


def _ship(claim: Claim) -> bool:
    return not (claim.attribute("coref") or claim.attribute("generic"))


def _fill(page: Page, mentions: Mentions, draft: Draft, vessels: Iterable[Claim]) -> None:
    for vessel in vessels:
        if _ship(vessel) and not draft.first("vessel"):
            draft.add("vessel", vessel)
            _flag(page, draft, vessel)
    for voyage in mentions.within(draft.start, draft.end, "voyage"):
        draft.put("voyage", str(voyage.attribute("number") or voyage.value), voyage.span)
        draft.put("line", str(voyage.attribute("line") or ""), voyage.span)
    _lots(page, mentions, draft)
    _ports(page, mentions, draft)
    _days(page, mentions, draft)
    _parties(page, mentions, draft)
    _risk(page, draft)
    _status(page, draft)


def _flag(page: Page, draft: Draft, vessel: Claim) -> None:
    found = _FLAG.search(page.text, max(0, vessel.span.start - 50), vessel.span.start)
    if found and (flag := vessel.attribute("flag")):
        draft.put("flag", str(flag), Span(*found.span("flag")))
    elif flag := vessel.attribute("flag"):
        draft.put("flag", str(flag), vessel.span)


def _lots(page: Page, mentions: Mentions, draft: Draft) -> None:
    for item in mentions.within(draft.start, draft.end, "item"):
        draft.add("item", item)
        if count := item.attribute("containers"):
            draft.put("containers", str(count), item.span)


def _ports(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Fill ports by the words before them; a country counts only where no port is told."""
    places = mentions.within(draft.start, draft.end, "place")
    told = [(role, place) for place in places if (role := _port_role(page, draft, place))]
    exact = {role for role, place in told if len(place.value) > 2}
    for role, place in told:
        if len(place.value) > 2 or role not in exact:
            if role == "in_port":
                draft.add("from", place)
            draft.add(role, place)


def _port_role(page: Page, draft: Draft, place: Claim) -> str | None:
    if not place.value.isupper() and "-" not in place.value:
        return None
    lead = page.text[max(draft.start, place.span.start - 110) : place.span.start]
    for role, pattern in _PORTS:
        if pattern.search(lead):
            return role
    return None


def _days(page: Page, mentions: Mentions, draft: Draft) -> None:
    layout = page.once(Layout)
    for date in mentions.within(draft.start, draft.end, "date"):
        sentence = layout.sentence(date.span.start)
        lead = page.text[max(sentence.start, date.span.start - 120) : date.span.start]
        if _BOOKED.search(lead):
            draft.add("booked", date)
        elif "in port" in lead.lower():
            draft.add("at_port", date)
        elif _ARRIVES.search(lead):
            draft.add("arrives", date)
        elif _DEPARTS.search(lead):
            draft.add("departs", date)


def _parties(page: Page, mentions: Mentions, draft: Draft) -> None:
    text = page.text
    paragraph_end = _paragraph_end(page, draft.end)
    for party in mentions.within(draft.start, paragraph_end, "party"):
        lead = text[max(draft.start, party.span.start - 90) : party.span.start]
        if who := _END_USER.search(lead):
            draft.add("end_user" if who["who"].lower().startswith("end") else "consignee", party)
        elif party.span.end <= draft.end:
            _carrier(page, draft, party, lead)
    for found in _SUPPLIED.finditer(text, draft.start, draft.end):
        _supplier(page, mentions, draft, found.end())
    for slot in [slot for slot in draft.slots if slot.role == "consignee"]:
        draft.put("end_user", slot.value, slot.span)


def _carrier(page: Page, draft: Draft, party: Claim, lead: str) -> None:
    if _FOR.search(lead):
        draft.add("consignee", party)
    elif re.match(r"\)?['\u2019]?s?\s+(?:[A-Z]\w+-flag\w*\s+)?(?:M/V|MV|vessel|ship)\b", page.text[party.span.end : party.span.end + 40]):
        draft.add("operator", party)


def _paragraph_end(page: Page, position: int) -> int:
    """Return how far the paragraph that tells of a voyage runs, at most some sentences on."""
    label = page.portion(position - 1)[0]
    end = position
    for top in page.cable.paragraphs:
        if page.portion(top.span.start)[0] == label and top.span.end > position:
            end = max(end, top.span.end)
    return min(end, position + 1500)


def _supplier(page: Page, mentions: Mentions, draft: Draft, position: int) -> None:
    named = mentions.within(position - 1, position + 90, "party")
    if named and named[0].span.start <= position + 25:
        draft.add("supplier", named[0])
    elif found := _UNNAMED.match(page.text, position, draft.end):
        draft.put("supplier", " ".join(found["who"].split()), Span(*found.span("who")))


def _risk(page: Page, draft: Draft) -> None:
    for found in _COULD.finditer(page.text, draft.start, _paragraph_end(page, draft.end)):
        draft.put("diversion", " ".join(found["to"].split()), Span(*found.span("to")))


def _status(page: Page, draft: Draft) -> None:
    """Note every status said; the furthest along stands as the shipment's own."""
    for name, pattern in _STATUS:
        if found := pattern.search(page.text, max(0, draft.start - 40), draft.end):
            draft.put("status", name, Span(*found.span()))
            draft.facts.setdefault("status", name)


def _moved(page: Page, mentions: Mentions) -> Iterator[Draft]:
    for item in mentions.of("item"):
        if item.span.start < page.body().start:
            continue
        draft = next((made for read in _READINGS if (made := read(page, mentions, item))), None)
        if draft:
            draft.slots.insert(0, Slot("item", item.value, item.span))
            _origin(page, mentions, draft, item)
            for one in lists_after(page, mentions, item.span.end):
                draft.add("control", one)
            _status(page, draft)
            yield draft


_SUPPLIER_OF = re.compile(r"\s+(?:has|have|had|is|was|remains)\s+(?:\w+\s+){0,3}(?:an?\s+)?(?:\w+\s+)?supplier\s+of\b[^.;]{3,60}?\bto\s+(?:the\s+)?", re.IGNORECASE)


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
    for role, named in zip(("supplier", "recipient"), (str(item.attribute("supplier")), str(item.attribute("recipient"))), strict=True):
        place = item.span.start + page.text[item.span.start : item.span.end].find(named)
        known = next((party for party in inner if party.span.start <= place < party.span.end), None)
        draft.put(role, known.value if known else " ".join(named.split()), known.span if known else Span(place, place + len(named)))
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


_RELATED = re.compile(r"\s+and\s+related\s+\w+")
_ON = re.compile(r"\s+(?:on|aboard|via)\s+(?:board\s+)?(?:the\s+)?(?:[A-Z]\w+(?:\s[A-Z]\w+)?-flag\w*\s+)?")
_ROUTE = re.compile(r",?\s+(?:from|to|via|for|by|destined\s+for|bound\s+for)\s+(?:the\s+)?(?:[\w-]+\s+(?:company|firm|entity)\s+)?")
_ROLES = {"via": ("via", "via"), "from": ("supplier", "from"), "by": ("supplier", "supplier"), "to": ("recipient", "to"), "for": ("end_user", "end_user")}


def _extend(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take in vessel, origin and recipient that follow the goods directly."""
    if found := _RELATED.match(page.text, draft.end):
        draft.end = found.end()
    for _ in range(4):
        if found := _ON.match(page.text, draft.end):
            vessel = next((v for v in mentions.within(found.end() - 1, found.end() + 40, "vessel") if v.span.start <= found.end()), None)
            if vessel is None:
                return
            draft.add("vessel", vessel)
            _flag(page, draft, vessel)
            draft.end = vessel.span.end
        elif found := _ROUTE.match(page.text, draft.end):
            if not _routed(mentions, draft, found):
                return
        else:
            return


def _routed(mentions: Mentions, draft: Draft, found: re.Match[str]) -> bool:
    word = found[0].strip(", ").split()[0].lower()
    party_role, place_role = _ROLES.get(word, ("recipient", "to"))
    near = [claim for claim in mentions.within(found.end() - 2, found.end() + 90, "party", "place", "actor")
            if claim.span.start <= found.end() + 1]  # fmt: skip
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
    near = [claim for claim in mentions.within(found.end() - 1, found.end() + 80, "place", "party", "actor") if claim.span.start <= found.end() + 4]
    if not near:
        return None
    draft = Draft(item.span.start, near[-1].span.end, "transfer")
    draft.add("to" if near[-1].kind == "place" else "recipient", near[-1])
    if after := _DIVERTED.match(page.text, draft.end):
        draft.end = after.end()
        draft.event = "retransfer" if "retransfer" in after["verb"].lower() else "diversion"
        draft.facts["asserted"] = "could" not in after[0].lower()[:12]
        _recipient(page, draft, after)
    return draft


def _active(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take who supplied or sought the goods from the verb between the two."""
    sentence = page.once(Layout).sentence(item.span.start)
    start = max(sentence.start, item.span.start - 160)
    for party in reversed(mentions.within(start, item.span.start, "party")):
        for role, pattern in (("supplier", _ACTED), ("recipient", _SOUGHT)):
            verb = pattern.match(page.text, party.span.end)
            if verb and verb.end() <= item.span.start <= verb.end() + 70:
                draft = Draft(party.span.start, item.span.end, "supply" if role == "supplier" else "procurement")
                draft.add(role, party)
                draft.facts["told"] = "actively"
                _extend(page, mentions, draft)
                return draft
    return None


_READINGS = (_sold, _nominal, _passed, _active)


def _recipient(page: Page, draft: Draft, after: re.Match[str]) -> None:
    if found := re.search(r"\b(?:to|against)\s+(?P<who>.+)$", after[0], re.DOTALL):
        start = after.start() + found.start("who")
        draft.put("end_user", " ".join(found["who"].split()), Span(start, after.end()))


def _claims(page: Page, mentions: Mentions, draft: Draft) -> Iterator[Claim]:
    span = Span(draft.start, draft.end)
    said = voice(page, mentions, span)
    facts: dict[str, str | bool] = {"event": draft.event, **draft.facts}
    facts.pop("asserted", None)
    facts.pop("told", None)
    for role in ("vessel", "supplier", "consignee", "end_user", "recipient", "from", "to", "departs", "arrives"):
        if value := draft.first(role):
            facts[role] = value
    vessel, day = draft.first("vessel"), draft.first("departs") or draft.first("at_port")
    value = f"shipment {vessel} {day[:7]}".strip() if vessel else f"{draft.event} {draft.first('item')}"
    for kind in _kinds(draft):
        yield page.claim(kind, span, value, "shipments", slots=draft.slots, attributes=facts,
                         speaker=said.speaker, hedge=said.hedge, polarity=said.polarity)  # fmt: skip


def _kinds(draft: Draft) -> tuple[str, ...]:
    """Return what a draft is: who supplies whom is also a transfer."""
    if "told" in draft.facts:
        return ("transfer",)
    supplied = draft.event != "voyage" and (draft.first("supplier") or draft.first("recipient") or draft.first("to"))
    return ("shipment", "transfer") if supplied else ("shipment",)
