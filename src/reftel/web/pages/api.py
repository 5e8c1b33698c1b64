"""The same JSON as the command line, under /api."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request

from reftel.demarche import record
from reftel.desk.casework import asks, board_of, chains, links_json, promises
from reftel.desk.showing import show_limited
from reftel.records import to_dict
from reftel.store import open_store
from reftel.web.pages.sheet import limited, moment

router = APIRouter(prefix="/api")
AsOf = Annotated[str, Query(alias="as_of", max_length=40)]
Rows = list[dict[str, Any]]


@router.get("/board")
def board(request: Request, as_of: AsOf = "") -> Rows:
    """Return the cards of the board as of a time."""
    limited(request)
    with open_store(request.app.state.store) as store:
        return [record.card(card) for card in board_of(store, moment(as_of)).cards]


@router.get("/asks")
def all_asks(request: Request, as_of: AsOf = "") -> Rows:
    """Return the asks known by a time."""
    limited(request)
    with open_store(request.app.state.store) as store:
        return asks(store, moment(as_of))


@router.get("/promises")
def all_promises(request: Request, as_of: AsOf = "") -> Rows:
    """Return the promises known by a time with their outcome then."""
    limited(request)
    with open_store(request.app.state.store) as store:
        return promises(store, moment(as_of))


@router.get("/chain")
def all_links(request: Request) -> Rows:
    """Return all links among cables held."""
    limited(request)
    with open_store(request.app.state.store) as store:
        return links_json(chains(store))


@router.get("/cables/{key:path}")
def cable(request: Request, key: str) -> dict[str, Any]:
    """Return a cable with its claims; a limited reader gets the claims it may be told."""
    reader = request.app.state.reader
    with open_store(request.app.state.store, create=False) as store:
        shown = show_limited(store, key, reader)
    claims = to_dict(list(shown.claims))
    if reader is not None:
        return {"mrn": shown.cable.mrn, "claims": claims}
    return {**to_dict(shown.cable), "claims": claims}
