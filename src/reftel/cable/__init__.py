"""Telegrams as they really look: read, written, collated, emended, checked."""

from typing import TYPE_CHECKING

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
from reftel.cable.head import Head, head, year_sent
from reftel.cable.header.mrn import filed_as, numbers_meant, post_of
from reftel.cable.record import record
from reftel.doors import door

if TYPE_CHECKING:
    from reftel.cable.apparatus import Variant, collated, variants
    from reftel.cable.checked.checks import check, examine
    from reftel.cable.collation import Change, Collation, Difference, Pairing, collate
    from reftel.cable.composing import compose
    from reftel.cable.draft import Draft, Passage
    from reftel.cable.examining import Examined, examined
    from reftel.cable.folders import Place, places
    from reftel.cable.paths import Text, read_path, texts, texts_at
    from reftel.cable.reader import VERSION, read
    from reftel.cable.writer import as_sent, write

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
    "Place",
    "Reference",
    "Station",
    "Subject",
    "Text",
    "Transmission",
    "Variant",
    "as_sent",
    "check",
    "collate",
    "collated",
    "compose",
    "decode",
    "examine",
    "examined",
    "filed_as",
    "head",
    "numbers_meant",
    "places",
    "post_of",
    "read",
    "read_path",
    "record",
    "text_in",
    "texts",
    "texts_at",
    "variants",
    "write",
    "year_sent",
]

# Reading takes many patterns, which those who only list what is held should not wait for.
__getattr__ = door(
    __name__,
    {
        "apparatus": ("Variant", "collated", "variants"),
        "checked.checks": ("check", "examine"),
        "collation": ("Change", "Collation", "Difference", "Pairing", "collate"),
        "composing": ("compose",),
        "draft": ("Draft", "Passage"),
        "examining": ("Examined", "examined"),
        "paths": ("Text", "read_path", "texts", "texts_at"),
        "folders": ("Place", "places"),
        "reader": ("VERSION", "read"),
        "writer": ("as_sent", "write"),
    },
)
