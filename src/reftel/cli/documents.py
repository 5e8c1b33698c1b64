"""`reftel documents`: the register of a regime's documents, and its gaps."""

from __future__ import annotations

from typing import Annotated

import typer

from reftel.cli.options import DEFAULT_STORE, AsOfOption, Format, FormatOption, StoreOption, as_of
from reftel.cli.output import emit, hint

app = typer.Typer()
COLUMNS = ("id", "code", "title", "submitter", "status", "meeting", "missing_before")


@app.command()
def documents(
    store: StoreOption = DEFAULT_STORE,
    when: AsOfOption = None,
    form: FormatOption = Format.TABLE,
    body: Annotated[str | None, typer.Option(help="Only this body: MTCR, AG, NSG.")] = None,
    *,
    gaps: Annotated[bool, typer.Option("--gaps", help="List the numbers not held.")] = False,
) -> None:
    """List documents with number, submitter, status and meeting; or the numbers not held."""
    from reftel.desk import secretariat  # noqa: PLC0415 -- only here
    from reftel.store import open_store  # noqa: PLC0415 -- heavy, only here

    with open_store(store, create=False) as opened:
        if gaps:
            missing = secretariat.gaps(opened, as_of(when))
            found = [one for one in missing if body in {None, one["body"]}]
            emit(found, form, ("body", "series", "year", "from", "to", "count"))
            return
        hint(body and secretariat.unheld(opened, body))
        rows = secretariat.documents(opened, as_of(when), body=body)
    emit(rows, form, COLUMNS)
