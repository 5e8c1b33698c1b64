"""The Traffic Light Protocol 2.0 (FIRST): five steps, each holding back all that the last does."""

from __future__ import annotations

from reftel.marking.level import Disclosure, Level
from reftel.marking.marking import Marking

_STEPS = ("TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")
_CLEAR = {"TLP:CLEAR", "TLP:WHITE"}


def read_tlp(text: str) -> Marking:
    """Read `TLP:AMBER+STRICT`; TLP 1's WHITE reads as CLEAR; anything else is withheld."""
    word = "".join(text.upper().strip().strip("()[]").split())
    word = word if word.startswith("TLP:") else f"TLP:{word}"
    if word in _CLEAR:
        return Marking(Level.U, disclosure=Disclosure.PUBLIC, written=text)
    if word in _STEPS:
        held = frozenset(_STEPS[: _STEPS.index(word) + 1])
        return Marking(Level.U, controls=held, written=text)
    return Marking(doubts=frozenset({f"unknown {text.strip() or 'mark'}"}), written=text)


def render_tlp(marking: Marking) -> str:
    """Return the strictest step; RED where the marking is not of this protocol."""
    if marking.level is not Level.U or marking.doubts:
        return _STEPS[-1]
    held = [step for step in _STEPS if step in marking.controls]
    if held:
        return held[-1]
    return "TLP:CLEAR" if marking.disclosure is Disclosure.PUBLIC else _STEPS[-1]
