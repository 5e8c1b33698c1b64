"""`reftel meetings`: meetings, series, missions, offices, the countdown, and the handover pack."""

from __future__ import annotations

from typing import Annotated

import typer

import reftel.desk as desk
import reftel.store as stores
from reftel.cli.options import DEFAULT_STORE, AsOfOption, Format, FormatOption, StoreOption, as_of
from reftel.cli.output import emit, hint, note, say
from reftel.findings import ReftelError

app = typer.Typer()
COLUMNS = {
    "meetings": ("id", "when", "place", "status", "chair"),
    "series": ("body", "series", "held", "last", "next"),
    "missions": ("id", "when", "status", "lead", "reports"),
    "offices": ("body", "office", "holder", "country", "phase", "successor"),
    "plenaries": ("body", "days", "meeting", "items"),
}


@app.command()
def meetings(  # noqa: PLR0913, PLR0917 -- each is an option of the command
    store: StoreOption = DEFAULT_STORE,
    when: AsOfOption = None,
    form: FormatOption = Format.TABLE,
    of: Annotated[
        str, typer.Option(help="meetings, series, missions, offices, plenaries.")
    ] = "meetings",
    body: Annotated[str | None, typer.Option(help="Only this body: MTCR, AG, NSG.")] = None,
    handover: Annotated[
        str | None, typer.Option(metavar="BODY", help="Print the handover pack.")
    ] = None,
    merge: Annotated[
        tuple[str, str] | None, typer.Option(help="Two tellings of one meeting.")
    ] = None,
    split: Annotated[str | None, typer.Option(help="A telling that is another meeting.")] = None,
    who: Annotated[str, typer.Option(envvar="USER", help="Who writes.")] = "desk",
    why: Annotated[str, typer.Option(help="On what grounds.")] = "",
) -> None:
    """List meetings, series, missions, offices or the next plenaries; print a handover pack."""
    if of not in COLUMNS:
        raise ReftelError(f"--of is one of {', '.join(COLUMNS)}")
    with stores.open_store(store, create=False) as opened:
        if merge or split:
            key, other = merge or (split or "", "")
            act = "merge" if merge else "split"
            entry = desk.secretariat.decide(opened, "meeting", key, act, other, who=who, why=why)
            note(f"written down as {entry.id}")
            return
        if handover:
            say(desk.secretariat.handover(opened, handover, as_of(when)).removesuffix("\n"))
            return
        body = desk.secretariat.body_of(opened, body)
        hint(body and desk.secretariat.unheld(opened, body))
        rows = getattr(desk.secretariat, of)(opened, as_of(when), body=body)
    emit(
        map(_flat, rows) if form in {Format.TABLE, Format.CSV, Format.MD} else rows,
        form,
        _columns(of, form),
    )


def _columns(of: str, form: Format) -> list[str]:
    """Return the columns of a list; a table for programs has each day in a cell of its own."""
    days = ("from", "to") if form is Format.CSV else ("when",)
    return [one for name in COLUMNS[of] for one in (days if name == "when" else (name,))]


def _flat(row: dict[str, object]) -> dict[str, object]:
    """Name a meeting and agenda items by their words where a cell holds them."""
    items, meeting = row.get("items"), row.get("meeting")
    flat = dict(row)
    if "from" in row:
        flat["when"] = _when(str(row["from"] or ""), str(row["to"] or ""))
    if isinstance(items, list):
        flat["items"] = "; ".join(f"{one['title']} ({one['proposer']})" for one in items)
    if isinstance(meeting, dict):
        flat["meeting"] = f"{meeting['title']} {meeting['opens']}"
    return flat


def _when(first: str, last: str) -> str:
    """Write days from first to last shortly, as ISO 8601 does: 2008-05-21/23, a whole year 2008."""
    if first == last or not (first and last):
        return first if first == last else f"{first or '..'}/{last or '..'}"
    year = first[:4]
    if (first, last) == (f"{year}-01-01", f"{year}-12-31"):
        return year
    same = 8 if first[:7] == last[:7] else 5 if first[:4] == last[:4] else 0
    return f"{first}/{last[same:]}"
