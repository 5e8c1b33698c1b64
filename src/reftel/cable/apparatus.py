"""The apparatus of a collation: every variant of one rendition against another, and its JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from reftel.cable.collation import Difference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable.cable import Cable, Paragraph
    from reftel.cable.collation import Collation, Pairing
    from reftel.source import Span

HEADER = "hdr"


class Variant(NamedTuple):
    """What one rendition has and what the other has instead, with the places in both."""

    paragraph: str | None
    """Label of the paragraph of the body; `hdr` for the header."""
    field: str | None
    """Name of the field of the header."""
    difference: Difference
    first: str
    second: str
    first_span: Span | None = None
    second_span: Span | None = None


def variants(collation: Collation) -> Iterator[Variant]:
    """Yield all that differs: fields of the header, then the body in order of the text."""
    for field in collation.fields:
        kind = _kind(field.first, field.second)
        places = (side.places.get(field.name) for side in (collation.first, collation.second))
        yield Variant(HEADER, field.name, kind, field.first, field.second, *places)
    for pairing in collation.paragraphs:
        yield from _of_pairing(pairing)


def _of_pairing(pairing: Pairing) -> Iterator[Variant]:
    first, second, elsewhere = pairing.first, pairing.second, pairing.moved
    if first is None or second is None:
        if first or not elsewhere:
            yield _alone(pairing.label, first, second or elsewhere, moved=bool(elsewhere))
        return
    one, two = (side.marking.written if side.marking else "" for side in (first, second))
    if pairing.marking_differs:
        yield Variant(pairing.label, None, Difference.MARKING, one, two, first.span, second.span)
    for change in pairing.changes:
        if pairing.marking_differs and (_bare(change.first), _bare(change.second)) == (one, two):
            continue
        yield Variant(
            pairing.label, None, change.difference, change.first, change.second,
            change.first_span, change.second_span,
        )  # fmt: skip


def _alone(
    label: str | None, first: Paragraph | None, second: Paragraph | None, *, moved: bool
) -> Variant:
    """Return a paragraph that has no counterpart, or has it elsewhere; a move is told once."""
    kind = Difference.MOVED if moved else Difference.REMOVED if first else Difference.ADDED
    one, two = (side.span if side else None for side in (first, second))
    return Variant(label, None, kind, _words(first), _words(second), one, two)


def _bare(words: str) -> str:
    """Return the words of a mark without its brackets."""
    return words.strip("() ")


def _words(node: Paragraph | None) -> str:
    return " ".join(" ".join(each.text.split()) for each in node.walk()) if node else ""


def _kind(first: str, second: str) -> Difference:
    if not first:
        return Difference.ADDED
    return Difference.CHANGED if second else Difference.REMOVED


def collated(collation: Collation) -> dict[str, Any]:
    """Return `first, second` (which texts), `same`, and `variants`, spans as `[start, end]`."""
    return {
        "first": _text(collation.first),
        "second": _text(collation.second),
        "same": collation.same,
        "variants": [
            {
                "paragraph": one.paragraph,
                "field": one.field,
                "difference": one.difference.value,
                "first": one.first,
                "second": one.second,
                "first_span": one.first_span and list(one.first_span),
                "second_span": one.second_span and list(one.second_span),
            }
            for one in variants(collation)
        ],
    }


def _text(cable: Cable) -> dict[str, Any]:
    source = cable.source
    return {
        "mrn": cable.mrn,
        "rendition": source.rendition,
        "sha256": source.sha256,
        "name": source.name,
    }
