"""Portion marks where they stand in the body: recognised, parsed once, look-alikes refused."""

from __future__ import annotations

import re
from functools import lru_cache

from reftel.marking import Disclosure, Level, Marking

_LEVEL = r"TOP\s+SECRET|TS|SECRET|S|CONFIDENTIAL|C|UNCLASSIFIED|UNCLAS|U|SBU|LOU|FOUO|R"
_REST = r"[^()]{0,400}"
MARK = re.compile(
    rf"\(\s*((?:{_LEVEL})(?:\s*(?:/|,|;|-)\s*{_REST}|\s+(?:REL|NF|NOFORN|ENTIRE)\b{_REST})?)\s*\)",
    re.IGNORECASE,
)
_CONTROL = re.compile(
    r"\s*(?:TOP\s+SECRET|TS|SECRET|CONFIDENTIAL|UNCLAS(?:SIFIED)?|SBU|LOU|FOUO|[SCUR]"
    r"|NF|NOFORN|NOT\s+REL.*|REL(?:EASABLE)?\b.*|FGI.*|OC|ORCON|PR|PROPIN|IMC|RD|FRD|CNWDI"
    r"|SI|TK|HCS|COMINT|EXDIS|NODIS|LIMDIS|STADIS|DSEN|FOUO|LES|ENTIRE(?:\s+TEXT)?"
    r"|NOCONTRACT|WNINTEL|EYES\s+ONLY.*)\s*$",
    re.IGNORECASE | re.DOTALL,
)
_RELEASE = re.compile(r"\bREL(?:EASABLE)?\b(?:\s+TO\b)?[\s:]*(.*)", re.IGNORECASE | re.DOTALL)
_LEVELS = {
    "TS": Level.TS, "TOP SECRET": Level.TS, "S": Level.S, "SECRET": Level.S, "C": Level.C,
    "CONFIDENTIAL": Level.C, "R": Level.R,
}  # fmt: skip


def mark_at(clean: str, position: int) -> tuple[Marking, int] | None:
    """Return the portion mark that opens at a place and where it ends, or None."""
    match = MARK.match(clean, position)
    if not match:
        return None
    marking = parsed(match[1])
    return (marking, match.end()) if marking else None


@lru_cache(maxsize=4096)
def parsed(written: str) -> Marking | None:
    """Return the marking of the words between the brackets, or None where they are none."""
    first, *rest = re.split(r"//?|;", " ".join(written.split()))
    head, *more = re.split(r"[-,]|\s(?=REL|NF|NOFORN|ENTIRE)", first, maxsplit=1)
    if not all(_CONTROL.match(part) for part in (head, *more, *rest)):
        return None
    release = _RELEASE.search(written)
    named = release and frozenset(filter(None, re.split(r"[\s,/]+", release[1].upper())))
    noforn = re.search(r"\b(?:NF|NOFORN)\b", written, re.IGNORECASE)
    shown = Disclosure.NOFORN if noforn else Disclosure.RELEASE if named else Disclosure.UNMARKED
    return Marking(
        level=_LEVELS.get(head.strip().upper(), Level.U),
        disclosure=shown,
        release=named if named and not noforn else frozenset(),
        written=f"({written})",
    )
