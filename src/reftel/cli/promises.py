"""`reftel promises`: who promised what, what became of it, and what hosts asked."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

import reftel.desk as desk
import reftel.store as stores
from reftel.cli.options import DEFAULT_STORE, AsOfOption, Format, FormatOption, StoreOption, as_of
from reftel.cli.output import emit, note
from reftel.findings import ReftelError

app = typer.Typer()
ACTS = ("keep", "break", "doubt")
SUBJECTS = ("promises", "questions", "handovers")


@app.command()
def promises(  # noqa: PLR0913, PLR0917 -- each is an option of the command
    store: StoreOption = DEFAULT_STORE,
    when: AsOfOption = None,
    form: FormatOption = Format.TABLE,
    of: Annotated[str, typer.Option(help="promises, questions or handovers.")] = "promises",
    key: Annotated[str | None, typer.Option("--id", help="The promise to write about.")] = None,
    act: Annotated[str | None, typer.Option("--mark", help="keep, break or doubt.")] = None,
    who: Annotated[str, typer.Option(envvar="USER", help="Who writes.")] = "desk",
    why: Annotated[str, typer.Option(help="On what grounds.")] = "",
) -> None:
    """List promises, questions or changes of responsibility; mark a promise kept or broken."""
    if of not in SUBJECTS or (act is not None and act not in ACTS):
        raise ReftelError(f"--of is one of {', '.join(SUBJECTS)}; --mark one of {', '.join(ACTS)}")
    if (key is None) != (act is None):
        raise ReftelError("to mark a promise write both: --id PROMISE --mark keep")
    with stores.open_store(store, create=False) as opened:
        if key is not None and act is not None:
            at = as_of(when) if when else datetime.now(UTC)
            entry = desk.casework.outcome(opened, key, act, who=who, why=why, at=at)
            note(f"written down as {entry.id}")
            return
        rows = getattr(desk.casework, of)(opened, as_of(when))
    columns = {
        "promises": ("post", "who", "what", "by_when", "state", "age_days"),
        "questions": ("post", "class", "by", "text", "repeats"),
        "handovers": ("post", "host", "text", "told"),
    }[of]
    emit(rows, form, columns)
