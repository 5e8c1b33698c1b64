"""`reftel marking`: parse, join and judge markings; audit a corpus."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

import reftel.desk as desk
from reftel.cli.options import Format, FormatOption, ToAudience
from reftel.cli.output import emit, emit_value, note
from reftel.findings import ReftelError
from reftel.marking import audience, banner, join, parse, reason, record, render

if TYPE_CHECKING:
    from reftel.marking import Marking

app = typer.Typer(no_args_is_help=True, help="Parse, join and judge markings; audit a corpus.")

MarksArgument = Annotated[list[str], typer.Argument(help="(S/NF), 'S/REL CHINA', …")]
ProfileOption = Annotated[str, typer.Option("--profile", help="state, capco or tlp2.")]
PostOption = Annotated[str | None, typer.Option("--post", help="The post that writes: BEIJING.")]
OnOption = Annotated[
    str | None, typer.Option("--on", help="The day for memberships; default today.", metavar="DATE")
]


@app.command("parse")
def parse_marks(
    marks: MarksArgument,
    profile: ProfileOption = "state",
    post: PostOption = None,
    form: FormatOption = Format.TABLE,
) -> None:
    """Say how marks are read; exit 1 where one is doubtful."""
    read = [parse(text, profile, post) for text in marks]
    rows = [record(mark) for mark in read]
    emit(rows, form, ("text", "canonical", "disclosure", "doubts"))
    _exit(any(mark.doubts for mark in read))


@app.command("join")
def join_marks(
    marks: MarksArgument, profile: ProfileOption = "state", form: FormatOption = Format.TABLE
) -> None:
    """Print the mark of a text that holds all these portions."""
    joined = join([parse(text, profile) for text in marks], profile)
    if form is Format.TABLE:
        emit([{"join": render(joined, profile)}], Format.TABLE)
    else:
        emit_value(record(joined))


@app.command("banner")
def banner_over(
    marks: MarksArgument, profile: ProfileOption = "state", form: FormatOption = Format.TABLE
) -> None:
    """Print the banner line over portions."""
    line = banner([parse(text, profile) for text in marks], profile)
    emit([{"banner": line}], form)


@app.command("may-see")
def may_see(
    marks: MarksArgument,
    to: ToAudience,
    on: OnOption = None,
    profile: ProfileOption = "state",
    form: FormatOption = Format.TABLE,
) -> None:
    """Say whether an audience may be told, and why; exit 1 where it may not."""
    who, day = audience(to), day_of(on)
    read = [parse(text, profile) for text in marks]
    emit([_ruling(mark, reason(mark, who, day), mark.may_see(who, day)) for mark in read], form)
    _exit(not all(mark.may_see(who, day) for mark in read))


def _ruling(mark: Marking, why: str, told: bool) -> dict[str, Any]:  # noqa: FBT001 -- a row
    return {"mark": mark.written, "told": "yes" if told else "no", "reason": why}


@app.command("audit")
def audit_paths(
    paths: Annotated[list[str], typer.Argument(help="Files and folders of cables.")],
    form: FormatOption = Format.TABLE,
) -> None:
    """Count what is odd in the marks of a corpus; exit 1 where anything is."""
    rows = desk.auditing.audit(paths)
    emit(rows, form, ("what", "cables", "examples"))
    note(f"{rows[0]['cables']} cables read")
    _exit(any(row["cables"] for row in rows if "/" in row["what"]))


def day_of(text: str | None) -> date:
    """Return the day asked for; today where none is."""
    if text is None:
        return date.today()  # noqa: DTZ011 -- the day of the user's calendar
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ReftelError(f"--on {text!r} is no day: write 2007-11-23") from None


def _exit(odd: bool) -> None:  # noqa: FBT001 -- the one question
    if odd:
        raise typer.Exit(1)
