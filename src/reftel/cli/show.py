"""`reftel show`: one cable of the store with its marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

import reftel.desk as desk
import reftel.store as stores
from reftel.cli.options import DEFAULT_STORE, Format, FormatOption, StoreOption, ToOption, named
from reftel.cli.output import console, emit, emit_value
from reftel.findings import ReftelError
from reftel.marking import audience as read_audience
from reftel.records import to_dict

if TYPE_CHECKING:
    from reftel.cable import Paragraph
    from reftel.desk.showing import Shown

app = typer.Typer()


@app.command()
def show(
    key: Annotated[str, typer.Argument(help="An MRN such as 09BEIJING724, or a hash.")],
    to: ToOption = None,
    store: StoreOption = DEFAULT_STORE,
    form: FormatOption = Format.TABLE,
    before: Annotated[str | None, typer.Option("--as", hidden=True, callback=named)] = None,
) -> None:
    """Show one cable of the store, paragraph by paragraph, with its marks."""
    if form in {Format.CSV, Format.MD}:
        raise ReftelError(f"a cable is no table for --format {form.value}: table, json or jsonl")
    asked = to or before
    reader = read_audience(asked) if asked else None
    with stores.open_store(store, create=False) as opened:
        shown = desk.showing.show(opened, key, reader)
    if form is Format.TABLE:
        _print(shown)
        return
    known = {"mrn": shown.cable.mrn} if reader else to_dict(shown.cable)
    told = known | {"claims": to_dict(list(shown.claims))}
    if form is Format.JSONL:
        emit([told], form)
    else:
        emit_value(told)


def _print(shown: Shown) -> None:
    page = console()
    cable = shown.cable
    sent = f"{cable.date:%Y-%m-%d %H:%MZ}" if cable.date else "no date"
    page.print(f"{cable.mrn or cable.source.sha256[:12]}  {sent}  {cable.marking}", markup=False)
    page.print(shown.title, markup=False)
    for order, top in enumerate(cable.paragraphs):
        page.print()
        if order in shown.withheld:
            page.print(f"{_head(top)} withheld: {shown.withheld[order]}".strip(), markup=False)
            continue
        for node in top.walk():
            words = " ".join(node.text.split())
            page.print(f"{_head(node)} {words}".strip(), markup=False)


def _head(node: Paragraph) -> str:
    """Return label and mark as they stand before the words."""
    label = f"{node.label}." if node.label and node.label[0].isalnum() else node.label or ""
    title = node.title or "" if node.part.value == "block" else ""
    mark = f"({node.marking.written})" if node.marking else ""
    return " ".join(filter(None, (label, mark, title)))
