"""Names of the tables that a person bears in this cable: Antonov is a maker, but not here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.lexicon import given_names, titles

if TYPE_CHECKING:
    from reftel.claims.gazetteer import Hit
    from reftel.claims.page import Page

_BEFORE = re.compile(r"(?P<title>[\w.]+\s{1,3})?(?P<first>[A-Z][\w-]+)\s{1,3}$")
_STYLED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr)\.?\s{1,3}$")


def borne(page: Page) -> frozenset[str]:
    """Return single words, known as firms or towns, that a first name or a title precedes.

    A town that something is said to be in stays one: a person may bear its name beside it.
    """
    towns = [hit for hit in page.known.get("place", ()) if hit.known.type in {"city", "port"}]
    firms = (hit for hit in page.known.get("party", ()) if hit.known.type == "company")
    meant = {_word(page, hit) for hit in towns if _inside(page, hit)}
    found = (hit for hit in (*firms, *towns) if _word(page, hit).istitle())
    return frozenset(_word(page, hit) for hit in found if _personal(page, hit)) - meant


def _word(page: Page, hit: Hit) -> str:
    return page.text[hit.start : hit.end]


def _inside(page: Page, hit: Hit) -> bool:
    return page.lower[max(0, hit.start - 6) : hit.start].split()[-1:] == ["in"]


def _personal(page: Page, hit: Hit) -> bool:
    before = page.text[max(0, hit.start - 40) : hit.start]
    match = _BEFORE.search(before)
    if match is None or " " in _word(page, hit):
        return _STYLED.search(before) is not None
    if match["first"] in given_names() or _STYLED.search(before):
        return True
    title = (match["title"] or "").strip().lower()
    return title in titles() and match["first"].lower() not in titles()
