"""Pages of the board and of one ask, as of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from reftel.demarche import Card, Column, name_of, record
from reftel.desk.casework import asks, board_of
from reftel.findings import UnheldError
from reftel.store import open_store
from reftel.web.pages.sheet import limited, moment, page

if TYPE_CHECKING:
    from datetime import datetime

router = APIRouter(default_response_class=HTMLResponse)
AsOf = Annotated[str, Query(alias="as_of", max_length=40)]
TONES = {
    Column.OVERDUE: "late",
    Column.DUE_SOON: "soon",
    Column.DUE: "soon",
    Column.PROMISED: "",
    Column.CLOSED: "kept",
}


@router.get("/")
def start(request: Request) -> RedirectResponse:
    """Begin at the board, a limited reader at the cables."""
    return RedirectResponse("/board" if request.app.state.reader is None else "/cables")


@router.get("/board")
def board(request: Request, as_of: AsOf = "") -> HTMLResponse:
    """Show what is overdue, due, awaited, promised and moot, as of a time."""
    limited(request)
    when = moment(as_of)
    with open_store(request.app.state.store) as store:
        cards, held = board_of(store, when).cards, store.count()
    columns = [
        (column.value, TONES.get(column, ""), [_card(c, when) for c in cards if c.column is column])
        for column in Column
    ]
    return page(
        "board.html",
        "/board",
        as_of=as_of or f"{when:%Y-%m-%d}",
        columns=[column for column in columns if column[2]],
        held=held,
    )


def _card(card: Card, when: datetime) -> dict[str, Any]:
    promise = record.promise(card.promise, when) if card.promise else None
    return record.card(card) | {"post": name_of(card.addressee), "promise": promise}


@router.get("/asks/{key:path}")
def ask(request: Request, key: str, as_of: AsOf = "") -> HTMLResponse:
    """Show one ask: points, deliveries, replies and promises, each with the words that say it."""
    limited(request)
    when = moment(as_of)
    with open_store(request.app.state.store, create=False) as store:
        found = next((one for one in asks(store, when) if one["id"] == key), None)
    if found is None:
        raise UnheldError(f"no such ask as of that time: {key}; the board lists them")
    return page("ask.html", "/board", ask=found, as_of=as_of)
