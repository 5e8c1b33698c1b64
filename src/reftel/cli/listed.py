"""`reftel listed`: say whether a name was listed on a day."""

from __future__ import annotations

from datetime import UTC, datetime
from textwrap import shorten
from typing import TYPE_CHECKING, Annotated, Any

import typer

from reftel.cli.options import DEFAULT_STORE, Format, FormatOption, StoreOption, as_of
from reftel.cli.output import console, emit, emit_value
from reftel.desk.lists import listed as ask
from reftel.desk.lists import shelf_beside
from reftel.findings import ReftelError
from reftel.lists import holds, imo

if TYPE_CHECKING:
    from collections.abc import Mapping

app = typer.Typer()
DIGITS = 7
"""Digits of an IMO number."""
LONGEST = 400
"""Letters of a remark that are printed; JSON holds it whole."""


@app.command()
def listed(
    name: Annotated[str, typer.Argument(help="A party, person or vessel, as written.")],
    on: Annotated[
        str | None, typer.Option("--on", "--as-of", help="The day; default today.")
    ] = None,
    store: StoreOption = DEFAULT_STORE,
    form: FormatOption = Format.TABLE,
) -> None:
    """Say listed, not listed or unknown on a day, as known then and as known now.

    Names are compared exactly but for case, accents, points, spelling and legal forms;
    `reftel screen` finds similar ones. Exit 1 where the name was listed.
    """
    if not any(map(str.isalnum, name)):
        raise ReftelError("no name is given: write a party, person or vessel as the lists do")
    number = imo(name) or name.strip()
    if number.isdecimal() and len(number) == DIGITS and not holds(number):
        raise ReftelError(
            f"{number} is no IMO number: the last of its seven digits does not fit the others"
        )
    day = as_of(on, "--on").date() if on else datetime.now(UTC).date()
    answer = ask(shelf_beside(store), name, day)
    if form is Format.TABLE:
        _tell(answer)
    elif form is Format.JSON:
        emit_value(answer)
    else:
        emit([answer] if form is Format.JSONL else answer["listings"], form)
    hit = "listed" in (answer["as_known_now"], answer["as_known_then"])
    raise typer.Exit(1 if hit else 0)


def _why(each: Mapping[str, Any]) -> list[str]:
    """Return what the record rests on and what the list says of it, cut where it is long."""
    said = [f"source: {each['source']}"] if each["source"] else []
    if remarks := each["remarks"]:
        said.append(f"the list says: {shorten(remarks, LONGEST, placeholder=' …')}")
    return said


def _tell(answer: Mapping[str, Any]) -> None:
    show = console()

    def say(line: str) -> None:
        show.print(line, markup=False, soft_wrap=False)

    say(f"{answer['name']} on {answer['on']}: {answer['status']}")
    say(f"as known then: {answer['as_known_then']}; as known now: {answer['as_known_now']}")
    for each in answer["listings"]:
        under = f"  under {', '.join(each['under'])}" if each["under"] else " "
        since = f" since {each['since']}" if each["since"] else ""
        say(f"\n{each['list']}: {each['as_known_now']}, {each['name']} [{each['entry']}]")
        if (told := under + since).strip():
            say(told)
        for ground in (*each["grounds"], *_why(each)):
            say(f"  {ground}")
    if not answer["listings"]:
        say("no entry bears this very name; `reftel screen` looks for similar ones")
    say("\nsearched:")
    for each in answer["searched"]:
        then, now = each["as_known_then"], each["as_known_now"]
        stood = now if then == now else f"{then} as known then, {now} as known now"
        say(f"  {each['list']} {' '.join(each['editions'])}: {stood}")
    missing = ", ".join(each["list"] for each in answer["missing"])
    say(f"no edition close to that day: {missing or 'none'}")
