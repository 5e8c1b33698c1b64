"""Documents of a regime's series by number, and papers that have a number alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.cable import year_sent
from reftel.claims.written.papers import Find, country, iso, submitter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_SERIES = r"(?P<series>POC|RPOC|TEM|IEM|LEEM)"
_SERIES_NAMES = ("poc", "tem", "iem", "leem")
_REVISED = (
    r"(?:/(?:Rev|Add|Corr)[a-z]{0,7}[. ]{0,2}\d{0,2}"
    r"|[., ]{0,2}\(?(?:Rev|Add|Corr)[a-z]{0,7}[. ]{0,2}\d{1,2}\)?){1,2}"
    r"(?!\w)"
)
"""What tells the state of a paper behind its number: /Rev.1, Add.2, Corr."""
_WHICH = re.compile(r"(Rev|Add|Corr)[a-z]*[. ]*(\d*)", re.IGNORECASE)
NUMBERED = re.compile(
    rf"(?:\b(?P<body>MTCR|NSG|AG|WA|HCOC)\s+)?\b(?:Doc\.?\s+)?{_SERIES}(?:\s+|-)"
    r"(?:(?:documents?|docs?\.?|papers?)\s*)?"
    r"(?:(?:Nos?\.?|numbers?|#)\s*)?(?P<number>\d{1,3})(?!\d)(?:\s*/\s*(?P<year>\d{4}))?"
    rf"(?P<revision>{_REVISED})?"
    r"(?:\s+-\s+(?P<date>[A-Za-z]{3,9}\s+\d{1,2},?\s+\d{4}))?",
    re.IGNORECASE,
)
_ALSO = re.compile(
    r"(?:\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or|&)\s+)"
    rf"(?P<named>(?:(?:Nos?\b\.?|numbers?\b|#)\s*)?(?P<number>\d{{1,3}})\b(?P<revision>{_REVISED})?)"
    r"(?!\s*(?:%|percent\b|(?!this\b|across\b|thus\b)[a-z]{3,}s\b))",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"\b(?:documents?|papers?)\s+(?:Nos?\.?|numbers?|#)\s*(?P<number>\d{1,4})(?:/(?P<year>\d{4}))?",
    re.IGNORECASE,
)
_SUBMITTED = re.compile(
    r"(?:submission|paper|proposal|nonpaper|non-paper|letter|report)\s+(?:on|about"
    r"|regarding)\s+(?P<title>[\w\s-]{4,80}?)\s*"
    r"\(\s*(?:previously\s+)?(?:disseminated|circulated|distributed|issued|submitted"
    r"|tabled)\s+(?:previously\s+)?as\s+$",
    re.IGNORECASE,
)
_PAPER_OF = re.compile(
    r",\s+(?:an?\s+(?P<nation>[A-Z]\w+)\s+(?:paper|proposal|nonpaper|non-paper|submission|report)"
    r"(?:\s+(?:on|about)\s+(?P<title>[\w\s-]{4,80}?)(?=[,.;()]))?"
    r"|(?:distributed|circulated|submitted|prepared|tabled|drafted)\s+by\s+(?:the\s+)?"
    r"(?P<who>[A-Z][\w.]*(?:\s+[A-Z]\w+)*))"
)
_ISSUED = re.compile(
    r"(?P<what>(?:That|This|The|A|An|His|Her|Its|Their"
    r"|[A-Z]\w+'s)\s+[\w\s'-]{3,60}?)\s+(?:has\s+been|have\s+been|was|were|is|will\s+be)\s+"
    r"(?:distributed|contained|circulated|issued|disseminated|published|set\s+out|found"
    r"|tabled)\s+(?:as|in)\s+(?:the\s+)?$"
)


def numbers(page: Page, start: int, end: int) -> Iterator[Find]:
    """Yield documents of a series, and papers that have a number alone."""
    text, lower = page.text, page.lower[start:end]
    if any(name in lower for name in _SERIES_NAMES):
        for found in NUMBERED.finditer(text, start, end):
            first = _of_series(page, found)
            yield first
            yield from _more(text, found.end(), first)
    if "document" in lower or "paper" in lower:
        for found in _PLAIN.finditer(text, start, end):
            facts: dict[str, str | bool] = {"number": found["number"]}
            first = Find(*found.span(), _name(facts), facts)
            yield first
            yield from _more(text, found.end(), first)


def _of_series(page: Page, found: re.Match[str]) -> Find:
    """Return a document with its number, and the words around it that tell its title."""
    text, (begin, close) = page.text, found.span()
    facts = _filed(page, found) | _said(text, begin)
    if whole := _SUBMITTED.search(text, max(0, begin - 160), begin):
        begin, close = whole.start(), close + 1 if text[close : close + 1] == ")" else close
        facts |= {"title": " ".join(whole["title"].split()), **submitter(page, begin)}
    facts |= _of_whom(text, close)
    return Find(begin, close, _name(facts), facts)


def _filed(page: Page, found: re.Match[str]) -> dict[str, str | bool]:
    """Return under what a document of a series is filed: regime, series, number, year."""
    body = (found["body"] or "MTCR").upper()
    facts: dict[str, str | bool] = {
        "number": str(int(found["number"])), "series": found["series"].upper(), "regime": body,
        "body": body, "year": found["year"] or str(year_sent(page.cable) or ""),
    }  # fmt: skip
    facts |= _revision(found)
    facts |= {"where": "REF"} if found.start() < page.body().start else {}
    return facts | ({"date": iso(page, found["date"])} if found["date"] else {})


def _revision(found: re.Match[str]) -> dict[str, str | bool]:
    """Return of which revision, addendum or correction a number is: `Rev.1`."""
    told = _WHICH.finditer(found["revision"] or "")
    words = " ".join(f"{one[1].title()}.{one[2]}".rstrip(".") for one in told)
    return {"revision": words} if words else {}


def _name(facts: dict[str, str | bool]) -> str:
    if "series" not in facts:
        return f"document {facts['number']}"
    named = f"{facts['body']} {facts['series']} {facts['number']}/{facts['year']}"
    return f"{named} {facts['revision']}" if "revision" in facts else named


def _more(text: str, position: int, first: Find) -> Iterator[Find]:
    """Yield the further numbers of a row: POC documents 12, 14 and 15."""
    while more := _ALSO.match(text, position):
        facts = {role: told for role, told in first.facts.items() if role != "revision"}
        facts |= {"number": str(int(more["number"]))} | _revision(more)
        yield Find(*more.span("named"), _name(facts), facts)
        position = more.end()


def _said(text: str, position: int) -> dict[str, str | bool]:
    """Return what the sentence says was issued under the number."""
    found = _ISSUED.search(text, max(0, position - 110), position)
    return {"content": " ".join(found["what"].split())} if found else {}


def _of_whom(text: str, position: int) -> dict[str, str | bool]:
    """Return whose paper it is and on what, as the words after its number tell."""
    found = _PAPER_OF.match(text, position)
    if not found:
        return {}
    told = (("submitter", country(found["nation"] or found["who"])), ("title", found["title"]))
    return {role: " ".join(words.split()) for role, words in told if words}
