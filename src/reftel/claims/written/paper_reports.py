"""Reports that somebody wrote, and papers told of as written or handed over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.written.paper_details import PRINTED
from reftel.claims.written.paper_leads import NEWS, country_of, named

if TYPE_CHECKING:
    from reftel.claims.text.page import Page
    from reftel.claims.written.paper_called import Called

_BY = re.compile(r"\s+(?:issued|released|published)\s+by\s+(?:the\s+)?[A-Z]")
_OUT = re.compile(
    r",?\s+(?:(?:(?:was|is|has\s+been|had\s+been|will\s+be)\s+)?(?:\w+ly\s+)?"
    r"(?:issued|released|published|commissioned|compiled|leaked)\b|by\s+an?\s+(?:[A-Z]|[a-z]+\s))"
)
"""What is said behind a report that is given out, or of whom it is by."""
_BROUGHT_OUT = re.compile(
    r"\b(?:issu|releas|publish|produc|prepar|commission|compil|draft)(?:es|ed|ing)\s+\Z"
)
"""Verbs of which a report is always a paper, also one `that noted` something."""
_OURS = re.compile(
    r"(?:Post|Embassy|Mission|Consulate|Department|State|Washington|US\w*|DAO|Emboff|Ref\w*)\b"
)
_PRESS = re.compile(r"\b(?:press|media|news|newspaper|intelligence|wire|oral|verbal|police)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_AUTHORED = frozenset({"the", "a", "an", "its", "his", "her", "their", "this", "both"})
_OWN = frozenset({"its", "his", "her", "their"})
_WROTE = re.compile(
    r"\b(?:(?:re)?(?:draft|circulat|distribut|introduc|submit|produc|releas|issu|tabl|prepar|compil|publish|e-?mail|fax|(?<!put\s)forward|transmit|translat|obtain|initial|sign)\w*"
    r"|(?:present|hand|pass|show|provid|shar|deliver|giv|writ|send|leav|receiv)(?:e?s|e?d|ing|en|e)?"
    r"|gave|wrote|sent|left|shown|passe[sd]|working\s+on|drawing\s+up|drew\s+up|filed|filing)\s+"
    r"(?:over\s+|out\s+|up\s+)?(?:us\s+|him\s+|her\s+|them\s+|(?:[Pp]ost|[Ee]mb[Oo]ff?s?|[Pp]ol[Oo]ff?s?"
    r"|[Ee]con[Oo]ff?s?|(?:to\s+)?(?:the\s+)?[A-Z][\w.-]+(?:\s+[A-Z][\w.-]+){0,3})\s+)?"
    r"(?:with\s+(?:(?:us|them|him|her|[Pp]ost|[A-Z]\w+)\s+)?)?(?:on\s+(?:[A-Z][a-z]+\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]+|X{4,})\s+)?"
    r"(?:(?:a\s+copy|copies)\s+of\s+)?\Z"
)
"""Verbs with which somebody writes or hands over what stands right behind them."""


def issued(text: str, position: int) -> bool:
    """Say whether the words after a noun tell who gave the paper out."""
    return bool(_BY.match(text, position))


def _is_out(page: Page, called: Called) -> bool:
    """Say whether one report is told of as given out, or as by somebody without a name."""
    if called.hit.word.endswith("s") or (called.before["the"] or "").lower() in {"", "this"}:
        return False
    start = called.before.start()
    brought = _BROUGHT_OUT.search(page.text, max(page.body().start, start - 14), start)
    return brought is not None or _OUT.match(page.text, called.hit.end) is not None


def is_written(page: Page, called: Called) -> bool:
    """Say whether a paper is told of as written or handed over: `he shared a paper`."""
    start = called.before.start()
    return bool(_WROTE.search(page.text, max(page.body().start, start - 60), start))


def is_report(page: Page, called: Called) -> bool:
    """Say whether a report is one that somebody wrote, not what is said or reported."""
    text, before = page.text, called.before
    if issued(text, called.hit.end) or named(page, called.hit.start, "report"):
        return True
    numbered = "number" in called.facts and text[called.hit.start].isupper()
    if (
        numbered
        or _is_out(page, called)
        or (called.hit.word == "report" and PRINTED.match(text, called.hit.end))
    ):
        return True
    told = called.hit.word.startswith("report") and not NEWS.match(text, called.hit.end)
    if not told or _PRESS.search(before[0]):
        return False
    if "written" in f"{before['loose']} {before['adjectives']}".split():
        return True
    if before["owner"]:
        return not _OURS.match(before["owner"])
    return (before["the"] or "").lower() in _AUTHORED and _is_known(page, called)


def _is_known(page: Page, called: Called) -> bool:
    """Say whether author, day, number or country are told, or the matter of one handed over."""
    own = (called.before["the"] or "").lower() in _OWN and called.hit.word == "report"
    if "title" in called.facts and (own or is_written(page, called)):
        return True
    known = (
        _YEAR.search(called.before[0])
        or "-page" in called.before[0]
        or {"number", "date", "submitter"} & set(called.facts)
        or country_of(called.before)
    )
    plural = called.hit.word == "reports" and not called.facts.get("submitter")
    return bool(known) and not plural
