"""Pages of cases: the list, and one case with chronology, conflicts and evidence."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from reftel.desk.casefile import cases, shown
from reftel.store import open_store
from reftel.web.pages.sheet import limited, moment, page

router = APIRouter(default_response_class=HTMLResponse)
AsOf = Annotated[str, Query(alias="as_of", max_length=40)]


@router.get("/cases")
def all_cases(request: Request) -> HTMLResponse:
    """List the cases."""
    limited(request)
    with open_store(request.app.state.store) as store:
        rows = cases(store, moment(""))
    return page("cases.html", "/cases", cases=rows)


@router.get("/cases/{key}")
def case(
    request: Request,
    key: str,
    as_of: AsOf = "",
    viewer: Annotated[str, Query(alias="as", max_length=60)] = "",
    about: Annotated[str, Query(max_length=400)] = "",
) -> HTMLResponse:
    """Show one case as of a time: whole or about one subject, or as an audience may be told."""
    limited(request)
    with open_store(request.app.state.store, create=False) as store:
        found = shown(store, key, moment(as_of), to=viewer or None, about=about)
    return page("case.html", "/cases", case=found, viewer=viewer, as_of=as_of)
