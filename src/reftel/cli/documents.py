"""`reftel documents`: the register of a regime's documents, and its gaps."""

from __future__ import annotations

from typing import Annotated, Any

import typer

import reftel.desk as desk
import reftel.store as stores
from reftel.cli.options import DEFAULT_STORE, AsOfOption, Format, FormatOption, StoreOption, as_of
from reftel.cli.output import emit, hint, note

app = typer.Typer()
COLUMNS = ("id", "title", "submitter", "status", "meeting", "missing")
WHOLE = {Format.JSON, Format.JSONL}


@app.command()
def documents(
    store: StoreOption = DEFAULT_STORE,
    when: AsOfOption = None,
    form: FormatOption = Format.TABLE,
    body: Annotated[str | None, typer.Option(help="Only this body: MTCR, AG, NSG.")] = None,
    *,
    every: Annotated[bool, typer.Option("--all", help="List loose papers too.")] = False,
    gaps: Annotated[bool, typer.Option("--gaps", help="List the numbers not held.")] = False,
) -> None:
    """List documents with number, submitter, status and meeting; or the numbers not held.

    Loose papers have no number, no body and no body's meeting; JSON holds them always.
    """
    with stores.open_store(store, create=False) as opened:
        body = desk.secretariat.body_of(opened, body)
        hint(body and desk.secretariat.unheld(opened, body))
        if gaps:
            missing = desk.secretariat.gaps(opened, as_of(when))
            found = [one for one in missing if body in {None, one["body"]}]
            emit(found, form, ("body", "series", "year", "from", "to", "count"))
            return
        rows = desk.secretariat.documents(opened, as_of(when), body=body)
        filed = desk.secretariat.documents(opened, as_of(when), body=body, only_filed=True)
    if form in WHOLE:
        emit(rows, form)
        return
    emit(map(_flat, rows if every else filed), form, COLUMNS)
    if not every and len(rows) > len(filed):
        note(f"{len(rows) - len(filed):,} loose papers are left out: --all lists them")


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    """Write the numbers missing before a document as people do: 46-85."""
    first, last = row["missing_before"] or (None, None)
    several = f"{first}-{last}" if first != last else first
    return row | {"missing": several, "status": ", ".join(row["status"])}
