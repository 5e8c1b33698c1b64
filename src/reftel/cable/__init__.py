"""Telegrams as they really look: read, written, collated, emended, checked."""

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
from reftel.cable.head import Head, head
from reftel.cable.paths import read_path
from reftel.cable.reader import read
from reftel.cable.record import record
from reftel.cable.writer import write

__all__ = [
    "Cable",
    "Citation",
    "Classifier",
    "Emendation",
    "Head",
    "Paragraph",
    "Part",
    "Reference",
    "Station",
    "Subject",
    "Transmission",
    "head",
    "read",
    "read_path",
    "record",
    "write",
]
