"""`reftel board`: what is due, overdue, awaited, promised and moot, as of a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

import reftel.desk as desk
import reftel.store as stores
from reftel.cli.options import (
    DEFAULT_STORE,
    AsOfOption,
    Format,
    FormatOption,
    StoreOption,
    as_of,
)
from reftel.cli.output import brief, console, emit, emit_value, hint, note

if TYPE_CHECKING:
    from reftel.demarche import Board, Card

app = typer.Typer()


@app.command()
def board(
    store: StoreOption = DEFAULT_STORE,
    when: AsOfOption = None,
    form: FormatOption = Format.TABLE,
    post: Annotated[str | None, typer.Option(help="Only this post.")] = None,
) -> None:
    """Print what is overdue, due, awaited, promised and moot; exit 1 where something is overdue."""
    from reftel.demarche import Column, code_of, record  # noqa: PLC0415 -- only here

    with stores.open_store(store, create=False) as opened:
        found = desk.casework.board_of(opened, as_of(when))
        hint(post and desk.casework.unasked(opened, post))
        held = opened.count() > 0
    cards = [card for card in found.cards if post is None or card.addressee == code_of(post)]
    if form is Format.TABLE:
        _print(found, cards, held=held)
    elif form is Format.JSON:
        emit_value(
            {
                "as_of": found.as_of.isoformat(),
                "columns": {
                    column.value: [record.card(c) for c in cards if c.column is column]
                    for column in Column
                },
            }
        )
    else:
        emit([record.card(card) for card in cards], form)
    if any(card.column is Column.OVERDUE for card in cards):
        raise typer.Exit(1)


def _print(board: Board, cards: list[Card], *, held: bool) -> None:
    from reftel.demarche import Column  # noqa: PLC0415 -- only here

    show = console()
    show.print(f"Board as of {board.as_of:%Y-%m-%d %H:%M} UTC", style="bold", markup=False)
    for column in Column:
        chosen = [card for card in cards if card.column is column]
        if not chosen:
            continue
        show.print(f"\n{column.value.upper()} ({len(chosen)})", style="bold", markup=False)
        for card in chosen:
            show.print(_line(card), markup=False, overflow="ellipsis", no_wrap=True)
            show.print(f"    {_detail(card)}", markup=False, overflow="ellipsis", no_wrap=True)
    if not cards:
        note("nothing is owed" if held else "no cable is held: `reftel import` brings some in")


def _line(card: Card) -> str:
    from reftel.demarche import name_of  # noqa: PLC0415 -- only here

    mark = f"[{card.marking}] " if card.marking else ""
    urgent = "  URGENT" if card.urgent else ""
    return f"  {mark}{card.ask} -> {name_of(card.addressee)}  {card.clock}{urgent}"


def _detail(card: Card) -> str:
    if card.promise is not None:
        by = f"by {brief(card.promise.by_when)}" if card.promise.by_when else "no date"
        return f"{card.promise.who}: {card.subject} ({by})"
    points = f"{card.points} points, {card.verbatim} verbatim; " if card.points else ""
    clock = ""
    if card.window:
        start = card.window.start or card.window.end
        clock = f"{card.window.event} {start:%d %b}; " if start else ""
    return f"{card.state}; {points}{clock}{card.subject}"
