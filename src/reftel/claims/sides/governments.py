"""Who acts without being a party: governments, peoples, forces, groups of states or firms."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed
from reftel.claims.sides.governing import governing, mentioned
from reftel.claims.sides.groups import groups
from reftel.claims.sides.interlocutors import interlocutors
from reftel.claims.sides.peoples import Actor, definite, nationals
from reftel.claims.text.letterhead import in_words
from reftel.claims.text.lexicon import words
from reftel.claims.text.page import found_at
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_LEAD = re.compile(r"\s{1,3}(?:the\s{1,3})?", re.IGNORECASE)
_STYLE = re.compile(
    r"\s{1,3}(?:the\s{1,3})?(?:(?:Islamic|Democratic|People's|Federal|Arab)\s{1,3}){0,3}"
    r"(?:Republic|Kingdom|State|Sultanate|Federation|Commonwealth)\s{1,3}of\s{1,3}(?:the\s{1,3})?",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"\s{0,2}\([A-Z]{2,6}\)")
_SEVERAL = re.compile(
    r"\s{1,2}(?:governments|members|countries|(?<!1 )[Ll]eaders|allies|delegations|embassies"
    r"|representatives|reps"
    r"|of\s+the\s+(?:UN\s+)?Security\s+Council|group(?= of| on|\W))\b"
)
_PART = re.compile(r"\s{1,2}(?:[Mm]embers|[Pp]artners|[Ss]ummit|[Rr]esolution|[A-Z][a-z]+)\b")
_PART_OF_FEW = re.compile(r"\s{1,2}(?:[Ss]ummit|[Rr]esolution|[A-Z][a-z]+)\b")
"""What follows a group of counted states to mean no group: the G8 summit, not P5+1 partners."""
_COALITION = re.compile(
    r"\b(?:U\.?S\.?|American|British|NATO|Iraqi|Afghan) +and +(?:coalition|allied|NATO|ISAF"
    r"|Iraqi|Afghan)\s{1,2}(?:troops|forces|soldiers|personnel)",
    re.IGNORECASE,
)
_ALLIED = re.compile(
    r"\b[Cc]oalition\s{1,3}of\s{1,3}the\s{1,3}[Ww]illing\b|(?<=[\"'])Coalition(?=[\"'\\])"
    r"|(?<=\b[Tt]he )Coalition\b(?!\s{1,3}(?i:forces|troops|soldiers|government|agreement"
    r"|provisional|support|casual\w+|for|of|against|to)\b|\s{1,3}[A-Z]|-)"
)
"""States allied in a war, told together."""
_MEMBERS = re.compile(
    r"(?<!\w-)\b(?:non-|(?:the\s{1,2})?other\s{1,2}(?:\d{1,3}\s{1,2})?)?(?:UN|U\.N\.|NATO|EU|IAEA|MTCR|NSG|AG|PSI|HCOC|CWC|Wassenaar|POC|RPOC|Regime|regime"
    r"|UNSC|OPCW)\s{1,2}"
    r"(?:[Mm]ember\s{1,2}[Ss]tates|[Mm]embers|[Pp]artners|[Pp]artner +countries"
    r"|[Pp]articipating\s{1,2}[Ss]tates"
    r"|Troika|leaders|[Rr]epresentatives|[Rr]eps|[Cc]o-?chairs|[Dd]elegates|[Dd]elegations|[Pp]articipants)\b"
)
_LED = re.compile(
    r"\b(?:Reagan|Bush|Clinton|Obama|U\.?S\.?)\s{1,3}[Aa]dministration\b"
    r"|\b[Tt]he\s{1,2}(?:new\s{1,2})?Administration\b(?!\s{1,2}(?:of|for|[A-Z])|-)"
)
_MAJESTY = re.compile(r"H(?:er|is)\s{1,2}Majesty[',]?s\s{1,2}[Gg]overnment\b")
_FILED = re.compile(r"/(?:\d|INF)")
"""What follows the letters of a government in the number of a paper: GOV/2009/55."""
_VERB = re.compile(r"(?:\b(?:WE|HE|SHE|IT|THEY|HAS|HAVE|HAD)|/REL)\s$")
"""What before `GOT` makes a verb of it, and what opens a list of receivers."""
_IC = re.compile(
    r"(?<![\w/.-])(?:the +)?(?:IC|[Ii]ntelligence +[Cc]ommunity)"
    r"(?![\w/]|-(?!CLEARED|cleared)|\.[A-Z])"
)
_DEFINED = re.compile(r"[Gg]overnment of [\w.,'\s]{3,30}\($")


def find_actors(page: Page) -> Iterator[Claim]:
    """Yield a claim for each government, people, force or group that acts."""
    for span, value, kind in page.once(actors):
        yield page.claim("actor", span, value, f"actor/{kind}", attributes={"type": kind})


def actors(page: Page) -> list[Actor]:
    """Return every place where a government, people, force or group acts."""
    found = [*nationals(page), *_patterned(page), *_abbreviated(page), *_grouped(page)]
    return _disjoint(sorted(found, key=lambda one: (one.span[0], -one.span[1])))


def _disjoint(found: list[Actor]) -> list[Actor]:
    """Keep the first and longest of actors at one place."""
    kept: list[Actor] = []
    for one in found:
        if not kept or one.span[0] >= kept[-1].span[1]:
            kept.append(one)
    return kept


def _grouped(page: Page) -> Iterator[Actor]:
    for hit in page.known.get("group", ()):
        known = hit.known.value
        alone = _whole(page, hit)
        end = hit.end
        if any(map(str.isdigit, known)):
            several = _SEVERAL.match(page.text, end)
            end = several.end() if several else end
            part = _PART_OF_FEW.match(page.text, end)
        else:
            part = _PART.match(page.text, end)
        part = part if known != "P5+1" else None
        model = page.lower[max(0, hit.start - 7) : hit.start].split()[-1:] == ["model"]
        again = (
            known.replace(" ", "").isalpha()
            and page.text[hit.start - 1] == "("
            and page.text[hit.end : hit.end + 1] == ")"
        )
        if _said(page, hit) and alone and not (part or model or again):
            many = _MANY.search(page.text, max(0, hit.start - 30), hit.start)
            yield Actor((many.start() if many else hit.start, end), known, "group")


def _whole(page: Page, hit: Hit) -> bool:
    """Say whether a group told by a common word is meant: the Quartet, the West."""
    if hit.known.value == "Western states":
        there = _WHERE.search(page.text, max(0, hit.start - 6), hit.start)
        return page.text.startswith("West", hit.end - 4) and not there
    return hit.known.value != "Quartet" or definite(page, hit)


_WHERE = re.compile(r"\b(?:[Ii]n|[Tt]o|[Ff]rom)\s{1,3}\Z")
"""What before the West makes a place of it."""
_MANY = re.compile(
    r"(?<![\w,.-])(?:(?:over|some|about|nearly|almost|more\s{1,3}than)\s{1,3})?\d{2,3}"
    r"(?:\s{1,3}(?:other|participating))?\s{1,3}\Z"
)
"""How many states act: over 90 participating member states."""


_INTERIM = re.compile(
    r"(?:(?!The\b)[A-Z][a-z]+\s{1,3}){0,2}(?:Transitional|Interim|Regional|National|Provisional|Unity|Federal)"
    r"\s{1,3}(?:[A-Z][a-z]+\s{1,3}){0,2}Government\b(?:\s{0,2}\((?P<short>[A-Z]{2,6})\))?"
)


def _called(text: str, start: int) -> Iterator[re.Match[str]]:
    """Yield where a government of a kind is called so, looked for before the noun."""
    for at in found_at(text, "Government", start):
        match = _INTERIM.search(text, max(start, at - 70), at + 20)
        if match and match.start() < at < match.end():
            yield match


def _interim(page: Page) -> Iterator[Actor]:
    """Yield governments of a kind, and their acronyms: Transitional Federal Government (TFG)."""
    text, body = page.text, page.body().start
    shorts: dict[str, str] = {}
    for match in _called(text, body):
        name = squeezed(match[0].partition("(")[0])
        shorts |= {match["short"]: name} if match["short"] else {}
        yield Actor(match.span(), name, "government")
    yield from _shortened(page, shorts)


def _shortened(page: Page, shorts: dict[str, str]) -> Iterator[Actor]:
    """Yield governments again by the acronyms that brackets behind their names defined."""
    for short, value in shorts.items():
        again = re.compile(rf"(?<![\w(/-]){short}\b(?!\))")
        for match in again.finditer(page.text, page.body().start):
            yield Actor(match.span(), value, "government")


def _patterned(page: Page) -> Iterator[Actor]:
    yield from _of_lands(page)
    yield from governing(page)
    yield from groups(page)
    yield from interlocutors(page)
    yield from _interim(page)
    for at in found_at(page.text, "USDEL"):
        if _said_at(page, at) and _OUR_DELEGATION.match(page.text, at):
            yield Actor((at, at + 5), "USDEL", "delegation")
    yield from _together(page)
    for at in found_at(page.text, " Majesty", page.body().start):
        if match := _MAJESTY.match(page.text, at - 3):
            yield Actor(match.span(), "GOV-GB", "government")
    for match in _at(page, "administration", _LED, 12):
        yield Actor(match.span(), "GOV-US", "government")
    for match in _at(page, "ic", _IC, 0):
        if match[0] == "IC" or (match[0] != match[0].lower() and page.mixed(*match.span())):
            yield Actor(match.span(), "US-IC", "agency_group")


def _together(page: Page) -> Iterator[Actor]:
    """Yield states together: allied in a war, members of a regime."""
    for match in _at(page, "coalition", _COALITION, 30):
        yield Actor(match.span(), "(US and Coalition forces)", "force")
    for at in found_at(page.lower, "coalition", page.body().start):
        if page.mixed(at, at + 9) and (allied := _ALLIED.match(page.text, at)):
            yield Actor(allied.span(), "(coalition)", "group")
    for match in _at(page, "members", _MEMBERS, 26):
        yield Actor(match.span(), squeezed(match[0]), "group")


def _of_lands(page: Page) -> Iterator[Actor]:
    """Yield `Government of …` with the country and an acronym that it defines."""
    lands = {hit.start: hit for hit in page.known.get("place", ()) if hit.known.country}
    shorts: dict[str, str] = {}
    for hit in page.known.get("government of", ()):
        leads = (_LEAD.match(page.text, hit.end), _STYLE.match(page.text, hit.end))
        land = next((lands[at] for lead in leads if lead and (at := lead.end()) in lands), None)
        if land is not None and land.known.type == "country":
            end = land.end
            value = f"GOV-{land.known.country}"
            if acronym := _ACRONYM.match(page.text, end):
                end = acronym.end()
                shorts[acronym[0].strip()[1:-1]] = value
            yield Actor((hit.start, end), value, "government")
    yield from _shortened(page, shorts)


def _at(page: Page, kind: str, pattern: re.Pattern[str], back: int) -> Iterator[re.Match[str]]:
    """Yield matches of a pattern that hold a cue of a kind, looking a little before it."""
    body = page.body().start
    for hit in page.known.get(kind, ()):
        if hit.start < body and kind != "government of":
            continue
        found = pattern.finditer(page.text, max(0, hit.start - back), hit.end + 60)
        yield from (one for one in found if one.start() <= hit.start < one.end())


_OUR_DELEGATION = re.compile(r"USDEL(?![\w/-]|\s{1,3}(?:TO|FOR)\b|\s{1,3}[A-Z]{4,}\s{1,3}\d)")


def _said(page: Page, hit: Hit) -> bool:
    """Say whether a place is in the body or where the heading speaks in words."""
    return _said_at(page, hit.start)


def _said_at(page: Page, start: int) -> bool:
    if start >= page.body().end:
        return False
    return start >= page.body().start or in_words(page, start)


def _abbreviated(page: Page) -> Iterator[Actor]:
    near = page.once(mentioned)
    for hit in page.known.get("government", ()):
        if not _said(page, hit) or _slashed(page.text, hit.start):
            continue
        if hit.known.name not in _sure() and not page.mixed(hit.start, hit.end):
            continue
        if _FILED.match(page.text, hit.end) or _VERB.search(page.text[hit.start - 6 : hit.start]):
            continue
        if not _DEFINED.search(page.text, max(0, hit.start - 40), hit.start):
            best = max(hit.known.value.split(","), key=lambda land: near[land])
            whole = _AUTHORITIES.match(page.text, hit.end)
            end = whole.end() if whole else hit.end
            yield Actor((hit.start, end), f"GOV-{best}", "government")


_WITH = re.compile(r"(?<![\w/])(?:GO[A-Z]{1,3}|Go[A-Z]{1,3}|[A-Z]{2,4}G)/$")


def _slashed(text: str, start: int) -> bool:
    """Say whether a slash or hyphen joins an acronym to what is no government: but GOK/GOSS."""
    if text[start - 1] == "/":
        return _WITH.search(text, max(0, start - 7), start) is None
    return text[start - 1] == "-"


_AUTHORITIES = re.compile(r"\s{1,3}authorities\b")


@cache
def _sure() -> frozenset[str]:
    """Return acronyms in use that are no words of the language, as GOAL is."""
    used = frozenset(row["acronym"] for row in rows("governments"))
    return frozenset(name for name in used if name.lower() not in words("common"))
