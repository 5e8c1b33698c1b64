"""One's own posts, bureaux, offices and collectives, and embassies of others."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.dated.dates_calendar import MONTHS
from reftel.claims.named.names import foreign, squeezed
from reftel.claims.named.parties import own_units, parties, standing
from reftel.claims.posts.attention import routed
from reftel.claims.posts.departments import departments, one_value, state, treasury
from reftel.claims.posts.embassies import (
    MISSIONS,
    abroad,
    addressed,
    called,
    cued,
    missions,
    several,
    sort,
)
from reftel.claims.posts.postwords import by_word, small_posts
from reftel.claims.posts.stations import called_stations, towns
from reftel.claims.posts.theirs import theirs
from reftel.claims.text.acronyms import spelled
from reftel.claims.text.cover import Cover
from reftel.claims.text.letterhead import calling
from reftel.claims.text.lexicon import head_of, symbols
from reftel.claims.text.runs import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_BARE = re.compile(
    r"\b(?:Mission(?=\s{1,2}(?:asks|believes|requests|recommends|appreciates|understands|suggests"
    r"|notes|urges|continues|defers|reports|should|would|will|may)\b)"
    r"|[Tt]he +(?:Embassy|Department|Consulate|Mission)|Posts?(?=[\s,.;'])"
    r"|Embassies(?=[',]|\s{1,2}(?:are|should|may|will|have|is)\b)"
    r"|Department(?=[\s,.;'])"
    rf"|Embassy(?='s|[\s,.;'-])(?!\s{{1,2}}(?:of|in(?!\s{{1,2}}(?:{MONTHS}))|to|Row)\b|-(?:[a-z]|\s{{1,2}}[A-Z]))"
    r"|Washington(?=[\s'.,;:?)-])(?!,?\s{0,2}D\.?C)"
    r"|State +Department|Department +of +State|DEPT(?=\.))"
)
_AFTER = re.compile(
    r"\s{1,2}(?:of\s{1,2}(?:the\s{1,2})?[A-Z]|[A-Z][a-z]|[Oo]ffice(?!rs?\b)|is +located|[Bb]ank)"
    r"|\.\s{0,1}[a-z]|'s (?:visit|trip)"
)
_SYMBOL = re.compile(r"(?<![\w/.-])([A-Za-z]{1,8}(?:/[A-Za-z]{1,6}(?:-[A-Z])?){1,2})(?![\w/])")
_LIST = re.compile(
    r"\b(?:slug[^.]{0,80}? +(?:for|to)|[Ii]nfo|[Ff]or|[Ff]rom|to|with"
    r"|both)\s{1,3}(?=[A-Z]{1,5}(?:[,/.;]|\s))"
)
_LIST_HEAD = re.compile(r"\b(?:FOR|PASS(?: +TO)?)\s{1,3}(?=[A-Z]{1,5}(?:[,/;]|\s))")
_ITEM = re.compile(
    r"(?:,?\s{0,3}(?:(?:and|AND)\s{1,3})?)([A-Z]{1,8}(?:/[A-Z]{1,6})*)(?!\.O)(?=[\s,.;:'()]|-\(|$)"
)
_SECTION = re.compile(
    r"\b(?:EST|POL|ECON|Pol|Econ|Political|Economic|Political/Economic|Global +Affairs|RSO|MGT"
    r"|ESTH|DAO"
    r"|Export +Control|Consular|Public +Affairs|Defense +Attache)(?:/[A-Z]\w+)?\s{1,2}(?:Office"
    r"|Section)\b"
)


class Office(NamedTuple):
    """An office at its place."""

    span: tuple[int, int]
    value: str
    type: str


def find_offices(page: Page) -> Iterator[Claim]:
    """Yield a claim for each office of one's own service, and for embassies of others."""
    for span, value, kind in page.once(offices):
        yield page.claim("office", span, value, f"office/{kind}", attributes={"type": kind})


def offices(page: Page) -> list[Office]:
    """Return every office that stands in a cable, no two at one place."""
    taken: list[tuple[int, int]] = []
    kept = []
    for span, value, kind in _all(page):
        at = bisect_left(taken, (span[0], span[1]))
        before, after = taken[at - 1 : at] if at else (), taken[at : at + 1]
        if not (before and before[0][1] > span[0]) and not (after and after[0][0] < span[1]):
            taken.insert(at, (span[0], span[1]))
            kept.append(Office(span, one_value(value), kind))
    return kept


def _all(page: Page) -> Iterator[tuple[tuple[int, int], str, str]]:
    yield from called_stations(page)
    yield from abroad(page)
    yield from missions(page)
    yield from theirs(page)
    yield from _units(page)
    yield from _symbolic(page)
    yield from _listed(page)
    for span in routed(page):
        yield span, _listed_value(span.of(page.cable.source.text)), "bureau"
    for span in towns(page):
        words = span.of(page.text).upper().split()
        name = words[1:] if words[0].endswith(("EMBASSY", "CONSUL")) else words
        yield span, f"US-{sort(words[0])}-{'-'.join(name)}", "post"
    yield from several(page)
    yield from called(page)
    yield from addressed(page)
    yield from departments(page)
    yield from treasury(page)
    yield from state(page)
    yield from _bare(page)


def _units(page: Page) -> Iterator[tuple[tuple[int, int], str, str]]:
    """Yield units of one's own departments, which are named as those of others are."""
    for name in page.once(own_units):
        value = re.sub(r"^U\.?S\.? ", "", squeezed(page.text[name.start : name.end])).upper()
        symbol = name.acronym if name.acronym.partition("/")[0] in symbols() else ""
        own = f"US-{value}" if not symbol else _listed_value(symbol.upper())
        yield (name.start, name.end), own, "office"


def _symbolic(page: Page) -> Iterator[tuple[tuple[int, int], str, str]]:
    for match in _slashed(page):
        symbol = match[1].upper()
        first, _, second = symbol.partition("/")
        if second.isalpha() and _agency(first):
            yield match.span(1), f"US-{symbol}", "office"
            continue
        bureau = symbols().get(first) in {"bureau", "unit"} or symbol in symbols()
        if bureau and second.split("/")[0] not in {"NF", "REL", "OC", "NOFORN", "FGI"}:
            yield match.span(1), f"US-STATE-{symbol}", "office"
    theirs = page.once(_of_others)
    for hit in page.known.get("symbol", ()):
        if _amount(page.text, hit.end) or _shortened(page.text, hit) or _defined(page, hit):
            continue
        if hit.start in theirs or foreign(page, hit.start) or _PANEL.match(page.text, hit.end):
            continue
        if not _joined(page.text, hit.start, hit.end):
            own = "US-STATE" if hit.known.type == "bureau" else "US"
            end = _its_bureau(page.text, hit.end)
            yield (hit.start, end), f"{own}-{hit.known.value}", hit.known.type


def _joined(text: str, start: int, end: int) -> bool:
    """Say whether letters are part of a longer sign: DOE/NNSA, NSC-68, CIA.gov."""
    after = text[end : end + 2]
    inner = after[:1] == "." and not after[1:].isspace() and after != "."
    return text[start - 1] in "/-." or after[:1] in {"/", "-"} or inner


_PANEL = re.compile(r"\s{1,3}(?:[Ss]ub)?[Cc]ommittee\b")
"""Behind the letters of a bureau: a panel of Congress, the House WHA Subcommittee."""


def _of_others(page: Page) -> Cover:
    """Return where services of other lands stand, which share letters with ours: (NSC), AEC."""
    foreign_ = (one for one in page.once(parties) if one.country not in {"", "US"})
    return Cover((one.start, one.end) for one in foreign_)


_FULL = re.compile(
    r"Department\s{1,3}of\s{1,3}(?:the\s{1,3})?\w+(?:\s{1,3}\w+)?(?:[',]s)?\s{1,3}\($"
)


def _shortened(text: str, hit: Hit) -> bool:
    """Say whether a bracket holds the letters of the department before it: … of Energy (DOE)."""
    bracket = text[hit.start - 1] == "(" and text[hit.end : hit.end + 1] == ")"
    return bracket and _FULL.search(text, max(0, hit.start - 50), hit.start) is not None


def _defined(page: Page, hit: Hit) -> bool:
    """Say whether a bracket on the page makes letters short for a thing: … Agreement (TSA)."""
    return hit.known.value in page.once(_things)


def _things(page: Page) -> frozenset[str]:
    """Return symbols of offices that brackets define otherwise."""
    letters = {hit.known.value for hit in page.known.get("symbol", ())}
    return frozenset(one for one in letters if _of_thing(page, one))


def _of_thing(page: Page, letters: str) -> bool:
    at = page.text.find(f"({letters})")
    row = spelled(tokens(page, (max(0, at - 70), at)), letters) if at > 0 else ()
    return bool(row) and head_of(row[-1].word).type in {"regime", "thing"}


_BUREAU = re.compile(r"\s{1,2}(?:Bureau|Office)\b(?!\s{1,2}of\b)")


def _its_bureau(text: str, end: int) -> int:
    """Return where a symbol ends with the word that may follow it: the PM Bureau."""
    match = _BUREAU.match(text, end)
    return match.end() if match else end


_AGENCIES = frozenset(
    [
        "TREASURY",
        "COMMERCE",
        "ENERGY",
        "JUSTICE",
        "DOE",
        "DOD",
        "OSD",
        "USDOC",
        "SECDEF",
        "USDP",
        "NEC",
        "SABIT",
    ]
)


def _amount(text: str, end: int) -> bool:
    """Say whether letters are a currency here: EUR 40 million."""
    return text[end : end + 3].strip()[:1].isdigit()


def _slashed(page: Page) -> Iterator[re.Match[str]]:
    """Yield words with a slash that may be the symbol of an office."""
    text, at = page.text, page.text.find("/")
    while at >= 0:
        start = at
        while start > 0 and text[start - 1].isalpha() and at - start < 9:
            start -= 1
        match = _SYMBOL.match(text, start)
        if match:
            yield match
        at = text.find("/", match.end() if match else at + 1)


def _leads(page: Page) -> Iterator[re.Match[str]]:
    """Yield the words that lead to a list of bureaux: of `slug … for`, or before a symbol."""
    text, body = page.text, page.body().start
    for hit in (*page.known.get("slug", ()), *page.known.get("symbol", ())):
        if hit.start >= body:
            floor = hit.start if hit.known.kind == "slug" else max(body, hit.start - 24)
            if (match := _LIST.search(text, floor, hit.start + 120)) is not None:
                yield match
    for line in calling(page):
        yield from _LIST_HEAD.finditer(text, *line)


def _listed(page: Page) -> Iterator[tuple[tuple[int, int], str, str]]:
    """Yield the bureaux of a list such as `for ISN, T, and EAP`."""
    for lead in _leads(page):
        at, found = lead.end(), []
        while (item := _ITEM.match(page.text, at)) and _bureau(item[1].partition("/")[0]):
            found.append(item)
            at = item.end()
        long = any("/" in item[1] or (len(item[1]) > 2 and item[1] in symbols()) for item in found)
        if long or (len(found) > 1 and ("slug" in lead[0] or lead[0].isupper())):
            for item in found:
                yield item.span(1), _listed_value(item[1]), "bureau"


def _bureau(symbol: str) -> bool:
    return symbol in symbols() or symbol in _AGENCIES or symbol.lower() in MISSIONS


def _listed_value(symbol: str) -> str:
    first = symbol.partition("/")[0].partition(" WASH")[0]
    if first == "WHITE HOUSE" or first.startswith("CD DEL"):
        return f"US-{first}"
    if first.lower() in MISSIONS:
        return f"US-MIS-{symbol}"
    symbol = symbol.partition(" WASH")[0]
    return f"US-{symbol}" if _agency(first) else f"US-STATE-{symbol}"


def _agency(symbol: str) -> bool:
    """Say whether a symbol is that of an agency or command besides one's own department."""
    return symbol in _AGENCIES or symbols().get(symbol) in {"agency", "command"}


def _bare(page: Page) -> Iterator[tuple[tuple[int, int], str, str]]:
    post = _own_post(page)
    inside = page.once(standing)
    for match in cued(page, "section", _SECTION, 30):
        if match.start() not in inside:
            yield match.span(), f"US-EMB-{post}-{match[0].split()[0].upper()}", "office"
    for match in (*small_posts(page), *by_word(page)):
        state = match["post"] == "DEPARTMENT"
        value, kind = ("US-STATE", "department") if state else (f"US-EMB-{post}", "post")
        yield match.span("post"), value, kind
    for match in cued(page, ("post", "mission"), _BARE, 4):
        plain = match.start() not in inside and page.mixed(*match.span())
        plain = plain and not (_theirs(page.lower, match.start()) or _within(page, match))
        if plain and not _AFTER.match(page.text, match.end()):
            yield from _bare_office(page, match, post)


_NAMED = re.compile(r"[a-z'][,\s]\s{0,2}(?:the\s{1,2})?(?:[A-Z][a-z]+\s{1,2}){1,5}\Z")


def _within(page: Page, match: re.Match[str]) -> bool:
    """Say whether words of a name precede a department: KRA's Customs Services Department."""
    if match[0] != "Department":
        return False
    return _NAMED.search(page.text, max(0, match.start() - 60), match.start()) is not None


def _theirs(lower: str, start: int) -> bool:
    """Say whether a department is another's: his Department's experts."""
    return lower[max(0, start - 7) : start].rstrip().endswith((" his", " her", " their", " its"))


def _own_post(page: Page) -> str:
    """Return whose the words `post` and `Embassy` are: the sender's, or the one addressee's."""
    sender, to = page.cable.sender, page.cable.to
    post = (sender and sender.post) or (page.cable.mrn or "")[2:].rstrip("0123456789")
    if post == "STATE":
        return (_city(to[0].name) or to[0].post or "POST") if len(to) == 1 else "POSTS"
    return _city(sender.name if sender else "") or post or "POST"


def _city(station: str) -> str:
    """Return the city of a post's station: ABU-DHABI of AMEMBASSY ABU DHABI."""
    first, *rest = station.split() or [""]
    return "-".join(rest).upper() if first in {"AMEMBASSY", "AMCONSUL", "USMISSION"} else ""


def _bare_office(
    page: Page, match: re.Match[str], post: str
) -> Iterator[tuple[tuple[int, int], str, str]]:
    word = match[0].split()[-1]
    if word == "Washington" and _located(page, *match.span()):
        return
    if word in {"Washington", "Department", "State", "DEPT"}:
        yield match.span(), "US-STATE", "department"
    else:
        yield match.span(), f"US-EMB-{post}", "post"


_TOLD = re.compile(
    r"(?:\b(?:ask(?:ed|ing|s)?|brief(?:ed|ing|s)?|consult(?:ed|ing)?|inform(?:ed|ing|s)?|notif(?:y|ied)|urged?|told|thank(?:ed)?"
    r"|(?:check(?:ed)?|coordinat\w+|clear(?:ed)?|consult\w*)\s+with|(?:requests?|guidance|instructions?"
    r"|words?|responses?|repl(?:y|ies)|messages?|support|help|approval|clearance|authorization|answers?"
    r"|assistance|heard?|signals?|thanks|moves|questions?)\s+from|grateful\s+to)"
    r"|\b(?:convey\w*|report\w*|respon\w+|repl(?:y|ies)|put|points?|pass(?:ed|es)?|relay\w*|refer\w*"
    r"|forward\w*|brief\w*|request\w*|recommend\w*|submit\w*|questions?|known|cables?|word|t[ao]k\w*\s[^.;:]{3,30}\sback)\b"
    r"(?:(?!trip|visit|travel|flew|flight|return|came|went|ambassador|delegation)[^.;:]){0,40}\sto)"
    r"\s{1,3}$"
)
"""What is said to Washington, asked of it or has come from it: the Department, not the town."""
_AT = (" in", " to", " from", " at", " near", " of", " visit", " george", " into")
_ACTS = re.compile(r"\s|'s|-")


def _located(page: Page, start: int, end: int) -> bool:
    """Say whether Washington is the town here."""
    if _TOLD.search(page.lower, max(0, start - 80), start):
        return False
    before = page.lower[max(0, start - 10) : start].rstrip()
    return before.endswith(_AT) or not _ACTS.match(page.text, end)
