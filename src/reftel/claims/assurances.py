"""Assurances and contracts, sanctions and designations as instruments that a cable speaks of."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.anchors import anchors, windows
from reftel.claims.dates_calendar import either
from reftel.claims.laws import land
from reftel.claims.sieves import Sieve
from reftel.claims.statutes import Find

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reftel.claims.page import Page

    Maker = Callable[[Page, int, int], Iterator[Find]]

_ASSURANCE = re.compile(
    r"\bend-?\s?us(?:er?)?\s+(?:agreements?|certificates?|assurances?|undertakings?"
    r"|statements?|certifications?)",
    re.IGNORECASE,
)
_CONTRACT = re.compile(
    r"\b(?:old|previous|prior|earlier|outstanding|existing)\s+contracts?\b", re.IGNORECASE
)
_NAME = r"(?:the\s+)?[A-Z][\w&-]*(?:\s+[A-Z][\w&-]*)*"
_ISSUER = r"U\.?S\.?|USG|UN|U\.N\.|EU|UNSC|(?:UN\s+)?Security\s+Council|Treasury|OFAC|INKSNA|Helms"
_SANCTIONS = re.compile(
    r"\b(?:(?:current|existing|"
    rf"(?P<by>{_ISSUER})|missile|nonproliferation|additional|further|new)\s+){{0,2}}sanctions\s+"
    rf"(?:(?:on|against)\s+(?P<whom>{_NAME})"
    r"|(?P<law>pursuant\s+to\s+U\.?S\.?\s+law))"
)
_KIND_OF_SANCTIONS = re.compile(
    r"\b(?:(?:international|financial|economic|targeted|unilateral|multilateral|additional|expanded"
    r"|existing|tougher|stronger|UN|U\.N\.|UNSC|EU|U\.\s?S\.|US|UNSCR|trade|Security\s+Council"
    r"|new|further|current)\s+){1,3}sanctions\b"
    r"(?!\s+(?:committee|regime|list|monitoring|office|team|unit|coordinator|(?:on|against)\s+[A-Z]))",
    re.IGNORECASE,
)
_NO_NAME = r"(?!(?:The|These|Such|All|And|Any|No|Under|If)\s)"
_NAMED_SANCTIONS = re.compile(
    rf"\b(?P<name>(?:{_NO_NAME}[A-Z][a-z]+\s)?{_NO_NAME}[A-Z][a-z]+|[A-Z]{{4,7}})\s+[Ss]anctions\b"
    r"(?!\s+(?:[Cc]ommittee|[Rr]egime|[Ll]ist|[Mm]onitoring|[Oo]ffice|[Tt]eam|[Uu]nit|on\s|against\s))"
)
_EMBARGO = re.compile(
    r"\b(?:(?P<by>UN|U\.N\.|EU|U\.\s?S\.|US|UNSC|Security\s+Council)\s+)?arms\s+embargo\b"
    r"(?:\s+(?:on|against)\s+(?P<whom>[A-Z]\w+(?:\s+[A-Z]\w+)?))?"
)
_LICENSES = re.compile(
    r"\b(?:(?P<who>U\.\s?S\.|[A-Z][a-z]+)\s+)?(?P<what>(?P<kind>export\s+)?licen[sc]es?)\b"
    r"(?:\s+(?:[Nn]o\.?|[Nn]umber|#)?\s*(?P<number>[A-Z]?\d[\d-]{5,}))?"
    r"(?!\s+(?:plates?|agreements?|holders?|applications?|requests?|fees?|officers?))",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"\b(?<!VII )sanctions(?=\s+(?:were|are|was|would|had|have|should|did|do|could))"
)
_MONTHS = re.compile(rf"(?:{either('month')})\b", re.IGNORECASE)
_DESIGNATION = re.compile(
    rf"(?:\b(?P<by>{_ISSUER}|E\.?O\.?\s+\d{{5}})(?:['\u2019,]s?)?\s+)?\bdesignations?\s+of\s+"
    r"(?P<whom>(?:the\s+)?[A-Z][\w&.'\u2019-]*(?:\s+(?:of\s+|and\s+|for\s+|al-)?[A-Z][\w&'\u2019-]*){0,6})"
    r"\b(?:\s*\([A-Z]{2,8}\))?(?!\s+as\b)(?:\s+under\s+(?:E\.?O\.?|Executive)\b)?"
)
_LISTING = re.compile(
    r"sanction|treasury|ofac|13382|13224|terroris|proliferat|freez|annex|financial|asset"
)


def assurances(page: Page) -> Iterator[Find]:
    """Yield assurances and contracts; sanctions, embargoes and designations."""
    sieve, makers = _readers()
    for start, end in windows(anchors(page, "assurance"), 60, 60, len(page.text)):
        for at in sieve.fitting(page.lower[start:end]):
            yield from makers[at](page, start, end)


@cache
def _readers() -> tuple[Sieve, tuple[Maker, ...]]:
    table = (
        (_ASSURANCE, _assured), (_CONTRACT, _contracts), (_SANCTIONS, _sanctions),
        (_KIND_OF_SANCTIONS, _kinds_of_sanctions), (_EMBARGO, _embargoes),
        (_NAMED_SANCTIONS, _sanctions_of),
        (_DESIGNATION, _designations),
    )  # fmt: skip
    return Sieve([pattern for pattern, _ in table]), tuple(maker for _, maker in table)


def _assured(page: Page, start: int, end: int) -> Iterator[Find]:
    for found in _ASSURANCE.finditer(page.text, start, end):
        yield Find(*found.span(), "(end-user agreements)", "assurance", generic=True)


def _contracts(page: Page, start: int, end: int) -> Iterator[Find]:
    for found in _CONTRACT.finditer(page.text, start, end):
        yield Find(*found.span(), f"({found[0].lower()})", "contract", generic=True)


def _sanctions(page: Page, start: int, end: int) -> Iterator[Find]:
    text = page.text
    for found in _SANCTIONS.finditer(text, start, end):
        if found["whom"] and _MONTHS.match(found["whom"]):
            continue
        whom = "-".join((found["whom"] or "").removeprefix("the ").upper().split())
        value = f"{_issuer(found['by'])}-SANCTIONS{'-' if whom else ''}{whom}"
        yield Find(*found.span(), value, "sanctions")
        for again in _AGAIN.finditer(text, found.end(), min(end, found.end() + 250)):
            yield Find(*again.span(), value, "sanctions")


def _kinds_of_sanctions(page: Page, start: int, end: int) -> Iterator[Find]:
    for found in _KIND_OF_SANCTIONS.finditer(page.text, max(start, page.body().start), end):
        words = " ".join(found[0].lower().split())
        yield Find(*found.span(), f"({words})", "sanctions", generic=True)


def _sanctions_of(page: Page, start: int, end: int) -> Iterator[Find]:
    """Yield sanctions named by a country, a law or a day: Iran sanctions, INKSNA sanctions."""
    for found in _NAMED_SANCTIONS.finditer(page.text, max(start, page.body().start), end):
        name = found["name"].rsplit(maxsplit=1)[-1]
        of = next((words for words in (found["name"], name) if land(words)), "")
        if of or name.isupper() or found[0].endswith("Sanctions"):
            words = of or found["name"]
            begin = found.end("name") - len(words)
            value = "-".join(["SANCTIONS", *words.upper().split()])
            yield Find(begin, found.end(), value, "sanctions", generic=True)


def _embargoes(page: Page, start: int, end: int) -> Iterator[Find]:
    for found in _EMBARGO.finditer(page.text, max(start, page.body().start), end):
        told = (_issuer(found["by"]) if found["by"] else "", "ARMS-EMBARGO", found["whom"] or "")
        value = "-".join("-".join(filter(None, told)).upper().split())
        yield Find(*found.span(), value, "sanctions", generic=not (found["by"] or found["whom"]))


def licenses(page: Page) -> Iterator[Find]:
    """Yield licences: by their number, of a country, or to export."""
    text, floor = page.text, page.body().start
    for start, end in windows(anchors(page, "license"), 30, 30, len(text)):
        for found in _LICENSES.finditer(text, max(start, floor), end):
            if find := _license(found):
                yield find


def _license(found: re.Match[str]) -> Find | None:
    code = land(found["who"]) if found["who"] else ""
    start = found.start("who") if code else found.start("what")
    if found["number"]:
        return Find(start, found.end(), f"LICENSE-{found['number']}", "license")
    if not (code or found["kind"]):
        return None
    words = " ".join(filter(None, (code, "export" if found["kind"] else "", "license")))
    return Find(start, found.end(), f"({words})", "license", generic=True)


def _designations(page: Page, start: int, end: int) -> Iterator[Find]:
    """Yield who was put on a list; in other matters a designation is no sanction."""
    for found in _DESIGNATION.finditer(page.text, max(start, page.body().start), end):
        if not found["by"] and not _LISTING.search(page.lower, max(0, start - 200), end + 200):
            continue
        whom = re.sub(r"^the\s+|(?<=\w)['\u2019]s(?=\s)", "", found["whom"])
        value = f"{_issuer(found['by'])}-DESIGNATION-{'-'.join(whom.upper().split())}"
        yield Find(*found.span(), value, "sanctions")


def _issuer(words: str | None) -> str:
    """Return whose act it is; in American cables one without a name is American."""
    low = (words or "").replace(".", "").upper()
    if "SECURITY" in low or low.startswith("UN"):
        return "UN"
    return "EU" if low == "EU" else "US"
