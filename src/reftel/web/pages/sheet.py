"""How a page is made: templates, the store of the request, the reader's limits, refusals."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse
from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.exceptions import HTTPException

from reftel.desk.claims import untold
from reftel.desk.instant import instant
from reftel.findings import ReftelError, UnheldError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fastapi import Request
    from fastapi.responses import Response

    from reftel.claims import Claim
    from reftel.store import Snippet


class ForbiddenError(ReftelError):
    """What this desk was not opened for; the message says what it does show."""


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("reftel.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["day"] = day
    environment.filters["due"] = due
    environment.filters["evidence"] = evidence
    environment.filters["paragraphs"] = paragraphs
    environment.filters["roles"] = roles
    environment.filters["period"] = period
    environment.filters["found"] = found
    return environment


def page(
    template: str,
    here: str,
    *,
    status: int = 200,
    q: str = "",
    limited: bool = False,
    **values: object,
) -> HTMLResponse:
    """Return a page; `here` is the path of the navigation entry it belongs to.

    `q` is the query that stands in the field; a page for a limited reader offers no casework.
    """
    made = _templates().get_template(template)
    text = made.render(here=here, q=q, limited=limited, **values)
    return HTMLResponse(text, status_code=status)


def refuse(request: Request, error: Exception) -> Response:
    """Say what was wrong with a request and what to do next: as a page, under /api as JSON."""
    status, message = _fault(error)
    if request.url.path.startswith("/api/"):
        return JSONResponse({"detail": message}, status)
    asked = request.query_params.get("q", "")
    limited = request.app.state.reader is not None
    return page("refused.html", "", status=status, message=message, q=asked, limited=limited)


def _fault(error: Exception) -> tuple[int, str]:
    match error:
        case UnheldError():
            return HTTPStatus.NOT_FOUND, str(error)
        case ForbiddenError():
            return HTTPStatus.FORBIDDEN, str(error)
        case RequestValidationError():
            wrong = (f"{one['loc'][-1]}: {one['msg']}" for one in error.errors())
            return HTTPStatus.BAD_REQUEST, "; ".join(wrong)
        case HTTPException():
            return error.status_code, f"{error.detail}: the desk begins at /board"
        case ReftelError():
            return HTTPStatus.BAD_REQUEST, str(error)
        case _:
            return HTTPStatus.INTERNAL_SERVER_ERROR, _FAULT


_FAULT = "this is a fault of reftel itself; nothing was lost"


def limited(request: Request) -> None:
    """Refuse a page of casework to a reader with limits; it draws on marks of every level."""
    if request.app.state.reader is not None:
        raise ForbiddenError(
            "this page is not shown to a limited reader: search the cables instead"
        )


def moment(text: str | None) -> datetime:
    """Return the time a page is asked for; a bare day means its last moment in UTC."""
    return instant(text)


def roles(claim: Claim) -> str:
    """Write the roles of a claim that its value does not name."""
    return untold(claim.value, ((slot.role, slot.value) for slot in claim.slots))


def day(value: str | datetime | None) -> str:
    """Write a time for people: the day, and the hour where one is meant."""
    if value is None:
        return ""
    when = datetime.fromisoformat(value) if isinstance(value, str) else value
    whole = (when.hour, when.minute) in {(0, 0), (23, 59)}
    return f"{when:%d %b %Y}" if whole else f"{when:%d %b %Y %H:%MZ}"


def due(value: str | None) -> str:
    """Write a deadline for people: its day as it stands, with the hour where one is told."""
    return day(value) if value and "T" in value else value or ""


def period(one: dict[str, Any]) -> str:
    """Write the days of a row for people: a day, a whole month or year by its name, from and to."""
    first, last = ((one.get(name) or "")[:10] for name in ("from", "to"))
    if not first or not last or first == last:
        return first or last
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    if (start.year, start.day) == (end.year, 1) and (end + timedelta(days=1)).day == 1:
        if start.month == end.month:
            return f"{start:%b %Y}"
        if (start.month, end.month) == (1, 12):
            return f"{start:%Y}"
    return f"{first} to {last}"


def found(snippet: Snippet) -> Iterator[tuple[str, bool]]:
    """Yield the words of a snippet, those asked for apart."""
    at = 0
    for start, end in snippet.places:
        yield snippet.text[at:start], False
        yield snippet.text[start:end], True
        at = end
    yield snippet.text[at:], False


def evidence(item: dict[str, Any], viewer: str = "") -> str:
    """Return the address of the words that a fact rests on, as a viewer may be shown them."""
    asked = {"as": viewer} if viewer else {}
    if item.get("start") is not None:
        asked["span"] = f"{item['start']}-{item['end']}"
    query = f"?{urlencode(asked)}" if asked else ""
    return f"/cables/{quote(item['mrn'])}{query}{'#asked' if 'span' in asked else ''}"


def paragraphs(items: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the first place of evidence in each paragraph, with how the paragraph is named."""
    first: dict[tuple[str, str], dict[str, Any]] = {}
    for item in items:
        at = item["paragraph"]
        named = item | {"named": "header" if at == "hdr" else f"¶{at}"}
        first.setdefault((item["mrn"], at), named)
    return list(first.values())
