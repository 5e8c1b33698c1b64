"""The options that commands share: store, format, as-of."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Annotated

import typer

from reftel.desk.instant import instant
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from datetime import datetime


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


def named(to: str | None) -> str | None:
    """Refuse an audience without a name, which a script may give: it is not the desk itself."""
    if to is not None and not to.strip():
        raise ReftelError("--to names nobody: write an audience such as CHN, or leave it out")
    return to


_TO = typer.Option("--to", help="The audience: CHN, NATO, PUBLIC, USA/SECRET.", callback=named)
ToOption = Annotated[str | None, _TO]
ToAudience = Annotated[str, _TO]
"""The same where there must be one."""
DEFAULT_STORE = "sqlite:///reftel.db"


def as_of(text: str | None, option: str = "--as-of") -> datetime:
    """Return the instant asked for; a bare day means its last moment in UTC."""
    return instant(text, option)
