"""The checks of a telegram against itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.findings import Finding

if TYPE_CHECKING:
    from reftel.cable.cable import Cable


def check(cable: Cable) -> tuple[Finding, ...]:
    """Check a telegram against itself; what was noticed while it was read is not repeated."""
    if cable.mrn and any(item.mrn == cable.mrn for item in cable.references):
        return (Finding("cable/self-reference", f"{cable.mrn} refers to itself"),)
    return ()
