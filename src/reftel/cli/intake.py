"""`reftel import`: bring traffic into the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

import reftel.desk as desk
import reftel.store as stores
from reftel.cli.options import DEFAULT_STORE, Format, FormatOption, StoreOption
from reftel.cli.output import emit_value, note, resumable
from reftel.cli.progress import progress

if TYPE_CHECKING:
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
    with resumable(), stores.open_store(store) as opened, progress(total) as watch:
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
