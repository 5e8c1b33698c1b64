"""`reftel read`: read cables and print what was read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from reftel.cable import read_path, record
from reftel.cli.options import Format, FormatOption
from reftel.cli.output import emit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable import Cable

app = typer.Typer()
COLUMNS = ("cable", "date", "level", "subject", "paras", "refs")


@app.command()
def read(
    paths: Annotated[list[str], typer.Argument(help="Files, folders, archives, dumps, or -.")],
    form: FormatOption = Format.JSON,
) -> None:
    """Read cables and print what was read; nothing is stored."""
    cables = (cable for path in paths for cable in read_path(path))
    if form in {Format.JSON, Format.JSONL}:
        emit((record(cable) for cable in cables), form)
    else:
        emit(_rows(cables), form, COLUMNS)


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
