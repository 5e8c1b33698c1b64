"""`reftel comments`: calls for comments, and what each partner promised or sent."""

from __future__ import annotations

from typing import Annotated

import typer

import reftel.desk as desk
import reftel.store as stores
from reftel.cli.options import DEFAULT_STORE, AsOfOption, Format, FormatOption, StoreOption, as_of
from reftel.cli.output import emit, hint

app = typer.Typer()
COLUMNS = ("code", "title", "by", "asked", "due", "promised", "received", "none")


@app.command()
def comments(
    store: StoreOption = DEFAULT_STORE,
    when: AsOfOption = None,
    form: FormatOption = Format.TABLE,
    body: Annotated[str | None, typer.Option(help="Only this body: MTCR, AG, NSG.")] = None,
) -> None:
    """List calls for comments with the partners who promised, answered or said nothing."""
    with stores.open_store(store, create=False) as opened:
        hint(body and desk.secretariat.unheld(opened, body))
        rows = desk.secretariat.comments(opened, as_of(when), body=body)
    emit(rows, form, COLUMNS)
