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

__all__ = [
    "Cable",
    "Citation",
    "Classifier",
    "Emendation",
    "Paragraph",
    "Part",
    "Reference",
    "Station",
    "Subject",
    "Transmission",
]
