"""What papers an entry tells of: passports, tax numbers, registrations, by the list's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.lists.hulls import imo

if TYPE_CHECKING:
    from reftel.lists.draft import Draft

_SCHEMES = {
    "mmsi": "mmsi",
    "passport": "passport",
    "tax": "tax",
    "national": "national",
    "registration": "registration",
}


def add_paper(draft: Draft, kind: str, number: str) -> None:
    """Add the number of a paper, such as "Passport" or "Vessel Registration Identification"."""
    said = number if number.upper().startswith("IMO") else f"{kind} {number}"
    if hull := imo(said):
        draft.identify("imo", hull)
    elif kind == "Gender":
        draft.note("gender", number)
    else:
        draft.identify(scheme(kind), number)


def scheme(kind: str) -> str:
    """Return what a paper of some kind numbers."""
    low = kind.casefold()
    return next((found for word, found in _SCHEMES.items() if word in low), "other")
