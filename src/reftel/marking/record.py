"""The documented JSON form of a marking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reftel.marking.marking import Marking


def record(marking: Marking) -> dict[str, Any]:
    """Return `{text, level, controls, disclosure, release, captions, …}`; missing is null."""
    ends = marking.declassify
    return {
        "text": marking.written or str(marking),
        "canonical": str(marking),
        "level": marking.level.name if marking.level is not None else None,
        "controls": sorted(marking.controls),
        "disclosure": marking.disclosure.value,
        "release": sorted(marking.release),
        "display": sorted(marking.display - marking.release),
        "relido": marking.relido,
        "captions": sorted(marking.captions | marking.permits),
        "declassify": (ends.on.isoformat() if ends.on else ends.text) if ends else None,
        "doubts": sorted(marking.doubts),
    }
