"""Which rendition a text is, told by its content, and its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.cable.carried.carriage import Carriage
from reftel.cable.carried.labelled import read_labelled
from reftel.cable.carried.markup import is_page, read_page
from reftel.cable.carried.nara import read_nara
from reftel.cable.carried.rows import read_row
from reftel.cable.carried.webtext import read_webtext
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Sequence


def take_apart(text: str, columns: Sequence[str] = ()) -> Carriage:
    """Recognise a rendition and say where its parts stand; what is unknown is plain text."""
    first = text[:1]
    if first == '"' and (carriage := read_row(text)):
        return carriage
    if is_page(text):
        return read_page(text)
    carriage = read_row(text, columns) or read_nara(text) or read_labelled(text)
    carriage = carriage or read_webtext(text)
    if carriage:
        return carriage
    whole = Span(0, len(text))
    return Carriage("plain", whole, whole)
