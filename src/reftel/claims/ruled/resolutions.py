"""Resolutions and statements of the Security Council and the IAEA's Board; executive orders."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.dated.dates_calendar import MONTHS
from reftel.claims.ruled.statutes import Find, by_sort
from reftel.claims.ruled.targets import target
from reftel.claims.text.anchors import anchors, windows
from reftel.claims.text.page import found_at
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_COUNCIL = r"(?:(?:United\s+Nations|U\.?N\.?)\s+)?(?:Security\s+Council|\bUNSC|\bSC)"
_ONE_PIN = r"(?:operative\s+)?(?:para(?:graph)?s?|OPs?)\.?\s*\d+(?:\([a-z]\))?"
_NEXT_PIN = rf"\s*(?:,\s*and|,|and|or|-|to|through)\s*(?:{_ONE_PIN}|\d{{1,2}}(?!\d))"
_PIN = rf"(?:,?\s+(?:\(?{_ONE_PIN}(?:{_NEXT_PIN})*\)?))?"
_RESOLUTION = re.compile(
    rf"""(?P<annex>\bAnnex(?:es)?(?:\s+(?P<part>[IVX\d]+))?\s+(?:to|of|in|for)\s+(?:the\s+)?)?
    (?:{_COUNCIL}\s+Res(?:olution)?s?\.?(?:\s*\(\s*(?:UN)?SCRs?\s*\))?|\b(?:UN)?SCR(?:'?s)?|\bUNSC(?=\s+\d{4}\b)
    |\bResolutions?|\bRes\.|\bS/RES/)
    [-\s]*(?:\(\s*(?:UN)?SCRs?\s*\)\s*)?(?:No\.?\s*)?\u00b6?(?P<number>\d{{3,4}})(?!\d|/(?!(?:19|20)\d\d\b)|\.\d|-(?!\d{{3,4}}(?!\d))\d)
    (?:\s*\((?:19|20)\d\d\)|/(?:19|20)\d\d)?(?P<pin>{_PIN})""",
    re.VERBOSE | re.IGNORECASE,
)
_NEXT = re.compile(
    rf"(?:\s*(?:,|/|&)\s*(?:and\s+|or\s+)?|\s+(?:and|or|as\s+well\s+as)\s+)"
    rf"(?:possibly\s+|also\s+|especially\s+)?"
    rf"(?:\(?(?:UN)?SCRs?\)?\s+|Resolutions?\s+)?(?P<number>\d{{3,4}})(?![\d/]|\.\d|\s*(?:%"
    rf"|percent))"
    rf"(?:\s*\((?:19|20)\d\d\))?(?P<pin>{_PIN})",
    re.IGNORECASE,
)
_FIRST_OF_TWO = re.compile(r"\b(?:UN)?SCRs?\s+(?P<number>\d{3,4})/(?P<other>\d{4})(?!\d)")
_FOREIGN = re.compile(
    r"(?:House|Senate|Joint|Concurrent|General\s+Assembly|UNGA|H\.\s*(?:Con\.|J\.)?|Government"
    r"|Cabinet|Ministers'?|Ministerial|Parliament(?:ary)?|Knesset|Duma)\s*$"
)
_ORDER = re.compile(
    r"\b(?:E\.?\s?O\.?(?:'?s)?|Executive\s+Orders?)\s*(?:\(E\.?O\.?s?\)\s*)?(?:Nos?\.?\s*)?(\d{5})\b",
    re.IGNORECASE,
)
_NEXT_ORDER = re.compile(
    r"(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)(?P<number>1[0-4]\d{3})\b"
    r"(?=\s*[.,;:)]|\s+(?:and|or|is|was|are|were|has|have|to|on|of|in|as|that|which|for)\b|\s*$)"
)
_UNNUMBERED = re.compile(
    r"\b(?:[Tt]hese\s+|U\.\s?S\.\s+|both\s+)?Executive\s+Orders?\b"
    r"(?!\s*(?:\(?(?:E\.?O|Nos?\b|\d)|on\s|under\s|of\s|[A-Z]))"
)
"""Orders of the President told by their sort alone."""
_PROCLAIMED = re.compile(
    r"\b(?:Presidential\s+)?(?P<what>Proclamation|(?<=Presidential\s)Determination)\s+(?:No\.?\s*)?"
    r"(?P<number>\d{2,4}(?:-\d{1,3})?)\b",
    re.IGNORECASE,
)
_OF_TRADE = re.compile(
    r"\b(?P<sort>temporary\s+denial|denial|re-?delivery|interdiction|freez(?:e|ing)|seizure|blocking|confiscation"
    r"|directed\s+disclosure|detention|cease[-\s]and[-\s]desist)\s+orders?\b",
    re.IGNORECASE,
)
"""Orders that stop a shipment or a dealer."""
_CALLING = re.compile(
    r"(?:(?:(?:UN|U\.N\.)\s+)?Security\s+Council|UNSC|UN|U\.N\.|relevant)\s+resolutions\s+(?:calling\s+for"
    r"|imposing|prohibiting|banning|requiring|demanding|restricting|forbidding|sanctioning)\s+"
    r"[\w-]+(?:\s+(?!(?:was|were|is|are|has|have|would|will|which|that|and|but|as|by)\b)[\w-]+){0,8}",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"(?<=and\s)other(?:\s+(?:relevant|UNSC|Security\s+Council))?\s+resolutions",
    re.IGNORECASE,
)
_STATEMENT = re.compile(
    r"\b(?:(?:(?:UNSC|UN|U\.N\.|Security\s+Council)(?:[',]s)?\s+)"
    r"(?:[A-Z][a-z]+\.?\s+\d{1,2}(?:,\s+\d{4})?,?\s+)?)?"
    r"(?:Presidential\s+Statement|President(?:[',]s)?\s+Statement(?=\s+(?:of|by)\s+the\s+Council))"
    r"(?:\s*\((?:UNSC\s+)?PRST\))?|\b(?:UNSC\s+)?PRST\b(?!/)",
    re.IGNORECASE,
)
_BOARD = re.compile(
    r"\b(?:IAEA\s+)?(?:Board(?:\s+of\s+Governors)?|BOG)(?:[',]s?)?\s+"
    r"(?:(?P<day>[A-Z][a-z]+\.?\s+(?:\d{1,2},?\s+)?(?:\d{4}\s+)?|\d{1,2}\s+[A-Z][a-z]+\s+(?:\d{4}\s+)?))?"
    r"[Rr]esolutions?\b(?P<many>(?<=s))?(?:\s+of\s+(?:[A-Z][a-z]+\s+(?:\d{1,2},?\s+)?)?\d{4})?"
)
_NAMED = re.compile(
    r"\b(?P<name>(?:IAEA|General\s+Conference|GC|INC|MES|Middle\s+East|Safeguards|DPRK|North\s+Korea"
    r"|Iran|Syria|Burma|Sudan|Libya|Lebanon|HRC|BOG)(?:\s+(?:safeguards|sanctions|nuclear))?)\s+"
    r"[Rr]esolution(?P<many>s)?\b(?!\s*\(?(?:\d|[Nn]o\.|UN))"
)
_ABOUT = r"(?P<on>(?:the\s+)?[A-Z][\w-]+(?:\s+[A-Z][\w-]+)?)"
_NEW = (
    r"(?:new|upcoming|future|next|second|third|fourth|fifth|further|additional|another|draft"
    r"|proposed|possible|pending|follow-on|forthcoming|eventual|previous|tough)\s+"
)
_BARE = (
    rf"(?:UNSCR|(?:{_COUNCIL}|UN)\s+(?:draft\s+)?(?:[Rr]esolution|RESOLUTION)(?:\s+\(UNSCR\))?)\b"
    r"(?!'?s?\s*\(?(?:\d|No\.|UN))"
)
_ON = rf"\s+(?:on|against|regarding|concerning)\s+{_ABOUT}"
_TO_COME = re.compile(rf"\b{_NEW}(?:{_NEW}|Chapter\s+VII\s+)*{_BARE}(?:{_ON})?")
_UPON = re.compile(rf"\b{_BARE}{_ON}")
"""A resolution without a number: one to come, or one on a country."""
_ALONE = re.compile(
    rf"(?<![-/\w]){_BARE}(?<=R)(?![-/)\w]|\s*[:;]|'?s?\s+(?:Res|\()|\s+(?:sanctions|obligations|provisions|requirements"
    r"|implementation|resolutions|language|text|measures|designat|list|mandates?|restrictions|commitments))"
)
"""A resolution by its letters alone: the UNSCR."""
_SANCTIONING = re.compile(
    rf"\b(?:{_NEW})*(?:(?:UN|U\.N\.|{_COUNCIL}|[A-Z][\w-]+)\s+)?sanctions\s+(?:UNSC\s+)?"
    r"resolution(?P<many>s)?\b(?!\s*\(?\d|\s+(?:on|against)\s)"
)
"""A resolution told by what it does: a third sanctions resolution, the Kenya one."""
_CALLS = re.compile(
    r"\b(?:[Tt]he|[Aa]n?)\s+(?P<what>(?:(?:new|draft|joint|[A-Z][\w-]+)\s+){0,2}resolution\s+"
    r"(?:calling\s+(?:for|on|upon)|condemning|urging|demanding|criticizing|deploring|welcoming)\s+"
    r"(?:[\w'-]+\s+){0,15}?[\w'-]+)(?=[.,;:()\"]|\s+(?:but|which|that|was|were|is|has|had|would|will)\b|\s*\Z)"
)
"""A resolution told by what it calls for."""
_SORT = (
    r"(?:(?:UN|U\.N\.|UNSC|UNGA|SC|GA|IAEA|U\.S\.|EU(?:-?3)?|E-?3|NAM|Security\s+Council|General\s+Assembly|General\s+Conference|First\s+Committee|Third\s+Committee"
    r"|(?!(?:The|This|That|A|An|In|No|Its|Any|GOI|GO[A-Z]|USG|GoE|Embassy|Post|Dispute|Conflict|High)\s)[A-Z]{2,6}|[A-Z][a-z]+(?:an|ish|ese|ch)|[A-Z]\w+\s+of\s+[A-Z]\w+)\s+)"
)
_SORTED = re.compile(
    rf"\b(?:(?:new|draft|consensus|annual|joint)\s+)?{_SORT}{{1,3}}(?:(?:draft|nuclear|sanctions|disarmament|compromise)\s+)?[Rr]esolutions?\b"
    r"(?!\s*\(?(?:\d|[Nn]o\.|UN|A/|S/)|\s+of\s+(?:the|this|these|its|outstanding|all|any|issues?|conflicts?|disputes?)\b)"
)
"""A resolution told by the body or land whose it is, or by its short name."""
_VOTED = re.compile(
    r"\b(?:(?:co-?)?sponsor\w*|introduc\w+|tabl(?:e[ds]?|ing)|adopt\w*|pass(?:ed|es|ing)?|vot(?:e[ds]?|ing)\s+(?:for|against|on)|abstain\w*\s+on|oppos\w+|draft(?:ed|ing))\s+"
    r"(?:of\s+)?(?P<what>(?:an?|such\s+an?|such|another|any|this|that)\s+(?:(?:new|separate|strong|tough|similar|own)\s+)?resolution)\b(?!\s+(?:of|to\s+(?:the|this))\b)"
)
"""A resolution told by what is done with it in a body."""
_FOUR = re.compile(r"(?<!\d)[1-3]\d{3}(?!\d)")
_NUMBER = re.compile(
    r"(?<![\w./#-])(?:0?(?P<number>\d{3,4}))(?![\w/.-]*\d|'?s\b)(?!\s+(?:[A-Z]"
    r"|committee|percent|dollars|euro|km|tons|people|containers))"
)
_LEAD = re.compile(
    r"(?:particularly|including|especially|under|with|of|and|to|or|by|[Ii]mplement\w*|the|[Ee]nforc\w+|[Ee]nhanc\w+"
    r"|support\w*|on|violat\w+|both|,)\s+$"
)
_OF_DAY = re.compile(rf"\b(?:{MONTHS})\.?(?:\s+\d{{1,2}}(?:st|nd|rd|th)?)?,?\s+(?:of\s+)?$")
"""A month before a number, which is its year."""


def resolutions(page: Page) -> Iterator[Find]:
    """Yield resolutions with their pins, each number of a list on its own, and statements."""
    text = page.text
    for start, end in windows(anchors(page, "unscr"), 70, 110, len(text)):
        yield from _numbered(text, start, end)
        for found in _CALLING.finditer(text, start, end):
            yield Find(*found.span(), "UNSC-RESOLUTIONS", "unscr", generic=True)
        for found in _OTHER.finditer(text, start, end):
            yield Find(*found.span(), "(other UNSC resolutions)", "unscr", generic=True)
        yield from _unnumbered(text, max(start, page.body().start), end)


def _numbered(text: str, start: int, end: int) -> Iterator[Find]:
    reach = 0
    for found in _RESOLUTION.finditer(text, start, end):
        if _FOREIGN.search(text[max(0, found.start() - 20) : found.start()]):
            continue
        part = f"-{found['part'].upper()}" if found["part"] else ""
        annex = f"-ANNEX{part}" if found["annex"] else ""
        yield Find(*_bare(found), f"UNSCR-{int(found['number'])}{annex}",
                   "unscr_annex" if annex else "unscr", pin=_pin(found))  # fmt: skip
        if found.end() > reach:
            row = list(_more(text, found.end()))
            reach = row[-1].end if row else found.end()
            yield from row
    for found in _FIRST_OF_TWO.finditer(text, start, end):
        if not 1900 < int(found["other"]) < 2100 or int(found["other"]) in {1929, 1970, 1973}:
            yield Find(found.start(), found.end("number"), f"UNSCR-{found['number']}", "unscr")
            yield Find(*found.span("other"), f"UNSCR-{found['other']}", "unscr")


def _unnumbered(text: str, start: int, end: int) -> Iterator[Find]:
    """Yield statements of the Council's president and resolutions of the Board."""
    for found in _STATEMENT.finditer(text, start, end):
        if not found[0].islower():
            yield Find(*found.span(), "UNSC-PRST", "unsc_statement")
    for found in _NAMED.finditer(text, start, end):
        value = "-".join(f"{found['name']} resolution".upper().split())
        yield Find(*found.span(), value, "resolution", generic=bool(found["many"]))
    for pattern in (_TO_COME, _UPON):
        for found in pattern.finditer(text, start, end):
            on = target(found["on"]) if found["on"] else ""
            value = f"UNSCR-ON-{on}" if on else "(UNSC resolution)"
            yield Find(*found.span(), value, "unscr", generic=not on)
    for found in _ALONE.finditer(text, start, end):
        yield Find(*found.span(), "(UNSC resolution)", "unscr", generic=True)
    yield from _by_purpose(text, start, end)
    for found in _BOARD.finditer(text, start, end):
        day = "-".join((found["day"] or "").replace(",", "").upper().split())
        yield Find(*found.span(), f"IAEA-BOARD-RESOLUTION{'-' if day else ''}{day}",
                   "iaea_resolution", generic=not day)  # fmt: skip


def _by_purpose(text: str, start: int, end: int) -> Iterator[Find]:
    """Yield resolutions told by what they do or call for."""
    for found in _SANCTIONING.finditer(text, start, end):
        value = f"(UNSC resolution{found['many'] or ''})"
        yield Find(*found.span(), value, "unscr", generic=True)
    if "esolution" in text[start:end]:
        yield from _of_bodies(text, start, end)
    for found in _CALLS.finditer(text, start, end):
        whole = _CALLS.match(text, found.start()) or found
        yield Find(*whole.span("what"), "(resolution)", "resolution", generic=True)


def _of_bodies(text: str, start: int, end: int) -> Iterator[Find]:
    """Yield resolutions told by the body whose they are, or as moved there."""
    for found in _SORTED.finditer(text, start, end):
        many = "s" if found[0].endswith("s") else ""
        if not (many and found[0].startswith(("UN ", "U.N. "))):
            yield Find(*found.span(), f"(resolution{many})", "resolution", generic=True)
    for found in _VOTED.finditer(text, start, end):
        yield Find(*found.span("what"), "(resolution)", "resolution", generic=True)


def _bare(found: re.Match[str]) -> tuple[int, int]:
    return found.start(), found.start() + len(found[0].rstrip())


def _pin(found: re.Match[str]) -> str:
    return " ".join(found["pin"].strip(" ,(").split())


def _more(text: str, position: int) -> Iterator[Find]:
    while found := _NEXT.match(text, position):
        start, position = found.start("number"), found.end()
        yield Find(start, position, f"UNSCR-{int(found['number'])}", "unscr", pin=_pin(found))


_LISTED = frozenset(row["number"] for row in rows("resolutions"))
"""Numbers of resolutions that the table tells."""


def alone(page: Page, finds: list[Find]) -> Iterator[Find]:
    """Yield numbers of resolutions without the word, where the cable names resolutions."""
    exact = [find for find in finds if find.value.startswith("UNSCR-")]
    cited = {find.value.split("-")[1] for find in exact}
    if not cited and not any(find.type == "unscr" for find in finds):
        return
    body, text = page.body(), page.text
    known = cited | _LISTED
    taken = {find.end for find in finds} | {find.start for find in finds}
    for number in known & set(_FOUR.findall(text, body.start)):
        yield from _places(text, number, body.start, taken)


def _places(text: str, number: str, floor: int, taken: set[int]) -> Iterator[Find]:
    for position in found_at(text, number, floor):
        if _is_number(text, position, number) and not {position, position + len(number)} & taken:
            yield Find(position, position + len(number), f"UNSCR-{number}", "unscr")


def _is_number(text: str, position: int, number: str) -> bool:
    found = _NUMBER.match(text, position)
    return bool(found and found["number"] == number
                and _LEAD.search(text[max(0, position - 16) : position])
                and not _OF_DAY.search(text[max(0, position - 20) : position]))  # fmt: skip


def orders(page: Page) -> Iterator[Find]:
    """Yield orders, proclamations and determinations of the President; orders on trade."""
    told: list[Find] = []
    for start, end in windows(anchors(page, "order"), 50, 40, len(page.text)):
        for found in _ORDER.finditer(page.text, start, end):
            yield Find(*found.span(), f"US-EO-{found[1]}", "executive_order")
            more = _NEXT_ORDER.match(page.text, found.end())
            while more:
                value = f"US-EO-{more['number']}"
                yield Find(*more.span("number"), value, "executive_order")
                more = _NEXT_ORDER.match(page.text, more.end())
        for found in _UNNUMBERED.finditer(page.text, max(start, page.body().start), end):
            yield by_sort(found, "executive_order")
        for found in _PROCLAIMED.finditer(page.text, start, end):
            value = f"US-{found['what'].upper()}-{found['number']}"
            yield Find(*found.span(), value, "executive_order")
        trade = _OF_TRADE.finditer(page.text, max(start, page.body().start), end)
        told += map(_of_trade, trade)
    yield from told
    for at in found_at(page.lower, "an order ", page.body().start) if told else ():
        if upon := _UPON_WHOM.match(page.text, at):
            yield Find(*upon.span(), told[0].value, "order", coref=True)


_UPON_WHOM = re.compile(
    r"an\s+order\s+(?:on|against)\s+(?:the\s+)?(?:[A-Z][\w&.-]*\s+){0,4}[A-Z][\w&-]*"
)
_OF_COMMERCE = re.compile(r"(?:temporary\s+)?denial|re-?delivery", re.IGNORECASE)


def _of_trade(found: re.Match[str]) -> Find:
    """Return an order on trade; those that Commerce alone gives are one's own."""
    sort = found["sort"].lower().replace("re-d", "red")
    value = f"({sort} order)"
    if _OF_COMMERCE.fullmatch(found["sort"]):
        value = f"US-COMMERCE-{'-'.join(sort.upper().split())}-ORDER"
    return Find(*found.span(), value, "order")
