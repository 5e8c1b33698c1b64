"""The two passes over a cable: first what is named, then what is said of it."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from reftel.claims.dated.dates_find import find_dates
from reftel.claims.dated.money import find_money
from reftel.claims.goods.items import find_items
from reftel.claims.met.agendas import find_agenda_items
from reftel.claims.met.commenting import find_comments
from reftel.claims.met.comments import find_comment_calls
from reftel.claims.met.meetings import find_meetings
from reftel.claims.met.missions import find_missions
from reftel.claims.met.terms import find_terms
from reftel.claims.named.parties import find_parties
from reftel.claims.people.persons import find_persons
from reftel.claims.people.unnamed import find_unnamed
from reftel.claims.posts.offices import find_offices
from reftel.claims.ruled.classified import find_classification
from reftel.claims.ruled.controls import find_controls
from reftel.claims.ruled.instruments import find_instruments
from reftel.claims.ruled.listings import find_listings
from reftel.claims.said.cited import find_references
from reftel.claims.said.exchange import exchange
from reftel.claims.shipping.particulars import with_particulars
from reftel.claims.shipping.vessels import find_vessels
from reftel.claims.sides.governments import find_actors
from reftel.claims.sited.places import find_places
from reftel.claims.text.page import Mentions, Page, searched
from reftel.claims.text.recased import lined, recased, stretches
from reftel.claims.text.unbroken import unbroken
from reftel.claims.text.voice import as_told
from reftel.claims.traded.shipments import find_shipments
from reftel.claims.written.documents import find_documents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reftel.cable import Cable
    from reftel.claims.claim import Claim

VERSION = 18
"""Raised when a rule changes, so that stores know what to extract again."""

MENTIONS: tuple[Callable[[Page], Iterable[Claim]], ...] = (
    find_parties,
    find_unnamed,
    find_offices,
    find_actors,
    find_persons,
    find_places,
    find_dates,
    find_instruments,
    find_references,
    find_classification,
    find_items,
    find_vessels,
    find_documents,
    find_money,
)
"""Finders of things named; each looks at the page alone."""

_WITHOUT_SMALL = bytes(150)
"""So many characters without a small letter stand in every text in capitals."""
NAMES = frozenset(
    ["party", "office", "actor", "person", "place", "instrument", "vessel", "control_regime"]
)
"""Kinds whose words are written with capitals."""

STRUCTURES: tuple[Callable[[Page, Mentions], Iterable[Claim]], ...] = (
    exchange,
    find_meetings,
    find_missions,
    find_comment_calls,
    find_comments,
    find_agenda_items,
    find_terms,
    find_controls,
    find_listings,
    find_shipments,
)
"""Finders of what is said; each sees all things named."""


def extract(cable: Cable) -> list[Claim]:
    """Return what the cable says, in order of the text; never raises on content."""
    text = searched(cable)
    whole = unbroken(cable, text)
    if whole is None:
        return _said(cable, text)
    return whole.placed(_said(whole.cable, whole.text), cable)


def _said(cable: Cable, text: str) -> list[Claim]:
    page, named = _named(cable, text)
    named = with_particulars(page, named)
    mentions = Mentions(named)
    said = as_told([claim for find in STRUCTURES for claim in find(page, mentions)])
    page.forget()
    return sorted(named + said, key=attrgetter("span", "kind"))


def _named(cable: Cable, text: str) -> tuple[Page, list[Claim]]:
    """Return a cable laid out and what is named in it; one in capitals is written as others are."""
    page = Page(cable, text)
    named = _mentions(page)
    start, end = page.body()
    long = _WITHOUT_SMALL in page.small[start:end]
    if long and (loud := stretches(cable.source.text, start, end)):
        names = [claim.span for claim in named if claim.kind in NAMES]
        page.forget()
        text = lined(page.text, cable.source.text)
        page = Page(cable, recased(text, loud, names).replace("\n", " "))
        named = _mentions(page)
    return page, named


def _mentions(page: Page) -> list[Claim]:
    return [claim for find in MENTIONS for claim in find(page)]
