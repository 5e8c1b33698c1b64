"""Who or what place is named at the end of a way, and what it is to the goods."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.text.lexicon import is_ordinary, things, words
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Mentions, Page

_SORT = (
    r"(?<![\w-])(?:(?!(?:(?:re-?)?suppl|provid|equip|arm(?:s|ed|ing)?\b|furnish|present|s[eo]ll|sold|ship|sen[dt]|giv|gave|transfer|deliver|export"
    r"|smuggl|offer|to\b|from\b|by\b|for\b|with\b|and\b|or\b|of\b|on\b|in\b|at\b|as\b|that\b|among\b|between\b|against\b))[a-z-]+\s+)?"
)
"""What sort of people they are, and no verb: Somali-based militants, supplied militants."""
_NATION_S = (
    r"(?:an?\s+|the\s+)?(?:[A-Z][a-z]+\s+){1,2}(?:[a-z'-]+\s+){0,3}?(?:entit(?:y|ies)|firms?"
    r"|compan(?:y|ies)|customers?|end[-\s]?users?|buyers?|brokers?|traders?|military|program(?:me)?|ministry|police|army|navy|air\s+force|armed\s+forces|government|authorities|regime|rebels|insurgents|guards|troops"
    r"|shipyards?|factor(?:y|ies)|plants?|laborator(?:y|ies)|mills?|refiner(?:y|ies)|hospitals?|importers?|exporters?|suppliers?|producers?|manufacturers?|intermediar(?:y|ies)|middlem[ae]n|airlines?|militias?|rebels?|distributors?|(?:arms\s+)?dealers?|officers?|smugglers?|soldiers|agents?"
    r"|trading\s+houses?|universit(?:y|ies)|institutes?|representatives?)\b"
)
"""Somebody of a nation: a Kenyan broker, the Kenyan armed forces."""
_SOME_HOUSE = (
    r"an?\s+(?:[\w-]+\s+){0,2}(?:entity|firm|company|customer|broker|buyer|end[-\s]?user|supplier"
    r"|intermediary|middleman|front\s+company|distributor|dealer|trading\s+house|importer|trader|freight\s+forwarder)\b"
)
_SOME_ONE = (
    r"(?:an?|any|some|one|two|three|several)\s+(?:[\w-]+\s+){0,3}?(?:builders?|makers?|cousins?|business(?:man|men|woman)|nationals?|affiliates?|subsidiar(?:y|ies)|clients?|consorti(?:um|a)"
    r"|joint\s+ventures?|enterprises?|workshops?|mills?|dealers?|buyers?|sellers?|entit(?:y|ies)|factor(?:y|ies)|plants?)\b(?:\s+in\s+[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)?"
)
"""Somebody with his land behind: two dealers in Kenya."""
_THIRD = r"(?:any\s+|a\s+)?(?:other\s+)?third\s+(?:part(?:y|ies)|countr(?:y|ies))\b"
_KNOWN_ONE = (
    r"(?:the|this|that)\s+(?:[A-Z][a-z]+\s+)?(?:[a-z-]+\s+){0,3}(?:banks?|hospitals?|universit(?:y|ies)|resellers?|traders?|dealers?|manufacturers?|sellers?|buyers?|exporters?|importers?|consignees?|end[-\s]?users?|brokers?|freight\s+forwarders?|customers?|governments?|factions|rebels|militants|militias?|army|navy|air\s+force|coast\s+guard|police|armed\s+forces"
    r"|military|regime|junta|opposition|embassy|terrorists|insurgents|guerrillas|forces|crews?)\b"
)
"""Somebody told of before: the importer, this militia."""
_FORCES = (
    rf"{_SORT}(?:rebels|militants|militias?|army|navy|air\s+force|coast\s+guard|police|military|regime"
    r"|terrorists|insurgents|guerrillas|mercenaries|fighters|crews?|peacekeepers|troops|soldiers)\b"
)
_PEOPLE = (
    rf"{_SORT}(?:customers|clients|buyers|dealers|end-?users|individuals|groups|networks|actors|proxies|extremists|smugglers|(?:narco-?)?traffickers|tribes(?:men)?|clans"
    r"|warlords|separatists|paramilitaries|cartels|gangs|factions|operatives|jihadists|criminals|companies|firms|entities"
    r"|manufacturers|importers|exporters|traders|producers|parties\s+to\s+the\s+(?:[A-Z][\w/]+\s+)?conflict)\b(?:\s+in\s+[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)?"
)
SOMEBODY = re.compile(
    rf"(?:either\s+)?(?P<who>{_NATION_S}|{_SOME_HOUSE}|{_SOME_ONE}|{_THIRD}|{_KNOWN_ONE}|{_FORCES}|{_PEOPLE})"
)
"""Somebody without a name who gives goods or gets them."""
OF_NATION = re.compile(
    r"[',]s\s+(?:[a-z-]+\s+){1,7}[a-z-]+,\s+(?:the\s+)?(?=[A-Z])|[',]s\s+(?:[a-z-]+\s+){0,2}|-based\s+(?:[a-z-]+,?\s+){0,3}(?=[A-Z])|\s+(?:[a-z]+\s+){0,2}(?:firm|company|house|trader|dealer|broker|importer"
    r"|exporter|entity|distributor|manufacturer|supplier|subsidiary|institute|middleman|agent|affiliate|branch|partner|arm),?\s+(?=[A-Z])"
)
"""How a place leads to a firm's name: Kenya's Birch Ltd., the Damascus trading house Birch."""
_DESCRIBED = re.compile(
    r"(?:(?:an?|the|its)\s+)?(?:[A-Z][a-z]+(?:-[a-z]+)?\s+){0,2}(?:(?!(?:of|to|for|and|in|by|from|with|at|on)\b)"
    r"[a-z][\w-]*,?\s+){0,3}"
)
_ROLES = {
    "via": ("intermediary", "via"),
    "through": ("intermediary", "via"),
    "across": ("via", "via"),
    "from": ("supplier", "from"),
    "of": ("supplier", "from"),
    "by": ("supplier", "supplier"),
    "to": ("recipient", "to"),
    "into": ("recipient", "to"),
    "entered": ("recipient", "to"),
    "departed": ("supplier", "from"),
    "left": ("supplier", "from"),
    "for": ("end_user", "end_user"),
}

MEANS = r"air|sea|ship|truck|lorry|car|rail|road|land|barge|boat|dhow|train|plane|courier|mail"


def role_of(way: str, claim: Claim | None) -> str:
    """Return the role that a word of the way gives to a place, or to who is named there."""
    who, where = _ROLES.get(way.lower().split()[-1], ("recipient", "to"))
    if claim is None or claim.kind != "place":
        return who
    port = way.lower() == "for" and len(claim.value) > len("IR")
    return "to" if port or way.lower().startswith(("destined", "bound")) else where


def part_of(words: str) -> str:
    """Return the role that the words for a part in a deal name: end-users, the seller."""
    return _parts()[" ".join(re.split(r"[-\s]+", words.lower())).rstrip("s")]


@cache
def _parts() -> dict[str, str]:
    return {row["word"]: row["role"] for row in rows("parts")}


FUNDS = re.compile(
    r"(?:[',]s)?\s+(?:[a-z]+\s+)?(?:mon(?:ies|ey)|funds?|budgets?|grants?|accounts?)\b"
)
"""What makes somebody only him whose money it is: out of Ministry of Roads funds."""
OFFICER = re.compile(
    r"(?:[',]s)?\s+(?:desk\s+)?(?:official|officer|director|deputy|contact|counterpart|spokes\w+|minister|ambassador|representative)\b"
)
"""Who of a house hears or reads of goods, and does not get them."""
_ACRONYM = re.compile(r"(?P<who>[A-Z]{3,6})(?![\w-])(?!\s+[A-Z])")
"""A body that goods go to by letters that no table knows."""


def _aside(page: Page, claim: Claim) -> bool:
    """Say whether a name only tells whose money pays, or whose officer hears of the goods."""
    officer = claim.kind == "party" and OFFICER.match(page.text, claim.span.end)
    return bool(officer or FUNDS.match(page.text, claim.span.end))


def take_end(page: Page, mentions: Mentions, draft: Draft, way: str, position: int) -> bool:
    """Take in who or what place is named there, or somebody without a name."""
    claim = named_at(page, mentions, position)
    who = None if claim else SOMEBODY.match(page.text, position)
    if claim and _aside(page, claim):
        return False
    if claim and (named := owned_name(page, mentions, claim)):
        draft.tell(role_of(way, None), named, "name")
        draft.end = named.end()
    elif claim:
        known = apposed(page, mentions, claim.span.end) if claim.value.startswith("(") else None
        claim = known or claim
        draft.add(role_of(way, claim), claim)
        owned = _THEIRS.match(page.text, claim.span.end) if claim.kind == "place" else None
        draft.end = owned.end() if owned else claim.span.end
    elif who:
        take_somebody(page, mentions, draft, role_of(way, None), who)
    elif way.lower() in {"by", "from"} and (named := _UNKNOWN.match(page.text, position)):
        draft.tell("supplier" if way.lower() == "by" else "from", named)
        draft.end = named.end()
        return True
    elif way.lower() == "to" and (body := _ACRONYM.match(page.text, position)):
        if body["who"] in things() or not page.mixed(max(0, position - 60), body.end()):
            return False
        draft.tell("recipient", body, "who")
        draft.end = body.end()
        return True
    return bool(claim or who)


def take_somebody(
    page: Page, mentions: Mentions, draft: Draft, role: str, who: re.Match[str]
) -> None:
    """Take somebody without a name, or the name behind him: a broker in Oran, Alder Ltd."""
    if named := apposed(page, mentions, who.end()):
        draft.add(role, named)
        draft.end = max(draft.end, named.span.end)
    elif quoted := QUOTED.match(page.text, who.end()):
        draft.tell(role, quoted, "name")
        draft.end = max(draft.end, quoted.end())
    else:
        draft.tell(role, who, "who")
        draft.end = max(draft.end, who.end())


QUOTED = re.compile(r"\s+\\?\"(?P<name>[A-Z][\w&' -]{1,40}?)\\?\"")
"""The name of somebody in marks of quotation: the Spanish firm "Alder"."""
_UNKNOWN = re.compile(r"[A-Z][a-z][\w&-]+(?:\s+[A-Z][\w&-]+){0,4}(?=\s+(?:to|from|for|in|of)\b)")
"""A name that nothing but its place behind `by` or `from` tells to be a firm's or a town's."""
_THEIRS = re.compile(
    r"(?:[',]s|-based)\s+(?:[a-z-]+,?\s+){0,3}(?P<name>[A-Z][\w&-]+(?:\s+(?:al-)?[A-Z][\w&-]*){0,4})"
)
_APPOSED = re.compile(
    r"(?:\s+(?:in|of)\s+[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)?,\s+(?:the\s+)?|\s+\\?\"(?=[A-Z])"
)


def owned_name(page: Page, mentions: Mentions, place: Claim) -> re.Match[str] | None:
    """Return a name that only its land tells to be a firm's: Iran's Alder Felez."""
    found = _THEIRS.match(page.text, place.span.end) if place.kind == "place" else None
    if found is None or not page.mixed(place.span.start, found.end()):
        return None
    kinds = ("party", "place") if found[0].startswith("-") else ("party", "place", "person")
    known = mentions.within(found.start("name"), found.end() + 60, *kinds)
    if any(one.span.start < found.end() for one in known):
        return None
    strange = [word for word in found["name"].lower().split() if not is_ordinary(word)]
    called = re.search(r"\b(?:firm|company|trader|dealer|house|broker)\b", found[0])
    return found if len(strange) > 1 or called else None


def apposed(page: Page, mentions: Mentions, position: int) -> Claim | None:
    """Return the party that tells the name of somebody: a broker in Oran, Alder Ltd."""
    found = _APPOSED.match(page.text, position)
    near = mentions.within(found.end(), found.end() + 110, "party") if found else []
    return near[0] if found and near and near[0].span.start == found.end() else None


_PART_OF = re.compile(
    r"(?:an?|the|its)\s+(?:[a-z-]+\s+){0,2}?(?:office|agent|subsidiary|branch|unit|arm|affiliate|representative|division|component|associate|partner)"
    r"\s+(?:of|for)\s+(?:the\s+)?(?:[A-Z]\w+\s+)?(?:(?:firm|company|group|conglomerate|entity)\s+)?(?=[A-Z])"
)
"""What somebody is to him who is named: a purchasing office of the Oran firm Birch."""


def named_at(page: Page, mentions: Mentions, position: int) -> Claim | None:
    """Return who or what place is named there: the firm where it is a nation's firm."""
    if part := _PART_OF.match(page.text, position):
        near = mentions.within(part.end() - 1, part.end() + 110, "party")
        if near and near[0].span.start <= part.end():
            return near[0]
    ahead = mentions.within(position - 5, position + 110, "party", "place", "actor")
    near = [claim for claim in ahead if claim.span.start <= position + 2 < claim.span.end]
    if not near:
        return _described(page, ahead, position)
    first = max(near, key=lambda claim: (claim.kind == "party", claim.span.end))
    owned = OF_NATION.match(page.text, first.span.end) if first.kind == "place" else None
    if not owned:
        return first
    parties = mentions.within(owned.end() - 1, owned.end() + 110, "party")
    return next((one for one in parties if one.span.start <= owned.end() + 1), first)


def _described(page: Page, ahead: list[Claim], position: int) -> Claim | None:
    """Return the party that plain words before it describe: Kenyan civil airline Birch Air."""
    first = next((one for one in ahead if one.span.start > position), None)
    if first is None or first.kind != "party":
        return None
    return first if _DESCRIBED.fullmatch(page.text, position, first.span.start) else None


_NAME = re.compile(r"\b([A-Z][\w&-]+(?:\s+(?:(?:and|of|&)\s+)?[A-Z][\w&.-]*){0,5})\s+$")


def name_before(page: Page, floor: int, end: int) -> re.Match[str] | None:
    """Return a name that no table knows right before a verb: Vexo sold."""
    found = _NAME.search(page.text, max(floor, end - 50), end)
    if found is None or not page.mixed(floor, end):
        return None
    plain = is_ordinary(found[1].lower()) or found[1].lower() in words("openers")
    return None if plain else found
