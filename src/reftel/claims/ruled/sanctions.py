"""Sanctions, embargoes, bans and designations as instruments that a cable speaks of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.dated.dates_calendar import either
from reftel.claims.ruled.statutes import Find, by_sort
from reftel.claims.ruled.targets import implied, issuer, of_land, target, value
from reftel.claims.text.lexicon import land_called

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reftel.claims.text.page import Page

    Maker = Callable[[Page, int, int], Iterator[Find]]

_WORD = r"(?:[dl][',])?[A-Z][\w&-]*"
_SORT = (
    r"(?:oil|gas|energy|financial|banking|state-owned|shipping|arms|missile|nuclear|trading|military"
    r"|private|defen[sc]e|insurance|petroleum|commercial)"
)
PARTS = (
    r"(?:banks?|entit(?:y|ies)|firms?|compan(?:y|ies)|individuals?|officials?|regime|government"
    r"|sectors?|leaders(?:hip)?|persons|imports|exports|industry|parties|economy|institutions?"
    r"|suppliers?|proliferators?|nationals|oil|shipping|insurers)\b"
)
_NAME = (
    rf"(?:the\s+)?(?:(?i:government|regime|leadership)\s+of\s+(?:the\s+)?)?{_WORD}(?:\s+(?:d[',])?{_WORD}|\s+of\s+{_WORD})*"
    rf"(?:[',]s(?:\s+{_WORD})+)?(?:(?:[',]s)?(?:\s+{_SORT}){{0,2}}\s+{PARTS})?"
    rf"(?:(?:,\s+{_WORD}(?:\s+{_WORD})?)*,?\s+and\s+(?:(?:the|all|other)\s+){{0,2}}"
    rf"{_WORD}(?:\s+{_WORD})?(?:(?:\s+{_SORT}){{0,2}}\s+{PARTS})?)?"
)
_ONE = (
    r"(?:U\.\s?S\.?|USG?|UN|U\.N\.|EU|UNSC|UNSCR|UK|HMG|(?:UN\s+)?Security\s+Council|Treasury|OFAC"
    r"|INKSNA|Helms|United\s+(?:States|Nations|Kingdom)|European\s+Union)(?:[',]s?)?"
)
_ISSUERS = rf"{_ONE}(?:,\s+{_ONE})*(?:,?\s+and\s+{_ONE})?|[Oo]ur"
_LAND = r"[A-Z][a-z]+"
BODIES = r"(?i:committees?|lists?|monitoring|offices?|teams?|units?|coordinators?|bills?)"
_HOW = (
    r"(?i:current|existing|missile|nonproliferation|additional|further|new|unilateral|targeted|economic"
    r"|financial|autonomous|strengthened|tougher|stronger|expanded|international|multilateral|trade"
    r"|various|proposed|bilateral|proliferation|domestic|broad|energy|tough|harsh|stiff|strong|oil|gasoline"
    r"|sectoral|secondary|comprehensive|smart)"
)
_MORE = (
    r"(?:(?i:an?\s+(?:[a-z]+\s+)?(?:package|round|set|series)\s+of"
    r"|further|additional|new|existing|current)\s+)?"
)
_SANCTIONS = re.compile(
    rf"\b{_MORE}(?:(?P<by>{_ISSUERS}|{_LAND}(?:[',]s)?)\s+)?(?:{_HOW}\s+){{0,3}}(?:[Ss]anctions|SANCTIONS)\s+"
    rf"(?:(?i:on|against|targeting)\s+(?P<whom>{_NAME})"
    r"|(?P<law>pursuant\s+to\s+U\.?S\.?\s+law))"
)
_KIND_OF_SANCTIONS = re.compile(
    rf"\b{_MORE}(?:(?P<by>{_ISSUERS}|{_LAND}'s)\s+(?:{_HOW}\s+){{0,3}}|(?:{_HOW}\s+){{1,3}})"
    r"(?:[Ss]anctions|SANCTIONS)(?:\s+(?i:regimes?))?\b"
    rf"(?!\s+(?:{BODIES}|regimes?\b|(?:on|against|for)\s+[A-Z]))"
)
_NO_NAME = r"(?!(?:The|These|Such|All|And|Any|No|Under|If|Those|This|That)\s)"
_NAMED_SANCTIONS = re.compile(
    rf"\b(?P<name>(?:{_NO_NAME}[A-Z][a-z]+\s)?{_NO_NAME}[A-Z][a-z]+|[A-Z]{{4,7}})\s+"
    rf"(?:[Ss]anctions|SANCTIONS)(?:\s+[Rr]egimes?)?\b(?!\s+(?:{BODIES}|on\s|against\s))"
)
_REGIME = re.compile(
    r"\b(?i:the|an?y?|this|that|current)\s+(?P<words>(?i:sanctions?\s+regimes?)\b)"
    rf"(?:\s+(?:for|on|against)\s+(?P<whom>{_NAME}))?"
)
_BY = r"UN|U\.N\.|EU|U\.\s?S\.|US|UNSC|Security\s+Council"
_EMBARGO = re.compile(
    rf"\b(?:(?P<by>{_BY})\s+)?(?:(?P<of>[A-Z][a-z]+|[A-Z]{{4,}})\s+)?(?i:arms\s+embargo(?:es)?)\b"
    r"(?:\s+(?:on|against)\s+(?P<whom>[A-Z]\w+(?:\s+[A-Z]\w+)?))?"
    rf"|\b(?:(?P<by2>{_BY})\s+)(?i:(?:trade\s+|oil\s+|economic\s+)?embargo)\b"
    r"(?:\s+(?:on|against)\s+(?P<whom2>[A-Z]\w+(?:\s+[A-Z]\w+)?))?"
    r"|\b(?i:(?:full|total|complete|international|comprehensive|oil|trade|economic|fuel|gasoline|weapons)\s+embargo(?:es)?)\b"
    r"(?!\s+(?:on|against)\s+[A-Z])"
    r"|\b(?i:(?:weapons\s+|trade\s+|oil\s+)?embargo)\s+(?:on|against)\s+(?P<whom3>[A-Z]\w+(?:\s+[A-Z]\w+)?)"
)
_BANNED = (
    r"(?:assets?\s+freezes?|(?:travel|visa)\s+bans?"
    r"|(?:arms|weapons|diamond)\s+(?:(?:sales?|exports?)\s+)?(?:bans?|moratorium))"
)
_BAN = re.compile(
    rf"\b(?:(?P<by>{_BY})\s+)?(?:(?:current|existing|targeted)\s+)?"
    rf"(?P<what>{_BANNED}(?:\s+and\s+{_BANNED})?)\b"
    r"(?!\s+(?:lists?|provisions?|called|mandated|imposed\s+by|under|of|in\s+the)\b)",
    re.IGNORECASE,
)
_SORT_OF_MEASURES = (
    r"(?:restrictive|autonomous|unilateral|additional|tougher|sanctions|financial|economic|new|punitive|coercive"
    r"|targeted)"
)
_MEASURES = re.compile(
    rf"\b(?:(?P<by>EU|UN|U\.N\.|UK|U\.\s?S\.|HMG's|European|British)\s+(?:{_SORT_OF_MEASURES}\s+)*"
    r"|(?:(?!The\s|These\s|Those\s)[A-Z][\w-]*\s+){1,4}Act\s+"
    r"|(?:EU-|UN-)?(?:restrictive|autonomous|unilateral|punitive|coercive)\s+)measures\b"
    rf"(?:\s+(?:against|on|targeting)\s+{_NAME})?"
)
_IMPOSED = re.compile(
    r"(?<![\w-])[Ss]anctions(?=\s+(?:may|could|can|will|would|must|should)\s+be\s+(?:re-?)?(?:imposed|lifted|applied|eased)\b)"
    r"|(?:(?<=lifting\sof\s)|(?<=easing\sof\s))sanctions\b(?!\s+(?:on|against|committees?)\b)"
)
_AGAIN = re.compile(
    r"\b(?<!VII )sanctions(?=\s+(?:were|are|was|would|had|have|should|did|do|could))"
)
_LISTS = re.compile(
    r"(?:\b(?P<by>OFAC|Treasury|UN|EU|U\.S\.|Security\s+Council)(?:'s)?\s+)?"
    r"(?:\b(?:targeted|consolidated|financial)\s+)?\bsanctions\s+lists?\b"
)
_MONTHS = re.compile(rf"(?:{either('month')})\b", re.IGNORECASE)
_NO_WORD = (
    r"(?!(?:The|These|Those|This|That|A|An|Such|All|Any|No|His|Its|Their|Our|In|On|For|By|Of|And|If|But"
    r"|FTO|SDN|COMMITTEE|Committee|U\.S\.|US|UN|EU)\s)"
)
_DESIGNATION = re.compile(
    rf"(?:\b(?P<by>{_ONE}|E\.?O\.?\s+\d{{5}})(?:[',]s?)?\s+)?\bdesignations?\s+of\s+"
    r"(?P<whom>(?:the\s+)?[A-Z][\w&.'-]*(?:\s+(?:of\s+|and\s+|for\s+|al-)?[A-Z][\w&'-]*){0,6})"
    r"\b(?:\s*\([A-Z]{2,8}\))?(?!\s+(?:as\b|[A-Z]))(?:\s+under\s+(?:E\.?O\.?|Executive)\b)?"
)
_WHEN = rf"(?i:{either('month')})\b|\d"
_TERROR = (
    r"(?i:terroris[mt](?:\s+financ(?:e|ing))?|asset[-\s]freez(?:e|ing)|proliferation|WMD|sanctions)"
)
_DESIGNATED = re.compile(
    r"\b(?:(?i:several|all|these|those|any|further|additional|new|recent|proposed|pending|future|such)\s+)?"
    rf"(?:(?:(?P<by>{_ONE})\s+)?(?:(?P<whom>{_NO_WORD}[A-Z][\w&-]*(?:\s+{_NO_WORD}[A-Z][\w&-]*){{0,2}}?)(?:-related)?\s+"
    rf"|{_TERROR}\s+)|(?P<by2>{_ONE})\s+)(?i:designations?)\b(?!\s+(?i:of)\s+(?!{_WHEN}))"
)
"""Designations told by whom they meet, whose they are or what they are for: the EXB designation."""
_LISTING = re.compile(
    r"sanction|treasury|ofac|13382|13224|terroris|proliferat|freez|annex|financial|asset"
)
_BLACKLISTING = re.compile(r"sanction|treasury|ofac|13382|13224|terroris|freez|unscr")
_CONTEXT = re.compile(r"sanction|resolution|council|freez|embargo|designat|\beu\b|unscr")


def sanctioning() -> tuple[tuple[re.Pattern[str], Maker], ...]:
    """Return the patterns of sanctions, each with what makes instruments of its matches."""
    return (
        (_SANCTIONS, _sanctions), (_KIND_OF_SANCTIONS, _kinds), (_EMBARGO, _embargoes),
        (_NAMED_SANCTIONS, _named), (_REGIME, _regimes), (_BAN, _bans),
        (_MEASURES, _measures), (_IMPOSED, _imposed), (_LISTS, _lists),
        (_DESIGNATION, _designations), (_DESIGNATED, _designated),
    )  # fmt: skip


def _sanctions(page: Page, start: int, end: int) -> Iterator[Find]:
    text = page.text
    for found in _SANCTIONS.finditer(text, start, end):
        if found["whom"] and _MONTHS.match(found["whom"]):
            continue
        end_of = found.end()
        if found[0].isupper() and found["whom"]:
            end_of = found.start("whom") + _land(found["whom"])
        whom = target(text[found.start("whom") : end_of]) if found["whom"] else ""
        by = issuer(found["by"])
        begin = found.start() if by or not found["by"] else _behind(found)
        by = by or ("" if of_land(whom) else implied(text, *found.span()))
        act = value(by, "SANCTIONS", whom)
        yield Find(begin, end_of, act, "sanctions")
        for again in _AGAIN.finditer(text, found.end(), min(end, found.end() + 250)):
            yield Find(*again.span(), act, "sanctions")


def _behind(found: re.Match[str]) -> int:
    """Return where the words begin behind one that tells of nobody who imposes."""
    rest = found.string[found.end("by") :]
    return found.end("by") + len(rest) - len(rest.lstrip())


def _land(words: str) -> int:
    """Return how far words in capitals name a land: one or two words, else one."""
    first = re.match(r"\S+(?:\s+\S+)?", words)
    if first and land_called(first[0]):
        return first.end()
    return len(words.split(maxsplit=1)[0])


def _kinds(page: Page, start: int, end: int) -> Iterator[Find]:
    """Yield sanctions of somebody, or of a sort alone."""
    for found in _KIND_OF_SANCTIONS.finditer(page.text, start, end):
        if by := issuer(found["by"]):
            yield Find(*found.span(), value(by, "SANCTIONS", ""), "sanctions")
        else:
            yield by_sort(found, "sanctions")


def _named(page: Page, start: int, end: int) -> Iterator[Find]:
    """Yield sanctions named by a country, a law or a day: Iran sanctions, INKSNA sanctions."""
    for found in _NAMED_SANCTIONS.finditer(page.text, start, end):
        name = found["name"].rsplit(maxsplit=1)[-1]
        of = next((words for words in (found["name"], name) if land_called(words)), "")
        small = "anctions" in found[0]
        if of or (small and (name.isupper() or "Sanctions" in found[0])):
            words = of or found["name"]
            begin = found.end("name") - len(words)
            act = value("", "SANCTIONS", target(words))
            yield Find(begin, found.end(), act, "sanctions", generic=True)


def _regimes(page: Page, start: int, end: int) -> Iterator[Find]:
    for found in _REGIME.finditer(page.text, start, end):
        whom = found["whom"] or ""
        act = value("", "SANCTIONS", target(whom)) if whom else "(sanctions regime)"
        yield Find(found.start("words"), found.end(), act, "sanctions", generic=not whom)


def _embargoes(page: Page, start: int, end: int) -> Iterator[Find]:
    for found in _EMBARGO.finditer(page.text, start, end):
        by = found["by"] or found["by2"] or ""
        of = found["of"] if found["of"] and land_called(found["of"]) else ""
        if found["whom3"] and found["whom3"].lower() not in lexicon.named_countries():
            continue
        whom = of or found["whom"] or found["whom2"] or found["whom3"] or ""
        noun = "ARMS-EMBARGO" if "arms" in found[0].lower() else "EMBARGO"
        begin = found.start() if by or of or not found["of"] else found.end("of") + 1
        act = value(issuer(by), noun, target(whom) if whom else "")
        yield Find(begin, found.end(), act, "sanctions", generic=not (by or whom))


def _bans(page: Page, start: int, end: int) -> Iterator[Find]:
    """Yield freezes of assets and bans of travel, where sanctions are spoken of."""
    for found in _BAN.finditer(page.text, start, end):
        if _CONTEXT.search(page.lower, max(0, start - 200), end + 200):
            act = value(issuer(found["by"]), found["what"], "")
            yield Find(*found.span(), act, "sanctions", generic=not found["by"])


def _lists(page: Page, start: int, end: int) -> Iterator[Find]:
    for found in _LISTS.finditer(page.text, start, end):
        by = issuer(found["by"])
        act = value(by, "SANCTIONS-LIST", "") if by else "(sanctions list)"
        yield Find(*found.span(), act, "control_list", generic=not by)


def _measures(page: Page, start: int, end: int) -> Iterator[Find]:
    if "sanction" not in page.lower:
        return
    for found in _MEASURES.finditer(page.text, start, end):
        yield by_sort(found, "sanctions")


def _imposed(page: Page, start: int, end: int) -> Iterator[Find]:
    """Yield sanctions told by what may be done with them: may be imposed, the lifting of."""
    for found in _IMPOSED.finditer(page.text, start, end):
        yield by_sort(found, "sanctions")


def _designations(page: Page, start: int, end: int) -> Iterator[Find]:
    """Yield who was put on a list; in other matters a designation is no sanction."""
    for found in _DESIGNATION.finditer(page.text, start, end):
        known = found["by"] or _LISTING.search(page.lower, max(0, start - 200), end + 200)
        if not known or _MONTHS.match(found["whom"]):
            continue
        act = value(issuer(found["by"]), "DESIGNATION", target(found["whom"]))
        yield Find(*found.span(), act, "sanctions")


def _designated(page: Page, start: int, end: int) -> Iterator[Find]:
    """Yield designations told by what stands before them: the Alder designation."""
    for found in _DESIGNATED.finditer(page.text, start, end):
        if not _BLACKLISTING.search(page.lower, max(0, start - 200), end + 200):
            continue
        by, whom = issuer(found["by"] or found["by2"]), found["whom"] or ""
        whom = target(whom.removesuffix("-related"))
        if by or whom:
            yield Find(*found.span(), value(by, "DESIGNATION", whom), "sanctions", generic=not whom)
        else:
            yield by_sort(found, "sanctions")
