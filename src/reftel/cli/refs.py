"""`reftel refs`: what a cable refers to and what refers to it; coverage per post and year."""

from __future__ import annotations

from typing import Annotated

import typer

import reftel.desk as desk
import reftel.store as stores
from reftel.cli.options import DEFAULT_STORE, Format, FormatOption, StoreOption
from reftel.cli.output import emit
from reftel.findings import ReftelError

app = typer.Typer()


@app.command()
def refs(
    mrn: Annotated[str | None, typer.Argument(help="09BEIJING724")] = None,
    coverage: Annotated[bool, typer.Option(help="Held, cited, missing per post and year.")] = False,  # noqa: FBT002
    store: StoreOption = DEFAULT_STORE,
    form: FormatOption = Format.TABLE,
) -> None:
    """Show the references of a cable both ways, or the coverage of the store."""
    if (mrn is None) == (not coverage):
        raise ReftelError("name one cable, or write --coverage: reftel refs 09BEIJING724")
    with stores.open_store(store, create=False) as opened:
        if mrn is None:
            columns = ("post", "year", "held", "cited", "missing")
            emit(desk.casework.coverage(opened), form, columns)
            return
        cites, cited_by = desk.casework.references(opened, mrn)
    rows = [
        {
            "direction": direction,
            "mrn": link.earlier if direction == "cites" else link.later,
            "relation": link.relation,
            "held": link.held,
            "grounds": link.grounds,
        }
        for direction, links in (("cites", cites), ("cited by", cited_by))
        for link in links
    ]
    emit(rows, form, ("direction", "mrn", "relation", "held", "grounds"))
