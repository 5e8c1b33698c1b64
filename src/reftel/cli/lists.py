"""`reftel lists`: add, show and compare snapshots of lists."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from reftel.cli.options import DEFAULT_STORE, Format, FormatOption, StoreOption
from reftel.cli.output import emit, note, say
from reftel.desk.lists import (
    add_lists,
    addition_doubts,
    contents,
    differences,
    editions,
    shelf_beside,
)
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from reftel.findings import Finding
    from reftel.lists import Intake, Shelf

app = typer.Typer(no_args_is_help=True)
SHOWN = 5


@app.command()
def add(
    places: Annotated[list[str], typer.Argument(help="Files, folders, https://…")],
    name: Annotated[str | None, typer.Option("--list", help="Name of the list.")] = None,
    edition: Annotated[
        str | None, typer.Option(help="Its date; of several, for those that say none.")
    ] = None,
    store: StoreOption = DEFAULT_STORE,
    form: FormatOption = Format.TABLE,
) -> None:
    """Keep dated snapshots of list files; doubtful rows are reported and kept out."""
    rows: list[dict[str, Any]] = []
    shelf = shelf_beside(store)
    doubts = 0
    try:
        for taken in add_lists(shelf, places, name=name, edition=edition):
            rows.append(_row(*taken))
            _beside(shelf, rows[-1])
            for doubt in addition_doubts(shelf, taken[0].snapshot, datetime.now(UTC).date()):
                doubts += 1
                note(doubt)
    finally:
        columns = ("list", "edition", "entries", "kept_out", "new", "form")
        emit(rows, form, columns if rows and form is Format.TABLE else None)
    if not rows:
        raise ReftelError("no list file stands there: give list files, or a folder of them")
    raise typer.Exit(1 if doubts or any(row["kept_out"] for row in rows) else 0)


def _row(intake: Intake, new: bool) -> dict[str, Any]:  # noqa: FBT001 -- as the shelf says it
    """Say what was odd in a file, and return what was kept of it."""
    snapshot = intake.snapshot
    kept_out = [each for each in intake.findings if each.severity.value != "note"]
    for finding in (*kept_out[:SHOWN], *_others(intake.findings)):
        place = "" if snapshot.source in finding.message else f"{snapshot.source}, "
        note(f"{finding.name}: {place}{finding.message}")
    if len(kept_out) > SHOWN:
        note(f"and {len(kept_out) - SHOWN} more were kept out")
    return {
        "list": snapshot.list,
        "edition": snapshot.edition,
        "entries": len(snapshot.entries) + len(snapshot.controls),
        "kept_out": len(kept_out),
        "new": "yes" if new else "already kept",
        "form": intake.form,
        "sha256": snapshot.sha256,
    }


def _beside(shelf: Shelf, row: dict[str, Any]) -> None:
    """Say that the same edition is kept with other contents."""
    same = [each for each in shelf.labels(row["list"]) if each.edition == row["edition"]]
    if len(same) > 1 and row["new"] == "yes":
        note(
            f"{row['list']} {row['edition']} is kept with other contents too: what was added last "
            "answers; give one of them another --edition if both are to answer"
        )


def _others(findings: tuple[Finding, ...]) -> list[Finding]:
    return [each for each in findings if each.severity.value == "note"][:SHOWN]


@app.command()
def show(
    what: Annotated[str | None, typer.Argument(help="LIST or LIST@EDITION")] = None,
    entry: Annotated[str | None, typer.Option(help="One entry or code.")] = None,
    store: StoreOption = DEFAULT_STORE,
    form: FormatOption = Format.TABLE,
) -> None:
    """Show which editions are kept, or what stands in one."""
    shelf = shelf_beside(store)
    table = form is Format.TABLE
    if what is None:
        rows = editions(shelf)
        emit(rows, form, ("list", "edition", "entries", "source") if table else None)
        return
    rows = contents(shelf, what, entry)
    if entry and table:
        for row in rows:
            _whole(row)
        return
    emit(rows, form, ("entry", "kind", "name") if table else None)


def _whole(row: dict[str, Any]) -> None:
    """Print all that an entry says, a field a line."""
    for field, value in row.items():
        for key, told in value.items() if isinstance(value, dict) else [(field, value)]:
            if told:
                words = "; ".join(map(_words, told)) if isinstance(told, (list, tuple)) else told
                say(f"{key}: {words}")


def _words(told: object) -> str:
    return " ".join(map(str, told.values())) if isinstance(told, dict) else str(told)


def _before(row: dict[str, Any]) -> str:
    """Say what an entry was called or numbered before, and once what it gained and lost."""
    if row["what"] == "renumbered":
        renamed = (row["old_name"] or "").casefold() != (row["name"] or "").casefold()
        return "; ".join([str(row["old_entry"]), *([] if renamed else row["told"])])
    names = (f"+ name {row['name']}", f"- name {row['old_name']}")
    told = [each for each in row["told"] if row["what"] == "changed" or each not in names]
    return "; ".join([row["old_name"], *told] if row["what"] == "renamed" else told)


@app.command()
def diff(
    old: Annotated[str, typer.Argument(help="LIST@EDITION or a file")],
    new: Annotated[str, typer.Argument(help="LIST@EDITION or a file")],
    store: StoreOption = DEFAULT_STORE,
    form: FormatOption = Format.TABLE,
) -> None:
    """Show what was added, removed, renamed and renumbered; a ship is known by its IMO number."""
    rows = differences(shelf_beside(store), old, new)
    if form is Format.TABLE:
        shown = [{**row, "before": _before(row)} for row in rows]
        emit(shown, form, ("what", "entry", "name", "imo", "before") if rows else None)
    else:
        emit(rows, form)
    counts = Counter(row["what"] for row in rows)
    note(", ".join(f"{count} {what}" for what, count in sorted(counts.items())) or "no change")
