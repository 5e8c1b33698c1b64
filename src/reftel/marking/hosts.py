"""The country that hosts a post, by the post's code."""

from __future__ import annotations

from functools import cache

from reftel.tables import table


@cache
def _hosts() -> dict[str, str]:
    return {row["post"]: row["country"] for row in table("marking", "hosts")}


def host(post: str) -> str | None:
    """Return the trigraph of the country that hosts a post (`BEIJING`); None where unknown."""
    return _hosts().get("".join(post.upper().split()))
