"""The forms a date takes in a telegram, each with what it means beside a reference day."""

from __future__ import annotations

from reftel.claims.dated import dates_counted, dates_named, dates_parts
from reftel.claims.dated.dates_grammar import DAYNO, FORMS, MONTH, Beside, century, span

__all__ = ["DAYNO", "FORMS", "MONTH", "Beside", "century", "span"]

FORMS += [*dates_named.FORMS, *dates_parts.FORMS, *dates_counted.FORMS]
