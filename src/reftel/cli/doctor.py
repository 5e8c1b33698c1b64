"""`reftel doctor`: what this installation has and lacks."""

from __future__ import annotations

import sys
from importlib.util import find_spec

import typer

import reftel.store as stores
from reftel import __version__
from reftel.cli.options import Format, FormatOption
from reftel.cli.output import emit

app = typer.Typer()

EXTRAS = {
    "postgres": ("psycopg", "a PostgreSQL store"),
    "cluster": ("distributed", "import on a Dask cluster"),
    "search": ("tantivy", "the tantivy index beside the store"),
    "pdf-text": ("pypdf", "text from PDF files"),
    "ftm": ("nomenklatura", "a second opinion on names"),
}


@app.command()
def doctor(form: FormatOption = Format.TABLE) -> None:
    """Say what this installation has and lacks; exit 1 where something needed is missing."""
    engine = stores.engine_facts()
    rows = [
        {"part": "reftel", "state": __version__, "for": ""},
        {"part": "python", "state": sys.version.split()[0], "for": ""},
        {"part": "sqlite", "state": engine.version, "for": "the store"},
        {"part": "fts5", "state": "yes" if engine.fts5 else "missing", "for": "search"},
    ]
    for extra, (module, purpose) in EXTRAS.items():
        state = "yes" if find_spec(module) else f"pip install 'reftel[{extra}]'"
        rows.append({"part": extra, "state": state, "for": purpose})
    emit(rows, form)
    if any(row["state"] == "missing" for row in rows):
        raise typer.Exit(1)
