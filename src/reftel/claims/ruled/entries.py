"""Entries of control lists: items, categories, parts and codes, with the list that they are of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.ruled.statutes import Find, whole
from reftel.claims.text.anchors import anchors, windows
from reftel.claims.text.lexicon import land_called

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.anchors import Hit
    from reftel.claims.text.page import Page

_PAPER = re.compile(
    r"\b(?:[SA]/(?:RES/|PRST/)?(?:19|20)?\d\d(?:\d\d)?/\d+(?:/(?:Rev|Add|Corr)\.\s?\d+)*"
    r"|INFCIRC/\d+(?:/(?:Rev|Add|Mod)\.\s?\d+)*(?:\s*\((?:Corr(?:ected|\.)?)\))?"
    r"(?:[/,]?\s?Part\s(?:\d|II?)\b)?|GOV/(?:INF/)?(?:19|20)\d\d/\d+)"
)
_PLAIN_CIRCULAR = re.compile(r"\bINFCIRC\s(?P<number>\d{2,3})\b")
_CODE = (
    r"(?:\d{1,2}\.[A-E](?:\.\d+)*(?:\.[a-z](?:\.\d+)*)?|\d{1,2}[A-E]\d{3}(?:\.[a-z](?:\.\d+)*)?)"
)
_EXPORT_CODE = re.compile(r"\d{1,2}[A-E]\d{3}", re.IGNORECASE)
_SECTION = re.compile(
    rf"(?P<word>\b(?:Sections?|Categor(?:y|ies)|Items?|entr(?:y|ies)|paragraphs?|controls?)\s+)?"
    rf"(?<![\w.-])(?P<code>{_CODE})(?![\w])",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"\b(?:(?P<MTCR>MTCR|Missile\s+Technology)|(?P<NSG>NSG|Nuclear\s+Suppliers|[Dd]ual-[Uu]se\s+[Ll]ist)"
    r"|(?P<WA>Wassenaar|WA)|(?P<AG>Australia\s+Group|AG)|(?P<ECCN>ECCN|Commerce\s+Control"
    r"|CCL)|(?P<EU>EU|European\s+Union))\b"
)
_BEHIND = re.compile(rf"\.?\s+(?:of|in|on|to|under)\s+(?:the\s+)?{_LIST.pattern}")
_NAMED_ENTRY = re.compile(
    r"(?:\b(?P<list>MTCR|NSG|Wassenaar|WA|AG)\s+)?(?:\b(?:Annex|control\s+list|dual-use\s+list)\s+)?\bItems?\s+"
    rf"(?P<code>{_CODE})(?:\.?\s+of\s+the\s+(?P<of>MTCR|NSG)(?:\s+(?:Equipment,?\s+(?:Software,?\s+)?(?:and\s+)?Technology\s+)?Annex|\s+[Dd]ual-[Uu]se\s+[Ll]ist)?)?|\bECCNs?\s+(?P<eccn>\d[A-E]\d{{3}}(?:\.[a-z](?:\.\d+)*)?)",
    re.IGNORECASE,
)
_NEXT_ENTRY = re.compile(
    r"\.?(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)(?:item\s+)?"
    r"(?P<code>\d{1,2}\.[A-E](?:\.\d+)*(?:\.[a-z]\b)?|\d[A-E]\d{3}(?:\.[a-z]\b)?)"
)
_PLACE = r"(?:\d{1,2}|X{0,2}(?:IX|IV|V?I{1,3}|V|X))(?:\([a-z]\))*"
_OF_LIST = re.compile(
    rf"\b(?P<word>(?i:Items?|Categor(?:y|ies)|Parts?|Sections?|Schedules?))\s+(?P<code>{_PLACE})\b\)?"
    rf"(?P<more>(?:\s*(?:,|,?\s+(?i:and|or))\s+(?:(?i:Items?|Categor(?:y|ies))\s+)?{_PLACE}\b\)?)*)"
    r"\s+(?i:of|in|on|to|under)\s+(?i:the\s+)?(?:(?P<MTCR>MTCR|Missile\s+Technology)|(?P<NSG>NSG"
    r"|Nuclear\s+Suppliers|[Tt]rigger\s+[Ll]ist|INFCIRC/254)|(?P<ML>Wassenaar(?:\s+Arrangement)?"
    r"(?:[',]s)?\s+[Mm]unitions|WA\s+[Mm]unitions|[Mm]unitions\s+[Ll]ist)"
    r"|(?P<WA>Wassenaar|WASSENAAR|WA)\b|(?P<AG>Australia\s+Group|AUSTRALIA\s+GROUP|AG)\b|(?P<USML>USML|U\.?S\.?\s+Munitions"
    r"|United\s+States\s+Munitions)|(?P<EU>EU|European\s+Union|Annex(?!\s+(?:of|to)\s+the\s+M))\b|(?P<CCL>CCL|Commerce\s+Control)"
    r"|(?P<OWN>[A-Z][a-z]+)(?:'s|,s)\s+(?:missile|nuclear|chemical|export|military|munitions"
    r"|dual-use|strategic|biological))"
)
_IN_LIST = re.compile(
    r"\b(?P<list>USML|MTCR(?:\s+Annex)?|NSG|Wassenaar(?:\s+Munitions\s+List)?|WA(?:\s+Munitions\s+List)?"
    r"|U\.?S\.?\s+Munitions\s+List|Munitions\s+List|INFCIRC/254)"
    rf",?\s+(?P<entry>(?:Categor(?:y|ies)|Items?|Parts?)\s+(?P<code>{_PLACE}))(?!\.?\w)"
)
_LISTS = re.compile(
    r"\b(?P<of>MTCR|NSG|Wassenaar(?:\s+Arrangement)?|WA|AG|Australia\s+Group|EU|Zangger(?:\s+Committee)?"
    r"|C[Oo]C[Oo]M|CWC|IAEA|Commerce|BIS)(?:[',]s)?\s+(?P<what>(?:(?:[Cc]ommon|[Cc]ontrol|[Dd]ual-[Uu]se"
    r"|[Mm]unitions|[Mm]ilitary|[Tt]rigger|[Cc]hemical|[Bb]iological|[Ww]eapons?|CW|BW|[Pp]recursors?"
    r"|[Ee]quipment|[Aa]gents?|[Tt]echnology|[Ee]xport|[Ss]ensitive|[Vv]ery|[Nn]uclear|[Ee]ntity"
    r"|[Gg]oods|[Ii]tems?|[Pp]athogens?|[Aa]nd)\s+){1,5})[Ll]ists?\b"
)
_CONTROL_LISTS = re.compile(
    r"\b(?P<what>(?:(?:Chemical|Biological|Nuclear|National|Missile|Munitions|Military|Dual-Use|Strategic|Weapons?"
    r"|Precursors?|Agents?|Equipment|Technology|Goods|Items?|Pathogens?|Toxins?|Control|and)\s+){2,6})[Ll]ists?\b"
)
_MUNITIONS = re.compile(r"\bML\s?(?P<code>\d{1,2}(?:\.[a-z](?:\.\d+)*)?)(?!\w)")
_RANK = re.compile(
    r"\b(?P<lead>MTCR(?:\s+Annex)?[\s,]+)?(?P<cat>Category\s+(?P<number>I{1,2}|[12]))\b(?!\.\w)"
    r"(?:\s*(?:and|/|or)\s*(?P<more>II))?(?=\s+(?!of\b)|[,.;)\"'])",
    re.IGNORECASE,
)


_RANKED = re.compile(
    r"\bCategory\s+(?P<number>I{1,2})\s+(?:items?\s+)?(?:of|in|on)\s+the\s+Annex\s+(?:of|to)\s+the\s+(?:MTCR"
    r"|Missile\s+Technology\s+Control\s+Regime)(?:\s+\(MTCR\))?",
    re.IGNORECASE,
)
_WORDS = frozenset({"list", "lists", "control list", "control lists"})
_NUMBER_NEXT = re.compile(r"s?,?\s+(?:\d|[IVX]+\b|[Cc]ategor|[Ii]tem|[Pp]art|ML)")
_SHORT = {"wa": "WA", "au": "AG", "ag": "AG", "za": "ZC", "in": "NSG", "co": "COCOM"}


def entries(page: Page) -> Iterator[Find]:
    """Yield documents that are known by a code, entries of lists, and classes of the MTCR."""
    text, floor = page.text, page.body().start
    for start, end in windows(anchors(page, "entry"), 30, 50, len(text)):
        yield from _papers(text, start, end)
    hits = [hit for hit in whole(page, "section") if hit.start >= floor]
    for start, end in windows([hit for hit in hits if _placed(text, hit)], 24, 70, len(text)):
        yield from _sections(text, max(start, floor), end)
        yield from _of_lists(text, max(start, floor), end)
        yield from _ranks(page, max(start, floor), end)
    for start, end in windows([hit for hit in hits if hit.word in _WORDS], 80, 6, len(text)):
        for found in _LISTS.finditer(text, max(start, floor), end):
            value = f"{_initials(found['of'])}-{'-'.join(found['what'].upper().split())}-LIST"
            yield Find(*found.span(), value, "control_list")
        for found in _CONTROL_LISTS.finditer(text, max(start, floor), end):
            value = f"{'-'.join(found['what'].upper().split())}-LIST"
            yield Find(*found.span(), value, "control_list")


def _placed(text: str, hit: Hit) -> bool:
    """Say whether a cue is a code or has one right behind it."""
    return not hit.word.isalpha() or bool(_NUMBER_NEXT.match(text, hit.end))


_REPORTED = re.compile(r"\b(?:[Rr]eports?|[Ll]etters?)\b[^.;()]{0,60}\(\s*\Z")
"""A report or a letter, whose number behind it is no instrument's."""


def _papers(text: str, start: int, end: int) -> Iterator[Find]:
    for found in _PAPER.finditer(text, start, end):
        if _REPORTED.search(text, max(0, found.start() - 80), found.start()):
            continue
        kind = "unga" if found[0][0] == "A" else "un_document"
        value = "UNGA-" if kind == "unga" else "UN-" if found[0][0] == "S" else "IAEA-"
        yield Find(*found.span(), value + "".join(found[0].split()), kind)
    for found in _PLAIN_CIRCULAR.finditer(text, start, end):
        yield Find(*found.span(), f"IAEA-INFCIRC/{found['number']}", "un_document")
    reach = 0
    for found in _NAMED_ENTRY.finditer(text, start, end):
        row = list(_named_entries(text, found, reach))
        reach = max(reach, row[-1].end)
        yield from row


def _named_entries(text: str, found: re.Match[str], reach: int) -> Iterator[Find]:
    """Yield an entry and those that follow it in a row, past what an earlier row holds."""
    code = found["code"] or found["eccn"]
    of = (found["list"] or found["of"] or "").upper() or (
        "ECCN" if found["eccn"] else _of(text, found.span(), code)
    )
    of = "WA" if of == "WASSENAAR" else of
    yield Find(*found.span(), f"{of}-{code}", "control_entry")
    position = found.end()
    while position > reach and (more := _NEXT_ENTRY.match(text, position)):
        yield Find(*more.span("code"), f"{of}-{more['code']}", "control_entry")
        position = more.end()


def _nearest(text: str, position: int) -> str:
    """Return the list that is named last before a place."""
    named = [one.lastgroup for one in _LIST.finditer(text, max(0, position - 70), position)]
    return named[-1] or "" if named else ""


def _of(text: str, span: tuple[int, int], code: str) -> str:
    """Return the list of a code: named behind, or before, else told by how the code is written."""
    if behind := _BEHIND.match(text, span[1]):
        return str(behind.lastgroup)
    return _nearest(text, span[0]) or ("ECCN" if _EXPORT_CODE.match(code) else "MTCR")


def _sections(text: str, start: int, end: int) -> Iterator[Find]:
    """Yield entries by their code; the list is the one named nearest before."""
    for found in _SECTION.finditer(text, start, end):
        if found["word"] or _nearest(text, found.start()):
            of = _of(text, found.span(), found["code"])
            yield Find(*found.span(), f"{of}-{found['code']}", "control_entry")


def _of_lists(text: str, start: int, end: int) -> Iterator[Find]:
    """Yield items, categories and parts told with the name of their list."""
    for found in _OF_LIST.finditer(text, start, end):
        close = found.end("more") if found["more"] else found.end("code")
        of = land_called(found["OWN"]) if found["OWN"] else str(found.lastgroup)
        if of:
            yield Find(found.start(), close, _code(of, found), "control_entry")
    for found in _IN_LIST.finditer(text, start, end):
        of = _initials(found["list"])
        # A class of the MTCR is told below, under its own name.
        if of != "MTCR" or not found["entry"].lower().startswith("cat"):
            yield Find(*found.span("entry"), _code(of, found), "control_entry")
    for found in _MUNITIONS.finditer(text, start, end):
        yield Find(*found.span(), f"ML-{found['code']}", "control_entry")


def _code(of: str, found: re.Match[str]) -> str:
    """Return `USML-XII(c)`, `NSG-PART-2` for an entry of a list."""
    word = str(found.groupdict().get("word") or found.groupdict().get("entry"))
    return f"{of}-{'PART-' if word.lower().startswith('part') else ''}{found['code']}"


def _initials(words: str) -> str:
    low = words.lower()
    if low.startswith(("u", "m")) and "munitions" in low:
        return "USML"
    if "munitions" in low:
        return "ML"
    return _SHORT.get(low[:2], words.split(maxsplit=1)[0].upper())


def _ranks(page: Page, start: int, end: int) -> Iterator[Find]:
    for found in _RANKED.finditer(page.text, start, end):
        yield Find(*found.span(), f"MTCR-CATEGORY-{found['number'].upper()}", "control_list")
    for found in _RANK.finditer(page.text, start, end):
        if found["lead"] or ("mtcr" in page.lower and found["number"].isupper()):
            number = found["number"].upper().replace("1", "I").replace("2", "II")
            yield Find(*found.span("cat"), f"MTCR-CATEGORY-{number}", "control_list")
            if found["more"]:
                yield Find(*found.span("more"), "MTCR-CATEGORY-II", "control_list")
