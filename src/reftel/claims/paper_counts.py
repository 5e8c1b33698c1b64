"""Which nouns of papers name one that somebody wrote, gave out or holds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.paper_leads import country_of, described, named
from reftel.claims.paper_reports import is_report, is_written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reftel.claims.anchors import Hit
    from reftel.claims.page import Page
    from reftel.claims.paper_details import Facts

SAME = frozenset({"the", "this", "that", "these", "those", "both"})
NUMBERED = frozenset({
    "note no", "note number", "contract no", "contract number", "end use statement",
    "end-use statement", "end user statement", "end-user statement",
})  # fmt: skip
"""Forms of which a number alone makes a paper."""
_MEANS = re.compile(r"\bas\s+(?:an?\s+)?\Z|/\s*\Z", re.IGNORECASE)
_BOUND = re.compile(r"\b(?:begin|end|below|(?<!\bthe\s)following)\s+\Z", re.IGNORECASE)
_REFERENCE = re.compile(r"\b[Rr][Ee][Ff](?:[Tt][Ee][Ll])?s?\s+(?:[A-Z]\s+)?\Z")
_HANDED = re.compile(
    r"\b(?:demarche|points|letter|reftel|refs?\s+[A-Z])(?:\s+\([A-Z]\))?\s+and\s+(?:\w+\s+)?\Z",
    re.IGNORECASE,
)
_KNOWN = ("dsp", "bis", "cargo rec", "shipping rec", "designation p")
"""Forms that are papers without a word of whose they are."""
_OPEN = frozenset({"a", "an", "his", "her", "its", "their", "our", "another"})
_CITED = re.compile(r"\bref(?:tel)?\s+(?:[A-Z]\s+)?non-?\s?paper\b", re.IGNORECASE)
_MAILED = frozenset({"addressee", "submitter", "date"})
_NOUN_NEXT = re.compile(
    r"\s+(?:conditions?|language|holders?|terms?|workers?|value|price|negotiations?|talks|messages?"
    r"|services|review|bridging|clause|award|officer|specialist|signing|costs?|amounts?|systems?|process|of\s+record)\b|-"
)
_PLACED = re.compile(r"\b(?:attached|enclosed|following)\s")
_WHERE = re.compile(r"\s+(?:below|(?:in|at)\s+para(?:graph)?\s)")
"""Where in an instruction a paper stands."""
_WHOLE = re.compile(r"\b(?:full|complete|entire|attached|final|updated)\s")
_TOLD = frozenset({"title", "number", "date", "addressee", "submitter", "carrier"})
_COPY = re.compile(r"\bcop(?:y|ies)\s+of\s+\Z", re.IGNORECASE)
_ISSUING = re.compile(
    r"\b(?:issu|releas|publish|circulat|adopt|distribut|disseminat)\w*\s+(?:\w+\s+)?\Z"
)
_ISSUED = re.compile(
    r"\s+(?:was|were|(?:has|have|had)\s+been|is\s+being|will\s+be)\s+(?:\w+\s+)?"
    r"(?:issued|released|published|circulated|posted|adopted)\b"
)
_OF_BODY = re.compile(
    r"(?<!\w)(?:(?:Go[A-Z]{1,3}|P-?5\+1|E-?3|EU-?3|G-?8|(?!D?PM\b|FM\b)[A-Z]{2,7})\Z|Ministry|Department|Embassy|Council"
    r"|Government|Committee|Party|Office|Secretariat|Presidency|Commission|Agency)(?!\w)"
)
_DESCRIBED = frozenset({"a", "an", "another", "such a"})
_STOPS = re.compile(
    r"\s*(?:[.,;:()\"]|\Z)|\s+(?:for|that|which|on|to|in|from|with|by|was|is|has|had|and"
    r"|dated|entitled|titled|describing|outlining|detailing|listing|containing|summarizing|prepared|showing)\b"
)
_EDITORIAL = re.compile(
    r"\s+(?:policy|comments?|boards?|pages?|staff|line|teams?|writers?|content|control|independence"
    r"|decisions?|and\s+press|\d|[IVX]+\b)"
)
_OF_CODE = re.compile(r"\s+(?:\w+\s+)?(?:code|law|constitution|act|treaty)\b", re.IGNORECASE)
_IS = re.compile(r"\b(?:as|is|was|are|were|be|been|not|becomes?)\s+[\"']?\Z", re.IGNORECASE)
_TEXT_OF = re.compile(r"\b[Tt]ext\s+of\s+\Z")
_SPOKEN = re.compile(r"\b(?:joint|previous|earlier|prior|public|old|false)\b")


class Called(NamedTuple):
    """A noun of papers at a place, what stands before it, and what is told behind it."""

    hit: Hit
    kind: str
    before: re.Match[str]
    end: int
    facts: Facts


def counts(page: Page, called: Called) -> bool:
    """Say whether the words around a noun make it a paper that somebody wrote or holds."""
    rule = _COUNTS.get(called.kind)
    if rule:
        return rule(page, called)
    return is_told(called) or bool(article(called)) or bool(called.before["owner"])


def is_told(called: Called) -> bool:
    """Say whether something is told of a paper that it is known by."""
    return bool(_TOLD & set(called.facts))


def article(called: Called) -> str:
    """Return the article or the like that a paper's words begin with, in lower case."""
    return (called.before["the"] or "").lower()


def is_copied(page: Page, called: Called) -> bool:
    """Say whether copies of a paper are told of, which somebody holds."""
    start = called.before.start()
    return bool(_COPY.search(page.text, max(0, start - 14), start))


def _is_form(page: Page, called: Called) -> bool:
    """Say whether a form is one that somebody holds; a number makes a note or contract one."""
    if _MEANS.search(page.text, max(0, called.before.start() - 8), called.before.start()):
        return False
    if article(called) == "the" and _NOUN_NEXT.match(page.text, called.end):
        return False
    numbered = called.hit.word not in NUMBERED or "number" in called.facts
    known = called.hit.word.startswith(_KNOWN) or is_copied(page, called)
    held = article(called) in _OPEN or article(called) == "the"
    return numbered and (is_told(called) or held or known)


def _is_mail(_: Page, called: Called) -> bool:
    return called.end > called.hit.end and bool(_MAILED & set(called.facts))


def _is_plain(page: Page, called: Called) -> bool:
    return is_told(called) or described(called.before) or _is_named(page, called)


def _is_named(page: Page, called: Called) -> bool:
    return bool(named(page, called.hit.start, called.kind))


def _is_list(_: Page, called: Called) -> bool:
    whole = article(called) == "the" and _WHOLE.search(called.before[0])
    return bool(article(called) == "a" or whole) and "title" in called.facts


def _is_national(page: Page, called: Called) -> bool:
    """Say whether a proposal or text is told of as a country's, a paper as somebody's."""
    if _NOUN_NEXT.match(page.text, called.hit.end):
        return False
    plain = called.hit.word == "paper"
    own = plain and bool(called.before["owner"] or is_written(page, called))
    return own or bool(country_of(called.before))


def refers(page: Page, called: Called) -> bool:
    """Say whether a paper is told of as the telegram that holds it: the ref A nonpaper."""
    return bool(_REFERENCE.search(page.text, max(0, called.hit.start - 14), called.hit.start))


def _is_note(page: Page, called: Called) -> bool:
    """Say whether a note was handed over: in an instruction it is the instruction's own text."""
    if "STATE" in (page.cable.mrn or "") and not {"number", "date"} & set(called.facts):
        ours = article(called) == "a" and is_written(page, called)
        return ours or _is_placed(page.text, called)
    ahead = page.text[max(0, called.hit.start - 40) : called.hit.start]
    if _MEANS.search(ahead) or _BOUND.search(ahead):
        return False
    if refers(page, called):
        return bool(called.facts.get("title"))
    if article(called) in SAME and not is_told(called) and _CITED.search(page.text):
        return False
    owned = called.before["the"] or called.before["nation"] or called.before["owner"]
    return is_told(called) or bool(owned) or bool(_HANDED.search(ahead))


def _is_placed(text: str, called: Called) -> bool:
    """Say whether an instruction tells where the paper stands that it means."""
    start = called.before.start()
    if article(called) != "the" or _MEANS.search(text, max(0, start - 8), start):
        return False
    return bool(_PLACED.search(called.before[0]) or _WHERE.match(text, called.hit.end))


def _is_statement(page: Page, called: Called) -> bool:
    """Say whether a statement is one that was given out in writing, not a remark."""
    before, text = called.before, page.text
    if _SPOKEN.search(f"{before['loose']} {before['adjectives']}"):
        return False
    ahead = text[max(0, before.start() - 24) : before.start()]
    if _ISSUING.search(ahead) or _ISSUED.match(text, called.end) or _TEXT_OF.search(ahead):
        return True
    whose = (before["nation"] or "").strip() or str(called.facts.get("submitter", ""))
    owned = article(called) in {"a", "an", "the"} and not before["owner"] and _is_body(whose)
    return owned or _is_named(page, called)


def _is_body(words: str) -> bool:
    """Say whether words name a government or institution: it speaks in writing."""
    return bool(_OF_BODY.search(words))


def _is_article(page: Page, called: Called) -> bool:
    if _EDITORIAL.match(page.text, called.hit.end) or _OF_CODE.match(page.text, called.end):
        return False
    told = "submitter" in called.facts and bool(article(called)) and not called.before["owner"]
    return told or _is_named(page, called)


def _is_dossier(_: Page, called: Called) -> bool:
    return bool({"title", "number", "date"} & set(called.facts)) or article(called) in _OPEN


def _is_document(page: Page, called: Called) -> bool:
    """Say whether one document is described: a two-page document; not what something is."""
    described = called.before["loose"] or called.before["adjectives"] or "title" in called.facts
    start = called.before.start()
    if not described or _IS.search(page.text, max(0, start - 12), start):
        return False
    return article(called) in _DESCRIBED and bool(_STOPS.match(page.text, called.end))


def _is_guide(page: Page, called: Called) -> bool:
    return "title" in called.facts and page.text[called.hit.start].isupper()


def _never(_: Page, __: Called) -> bool:
    return False


def _always(_: Page, __: Called) -> bool:
    return True


_COUNTS: Mapping[str, Callable[[Page, Called], bool]] = {
    "note": _is_note, "form": _is_form, "mail": _is_mail, "plain": _is_plain, "list": _is_list,
    "national": _is_national, "statement": _is_statement, "article": _is_article,
    "dossier": _is_dossier, "guide": _is_named, "guide to": _is_guide, "again": _is_document,
    "note again": _never, "report": is_report, "title": _always,
}  # fmt: skip
