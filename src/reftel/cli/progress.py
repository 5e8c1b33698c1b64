"""How far a bulk of reading has come, for whoever waits at a terminal."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reftel.desk.intake import Report


@contextmanager
def progress(total: int = 0) -> Iterator[Callable[[Report], None] | None]:
    """Show on a terminal how much was read of so many characters, 0 where nobody knows."""
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
        task = bar.add_task("", total=total or None, read=0, rate=0.0)

        def watch(report: Report) -> None:
            rate = report.read / report.seconds if report.seconds else 0.0
            done = {"completed": report.characters, "read": report.read, "rate": rate}
            bar.update(task, refresh=True, **done)  # type: ignore[arg-type]

        yield watch
