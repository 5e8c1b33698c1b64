"""The shipped exercise traffic, and the day on which it is worth looking at."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from reftel.findings import ReftelError

DAY = "2008-04-14"
"""One report is late and two promises are open in the exercise traffic on this day."""


def exercise() -> Path:
    """Return the folder of the exercise traffic: in the wheel, else in the checkout."""
    package = Path(str(files("reftel")))
    for folder in (package / "exercise", package.parents[1] / "examples" / "exercise"):
        if folder.is_dir():
            return folder
    raise ReftelError("the exercise traffic is not installed: install reftel again from its wheel")
