"""Instruments by their form: acts of the European Union, treaties, statutes, list sections."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.anchors import anchors, windows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.page import Page


class Find(NamedTuple):
    """An instrument at a place; the smaller rank wins where two overlap."""

    start: int
    end: int
    value: str
    type: str
    kind: str = "instrument"
    generic: bool = False
    pin: str = ""


_UNION = re.compile(
    r"\b(?:(?:EU|EC|Council|Commission)\s+){0,2}(?P<form>(?:Implementing\s+|Delegated\s+)?Regulations?"
    r"|Common\s+Positions?|Decisions?|Joint\s+Actions?|Directives?)\s+(?:\((?:EC|EU|EEC)\)\s+)?"
    r"(?:No\.?\s*)?(?P<number>\d{1,4}/\d{1,4}(?:/(?:CFSP|EC|EU|EEC|JHA|PESC|Euratom))?)(?![\d/])",
    re.IGNORECASE,
)
_FORMS = {"reg": "REG", "com": "CP", "dec": "DEC", "joi": "JA", "dir": "DIR", "imp": "REG"}
_CODE = (
    r"(?:\d{1,2}\.[A-E](?:\.\d+)*(?:\.[a-z](?:\.\d+)*)?|\d{1,2}[A-E]\d{3}(?:\.[a-z](?:\.\d+)*)?)"
)
_SECTION = re.compile(
    rf"(?P<word>\b(?:Sections?|Categor(?:y|ies)|Items?|entr(?:y|ies)|paragraphs?|controls?)\s+)?"
    rf"(?<![\w.])(?P<code>{_CODE})(?![\w])",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"\b(?:(?P<MTCR>MTCR|Missile\s+Technology)|(?P<NSG>NSG|Nuclear\s+Suppliers)"
    r"|(?P<WA>Wassenaar|WA)|(?P<AG>Australia\s+Group|AG)|(?P<ECCN>ECCN|Commerce\s+Control"
    r"|CCL))\b"
)
_RANK = re.compile(
    r"\b(?P<lead>MTCR(?:\s+Annex)?[\s,]+)?(?P<cat>Category\s+(?P<number>I{1,2}|[12]))\b(?!\.)"
    r"(?:\s*(?:and|/|or)\s*(?P<more>II))?(?=\s+(?!of\b)|[,.;)])",
    re.IGNORECASE,
)
_STATUTE = re.compile(
    r"\b(?:P\.?\s?L\.?|Public\s+Law)\s+(?P<law>\d{2,3}-\d{1,3})\b"
    r"|\b(?P<title>\d{1,2})\s+(?P<code>U\.?S\.?C\.?|C\.?F\.?R\.?)\s+(?:[Ss]ections?\s+|\u00a7+\s*)?"
    r"(?P<section>\d{1,5}[a-z]?(?:\.\d+)?)"
)
_ON = (
    r"\s+(?:on|of|for|against|concerning)\s+(?:the\s+)?[A-Z][\w-]+"
    r"(?:\s+(?:and\s+|of\s+|for\s+|the\s+|on\s+|against\s+){0,2}(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul"
    r"|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)[A-Z][\w-]+){0,9}"
)
_TREATY = re.compile(
    r"\b(?P<name>(?:[A-Z][\w-]+\s+){1,4}(?:Treaty|Convention|Protocol|Statute|Accords?|Pact|Agreement"
    r"|Amendment|Framework))\b(?!\s+(?:Center|Centre|Organization|Organisation|Secretariat|Officer))"
    rf"(?:{_ON})?|\b(?P<of>(?:Treaty|Convention|Protocol|Statute){_ON})"
)
_TITLE = re.compile(r"Treaty|Convention|Protocol|Statute|Accord|Pact|Agreement|Amendment|Framework")
_NO_TREATY = re.compile(
    r"^(?:The|This|That|A|An|In|Under|And|But|If|No|Our|Its|New|Each|Any|Every)\s+", re.IGNORECASE
)
_ELSE = re.compile(
    r"\b(?:Democratic|Republican|National|Party|Constitutional|Annual|Liberal|Labor|People|Peoples"
    r"|Warsaw|Diplomatic|State|Officer|Chief|Constitution|First|Second|Agreed|Legal|Strategic|Joint"
    r"|Policy|Regulatory|Safeguards|Development|Stability|Road)\b"
)
_GENERIC = re.compile(
    r"\b(?:(?:relevant|applicable|existing|all|these|those|the|other|various)\s+)?"
    r"(?:(?:United\s+Nations|U\.?N\.?)\s+)?(?:(?:Security\s+Council|UNSC|SC)\s+Resolutions"
    r"(?:\s*\(\s*(?:UN)?SCRs?\s*\))?|UNSCRs)(?:['\u2019]s)?(?:\s+on\s+[A-Z]\w+(?:\s+[A-Z]\w+)?)?"
    r"(?!\w|['\u2019]?\s*(?:\(\s*(?:UN)?SCRs?\s*\)\s*)?(?:Nos?\.?\s*)?\d)",
    re.IGNORECASE,
)
_DETERMINER = re.compile(r"(?:all|these|those|the|other|various)\s+", re.IGNORECASE)
_PINNED = re.compile(
    r"(?:Annex(?:es)?(?:\s+[IVX\d]+)?|(?:operative\s+)?para(?:graph)?s?\.?\s*\d+(?:\([a-z]\))?"
    r"|OPs?\.?\s*\d+|Articles?\s+(?:[IVX]+|\d+)(?:\.\d+)?(?:\([a-z]\))?"
    r"|Sections?\s+\d+[A-Z]?(?:\(\w\))*)(?:\s+(?:and|or)\s+(?:[IVX]+|\d+))?"
    r"\s+(?:of|to|in|under)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_PIN_AFTER = re.compile(
    r",?\s+(?:Articles?\s+(?:[IVX]+\b|\d+)(?:\([a-z]\))?|[Ss]ections?\s+\d+[A-Z]?(?:\(\w\))*)"
    r"(?:\s+(?:and|or)\s+(?:[IVX]+\b|\d+))?"
)


def statutes(page: Page) -> Iterator[Find]:
    """Yield what is told by its form alone, in no order."""
    text = page.text
    for start, end in windows(anchors(page, "statute"), 90, 110, len(text)):
        yield from _union(text, start, end)
        yield from _laws(text, start, end)
        yield from _treaties(text, max(start, page.body().start), end)
    for start, end in windows(anchors(page, "section"), 8, 40, len(text)):
        yield from _sections(text, max(start, page.body().start), end)
        yield from _ranks(page, max(start, page.body().start), end)
    for start, end in windows(anchors(page, "unscr"), 40, 60, len(text)):
        for found in _GENERIC.finditer(text, max(start, page.body().start), end):
            if (
                found[0].rstrip().lower().endswith(("resolutions", "resolution"))
                and not found[0][0].isupper()
            ):
                continue
            led = _DETERMINER.match(found[0])
            yield Find(found.start() + (led.end() if led else 0), found.end(), "(UNSC resolutions)",
                       "unscr", generic=True)  # fmt: skip


def _union(text: str, start: int, end: int) -> Iterator[Find]:
    if "/" not in text[start:end]:
        return
    for found in _UNION.finditer(text, start, end):
        own = re.search(r"\b(?:EU|EC|EEC|Council|Commission|Common|Joint|CFSP)\b", found[0])
        if own:
            form = _FORMS[found["form"][:3].lower()]
            yield Find(*found.span(), f"EU-{form}-{found['number'].upper()}", "eu_law")


def _laws(text: str, start: int, end: int) -> Iterator[Find]:
    for found in _STATUTE.finditer(text, start, end):
        if found["law"]:
            yield Find(*found.span(), f"US-PL-{found['law']}", "us_law")
        else:
            code = found["code"].replace(".", "").upper()
            yield Find(*found.span(), f"{found['title']}-{code}-{found['section']}", "us_law")


def _treaties(text: str, start: int, end: int) -> Iterator[Find]:
    if _TITLE.search(text, start, end) is None:
        return
    for found in _TREATY.finditer(text, start, end):
        words = _NO_TREATY.sub("", found[0])
        if len(words.split()) < 2 or words.isupper() or _ELSE.search(words):
            continue
        yield Find(found.end() - len(words), found.end(), "-".join(words.upper().split()), "treaty")


def _sections(text: str, start: int, end: int) -> Iterator[Find]:
    """Find entries of lists; the list is the one named nearest before."""
    for found in _SECTION.finditer(text, start, end):
        named = [
            one.lastgroup for one in _LIST.finditer(text, max(0, found.start() - 70), found.start())
        ]
        if not found["word"] and not named:
            continue
        letters = found["code"][1].isalpha() or found["code"][2].isalpha()
        of = named[-1] if named else "ECCN" if letters and "." not in found["code"] else "MTCR"
        yield Find(*found.span(), f"{of}-{found['code'].upper()}", "control_entry")


def _ranks(page: Page, start: int, end: int) -> Iterator[Find]:
    for found in _RANK.finditer(page.text, start, end):
        if found["lead"] or ("mtcr" in page.lower and found["number"].isupper()):
            number = found["number"].upper().replace("1", "I").replace("2", "II")
            yield Find(
                found.start("cat"), found.end("cat"), f"MTCR-CATEGORY-{number}", "control_list"
            )


def pinned(text: str, find: Find) -> Find:
    """Take in the article, section or paragraph that is cited of an instrument."""
    if find.kind != "instrument" or find.generic or find.type in {"control_entry", "control_list"}:
        return find
    if before := _PINNED.search(text, max(0, find.start - 44), find.start):
        pin = re.sub(r"\s+(?:of|to|in|under)(?:\s+the)?\s*$", "", before[0])
        return find._replace(start=before.start(), pin=" ".join(pin.split()))
    if find.type in {"treaty", "us_law"} and (after := _PIN_AFTER.match(text, find.end)):
        return find._replace(end=after.end(), pin=" ".join(after[0].strip(", ").split()))
    return find
