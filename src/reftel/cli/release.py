"""`reftel release`: which portions of a cable an audience may be told."""

from __future__ import annotations

from typing import Annotated

import typer

from reftel.cli.marking import OnOption, day_of
from reftel.cli.options import DEFAULT_STORE, Format, FormatOption, StoreOption, ToAudience
from reftel.cli.output import emit, note
from reftel.desk.releasing import find, rule

app = typer.Typer()


@app.command()
def release(
    cable: Annotated[str, typer.Argument(help="A file of a cable, or an MRN of the store.")],
    to: ToAudience,
    on: OnOption = None,
    store: StoreOption = DEFAULT_STORE,
    form: FormatOption = Format.TABLE,
) -> None:
    """Say which paragraphs may be told, which not, and why; exit 1 where some are withheld."""
    found = find(cable, store)
    ruled = rule(found, to, day_of(on))
    rows = [
        {
            "paragraph": ruling.portion.key,
            "mark": str(ruling.portion.marking),
            "told": "yes" if ruling.told else "no",
            "reason": ruling.reason,
        }
        for ruling in ruled.rulings
    ]
    emit(rows, form)
    note(f"{found.mrn or cable}: {len(ruled.told)} of {len(rows)} paragraphs for {ruled.audience}")
    if ruled.withheld:
        raise typer.Exit(1)
