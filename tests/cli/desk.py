"""A store of the exercise traffic for the commands of casework."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typer.testing import CliRunner

from reftel.cable import read_path
from reftel.claims import extract
from reftel.cli.main import app
from reftel.desk.demo import exercise
from reftel.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from typer.testing import Result


def filled(folder: Path) -> str:
    """Return the address of a store that holds the exercise traffic."""
    address = f"sqlite:///{folder / 'desk.db'}"
    with open_store(address) as opened:
        opened.put((cable, extract(cable)) for cable in read_path(exercise()))
    return address


def run(store: str, *words: str) -> Result:
    """Run a command on a store."""
    return CliRunner().invoke(app, [*words, "--store", store])
