"""The time for which boards, cases and registers are asked."""

from __future__ import annotations

from datetime import UTC, datetime

from reftel.findings import ReftelError


def instant(text: str | None, option: str = "") -> datetime:
    """Return the instant asked for, now where none is; a bare day means its last moment in UTC."""
    if not text:
        return datetime.now(UTC)
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        said = f"{option} {text!r}".strip()
        raise ReftelError(f"{said} is no date: write 2007-11-23 or 2007-11-23T12:00Z") from None
    if not {"T", "t", " ", ":"} & set(text):
        when = when.replace(hour=23, minute=59, second=59, microsecond=999999)
    return when if when.tzinfo else when.replace(tzinfo=UTC)
