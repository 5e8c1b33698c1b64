"""Documents of regimes and meetings: numbered ones, drafts, letters, papers, agendas."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.dated.dates_calendar import MONTHS
from reftel.claims.text.anchors import anchors, windows
from reftel.claims.text.sieves import Sifted
from reftel.claims.written.letters import letters
from reftel.claims.written.paper_slots import slots_of
from reftel.claims.written.papers import Find, country, iso, papers, submitter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.cable import Reference
    from reftel.claims.claim import Claim
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
_NUMBERED = re.compile(
    rf"(?:\b(?P<body>MTCR|NSG|AG|WA|HCOC)\s+)?\b(?:Doc\.?\s+)?{_SERIES}(?:\s+|-)"
    r"(?:(?:documents?|doc\.?|papers?)\s*)?"
    r"(?:(?:Nos?\.?|numbers?|#)\s*)?(?P<number>\d{1,3})(?!\d)(?:\s*/\s*(?P<year>\d{4}))?"
    rf"(?P<revision>{_REVISED})?"
    r"(?:\s+-\s+(?P<date>[A-Za-z]{3,9}\s+\d{1,2},?\s+\d{4}))?",
    re.IGNORECASE,
)
_ALSO = re.compile(
    rf"(?:\s*,\s*(?:and\s+)?|\s+and\s+)(?P<named>(?P<number>\d{{1,3}})\b(?P<revision>{_REVISED})?)"
    r"(?!\s*(?:%|percent|members|partners|countries|states|days|years|experts))"
)
_PLAIN = re.compile(
    r"\b(?:document|paper)\s+(?:No\.?|number|#)\s*(?P<number>\d{1,4})(?:/(?P<year>\d{4}))?",
    re.IGNORECASE,
)
_CODED = re.compile(
    r"\b(?P<AG>AG(?:-In)?(?=/[^\s/]*/?[A-Z])(?:/(?:[A-Z][\w()-]{0,10}|\d{2,4})){1,5}(?:/\d{1,3}|(?<=\d))"
    r"(?:[/.](?:Rev|Add|Corr)\.?\s?\d+)?)(?![\w/])"
    r"|\b(?P<WA>WA[-/][A-Z]{2,4}[-\s]*\(\d{2}\)\s*(?:[A-Z]{2,5}\s*)?\d{1,3}(?:,?\s+(?:Rev|Add|Corr)\.?\s*\d+)?)(?!\w)"
    r"|\b(?P<WAS>WA-\s?[A-Z]{2,4}-\d{2}-\d{3}(?:/(?:Rev|Add|Corr)\.?\s?\d+)?)(?!\w)"
    r"|\b(?P<NSG>N?SG/\(?\d{2}\)?/[\w/.]+\d|NSG\s?\(\d{2,4}\)\s?[A-Z]{2,5}[\s/-]?\d{1,3}(?:/(?:Rev|Add|Corr)\.?\s?\d+)?"
    r"|NSG/[A-Z]{2,4}(?:\s?\(\d{2,4}\))?/?\d{1,3})(?!\w)"
    r"|\b(?P<HCOC>HCOC[./]\d{2,4}/[A-Z]{1,4}[./]?\d{1,3}(?:/(?:Rev|Add|Corr)\.?\s?\d+)?)(?!\w)"
    r"|\b(?P<OPCW>(?:EC|C)-(?:M-)?\d{1,2}/[A-Z]{1,4}(?:/[A-Z]+)?\.\d{1,3}(?:/(?:Rev|Add|Corr)\.\s?\d)?)"
    r"|\b(?P<CD>CD/(?:WP\.|INF\.)?\d{2,4}(?:/(?:Rev|Add|Corr)\.?\s?\d+)?)(?!\w)"
    r"|\b(?P<IAEA>(?:GC\s?\(\d{2}\)/(?:[A-Z]+/)?|GOV/(?:INF/)?(?:19|20)\d\d/)\d{1,3}"
    r"(?:/(?:Rev|Add|Corr)\.?\s?\d+)?)(?!\w)"
    r"|\b(?P<MTCR>(?:MTCR[/-])?(?:TEM|IEM|LEEM|R?POC|PLEN)[/-](?:19|20)\d\d[/-]\d{1,3}"
    r"(?:[/., ]{0,2}(?:[Rr]ev|[Aa]dd|[Cc]orr)\.?\s?\d+)?)(?!\w)"
    r"|\b(?P<UN>(?:NPT|BWC|CCW)/[A-Z]{2,4}[\w./]*\d)(?!\w)"
)
_ENTITLED = re.compile(r",\s+[\"'](?P<title>[^\"']{3,90})[\"']")
"""The title of a paper behind its number."""
_WORDS = r"(?!\d|(?:" + MONTHS + r")\b)(?:[\w'-]+\s+){0,9}?[\w'-]+"
_ENDS = (
    r"(?=\s*[.,;:()\"]|\s+(?:which|that|who|was|were|is|are|has|have|had|will|would|by|at|in|from|with|as"
    r"|but|received|met|drew|made|found)\b|\s*\Z)"
)
_OF_CODED = re.compile(
    rf"\s+(?:on|regarding|concerning)\s+{_WORDS}{_ENDS}"
    r"|,\s+(?:an?|the|its|his|her|their)\s+(?:[\w'-]+\s+){0,4}?(?:papers?|non-?paper|proposal|text|report"
    r"|draft|letter|submission|list|note|document|presentation|revision)"
    rf"(?:\s+(?:on|to|about|for|from|of)\s+{_WORDS})?{_ENDS}"
)
"""What a paper is or is on, right behind its number: `AG/XXX/08/19 on transit`."""
_SHORT, _LONG = 60, 120
"""Letters of a reference that is no telegram, and of one that tells who published it."""
_PUBLISHED = re.compile(
    r"\b(?:press|news\w*|times|post|journal|report|article|notice|letter|memo\w*|note|statement)\b",
    re.IGNORECASE,
)
_TELEGRAM = re.compile(r"(?:septels?|reftels?|previous|notal)\W*(?:\(notal\)\W*)?", re.IGNORECASE)
"""How a telegram is referred to without its number."""
_SUBMITTED = re.compile(
    r"(?:submission|paper|proposal|nonpaper|non-paper|letter|report)\s+(?:on|about"
    r"|regarding)\s+(?P<title>[\w\s-]{4,80}?)\s*"
    r"\(\s*(?:previously\s+)?(?:disseminated|circulated|distributed|issued|submitted"
    r"|tabled)\s+(?:previously\s+)?as\s+$",
    re.IGNORECASE,
)
_SHORT_NAME = re.compile(r"\([\"']?(?P<short>[A-Z]{3,6})(?:[',]?s)?[\"']?\)")
"""A short name that the cable tells: `the Safeguards Implementation Report (SIR)`."""
_LONG_NAME = Sifted(
    r"(?:(?:[A-Z][\w'-]*\s+(?:(?:of|for|on|and)\s+)?){1,6}(?:Report|Plan|Strategy|Review"
    r"|Assessment|Certificate|Guide|Declaration)|Letters?\s+of\s+(?!Offer\b)[A-Z]\w+(?:\s+and\s+[A-Z]\w+)?"
    r"|[Ee]nd-?\s?[Uu]ser?\s+[Cc]ertificate)\s+\Z"
)
_OF_YEAR = r"(?:\b(?:[Tt]he\s+(?:newly\s+)?(?:[a-z]+\s+)?)?(?:19|20)\d\d\s+)?"
_NAMED = 90
"""Letters of the longest name of a paper."""
_ARTICLE = re.compile(r"\b(?:the|an?)\s+\Z", re.IGNORECASE)
_FIRST = re.compile(r"[^\W\d_][\w']*")
_OF_LAW = re.compile(r"(?:section|article|chapter|part|para(?:graph)?)\s+\d", re.IGNORECASE)
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


def find_documents(page: Page) -> Iterator[Claim]:
    """Yield documents in order; a number of a series is read with the year of the cable."""
    finds = [*_of_references(page.cable.references), *_codes(page), *_shortened(page)]
    spans = list(windows(anchors(page, "document"), 90, 90, len(page.text)))
    for start, end in spans:
        finds += _numbers(page, start, end)
    finds += papers(page, spans)
    finds += letters(page)
    for find in sorted(_apart(page.text, finds), key=lambda find: (find.start, -find.end)):
        yield page.claim("document", (find.start, find.end), find.value, "documents",
                         slots=list(slots_of(page, find)), attributes=find.facts)  # fmt: skip


def _apart(text: str, finds: list[Find]) -> Iterator[Find]:
    """Drop what overlaps an earlier find, but for the paper that its number tells.

    A title with its number in parentheses is one.
    """
    held: Find | None = None
    for find in sorted(finds, key=lambda find: (find.start, -find.end)):
        if find.facts.get("nested"):
            yield find
            continue
        if held and (find.start < held.end or _same(text, held, find)):
            held = find if _numbered(held, find) else held
            continue
        if held and "number" in find.facts and _tells_number(text, held, find):
            close = find.end + (text[find.end : find.end + 1] == ")")
            facts = held.facts | _further(text[held.end : find.start], held) | find.facts
            find = Find(held.start, close, find.value, facts)  # noqa: PLW2901 -- the two are one
        elif held:
            yield held
        held = find
    if held:
        yield held


def _tells_number(text: str, held: Find, find: Find) -> bool:
    """Say whether a number in brackets, or a code behind a comma, is that of the paper held."""
    between = text[held.end : find.start].strip()
    if between == "(" or (between == "," and "body" in find.facts and "type" in held.facts):
        return True
    return "number" not in held.facts and _GOES_ON.fullmatch(between) is not None


_GOES_ON = re.compile(
    r"(?:(?:on|of|for|to|about|regarding|concerning|between|from|in|with|by)\s[^.;,:()]{3,110}"
    r"|[\"'\u2018\u201c][^\"\u201d()]{3,110}[\"'\u2019\u201d])\s*\(|as",
    re.IGNORECASE,
)
"""What a paper is on, its title, or the word by which its number is told."""
_LED = re.compile(r"\A(?:on|of|about|regarding|concerning)\s+", re.IGNORECASE)


def _further(between: str, held: Find) -> dict[str, str | bool]:
    """Return the title that goes on, or stands in quotes, between a paper and its number."""
    words = " ".join(between.strip(" (\r\n").split())
    if not _GOES_ON.fullmatch(f"{words} (") or words.casefold() == "as":
        return {}
    if told := str(held.facts.get("title") or ""):
        return {"title": f"{told} {words}"}
    words = _LED.sub("", words)
    return {"title": words.strip("\"'\u2018\u2019\u201c\u201d")}


def _numbered(held: Find, find: Find) -> bool:
    """Say whether a find that reaches further tells the number of the paper held."""
    return find.end > held.end > find.start and "number" in find.facts.keys() - held.facts.keys()


def _same(text: str, held: Find, find: Find) -> bool:
    """Say whether a paper in apposition is the one whose number was just told."""
    whose = held.facts.get("submitter")
    return (
        "series" in held.facts and bool(whose) and whose == find.facts.get("submitter")
        and text[held.end : find.start].strip() == ","
    )  # fmt: skip


def _of_references(named: Iterable[Reference]) -> Iterator[Find]:
    """Yield what the REF block names that is no telegram."""
    for item in filter(_is_paper, named):
        words = " ".join(item.text.split())
        yield Find(*item.span, words, {"where": "REF", "type": item.kind})


def _is_paper(item: Reference) -> bool:
    """Say whether a reference is a paper: one in many words only where it is called one."""
    if (
        item.kind == "telegram"
        or _TELEGRAM.fullmatch(item.text.strip())
        or _NUMBERED.search(item.text)
        or _OF_LAW.match(item.text)
    ):
        return False
    size = len(item.text)
    return size <= _SHORT or (size <= _LONG and _PUBLISHED.search(item.text) is not None)


def _shortened(page: Page) -> Iterator[Find]:
    """Yield a paper whose short name is told in brackets, and where it is meant again."""
    told: dict[str, str] = {}
    for short in _SHORT_NAME.finditer(page.text, *page.body()):
        floor = max(page.body().start, short.start() - _NAMED)
        if named := _LONG_NAME.search(page, floor, short.start()):
            start = named.start() + _spelled(named[0], short["short"])
            name = " ".join(page.text[start : short.start()].split())
            if name and told.setdefault(short["short"], name) == name:
                article = _ARTICLE.search(page.text, floor, start)
                start = article.start() if article else start
                yield Find(start, short.end(), name, {"title": name})
    for short_name, name in told.items():
        words = r"\s+".join(map(re.escape, name.split()))
        again = re.compile(rf"{_OF_YEAR}(?<!\()\b(?:{short_name}|{words})\b(?!\s*\()")
        for found in again.finditer(page.text, *page.body()):
            yield Find(*found.span(), name, {"title": name, "coref": True})


def _spelled(name: str, short: str) -> int:
    """Return where those words of a name begin whose first letters a short name is."""
    firsts = [one for one in _FIRST.finditer(name) if one[0] not in {"of", "for", "on", "and"}]
    wanted = firsts[-len(short) :]
    same = "".join(one[0][0] for one in wanted).upper() == short
    return wanted[0].start() if same else len(name)


def _codes(page: Page) -> Iterator[Find]:
    for start, end in windows(anchors(page, "document"), 2, 40, len(page.text)):
        for found in _CODED.finditer(page.text, start, end):
            number, body = " ".join(found[0].split()), str(found.lastgroup)
            title = _ENTITLED.match(page.text, found.end())
            facts: dict[str, str | bool] = {"body": body.removesuffix("S"), "number": number}
            facts |= {"title": " ".join(title["title"].split())} if title else {}
            close = title or _OF_CODED.match(page.text, found.end()) or found
            yield Find(found.start(), close.end(), number, facts)


def _year(page: Page) -> str:
    """Return the year of the cable: of its date, else of its number."""
    if page.cable.date:
        return str(page.cable.date.year)
    found = re.match(r"\d\d(?=[A-Z])", page.cable.mrn or "")
    return f"{'19' if found[0] > '60' else '20'}{found[0]}" if found else ""


def _numbers(page: Page, start: int, end: int) -> Iterator[Find]:
    """Yield documents of a series, and papers that have a number alone."""
    text, lower = page.text, page.lower[start:end]
    if any(name in lower for name in _SERIES_NAMES):
        for found in _NUMBERED.finditer(text, start, end):
            first = _of_series(page, found)
            yield first
            yield from _more(text, found.end(), first)
    if "document n" in lower or "paper n" in lower:
        for found in _PLAIN.finditer(text, start, end):
            yield Find(*found.span(), f"document {found['number']}", {"number": found["number"]})


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
        "body": body, "year": found["year"] or _year(page),
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
