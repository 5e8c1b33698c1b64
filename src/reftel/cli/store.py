"""`reftel store`: verify, rebuild, back up, restore and migrate the store."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path  # noqa: TC003 -- typer looks at it
from typing import TYPE_CHECKING, Annotated

import typer

import reftel.desk as desk
import reftel.store as stores
from reftel.cli.options import DEFAULT_STORE, Format, FormatOption, StoreOption
from reftel.cli.output import emit_value, note, resumable
from reftel.cli.progress import progress
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from reftel.desk.intake import Report

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Keep the store in order.")
WorkersOption = Annotated[int, typer.Option(min=1, help="Processes that read on this machine.")]
ClusterOption = Annotated[
    str | None, typer.Option(help="Dask scheduler that reads instead, tcp://HOST:PORT.")
]


@app.command()
def verify(store: StoreOption = DEFAULT_STORE, form: FormatOption = Format.TABLE) -> None:
    """Check originals, rows and index against each other."""
    with stores.open_store(store, create=False) as opened:
        verdict = opened.verify()
    if form is Format.TABLE:
        note(
            f"{verdict.cables:,} cables, {verdict.originals:,} originals, "
            f"{verdict.indexed:,} indexed, {verdict.claims:,} claims"
        )
        for remark in verdict.notes:
            note(f"  {remark}")
        for problem in verdict.problems:
            note(f"  {problem}")
        note("everything holds" if not verdict.problems else "")
    else:
        emit_value(asdict(verdict))
    if verdict.problems:
        raise typer.Exit(1)


@app.command()
def rebuild(
    store: StoreOption = DEFAULT_STORE,
    workers: WorkersOption = 1,
    cluster: ClusterOption = None,
    tantivy: Annotated[  # noqa: FBT002 -- a flag of the command
        bool, typer.Option("--tantivy", help="Only the tantivy index beside the store.")
    ] = False,
) -> None:
    """Read every original again: after an upgrade, or where verify finds problems."""
    with resumable(), stores.open_store(store, create=False, renew=True) as opened:
        if tantivy:
            added, gone = opened.bring_up_tantivy()
            note(f"{added:,} cables added to the tantivy index, {gone:,} taken out")
            return
        with progress() as watch:
            report = desk.upkeep.rebuild(opened, desk.crew.Crew(workers, cluster), watch)
    _say(report)


@app.command()
def backup(
    target: Annotated[Path | None, typer.Argument(help="A new file.")] = None,
    store: StoreOption = DEFAULT_STORE,
    originals: Annotated[
        Path | None, typer.Option(help="A folder for the originals and the ledger as plain files.")
    ] = None,
) -> None:
    """Copy the store while it is in use, or save what can be saved of a damaged one."""
    if target is None and originals is None:
        raise ReftelError("say where to: a new file, or --originals FOLDER")
    with stores.open_store(store, create=False) as opened:
        if target is not None:
            opened.backup(target)
        if originals is None:
            return
        saved = opened.save_originals(originals)
    note(f"{saved.originals:,} originals and {saved.decisions:,} decisions saved")
    for loss in saved.lost:
        note(f"  lost: {loss}")
    if saved.lost:
        raise typer.Exit(1)


@app.command()
def restore(
    folder: Annotated[Path, typer.Argument(help="A folder that backup --originals made.")],
    store: StoreOption = DEFAULT_STORE,
    workers: WorkersOption = 1,
    cluster: ClusterOption = None,
) -> None:
    """Bring back what backup --originals saved, decisions too; the same again goes on."""
    saved = stores.SavedStore(folder)
    with resumable(), stores.open_store(store) as opened, progress() as watch:
        crew = desk.crew.Crew(workers, cluster)
        texts, taken = desk.upkeep.restore(opened, saved, crew, watch)
    note(f"{taken.new:,} decisions and searches brought back, {taken.same:,} held already")
    _say(texts)


@app.command()
def migrate(
    target: Annotated[str, typer.Argument(help="sqlite:///FILE or postgresql://…")],
    store: StoreOption = DEFAULT_STORE,
    workers: WorkersOption = 1,
    cluster: ClusterOption = None,
) -> None:
    """Copy everything into another store, of either engine; the same again goes on."""
    with resumable(), stores.open_store(store, create=False) as opened, progress() as watch:
        report = desk.upkeep.migrate(opened, target, desk.crew.Crew(workers, cluster), watch)
    _say(report)


def _say(report: Report) -> None:
    note(
        f"{report.read:,} read: {report.new:,} new, {report.same:,} held already, "
        f"{report.changed:,} read anew, {len(report.failed):,} failed ({report.seconds:.1f} s)"
    )
    for failure in report.failed:
        note(f"  {failure.name} {failure.reason}")
    if report.failed:
        raise typer.Exit(1)
