"""Who may open the desk: a one-time link that becomes a cookie, on this machine only."""

from __future__ import annotations

import secrets
from http import HTTPStatus
from typing import TYPE_CHECKING

from fastapi.responses import PlainTextResponse, RedirectResponse

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from fastapi import Request
    from fastapi.responses import Response

COOKIE = "reftel"
REFUSED = (
    "This desk is opened by the link that `reftel serve` printed. "
    "The link works once; start the desk again for a new one.\n"
)


class Session:
    """A token that opens the desk once, and the cookie that it is exchanged for."""

    def __init__(self) -> None:
        self.token: str | None = secrets.token_urlsafe(24)
        self._cookie = secrets.token_urlsafe(32)

    def redeem(self, token: str) -> bool:
        """Take the token back; say whether it was the right one and not used before."""
        right = self.token is not None and secrets.compare_digest(
            token.encode(), self.token.encode()
        )
        if right:
            self.token = None
        return right

    def knows(self, cookie: str | None) -> bool:
        """Say whether this is the cookie that was given out."""
        return cookie is not None and secrets.compare_digest(cookie.encode(), self._cookie.encode())

    async def guard(
        self, request: Request, proceed: Callable[[Request], Awaitable[Response]]
    ) -> Response:
        """Let a known reader through, exchange a token for a cookie, refuse all others."""
        token = request.query_params.get("token")
        if token and self.redeem(token):
            answer = RedirectResponse("/", status_code=HTTPStatus.SEE_OTHER)
            answer.set_cookie(COOKIE, self._cookie, httponly=True, samesite="lax")
            return answer
        if not self.knows(request.cookies.get(COOKIE)):
            return PlainTextResponse(REFUSED, status_code=HTTPStatus.FORBIDDEN)
        response = await proceed(request)
        response.headers["Content-Security-Policy"] = "default-src 'self'; frame-ancestors 'none'"
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["X-Content-Type-Options"] = "nosniff"
        if not request.url.path.startswith("/static/"):
            # What one reader was shown may not stand in a browser that another one opens.
            response.headers["Cache-Control"] = "no-store"
        return response
