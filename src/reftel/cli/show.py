"""`reftel show`: one cable of the store with its marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

import reftel.desk as desk
import reftel.store as stores
from reftel.cli.marking import OnOption, day_of
from reftel.cli.options import DEFAULT_STORE, Format, FormatOption, StoreOption, ToOption, named
from reftel.cli.output import console, emit, emit_value, note
from reftel.findings import ReftelError
from reftel.marking import audience as read_audience
from reftel.records import to_dict

if TYPE_CHECKING:
    from datetime import date

    from reftel.cable import Paragraph
    from reftel.desk.showing import Shown
    from reftel.marking import Audience

app = typer.Typer()


@app.command()
def show(
    key: Annotated[str, typer.Argument(help="An MRN such as 09BEIJING724, or a hash.")],
    to: ToOption = None,
    store: StoreOption = DEFAULT_STORE,
    on: OnOption = None,
    form: FormatOption = Format.TABLE,
    before: Annotated[str | None, typer.Option("--as", hidden=True, callback=named)] = None,
) -> None:
    """Show one cable of the store, paragraph by paragraph, with its marks.

    For an audience: what it may be told, and no word or mark of the rest; `release` says why.
    """
    if form in {Format.CSV, Format.MD}:
        raise ReftelError(f"a cable is no table for --format {form.value}: table, json or jsonl")
    asked = to or before
    reader = read_audience(asked) if asked else None
    day = day_of(on)
    with stores.open_store(store, create=False) as opened:
        shown = desk.showing.show(opened, key, reader, day)
    if form is Format.TABLE:
        _print(shown, reader, day)
        if shown.cable.section and shown.cable.section[0] > 1:
            number, of = shown.cable.section
            note(f"begins with section {number} of {of}: `reftel check` says what is missing")
        if (held := len(shown.renditions)) > 1:
            note(f"one of {held} renditions held: `reftel collate {key}` compares them")
        return
    whole = {"renditions": list(shown.renditions)}
    known = {"mrn": shown.cable.mrn} if reader else to_dict(shown.cable) | whole
    told = known | {"claims": to_dict(list(shown.claims))}
    if form is Format.JSONL:
        emit([told], form)
    else:
        emit_value(told)


def _print(shown: Shown, reader: Audience | None, day: date) -> None:
    page = console()
    cable = shown.cable
    sent = f"{cable.date:%Y-%m-%d %H:%MZ}" if cable.date else "no date"
    known = (cable.mrn or cable.source.sha256[:12], sent, shown.marking)
    page.print("  ".join(filter(None, known)), markup=False)
    page.print(shown.title, markup=False)
    closed = False
    for top in cable.paragraphs:
        told = [not reader or node.effective.may_see(reader, day) for node in top.walk()]
        before, closed = closed, not any(told)
        if before and closed and not top.label:
            continue
        page.print()
        nodes = zip(top.walk(), told, strict=True) if any(told) else [(top, False)]
        for node, open_ in nodes:
            line = _words(node) if open_ else f"{_label(node)} withheld from {reader}"
            page.print(line.strip(), markup=False)


def _words(node: Paragraph) -> str:
    return f"{_head(node)} {' '.join(node.text.split())}"


def _head(node: Paragraph) -> str:
    """Return label and mark as they stand before the words."""
    title = node.title or "" if node.part.value == "block" else ""
    mark = f"({node.marking.written})" if node.marking else ""
    return " ".join(filter(None, (_label(node), mark, title)))


def _label(node: Paragraph) -> str:
    return f"{node.label}." if node.label and node.label[0].isalnum() else node.label or ""
