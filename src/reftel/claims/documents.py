"""Documents of regimes and meetings: numbered ones, drafts, letters, papers, agendas."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import reftel.claims.lexicon as lexicon
from reftel.claims.anchors import anchors, windows
from reftel.claims.dates import resolve, written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.page import Page


class Find(NamedTuple):
    """A document at a place, with what is said of it there."""

    start: int
    end: int
    value: str
    facts: dict[str, str | bool]


_SERIES = r"(?P<series>POC|RPOC|TEM|IEM|LEEM)"
_NUMBERED = re.compile(
    rf"(?:\b(?P<body>MTCR|NSG|AG|WA|HCOC)\s+)?\b{_SERIES}\s+(?:(?:documents?|doc\.?|papers?)\s*)?"
    r"(?:(?:Nos?\.?|numbers?|#)\s*)?(?P<number>\d{1,3})(?!\d)(?:\s*/\s*(?P<year>\d{4}))?"
    r"(?:\s+-\s+(?P<date>[A-Za-z]{3,9}\s+\d{1,2},?\s+\d{4}))?",
    re.IGNORECASE,
)
_ALSO = re.compile(
    r"(?:\s*,\s*(?:and\s+)?|\s+and\s+)(?P<number>\d{1,3})\b"
    r"(?!\s*(?:%|percent|members|partners|countries|states|days|years|experts))"
)
_PLAIN = re.compile(
    r"\b(?:document|paper)\s+(?:No\.?|number|#)\s*(?P<number>\d{1,4})(?:/(?P<year>\d{4}))?",
    re.IGNORECASE,
)
_CODED = re.compile(
    r"\bAG(?:-In)?/(?:[A-Z][\w()-]{1,10}/?){1,4}\d{1,3}\b|\bN?SG/\(?\d{2}\)?/[\w/.]+\d"
    r"|\b(?:EC|C)-(?:M-)?\d{1,2}/[A-Z]{1,4}(?:/[A-Z]+)?\.\d{1,3}(?:/Rev\.\s?\d)?"
)
_SUBMITTED = re.compile(
    r"(?:submission|paper|proposal|nonpaper|non-paper|letter|report)\s+(?:on|about"
    r"|regarding)\s+(?P<title>[\w\s-]{4,80}?)\s*"
    r"\(\s*(?:previously\s+)?(?:disseminated|circulated|distributed|issued|submitted"
    r"|tabled)\s+(?:previously\s+)?as\s+$",
    re.IGNORECASE,
)
_ISSUED = re.compile(
    r"(?P<what>(?:That|This|The|A|An|His|Her|Its|Their"
    r"|[A-Z]\w+'s)\s+[\w\s'-]{3,60}?)\s+(?:has\s+been|have\s+been|was|were|is|will\s+be)\s+"
    r"(?:distributed|contained|circulated|issued|disseminated|published|set\s+out|found"
    r"|tabled)\s+(?:as|in)\s+(?:the\s+)?$"
)
_LANGUAGE = re.compile(
    r"\b(?:An?|The)\s+(?P<lang>English|French|Russian|Spanish|German|Japanese|Chinese|Arabic"
    r"|Korean|Italian)(?:[\s-]language)?\s+(?:version|translation|text)\b",
    re.IGNORECASE,
)
_FINAL = re.compile(
    r"\bthe\s+final\s+(?:version\s+)?of\s+(?:this|the)\s+(?:paper|document|report|text|summary)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"[\"\u201c'](?:(?P<status>first|second|third|final|revised"
    r"|working)\s+)?(?:draft\s+)(?:summary\s+)?(?:report|paper|document|agenda|record|text"
    r"|minutes)[\"\u201d']",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"(?:\b(?:the|an?)\s+)?(?:(?:unnumbered|unofficial|informal|first|second|revised"
    r"|final),?\s+)?draft\s+(?:summary|report|paper|text|agenda|record|document)\s+"
    r"(?P<quote>['\"\u2018\u201c])(?P<title>[^'\"\u2019\u201d]{4,90})['\"\u2019\u201d]",
    re.IGNORECASE,
)
_NAME = r"[A-Z](?:[\w-]|\.(?=\w))*"
_LETTER = re.compile(
    r"\ban?\s+(?:joint\s+|follow-up\s+)?letter\s+(?=(?:dated|to|from|signed|of)\b)"
    r"(?:dated\s+(?P<date>\w+\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}\s+\w+(?:\s+\d{4})?)\s*)?"
    rf"(?:from\s+(?P<from>{_NAME}(?:\s+{_NAME}){{0,5}})\s*)?"
    rf"(?:to\s+(?P<to>(?:the\s+)?{_NAME}(?:\s+(?:of\s+the\s+|de\s+la\s+|of\s+)?{_NAME}){{0,6}}))?"
)
_THAT_LETTER = re.compile(r"\b[Tt]hat\s+letter\b")
_NOTICES = re.compile(
    r"\bnotices?\s+of\s+(?:these|the|those|this)\s+(?:\w+\s+)?(?:visits?|meetings?|missions?)",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"\bin\s+written\s+form\s+(?:the\s+)?(?:[\w-]+\s+){0,5}?(?:information|details"
    r"|arrangements|proposals?)\b",
    re.IGNORECASE,
)
_AGENDA = re.compile(
    r"\b(?:draft|provisional|proposed|subsidiary|annotated|final"
    r"|revised)\s+agendas?(?:\s+and\s+documentation)?\b",
    re.IGNORECASE,
)
_NATIONAL = re.compile(
    r"\b[Tt]he\s+(?P<who>[A-Z][\w.]+|U\.S\.|UK)\s+(?:(?P<status>draft|working|discussion"
    r"|position|concept|revised)\s+)?(?P<noun>paper|draft|submission|nonpaper|non-paper)\b"
)
_SUBMITTED_BY = re.compile(
    r"\ban?\s+(?:[\w-]+\s+){0,3}?(?:nonpaper|non-paper|working\s+paper|discussion\s+paper"
    r"|draft\s+text)\s+(?:submitted|prepared|tabled|circulated"
    r"|drafted)\s+by\s+(?:the\s+)?(?P<who>U\.S|UK|[A-Z][\w.]*(?:\s+[A-Z]\w+)*)"
)
_THE_DRAFT = re.compile(
    r"\bthe\s+draft\s+(?:POW|program\s+of\s+work|report|decision|text|declaration|communique"
    r"|statement|resolution)\b",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"(?:\b(?P<who>[A-Z]\w+)['\u2019,]s\s+"
    r"|\bthe\s+(?P<nation>[A-Z]\w+)\s+)(?:[A-Z][\w\s()]{0,40}?)?"
    r"(?:extension(?:\s+and\s+amendment)?|amendment"
    r"|assistance)\s+requests?\b(?:\s+on\s+its\s+[\w-]+\s+commitments)?"
)
_ITS_PAPER = re.compile(r"\b(?:its|their|his|her)\s+(?P<noun>paper|submission|draft)\b")
_NATION = re.compile(
    r"\b([A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s+(?:representative|delegation|delegate|government"
    r"|ambassador)",
    re.IGNORECASE,
)
_FAX = re.compile(r"\b(fax|email|e-mail|epoc)(?:ed)?\b", re.IGNORECASE)
_STATUS = re.compile(
    r"\b(?:unnumbered|first\s+draft|working\s+document|draft|final|revised)\b", re.IGNORECASE
)


def find_documents(page: Page) -> Iterator[Claim]:
    """Yield documents in order; a number of a series is read with the year of the cable."""
    finds = [*_of_references(page), *_codes(page)]
    spans = list(windows(anchors(page, "document"), 90, 90, len(page.text)))
    for start, end in spans:
        finds += _numbers(page, start, end)
        finds += _others(page, start, end)
    taken = -1
    for find in sorted(finds, key=lambda find: (find.start, -find.end)):
        if find.start >= taken:
            taken = find.end
            yield page.claim("document", (find.start, find.end), find.value, "documents",
                             attributes=find.facts)  # fmt: skip


def _of_references(page: Page) -> Iterator[Find]:
    """Yield what the REF block names that is no telegram."""
    for item in page.cable.references:
        if item.kind != "telegram" and len(item.text) <= 60 and not _NUMBERED.search(item.text):
            words = " ".join(item.text.split())
            yield Find(*item.span, words, {"where": "REF", "type": item.kind})


def _codes(page: Page) -> Iterator[Find]:
    for start, end in windows(anchors(page, "document"), 2, 30, len(page.text)):
        for found in _CODED.finditer(page.text, start, end):
            body = {"A": "AG", "N": "NSG", "E": "OPCW", "C": "OPCW"}[found[0][0]]
            yield Find(*found.span(), found[0], {"body": body, "number": found[0]})


def _year(page: Page) -> str:
    return str(page.cable.date.year) if page.cable.date else ""


def _numbers(page: Page, start: int, end: int) -> Iterator[Find]:
    text, lower = page.text, page.lower
    for found in _NUMBERED.finditer(text, start, end):
        body = (found["body"] or "MTCR").upper()
        series, year = found["series"].upper(), found["year"] or _year(page)
        where = {"where": "REF"} if found.start() < page.body().start else {}
        dated = {"date": _iso(page, found["date"])} if found["date"] else {}
        facts: dict[str, str | bool] = {"number": str(int(found["number"])), "series": series}
        facts |= {"regime": body, "body": body, "year": year}
        facts |= where | dated | _said(text, found.start())
        begin, close = found.start(), found.end()
        if whole := _SUBMITTED.search(text, max(0, begin - 160), begin):
            begin, close = whole.start(), close + 1 if text[close : close + 1] == ")" else close
            facts |= {"title": " ".join(whole["title"].split()), **_submitter(page, begin)}
        yield Find(begin, close, f"{body} {series} {int(found['number'])}/{year}", facts)
        position = found.end()
        while more := _ALSO.match(text, position):
            number = str(int(more["number"]))
            yield Find(
                *more.span("number"), f"{body} {series} {number}/{year}", facts | {"number": number}
            )
            position = more.end()
    if "document n" in lower[start:end] or "paper n" in lower[start:end]:
        for found in _PLAIN.finditer(text, start, end):
            yield Find(*found.span(), f"document {found['number']}", {"number": found["number"]})


def _iso(page: Page, words: str) -> str:
    interval = resolve(words, page.cable.date) if page.cable.date else None
    return written(interval) if interval else ""


def _said(text: str, position: int) -> dict[str, str | bool]:
    """Return what the sentence says was issued under the number."""
    found = _ISSUED.search(text, max(0, position - 110), position)
    return {"content": " ".join(found["what"].split())} if found else {}


def _submitter(page: Page, position: int) -> dict[str, str | bool]:
    """Return the country whose delegation is spoken of in the words before."""
    told = _NATION.finditer(page.text, max(0, position - 120), position)
    codes = [code for one in told if (code := _country(one[1]) or _country(one[1].split()[-1]))]
    return {"submitter": codes[-1]} if codes else {}


def _country(word: str) -> str:
    low = " ".join(word.lower().split()).removeprefix("the ")
    if low in {"u.s", "u.s.", "us"}:
        return "US"
    return (
        lexicon.nationalities().get(low, "")
        or lexicon.named_countries().get(low, "")
        or ("GB" if low == "uk" else "")
    )


_SIMPLE: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (_FINAL, "summary report (final)", "final"),
    (_NOTICES, "notices", ""),
    (_WRITTEN, "written information", "promised"),
    (_AGENDA, "agenda", "draft"),
    (_THE_DRAFT, "draft", "draft"),
)


def _others(page: Page, start: int, end: int) -> Iterator[Find]:
    text, floor = page.text, page.body().start
    start = max(start, floor)
    for pattern, value, status in _SIMPLE:
        for found in pattern.finditer(text, start, end):
            facts: dict[str, str | bool] = {"title": " ".join(found[0].split())}
            yield Find(*found.span(), value, facts | ({"status": status} if status else {}))
    for found in _LANGUAGE.finditer(text, start, end):
        yield Find(
            *found.span(),
            f"{found['lang']} version",
            {"language": found["lang"], "status": "expected"},
        )
    yield from _drafts(page, start, end)
    yield from _letters(page, start, end)
    yield from _national(page, start, end)


def _drafts(page: Page, start: int, end: int) -> Iterator[Find]:
    text = page.text
    for found in _QUOTED.finditer(text, start, end):
        words = found[0].strip("\"'\u201c\u201d")
        yield Find(
            *found.span(),
            words,
            {"title": words, "status": _status(words), **_medium(text, found.start())},
        )
    for found in _TITLED.finditer(text, start, end):
        title = " ".join(found["title"].split())
        yield Find(
            *found.span(),
            title,
            {"title": title, "status": _status(found[0]), **_medium(text, found.start())},
        )


def _status(words: str) -> str:
    return ", ".join(" ".join(found.lower().split()) for found in _STATUS.findall(words))


def _medium(text: str, position: int) -> dict[str, str | bool]:
    found = _FAX.search(text, max(0, position - 40), position)
    return {"medium": found[1].lower()} if found else {}


def _letters(page: Page, start: int, end: int) -> Iterator[Find]:
    text = page.text
    for found in _LETTER.finditer(text, start, end + 60):
        if found.start() >= end:
            break
        named = (("addressee", found["to"]), ("submitter", found["from"]))
        facts = {role: " ".join(words.split()) for role, words in named if words}
        if found["date"] and (day := _iso(page, found["date"])):
            facts["date"] = day
        yield Find(
            found.start(),
            found.start() + len(found[0].rstrip()),
            "letter",
            {"type": "letter", **facts},
        )
    for found in _THAT_LETTER.finditer(text, start, end):
        yield Find(*found.span(), "letter", {"coref": True})


def _national(page: Page, start: int, end: int) -> Iterator[Find]:
    text = page.text
    for found in _NATIONAL.finditer(text, start, end):
        if code := _country(found["who"]):
            status = found["status"] or ("draft" if found["noun"] == "draft" else "")
            yield Find(
                *found.span(), f"{code} {found['noun']}", {"submitter": code, "status": status}
            )
    for found in _SUBMITTED_BY.finditer(text, start, end):
        code = _country(found["who"]) or found["who"]
        yield Find(*found.span(), f"{code} nonpaper", {"submitter": code, "status": "circulated"})
    for found in _REQUEST.finditer(text, start, end):
        if code := _country(found["who"] or found["nation"]):
            yield Find(*found.span(), f"{code} request", {"submitter": code})
    for found in _ITS_PAPER.finditer(text, start, end):
        yield Find(
            *found.span("noun"), found["noun"], {"coref": True, **_submitter(page, found.start())}
        )
