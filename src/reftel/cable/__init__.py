"""Telegrams as they really look: read, written, collated, emended, checked."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from reftel.cable.cable import (
    Cable,
    Citation,
    Classifier,
    Emendation,
    Paragraph,
    Part,
    Reference,
    Station,
    Subject,
    Transmission,
)
from reftel.cable.carried.decoding import decode, text_in
from reftel.cable.head import Head, head
from reftel.cable.header.mrn import filed_as, post_of
from reftel.cable.record import record

if TYPE_CHECKING:
    from reftel.cable.checked.checks import check, examine
    from reftel.cable.collation import Change, Collation, Difference, Pairing, collate
    from reftel.cable.composing import Draft, Passage, compose
    from reftel.cable.examining import Examined, examined
    from reftel.cable.paths import Text, read_path, texts
    from reftel.cable.reader import VERSION, read
    from reftel.cable.writer import as_found, as_sent, write

__all__ = [
    "VERSION",
    "Cable",
    "Change",
    "Citation",
    "Classifier",
    "Collation",
    "Difference",
    "Draft",
    "Emendation",
    "Examined",
    "Head",
    "Pairing",
    "Paragraph",
    "Part",
    "Passage",
    "Reference",
    "Station",
    "Subject",
    "Text",
    "Transmission",
    "as_found",
    "as_sent",
    "check",
    "collate",
    "compose",
    "decode",
    "examine",
    "examined",
    "filed_as",
    "head",
    "post_of",
    "read",
    "read_path",
    "record",
    "text_in",
    "texts",
    "write",
]

# Reading takes many patterns, which those who only list what is held should not wait for.
_HOMES = {
    **dict.fromkeys(("check", "examine"), "checked.checks"),
    **dict.fromkeys(("Change", "Collation", "Difference", "Pairing", "collate"), "collation"),
    **dict.fromkeys(("Draft", "Passage", "compose"), "composing"),
    **dict.fromkeys(("Examined", "examined"), "examining"),
    **dict.fromkeys(("Text", "read_path", "texts"), "paths"),
    **dict.fromkeys(("VERSION", "read"), "reader"),
    **dict.fromkeys(("as_found", "as_sent", "write"), "writer"),
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 -- a module's door opens on anything
    """Import what reads, writes or compares when it is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module 'reftel.cable' has no attribute {name!r}")
    return getattr(import_module(f"reftel.cable.{_HOMES[name]}"), name)
