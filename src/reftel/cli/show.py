"""`reftel show`: one cable of the store with marks and claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from reftel.cli.options import DEFAULT_STORE, Format, FormatOption, StoreOption
from reftel.cli.output import console, emit_value

if TYPE_CHECKING:
    from reftel.desk.showing import Shown

app = typer.Typer()


@app.command()
def show(
    key: Annotated[str, typer.Argument(help="An MRN such as 09BEIJING724, or a hash.")],
    audience: Annotated[
        str | None, typer.Option("--as", help="Show only what this audience may be told.")
    ] = None,
    store: StoreOption = DEFAULT_STORE,
    form: FormatOption = Format.TABLE,
) -> None:
    """Show one cable of the store: paragraphs with their marks, and what is claimed in each."""
    from reftel.desk.showing import show as look  # noqa: PLC0415
    from reftel.marking import audience as read_audience  # noqa: PLC0415
    from reftel.records import to_dict  # noqa: PLC0415
    from reftel.store import open_store  # noqa: PLC0415

    reader = read_audience(audience) if audience else None
    with open_store(store, create=False) as opened:
        shown = look(opened, key, reader)
    if form is Format.TABLE:
        _print(shown)
    elif audience:
        emit_value({"mrn": shown.cable.mrn, "claims": to_dict(list(shown.claims))})
    else:
        emit_value(to_dict(shown.cable) | {"claims": to_dict(list(shown.claims))})


def _print(shown: Shown) -> None:
    page = console()
    cable = shown.cable
    page.print(f"{cable.mrn}  {cable.date or ''}  {cable.marking.written}", markup=False)
    for order, top in enumerate(cable.paragraphs):
        label = f"{top.label}." if top.label else ""
        mark = top.marking.written if top.marking else ""
        words = shown.withheld.get(order) or " ".join(top.text.split())
        page.print(f"\n{label} {mark} {words}".replace("  ", " "), markup=False)
        for claim in shown.claims:
            if top.span.holds(claim.span) and claim.slots:
                page.print(f"    {claim.kind}: {claim.value}", markup=False, style="dim")
