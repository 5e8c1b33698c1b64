"""Papers without a number: drafts, letters, notes, nonpapers, agendas, reports of somebody."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import reftel.claims.text.lexicon as lexicon
from reftel.claims.dated.dates import resolve, written
from reftel.claims.dated.dates_calendar import MONTHS
from reftel.claims.text.sieves import Sieve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from reftel.claims.text.page import Page


class Find(NamedTuple):
    """A document at a place, with what is said of it there."""

    start: int
    end: int
    value: str
    facts: dict[str, str | bool]


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
    r"[\"'](?:(?P<status>first|second|third|final|revised"
    r"|working)\s+)?(?:draft\s+)(?:summary\s+)?(?:report|paper|document|agenda|record|text"
    r"|minutes)[\"']",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"(?:\b(?:the|an?)\s+)?(?:(?:unnumbered|unofficial|informal|first|second|revised"
    r"|final),?\s+)?draft\s+(?:summary|report|paper|text|agenda|record|document)\s+"
    r"(?P<quote>['\"])(?P<title>[^'\"]{4,90})['\"]",
    re.IGNORECASE,
)
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
    r"\b(?:(?:[Aa]\s+)?first|draft|provisional|proposed|subsidiary|annotated|final"
    r"|revised)\s+agendas?(?:\s+and\s+documentation)?\b(?!\s+items?)",
    re.IGNORECASE,
)
_NATIONAL = re.compile(
    r"\b(?:[Tt]he|[Aa]n?)\s+(?P<who>[A-Z][\w.]+|U\.S\.|UK)\s+(?:(?P<status>draft|working|discussion"
    r"|position|concept|revised)\s+)?(?P<noun>paper|draft|submission|nonpaper|non-paper)\b"
    r"(?:(?<=draft)\s+(?:resolution|text|decision|statement|declaration|report)\b)?"
    r"(?!\s+(?:UNSCR|UNSC|UN|SC|Security|edits|changes|comments|amendments|proposals?|mills?|trade"
    r"|industry|products?|machines?|compan(?:y|ies)|firms?|money|tiger|trail)\b)"
    r"(?:\s+(?:on|about|regarding)\s+(?P<title>[\w\s/'-]{4,80}?)(?=\s*\([A-Z]+[/-]))?"
)
_SUBMITTED_BY = re.compile(
    r"\ban?\s+(?:[\w-]+\s+){0,3}?(?:nonpaper|non-paper|working\s+paper|discussion\s+paper"
    r"|draft\s+text)\s+(?:submitted|prepared|tabled|circulated"
    r"|drafted)\s+by\s+(?:the\s+)?(?P<who>U\.S|UK|[A-Z]\w*(?:\.\w+)*(?:\s+[A-Z]\w+)*)"
)
_THE_DRAFT = re.compile(
    r"\b(?:the|an?|this|our|its|their)\s+draft\s+(?:POW|program\s+of\s+work|report|decision|text|declaration|communique"
    r"|statement|resolution)\b",
    re.IGNORECASE,
)
_LATER_DRAFT = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[A-Z][\w.]*'s?)\s+(?:(?:amended|revised|latest|first|second|new|current|final"
    rf"|earlier|initial|proposed|rough)\s+|(?:{MONTHS})\s+(?:\d{{1,2}}\s+|\d{{4}}\s+)?)draft\b"
    r"(?=\s*[.,;:()\"]|\s+(?:to|was|were|is|are|has|had|would|will|of|in|on|by|for|from|that|which|and|with|as"
    r"|at)\b|\s*\Z)"
)
"""A draft told by its month or stage: `the June draft`, `an amended draft`."""
_REQUEST = re.compile(
    r"(?:\b(?P<who>[A-Z]\w+)[',]s\s+"
    r"|\b[Tt]he\s+(?P<nation>[A-Z]\w+)\s+)(?:[A-Z][\w\s()]{0,40}?)?"
    r"(?:extension(?:\s+and\s+amendment)?|amendment"
    r"|assistance)\s+requests?\b(?:\s+on\s+its\s+[\w-]+\s+commitments)?"
)
_ITS_PAPER = re.compile(
    r"\b(?:its|their|his|her|our)\s+(?P<noun>paper|submission|draft)\b(?!\s+(?:[a-z]+\s+){0,2}(?:plan|strategy|laws?|list|agenda|text|guidelines?|statement"
    r"|amendments?|legislation|bill|resolution|report|agreement|treaty|constitution|decree|regulations?)\b)"
)
_NATION = re.compile(
    r"\b([A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s+(?:representative|delegation|delegate|government"
    r"|ambassador)",
    re.IGNORECASE,
)
_FAX = re.compile(r"\b(fax|email|e-mail|epoc)(?:ed)?\b", re.IGNORECASE)
_STATUS = re.compile(
    r"\b(?:unnumbered|first\s+draft|working\s+document|draft|final|revised)\b", re.IGNORECASE
)
_PROGRAM = re.compile(
    r"\b(?:(?P<year>\d{4})\s+)?(?:draft\s+)?program(?:me)?\s+of\s+work(?:\s*\(POW\))?",
    re.IGNORECASE,
)
_OUTCOME = re.compile(
    r"\b(?!The\s|This\s|An?\s)(?:[A-Z][\w-]+\s+){1,4}(?:outcome|background|concept|food-for-thought|scoping|options)\s+"
    r"(?:document|report|paper)s?\b"
    r"|\b(?:(?:19|20)\d\d\s+)?(?:(?!The\s|This\s|An?\s)[A-Z][\w-]+\s+){0,4}(?:Outcome|Final|Strategy|Policy|Framework|Concept)\s+Document\b"
)
_JOINT = re.compile(
    r"\b(?P<who>[A-Z]\w+)\s+and\s+(?P<other>[A-Z]\w+)\s+(?:draft\s+|discussion\s+|working\s+)?"
    r"(?:papers?|non-?papers?|drafts|texts|edits|proposals)\b"
)
_MADE = re.compile(
    r"(?:\b(?:an?|the)\s+)?\b(?P<noun>handbook|manual|guide|study|brochure|report|paper|booklet"
    r"|guidelines)\s+(?:created|prepared|published|issued|produced|written|drafted|compiled)\s+by\s+"
    r"(?:the\s+)?(?P<who>[A-Z][\w-]*(?:\.\w+)*(?:\s+(?:of\s+|and\s+)?[A-Z][\w-]*){0,5})"
)
_NOTIFIED = re.compile(
    r"\b(?:notifications?|denials?|notices?|reports?|documents?|file|reference|numbered"
    r"|number|no\.?)\s+(?:number\s+|no\.?\s*|#\s*)?\(?(?P<code>[A-Z]{1,4}-(?:[A-Z]{2}-)?\d{2,6}"
    r"(?:/\d{2,4})?)\b|(?<![\w-])(?P<own>[A-Z]{2}-[A-Z]{2}-\d{4,6})\b"
)

if TYPE_CHECKING:
    Maker = Callable[[Page, re.Match[str]], Find | None]


def papers(page: Page, spans: Iterable[tuple[int, int]]) -> Iterator[Find]:
    """Yield unnumbered papers in some stretches; each pattern is tried only where it can match."""
    sieve, makers = _readers()
    floor = page.body().start
    for begin, end in spans:
        start = max(begin, floor)
        for at in sieve.fitting(page.lower[start:end]) if start < end else ():
            for found in sieve.patterns[at].finditer(page.text, start, end):
                if find := makers[at](page, found):
                    yield find


@cache
def _readers() -> tuple[Sieve, tuple[Maker, ...]]:
    table = (
        (_FINAL, _simple("summary report (final)", "final")), (_NOTICES, _simple("notices")),
        (_WRITTEN, _simple("written information", "promised")),
        (_AGENDA, _simple("agenda", "draft")), (_THE_DRAFT, _the_draft),
        (_PROGRAM, _simple("program of work")), (_OUTCOME, _simple("")),
        (_LANGUAGE, _version), (_QUOTED, _quoted),
        (_TITLED, _titled),
        (_NATIONAL, _national), (_SUBMITTED_BY, _submitted), (_REQUEST, _request),
        (_ITS_PAPER, _its_paper), (_JOINT, _joint), (_MADE, _made),
        (_LATER_DRAFT, _simple("draft", "draft")), (_NOTIFIED, _notified),
    )  # fmt: skip
    return Sieve([pattern for pattern, _ in table]), tuple(maker for _, maker in table)


def _simple(value: str, status: str = "") -> Maker:
    def make(_: Page, found: re.Match[str]) -> Find:
        title = " ".join(found[0].split())
        facts: dict[str, str | bool] = {"title": title}
        return Find(*found.span(), value or title, facts | ({"status": status} if status else {}))

    return make


def _version(_: Page, found: re.Match[str]) -> Find:
    facts: dict[str, str | bool] = {"language": found["lang"], "status": "expected"}
    return Find(*found.span(), f"{found['lang']} version", facts)


def _quoted(page: Page, found: re.Match[str]) -> Find:
    words = found[0].strip("\"'")
    facts = {"title": words, "status": _status(words), **_medium(page.text, found.start())}
    return Find(*found.span(), words, facts)


def _titled(page: Page, found: re.Match[str]) -> Find:
    title = " ".join(found["title"].split())
    facts = {"title": title, "status": _status(found[0]), **_medium(page.text, found.start())}
    return Find(*found.span(), title, facts)


def _status(words: str) -> str:
    return ", ".join(" ".join(found.lower().split()) for found in _STATUS.findall(words))


def _medium(text: str, position: int) -> dict[str, str | bool]:
    found = _FAX.search(text, max(0, position - 40), position)
    return {"medium": found[1].lower()} if found else {}


def _national(page: Page, found: re.Match[str]) -> Find | None:
    code = country(found["who"])
    if not code:
        return None
    status = found["status"] or ("draft" if found["noun"] == "draft" else "")
    title = " ".join((found["title"] or "").split())
    facts: dict[str, str | bool] = {"submitter": code, "status": status}
    facts |= ({"title": title} if title else {}) | _of_program(page, found)
    sort = f"{status} {found['noun']}" if status in _SORTS else found["noun"]
    return Find(*found.span(), f"{code} {sort}", facts)


_SORTS = frozenset(["working", "discussion", "position", "concept"])
"""Words that tell the sort of a paper and not how far it is done."""


def _the_draft(page: Page, found: re.Match[str]) -> Find:
    title = " ".join(found[0].split())
    facts: dict[str, str | bool] = {"title": title, "status": "draft", **_of_program(page, found)}
    return Find(*found.span(), "draft", facts)


def _of_program(page: Page, found: re.Match[str]) -> dict[str, str | bool]:
    """Say whether a draft in short is that of the program of work told of before."""
    short = found[0].lower().endswith((" draft", " pow", " program of work"))
    floor = page.body().start
    known = short and page.lower.find(" of work", floor, found.start()) >= 0
    return {"coref": True} if known else {}


def _submitted(_: Page, found: re.Match[str]) -> Find:
    code = country(found["who"]) or found["who"]
    return Find(*found.span(), f"{code} nonpaper", {"submitter": code, "status": "circulated"})


def _request(_: Page, found: re.Match[str]) -> Find | None:
    code = country(found["who"] or found["nation"])
    return Find(*found.span(), f"{code} request", {"submitter": code}) if code else None


def _its_paper(page: Page, found: re.Match[str]) -> Find:
    facts = {"coref": True, **submitter(page, found.start())}
    return Find(*found.span("noun"), found["noun"], facts)


def _joint(_: Page, found: re.Match[str]) -> Find | None:
    codes = [country(found["who"]), country(found["other"])]
    words = " ".join(found[0].split())
    return Find(*found.span(), words, {"submitter": ";".join(codes)}) if all(codes) else None


def _made(_: Page, found: re.Match[str]) -> Find:
    who = " ".join(found["who"].split())
    facts: dict[str, str | bool] = {"submitter": who}
    return Find(found.start("noun"), found.end(), f"{who} {found['noun'].lower()}", facts)


def _notified(_: Page, found: re.Match[str]) -> Find:
    group = "code" if found["code"] else "own"
    return Find(*found.span(group), found[group], {"number": found[group]})


def iso(page: Page, words: str) -> str:
    """Return the day that words mean beside the cable's date; empty where none."""
    interval = resolve(words, page.cable.date) if words and page.cable.date else None
    return written(interval) if interval else ""


def submitter(page: Page, position: int) -> dict[str, str | bool]:
    """Return the country whose delegation is spoken of in the words before."""
    told = _NATION.finditer(page.text, max(0, position - 120), position)
    codes = [code for one in told if (code := country(one[1]) or country(one[1].split()[-1]))]
    return {"submitter": codes[-1]} if codes else {}


def country(word: str) -> str:
    """Return the code of a country named by itself or its adjective; empty where it is none."""
    low = " ".join(word.lower().split()).removeprefix("the ")
    if low in {"u.s", "u.s.", "us"}:
        return "US"
    return lexicon.land_of(low) or ("GB" if low == "uk" else "")
