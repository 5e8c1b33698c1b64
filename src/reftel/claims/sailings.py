"""Voyages told in a paragraph: vessel, line, lots, ports, days, parties, what may befall."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from reftel.claims.drafts import Draft, fill_flag, fill_status
from reftel.claims.passages import Layout, own_words
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.page import Mentions, Page

_NUMBERED = re.compile(r"\W{0,3}\d{1,2}\.\s*")
_MOVES = re.compile(
    r"\b(?:in\s+port|depart\w*|arriv\w*|load\w*|sail\w*|deliver\w*|booked|discharg\w*"
    r"|en\s+route|bound\s+for|dock\w*|berth\w*|call(?:ed|s)?\s+at"
    r"|offload\w*|unload\w*|tranship\w*|transship\w*|left|carry(?:ing)?|carried|transport\w*"
    r"|ship(?:ped|ping|ment)?)\b",
    re.IGNORECASE,
)
_AT_PORT = re.compile(r"\bin\s+port\s+(?:at|in|of)\s+$", re.IGNORECASE)
_LOADS = re.compile(
    r"\b(?:load\w*|loading|bulk\s+cargoes)\b[^.]{0,80}?\bat\s+(?:the\s+)?(?:port\s+of\s+)?$",
    re.IGNORECASE,
)
_LEAVES = re.compile(
    r"\b(?:depart(?:ed|s|ing)?|sail(?:ed|s|ing)?\s+from|left|leave|leaving|departure\s+from"
    r"|shipped\s+from|exported\s+from|from)\s+(?:the\s+)?(?:port\s+of\s+)?$",
    re.IGNORECASE,
)
_REACHES = re.compile(
    r"\b(?:arriv(?:e|ed|es|ing|al)\s+(?:back\s+)?(?:at|in)|bound\s+for|destined\s+for"
    r"|deliver(?:y|ed)\s+to|en\s+route\s+to|discharg\w+\s+(?:at|in)|offload\w*\s+(?:at|in)"
    r"|to)\s+(?:the\s+)?(?:port\s+of\s+)?$",
    re.IGNORECASE,
)
_TRANSIT = re.compile(r"\bvia\s+$", re.IGNORECASE)
_PORTS = (
    ("in_port", _AT_PORT),
    ("to", _REACHES),
    ("from", _LEAVES),
    ("from", _LOADS),
    ("via", _TRANSIT),
)
_BOOKED = re.compile(r"\bbooked\s+$", re.IGNORECASE)
_DEPARTS = re.compile(
    r"\b(?:depart\w*|sail\w*|left|leave|leaving|ETD)\b(?!.*\barriv)[^.]{0,50}$",
    re.IGNORECASE | re.DOTALL,
)
_ARRIVES = re.compile(
    r"\b(?:arriv\w*|reach\w*|ETA|due\s+in)\b[^.]{0,50}$", re.IGNORECASE | re.DOTALL
)
_FOR = re.compile(r"\bfor\s+(?:the\s+)?(?:[A-Z]\w+(?:'s|\u2019s|,s)\s+)?$")
_END_USER = re.compile(
    r"\b(?P<who>end-?\s?users?|consignees?|recipient|customer)\b[^.;:]{0,50}?[,:\s(]+(?:is\s+"
    r"|was\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_SUPPLIED = re.compile(
    r"\b(?:supplied|shipped|provided|exported|sold|manufactured|produced)\s+by\s+(?:the\s+)?",
    re.IGNORECASE,
)
_UNNAMED = re.compile(
    r"(?P<who>an?\s+(?:[\w-]+\s+){0,3}?(?:firm|company|entity|supplier|manufacturer|trader"
    r"|exporter)s?(?:\s+that\s+[^.;,]{3,90})?)"
)
_COULD = re.compile(
    r"\b(?:could|may|might|would)\s+be\s+diverted\b[^.;]{0,40}?\bto\s+(?P<to>[^.;]{3,110})",
    re.IGNORECASE,
)


def sailings(page: Page, mentions: Mentions) -> Iterator[Draft]:
    """Yield one draft for each paragraph that tells of the moves of a vessel."""
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
        if len(told) >= 2 or (
            told and mentions.within(*told[0], "date") and mentions.within(*told[0], "place")
        ):
            draft = Draft(_first_word(layout, told[0]), told[-1].end, "voyage")
            _fill(page, mentions, draft, group)
            yield draft


def _first_word(layout: Layout, sentence: Span) -> int:
    """Return where a sentence begins after a paragraph's number and mark, or a bullet's dashes."""
    number = _NUMBERED.match(layout.text, *sentence)
    start = number.end() if number else sentence.start
    return own_words(layout, Span(start, sentence.end)).start


def _ship(claim: Claim) -> bool:
    return not (claim.attribute("coref") or claim.attribute("generic"))


def _fill(page: Page, mentions: Mentions, draft: Draft, vessels: Iterable[Claim]) -> None:
    for vessel in vessels:
        if _ship(vessel) and not draft.first("vessel"):
            draft.add("vessel", vessel)
            fill_flag(page, draft, vessel)
    for voyage in mentions.within(draft.start, draft.end, "voyage"):
        draft.put("voyage", str(voyage.attribute("number") or voyage.value), voyage.span)
        draft.put("line", str(voyage.attribute("line") or ""), voyage.span)
    _lots(mentions, draft)
    _ports(page, mentions, draft)
    _days(page, mentions, draft)
    _parties(page, mentions, draft)
    _risk(page, draft)
    fill_status(page, draft)


def _lots(mentions: Mentions, draft: Draft) -> None:
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
    elif re.match(
        r"\)?['\u2019]?s?\s+(?:[A-Z]\w+-flag\w*\s+)?(?:M/V|MV|vessel|ship)\b",
        page.text[party.span.end : party.span.end + 40],
    ):
        draft.add("operator", party)


def _paragraph_end(page: Page, position: int) -> int:
    """Return how far the paragraph that tells of a voyage runs, at most some sentences on."""
    ends = page.once(_ends).get(page.portion(position - 1)[0], [])
    at = bisect_right(ends, position)
    return min(ends[at], position + 1500) if at < len(ends) else position


def _ends(page: Page) -> dict[str, list[int]]:
    """Return where the parts of each numbered paragraph end, by its label."""
    found: dict[str, list[int]] = {}
    for top in page.cable.paragraphs:
        found.setdefault(page.portion(top.span.start)[0], []).append(top.span.end)
    return found


def _supplier(page: Page, mentions: Mentions, draft: Draft, position: int) -> None:
    named = mentions.within(position - 1, position + 90, "party")
    if named and named[0].span.start <= position + 25:
        draft.add("supplier", named[0])
    elif found := _UNNAMED.match(page.text, position, draft.end):
        draft.put("supplier", " ".join(found["who"].split()), Span(*found.span("who")))


def _risk(page: Page, draft: Draft) -> None:
    for found in _COULD.finditer(page.text, draft.start, _paragraph_end(page, draft.end)):
        draft.put("diversion", " ".join(found["to"].split()), Span(*found.span("to")))
