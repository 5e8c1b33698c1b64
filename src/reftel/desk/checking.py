"""A cable of the store or of a file held against the lists."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from reftel import claims, marking
from reftel.cable import read_path
from reftel.desk.deciding import laid, settled
from reftel.findings import ReftelError
from reftel.screening import check_claims

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.cable import Cable
    from reftel.claims import Claim
    from reftel.lists import Shelf
    from reftel.screening import Checked

SQLITE = "sqlite:///"


def cable_findings(what: str, store: str, shelf: Shelf | None = None) -> list[dict[str, Any]]:
    """Return what the lists make of a cable or of the cables of a file, with their marks."""
    return [row for cable, said in told_by(what, store) for row in _findings(cable, said, shelf)]


def _findings(cable: Cable, said: Sequence[Claim], shelf: Shelf | None) -> Iterator[dict[str, Any]]:
    on = cable.dtg.date() if cable.dtg else None
    return (_row(cable, each) for each in check_claims(said, on, shelf))


def _row(cable: Cable, each: Checked) -> dict[str, Any]:
    finding, claim = each
    return {
        "cable": cable.mrn or cable.source.name,
        "name": finding.name,
        "severity": finding.severity.value,
        "paragraph": claim.paragraph,
        "marking": marking.render(claim.marking),
        "message": finding.message,
        "span": list(finding.span) if finding.span else None,
        "quote": claim.quote,
    }


def told_by(what: str, store: str) -> Iterator[tuple[Cable, Sequence[Claim]]]:
    """Yield the cables of a file, or the one of the store that has a number, and what each says.

    What a cable of the store says is as people left it, without what they rejected.
    """
    if Path(what).exists():
        yield from ((cable, claims.extract(cable)) for cable in read_path(what))
        return
    file = store.removeprefix(SQLITE)
    if store.startswith(SQLITE) and not Path(file).is_file():
        raise ReftelError(f"{what!r} is no file, and there is no store {file}: import cables first")
    from reftel.store import open_store  # noqa: PLC0415 -- heavy

    with open_store(store, create=False) as opened:
        cable = opened.cable(what)
        yield cable, list(settled(laid(opened, cable, claims.extract(cable))))
