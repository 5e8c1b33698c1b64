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
from reftel.cable.carried.decoding import decode, text_in
from reftel.cable.checked.checks import check, examine
from reftel.cable.collation import Change, Collation, Difference, Pairing, collate
from reftel.cable.composing import Draft, Passage, compose
from reftel.cable.examining import Examined, examined
from reftel.cable.head import Head, head
from reftel.cable.header.mrn import filed_as
from reftel.cable.paths import Text, read_path, texts
from reftel.cable.reader import VERSION, read
from reftel.cable.record import record
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
    "read",
    "read_path",
    "record",
    "text_in",
    "texts",
    "write",
]
