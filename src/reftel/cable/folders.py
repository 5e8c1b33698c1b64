"""Files at a path, in order; and whatever stands there and cannot be read, with the reason."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reftel.findings import ReftelError

if TYPE_CHECKING:
    from collections.abc import Iterator

STDIN = "-"


class Place(NamedTuple):
    """A file to be read, or why nothing can be read there."""

    path: Path
    name: str
    """As it is told: within the folder that was given."""
    fault: str = ""


def places(path: str | Path) -> Iterator[Place]:
    """Yield every file at a path: itself, or all under a folder; `-` is the standard input.

    Nothing is passed over in silence: a folder that may not be gone into, a link to a folder or to
    nothing and what is no file come with their fault. ReftelError where nothing is there at all.
    """
    top = Path(path)
    if str(path) == STDIN:
        yield Place(top, "stdin")
    elif top.is_dir():
        yield from _under(top)
    elif top.exists():
        yield Place(top, top.name, _fault(top))
    else:
        raise ReftelError(f"{top} does not exist: give a file, a folder or an archive, or -")


def _under(top: Path) -> Iterator[Place]:
    waiting = [top]
    while waiting:
        here = waiting.pop()
        name = here.name if here == top else str(here.relative_to(top))
        try:
            if here == top or (here.is_dir() and not here.is_symlink()):
                waiting += sorted(here.iterdir(), reverse=True)
                continue
            fault = _fault(here)
        except OSError as error:
            fault = f"{error.strerror}: see to its rights."
        yield Place(here, name, fault)


def _fault(path: Path) -> str:
    if path.is_file():
        return ""
    if path.is_dir():
        return "A link to a folder, which is not followed: give that folder itself."
    if path.is_symlink() and not path.exists():
        return f"A link to what is not there: {path.readlink()}."
    return "No file: a pipe, a socket or a device."
