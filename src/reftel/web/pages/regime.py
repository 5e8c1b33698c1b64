"""The page of the regimes: meetings, documents, comment calls, missions."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from reftel.desk.secretariat import comments, documents, meetings, missions
from reftel.store import open_store
from reftel.web.pages.sheet import limited, moment, page

router = APIRouter(default_response_class=HTMLResponse)
Every = Annotated[bool, Query(alias="all")]
AsOf = Annotated[str, Query(alias="as_of", max_length=40)]


@router.get("/regime")
def regime(request: Request, as_of: AsOf = "", *, every: Every = False) -> HTMLResponse:
    """Show the registers of the regimes as known by a time."""
    limited(request)
    when = moment(as_of)
    with open_store(request.app.state.store) as store:
        papers = documents(store, when, only_filed=not every)
        return page(
            "regime.html",
            "/regime",
            as_of=as_of or f"{when:%Y-%m-%d}",
            meetings=meetings(store, when, only_named=True),
            documents=papers,
            loose=len(documents(store, when)) - len(papers),
            calls=comments(store, when),
            missions=missions(store, when),
        )
