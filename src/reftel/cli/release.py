"""`reftel release`: what of cables an audience may be told, and whether a draft keeps to it."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from pathlib import Path  # noqa: TC003 -- Typer reads the annotation
from typing import TYPE_CHECKING, Annotated, Any

import typer

from reftel.cli.marking import OnOption, day_of
from reftel.cli.options import DEFAULT_STORE, Format, FormatOption, StoreOption, ToAudience
from reftel.cli.output import emit, note
from reftel.desk.releasing import find, proofread, read_draft, rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from reftel.cable import Cable
    from reftel.marking import LeakReport, Release

app = typer.Typer()


@app.command()
def release(
    cables: Annotated[list[str], typer.Argument(help="Files of a cable, or MRNs of the store.")],
    to: ToAudience,
    on: OnOption = None,
    draft: Annotated[
        Path | None, typer.Option(help="A text to be told: show what it leaks of the cables.")
    ] = None,
    store: StoreOption = DEFAULT_STORE,
    form: FormatOption = Format.TABLE,
) -> None:
    """Say which paragraphs may be told, which not, and why; exit 1 where some are withheld.

    A paragraph is told part by part where its parts have marks of their own.

    With --draft, say what a draft tells that no paragraph lets be told; exit 1 where it does.
    """
    day = day_of(on)
    named = [(cable.mrn or name, cable) for name in cables for cable in [find(name, store)]]
    if _proof(draft, named, to, day, form) if draft else _rule(named, to, day, form):
        raise typer.Exit(1)


def _rule(cables: Sequence[tuple[str, Cable]], to: str, on: date, form: Format) -> bool:
    ruled = [(name, rule(cable, to, on)) for name, cable in cables]
    emit([row for name, each in ruled for row in _rulings(name, each)], form)
    for name, each in ruled:
        note(f"{name}: {len(each.told)} of {len(each.rulings)} portions for {each.audience}")
    return any(each.withheld for _, each in ruled)


def _rulings(name: str, ruled: Release) -> Iterator[dict[str, str]]:
    for ruling in ruled.rulings:
        yield {
            "cable": name,
            "paragraph": ruling.portion.key,
            "mark": str(ruling.portion.marking),
            "told": "yes" if ruling.told else "no",
            "reason": ruling.reason,
        }


def _proof(
    draft: Path, cables: Sequence[tuple[str, Cable]], to: str, on: date, form: Format
) -> bool:
    text = read_draft(draft)
    report = proofread(text, cables, to, on)
    rows = list(_leaks(text, report))
    emit(rows, form)
    note(f"{draft}: leaks to {to}: {len(rows)}, from {', '.join(name for name, _ in cables)};"
         " what is said in other words is not found")  # fmt: skip
    return bool(rows)


def _leaks(text: str, report: LeakReport) -> Iterator[dict[str, Any]]:
    """Yield each leak at its place once, with all portions that withhold it."""
    for span, found in groupby(sorted(report.leaks, key=_PLACE), _PLACE):
        same = list(found)
        yield {
            "line": text.count("\n", 0, span.start) + 1,
            "what": same[0].kind,
            "text": " ".join(same[0].text.split()),
            "withheld": ", ".join(dict.fromkeys(leak.portion for leak in same)),
        }


_PLACE = attrgetter("span")
