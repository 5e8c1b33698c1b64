"""Renditions of one telegram laid side by side, as an audience may be told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reftel.cable import Collation, collate
from reftel.desk.releasing import find
from reftel.desk.showing import hidden_in
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from reftel.cable import Pairing
    from reftel.marking import Audience
    from reftel.source import Span
    from reftel.store import Store


@dataclass(frozen=True, slots=True)
class Collated:
    """A collation, and how many paragraphs are left out of it for an audience."""

    collation: Collation
    withheld: int = 0


def compare(
    first: str,
    second: str | None,
    store: str,
    audience: Audience | None = None,
    on: date | None = None,
) -> list[Collated]:
    """Lay two cables side by side, each a file or one of the store, or all renditions of one.

    Raises ReftelError where `first` alone is a file, or the only rendition that is held.
    """
    if second is not None:
        return [_told(collate(find(first, store), find(second, store)), audience, on)]
    if Path(first).is_file():
        raise ReftelError(f"{first} is one rendition: name the other, a file or one of the store")
    from reftel.store import open_store  # noqa: PLC0415 -- files need no store

    with open_store(store, create=False) as opened:
        return renditions(opened, first, audience, on)


def renditions(
    store: Store, key: str, audience: Audience | None = None, on: date | None = None
) -> list[Collated]:
    """Lay every other rendition of a message beside the one that searches find."""
    first, *others = [store.cable(sha) for sha in store.renditions(key)]
    if not others:
        raise ReftelError(
            f"the store holds {first.mrn or key} in one rendition: name a file to lay beside it"
        )
    return [_told(collate(first, other), audience, on) for other in others]


def _told(collation: Collation, audience: Audience | None, on: date | None) -> Collated:
    """Leave out what either text withholds, the header, and the names of the files.

    No field of the header has a mark of its own; where a text lies may tell what it holds.
    """
    if audience is None:
        return Collated(collation)
    hidden = [tuple(hidden_in(side, audience, on)) for side in (collation.first, collation.second)]
    told = tuple(one for one in collation.paragraphs if not _is_hidden(one, *hidden))
    # A file's name may tell what its text withholds.
    first, second = (
        replace(side, source=replace(side.source, name=""))
        for side in (collation.first, collation.second)
    )
    fewer = replace(collation, first=first, second=second, fields=(), paragraphs=told)
    return Collated(fewer, len(collation.paragraphs) - len(told))


def _is_hidden(pairing: Pairing, first: Iterable[Span], second: Iterable[Span]) -> bool:
    sides = (pairing.first or pairing.moved, first), (pairing.second or pairing.moved, second)
    return any(node and any(map(node.span.meets, spans)) for node, spans in sides)
