"""`reftel classify`: find the control-list entries that a phrase may fall under."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from reftel.cli.options import Format, FormatOption
from reftel.cli.output import console, emit, note

if TYPE_CHECKING:
    from reftel.screening import Candidate

app = typer.Typer()


@app.command()
def classify(
    text: Annotated[str, typer.Argument(help="A phrase or a code: '6C8', 'jet vanes'.")],
    limit: Annotated[int, typer.Option(help="How many entries at most.")] = 10,
    form: FormatOption = Format.TABLE,
) -> None:
    """Find the control-list entries that a phrase may fall under, with all regime twins.

    An empty answer means that nothing was found in the editions named, never "not controlled".
    """
    from reftel.screening import CATCH_ALL, candidate_record, nothing_found  # noqa: PLC0415 -- heavy
    from reftel.screening import classify as find  # noqa: PLC0415 -- heavy

    found = find(text, limit)
    if not found:
        note(nothing_found(text))
        for provision in CATCH_ALL:
            note(f"  {provision}")
    if form is Format.TABLE:
        _tell(found)
    else:
        emit([candidate_record(each) for each in found], form)


def _tell(found: tuple[Candidate, ...]) -> None:
    show = console()
    for each in found:
        head = f"{each.code}  {each.title}  [{each.list} {each.edition}]  {each.score:.2f}"
        show.print(head, markup=False)
        for name, lines in (
            ("twins", each.twins),
            ("why", each.why),
            ("not known", each.unknown_parameters),
        ):
            if lines:
                show.print(f"  {name}: {'; '.join(lines)}", markup=False)
