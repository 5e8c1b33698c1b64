"""The documentation says what the program prints; `python -m tests.documentation` writes it."""

from __future__ import annotations

import os
import re
import shlex
import sys
import tempfile
from contextlib import chdir
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from typer.testing import CliRunner

from reftel.claims import kinds, roles
from reftel.cli.main import DOCKET, app, load
from reftel.findings import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.findings import Kind

ROOT = Path(__file__).parents[1]
HEAD = """# Findings

What reading and checking notice, by name. `reftel check PATH` reports them with line and
column, `reftel rule NAME` explains one. A **note** informs, a **doubt** asks for a look, an
**error** must be settled before the text is used. This page is written from the
catalogue by `python -m tests.documentation`.
"""
KINDS = """# Kinds of claims

What a cable is found to say, by kind. `reftel claims list --kind KIND` lists them. A claim of a
kind with roles holds a slot for each role that its words tell, with the place of those words;
what is not told has no slot. This page is written from the register by
`python -m tests.documentation`.
"""
BLOCK = re.compile(r"(?s)```console\n(.*?)```")
PAGES_WITH_OUTPUT = ("README.md", *(f"docs/{p.name}" for p in sorted((ROOT / "docs").glob("*.md"))))


def pages() -> Iterator[tuple[Path, str]]:
    """Yield each page that is made by the program, with the text that it must have."""
    yield ROOT / "docs" / "cli.md", command_line()
    yield ROOT / "docs" / "findings.md", findings()
    yield ROOT / "docs" / "kinds.md", kinds_of_claim()
    for name in PAGES_WITH_OUTPUT:
        path = ROOT / name
        text = path.read_text("utf-8")
        if BLOCK.search(text):
            yield path, with_output(text)


def command_line() -> str:
    """Return the reference of the command line."""
    parts = ["# Command line\n\nExit codes: 0 fine, 1 findings or hits, 2 the call was wrong.\n"]
    for name in DOCKET:
        parts.append(f"## reftel {name}\n\n```text\n{_help([name])}\n```\n")
        parts += [
            f"### reftel {name} {part}\n\n```text\n{_help([name, part])}\n```\n"
            for part in getattr(load(name), "commands", {})
        ]
    return "\n".join(parts)


def findings() -> str:
    """Return the reference of the kinds of findings, a section for each package."""
    kinds = sorted(catalogue().values(), key=lambda kind: kind.name)
    parts = [HEAD]
    for package, group in groupby(kinds, key=lambda kind: kind.name.partition("/")[0]):
        parts.append(f"\n## {package}\n")
        parts += map(_entry, group)
    return "".join(parts)


def kinds_of_claim() -> str:
    """Return the reference of the kinds of claim, each with its roles."""
    parts = [KINDS]
    for kind, meaning in kinds().items():
        parts.append(f"\n## `{kind}`\n\n{meaning[0].upper()}{meaning[1:]}.\n")
        rows = [f"| `{role}` | {told} |\n" for role, told in roles(kind).items()]
        parts += ["\n| role | what it tells |\n|---|---|\n", *rows] if rows else []
    return "".join(parts)


def _entry(kind: Kind) -> str:
    example = kind.example if "`" in kind.example else f"`{kind.example}`"
    return (
        f"\n### `{kind.name}` ({kind.severity.value})\n\n{kind.meaning}\n\n"
        f"- For example: {example}\n- What to do: {kind.remedy}\n"
    )


def with_output(text: str) -> str:
    """Return a page with the output of its commands as they print now.

    A command is a line `$ reftel …` in a console block; those of a page run in one folder, in
    order, with the example traffic at `examples/exercise`.
    """
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        Path("examples").symlink_to(ROOT / "examples")
        return BLOCK.sub(lambda block: f"```console\n{_run(block[1])}```", text)


def _run(block: str) -> str:
    lines = []
    for line in block.splitlines():
        if line.startswith("$ reftel "):
            lines += [line, *_printed(shlex.split(line)[2:])]
    return "\n".join(lines).rstrip() + "\n"


def _printed(arguments: list[str]) -> list[str]:
    environment = {"COLUMNS": "80", "REFTEL_STORE": "sqlite:///tour.db", "REFTEL_LISTS": "lists"}
    result = CliRunner().invoke(app, arguments, env=environment, prog_name="reftel")
    return [line.rstrip() for line in result.stdout.rstrip().splitlines()]


def _help(arguments: list[str]) -> str:
    call = [*arguments, "--help"]
    result = CliRunner().invoke(app, call, env={"COLUMNS": "80"}, prog_name="reftel")
    return "\n".join(line.rstrip() for line in result.output.strip().splitlines())


def main() -> None:
    """Write the pages anew."""
    for path, text in pages():
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            sys.stderr.write(f"{os.path.relpath(path)}\n")


if __name__ == "__main__":
    main()
