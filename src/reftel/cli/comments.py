"""`reftel comments`: calls for comments, and what each partner promised or sent."""

from __future__ import annotations

from typing import Annotated, Any

import typer

import reftel.desk as desk
import reftel.store as stores
from reftel.cli.options import DEFAULT_STORE, AsOfOption, Format, FormatOption, StoreOption, as_of
from reftel.cli.output import emit, hint, note

app = typer.Typer()
COLUMNS = ("body", "code", "title", "by", "asked", "due", "promised", "received", "none")


@app.command()
def comments(
    store: StoreOption = DEFAULT_STORE,
    when: AsOfOption = None,
    form: FormatOption = Format.TABLE,
    body: Annotated[str | None, typer.Option(help="Only this body: MTCR, AG, NSG.")] = None,
    every: Annotated[bool, typer.Option("--all", help="List those of no known body too.")] = False,  # noqa: FBT002 -- a flag
) -> None:
    """List calls for comments with the partners who promised, answered or said nothing."""
    with stores.open_store(store, create=False) as opened:
        body = desk.secretariat.body_of(opened, body)
        hint(body and desk.secretariat.unheld(opened, body))
        rows = desk.secretariat.comments(opened, as_of(when), body=body)
    every = every or form in {Format.JSON, Format.JSONL}
    shown = [row for row in rows if every or row["body"]]
    emit(map(_daily, shown) if form is Format.TABLE else shown, form, COLUMNS)
    if len(shown) < len(rows):
        note(f"{len(rows) - len(shown):,} calls of no known body are left out: --all lists them")


def _daily(row: dict[str, Any]) -> dict[str, Any]:
    """Tell the day of a call without its hour."""
    return {**row, "asked": (row["asked"] or "")[:10]}
