"""`reftel collate`: what one rendition of a telegram has and another has not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from reftel.cable import collated, variants
from reftel.cli.marking import OnOption, day_of
from reftel.cli.options import DEFAULT_STORE, Format, FormatOption, StoreOption, ToOption
from reftel.cli.output import emit, note
from reftel.desk.collating import compare
from reftel.marking import audience

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable import Collation
    from reftel.desk.collating import Collated

app = typer.Typer()


@app.command()
def collate(
    first: Annotated[str, typer.Argument(help="A file, or an MRN or hash of the store.")],
    second: Annotated[
        str | None, typer.Argument(help="The other; else all renditions held of the first.")
    ] = None,
    to: ToOption = None,
    on: OnOption = None,
    store: StoreOption = DEFAULT_STORE,
    form: FormatOption = Format.TABLE,
) -> None:
    """Compare renditions of one telegram, field by field and paragraph by paragraph.

    Says what was redacted, restored, added, removed, changed or moved. Exit 1 where they differ.
    """
    found = compare(first, second, store, audience(to) if to else None, day_of(on))
    if form in {Format.JSON, Format.JSONL}:
        emit([collated(each.collation) for each in found], form)
    else:
        emit([row for each in found for row in _rows(each.collation)], form)
    for each in found:
        note(_summary(each))
    if not all(each.collation.same for each in found):
        raise typer.Exit(1)


def _rows(collation: Collation) -> Iterator[dict[str, str | None]]:
    for one in variants(collation):
        yield {
            "cable": collation.first.mrn,
            "against": collation.second.source.sha256[:12],
            "paragraph": one.paragraph,
            "field": one.field,
            "difference": one.difference.value,
            "first": one.first,
            "second": one.second,
        }


def _summary(each: Collated) -> str:
    first, second = each.collation.first, each.collation.second
    names = " against ".join(
        f"{side.source.rendition} {side.source.sha256[:12]}" for side in (first, second)
    )
    pairings = each.collation.paragraphs
    differ = sum(not pairing.same for pairing in pairings)
    left = f", {each.withheld} withheld" if each.withheld else ""
    return (
        f"{first.mrn or first.source.name}: {names}: {differ} of {len(pairings)} paragraphs differ"
        f"{left}; fields that differ: {len(each.collation.fields)}"
    )
