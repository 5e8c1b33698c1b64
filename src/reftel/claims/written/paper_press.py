"""Statements, articles and stories: which were given out in writing or printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.written.paper_called import article, is_named
from reftel.claims.written.paper_details import PRINTED
from reftel.claims.written.paper_leads import named
from reftel.claims.written.paper_notes import TEXT_OF
from reftel.claims.written.paper_proposals import is_body

if TYPE_CHECKING:
    from reftel.claims.text.page import Page
    from reftel.claims.written.paper_called import Called

_ISSUING = re.compile(
    r"\b(?:issu|releas|publish|circulat|adopt|distribut|disseminat|sign)\w*\s+(?:\w+\s+)?\Z"
)
_ISSUED = re.compile(
    r"\s+(?:was|were|(?:has|have|had)\s+been|is\s+being|will\s+be)\s+(?:\w+\s+)?"
    r"(?:issued|released|published|circulated|posted|adopted)\b"
    r"|\s+(?:issued|released|published|adopted)\s+(?:after|at|on|in|during)\b"
)
_RELEASE = re.compile(r"press|commun")
"""How a release to the press or a communiqué is called, which is always written."""
_EDITORIAL = re.compile(
    r"\s+(?:policy|comments?|boards?|pages?|staff|line|teams?|writers?|content|control|independence"
    r"|decisions?|and\s+press|\d|[IVX]+\b)"
)
_OF_CODE = re.compile(r"\s+(?:\w+\s+)?(?:code|law|constitution|act|treaty)\b", re.IGNORECASE)
_OF_LAW = re.compile(
    r"\b(?:[Aa]rticles?|ARTICLES?|Art\.)\s+(?:\d|[IVX]+\b|(?:of|or)\b)|(?i:defen[cs]e\s+articles?)\b"
)
"""What tells that articles may be those of a law, or goods."""
_PRINTED_IN = re.compile(
    r"\b(?:newspaper|press|print|magazine|front[- ]page|unsigned|op-ed|online|news)\s+\Z|[\"']\s?\Z"
)
_DIGIT = re.compile(r"\d")
"""What makes articles those of a newspaper: the day on which they came out."""
_SPOKEN = re.compile(r"\b(?:joint|previous|earlier|prior|public|old|false)\b")


def is_statement(page: Page, called: Called) -> bool:
    """Say whether a statement is one that was given out in writing, not a remark."""
    before, text = called.before, page.text
    if _RELEASE.match(called.hit.word) and (article(called) or before["owner"]):
        return True
    if (article(called) and _ISSUED.match(text, called.end)) or "date" in called.facts:
        return True
    if _SPOKEN.search(f"{before['loose']} {before['adjectives']}"):
        return False
    ahead = text[max(0, before.start() - 24) : before.start()]
    if _ISSUING.search(ahead) or _ISSUED.match(text, called.end) or TEXT_OF.search(ahead):
        return True
    if called.hit.word.startswith("joint"):
        known = "title" in called.facts and article(called) == "the"
        return known and text[called.hit.start].islower()
    whose = (before["nation"] or "").strip() or str(called.facts.get("submitter", ""))
    owned = article(called) in {"a", "an", "the"} and not before["owner"] and is_body(whose)
    return owned or is_named(page, called)


def is_article(page: Page, called: Called) -> bool:
    """Say whether an article is one of the press, with its author, its day or its newspaper."""
    if _EDITORIAL.match(page.text, called.hit.end) or _OF_CODE.match(page.text, called.end):
        return False
    ahead = page.text[max(0, called.before.start() - 24) : called.before.start()]
    whose = "submitter" in called.facts or _ISSUING.search(ahead)
    told = bool(whose) and bool(article(called)) and not called.before["owner"]
    if PRINTED.match(page.text, called.hit.end) and (article(called) or called.before["owner"]):
        return True
    name = named(page, called.hit.start, called.kind)
    by_name = name is not None and (called.hit.word != "articles" or _DIGIT.search(name[0]))
    return told or bool(by_name) or _is_dated_article(page, called)


def _is_dated_article(page: Page, called: Called) -> bool:
    """Say whether a day or the name of a newspaper stands beside an article of the press."""
    before, hit = called.before, called.hit
    if page.text[hit.start].isupper() and page.mixed(hit.start, hit.end):
        return False
    day = "date" in called.facts or before["day"] or before["when"]
    printed = _PRINTED_IN.search(page.text, max(0, hit.start - 14), hit.start) is not None
    return bool(article(called) and (day or printed))


def is_of_press(page: Page, called: Called) -> bool:
    """Say whether `the article` is one of the press: none of a law or treaty is cited."""
    return called.hit.word == "article" and not page.once(_articles_of_law)


def _articles_of_law(page: Page) -> bool:
    return _OF_LAW.search(page.text) is not None


def is_story(page: Page, called: Called) -> bool:
    """Say whether a story is one that was printed."""
    near = max(0, called.before.start() - 14), called.hit.start
    whose = "submitter" in called.facts and not (called.before["nation"] or called.before["owner"])
    told = whose or PRINTED.match(page.text, called.hit.end)
    return bool(article(called) and (told or _PRINTED_IN.search(page.text, *near)))
