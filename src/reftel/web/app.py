"""The desk as a web application on this machine: pages, and the same JSON under /api."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.middleware.trustedhost import TrustedHostMiddleware

from reftel.findings import ReftelError
from reftel.web.heads import Heads
from reftel.web.pages import api, board, cables, cases, collation, regime
from reftel.web.pages.sheet import refuse
from reftel.web.session import Session

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from fastapi import Request

    from reftel.marking import Audience

STATIC = Path(__file__).parent / "static"
PARTS = (board, cables, collation, cases, regime, api)
"""The pages and the JSON, each with its router."""


def create_app(
    store: str, session: Session | None = None, reader: Audience | None = None
) -> FastAPI:
    """Return the application over a store; `reader` limits all that it shows."""
    app = FastAPI(title="reftel", docs_url=None, redoc_url=None)
    app.state.store = store
    app.state.reader = reader
    app.state.session = session or Session()
    app.mount("/static", StaticFiles(directory=STATIC))
    for part in PARTS:
        app.include_router(part.router)
    for fault in (ReftelError, RequestValidationError, HTTPException, Exception):
        app.add_exception_handler(fault, refuse)
    app.add_middleware(
        TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost", "testserver"]
    )

    app.add_middleware(Heads)

    @app.middleware("http")
    async def guard(
        request: Request, proceed: Callable[[Request], Awaitable[Response]]
    ) -> Response:
        """Let nobody in without the session's cookie."""
        if request.url.path == "/favicon.ico":
            return Response(status_code=204)
        answer: Response = await app.state.session.guard(request, proceed)
        return answer

    return app
