"""Control words and captions as the tables name them, in register order."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from reftel.tables import parts, table


@dataclass(frozen=True, slots=True)
class Control:
    """A control word: its forms in portion and banner, its category, and whom it holds back."""

    code: str
    portion: str
    banner: str
    category: str
    access: bool
    rank: int


@dataclass(frozen=True, slots=True)
class Caption:
    """A handling caption and its polarity: restricts, channel, alone, permits, handling."""

    code: str
    polarity: str
    noforn: bool

    @property
    def restricts(self) -> bool:
        """Say whether one needs to be on its distribution."""
        return self.polarity in {"restricts", "channel", "alone"}


@cache
def controls() -> dict[str, Control]:
    """Return the controls by code, in the order of the register (CAPCO 2016 A.6, Fig. 2)."""
    return {
        row["code"]: Control(
            row["code"], row["portion"], row["banner"], row["category"], row["reach"] == "access", n
        )
        for n, row in enumerate(table("marking", "controls"))
    }


@cache
def control_words() -> dict[str, str]:
    """Return every written form of a control by its code."""
    found: dict[str, str] = {}
    for row in table("marking", "controls"):
        for word in (row["code"], row["portion"], row["banner"], *parts(row["aliases"], ",")):
            found.setdefault(word, row["code"])
    return found


@cache
def captions() -> dict[str, Caption]:
    """Return the captions by code."""
    return {
        row["code"]: Caption(row["code"], row["polarity"], row["noforn"] == "yes")
        for row in table("marking", "captions")
    }


@cache
def caption_words() -> dict[str, str]:
    """Return every written form of a caption by its code."""
    found: dict[str, str] = {}
    for row in table("marking", "captions"):
        for word in (row["code"], *parts(row["aliases"], ",")):
            found.setdefault(word, row["code"])
    return found


@cache
def permits() -> frozenset[str]:
    """Return the captions that widen distribution (SIPDIS, INFORM CONSULS …)."""
    return frozenset(c.code for c in captions().values() if c.polarity == "permits")


@lru_cache(maxsize=8192)
def root(control: str) -> str:
    """Return the register's word that a compound control begins with: `TK` of `TK-IDIT ABCD`."""
    if control in controls():
        return control
    head = max(control.rfind("-"), control.rfind(" "))
    return root(control[:head]) if head > 0 else control


@lru_cache(maxsize=8192)
def needs_access(control: str) -> bool:
    """Say whether a reader must hold this control; what no table knows always asks for it."""
    if control in captions():
        return captions()[control].restricts
    known = controls().get(root(control))
    return known is None or known.access


@lru_cache(maxsize=4096)
def asked(held: frozenset[str]) -> frozenset[str]:
    """Return those of the controls or captions that a reader must hold."""
    return frozenset(word for word in held if needs_access(word))
