"""`reftel rule`: explain a kind of finding."""

from __future__ import annotations

from typing import Annotated

import typer

from reftel.cli.options import Format, FormatOption
from reftel.cli.output import console, emit
from reftel.findings import Kind, ReftelError, catalogue

app = typer.Typer()


@app.command()
def rule(
    name: Annotated[str | None, typer.Argument(help="cable/false-paragraph, …")] = None,
    form: FormatOption = Format.TABLE,
) -> None:
    """Explain a kind of finding, or list all kinds."""
    kinds = catalogue()
    if name is not None and name not in kinds:
        raise ReftelError(f"no kind of finding is called {name!r}: `reftel rule` lists them all")
    if name is not None and form is Format.TABLE:
        _explain(kinds[name])
        return
    chosen = kinds.values() if name is None else [kinds[name]]
    rows = [_row(kind) for kind in sorted(chosen, key=lambda kind: kind.name)]
    emit(rows, form, ("name", "severity", "meaning") if form is Format.TABLE else None)


def _row(kind: Kind) -> dict[str, str]:
    return {
        "name": kind.name,
        "severity": kind.severity.value,
        "meaning": kind.meaning,
        "example": kind.example,
        "remedy": kind.remedy,
    }


def _explain(kind: Kind) -> None:
    show = console()
    show.print(f"{kind.name} ({kind.severity.value})", style="bold", markup=False)
    for heading, words in (
        ("Meaning", kind.meaning),
        ("Example", kind.example),
        ("What to do", kind.remedy),
    ):
        show.print(f"\n{heading}", style="bold")
        show.print(words, markup=False)
