"""`reftel chain`: how cables answer, report on and follow up each other."""

from __future__ import annotations

from typing import Annotated

import typer

import reftel.desk as desk
import reftel.store as stores
from reftel.cli.options import DEFAULT_STORE, Format, FormatOption, StoreOption
from reftel.cli.output import emit, note
from reftel.findings import ReftelError

app = typer.Typer()
COLUMNS = ("from", "to", "relation", "confidence", "grounds")


@app.command()
def chain(
    mrn: Annotated[str | None, typer.Argument(help="09BEIJING724")] = None,
    whole: Annotated[bool, typer.Option("--all", help="Every link among cables held.")] = False,  # noqa: FBT002
    depth: Annotated[int, typer.Option(min=1, max=12, help="How far to walk.")] = 6,
    stubs: Annotated[bool, typer.Option(help="Also cables not held.")] = False,  # noqa: FBT002 -- a flag
    store: StoreOption = DEFAULT_STORE,
    form: FormatOption = Format.TABLE,
) -> None:
    """Show the links around a cable, or all links; `from` is the later cable."""
    if (mrn is None) == (not whole):
        raise ReftelError("name one cable, or write --all: reftel chain 09BEIJING724")
    with stores.open_store(store, create=False) as opened:
        if mrn is None:
            found = desk.casework.chains(opened, stubs=stubs)
        else:
            found = desk.casework.chain(opened, mrn, depth)
    emit(desk.casework.links_json(found), form, COLUMNS)
    if whole and not found:
        note("no cable held is tied to another that is held: --stubs shows those that are not")
    missing = {link.earlier for link in found if not link.held}
    if missing:
        note(f"{len(missing)} cited, not held: {', '.join(sorted(missing)[:8])}")
