"""Portions rolled up into a banner: precedence and dropping, which the join knows nothing of."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING

from reftel.marking.level import Disclosure, Level
from reftel.marking.marking import IDENTITY, Marking
from reftel.marking.notation import render
from reftel.marking.recipients import NOBODY

if TYPE_CHECKING:
    from collections.abc import Iterable

_CLASSIFIED_DROPS = frozenset({"SBU", "FOUO", "DS", "UCNI", "DCNI", "LOU"})
"""Marks for unclassified text alone (CAPCO 2016 p. 119, 171, 176-180)."""
_PRECEDENCE = (
    ("FOUO", {"SBU", "LES", "SSI"}),
    ("ORCON-USGOV", {"ORCON"}),
    ("FRD", {"RD"}),
    ("TFNI", {"RD", "FRD"}),
)
_BARE = "country list stands in the banner"


def join(markings: Iterable[Marking], profile: str = "state") -> Marking:
    """Return the join of portions; under CAPCO an unmarked portion beside a marked one is NF."""
    kept = list(markings)
    if not kept:
        return Marking()
    joined = reduce(Marking.__or__, kept)
    kinds = {mark.disclosure for mark in kept} - {Disclosure.PUBLIC}
    if profile == "capco" and Disclosure.UNMARKED in kinds and len(kinds) > 1:
        return joined | replace(IDENTITY, disclosure=Disclosure.NOFORN)
    return joined


def banner(markings: Iterable[Marking], profile: str = "state") -> str:
    """Return the banner line over portions (CAPCO 2016 D.2, Table 3)."""
    kept = list(markings)
    joined = roll_up(kept, profile)
    line = render(joined, profile, "banner")
    if profile != "capco" or joined.level is not Level.U or not _tied(kept):
        return line
    # Where NOFORN comes from SBU-NF or LES-NF alone it stays beside its control (p. 179, 187).
    for word in ("SBU", "LES"):
        if f"//NOFORN//{word}" in line:
            return line.replace(f"//NOFORN//{word}", f"//{word} NOFORN")
    return line


def roll_up(markings: Iterable[Marking], profile: str = "state") -> Marking:
    """Return the marking that a banner over these portions has, after precedence and dropping."""
    kept = list(markings)
    joined = join(kept, profile)
    held = set(_owners(kept, joined.controls))
    if joined.level is not None and joined.level > Level.U and profile == "capco":
        held -= {code for code in held if code in _CLASSIFIED_DROPS}
    if profile == "capco":
        for weaker, stronger in _PRECEDENCE:
            if stronger & held:
                held.discard(weaker)
    captions = joined.captions
    if {"EXDIS", "NODIS"} <= captions:
        captions -= {"EXDIS"}
    return replace(joined, controls=frozenset(held), captions=captions)


def _owners(kept: list[Marking], held: frozenset[str]) -> frozenset[str]:
    """Turn joint and foreign owners into FGI unless every portion is theirs (p. 58, 128)."""
    named = {code for code in held if code.startswith(("JOINT", "FOREIGN"))}
    same = {frozenset(c for c in mark.controls if c.startswith("FOREIGN")) for mark in kept}
    if not named or all("JOINT" in mark.controls for mark in kept):
        return _concealed(kept, held)
    if len(same) == 1 and all("FOREIGN" in mark.controls for mark in kept):
        return held
    owners = {code.partition(" ")[2] for code in named} - {"", "USA", "FGI"}
    found = held - named | {"FGI"} | {f"FGI {owner}" for owner in owners}
    return _concealed(kept, frozenset(found))


def _concealed(kept: list[Marking], held: frozenset[str]) -> frozenset[str]:
    """Drop the list of owners where one portion conceals its own (p. 128)."""
    hidden = any(
        "FOREIGN FGI" in mark.controls
        or ("FGI" in mark.controls and not any(c.startswith("FGI ") for c in mark.controls))
        for mark in kept
    )
    return frozenset(code for code in held if not (hidden and code.startswith("FGI ")))


def _tied(kept: list[Marking]) -> bool:
    """Say whether NOFORN stands in SBU-NF and LES-NF portions alone."""
    marked = [m for m in kept if m.disclosure in {Disclosure.NOFORN, Disclosure.RELEASE}]
    return all({"SBU", "LES"} & m.controls and "-NF" in m.written for m in marked)


def resolve(marking: Marking, banner: Marking) -> Marking:
    """Give a bare `REL` or a JOINT without owners the list of the banner (CAPCO p. 150, 58)."""
    owners = {code for code in banner.controls if code.startswith("JOINT ")}
    found = marking
    if "JOINT" in marking.controls and not any(c.startswith("JOINT ") for c in marking.controls):
        found = replace(found, controls=found.controls | owners)
    if _BARE not in marking.doubts:
        return found
    listed = banner.release if banner.disclosure is Disclosure.RELEASE else NOBODY
    return replace(
        found,
        release=listed,
        display=found.display | listed,
        doubts=found.doubts - {_BARE},
        disclosure=Disclosure.RELEASE if listed else Disclosure.NOFORN,
    )
