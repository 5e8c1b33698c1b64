"""Names of the tables that a person bears in this cable: Antonov is a maker, but not here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.claims.text.lexicon import given_names, located, titles

if TYPE_CHECKING:
    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_STYLES = {"Mr", "Mrs", "Ms", "Dr"}
_SURNAMES = {"Jordan", "Israel", "Ireland", "Holland", "England", "France", "Chad"}
"""Names of lands that people have for a surname: Michael Jordan."""


def borne(page: Page) -> frozenset[str]:
    """Return single words, known as firms or towns, that a first name or a title precedes.

    A town that something is said to be in stays one: a person may bear its name beside it.
    """
    towns = [hit for hit in page.known.get("place", ()) if hit.known.type in _BORNE]
    firms = (hit for hit in page.known.get("party", ()) if hit.known.type == "company")
    body = page.body().start
    found = (hit for hit in (*firms, *towns) if hit.start >= body and _word(page, hit).istitle())
    names = frozenset(_word(page, hit) for hit in found if _personal(page, hit))
    again = (hit for hit in towns if names and _word(page, hit) in names)
    return names.difference(_word(page, hit) for hit in again if _inside(page, hit))


_BORNE = {"city", "port", "country", "region"}


def _word(page: Page, hit: Hit) -> str:
    return page.text[hit.start : hit.end]


def _inside(page: Page, hit: Hit) -> bool:
    """Say whether something is in a town or land, or one of its towns stands before it."""
    before = page.lower[max(0, hit.start - 6) : hit.start].split()[-1:]
    return before == ["in"] or (hit.known.country, hit.start) in page.once(_behind_towns)


def _behind_towns(page: Page) -> frozenset[tuple[str, int]]:
    """Return where lands stand behind a town of theirs: Amman, Jordan."""
    towns = (hit for hit in page.known.get("place", ()) if hit.known.type in {"city", "port"})
    return frozenset((hit.known.country, hit.end + 2) for hit in towns)


def _personal(page: Page, hit: Hit) -> bool:
    before = page.text[max(0, hit.start - 40) : hit.start]
    title, first = ["", "", *before.split()][-2:]
    if not before.endswith(" ") or not first[:1].isupper():
        return False
    if first.rstrip(".") in _STYLES:
        return True
    if " " in _word(page, hit) or not first.isalpha():
        return False
    styled = title.lower() in titles() and first.lower() not in titles()
    if hit.known.type in {"country", "region"}:
        alike = _word(page, hit) in _SURNAMES and first.lower() not in located()
        return first in given_names() and (styled or alike)
    return styled or first in given_names()
