"""Writing: a telegram back to its text, as it was found and as it was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.cable.carried.renditions import take_apart
from reftel.cable.faircopy import FairCopy

if TYPE_CHECKING:
    from reftel.cable.cable import Cable


def write(cable: Cable) -> str:
    """Return the text of a cable, character for character as it was read."""
    return cable.source.text


def as_sent(cable: Cable) -> str:
    """Return the text as it was sent: carrier undone, repairs made, the frame of a page left out.

    Only what `emendations` records is changed; each can be looked up there by its place.
    """
    carriage = take_apart(cable.source.text, cable.source.columns)
    copy = FairCopy(cable.source.text, carriage.encodings)
    copy.emend(cable.emendations)
    parts = sorted({carriage.routing, carriage.telegram})
    texts = (copy.sent(start, end).strip("\n") for start, end in parts if end > start)
    return "\n".join(text for text in texts if text.strip())
