"""Pages of cables: the list with its search, and one cable with what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from reftel.desk.showing import Shown, show, show_limited
from reftel.findings import ReftelError
from reftel.marking import Audience, audience
from reftel.source import Span
from reftel.store import narrowed, open_store
from reftel.web.layout import HIGHLIGHTED, lay_out
from reftel.web.pages.sheet import ForbiddenError, page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims import Claim
    from reftel.store import Facets

router = APIRouter(default_response_class=HTMLResponse)
PAGE = 50
FACETS = {
    "year": "Year",
    "post": "Post",
    "tag": "TAGS",
    "marking": "Mark",
    "party": "Party",
    "kind": "What it says",
}
"""What a search may be narrowed by, in the order of the page."""
_SPAN = re.compile(r"(\d{1,9})-(\d{1,9})")


@dataclass(frozen=True, slots=True)
class Header:
    """What stands before the body, and the words asked for where they are there."""

    before: str
    asked: str
    after: str


@router.get("/cables")
def cables(request: Request, q: str = "", at: str = "") -> HTMLResponse:
    """List cables that a search finds, newest first where no words are asked."""
    reader: Audience | None = request.app.state.reader
    with open_store(request.app.state.store) as store:
        found = store.search(q, reader, limit=PAGE, cursor=at or None)
        facets = store.facets(q, reader)
    return page(
        "cables.html",
        "/cables",
        q=q,
        limited=reader is not None,
        hits=found.hits,
        total=found.total,
        ranked=found.ranked,
        next=found.cursor,
        counted=facets.of if facets.capped else None,
        facets=list(_links(q, facets)),
    )


def _links(q: str, facets: Facets) -> Iterator[tuple[str, list[tuple[str, int, str]]]]:
    """Yield each facet with its values: how often each is met, and the query that asks for it."""
    for name, title in FACETS.items():
        values = facets.counts.get(name, ())
        if values:
            yield (
                title,
                [
                    (
                        value.replace("_", " ") if name == "kind" else value,
                        n,
                        narrowed(q, name, value),
                    )
                    for value, n in values
                ],
            )


@router.get("/cables/{key:path}")
def cable(
    request: Request,
    key: str,
    span: Annotated[str, Query(max_length=24)] = "",
    viewer: Annotated[str, Query(alias="as")] = "",
) -> HTMLResponse:
    """Show one cable, with marks, highlighted claims and the words asked for."""
    limit: Audience | None = request.app.state.reader
    reader = _reader(limit, viewer)
    with open_store(request.app.state.store, create=False) as store:
        shown = show_limited(store, key, limit) if limit else show(store, key, reader)
    asked = _asked(span)
    header = _header(shown.header, asked)
    return page(
        "cable.html",
        "/cables",
        key=key,
        cable=shown.cable,
        title=shown.title,
        audience=viewer,
        named=shown.cable.mrn or _name(shown, reader),
        marking=shown.marking,
        captions=_captions(shown),
        reader=str(reader or ""),
        blocks=lay_out(
            shown.cable,
            shown.claims,
            None if header and header.asked else asked,
            shown.hidden,
        ),
        limited=limit is not None,
        header=header,
        facts=_facts(shown) if not reader else [],
        renditions=shown.renditions,
        relations=[("Refers to", shown.cites), ("Cited by", shown.cited_by)] if not reader else [],
        said=_said(shown.claims),
        findings=shown.findings,
    )


def _reader(limit: Audience | None, viewer: str) -> Audience | None:
    """Return for whom a page is made; nobody widens what the desk was opened for."""
    if not viewer:
        return limit
    asked = audience(viewer)
    if limit not in {None, asked}:
        raise ForbiddenError(
            f"this desk shows what {limit} may be told: ask without a view of {asked}"
        )
    return asked


def _captions(shown: Shown) -> list[str]:
    """Return the captions that the mark does not name already."""
    named = {*shown.marking.split("/"), "NOFORN"}
    return [word for word in shown.cable.captions if shown.marking and word not in named]


def _name(shown: Shown, reader: Audience | None) -> str:
    """Name a cable without a number: by its file, which a reader with limits is not told."""
    source = shown.cable.source
    return source.sha256[:12] if reader else source.name


def _asked(span: str) -> Span | None:
    if not span:
        return None
    place = _SPAN.fullmatch(span)
    if place is None or int(place[1]) >= int(place[2]):
        raise ReftelError(f"span {span} is no place: write START-END in characters")
    return Span(int(place[1]), int(place[2]))


def _header(text: str | None, asked: Span | None) -> Header | None:
    if not text:
        return None
    end = len(text)
    place = Span(*(min(edge, end) for edge in asked or (end, end)))
    return Header(text[: place.start], place.of(text), text[place.end :])


def _said(claims: tuple[Claim, ...]) -> list[Claim]:
    """Return what is said, a deal that is a shipment and a transfer once."""
    shipped = {claim.span for claim in claims if claim.kind == "shipment"}
    return [
        claim
        for claim in claims
        if claim.kind not in HIGHLIGHTED | {"classification"}
        and not (claim.kind == "transfer" and claim.span in shipped)
    ]


def _facts(shown: Shown) -> list[tuple[str, str]]:
    held = shown.cable
    facts = [
        ("From", held.sender.name if held.sender else ""),
        ("To", ", ".join(station.name for station in held.to)),
        ("Info", ", ".join(station.name for station in held.info)),
        ("Precedence", ", ".join(held.precedence)),
        ("E.O.", held.executive_order or ""),
        ("Declassify", held.declassify.text if held.declassify else ""),
        ("Classified by", held.classified_by.text if held.classified_by else ""),
        ("Reasons", ", ".join(held.reasons)),
        ("TAGS", " ".join(held.tags)),
        ("Signed", held.signature or ""),
        ("Rendition", held.source.rendition),
        ("SHA-256", held.source.sha256[:16]),
    ]
    return [(name, value) for name, value in facts if value]
