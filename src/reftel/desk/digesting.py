"""What a worker does: texts become folios, and what cannot be read is said."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable import read
from reftel.claims import extract
from reftel.store import fold_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.cable import Cable
    from reftel.desk.gathering import Found
    from reftel.store import Folio


class Failure(NamedTuple):
    """A text that could not be brought in, or of which something must be told, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Digest:
    """What a worker made of a batch."""

    folios: list[Folio] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    doubts: list[Failure] = field(default_factory=list)
    """Texts brought in of which something must be told."""


def digest(batch: Sequence[Found], *, claims: bool = True) -> Digest:
    """Read and extract a batch; a pure function, so that any worker may do it."""
    made = Digest()
    for found in batch:
        try:
            cable = _read(found)
            made.folios.append(_fold(found, cable, claims=claims))
            made.doubts.extend(_later(found, cable))
        except Exception as error:  # noqa: BLE001 -- one text must not cost the others of its batch
            made.failures.append(Failure(found.name, f"{type(error).__name__}: {error}"))
    return made


def _later(found: Found, cable: Cable) -> Iterator[Failure]:
    """Tell of a section that stands without the first: a search shows one text of a message."""
    number, of = cable.section or (1, 1)
    if number > 1:
        yield Failure(
            found.name,
            f"begins with section {number} of {of} of {cable.mrn or 'a telegram'}: put its "
            "sections in one file, and import that; a search shows one text of a message",
        )


def _fold(found: Found, cable: Cable, *, claims: bool) -> Folio:
    said = extract(cable) if claims else None
    return fold_in(cable, said, found.columns, raw=found.raw, encoding=found.encoding)


def _read(found: Found) -> Cable:
    """Read a text; number and date from elsewhere count where it does not say its own."""
    cable = read(found.text, name=found.name, columns=found.columns)
    if (cable.mrn or not found.mrn) and (cable.created or not found.created):
        return cable
    mrn, created = cable.mrn or found.mrn, cable.created or found.created
    return read(found.text, mrn=mrn, created=created, name=found.name, columns=found.columns)
