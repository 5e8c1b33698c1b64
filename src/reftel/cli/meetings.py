"""`reftel meetings`: meetings, series, missions, offices, the countdown, and the handover pack."""

from __future__ import annotations

from typing import Annotated

import typer

from reftel.cli.options import DEFAULT_STORE, AsOfOption, Format, FormatOption, StoreOption, as_of
from reftel.cli.output import emit, hint, note, say
from reftel.findings import ReftelError

app = typer.Typer()
COLUMNS = {
    "meetings": ("id", "from", "to", "place", "status", "chair"),
    "series": ("body", "series", "held", "last", "next"),
    "missions": ("id", "from", "to", "status", "lead", "reports"),
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
    from reftel.desk import secretariat  # noqa: PLC0415 -- only here
    from reftel.store import open_store  # noqa: PLC0415 -- heavy, only here

    if of not in COLUMNS:
        raise ReftelError(f"--of is one of {', '.join(COLUMNS)}")
    with open_store(store, create=False) as opened:
        if merge or split:
            key, other = merge or (split or "", "")
            act = "merge" if merge else "split"
            entry = secretariat.decide(opened, "meeting", key, act, other, who=who, why=why)
            note(f"written down as {entry.id}")
            return
        if handover:
            say(secretariat.handover(opened, handover, as_of(when)).removesuffix("\n"))
            return
        hint(body and secretariat.unheld(opened, body))
        rows = getattr(secretariat, of)(opened, as_of(when), body=body)
    emit(
        map(_flat, rows) if form in {Format.TABLE, Format.CSV, Format.MD} else rows,
        form,
        COLUMNS[of],
    )


def _flat(row: dict[str, object]) -> dict[str, object]:
    """Name a meeting and agenda items by their words where a cell holds them."""
    items, meeting = row.get("items"), row.get("meeting")
    flat = dict(row)
    if isinstance(items, list):
        flat["items"] = "; ".join(f"{one['title']} ({one['proposer']})" for one in items)
    if isinstance(meeting, dict):
        flat["meeting"] = f"{meeting['title']} {meeting['from']}"
    return flat
