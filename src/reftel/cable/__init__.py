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
]
