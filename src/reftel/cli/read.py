"""`reftel read`: read cables and print what was read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from reftel.cable import read_path, record
from reftel.cli.options import Format, FormatOption
from reftel.cli.output import emit, note

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable import Cable

app = typer.Typer()
_BROKEN = {"cable/broken-carrier", "cable/refused-entry", "cable/unread-carrier"}
COLUMNS = ("cable", "date", "level", "subject", "paras", "refs")


@app.command()
def read(
    paths: Annotated[list[str], typer.Argument(help="Files, folders, archives, dumps, or -.")],
    form: FormatOption = Format.JSON,
) -> None:
    """Read cables and print what was read; nothing is stored. Exit 1 where a carrier is broken."""
    odd: list[str] = []
    cables = _watched((cable for path in paths for cable in read_path(path)), odd)
    if form in {Format.JSON, Format.JSONL}:
        emit((record(cable) for cable in cables), form)
    else:
        emit(_rows(cables), form, COLUMNS)
    for message in odd:
        note(message)
    if odd:
        raise typer.Exit(1)


def _watched(cables: Iterator[Cable], odd: list[str]) -> Iterator[Cable]:
    """Pass cables on, and write down what is wrong with what carried them."""
    for cable in cables:
        odd += [
            f"{cable.source.name}: {finding.message}"
            for finding in cable.findings
            if finding.name in _BROKEN
        ]
        yield cable


def _rows(cables: Iterator[Cable]) -> Iterator[dict[str, Any]]:
    for cable in cables:
        yield {
            "cable": cable.mrn or cable.source.name,
            "date": f"{cable.date:%Y-%m-%d}" if cable.date else None,
            "level": cable.marking.level.name if cable.marking.level is not None else None,
            "subject": cable.subject.text if cable.subject else None,
            "paras": sum(top.number is not None for top in cable.paragraphs),
            "refs": len(cable.references),
        }
