"""Who acts without being a party: governments, peoples, forces, groups of states or firms."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.lexicon import countries, named_countries
from reftel.claims.naming import mixed, squeezed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.gazetteer import Hit
    from reftel.claims.page import Page

_STATE = re.compile(
    r"(?:'s)?\s{1,3}(?:[Gg]overnment|GOVERNMENT|authorities|regime|administration|leadership)\b"
    r"(?!\s{1,3}(?:officials?|agenc(?:y|ies)|ministr|bodies|offices?|contacts?|interlocutors?|entit"
    r"|representatives?|experts?|organi[sz]ations?|personnel|sources?|employees?|leaders?|change))"
)
_OF_STATE = re.compile(
    r"\s{1,3}(?:[Gg]overnment|GOVERNMENT|[Aa]uthorities|regime"
    r"|[Aa]dministration)\b(?!\s{1,3}officials?)"
)
_GROUP = re.compile(
    r"\s{1,3}(?:[A-Z]?[a-z]+\s{1,3}){0,2}?(?:entities|companies|firms|organizations|suppliers"
    r"|banks|manufacturers|exporters|institutions|insurgents|militants|terrorists|fighters"
    r"|rebels|forces|troops|soldiers|militias|proliferators)\b"
)
_OF = re.compile(
    r"\b[Gg]overnment of (?:the )?((?:[A-Z][\w.']+\s{1,2}){0,3}?[A-Z][\w.']+)"
    r"(\s{0,2}\([A-Z]{2,6}\))?"
)
_COALITION = re.compile(
    r"\b(?:U\.?S\.?|American|British|NATO|Iraqi|Afghan) and (?:[Cc]oalition|allied|NATO|ISAF"
    r"|Iraqi|Afghan)"
    r"\s{1,2}(?:troops|forces|soldiers|personnel)",
    re.IGNORECASE,
)
_MEMBERS = re.compile(
    r"\b(?:UN|U\.N\.|NATO|EU|IAEA|MTCR|NSG|AG|PSI|HCOC|CWC|Wassenaar|POC|RPOC|Regime|regime"
    r"|UNSC|OPCW)\s{1,2}"
    r"(?:[Mm]ember\s{1,2}[Ss]tates|[Mm]embers|[Pp]artners|[Pp]artner countries"
    r"|[Pp]articipating\s{1,2}[Ss]tates"
    r"|Troika|[Rr]epresentatives|[Rr]eps|[Cc]o-?chairs|[Dd]elegates|[Dd]elegations)\b"
)
_IC = re.compile(r"(?<![\w/.-])(?:the )?(?:IC|[Ii]ntelligence [Cc]ommunity)(?![\w/-]|\.[A-Z])")
_ACTS = re.compile(
    r"(?:[,.;:?!)]|\s{1,3}(?:and|or|would|will|have|has|had|are|were|was|is|do|does|did|may"
    r"|might|could"
    r"|should|can|must|to|that|on|in|at|for|with|by|from|about|of|not|also|then|that|who|said|want"
    r"|\w+ly|\w+ed|seem|appear|know|believe|feel|think|remain|continue|claim|view|see|take|took))"
)
_DEFINED = re.compile(r"[Gg]overnment of [\w. ]{3,30}\($")
_DOES = re.compile(
    r"\s{1,3}(?:have|has|had|are|were|will|would|may|might|could|continue|appear|seek|sought"
    r"|supplied"
    r"|provided|sold|shipped|produce|procure|attempted|tried)\b"
)


def find_actors(page: Page) -> Iterator[Claim]:
    """Yield a claim for each government, people, force or group that acts."""
    for hit in page.known.get("nation", ()):
        yield from _national(page, hit)
    for hit in page.known.get("place", ()):
        if hit.known.type == "country" and (state := _OF_STATE.match(page.text, hit.end)):
            span = (hit.start, state.end())
            yield _actor(page, span, f"GOV-{hit.known.country}", "government")
    for hit in page.known.get("people", ()):
        if page.lower[max(0, hit.start - 4) : hit.start] in {"the ", "the\n"}:
            yield _actor(page, (hit.start, hit.end), f"GOV-{hit.known.country}", "people")
    for hit in page.known.get("actor", ()):
        if hit.start >= page.body().start:
            yield _actor(page, (hit.start, hit.end), hit.known.value, "organisation")
    yield from _patterned(page)
    yield from _abbreviated(page)


def _national(page: Page, hit: Hit) -> Iterator[Claim]:
    text, land = page.text, f"GOV-{hit.known.country}"
    start = hit.start - 4 if page.lower[max(0, hit.start - 4) : hit.start] == "the " else hit.start
    if state := _STATE.match(text, hit.end):
        whole = start if "regime" in state[0] else hit.start
        yield _actor(page, (whole, state.end()), land, "government")
    elif (group := _GROUP.match(text, hit.end)) and _acting(page, hit.start, group.end()):
        span = (hit.start, group.end())
        yield _actor(page, span, f"({squeezed(text[slice(*span)])})", "group")
    elif start < hit.start and _is_people(hit) and _ACTS.match(text, hit.end):
        yield _actor(page, (start, hit.end), land, "people")


def _acting(page: Page, start: int, end: int) -> bool:
    """Say whether a group does something here: `by Chinese entities`, `Chinese firms have …`."""
    before = page.lower[max(0, start - 8) : start].split()
    if page.lower[end - 4 : end].startswith(("ents", "ants", "ists", "rces", "oops")):
        return True
    return before[-1:] == ["by"] or _DOES.match(page.text, end) is not None


def _is_people(hit: Hit) -> bool:
    return hit.known.name in _peoples()


@cache
def _peoples() -> frozenset[str]:
    return frozenset(name for land in countries() for name in land.people)


def _patterned(page: Page) -> Iterator[Claim]:
    for match in _at(page, "government of", _OF, 0):
        if land := named_countries().get(squeezed(match[1]).removesuffix("'s").lower()):
            yield _actor(page, match.span(), f"GOV-{land}", "government")
    for match in _at(page, "coalition", _COALITION, 30):
        yield _actor(page, match.span(), "(US and Coalition forces)", "force")
    for match in _at(page, "members", _MEMBERS, 12):
        yield _actor(page, match.span(), squeezed(match[0]), "group")
    for match in _at(page, "ic", _IC, 0):
        if match[0] == "IC" or (match[0] != match[0].lower() and mixed(page, *match.span())):
            yield _actor(page, match.span(), "US-IC", "agency_group")


def _at(page: Page, kind: str, pattern: re.Pattern[str], back: int) -> Iterator[re.Match[str]]:
    """Yield matches of a pattern that hold a cue of a kind, looking a little before it."""
    body = page.body().start
    for hit in page.known.get(kind, ()):
        if hit.start < body and kind != "government of":
            continue
        match = pattern.search(page.text, max(0, hit.start - back), hit.end + 60)
        if match and match.start() <= hit.start < match.end():
            yield match


def _abbreviated(page: Page) -> Iterator[Claim]:
    near = page.once(_mentioned)
    for hit in page.known.get("government", ()):
        if hit.start < page.body().start or page.text[hit.start - 1] in "/-":
            continue
        if not _DEFINED.search(page.text, max(0, hit.start - 40), hit.start):
            best = max(hit.known.value.split(","), key=lambda land: near[land])
            yield _actor(page, (hit.start, hit.end), f"GOV-{best}", "government")


def _mentioned(page: Page) -> Counter[str]:
    """Count how often each country is spoken of, to tell one GOC from another."""
    kinds = ("place", "nation", "people")
    return Counter(hit.known.country for kind in kinds for hit in page.known.get(kind, ()))


def _actor(page: Page, span: tuple[int, int], value: str, kind: str) -> Claim:
    return page.claim("actor", span, value, f"actor/{kind}", attributes={"type": kind})
