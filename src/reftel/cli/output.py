"""How rows are printed: table, JSON, JSON lines, CSV, Markdown; data on stdout, notes on stderr."""

from __future__ import annotations

import csv
import sys
from typing import TYPE_CHECKING, Any

import msgspec
from rich.console import Console
from rich.table import Table

from reftel.cli.options import Format

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    Row = Mapping[str, Any]

_ENCODER = msgspec.json.Encoder(enc_hook=str)


def note(message: str) -> None:
    """Say something beside the data."""
    print(message, file=sys.stderr)  # noqa: T201


def hint(message: str | None) -> None:
    """Say what may explain an answer, where there is anything to say."""
    if message is not None:
        note(message)


def emit(rows: Iterable[Row], form: Format, columns: Sequence[str] | None = None) -> None:
    """Print rows; `columns` chooses and orders those of table, CSV and Markdown."""
    if form is Format.JSONL:
        for row in rows:
            _write(_ENCODER.encode(row).decode() + "\n")
        return
    kept = list(rows)
    if form is Format.JSON:
        emit_value(kept)
        return
    names = list(columns or (kept[0] if kept else ()))
    cells = [[_cell(row.get(name)) for name in names] for row in kept]
    {Format.TABLE: _table, Format.CSV: _csv, Format.MD: _markdown}[form](names, cells)


def emit_value(value: object) -> None:
    """Print one value as indented JSON."""
    _write(msgspec.json.format(_ENCODER.encode(value), indent=2).decode() + "\n")


def console() -> Console:
    """Return a console on stdout, 80 columns wide where there is no terminal."""
    return Console(width=None if sys.stdout.isatty() else 80, highlight=False)


def _table(names: list[str], cells: list[list[str]]) -> None:
    table = Table(*names, box=None, pad_edge=False, header_style="bold")
    for row in cells:
        table.add_row(*map(_plain, row))
    console().print(table)


def _plain(cell: str) -> str:
    return cell.replace("[", "\\[")


def _csv(names: list[str], cells: list[list[str]]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    writer.writerows(cells)


def _markdown(names: list[str], cells: list[list[str]]) -> None:
    for row in (names, ["---"] * len(names), *cells):
        _write("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |\n")


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
        return ", ".join(value)
    return _ENCODER.encode(value).decode().strip('"')


def _write(text: str) -> None:
    sys.stdout.write(text)
