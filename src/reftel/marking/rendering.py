"""Markings written again: portion and banner lines, with precedence and dropping (CAPCO D.2)."""

from __future__ import annotations

from reftel.marking.controls import controls, root
from reftel.marking.level import Disclosure, Level
from reftel.marking.marking import Marking
from reftel.marking.recipients import groups, plain

_DROPPED_BY = {"FOUO": {"SBU", "LES", "SSI"}, "ORCON-USGOV": {"ORCON"}, "EXDIS": {"NODIS"}}


def render_state(marking: Marking, form: str) -> str:
    """Return a mark as State writes it: `S/NF`, `SBU/NF`, `S/REL TO USA, CHN`."""
    if marking.level is None:
        return "UNMARKED"
    words = [marking.level.words if form == "banner" else marking.level.name]
    held = _words(marking, "portion")
    if marking.level is Level.U and form == "portion" and {"SBU", "LOU"} & set(held):
        words = []
    words += held
    words += _disclosure(marking, short=form == "portion")
    words += sorted(marking.captions)
    return ("//" if form == "banner" else "/").join(words)


def _words(marking: Marking, form: str) -> list[str]:
    ordered = sorted(marking.controls, key=_rank)
    return [_form(code, form) for code in ordered if code != "JOINT"]


def _rank(code: str) -> tuple[int, str]:
    known = controls().get(root(code))
    return (known.rank if known else 999, code)


def _form(code: str, form: str) -> str:
    known = controls().get(code)
    return getattr(known, form) if known else code


def _disclosure(marking: Marking, *, short: bool) -> list[str]:
    if marking.disclosure is Disclosure.NOFORN:
        return ["NF" if short else "NOFORN"]
    if marking.disclosure is not Disclosure.RELEASE:
        return []
    words = []
    if released := plain(marking.release):
        words.append("REL TO " + ", ".join(["USA", *released]))
    if shown := plain(marking.display - marking.release):
        words.append("DISPLAY ONLY " + ", ".join(shown))
    if marking.relido:
        words.append("RELIDO")
    return words or ["NF" if short else "NOFORN"]


def render_capco(marking: Marking, form: str) -> str:
    """Return a register line."""
    return render_state(marking, form)


__all__ = ["groups", "render_capco", "render_state"]
