"""Notes and nonpapers: which were handed over, and which are an instruction's own text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.written.paper_called import SAME, article, is_told
from reftel.claims.written.paper_leads import named
from reftel.claims.written.paper_reports import is_written

if TYPE_CHECKING:
    from reftel.claims.text.page import Page
    from reftel.claims.written.paper_called import Called

MEANS = re.compile(r"\bas\s+(?:an?\s+)?\Z|/\s*\Z", re.IGNORECASE)
_LEFT_AS = re.compile(
    r"(?P<may>\b(?:may|can|could|might|also)\s+(?:also\s+)?be\s+)?\b(?:left|leav(?:e|ing)|hand(?:ed)?|pass(?:ed)?|gave|given?|provided?|deliver(?:ed)?|present(?:ed)?|shared?"
    r"|transmit(?:ted)?|sen[dt]|submit(?:ted)?)\s+(?!to\s+be\b)(?:[\w'-]+\s+){0,8}?as\s+(?:an?\s+)?\Z"
)
"""What tells that points were handed over on paper: we left the points as a nonpaper."""
_FOR_WHOM = re.compile(r"\s+for\s", re.IGNORECASE)
_BOUND = re.compile(r"\b(?:begin|end|below|(?<!\bthe\s)following)\s+\Z", re.IGNORECASE)
_REFERENCE = re.compile(r"\b[Rr][Ee][Ff](?:[Tt][Ee][Ll])?s?\s+(?:[A-Z]\s+)?\Z")
_HANDED_REFTEL = re.compile(
    r"\b(?:deliver(?:ed|ing)|pass(?:ed|ing)|hand(?:ed|ing)(?:\s+over)?|shar(?:ed|ing)|present(?:ed|ing)|provid(?:ed|ing)|left"
    r"|gave|convey(?:ed|ing)|discuss(?:ed|ing)|receipt\s+of|response\s+to)\s+(?:(?:[A-Z][\w-]+|him|her|them)\s+){0,2}(?:with\s+)?(?:the\s+|a\s+copy\s+of\s+)?"
    r"(?:[Rr][Ee][Ff](?:[Tt][Ee][Ll])?s?\s+(?:[A-Z]\s+)?)(?:(?:talking\s+)?(?:points|demarche)\s+and\s+)?\Z"
)
"""What tells that the paper which the telegram holds was handed over."""
_HANDED = re.compile(
    r"\b(?:demarche|points|letter|reftel|refs?\s+[A-Z])(?:\s+\([A-Z]\))?\s+and\s+(?:\w+\s+)?\Z",
    re.IGNORECASE,
)
_CITED = re.compile(r"\bref(?:tel)?\s+(?:[A-Z]\s+)?non-?\s?paper\b", re.IGNORECASE)
_POINTS = re.compile(r"/\s*non-?\s?papers?\b|\bnon-?\s?papers?\s*/", re.IGNORECASE)
LACKED = re.compile(
    r"\b(?:no|without(?:\s+any)?|lack\s+of|absence\s+of|not|form\s+of\s+an?)\s+(?:such\s+)?\Z",
    re.IGNORECASE,
)
"""What tells that there are no papers, or none yet."""
_PLACED = re.compile(r"\b(?:attached|enclosed|following)\s")
_WHERE = re.compile(r"\s+(?:below|(?:in|at)\s+para(?:graph)?\s)")
"""Where in an instruction a paper stands."""
_OFFICIAL = ("diplomatic", "note", "dip", "circular", "verbal")
"""How the notes of ministries and embassies are called."""
TEXT_OF = re.compile(r"\b(?:text|translation|copy)\s+of\s+(?:the\s+)?\Z", re.IGNORECASE)


def refers(page: Page, called: Called) -> bool:
    """Say whether a paper is told of as the telegram that holds it: the ref A nonpaper."""
    return cited_from(page, called) > 0


def cited_from(page: Page, called: Called) -> int:
    """Return where the reference begins that tells which paper is meant; zero where none does."""
    found = _REFERENCE.search(page.text, max(0, called.hit.start - 14), called.hit.start)
    return found.start() if found else 0


def is_note(page: Page, called: Called) -> bool:
    """Say whether a note is one that was handed over, or the nonpaper that a cable holds."""
    ahead = page.text[max(0, called.hit.start - 70) : called.hit.start]
    if called.hit.word.startswith("non") and not page.once(_points_are_one):
        return not LACKED.search(ahead) and _is_apart(page, called, ahead)
    if "STATE" in (page.cable.mrn or "") and not {"number", "date"} & set(called.facts):
        ours = article(called) == "a" and (is_written(page, called) or _is_left(ahead))
        return ours or _is_placed(page.text, called)
    return _is_handed(page, called, ahead)


def _points_are_one(page: Page) -> bool:
    """Say whether a cable's talking points are themselves called its nonpaper."""
    return _POINTS.search(page.text) is not None


def _is_apart(page: Page, called: Called, ahead: str) -> bool:
    """Say whether a nonpaper is a paper of its own beside the telegram and its points."""
    if refers(page, called) or (article(called) in SAME and _CITED.search(page.text)):
        return _is_known_note(page, called, ahead)
    words = page.text[called.hit.start : called.hit.end]
    heading = words.isupper() and not _FOR_WHOM.match(page.text, called.hit.end)
    return not (heading or _BOUND.search(ahead)) or _is_handed(page, called, ahead)


def _is_handed(page: Page, called: Called, ahead: str) -> bool:
    """Say whether a note was handed over, or its text is given."""
    if _is_left(ahead):
        return True
    if MEANS.search(ahead) or _BOUND.search(ahead):
        return False
    official = called.hit.word.startswith(_OFFICIAL)
    if official and (TEXT_OF.search(ahead) or is_written(page, called)):
        return True
    return _is_known_note(page, called, ahead)


def _is_left(ahead: str) -> bool:
    """Say whether points are told as handed over on paper; what only may be is none."""
    found = _LEFT_AS.search(ahead)
    return found is not None and not found["may"]


def _is_known_note(page: Page, called: Called, ahead: str) -> bool:
    """Say whether a note is told as somebody's or as handed over, not as the telegram's own."""
    if refers(page, called):
        return bool(called.facts.get("title") or _HANDED_REFTEL.search(ahead))
    if article(called) in SAME and not is_told(called) and _CITED.search(page.text):
        return False
    owned = called.before["the"] or called.before["nation"] or called.before["owner"]
    name = named(page, called.hit.start, called.kind)
    known = is_told(called) or bool(owned) or name is not None
    return known or bool(_HANDED.search(ahead))


def _is_placed(text: str, called: Called) -> bool:
    """Say whether an instruction tells where the paper stands that it means."""
    start = called.before.start()
    if article(called) != "the" or MEANS.search(text, max(0, start - 8), start):
        return False
    return bool(_PLACED.search(called.before[0]) or _WHERE.match(text, called.hit.end))
