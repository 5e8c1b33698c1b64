"""The options that commands share: store, format, as-of."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum
from typing import Annotated

import typer

from reftel.findings import ReftelError


class Format(Enum):
    """How rows are printed."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    MD = "md"


FormatOption = Annotated[Format, typer.Option("--format", help="How to print.")]
StoreOption = Annotated[
    str,
    typer.Option("--store", envvar="REFTEL_STORE", help="sqlite:///FILE or postgresql://…"),
]
AsOfOption = Annotated[
    str | None,
    typer.Option("--as-of", help="A day or time, ISO 8601; default now.", metavar="DATE"),
]
DEFAULT_STORE = "sqlite:///reftel.db"


def as_of(text: str | None) -> datetime:
    """Return the instant asked for; a bare day means its last moment in UTC."""
    if text is None:
        return datetime.now(UTC)
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        raise ReftelError(
            f"--as-of {text!r} is no date: write 2007-11-23 or 2007-11-23T12:00Z"
        ) from None
    if len(text) == len("2007-11-23"):
        when = when.replace(hour=23, minute=59, second=59, microsecond=999999)
    return when if when.tzinfo else when.replace(tzinfo=UTC)
