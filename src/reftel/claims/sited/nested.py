"""Places inside other names that are still meant: Dubai of its Port Authority, Velmar Customs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.parties import parties
from reftel.claims.people.persons import persons
from reftel.claims.posts.offices import offices
from reftel.claims.sited.sites import sites
from reftel.claims.text.cover import Cover

if TYPE_CHECKING:
    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page


def nested(page: Page, hit: Hit) -> bool:
    """Say whether a place inside another name is still meant: Dubai of its Port Authority."""
    local = hit.known.type in {"city", "port"} and hit.known.value != "US-WAS"
    local = local or _SEATED.search(page.text, max(0, hit.start - 36), hit.start) is not None
    local = local or hit.start in page.once(_of_bodies)
    post = hit.start in page.once(_posts) or _office(page, hit)
    return local and not post and hit.start not in page.once(_bearers)


_SEATED = re.compile(
    r"[Ee]mbassy\s{1,2}(?:of|in)\s{1,2}(?:the\s{1,2})?\Z|[Ee]mbassy\s{1,2}of\s{1,2}(?:the\s{1,2})?[A-Z]\w+\s{1,2}in\s{1,2}\Z|(?:[Gg]overnment|Central\s{1,2}Bank)\s{1,2}of\s{1,2}(?:the\s{1,2})?\Z"
)
"""What leads to the land of an embassy of others or where it sits, or whose government one is."""


def _posts(page: Page) -> frozenset[int]:
    """Return where posts begin; one called by its city alone is no place."""
    return frozenset(office.span[0] for office in page.once(offices))


def _of_bodies(page: Page) -> frozenset[int]:
    """Return where names of a state's bodies begin with its land: Velmar Customs."""
    bodies = (one for one in page.once(parties) if one.type in {"agency", "ministry"})
    starts = {one.start for one in bodies if _SOVEREIGN.search(page.text, one.start, one.end)}
    lands = (hit for hit in page.known.get("place", ()) if hit.known.type == "country")
    return frozenset(h.start for h in lands if h.start in starts and page.text[h.end] != "-")


_SOVEREIGN = re.compile(
    r"\b(?:Customs|Parliament|Congress|Senate|Cabinet|Courts?|Ministry|MOD|MFA|Department|Directorate|Police|Forces|Army"
    r"|Navy|Guard|Authority|(?:Patent|Home)\s{1,2}Office|Sanctions\s{1,2}Committee)\b",
    re.IGNORECASE,
)
"""What only states have."""


def _bearers(page: Page) -> Cover:
    """Return where firms, people and sites are named: their town is no place of its own."""
    firms = (
        (one.start, one.end)
        for one in page.once(parties)
        if (one.type in _FIRMS and not page.text.startswith("Central ", one.start))
        or page.text.endswith("Laboratory", one.start, one.end)
    )
    people = ((one.start, one.end) for one in page.once(persons) if one.named)
    return Cover([*firms, *people, *(site for site, _ in page.once(sites))])


_FIRMS = {"company", "bank", "airline"}


def _office(page: Page, hit: Hit) -> bool:
    before = page.lower[max(0, hit.start - 12) : hit.start].rstrip()
    return before.endswith(_OFFICES)


_OFFICES = (
    "embassy", "embassies", "consulates", "consulate", "general", "mission", "congen", "amconsul",
)  # fmt: skip
