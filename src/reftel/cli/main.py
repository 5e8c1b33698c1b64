"""The command line: a table of commands, each imported when it is called."""

from __future__ import annotations

import gc
import sys
import traceback
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, NoReturn

import typer
from typer import _click as click
from typer.core import TyperCommand, TyperGroup

from reftel.findings import ReftelError

if TYPE_CHECKING:
    from collections.abc import Sequence


class Entry(NamedTuple):
    """Where a command lives, and its line in the overview."""

    module: str
    about: str


DOCKET: dict[str, Entry] = {
    "demo": Entry("demo", "Import the example traffic, print the board, serve the desk."),
    "import": Entry("intake", "Read cables from files, folders and archives into the store."),
    "read": Entry("read", "Read cables and print what was read, as JSON."),
    "check": Entry("check", "Report what is odd in cables, with the line and a caret."),
    "show": Entry("show", "Show one cable of the store, with its marks."),
    "collate": Entry("collate", "Compare renditions of one telegram, paragraph by paragraph."),
    "refs": Entry("refs", "Show what a cable refers to and what refers to it."),
    "chain": Entry("chain", "Show how cables answer, report on and follow up each other."),
    "search": Entry("search", "Search the store by words and fields."),
    "claims": Entry("claims", "List what cables say; confirm, reject, correct, add."),
    "marking": Entry("marking", "Parse, join and judge markings; audit a corpus."),
    "release": Entry("release", "Say which portions of a cable an audience may be told."),
    "classify": Entry("classify", "Find the control-list entries that a phrase may fall under."),
    "screen": Entry("screen", "Screen names against the lists as of a day."),
    "listed": Entry("listed", "Say whether a name was listed on a day."),
    "lists": Entry("lists", "Add, show and compare snapshots of lists."),
    "board": Entry("board", "Print what is due, overdue, awaited and promised, as of a time."),
    "ask": Entry("ask", "List asks; record delivery, report, answer, closing."),
    "case": Entry("case", "Open, show and report on cases."),
    "promises": Entry("promises", "List promises and questions, and what became of them."),
    "meetings": Entry("meetings", "List regime meetings."),
    "documents": Entry("documents", "List numbered regime documents and their gaps."),
    "comments": Entry("comments", "List comment calls and who has answered."),
    "store": Entry("store", "Verify, rebuild, back up, restore and migrate the store."),
    "serve": Entry("serve", "Serve the desk on 127.0.0.1."),
    "rule": Entry("rule", "Explain a kind of finding."),
    "doctor": Entry("doctor", "Say what this installation has and lacks."),
}


class Docket(TyperGroup):
    """The group of all commands; a command's module is imported when it is resolved."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order of the table."""
        del ctx
        return list(DOCKET)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a stand-in that knows the command's line in the overview."""
        del ctx
        entry = DOCKET.get(cmd_name)
        return TyperCommand(cmd_name, help=entry.about) if entry else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Import the command that is called."""
        name, command, rest = super().resolve_command(ctx, args)
        return name, command and load(command.name or ""), rest


def load(name: str) -> click.Command:
    """Return the command of this name with all its options."""
    module: Any = import_module(f"reftel.cli.{DOCKET[name].module}")
    command = typer.main.get_command(module.app)
    command.name = name
    command.help = command.help or DOCKET[name].about
    _plain(command)
    return command


def _plain(command: click.Command) -> None:
    """Print help as text without frames, as the overview is, which alone offers completion."""
    command.rich_markup_mode = None  # type: ignore[attr-defined]
    command.params = [
        option for option in command.params if not (option.name or "").endswith("_completion")
    ]
    for part in getattr(command, "commands", {}).values():
        _plain(part)


app = typer.Typer(
    cls=Docket, no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False
)


def _version(asked: bool) -> None:  # noqa: FBT001 -- a flag's value
    if asked:
        from importlib.metadata import version  # noqa: PLC0415 -- only here

        sys.stdout.write(f"reftel {version('reftel')}\n")
        raise typer.Exit


Version = Annotated[
    bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
]


@app.callback()
def reftel(version: Version = False) -> None:  # noqa: FBT002 -- a flag
    """Read cable traffic, keep the case it carries, and see what is owed."""
    del version


def run(args: Sequence[str] | None = None) -> None:
    """Run the command line; a caller's mistake ends with its message, any fault with code 2."""
    # A docket is hundreds of thousands of values that all live till the end: looking for dead
    # ones among them as often as Python would takes a third of the time.
    gc.set_threshold(100_000, 20, 100)
    try:
        app(args, prog_name="reftel")
    except ReftelError as error:
        _refuse(str(error))
    except OSError as error:
        name = f" {error.filename}" if error.filename else ""
        _refuse(f"the machine refuses{name}: {error.strerror or error}; see to it and call again")
    except UnicodeEncodeError as error:
        _refuse(f"{error.object[:60]!r} is no text in UTF-8: set the terminal to it, call again")
    except Exception:  # noqa: BLE001 -- the last one to know: a fault of ours is no finding
        traceback.print_exc()
        _refuse("this is a fault of reftel itself; nothing was lost.")


def _refuse(message: str) -> NoReturn:
    from reftel.cli.output import note  # noqa: PLC0415 -- where something is wrong

    note(f"reftel: {message}")
    sys.exit(2)
