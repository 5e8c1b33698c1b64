"""Pages of cables: the list with its search, and one cable with what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from reftel.desk.showing import Shown, show, show_limited
from reftel.findings import ReftelError
from reftel.marking import Audience, audience
from reftel.source import Span
from reftel.store import open_store
from reftel.web.layout import HIGHLIGHTED, Block, lay_out
from reftel.web.pages.sheet import ForbiddenError, page

if TYPE_CHECKING:
    from reftel.claims import Claim

router = APIRouter(default_response_class=HTMLResponse)
PAGE = 50
_SPAN = re.compile(r"(\d{1,9})-(\d{1,9})")


@dataclass(frozen=True, slots=True)
class Laid:
    """A block of a page, or the reason why it is left out."""

    block: Block
    withheld: str = ""


@router.get("/cables")
def cables(request: Request, q: str = "", at: str = "") -> HTMLResponse:
    """List cables that a search finds, newest first where no words are asked."""
    reader: Audience | None = request.app.state.reader
    with open_store(request.app.state.store) as store:
        found = store.search(q, reader, limit=PAGE, cursor=at or None)
        counts = store.facets(q, reader).counts if found.total else {}
    return page(
        "cables.html",
        "/cables",
        q=q,
        hits=found.hits,
        total=found.total,
        next=found.cursor,
        counts=counts,
    )


@router.get("/cables/{key}")
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
    return page(
        "cable.html",
        "/cables",
        key=key,
        cable=shown.cable,
        title=shown.title,
        audience=viewer,
        blocks=_blocks(shown, _asked(span)),
        header=shown.header,
        facts=_facts(shown) if not reader else [],
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


def _asked(span: str) -> Span | None:
    if not span:
        return None
    place = _SPAN.fullmatch(span)
    if place is None or int(place[1]) >= int(place[2]):
        raise ReftelError(f"span {span} is no place: write START-END in characters")
    return Span(int(place[1]), int(place[2]))


def _blocks(shown: Shown, asked: Span | None) -> list[Laid]:
    blocks = lay_out(shown.cable, shown.claims, asked)
    return [
        Laid(replace(block, pieces=()), shown.withheld[order])
        if order in shown.withheld
        else Laid(block)
        for order, block in enumerate(blocks)
    ]


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
