"""`reftel case`: open, list, show, edit and report on cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

import reftel.desk as desk
import reftel.store as stores
from reftel.cli.options import (
    DEFAULT_STORE,
    AsOfOption,
    Format,
    FormatOption,
    StoreOption,
    ToOption,
    as_of,
)
from reftel.cli.output import emit, emit_value, note, say, several
from reftel.marking import parse

if TYPE_CHECKING:
    from reftel.claims import Entry

app = typer.Typer(no_args_is_help=True)

Who = Annotated[str, typer.Option(envvar="USER", help="Who writes.")]
Why = Annotated[str, typer.Option(help="On what grounds.")]
About = Annotated[
    str, typer.Option("--about", help="Only what the paragraphs that name this one say.")
]
Key = Annotated[str, typer.Argument(metavar="CASE", help="The case's id.")]


@app.command()
def new(  # noqa: PLR0913, PLR0917 -- each is an option of the command
    title: str,
    cables: Annotated[list[str] | None, typer.Argument(help="Cables to begin with.")] = None,
    store: StoreOption = DEFAULT_STORE,
    key: Annotated[str | None, typer.Option("--id", help="The id; else from the title.")] = None,
    chain: Annotated[str | None, typer.Option(help="Take the chain around this cable.")] = None,
    party: Annotated[str | None, typer.Option(help="Take the cables that name this party.")] = None,
    marking: Annotated[str, typer.Option(help="The title's own mark: U, S/NF.")] = "",
    who: Who = "desk",
    why: Why = "",
) -> None:
    """Open a case with cables, a chain, or all that names a party; print its id."""
    with stores.open_store(store, create=False) as opened:
        _doubt(marking)
        entry = desk.casefile.new(
            opened, title, key=key, chain=chain, party=party, cables=cables or (),
            marking=marking, who=who, why=why,
        )  # fmt: skip
    note(f"opened with {several(len(entry.data['cables']), 'cable')}")
    say(entry.about)


@app.command(name="list")
def listing(
    store: StoreOption = DEFAULT_STORE,
    when: AsOfOption = None,
    form: FormatOption = Format.TABLE,
) -> None:
    """List the cases."""
    with stores.open_store(store, create=False) as opened:
        emit(desk.casefile.cases(opened, as_of(when)), form, ("id", "title", "status", "cables"))


@app.command()
def show(
    case: Key,
    store: StoreOption = DEFAULT_STORE,
    when: AsOfOption = None,
    form: FormatOption = Format.TABLE,
    to: ToOption = None,
    about: About = "",
) -> None:
    """Show a case; as JSON whole, else its chronology with sources."""
    with stores.open_store(store, create=False) as opened:
        found = desk.casefile.shown(opened, case, as_of(when), to=to, about=about)
    if form is Format.JSON:
        emit_value(found)
        return
    note(
        f"{found['title']}: {several(len(found['claims']), 'claim')} in "
        f"{several(len(found['cables']), 'cable')}, "
        f"{several(len(found['conflicts']), 'conflict')}, "
        f"{several(len(found['proposals']), 'merge')} proposed"
    )
    rows = (
        [_line(row) for row in found["chronology"]]
        if form is not Format.JSONL
        else found["chronology"]
    )
    emit(rows, form, ("from", "to", "kind", "text", "source"))


def _line(row: dict[str, Any]) -> dict[str, Any]:
    place = row["evidence"][0]
    day = {end: (row[end] or "…")[:10] for end in ("from", "to")}
    return {**row, **day, "source": f"{place['mrn']} {place['paragraph']}"}


@app.command()
def report(
    case: Key,
    store: StoreOption = DEFAULT_STORE,
    when: AsOfOption = None,
    to: ToOption = None,
    about: About = "",
) -> None:
    """Print the report of a case as Markdown, for an audience only what it may be told."""
    with stores.open_store(store, create=False) as opened:
        told = desk.casefile.reported(opened, case, as_of(when), to=to, about=about)
    say(told.removesuffix("\n"))


@app.command()
def add(
    case: Key,
    things: Annotated[list[str], typer.Argument(help="Cables, or claims by their keys.")],
    store: StoreOption = DEFAULT_STORE,
    who: Who = "desk",
    why: Why = "",
) -> None:
    """Put cables or claims into a case."""
    _edit(store, case, "add", things, who, why)


@app.command()
def remove(
    case: Key,
    things: Annotated[list[str], typer.Argument(help="Cables, or claims by their keys.")],
    store: StoreOption = DEFAULT_STORE,
    who: Who = "desk",
    why: Why = "",
) -> None:
    """Take cables or claims out of a case."""
    _edit(store, case, "remove", things, who, why)


def _edit(store: str, case: str, act: str, things: list[str], who: str, why: str) -> None:
    with stores.open_store(store, create=False) as opened:
        _done(desk.casefile.edit(opened, case, act, things, who=who, why=why))


@app.command()
def merge(
    case: Key,
    one: str,
    other: str,
    store: StoreOption = DEFAULT_STORE,
    who: Who = "desk",
    why: Why = "",
) -> None:
    """Hold two subjects of a case to be one: `vessel:MATIN vessel:IRAN MATIN`."""
    _decide(store, case, "merge", (one, other), who, why)


@app.command()
def split(
    case: Key,
    one: str,
    other: str,
    store: StoreOption = DEFAULT_STORE,
    who: Who = "desk",
    why: Why = "",
) -> None:
    """Take two subjects apart that were held to be one."""
    _decide(store, case, "split", (one, other), who, why)


def _decide(store: str, case: str, act: str, pair: tuple[str, str], who: str, why: str) -> None:
    with stores.open_store(store, create=False) as opened:
        _done(desk.casefile.decide(opened, case, act, *pair, who=who, why=why))


@app.command(name="note")
def remark(
    case: Key,
    text: str,
    store: StoreOption = DEFAULT_STORE,
    marking: Annotated[str, typer.Option(help="Its own mark; without one it stays in.")] = "",
    who: Who = "desk",
) -> None:  # fmt: skip
    """Write a remark on a case."""
    with stores.open_store(store, create=False) as opened:
        _doubt(marking)
        _done(desk.casefile.note(opened, case, text, who=who, marking=marking))


@app.command()
def close(
    case: Key,
    why: Annotated[str, typer.Option(help="Why it is closed.")],
    store: StoreOption = DEFAULT_STORE,
    who: Who = "desk",
    *,
    reopen: Annotated[bool, typer.Option("--reopen", help="Open it again.")] = False,
) -> None:
    """Close a case with a reason, or open it again."""
    with stores.open_store(store, create=False) as opened:
        _done(desk.casefile.note(opened, case, why, who=who, act="reopen" if reopen else "close"))


def _doubt(marking: str) -> None:
    for doubt in parse(marking).doubts if marking else ():
        note(f"the mark {marking!r} is doubtful ({doubt}): it is read as narrowly as can be")


def _done(entry: Entry) -> None:
    note(f"written down as {entry.id}")
