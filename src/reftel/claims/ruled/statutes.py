"""Instruments by their form: acts of the European Union, statutes, what is cited of a law."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.text.anchors import anchors, windows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.anchors import Hit
    from reftel.claims.text.page import Page


class Find(NamedTuple):
    """An instrument at a place; the smaller rank wins where two overlap."""

    start: int
    end: int
    value: str
    type: str
    kind: str = "instrument"
    generic: bool = False
    pin: str = ""
    """The article, section or paragraph cited, as written."""
    cited: tuple[int, int] | None = None
    """Where the pin stands."""
    coref: bool = False


SHORT = re.compile(r"\s*\((?:the\s+|hereafter\s+)?['\"]?([A-Z][A-Za-z&-]{1,7})['\"]?\)")
"""The short name in parentheses behind a full one."""
_UNION = re.compile(
    r"\b(?:(?:EU|EC|Council|Commission)\s+){0,2}(?P<form>(?:Implementing\s+|Delegated\s+)?Regulations?"
    r"|Common\s+Positions?|Decisions?|Joint\s+Actions?|Directives?)\s+(?:\((?:EC|EU|EEC)\)\s+)?"
    r"(?:No\.?\s*)?(?P<number>\d{1,4}/\d{1,4}(?:/(?:CFSP|EC|EU|EEC|JHA|PESC|Euratom))?)(?![\d/])",
    re.IGNORECASE,
)
_INELIGIBLE = re.compile(
    r"\b(?:INA\s+)?(?:[Ss]ections?\s+)?(?P<pin>2\d\d\([a-z]\)(?:\(\d{1,2}\)(?:\([A-Z]\))?)?)"
    r"(?!\s+of\s+the\s+(?:INA|Immigration)|\()"
    r"(?:\s+(?:visa\s+(?:revocation|ineligibility|denial|waiver|finding)s?"
    r"|(?:revocation|ineligibility|denial|proclamation|finding|waiver)s?)\b)?"
)
"""A ground on which the Immigration and Nationality Act keeps somebody out."""
_FORMS = {"reg": "REG", "com": "CP", "dec": "DEC", "joi": "JA", "dir": "DIR", "imp": "REG"}
_STATUTE = re.compile(
    r"\b(?:P\.?\s?L\.?|Public\s+Law)\s+(?P<law>\d{2,3}-\d{1,3})\b"
    r"|\b(?P<title>\d{1,2})\s+(?P<code>U\.?S\.?C\.?|C\.?F\.?R\.?)\s+(?:[Ss]ections?\s+|\u00a7+\s*)?"
    r"(?P<section>\d{1,5}[a-z]?(?:\.\d+)?)"
)
_GENERIC = re.compile(
    r"\b(?:(?:relevant|applicable|existing|all|these|those|the|other|various)\s+)?"
    r"(?P<noun>(?:(?:United\s+Nations|U\.?N\.?)\s+)?(?:(?:Security\s+Council|UNSC|SC)\s+Resolutions"
    r"(?:\s*\(\s*(?:UN)?SCRs?\s*\))?|UNSCRs|UNSCR['\u2019]s))(?:'s)?"
    r"(?:\s+on\s+(?P<on>(?-i:[A-Z]\w+(?:\s+[A-Z]\w+)?)))?"
    r"(?!\w|'?\s*(?:\(\s*(?:UN)?SCRs?\s*\)\s*)?(?:Nos?\.?\s*)?\d)",
    re.IGNORECASE,
)
_ASSEMBLY = re.compile(
    r"\b(?:UNGA|(?:(?:UN|U\.N\.|United\s+Nations)\s+)?General\s+Assembly|GA)\s+[Rr]es(?:olution)?s?\.?\s+"
    r"(?:No\.?\s*)?(?:A/RES/)?(?P<number>\d{2}/\d{1,3})(?![\d/])"
)
"""A resolution of the General Assembly by its session and number."""
_CITED = frozenset({"treaty", "us_law", "law", "national_law", "agreement"})
_DETERMINER = re.compile(r"(?:all|these|those|the|other|various)\s+", re.IGNORECASE)
_PARTED = r"\d+[A-Z]?(?:\.\d+)?(?:\((?:[ivx]+|[A-Za-z]|\d+)\))*"
_PINNED = re.compile(
    r"(?P<pin>(?:Annex(?:es)?(?:\s+[IVX\d]+)?|(?:operative\s+)?para(?:graph)?s?\.?\s*\d+(?:\([a-z]\))?"
    r"|OPs?\.?\s*\d+|Articles?\s+(?:[IVX]+|\d+)(?:\.\d+)?(?:\([a-z]\))?"
    rf"|(?:Sections?|Parts?|Chapters?|Titles?)\s+(?:[IVX]+\b|{_PARTED}))"
    r"(?:(?:\s*,\s*|\s+(?:and|or|to)\s+)+(?:(?:OPs?|Articles?|Sections?)\s+)?(?:[IVX]+|\d+))*)"
    r"\s+(?:of|to|in|under)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_PIN_AFTER = re.compile(
    rf",?\s+(?P<pin>(?:[Aa]rticles?\s+(?:[IVX]+\b|\d+)(?:\([a-z]\))?|(?:[Ss]ections?|[Pp]arts?)\s+{_PARTED})"
    r"(?:\s+(?:and|or)\s+(?:[IVX]+\b|\d+))?)"
)
_OF_IT = re.compile(
    r"(?:'s)?,?\s+(?P<pin>(?:operative\s+)?(?:paragraphs?|paras?\.?|OPs?)\s+\d{1,2}(?:\([a-z]\))?(?:(?:,\s+|,?\s+(?:and|or)\s+)\d{1,2}\b)*)",
    re.IGNORECASE,
)
"""A paragraph cited behind the resolution that it is of."""


def by_sort(found: re.Match[str], kind: str) -> Find:
    """Return what is told of by its sort alone: its words in small letters, in parentheses."""
    words = " ".join(found[0].lower().split())
    return Find(*found.span(), f"({words})", kind, generic=True)


def whole(page: Page, subject: str) -> list[Hit]:
    """Return the cues of a subject that are whole words, or their plural."""
    return [hit for hit in anchors(page, subject) if not _goes_on(page.lower, hit.end)]


def _goes_on(lower: str, end: int) -> bool:
    after = lower[end : end + 2]
    return after[1:].isalpha() if after[:1] == "s" else after[:1].isalpha()


def statutes(page: Page) -> Iterator[Find]:
    """Yield what is told by its form alone, in no order."""
    text = page.text
    for start, end in windows(whole(page, "statute"), 90, 110, len(text)):
        yield from _union(text, start, end)
        yield from _laws(text, start, end)
    for start, end in windows(anchors(page, "ineligible"), 20, 60, len(text)):
        yield from _ineligible(text, start, end)
    for start, end in windows(anchors(page, "unscr"), 40, 60, len(text)):
        for found in _ASSEMBLY.finditer(text, start, end):
            yield Find(*found.span(), f"UNGA-A/RES/{found['number']}", "unga")
        for found in _GENERIC.finditer(text, max(start, page.body().start), end):
            led = _DETERMINER.match(found[0])
            on = _on_whom(found["on"] or "")
            yield Find(found.start() + (led.end() if led else 0), found.end(),
                       f"(UNSC resolutions{on})", "unscr", generic=True)  # fmt: skip


def _on_whom(words: str) -> str:
    """Return on which land resolutions are, told by its name."""
    named = itertools.takewhile(lambda word: word[0].isupper(), words.split())
    told = " ".join(named)
    return f" on {told}" if told else ""


def _union(text: str, start: int, end: int) -> Iterator[Find]:
    if "/" not in text[start:end]:
        return
    for found in _UNION.finditer(text, start, end):
        own = re.search(
            r"\b(?:EU|EC|EEC|Council|Commission|Common|Joint|CFSP)\b|Regulation\s.*/(?:19|20)\d\d$",
            found[0],
        )
        if own:
            form = _FORMS[found["form"][:3].lower()]
            yield Find(*found.span(), f"EU-{form}-{found['number'].upper()}", "eu_law")


def _laws(text: str, start: int, end: int) -> Iterator[Find]:
    for found in _STATUTE.finditer(text, start, end):
        if found["law"]:
            yield Find(*found.span(), f"US-PL-{found['law']}", "us_law")
        else:
            code = found["code"].replace(".", "").upper()
            place = f"{found['title']}-{found['section']}"
            yield Find(*found.span(), f"US-{code}-{place}", "us_law")


def _ineligible(text: str, start: int, end: int) -> Iterator[Find]:
    for found in _INELIGIBLE.finditer(text, start, end):
        yield Find(*found.span(), f"US-INA-{found['pin']}", "us_law")


def pinned(text: str, find: Find) -> Find:
    """Note the article, section or paragraph that is cited of an instrument.

    What is cited before the name is part of the place, and so is what is cited behind a treaty
    or a resolution; behind a law it stands beside.
    """
    if find.kind != "instrument" or find.generic or find.type in {"control_entry", "control_list"}:
        return find
    before = _PINNED.search(text, max(0, find.start - 60), find.start)
    behind = _PIN_AFTER if find.type in _CITED else _OF_IT if find.type == "unscr" else None
    found = before or (behind.match(text, find.end) if behind else None)
    if not found:
        return find
    start, end = min(found.start(), find.start), max(found.end(), find.end)
    end = find.end if before or find.type not in {"treaty", "unscr"} else end
    words = " ".join(found["pin"].split())
    return find._replace(start=start, end=end, pin=words, cited=found.span("pin"))
