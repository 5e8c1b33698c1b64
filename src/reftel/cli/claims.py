"""`reftel claims`: list what cables say; confirm, reject, correct, add."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

import reftel.desk as desk
import reftel.store as stores
from reftel.cli.options import DEFAULT_STORE, Format, FormatOption, StoreOption
from reftel.cli.output import emit, note

if TYPE_CHECKING:
    from collections.abc import Iterable

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)

Key = Annotated[str, typer.Argument(help="As listed: 09BEIJING724/party/LIMMT#2")]
Who = Annotated[str, typer.Option("--who", envvar="USER", help="Who decides.")]
Why = Annotated[str, typer.Option("--why", help="On what grounds.")]
Corrects = Annotated[str | None, typer.Option("--corrects", help="The entry that was wrong.")]
COLUMNS = ("key", "paragraph", "value", "status")


@app.command("list")
def list_claims(
    cable: Annotated[
        str | None, typer.Argument(help="An MRN, a hash, a file or a folder; default the store.")
    ] = None,
    kind: Annotated[list[str] | None, typer.Option(help="party, item, request, …")] = None,
    store: StoreOption = DEFAULT_STORE,
    form: FormatOption = Format.TABLE,
) -> None:
    """List what cables say, each claim with its words, marking and what people decided."""
    if cable is not None and (cable == "-" or Path(cable).exists()):
        _print(desk.claims.claimed_in(cable, kind), form)
        return
    with stores.open_store(store, create=False) as opened:
        _print(desk.claims.claimed(opened, cable, kind), form)


def _print(rows: Iterable[dict[str, Any]], form: Format) -> None:
    """Print whole claims, or for reading a value with its roles."""
    if form in {Format.TABLE, Format.MD}:
        emit(map(desk.claims.in_full, rows), form, COLUMNS)
    else:
        emit(rows, form)


@app.command()
def confirm(
    key: Key,
    why: Why = "",
    who: Who = "desk",
    corrects: Corrects = None,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Say that a claim is right."""
    _judge(store, "confirm", key, who=who, why=why, corrects=corrects)


@app.command()
def reject(
    key: Key,
    why: Why = "",
    who: Who = "desk",
    corrects: Corrects = None,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Say that a claim is wrong; it stays on record as rejected."""
    _judge(store, "reject", key, who=who, why=why, corrects=corrects)


@app.command()
def correct(  # noqa: PLR0913, PLR0917 -- each is an option of the command
    key: Key,
    value: Annotated[str | None, typer.Option(help="The right value.")] = None,
    kind: Annotated[str | None, typer.Option(help="The right kind.")] = None,
    start: Annotated[int | None, typer.Option(help="Where its words begin.")] = None,
    end: Annotated[int | None, typer.Option(help="Where its words end.")] = None,
    why: Why = "",
    who: Who = "desk",
    corrects: Corrects = None,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Give a claim its right value, kind or extent; what the rule said is kept beside it."""
    given = {"value": value, "kind": kind, "start": start, "end": end}
    changed = {name: new for name, new in given.items() if new is not None}
    _judge(store, "correct", key, who=who, why=why, corrects=corrects, changed=changed)


@app.command()
def add(  # noqa: PLR0913, PLR0917 -- each is an option of the command
    cable: Annotated[str, typer.Argument(help="The cable's MRN.")],
    kind: Annotated[str, typer.Argument(help="party, item, request, …")],
    words: Annotated[str, typer.Argument(help="The words as they stand in the cable.")],
    value: Annotated[str | None, typer.Option(help="What they stand for.")] = None,
    nth: Annotated[int, typer.Option(help="Which of several places.")] = 1,
    why: Why = "",
    who: Who = "desk",
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Add a claim that the rules do not find."""
    with stores.open_store(store, create=False) as opened:
        entry = desk.claims.add(opened, cable, kind, words, value=value, nth=nth, who=who, why=why)
    note(f"written down as {entry.id}")


@app.command()
def changes(store: StoreOption = DEFAULT_STORE, form: FormatOption = Format.TABLE) -> None:
    """List decisions that the present rules read otherwise: reshaped, unfound, agreed, lost."""
    with stores.open_store(store, create=False) as opened:
        rows = desk.claims.changes(opened)
    emit(rows, form, ("what", "about"))
    if rows:
        raise typer.Exit(1)


def _judge(store: str, act: str, key: str, **rest: Any) -> None:  # noqa: ANN401 -- passed on

    with stores.open_store(store, create=False) as opened:
        entry = desk.claims.judge(opened, act, key, **rest)
    note(f"written down as {entry.id}")
