"""Places of the body that cite: reftel, ref A, para 3 of ref B, STATE 25689."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.cable.cable import Citation
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from reftel.cable.cable import Reference

_REFTEL = re.compile(r"\b[Rr](?:ef|EF)(?:tels?|TELS?)\b")


def read_citations(
    legible: str,
    span: Span,
    references: Sequence[Reference],
    mrn: str | None,
    date: datetime | None,
) -> tuple[Citation, ...]:
    """Read the citations of the body at `span`, resolved to the references of the header."""
    del mrn, date
    cited = tuple(item.mrn for item in references if item.mrn)
    return tuple(
        Citation(match[0], Span(*match.span()), cited) for match in _REFTEL.finditer(legible, *span)
    )
