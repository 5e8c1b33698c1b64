"""`reftel import`: bring traffic into the store."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

import reftel.desk as desk
import reftel.store as stores
from reftel.cli.options import DEFAULT_STORE, Format, FormatOption, StoreOption
from reftel.cli.output import emit_value, note, resumable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reftel.desk.intake import Report

app = typer.Typer()
_SHOWN = 20


@app.command()
def intake(
    paths: Annotated[
        list[str], typer.Argument(help="Files, folders, archives, dumps; - for stdin.")
    ],
    store: StoreOption = DEFAULT_STORE,
    workers: Annotated[int, typer.Option(min=1, help="Processes that read on this machine.")] = 1,
    cluster: Annotated[
        str | None, typer.Option(help="Dask scheduler that reads instead, tcp://HOST:PORT.")
    ] = None,
    claims: Annotated[bool, typer.Option(help="Extract claims too.")] = True,  # noqa: FBT002
    form: FormatOption = Format.TABLE,
) -> None:
    """Read cables from files, folders and archives into the store; exit 1 where some are broken."""
    files = desk.gathering.files(paths)
    total = desk.gathering.size(files)
    with resumable(), stores.open_store(store) as opened, _progress(total) as watch:
        texts = desk.gathering.gathered(files)
        crew = desk.crew.Crew(workers, cluster)
        report = desk.intake.take(opened, texts, crew, claims=claims, watch=watch)
    _say(report, form)
    if report.failed or report.doubted:
        raise typer.Exit(1)


def _say(report: Report, form: Format) -> None:
    if form is not Format.TABLE:
        emit_value(
            {
                "read": report.read,
                "new": report.new,
                "same": report.same,
                "changed": report.changed,
                "failed": [failure._asdict() for failure in report.failed],
                "doubted": [doubt._asdict() for doubt in report.doubted],
                "seconds": round(report.seconds, 3),
            }
        )
        return
    rate = report.read / report.seconds if report.seconds else 0.0
    note(
        f"{report.read:,} read: {report.new:,} new, {report.same:,} held already, "
        f"{report.changed:,} read anew, {len(report.failed):,} failed "
        f"({report.seconds:.1f} s, {rate:,.0f} a second)"
    )
    told = [*report.failed, *report.doubted]
    for one in told[:_SHOWN]:
        note(f"  {one.name} {one.reason}")
    if len(told) > _SHOWN:
        note(f"  and {len(told) - _SHOWN:,} more: --format json lists them all")


@contextmanager
def _progress(total: int) -> Iterator[Callable[[Report], None] | None]:
    """Show progress on a terminal; a pipe gets none."""
    if not sys.stderr.isatty():
        yield None
        return
    columns: Sequence[object] = (
        TextColumn("{task.fields[read]:,} cables"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %  {task.fields[rate]:,.0f} a second"),
        TimeRemainingColumn(),
    )
    # A thread that draws would keep workers from being copies of this process.
    with Progress(*columns, console=Console(stderr=True), auto_refresh=False) as bar:  # type: ignore[arg-type]
        task = bar.add_task("import", total=total or None, read=0, rate=0.0)

        def watch(report: Report) -> None:
            rate = report.read / report.seconds if report.seconds else 0.0
            done = {"completed": report.characters, "read": report.read, "rate": rate}
            bar.update(task, refresh=True, **done)  # type: ignore[arg-type]

        yield watch
