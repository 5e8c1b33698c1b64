"""`reftel screen`: names, files of names and cables against the lists as of a day."""

from __future__ import annotations

from itertools import islice, tee
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

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
from reftel.cli.output import console, emit, note, several
from reftel.desk.lists import shelf_beside
from reftel.desk.subjects import Row
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from reftel.claims import Entry
    from reftel.desk.mentions import Screening
    from reftel.lists import Shelf
    from reftel.screening import Roster, Scorer

app = typer.Typer()
STEP = 1000
SQLITE = "sqlite:///"

KindOption = Annotated[str, typer.Option("--kind", help="person, party or vessel.")]


@app.command()
def screen(  # noqa: PLR0913, PLR0917 -- the options of the command
    what: Annotated[
        str, typer.Argument(help="A name, a CSV file, - for stdin, or with --cable a cable.")
    ],
    kind: KindOption = "",
    imo: Annotated[str, typer.Option(help="The ship's IMO number.")] = "",
    country: Annotated[str, typer.Option(help="The country of a single name.")] = "",
    cable: Annotated[bool, typer.Option("--cable", help="WHAT is a cable.")] = False,  # noqa: FBT002
    skip: Annotated[int, typer.Option(min=0, help="Resume: leave out the first rows.")] = 0,
    decide: Annotated[str, typer.Option(help="confirm:LIST/ENTRY or dismiss:LIST/ENTRY.")] = "",
    why: Annotated[str, typer.Option(help="The reason of a decision.")] = "",
    who: Annotated[str, typer.Option(envvar="USER", help="Who decides.")] = "desk",
    row: Annotated[
        int | None, typer.Option(min=1, help="Of a file: the row that is decided on.")
    ] = None,
    limit: Annotated[
        int | None, typer.Option(min=1, help="How many hits a name at most; else 10.")
    ] = None,
    second: Annotated[  # noqa: FBT002 -- a flag of the command line
        bool, typer.Option("--second-opinion", help="Ask nomenklatura too (reftel[ftm]).")
    ] = False,
    day: AsOfOption = None,
    store: StoreOption = DEFAULT_STORE,
    form: FormatOption = Format.TABLE,
) -> None:
    """Screen names against the lists as of a day; exit 1 where there are hits.

    A dismissed hit is shown as dismissed, and open again once the record has changed, or a day of
    birth or a number agrees that did not before.
    """
    if cable:
        raise typer.Exit(_cable(what, store, as_of(day) if day else None, form))
    held = desk.rosters.roster(shelf_beside(store), as_of(day))
    for each in (*held.notes, *_basis(held, shelf_beside(store))):
        note(each)
    told = {"kind": kind, "imo": imo, "country": country}
    asked = _asked(what, told)
    if decide:
        one = desk.subjects.subject(_chosen(asked, what, row).cells)
        _decide(store, desk.screening.decide_hit(held, one, decide, who=who, why=why))
        return
    search = _Search(held, skip, limit or desk.screening.MOST, _scorer(second=second))
    rows = _hits(search, asked, _decisions(store))
    raise typer.Exit(1 if _print(rows, form) else 0)


def _asked(what: str, told: dict[str, str]) -> Iterator[Row]:
    """Return whom to look for: the rows of a file, or the one named with what is told of him."""
    path = Path(what)
    if path.suffix.casefold() in {".csv", ".tsv", ".txt"} and not path.is_file():
        raise ReftelError(f"there is no file {what}")
    if path.is_dir() and len(path.parts) > 1:
        raise ReftelError(f"{what} is a folder: name a file in it")
    if what == "-" or path.is_file():
        return desk.subjects.rows(path)
    kinds = desk.subjects.KINDS
    if told["kind"] and told["kind"].casefold() not in kinds:
        raise ReftelError(f"--kind {told['kind']!r} is not known: one of {', '.join(kinds)}")
    return iter([Row({"name": what, **told})])


def _chosen(asked: Iterator[Row], what: str, number: int | None) -> Row:
    """Return the one row that is decided on: the only one, or that of the number."""
    rows = list(asked)
    found = [each for each in rows if number in {None, each.number}]
    if len(found) == 1:
        return found[0]
    raise ReftelError(
        f"{what} has {several(len(rows), 'row')}: say by --row which of them is decided on"
    )


def _basis(held: Roster, shelf: Shelf) -> Iterator[str]:
    """Yield what an answer rests on, and what it lacks."""
    yield f"searched: {desk.screening.searched(held)}"
    if aged := desk.rosters.aged(held):
        yield f"old for that day: {', '.join(aged)}"
    if missing := desk.rosters.missing(shelf, held.as_of):
        yield f"no edition up to that day: {', '.join(missing)}"


def _scorer(*, second: bool) -> Scorer | None:
    from reftel.screening import logic_v2  # noqa: PLC0415 -- heavy

    return logic_v2() if second else None


class _Search(NamedTuple):
    """What is searched: the lists, the rows passed over, hits a name, who else is asked."""

    held: Roster
    skip: int
    limit: int
    scorer: Scorer | None


def _hits(search: _Search, asked: Iterator[Row], entries: list[Entry]) -> Iterator[dict[str, Any]]:
    skip = search.skip
    passed = sum(1 for _ in islice(asked, skip))
    count = hits = empty = 0
    rows, told = tee(asked)
    names = (desk.subjects.subject(row.cells) for row in rows)
    screened = desk.screening.screened(search.held, names, entries, search.scorer, search.limit)
    for row, (each, found) in zip(told, screened, strict=True):
        if count and count % STEP == 0:
            note(f"{_counted(skip + count, hits)}; resume with --skip {skip + count}")
        count += 1
        empty += desk.subjects.nobody(each)
        if count == 1 and row.unread:
            note(f"columns left out: {', '.join(row.unread)}")
        standing = sum(hit["review"] != "dismissed" for hit in found)
        for doubt in _doubts(row, standing == search.limit):
            note(f"row {skip + count} ({each.name or 'no name'}): {doubt}")
        hits += len(found)
        yield from (hit | _place(row) for hit in found)
    if skip and not count:
        raise ReftelError(
            f"--skip {skip} leaves none of {several(passed, 'row')}: nobody was screened"
        )
    if not skip + count - empty:
        raise ReftelError("there are no names in it: nobody was screened")
    note(_counted(skip + count, hits))


def _doubts(row: Row, cut: bool) -> Iterator[str]:  # noqa: FBT001 -- the case of the caller
    yield from desk.subjects.doubts(row)
    if cut:
        yield "there may be more hits: --limit tells more of them"


def _place(row: Row) -> dict[str, Any]:
    """Say which row of a file a hit belongs to, and what the file itself calls that row."""
    place: dict[str, Any] = {"row": row.number} if row.number else {}
    reference = row.cells.get("reference", "").strip()
    return place | ({"reference": reference} if reference else {})


def _counted(names: int, hits: int) -> str:
    return f"{several(names, 'name')}, {several(hits, 'hit')}"


def _print(rows: Iterator[dict[str, Any]], form: Format) -> bool:
    if form is Format.JSONL:
        met = False
        for row in rows:
            met |= row["review"] != "dismissed"
            emit([row], form)
        return met
    kept = list(rows)
    if form is Format.TABLE:
        _tell(kept)
    else:
        emit(kept, form)
    return any(row["review"] != "dismissed" for row in kept)


def _tell(rows: list[dict[str, Any]]) -> None:
    show = console()
    for row in rows:
        place = f"row {row['row']}, " if "row" in row else ""
        place += row["query"] or "no name"
        head = f"{row['name']} [{row['list']} {row['entry']}, {row['edition']}]"
        show.print(f"{place}: {head} {row['score']:.2f} {row['review']}", markup=False)
        if "paragraph" in row:
            show.print(
                f"  paragraph {row['paragraph']} {row['marking']}: {row['quote']}", markup=False
            )
        if other := row.get("second_opinion"):
            word = "agrees" if other["agrees"] else "does not"
            told = f"{other['algorithm']} {other['version']} {word}: {other['score']:.2f}"
            show.print(f"  second opinion: {told}", markup=False)
        for ground in (*row["grounds"], *_reviewed(row)):
            show.print(f"  {ground}", markup=False)


def _reviewed(row: dict[str, Any]) -> Iterator[str]:
    """Yield who decided on a hit, when and why, or why the decision no longer holds."""
    if told := row.get("decision"):
        what = told["note"] or f"{row['review']} on {told['at']} for edition {told['edition']}"
        yield f"{what} ({told['by']}: {told['why']})"


def _decisions(store: str) -> list[Entry]:
    if store.startswith(SQLITE) and not Path(store.removeprefix(SQLITE)).is_file():
        return []
    with stores.open_store(store, create=False) as opened:
        return opened.ledger(["hit/confirm", "hit/dismiss"])


def _decide(store: str, entry: Entry) -> None:
    with stores.open_store(store) as opened:
        opened.append(entry)
    note(f"{entry.act} written down: {entry.about}")


def _cable(what: str, store: str, when: datetime | None, form: Format) -> int:
    """Print what the lists make of a cable's claims, then the hits of all that it names."""
    shelf = shelf_beside(store)
    findings = desk.checking.cable_findings(what, store, shelf)
    hits: list[dict[str, Any]] = []
    for each in desk.mentions.screen_cables(
        what, store, shelf, as_of=when, entries=_decisions(store)
    ):
        hits += each.rows
        _searched(each)
    if form is Format.TABLE:
        emit(findings, form, ("name", "paragraph", "message") if findings else None)
        _tell(hits)
    else:
        emit([*findings, *hits], form)
    doubts = any(row["severity"] != "note" for row in findings)
    return 1 if doubts or any(row["review"] != "dismissed" for row in hits) else 0


def _searched(each: Screening) -> None:
    note(f"searched as of {each.day}: {desk.screening.searched(each.held) or 'no list'}")
    if aged := desk.rosters.aged(each.held):
        note(f"old for that day: {', '.join(aged)}")
    if each.missing:
        note(f"no edition up to that day: {', '.join(each.missing)}")
