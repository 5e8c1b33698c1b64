"""Groups of states, firms and forces that act and that no name or nation alone tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.sides.peoples import Actor, group_at
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_OTHER = re.compile(
    r"(?<![\w-])(?<!\bin )(?<!\bof )(?<!\bthan )(?<!cross )(?<!ithin )(?<!ghout )(?<!\blike )"
    r"(?<!red to )(?<!\bor )(?<!\bin all )(?<!\bin the )(?<!\bof the )(?<!\bin many )"
    r"(?:(?:\d{1,3}\s{1,3}(?=other\s{1,3}(?!member|participating)))?[Oo]ther|[\"']?[Ll]ike-?\s?minded[\"']?)\s{1,3}"
    r"(?:(?!(?:of|and|in|with|for|to|from|than)\b)[A-Za-z][\w-]*\s{1,3}){0,2}\Z"
)
_LEVEL = re.compile(
    r"(?<![\w-])(?:(?:federal|state|local|provincial|regional|municipal|central)(?:,\s{1,3}|\s{1,3}and\s{1,3})){0,2}"
    r"(?:federal|state|local|provincial|regional|municipal)\s{1,3}\Z",
    re.IGNORECASE,
)
_FRIENDS = re.compile(
    r"(?<![\w-])(?:(?:our|their|its|other|some|key|close|all)\s{1,3})?"
    r"(?:NATO|EU|European|Asian|Asia-Pacific|Western|Arab|African|American|regional|U\.S\.|US)\s{1,3}\Z"
)
_TOGETHER = re.compile(
    r"(?<![\w-])(?:(?:other|some|key|close|all)\s{1,3})?"
    r"(?:NATO|European|Asian|Asia-Pacific|Western|Arab|African|Gulf|GCC|NSG|FATF|AU|ECOWAS|ASEAN|[Cc]oalition"
    r"|[Rr]egional|[Ii]nternational|[Ii]nteragency)\s{1,3}\Z"
)
_BLOC = re.compile(
    r"(?<![\w-])(?<!\bin )(?<!ithin )(?<!ghout )(?<!across )(?<!\bthan )(?<!\bin the )(?<!many )"
    r"(?<!nion of )(?<!I from )"
    r"(?:(?:[Oo]ther|[Ss]ome|[Ss]everal|[Ss]maller|[Ll]arger|[Kk]ey|[Mm]ost|[Nn]ewer|[Nn]ew)\s{1,3})?"
    r"(?:EU|NATO|GCC|CIS|ASEAN|MESA|AU|ECOWAS|OECD|SADC|OIC|Schengen|Islamic|Muslim|(?:South|Central)\s{1,3}American)"
    r"\s{1,3}\Z"
)
"""A union or a part of the world whose states act: some EU countries."""
_EVERY = re.compile(r"(?<![\w-])[Aa]ll\s{1,3}(?:(?!of\b|the\b)[A-Za-z][\w-]*\s{1,3})?\Z")
_BOUND = re.compile(
    r"(?<![\w-])(?:(?<=\bby )|(?<=upon )|(?<=\bon )|(?<=that ))"
    r"(?:[Aa]ll(?:\s{1,3}UN)?(?:\s{1,3}[Mm]ember)?|[Aa]dditional)\s{1,3}\Z"
)
"""All states, where a resolution calls upon them or they act."""
_URGED = re.compile(
    r"(?<![\w-])(?:(?<=urge )|(?<=urges )|(?<=urged )|(?<=courage )|(?<=courages )"
    r"|(?<=couraging ))all\s{1,3}\Z"
)
"""All lands, where somebody urges them."""
_CONCERNED = re.compile(
    r"(?<![\w-])(?:[Rr]elevant|[Cc]oncerned|[Ii]nterested|[Aa]ffected|[Nn]eighbou?ring|[Ff]riendly|[Aa]llied|[Ff]oreign"
    r"|[Aa]ppropriate|[Rr]esponsible|[Pp]artner|[Rr]ecipient)\s{1,3}\Z"
)
_LEFT = re.compile(r"(?<![\w-])(?:[Tt]hird|[Ii]nterested)\s{1,3}\Z")
"""Lands told by what they are to a matter."""
_COVER = re.compile(
    r"(?<![\w-])(?:(?:[Oo]ther|[Ss]everal|[Mm]any|[Nn]umerous)\s{1,3})?"
    r"(?:[Ss]hell|[Ss]hipping|[Bb]rokering|[Ii]nsurance|[Aa]cquiring"
    r"|[Pp]rivate\s{1,3}security|[Pp]rivate|[Ll]ocal|[Ff]oreign|[Ii]nternational)\s{1,3}\Z"
)
"""What firms do or are, that are told by it alone: shell companies, local banks."""
_LEADS = {
    "countries": (_BLOC, _OTHER, _URGED, _LEFT),
    "governments": (_BLOC, _OTHER, _LEVEL, _CONCERNED),
    "states": (_BLOC, _OTHER, _BOUND, _URGED),
    "nations": (_BLOC, _OTHER), "capitals": (_BLOC, _OTHER), "companies": (_OTHER, _COVER),
    "firms": (_OTHER, _COVER), "banks": (_OTHER, _COVER), "delegations": (_OTHER,),
    "allies": (_FRIENDS, _OTHER),
    "partners": (_TOGETHER, _OTHER), "suppliers": (_OTHER,), "exporters": (_OTHER,),
    "parties": (_EVERY,),
}  # fmt: skip
"""Nouns of those who act in numbers, and what before them tells who is meant."""
_CUES = {_OTHER: ("other", "minded"), _EVERY: ("all",), _LEVEL: ("al", "state")}
"""Letters without which a lead is not looked for."""
_ENDS = re.compile(r"(?![\w'-])(?!\s{1,3}(?:to|in)\s{1,3}(?:the|whom|an?|this|conflict)\b)")
"""What follows all parties: those to a treaty or a conflict are only counted."""
_WORD = re.compile(r"(?![\w'-])")
_DONORS = re.compile(
    r"(?<![\w-])(?<!blood )(?<!organ )(?<!campaign )"
    r"(?:(?:[Tt]he|[Oo]ther|[Bb]ilateral|[Mm]ultilateral|[Ii]nternational|[Ff]oreign|[Mm]ajor|Western|Arab"
    r"|Gulf|European)\s{1,3}(?:and\s{1,3})?){0,3}[Dd]onors(?![\w'-]|\s{1,3}(?i:conference|meeting|group))"
)
_MEMBERS_OF = re.compile(
    r"(?<![\w-])(?:(?:[Aa]ll|[Oo]ther|[Ss]ome|[Mm]any|[Tt]he|[A-Z]?[a-z]+-[a-z]+)\s{1,3})?[Mm]embers\s{1,3}of\s{1,3}the\s{1,3}"
    r"(?:Australia\s{1,3}Group|MTCR|NSG|Nuclear\s{1,3}Suppliers\s{1,3}Group|Wassenaar\s{1,3}Arrangement|EU|European\s{1,3}Union|NPT"
    r"|Zangger\s{1,3}Committee|Regime|OPCW|IAEA\s{1,3}Board|P5\+1|G-?8|Arab\s{1,3}League|GCC)\b"
)
_ALLIES = re.compile(r"(?:[a-z]|NATO)[,;]?\s{1,3}\Z")
_THEIR = re.compile(
    r"(?<![\w-])(?:(?:[Tt]he\s{1,3}following|[Vv]arious|[Oo]ther|[Ss]everal|[Mm]any|[Bb]oth|[Aa]ll|[Mm]ember|[Hh]ost|[Ss]ome|[Tt]hese|[Tt]hose|[Oo]ur)\s{1,3})"
    r"(?:countries|states|nations)'\s{1,3}(?:militaries|governments|authorities|forces|delegations)\b"
)
_OF_PLACE = re.compile(
    r"(?P<before>\w+\s{1,3})?(?P<group>(?<![\w-])(?:companies|firms|entities|banks|suppliers|manufacturers"
    r"|exporters|brokers|middlemen|traders|[Cc]ompanies|[Ff]irms|[Ee]ntities)\s{1,3}from\s{1,3}(?:the\s{1,3})?)\Z"
)
_FROM = len("from   the   ")
"""Letters before a land among which `from` stands."""
_COUNTS = re.compile(
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|the|these|those|both|such|no|any|[a-z]+ing)\s",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"\b(?:[Cc]ompanies|[Ff]irms|[Ee]ntities)\s{1,3}in\s{1,3}(?:your|their|its|his|our|that|this)\s{1,3}(?:country|territory|jurisdiction)\b"
)
_JOINED = re.compile(r"(?:,\s{1,3}(?:and\s{1,3})?|\s{1,3}(?:and|or)\s{1,3})(?:the\s{1,3})?")
_NON_PARTY = re.compile(
    r"\b(?i:states?|countries)\s{1,3}(?:not\s{1,3}part(?:y|ies)\s{1,3}to|outside)\s{1,3}the\s{1,3}[A-Z][\w-]+"
    r"|\b[Ss]tates?\s{1,3}[Pp]arties\b|\b[Nn]on-(?:members|parties|participants)\b"
)


def groups(page: Page) -> Iterator[Actor]:
    """Yield groups told by what they are to others or where they are."""
    body = page.body()
    for noun, leads in _LEADS.items():
        for at in found_at(page.lower, noun, body.start):
            end = at + len(noun)
            ends = _ENDS if noun == "parties" else _WORD
            if end <= body.end and ends.match(page.text, end):
                yield from _led(page, leads, at, end)
    yield from _joined(page, body.start)
    yield from _theirs(page, body.start)
    yield from _placed(page, body.start)
    yield from _parties(page, body.start)


def _theirs(page: Page, body: int) -> Iterator[Actor]:
    """Yield what several lands have that acts: various countries' militaries."""
    for land in ("countries' ", "states' ", "nations' "):
        for at in found_at(page.text, land, body):
            if match := _THEIR.search(page.text, max(body, at - 18), at + 30):
                yield group_at(page, *match.span())


def _joined(page: Page, body: int) -> Iterator[Actor]:
    """Yield allies, donors and members of a regime: some Allies, bilateral donors."""
    for at in found_at(page.text, "Allies", body) if "NATO" in page.text else ():
        if _ALLIES.search(page.text, max(body, at - 8), at) and _ENDS.match(page.text, at + 6):
            yield Actor((at, at + 6), "(NATO allies)", "group")
    for at in found_at(page.lower, "donors", body) if "campaign" not in page.lower else ():
        match = _DONORS.search(page.text, max(body, at - 44), at + 18)
        if match and match.end() == at + 6:
            yield group_at(page, *match.span())
    for at in found_at(page.text, "embers of the ", body):
        match = _MEMBERS_OF.search(page.text, max(body, at - 24), at + 60)
        if match and match.start() < at < match.end():
            yield group_at(page, *match.span())


def _led(page: Page, leads: tuple[re.Pattern[str], ...], at: int, end: int) -> Iterator[Actor]:
    floor = max(page.body().start, at - 48)
    near = page.lower[floor:at]
    for lead in leads:
        seen = any(word in near for word in _CUES.get(lead, ("",)))
        if seen and (match := lead.search(page.text, floor, at)):
            yield group_at(page, match.start(), end)
            return


def _placed(page: Page, body: int) -> Iterator[Actor]:
    """Yield groups of firms by their land: companies from Ruritania, Velmar and Quillonia."""
    lands = {hit.start: hit for hit in page.known.get("place", ()) if hit.known.type == "country"}
    for hit in lands.values():
        if page.text.rfind("from", max(body, hit.start - _FROM), hit.start) < 0:
            continue
        match = _OF_PLACE.search(page.text, max(body, hit.start - 40), hit.start)
        if match and not _COUNTS.match(match["before"] or ""):
            yield group_at(page, match.start("group"), _last(page, lands, hit))
    for at in found_at(page.lower, " in ", body):
        if match := _THERE.search(page.text, max(body, at - 12), at + 26):
            yield group_at(page, *match.span())


def _last(page: Page, lands: dict[int, Hit], hit: Hit) -> int:
    """Return where a row of lands ends that begins with one."""
    while (join := _JOINED.match(page.text, hit.end)) and join.end() in lands:
        hit = lands[join.end()]
    return hit.end


def _parties(page: Page, body: int) -> Iterator[Actor]:
    """Yield states by what they are to a treaty: States Parties, states not party to the NPT."""
    places = {max(body, at - 34) for at in found_at(page.lower, "part", body)}
    places |= set(found_at(page.lower, "non-members", body))
    done = 0
    for at in sorted(places):
        match = _NON_PARTY.search(page.text, max(at, done), at + 90)
        if match:
            done = match.end()
            yield group_at(page, *match.span())
