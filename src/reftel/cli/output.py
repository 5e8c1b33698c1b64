"""How rows are printed: table, JSON, JSON lines, CSV, Markdown; data on stdout, notes on stderr."""

from __future__ import annotations

import csv
import re
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import msgspec
import typer
from rich.console import Console
from rich.text import Text

from reftel.cli.options import Format
from reftel.cli.table import lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    Row = Mapping[str, Any]

_ENCODER = msgspec.json.Encoder(enc_hook=str)


_CONTROLS = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"}
_CONTROLS |= dict.fromkeys(range(0x7F, 0xA0), 0xFFFD)


def legible(text: str) -> str:
    """Return a text with its control characters made visible, as many as there were.

    What an archive holds may not steer the terminal of its reader.
    """
    return text.translate(_CONTROLS)


def note(message: str) -> None:
    """Say something beside the data."""
    print(legible(message), file=sys.stderr)  # noqa: T201


@contextmanager
def resumable() -> Iterator[None]:
    """Say what stands where whoever called for a bulk of writing stops it."""
    try:
        yield
    except KeyboardInterrupt:
        note("stopped: what was written stands, whole; the same command goes on from there")
        raise typer.Exit(_STOPPED) from None


_STOPPED = 130
"""What a shell expects of a command that was ended by Ctrl-C."""


def say(line: str) -> None:
    """Print a line of text as data."""
    _write(legible(line) + "\n")


def several(count: int, noun: str) -> str:
    """Return how many there are: 1 cable, 2 cables."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


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
    if not names:
        return
    cells = [[_cell(row.get(name)) for name in names] for row in kept]
    {Format.TABLE: _table, Format.CSV: _csv, Format.MD: _markdown}[form](names, cells)


def emit_value(value: object) -> None:
    """Print one value as indented JSON."""
    _write(msgspec.json.format(_ENCODER.encode(value), indent=2).decode() + "\n")


class _Page(Console):
    """A console that prints words of others without what they would do to a terminal."""

    def print(self, *objects: object, **options: Any) -> None:  # noqa: ANN401 -- as there
        """Print texts with their control characters made visible."""
        super().print(*map(_shown, objects), **options)


def _shown(item: object) -> object:
    if isinstance(item, str):
        return legible(item)
    if isinstance(item, Text):
        item.plain = legible(item.plain)
    return item


def console() -> Console:
    """Return a console on stdout, 80 columns wide where there is no terminal."""
    return _Page(width=None if sys.stdout.isatty() else 80, highlight=False)


def _table(names: list[str], cells: list[list[str]]) -> None:
    page = console()
    rows = [names, *([legible(brief(cell)).expandtabs() for cell in row] for row in cells)]
    head, *rest = lines(rows, page.width)
    page.print(Text(head, style="bold"))
    _write("".join(f"{line}\n" for line in rest))


_INSTANT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(?:\.\d+)?(?:\+00:00|Z)")


def brief(cell: str) -> str:
    """Write an instant for people: the day, and the minute where it is not one end of the day."""
    told = _INSTANT.fullmatch(cell)
    if told is None:
        return cell
    return told[1] if told[2] in {"00:00", "23:59"} else f"{told[1]} {told[2]}Z"


def _csv(names: list[str], cells: list[list[str]]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    writer.writerows(cells)


def _markdown(names: list[str], cells: list[list[str]]) -> None:
    for row in (names, ["---"] * len(names), *cells):
        _write("| " + " | ".join(map(_flat, row)) + " |\n")


def _flat(cell: str) -> str:
    return legible(" ".join(cell.split("\n"))).replace("|", "\\|")


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
