"""`reftel ask`: list asks; record delivery, report, answer and closing by hand."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

import typer

import reftel.desk as desk
import reftel.store as stores
from reftel.cli.options import DEFAULT_STORE, AsOfOption, Format, FormatOption, StoreOption, as_of
from reftel.cli.output import console, emit, emit_value, hint, note
from reftel.findings import ReftelError

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)

Key = Annotated[str, typer.Argument(help="The ask's id, or its cable: 07STATE159388")]
At = Annotated[str | None, typer.Option("--at", help="When it happened, ISO 8601.")]
Who = Annotated[str, typer.Option("--who", envvar="USER", help="Who writes.")]
Post = Annotated[str | None, typer.Option("--post", help="The addressee; default all.")]
Note = Annotated[str, typer.Option("--note", help="In words.")]
Corrects = Annotated[str | None, typer.Option("--corrects", help="The entry that was wrong.")]


@app.command("list")
def list_asks(
    store: StoreOption = DEFAULT_STORE,
    when: AsOfOption = None,
    form: FormatOption = Format.TABLE,
    post: Post = None,
    only_held: Annotated[bool, typer.Option("--held", help="Held only.")] = False,  # noqa: FBT002 -- a flag
) -> None:
    """List asks with their deliveries, replies and promises."""
    with stores.open_store(store, create=False) as opened:
        hint(post and desk.casework.unasked(opened, post))
        rows = desk.casework.asks(opened, as_of(when), post=post, only_held=only_held)
    if form in {Format.JSON, Format.JSONL}:
        emit(rows, form)
        return
    short = [_short(row) for row in rows]
    if form is Format.TABLE:
        _print(short)
        return
    emit(short, form, ("id", "to", "due", "state", "points", "subject"))


def _print(rows: list[dict[str, Any]]) -> None:
    show = console()
    for row in rows:
        due = f"  due {row['due']}" if row["due"] else ""
        points = f"  points {row['points']}" if row["points"] else ""
        line = f"{row['id']} -> {row['to']}{due}  {row['state']}{points}"
        show.print(line, markup=False, overflow="ellipsis", no_wrap=True, style="bold")
        if row["subject"]:
            show.print(f"    {row['subject']}", markup=False, overflow="ellipsis", no_wrap=True)


def _short(row: dict[str, Any]) -> dict[str, Any]:
    verbatim = sum(point["verbatim"] for point in row["points"])
    states = dict.fromkeys(one["state"] for one in row["deliveries"] if one["state"])
    return {
        "id": row["id"],
        "to": _few(row["addressees"], 2),
        "due": (row["due"] or row["vague"] or "")[:16],
        "state": ", ".join(states),
        "points": f"{len(row['points'])}/{verbatim}" if row["points"] else "",
        "subject": row["subject"],
    }


def _few(names: list[str], most: int) -> str:
    more = f" +{len(names) - most}" if len(names) > most else ""
    return ", ".join(name[:12] for name in names[:most]) + more


@app.command()
def deliver(  # noqa: PLR0913, PLR0917 -- each is an option of the command
    key: Key,
    by: Annotated[str, typer.Option(help="Who delivered.")],
    to: Annotated[str, typer.Option(help="To whom: name, title, unit.")],
    at: At = None,
    post: Post = None,
    nonpaper: Annotated[bool | None, typer.Option(help="Whether a paper was left.")] = None,
    where: Annotated[str | None, typer.Option(help="Where.")] = None,
    note_: Note = "",
    who: Who = "desk",
    corrects: Corrects = None,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Record that the points were delivered."""
    data = {"by": by, "to": to, "addressee": post, "nonpaper": nonpaper, "where": where}
    _write(store, key, "ask/deliver", at, data, note_, who, corrects)


@app.command()
def report(  # noqa: PLR0913, PLR0917 -- each is an option of the command
    key: Key,
    at: At = None,
    post: Post = None,
    no_action: Annotated[bool, typer.Option("--no-action", help="A negative report.")] = False,  # noqa: FBT002
    cable: Annotated[str | None, typer.Option(help="The reporting cable.")] = None,
    note_: Note = "",
    who: Who = "desk",
    corrects: Corrects = None,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Record a report, or a report that no action was taken."""
    act = "ask/no-action" if no_action else "ask/report"
    _write(store, key, act, at, {"addressee": post, "cable": cable}, note_, who, corrects)


@app.command()
def answer(  # noqa: PLR0913, PLR0917 -- each is an option of the command
    key: Key,
    kind: Annotated[str, typer.Option("--class", help="commitment, refusal, question, …")],
    by: Annotated[str, typer.Option(help="Who answered.")],
    text: Annotated[str, typer.Option(help="What was said.")] = "",
    at: At = None,
    post: Post = None,
    who: Who = "desk",
    corrects: Corrects = None,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Record what the host answered."""
    data = {"by": by, "class": kind, "text": text, "addressee": post}
    _write(store, key, "ask/answer", at, data, text, who, corrects)


@app.command()
def close(  # noqa: PLR0913, PLR0917 -- each is an option of the command
    key: Key,
    reason: Annotated[str, typer.Option(help="satisfied, dropped, superseded, …")],
    at: At = None,
    post: Post = None,
    note_: Note = "",
    who: Who = "desk",
    corrects: Corrects = None,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Close an ask with its reason."""
    _write(store, key, "ask/close", at, {"addressee": post, "reason": reason}, note_, who, corrects)


@app.command()
def follow(
    key: Key,
    at: At = None,
    post: Post = None,
    note_: Note = "",
    who: Who = "desk",
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Open a follow-up, also of an ask that was closed."""
    _write(store, key, "ask/follow-up", at, {"addressee": post}, note_, who, None)


@app.command()
def metrics(
    store: StoreOption = DEFAULT_STORE,
    when: AsOfOption = None,
    form: FormatOption = Format.TABLE,
    by: Annotated[str, typer.Option(help="host, post, year or all.")] = "all",
) -> None:
    """Print the desk's figures, each with its n and definition."""
    with stores.open_store(store, create=False) as opened:
        emit(
            desk.casework.metrics(opened, as_of(when), by),
            form,
            ("group", "name", "value", "n", "definition"),
        )


def _write(  # noqa: PLR0913, PLR0917 -- an entry has these parts
    store: str, key: str, act: str, at: str | None, data: dict[str, Any], why: str, who: str,
    corrects: str | None,
) -> None:  # fmt: skip

    when = _moment(at)
    with stores.open_store(store, create=False) as opened:
        entry = desk.casework.move(
            opened, key, act, who=who, at=when, data=data, why=why, corrects=corrects
        )
    emit_value({"entry": entry.id, "ask": entry.about, "act": entry.act, "at": when.isoformat()})
    note(f"written down; to correct it write --corrects {entry.id}")


def _moment(text: str | None) -> datetime:
    if text is None:
        return datetime.now(UTC)
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        raise ReftelError(
            f"--at {text!r} is no time: write 2007-11-23 or 2007-11-23T10:00Z"
        ) from None
    return when if when.tzinfo else when.replace(tzinfo=UTC)
