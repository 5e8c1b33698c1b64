"""`reftel demo`: the exercise traffic, its board, and the desk in a browser."""

from __future__ import annotations

from contextlib import suppress
from typing import Annotated

import typer

from reftel.cli.board import board
from reftel.cli.intake import intake
from reftel.cli.output import note
from reftel.cli.serve import open_desk
from reftel.desk.demo import DAY, exercise

app = typer.Typer()
STORE = "sqlite:///reftel-demo.db"


@app.command()
def demo(
    *,
    no_serve: Annotated[bool, typer.Option("--no-serve", help="End after the board.")] = False,
    port: Annotated[int, typer.Option(help="0 takes any free port.")] = 8037,
) -> None:
    """Import the exercise traffic, print the board, serve the desk."""
    intake([str(exercise())], STORE)
    # Something is overdue on that day, which is no failure of the demonstration.
    with suppress(typer.Exit):
        board(STORE, DAY)
    note(f"\nThe exercise is kept in {STORE.removeprefix('sqlite:///')}.")
    if not no_serve:
        open_desk(STORE, port)
