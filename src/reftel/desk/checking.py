"""A cable of the store or of a file held against the lists."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from reftel import claims, marking
from reftel.cable import read_path
from reftel.findings import ReftelError
from reftel.screening import check_claims

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable import Cable
    from reftel.lists import Shelf
    from reftel.screening import Checked

SQLITE = "sqlite:///"


def cable_findings(what: str, store: str, shelf: Shelf | None = None) -> list[dict[str, Any]]:
    """Return what the lists make of a cable or of the cables of a file, with their marks."""
    return [row for cable in cables_of(what, store) for row in findings_of(cable, shelf)]


def findings_of(cable: Cable, shelf: Shelf | None = None) -> list[dict[str, Any]]:
    """Return what the lists make of one cable on its day, those of a shelf among them."""
    on = cable.dtg.date() if cable.dtg else None
    return [_row(cable, each) for each in check_claims(claims.extract(cable), on, shelf)]


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


def cables_of(what: str, store: str) -> Iterator[Cable]:
    """Yield the cables of a file, or the cable of the store that has a number."""
    if Path(what).exists():
        yield from read_path(what)
        return
    file = store.removeprefix(SQLITE)
    if store.startswith(SQLITE) and not Path(file).is_file():
        raise ReftelError(f"{what!r} is no file, and there is no store {file}: import cables first")
    from reftel.store import open_store  # noqa: PLC0415 -- heavy

    with open_store(store, create=False) as opened:
        yield opened.cable(what)
