"""Instruments and control regimes: resolutions, orders, laws, treaties, lists and their entries."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import reftel.claims.lexicon as lexicon
from reftel.claims.anchors import Hit, anchors, rows, windows
from reftel.claims.dates_calendar import either
from reftel.claims.sieves import Sieve
from reftel.claims.statutes import Find, pinned, statutes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reftel.claims.claim import Claim
    from reftel.claims.page import Page


class Named(NamedTuple):
    """A row of the table: what a name means, and the full name that a short one needs."""

    name: str
    kind: str
    value: str
    type: str
    needs: str
    source: str


_COUNCIL = r"(?:(?:United\s+Nations|U\.?N\.?)\s+)?(?:Security\s+Council|\bUNSC|\bSC)"
_PIN = (
    r"(?:,?\s+(?:\(?(?:operative\s+)?(?:para(?:graph)?s?|OPs?)\.?\s*\d+(?:\([a-z]\))?"
    r"(?:\s*(?:,|and|-)\s*\d+)*\)?))?"
)
_RESOLUTION = re.compile(
    rf"""(?P<annex>\bAnnex(?:es)?(?:\s+[IVX\d]+)?\s+(?:to|of|in)\s+(?:the\s+)?)?
    (?:{_COUNCIL}\s+Resolutions?(?:\s*\(\s*(?:UN)?SCRs?\s*\))?|\b(?:UN)?SCRs?|\bResolutions?)
    [-\s]*(?:\(\s*(?:UN)?SCRs?\s*\)\s*)?(?:No\.?\s*)?(?P<number>\d{{3,4}})(?![\d/]|\.\d)
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
_FOREIGN = re.compile(
    r"(?:House|Senate|Joint|Concurrent|General\s+Assembly|UNGA|H\.\s*(?:Con\.|J\.)?)\s*$"
)
_ORDER = re.compile(
    r"\b(?:E\.?\s?O\.?|Executive\s+Order)\s*(?:\(E\.?O\.?\)\s*)?(?:No\.?\s*)?(\d{5})\b",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"(?:\b[A-Z](?:[\w\u2019'-]|\.(?=\w|\s\w+ [a-z]))*,?\s+(?:(?:and|of|on|for|the|to|in|with"
    r"|against)\s+)*)+(?:Act|Law|Code|Decree|Regulations)\b"
    r"(?:\s+of\s+(?:19|20)\d\d|\s+No\.?\s*\d+(?:/\d+)?"
    r"|\s+(?:on|for|concerning)\s+[A-Z][\w-]+(?:\s+(?:and\s+|of\s+|the\s+)?[A-Z][\w-]+){0,8})?"
)
_LAST_LAW = re.compile(
    r"^.*\b(?:Acts?|Laws?|Codes?|Decrees?|Regulations)\s+(?:and|or)\s+(?:the\s+)?"
)
_OWNED = re.compile(r"[\w.]+['\u2019]s?\s+\w+$")
_YEAR = re.compile(r"\s+of\s+(?:19|20)\d\d")
_PAPER = re.compile(
    r"\b(?:[SA]/(?:RES/)?(?:19|20)?\d\d(?:\d\d)?/\d+(?:/(?:Rev|Add|Corr)\.\s?\d+)*"
    r"|INFCIRC/\d+(?:/(?:Rev|Add)\.\s?\d+)*"
    r"(?:/?Part\s\d)?|GOV/(?:INF/)?(?:19|20)\d\d/\d+)"
)
_ENTRY = re.compile(
    r"(?:\b(?P<list>MTCR|NSG|Wassenaar|WA|AG)\s+)?(?:\b(?:Annex|control\s+list)\s+)?\bItems?\s+"
    r"(?P<code>\d{1,2}\.[A-E](?:\.\d+)*(?:\.[a-z]\b)?|\d{1,2}[A-E]\d{3})"
    r"|\bECCNs?\s+(?P<eccn>\d[A-E]\d{3})",
    re.IGNORECASE,
)
_NEXT_ENTRY = re.compile(
    r"\.?(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)(?:item\s+)?(?P<code>\d{1,2}\.[A-E]"
    r"(?:\.\d+)*(?:\.[a-z]\b)?|\d[A-E]\d{3})"
)
_CALLING = re.compile(
    r"(?:UNSC|UN|U\.N\.|Security\s+Council|relevant)\s+resolutions\s+(?:calling\s+for"
    r"|imposing)\s+[\w\s-]{3,40}",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"(?<=and\s)other(?:\s+(?:relevant|UNSC|Security\s+Council))?\s+resolutions",
    re.IGNORECASE,
)
_ASSURANCE = re.compile(
    r"\bend-?\s?us(?:er?)?\s+(?:agreements?|certificates?|assurances?|undertakings?"
    r"|statements?|certifications?)",
    re.IGNORECASE,
)
_CONTRACT = re.compile(
    r"\b(?:old|previous|prior|earlier|outstanding|existing)\s+contracts?\b", re.IGNORECASE
)
_SANCTIONS = re.compile(
    r"\b(?:(?:current|existing|(?P<by>U\.?S\.?|UN|EU|UNSC)|missile|nonproliferation|additional|further"
    r"|new)\s+){0,2}sanctions\s+"
    r"(?:(?:on|against)\s+(?P<whom>(?:the\s+)?[A-Z][\w&-]*(?:\s+[A-Z][\w&-]*)*)"
    r"|(?P<law>pursuant\s+to\s+U\.?S\.?\s+law))"
)
_AGAIN = re.compile(
    r"\b(?<!VII )sanctions(?=\s+(?:were|are|was|would|had|have|should|did|do|could))"
)
_MONTHS = re.compile(rf"(?:{either('month')})\b", re.IGNORECASE)
_CONTROLS = re.compile(
    r"(?P<who>\b[A-Z]\w+(?:\s[A-Z]\w+)?)(?P<owned>['\u2019,]s)?\s+(?:(?:[a-z][\w-]+)\s+){0,2}?"
    r"(?:export\s+controls?|catch-?all(?:\s+controls?)?|(?:strategic|dual-use)\s+trade(?:\s+controls?)?)"
    r"(?:\s+(?P<law>laws?|regulations?|lists?|legislation|provisions?)|(?<=s))\b"
)
_GENERIC_REGIME = re.compile(
    r"\b(?:(?:relevant|multilateral|international|other|the|various|all|four|supplier)\s+){0,3}"
    r"(?:export\s+control|non-?proliferation|control|supplier|multilateral)\s+regimes?\b(?!\s*\()",
    re.IGNORECASE,
)
_NAMED_ONE = re.compile(r"technology\s+$", re.IGNORECASE)
_STATION = re.compile(r"\s*COLLECTIVE|\s+POC\b(?=\s*\d)")
_ROUTE = re.compile(r"[A-Z]{4,8}/")
_SKIPPED = re.compile(r"^\W*(?:TAGS|INFO|TO|FM)\b", re.IGNORECASE)


@cache
def _named() -> Mapping[str, Named]:
    return {row["name"]: Named(**row) for row in rows("instruments")}


def find_instruments(page: Page) -> Iterator[Claim]:
    """Yield instruments and control regimes, each number of a list of resolutions on its own."""
    finds = [
        *statutes(page), *_resolutions(page), *_orders(page), *_papers(page), *_assurances(page),
        *_names(page), *_laws(page), *_regimes(page),
    ]  # fmt: skip
    finds += _alone(page, finds)
    for find in _apart([pinned(page.text, find) for find in finds]):
        attributes: dict[str, str | bool] = {"type": find.type}
        if find.generic:
            attributes["generic"] = True
        if find.pin:
            attributes["pin"] = find.pin
        yield page.claim(
            find.kind, (find.start, find.end), find.value, "instruments", attributes=attributes
        )


def _apart(finds: Iterable[Find]) -> Iterator[Find]:
    """Drop what lies wholly in an earlier and longer find, except a charter in a generic one."""
    end = loose = -1
    for find in sorted(finds, key=lambda find: (find.start, -find.end)):
        if find.end > (loose if find.generic else end) or find.type == "charter":
            yield find
        loose = max(loose, find.end)
        end = end if find.generic else max(end, find.end)


def _near(page: Page, subject: str, before: int, after: int) -> Iterator[tuple[int, int]]:
    return windows(anchors(page, subject), before, after, len(page.text))


def _resolutions(page: Page) -> Iterator[Find]:
    text = page.text
    for start, end in _near(page, "unscr", 70, 110):
        for found in _RESOLUTION.finditer(text, start, end):
            if _FOREIGN.search(text[max(0, found.start() - 20) : found.start()]):
                continue
            annex = "-ANNEX" if found["annex"] else ""
            yield Find(*_bare(found), f"UNSCR-{int(found['number'])}{annex}",
                       "unscr_annex" if annex else "unscr", pin=_pin(found))  # fmt: skip
            yield from _more(text, found.end())
        for found in _CALLING.finditer(text, start, end):
            yield Find(*found.span(), "UNSC-RESOLUTIONS", "unscr", generic=True)
        for found in _OTHER.finditer(text, start, end):
            yield Find(*found.span(), "(other resolutions)", "unscr", generic=True)


def _bare(found: re.Match[str]) -> tuple[int, int]:
    whole = found[0]
    return found.start(), found.start() + len(whole.rstrip())


def _pin(found: re.Match[str]) -> str:
    return " ".join(found["pin"].strip(" ,(").split())


def _more(text: str, position: int) -> Iterator[Find]:
    while found := _NEXT.match(text, position):
        start, position = found.start("number"), found.end()
        yield Find(start, position, f"UNSCR-{int(found['number'])}", "unscr", pin=_pin(found))


_NUMBER = re.compile(
    r"(?<![\w./#-])(?:0?(?P<number>\d{3,4}))(?![\w/.-]*\d|['\u2019]?s\b)(?!\s+(?:[A-Z]"
    r"|percent|dollars|euro|km|tons|people|containers))"
)


def _alone(page: Page, finds: list[Find]) -> Iterator[Find]:
    """Find numbers of resolutions without the word, where the cable names resolutions."""
    exact = [find for find in finds if find.type.startswith("unscr") and not find.generic]
    cited = {find.value.split("-")[1] for find in exact}
    if not cited and not any(find.type == "unscr" for find in finds):
        return
    body, text = page.body(), page.text
    known = cited | {row["number"] for row in rows("resolutions")}
    taken = {find.end for find in finds} | {find.start for find in finds}
    for number in known & _written(page):
        position = text.find(number, body.start)
        while position >= 0:
            if (
                _is_number(text, position, number)
                and not {position, position + len(number)} & taken
            ):
                yield Find(position, position + len(number), f"UNSCR-{number}", "unscr")
            position = text.find(number, position + 1)


def _written(page: Page) -> set[str]:
    return set(_FOUR.findall(page.text, page.body().start))


_FOUR = re.compile(r"(?<!\d)[1-3]\d{3}(?!\d)")
_LEAD = re.compile(
    r"(?:particularly|including|especially|under|with|of|and|to|or|by|implement\w*|the"
    r"|violat\w+|both|,)\s+$"
)


def _is_number(text: str, position: int, number: str) -> bool:
    found = _NUMBER.match(text, position)
    return bool(found and found["number"] == number
                and _LEAD.search(text[max(0, position - 16) : position]))  # fmt: skip


def _orders(page: Page) -> Iterator[Find]:
    for start, end in _near(page, "order", 2, 40):
        for found in _ORDER.finditer(page.text, start, end):
            yield Find(*found.span(), f"US-EO-{found[1]}", "executive_order")


def _papers(page: Page) -> Iterator[Find]:
    text = page.text
    for start, end in _near(page, "entry", 30, 50):
        for found in _PAPER.finditer(text, start, end):
            kind = "unga" if found[0][0] == "A" else "un_document"
            value = "UNGA-" if kind == "unga" else "UN-" if found[0][0] == "S" else "IAEA-"
            yield Find(*found.span(), value + "".join(found[0].split()), kind)
        for found in _ENTRY.finditer(text, start, end):
            yield from _entries(text, found)


def _entries(text: str, found: re.Match[str]) -> Iterator[Find]:
    of = (found["list"] or ("ECCN" if found["eccn"] else "MTCR")).upper()
    code = (found["code"] or found["eccn"]).upper()
    yield Find(*found.span(), f"{of}-{code}", "control_entry")
    position = found.end()
    while more := _NEXT_ENTRY.match(text, position):
        yield Find(*more.span("code"), f"{of}-{more['code'].upper()}", "control_entry")
        position = more.end()


def _national(found: re.Match[str]) -> str:
    """Return `CN-MISSILE-EXPORT-CONTROLS` for China's missile-related export controls."""
    who = found["who"].lower()
    land = lexicon.nationalities().get(who) or lexicon.named_countries().get(who) or found["who"]
    rest = found[0][found.end("owned" if found["owned"] else "who") - found.start() :]
    return "-".join([land, *rest.replace("-related", "").split()]).upper()


def _nation(words: str) -> bool:
    return words.lower() in lexicon.nationalities() or words in {"EU", "US", "UK", "PRC"}


def _assurances(page: Page) -> Iterator[Find]:
    text, sieve = page.text, _assurance_sieve()
    for start, end in _near(page, "assurance", 60, 60):
        fitting = {sieve.patterns[at] for at in sieve.fitting(page.lower[start:end])}
        for pattern in (_ASSURANCE, _CONTRACT, _CONTROLS):
            for found in pattern.finditer(text, start, end) if pattern in fitting else ():
                if find := _assurance(pattern, found):
                    yield find
        if _SANCTIONS in fitting:
            yield from _sanctions(text, start, end)


@cache
def _assurance_sieve() -> Sieve:
    return Sieve([_ASSURANCE, _CONTRACT, _CONTROLS, _SANCTIONS])


def _assurance(pattern: re.Pattern[str], found: re.Match[str]) -> Find | None:
    if pattern is _ASSURANCE:
        return Find(*found.span(), "(end-user agreements)", "assurance", generic=True)
    if pattern is _CONTRACT:
        return Find(*found.span(), f"({found[0].lower()})", "contract", generic=True)
    if found["owned"] or (found["law"] and _nation(found["who"])):
        return Find(*found.span(), _national(found), "national_law")
    return None


def _sanctions(text: str, start: int, end: int) -> Iterator[Find]:
    for found in _SANCTIONS.finditer(text, start, end):
        if found["whom"] and _MONTHS.match(found["whom"]):
            continue
        whom = "-".join((found["whom"] or "").removeprefix("the ").upper().split())
        by = (found["by"] or "US").replace(".", "").replace("SC", "").upper()
        value = f"{by}-SANCTIONS{'-' if whom else ''}{whom}"
        yield Find(*found.span(), value, "sanctions")
        for again in _AGAIN.finditer(text, found.end(), min(end, found.end() + 250)):
            yield Find(*again.span(), value, "sanctions")


def _names(page: Page) -> Iterator[Find]:
    text, taken = page.text, -1
    for hit in anchors(page, "named"):
        row = _named()[hit.word]
        if hit.start < taken or not _stands(page, hit, row):
            continue
        end = _acronym(text, hit.end, row)
        if year := _YEAR.match(text, end):
            end = year.end() if row.type == "us_law" else end
        start = hit.start - 5 if text[max(0, hit.start - 5) : hit.start] == "U.S. " else hit.start
        taken = end
        yield Find(start if row.type == "us_law" else hit.start, end, row.value, row.type, row.kind)


def _stands(page: Page, hit: Hit, row: Named) -> bool:
    text, written = page.text, page.text[hit.start : hit.end]
    if text[hit.end : hit.end + 1].isalnum() or text[hit.start - 1 : hit.start].isalnum():
        return False
    if row.name.isupper():
        if not written.isupper():
            return False
    elif not (written[0].isupper() or row.name[0].islower()):
        return False
    if row.needs and row.needs not in page.lower:
        return False
    return not (_STATION.match(text, hit.end) or _skipped(page, hit.start))


def _skipped(page: Page, position: int) -> bool:
    """Say whether a place in the header lies in a line of addressees or subjects of traffic."""
    if position >= page.body().start:
        return False
    found = page.cable.source.text
    line = found.rfind("\n", 0, position) + 1
    if _SKIPPED.match(found, line, position) or _ROUTE.match(found, line, position + 1):
        return True
    tags, subject = page.cable.places.get("tags"), page.cable.places.get("subject")
    return bool(tags and subject and tags.start <= position < min(tags.end, subject.start))


def _acronym(text: str, end: int, row: Named) -> int:
    """Take in the short name in parentheses after a full one."""
    found = re.compile(r"\s*\((?:the\s+)?['\"]?([A-Z][A-Za-z]{1,6})['\"]?\)").match(text, end)
    return found.end() if found and not row.name.isupper() else end


def _laws(page: Page) -> Iterator[Find]:
    for start, end in _near(page, "law", 110, 16):
        for found in _LAW.finditer(page.text, max(start, page.body().start), end):
            words = _LAST_LAW.sub("", found[0])
            words = re.sub(r"^(?:The|This|That|An?|Under|In|And|If)\s+", "", words)
            if len(words.split()) < 2 or words.isupper() or _OWNED.match(words):
                continue
            at = found.end() - len(words)
            yield Find(at, found.end(), "-".join(words.upper().split()), "law")


def _regimes(page: Page) -> Iterator[Find]:
    text = page.text
    for start, end in _near(page, "regime", 60, 10):
        for found in _GENERIC_REGIME.finditer(text, start, end):
            words = found[0].lower()
            if "control regime" in words and _NAMED_ONE.search(
                text, max(0, found.start() - 14), found.start()
            ):
                continue
            first = re.match(r"(?:the\s+)", found[0], re.IGNORECASE)
            yield Find(found.start() + (first.end() if first else 0), found.end(), "(regimes)",
                       "regime", "control_regime", generic=True)  # fmt: skip
        for found in re.finditer(r"(?<=[Tt]he )Regime\b(?!\s+[A-Z])", text[start:end]):
            yield Find(start + found.start(), start + found.end(), _regime_of(page),
                       "regime", "control_regime")  # fmt: skip


def _regime_of(page: Page) -> str:
    """Return the regime that the cable speaks of first."""
    for hit in anchors(page, "named"):
        row = _named()[hit.word]
        if row.kind == "control_regime" and _stands(page, hit, row):
            return row.value
    return "(regime)"
