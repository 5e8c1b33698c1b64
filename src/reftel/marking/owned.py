"""Marks of other states and bodies as cables write them, without the strokes of the register."""

from __future__ import annotations

import re

from reftel.marking.countries import recipient

_OWNED = re.compile(
    r"([A-Z][A-Z.]{1,14}(?: (?!TOP )[A-Z]{2,14})?)"
    r" (TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED)\b"
)


def in_register(mark: str) -> str:
    """Return `UK SECRET` as `//GBR SECRET`, `EU RESTRICTED` as `//EU RESTRICTED`; others as is."""
    found = _OWNED.match(mark)
    code = recipient(found[1]) if found else None
    if found is None or code in {None, "USA", "NATO"}:
        return mark
    return f"//{code} {mark[found.start(2) :]}"
