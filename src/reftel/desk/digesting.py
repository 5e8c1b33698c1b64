"""What a worker does: texts become folios, and what cannot be read is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reftel.cable import read
from reftel.claims import extract
from reftel.store import fold_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reftel.cable import Cable
    from reftel.desk.gathering import Found
    from reftel.store import Folio


class Failure(NamedTuple):
    """A text that could not be brought in, and why."""

    name: str
    reason: str


class Digest(NamedTuple):
    """What a worker made of a batch."""

    folios: list[Folio]
    failures: list[Failure]


def digest(batch: Sequence[Found], *, claims: bool = True) -> Digest:
    """Read and extract a batch; a pure function, so that any worker may do it."""
    made = Digest([], [])
    for found in batch:
        try:
            made.folios.append(_fold(found, claims=claims))
        except Exception as error:  # noqa: BLE001 -- one text must not cost the others of its batch
            made.failures.append(Failure(found.name, f"{type(error).__name__}: {error}"))
    return made


def _fold(found: Found, *, claims: bool) -> Folio:
    cable = _read(found)
    said = extract(cable) if claims else None
    return fold_in(cable, said, found.columns, raw=found.raw, encoding=found.encoding)


def _read(found: Found) -> Cable:
    """Read a text; number and date from elsewhere count where it does not say its own."""
    cable = read(found.text, name=found.name, columns=found.columns)
    if (cable.mrn or not found.mrn) and (cable.created or not found.created):
        return cable
    mrn, created = cable.mrn or found.mrn, cable.created or found.created
    return read(found.text, mrn=mrn, created=created, name=found.name, columns=found.columns)
