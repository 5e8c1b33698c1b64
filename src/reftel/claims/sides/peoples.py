"""Nations that act: their peoples, forces, delegations, and groups of their firms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.named.names import squeezed
from reftel.claims.sides.bands import band
from reftel.claims.sides.folk import acts, beside, does, peoples
from reftel.claims.text.lexicon import nationalities

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_STATE = re.compile(
    r"(?:[',]s)?\s{1,3}(?:[Gg]overnment|GOVERNMENT|regime|administration|leadership"
    r"|(?:(?!legal|domestic|sanction|counter|statut|exist)[a-z-]+\s{1,3}){0,2}?authorities)\b"
    r"(?!\s{1,3}(?:officials?|agenc(?:y|ies)|ministr|bodies|offices?|contacts?|interlocutors?|entit"
    r"|representatives?|experts?|organi[sz]ations?|personnel|sources?|employees?|leaders?|change))"
)
_OF_STATE = re.compile(
    r"(?:[',]s)?\s{1,3}(?:[Gg]overnment|GOVERNMENT|(?:(?!and\b|to\b|the\b|or\b|that\b|legal|domestic|sanction|counter|statut|exist)[a-z-]+\s{1,3}){0,2}?[Aa]uthorities|regime"
    r"|[Aa]dministration|leadership)\b(?!\s{1,3}(?:officials?|change))"
)
_LOUD_GROUP = re.compile(
    r"\s{1,3}(?:[A-Z]+\s{1,3})?(?:TROOPS|FORCES|LEADERS|DELEGATION)(?!\w|'S?\b|\s{1,3}(?:OF|IN)\b)"
)
"""A group of a nation in the capitals of a subject."""


class Actor(NamedTuple):
    """Who acts, at its place."""

    span: tuple[int, int]
    value: str
    type: str


def nationals(page: Page) -> Iterator[Actor]:
    """Yield each nation that acts, by its government, people, groups and forces."""
    for hit in page.known.get("nation", ()):
        if not page.lower[max(0, hit.start - 6) : hit.start].rstrip().endswith(_HALVES):
            side = _side(page, hit)
            yield from [side] if side else _national(page, hit)
    yield from _continental(page)
    for hit in page.known.get("place", ()):
        if hit.known.type == "country":
            yield from _of_country(page, hit)
    for hit in page.known.get("people", ()):
        told = definite(page, hit)
        if page.lower[max(0, hit.start - 6) : hit.start].rstrip().endswith(_HALVES):
            continue
        if told or (hit.start >= page.body().start and does(page, hit)):
            start = page.article(hit.start)
            land = f"GOV-{hit.known.country}" if hit.known.country else f"({hit.known.name})"
            yield Actor((start, hit.end), land, "people")


_HALVES = ("south", "north", "latin", "afro-", "inter-")
"""Before `Americans` these mean others: South Americans."""


def _of_country(page: Page, hit: Hit) -> Iterator[Actor]:
    """Yield who acts behind the name of a country: UK entities, Ruritania's authorities."""
    name = page.text[hit.start : hit.end]
    short = (len(name) < 5 and name.isupper()) or "." in name
    body = _BODY.match(page.text, hit.end)
    if body and (short or body["owned"]):
        yield _body(page, hit, body)
    if short and (side := _side(page, hit)):
        yield side
    if forces := _OWN_FORCES.match(page.text, hit.end):
        yield group_at(page, hit.start, forces.end())
    group = _loud(page, hit) or band(page, hit.start, hit.end) if short else None
    if group and (hit.known.country != "US" or _ours_act(group)):
        yield group_at(page, _first(page, hit), group.end())
    state = _OF_STATE.match(page.text, hit.end)
    if state and (definite(page, hit) or not state[0].endswith("leadership")):
        yield Actor((hit.start, state.end()), f"GOV-{hit.known.country}", "government")


_OWN_FORCES = re.compile(
    r"[',]s\s{1,3}(?:(?!of\b|and\b|from\b|armed\b)[a-z]+\s{1,3}){0,2}(?:forces|troops|soldiers)\b"
)
"""The forces of a land behind its name: Ruritania's missile forces."""


def _ours_act(group: re.Match[str]) -> bool:
    """Say whether a group of one's own acts: its firms and its delegation, not its forces."""
    return group.re is _LOUD_GROUP or bool(group["trades"]) or group["acts"] in _CIVIL


_CIVIL = frozenset(["experts", "leaders", "contractors", "personnel"])


def definite(page: Page, hit: Hit) -> bool:
    """Say whether `the` stands before a nation: the UAE leadership, not U.S. leadership in it."""
    return page.article(hit.start) < hit.start


_CONTINENT = re.compile(
    r"(?:(?:(?:North|South|East|West|Central)(?:ern)?\s{1,3})?(?:European|African|Asian)|Arab|Western|Palestinian|Kurdish"
    r"|Latin +American|Gulf|Baltic|Nordic|Balkan|Caribbean)"
    r"(?P<lands>\s{1,3}(?:(?!with\s|of\s|and\s|in\s)[a-z]+\s{1,3}){0,2}?(?:states|countries|nations|capitals)\b)?"
)
_WITHIN = re.compile(
    r"\b(?:in|within|across|throughout|than|from)\s{1,3}(?:the\s{1,3}|several\s{1,3}|most\s{1,3}|many\s{1,3}|other\s{1,3})?\Z"
)
"""What before lands makes them where something is, and nobody who acts."""


def _continental(page: Page) -> Iterator[Actor]:
    """Yield groups of a continent or a people without a state: European banks."""
    for hit in page.known.get("continent", ()):
        match = _CONTINENT.match(page.text, hit.start)
        if match is None or hit.start < page.body().start:
            continue
        group = match if match["lands"] else band(page, hit.start, match.end())
        if group and not (match["lands"] and _within(page, hit, match["lands"])):
            yield group_at(page, hit.start, group.end())


def _within(page: Page, hit: Hit, lands: str) -> bool:
    """Say whether lands of a continent are where something is, and nobody who acts."""
    within = _WITHIN.search(page.text, hit.start - 20, hit.start)
    return within is not None and not lands.endswith("states")


def _national(page: Page, hit: Hit) -> Iterator[Actor]:
    text, land = page.text, f"GOV-{hit.known.country}"
    start = page.article(hit.start)
    if seat := _PRESIDENCY.match(text, hit.end):
        yield Actor((hit.start, seat.end()), f"EU-PRESIDENCY-{hit.known.country}", "group")
    elif state := _STATE.match(text, hit.end):
        ruled = state[0].endswith(("leadership", "administration"))
        if start < hit.start or not ruled or "'s" in state[0] or _leads(page, hit, state):
            royal = 6 * text.startswith("Royal ", hit.start - 6)
            whole = start if "regime" in state[0] else hit.start - royal
            yield Actor((whole, state.end()), land, "government")
    elif body := _BODY.match(text, hit.end):
        if (
            body["what"] == "military"
            or start < hit.start
            or _A.search(text, hit.start - 14, hit.start)
        ):
            yield _body(page, hit, body)
    elif group := _loud(page, hit) or band(page, hit.start, hit.end):
        yield group_at(page, _first(page, hit), group.end())
    elif (
        (start < hit.start or beside(page, hit)) and hit.known.name in peoples() and acts(page, hit)
    ):
        yield Actor((start, hit.end), land, "people")


FREE = frozenset(
    ["US", "GB", "FR", "DE", "IT", "ES", "PT", "NL", "BE", "LU", "DK", "NO", "SE", "FI", "IS", "IE",
     "AT", "CH", "CA", "AU", "NZ", "JP", "KR", "IL", "IN", "ZA", "BR", "GR", "CZ", "PL", "HU", "SI",
     "SK", "EE", "LV", "LT", "MT", "CY", "CL", "UY", "CR"]
)  # fmt: skip
"""Lands of which nobody speaks as the regime, or as a leadership."""
_ABROAD = re.compile(r"\s{1,3}(?:in|on|of|over|at|role|position|roles|within|is|there|here)\b")


def _leads(page: Page, hit: Hit, state: re.Match[str]) -> bool:
    """Say whether a leadership without an article is who leads a land, and no lead in a matter."""
    led = state[0].endswith("leadership") and hit.known.country not in FREE
    return led and not _ABROAD.match(page.text, state.end())


def _loud(page: Page, hit: Hit) -> re.Match[str] | None:
    """Return the group of a nation that the subject names in capitals: RURITANIAN FIRMS."""
    return _LOUD_GROUP.match(page.text, hit.end) if page.in_subject(hit.start) else None


def group_at(page: Page, start: int, end: int) -> Actor:
    """Return a group that acts, by its words."""
    return Actor((start, end), f"({squeezed(page.text[start:end])})", "group")


_BODY = re.compile(
    r"(?P<owned>[',]s)?\s{1,3}(?P<what>military"
    r"|(?:(?:congressional|parliamentary|government|official|military|ministerial|business|technical|high-level"
    r"|trade|working-level|interagency|inspection|advance|expert)\s{1,3}){0,2}(?:delegation|team))(?='s|\s{0,2}[().,;:]|\s{1,2}--"
    r"|\s{1,3}(?:is|are|was|were|has|have|had|will|would|to|and|or|at|by|for|from|that|which|who|also|again|then|not|does"
    r"|did|may|might|could|can|should|must|said|told|gave|took|made|led|needs|wants|agrees|in|during|since|into|itself"
    r"|because|over|after|before|when|while|if|through|under|against|on|with|regarding|there|here|as|about"
    r"|be|comprising|consisting|including|headed|walking|\w{3,}ly|\w{2,}ed)\b"
    r"(?!\s{1,3}(?:aid|assistance)))"
)
"""The military and the delegation of a nation, where no other noun follows."""


def _body(page: Page, hit: Hit, match: re.Match[str]) -> Actor:
    """Return the military or the delegation of a nation: the Ruritanian delegation."""
    return group_at(page, hit.start, match.end())


_SIDE = re.compile(
    r"\s{1,3}(?:side|(?P<party>[Pp]arty))(?=\s{1,3}(?:(?:also|then|again|\w+ly)\s{1,3})?"
    r"(?:is|was|has|had|will|would|could|can|should|may|might|must|does|did|said|told|gave|made|took|sought|felt"
    r"|wants|wishes|hopes|believes|considers|agrees|appreciates|expects|intends|proposes|seeks|(?!included|comprised)\w{3,}ed)\b)"
)
_TO_SIDE = re.compile(
    r"\b(?:headed|led|joined|to|with|by|on|for|from|of|between|and|either)\s{1,3}(?:the\s{1,3})?\Z"
)
"""What before a side tells that it does not act here."""


def _side(page: Page, hit: Hit) -> Actor | None:
    """Return the side of a nation in talks where it acts: the Ruritanian side agreed."""
    side = _SIDE.match(page.text, hit.end)
    if side is None or not (definite(page, hit) or side["party"]):
        return None
    start = page.article(hit.start)
    led = not side["party"] and _TO_SIDE.search(page.text, max(0, start - 12), start)
    return None if led else group_at(page, start, side.end())


_A = re.compile(r"\b(?:an?|this|another|visiting|high-level|joint)\s{1,3}\Z", re.IGNORECASE)
"""What may stand for the article of a delegation."""
_PRESIDENCY = re.compile(r"(?:'s)?\s{1,3}(?:EU\s{1,3})?Presidency\b(?!\s{1,3}(?:of|in)\b)")
_OTHER = re.compile(r"\b(?P<row>(?:[A-Z][\w.-]+,\s{1,3}){0,4}[A-Z][\w.-]+),?\s{1,3}and\s{1,3}$")


def _first(page: Page, hit: Hit) -> int:
    """Return where a group of more nations begins: Ruritanian, Danish and Velmar firms."""
    other = _OTHER.search(page.text, max(0, hit.start - 60), hit.start)
    if other is None:
        return hit.start
    first = hit.start
    for one in reversed([*_NAMES.finditer(page.text, *other.span("row"))]):
        if one[0].lower() not in nationalities() and one[0] not in _SHORT:
            break
        first = one.start()
    return first


_NAMES = re.compile(r"[\w.-]+")
_SHORT = frozenset(["U.S.", "US", "U.K.", "UK", "EU", "ROK", "PRC", "DPRK"])
