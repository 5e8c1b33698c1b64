"""`reftel classify`: find the control-list entries that a phrase may fall under."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from reftel.cli.options import (
    DEFAULT_STORE,
    AsOfOption,
    Format,
    FormatOption,
    StoreOption,
    as_of,
)
from reftel.cli.output import console, emit, note
from reftel.desk.classifying import classified
from reftel.desk.lists import shelf_beside
from reftel.screening import CATCH_ALL

if TYPE_CHECKING:
    from collections.abc import Iterable

app = typer.Typer()


@app.command()
def classify(
    text: Annotated[str, typer.Argument(help="A phrase or a code: '6C8', 'jet vanes'.")],
    limit: Annotated[int, typer.Option(help="How many codes at most.")] = 10,
    day: AsOfOption = None,
    store: StoreOption = DEFAULT_STORE,
    form: FormatOption = Format.TABLE,
) -> None:
    """Find the control-list entries that a phrase may fall under, with all regime twins.

    The lists that were added are searched beside the embedded ones; each answer names its
    edition. An empty answer means that nothing was found in them, never "not controlled".
    """
    on = as_of(day).date().isoformat() if day else None
    found = classified(shelf_beside(store), text, limit, on)
    if not found.rows:
        for line in (found.nothing, *(f"  {provision}" for provision in CATCH_ALL)):
            note(line)
    if form is Format.TABLE:
        _tell(found.rows)
    else:
        emit(found.rows, form)


def _tell(rows: Iterable[dict[str, Any]]) -> None:
    show = console()
    for row in rows:
        head = f"{row['code']}  {row['title']}  [{row['list']} {row['edition']}]"
        show.print(f"{head}  {row['score']:.2f}", markup=False)
        for name, key in (
            ("twins", "twins"),
            ("why", "why"),
            ("not known", "unknown_parameters"),
        ):
            if row[key]:
                show.print(f"  {name}: {'; '.join(row[key])}", markup=False)
