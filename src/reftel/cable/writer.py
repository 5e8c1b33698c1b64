"""Writing: a telegram back to its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reftel.cable.cable import Cable


def write(cable: Cable) -> str:
    """Return the text of a cable, character for character as it was read."""
    return cable.source.text
