"""Which body and which series of it a meeting belongs to: MTCR and POC, OPCW and the Council."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.text.sieves import Sieve

if TYPE_CHECKING:
    from reftel.claims.text.page import Mentions

_BODY = re.compile(
    r"\b(MTCR|NSG|HCOC|P3|P5\+1|P5|OPCW|IAEA|NATO|OSCE|APEC|ASEAN|ARF|G-?8|G-?20|PSI|UNSC"
    r"|UNGA|BOG|OSCC|JCG|NPT|CWC|BWC|BTWC|CFE|EU|AG|WA|GICNT|CTBT|CD|1540)\b"
)
_FULL = {
    "chemical weapons convention": "OPCW",
    "prohibition of chemical weapons": "OPCW",
    "executive council": "OPCW",
    "states parties": "OPCW",
    "wassenaar": "WA",
    "australia group": "AG",
    "board of governors": "IAEA",
    "nuclear suppliers": "NSG",
    "missile technology control": "MTCR",
}
_SERIES = (
    (re.compile(r"reinforced\s+(?:points?[- ]of[- ]contact|POC)|\bRPOC\b", re.IGNORECASE), "RPOC"),
    (re.compile(r"\bPOC\b|points?[- ]of[- ]contact", re.IGNORECASE), "POC"),
    (re.compile(r"\bTEM\b|technical\s+experts", re.IGNORECASE), "TEM"),
    (re.compile(r"\bIEM\b|information\s+exchange", re.IGNORECASE), "IEM"),
    (re.compile(r"\bLEEM\b|licensing\s+and\s+enforcement", re.IGNORECASE), "LEEM"),
    (re.compile(r"\bEEM\b|enforcement\s+experts", re.IGNORECASE), "EEM"),
    (re.compile(r"executive\s+council|\bEC-\d+", re.IGNORECASE), "Executive Council"),
    (re.compile(r"conference\s+of\s+the\s+states\s+parties|\bCSP\b", re.IGNORECASE), "CSP"),
    (re.compile(r"review\s+conference|\brevcon\b", re.IGNORECASE), "Review Conference"),
    (re.compile(r"plenar", re.IGNORECASE), "plenary"),
    (re.compile(r"summit", re.IGNORECASE), "summit"),
    (re.compile(r"consultations", re.IGNORECASE), "consultations"),
    (re.compile(r"general\s+working\s+group|\bGWG\b", re.IGNORECASE), "GWG"),
    (re.compile(r"working\s+group", re.IGNORECASE), "working group"),
)
OF_REGIMES = {"RPOC": "MTCR", "POC": "MTCR", "TEM": "MTCR", "IEM": "MTCR", "LEEM": "MTCR",
               "EEM": "AG", "GWG": "WA", "plenary": ""}  # fmt: skip
"""Series of control regimes, each with the regime that holds it where the cable names none."""
COMMON = frozenset({"plenary", "summit", "consultations", "working group"})
"""Series that many bodies hold, so that the word alone names no meeting."""


def series_of(words: str) -> str:
    """Return the series that words name; empty where they name none."""
    at = _sieve().search(words, words.lower())
    return "" if at is None else _SERIES[at][1]


@cache
def _sieve() -> Sieve:
    return Sieve([pattern for pattern, _ in _SERIES])


def body_of(words: str) -> str:
    """Return the body that words name by its acronym or in full; empty where they name none."""
    if found := _BODY.search(words):
        return {"1540": "UNSC-1540", "BOG": "IAEA"}.get(found[1], found[1])
    low = " ".join(words.lower().split())
    for name, body in _FULL.items():
        if name in low:
            return body
    return ""


def main_regime(mentions: Mentions) -> str:
    """Return the control regime that a cable names most; empty where it names none."""
    named = Counter(claim.value for claim in mentions.of("control_regime") if claim.value[0] != "(")
    return named.most_common(1)[0][0] if named else ""
