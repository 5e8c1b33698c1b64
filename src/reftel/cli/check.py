"""`reftel check`: report what is odd in cables, with the line and a caret."""

from __future__ import annotations

import sys
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any
from urllib.parse import quote

import typer

from reftel.cli.output import emit_value, note, say
from reftel.findings import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.cable import Examined

app = typer.Typer()


class Form(Enum):
    """How findings are printed."""

    TABLE = "table"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"


@app.command()
def check(
    paths: Annotated[list[str], typer.Argument(help="Files, folders, archives; - for stdin.")],
    form: Annotated[Form, typer.Option("--format", help="How to print.")] = Form.TABLE,
    exit_zero: Annotated[  # noqa: FBT002 -- a flag of the command line
        bool, typer.Option("--exit-zero", help="Exit 0 whatever is found.")
    ] = False,
) -> None:
    """Report what is odd in cables, with the line and a caret.

    Exit 1 where a doubt or an error stands; notes alone exit 0.
    """
    from reftel.cable import examined, read_path  # noqa: PLC0415 -- only here

    found = examined(cable for path in paths for cable in read_path(path))
    worried = {Form.TABLE: _lint, Form.JSON: _json, Form.GITHUB: _github, Form.SARIF: _sarif}[form](
        found
    )
    if worried and not exit_zero:
        raise typer.Exit(1)


def _worries(item: Examined) -> bool:
    return item.finding.severity.value != "note"


def _lint(found: Iterable[Examined]) -> bool:
    """Print a finding a line, as linters do, with the words it is about and a caret."""
    counts = {"note": 0, "doubt": 0, "error": 0}
    for item in found:
        counts[item.finding.severity.value] += 1
        name = item.finding.name
        say(f"{item.place} {name} {item.finding.message}")
        if item.words:
            say(f"    {item.words}\n    {' ' * item.indent}{'^' * item.width}")
    total = ", ".join(
        f"{number} {word}{'s' * (number > 1)}" for word, number in counts.items() if number
    )
    note(total or "nothing odd")
    return bool(counts["doubt"] or counts["error"])


def _rows(found: Iterable[Examined], worries: list[bool]) -> Iterator[dict[str, Any]]:
    for item in found:
        worries.append(_worries(item))
        yield {
            "file": item.file,
            "line": item.line,
            "column": item.column,
            "mrn": item.mrn,
            "name": item.finding.name,
            "severity": item.finding.severity.value,
            "message": item.finding.message,
            "span": list(item.finding.span) if item.finding.span else None,
        }


def _json(found: Iterable[Examined]) -> bool:
    worries: list[bool] = []
    emit_value(list(_rows(found, worries)))
    return any(worries)


_LEVELS = {"note": "notice", "doubt": "warning", "error": "error"}


def _github(found: Iterable[Examined]) -> bool:
    """Print the workflow commands that a GitHub action turns into annotations."""
    worries: list[bool] = []
    for row in _rows(found, worries):
        level, message = _LEVELS[row["severity"]], _escaped(row["message"])
        place = f"file={_property(row['file'])},line={row['line']},col={row['column']}"
        sys.stdout.write(f"::{level} {place},title={row['name']}::{message}\n")
    return any(worries)


def _property(text: str) -> str:
    """Escape the value of a property, which ends at a comma or colon."""
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _sarif(found: Iterable[Examined]) -> bool:
    """Print a SARIF 2.1.0 log (OASIS): a run with its rules and results."""
    worries: list[bool] = []
    rows = list(_rows(found, worries))
    kinds = [catalogue()[name] for name in sorted({row["name"] for row in rows})]
    rules = [
        {
            "id": kind.name,
            "shortDescription": {"text": kind.meaning},
            "help": {"text": kind.remedy},
            "defaultConfiguration": {"level": _SARIF[kind.severity.value]},
        }
        for kind in kinds
    ]
    tool = {"driver": {"name": "reftel", "rules": rules}}
    run = {"tool": tool, "columnKind": "unicodeCodePoints", "results": list(map(_result, rows))}
    emit_value(
        {
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        }
    )
    return any(worries)


_SARIF = {"note": "note", "doubt": "warning", "error": "error"}


def _result(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "ruleId": row["name"],
        "level": _SARIF[row["severity"]],
        "message": {"text": row["message"]},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(row["file"])},
                    "region": {"startLine": row["line"], "startColumn": row["column"]},
                }
            }
        ],
    }
