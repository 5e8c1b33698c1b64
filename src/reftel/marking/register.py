"""Register rules: what makes a line invalid under DoDM 5200.01 volume 2, or for a loose checker."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.findings import ReftelError
from reftel.marking.controls import controls, root
from reftel.marking.countries import trigraphs
from reftel.marking.level import Disclosure, Level
from reftel.marking.portion import read_portion
from reftel.marking.recipients import groups

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reftel.marking.marking import Marking

CHECKED = ("dodm5200.01v2", "capco-loose")
_BANNER = re.compile(r"(?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED)$")
_PORTION = re.compile(r"(?:TS|[SCRU])$")
_JOINT = re.compile(
    r"//JOINT (?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|TS|[SCRU])"
    r" [A-Z]{3,4}(?:,? [A-Z]{3,4})+$"
)
_NATO = re.compile(
    r"//(?:COSMIC TOP SECRET|NATO (?:SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED)|CTS|NS|NC|NR|NU"
    r"|NATO (?:TOP SECRET|TS|[SCRU]))$"
)
_OTHER = re.compile(
    r"//(?:[A-Z]{3,4})(?: [A-Z]{3,4})*"
    r" (?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|TS|[SCRU])$"
)


class Fault(NamedTuple):
    """A rule that a line breaks: its paragraph in the manual, and what is wrong."""

    reference: str
    message: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line in its categories, with the marking it was read as."""

    opening: str
    categories: tuple[tuple[str, ...], ...]
    marking: Marking

    @property
    def segments(self) -> tuple[str, ...]:
        """All words behind the classification."""
        return tuple(segment for category in self.categories for segment in category)

    @property
    def level(self) -> Level:
        """The level; U where none was read."""
        return self.marking.level or Level.U

    def holds(self, code: str) -> bool:
        """Say whether a control stands in the line, alone or as the root of a compound."""
        return any(root(held) == code for held in self.marking.controls)

    @property
    def disclosed(self) -> bool:
        """Say whether the line speaks of foreign disclosure."""
        return self.marking.disclosure in {Disclosure.NOFORN, Disclosure.RELEASE} and not any(
            segment in {"XD", "ND", "EXDIS", "NODIS"} for segment in self.segments
        )


@lru_cache(maxsize=4096)
def faults(text: str, profile: str = "dodm5200.01v2", form: str = "banner") -> tuple[Fault, ...]:
    """Return the rules that a banner or portion breaks; none where it is valid."""
    if profile not in CHECKED:
        raise ReftelError(f"no rules for profile {profile!r}: use one of {', '.join(CHECKED)}")
    line = _read(" ".join(text.upper().split()))
    if problem := _shape(line, form):
        return (problem,)
    rules = _DODM if profile == "dodm5200.01v2" else _LOOSE
    return tuple(fault for rule in rules for fault in rule(line))


def _read(text: str) -> Line:
    body = text.removeprefix("//")
    opening, *rest = body.split("//")
    categories = [
        tuple(part for piece in category.split("/") if (part := piece.strip())) for category in rest
    ]
    opening = f"//{opening}" if text.startswith("//") else opening
    return Line(opening, tuple(c for c in categories if c), read_portion(text, None))


def _shape(line: Line, form: str) -> Fault | None:
    plain = _BANNER if form == "banner" else _PORTION
    if plain.match(line.opening):
        return None
    if any(pattern.match(line.opening) for pattern in (_JOINT, _NATO, _OTHER)):
        return None
    return Fault("3.a.", f"{line.opening or 'nothing'} is no classification of a {form}")


def _loose_unknown(line: Line) -> Iterator[Fault]:
    for doubt in line.marking.doubts:
        if not doubt.startswith("contradiction"):
            yield Fault("-", doubt)


def _unknown(line: Line) -> Iterator[Fault]:
    """Accept an unpublished compartment in the place of SCI alone (DoDM encl. 4 6.a)."""
    words = {doubt.removeprefix("unknown ") for doubt in line.marking.doubts if "unknown " in doubt}
    later = {segment for category in line.categories[1:] for segment in category}
    for word in sorted(words & later):
        yield Fault("6.a.", f"{word} is not known")


def _nato(line: Line) -> Iterator[Fault]:
    if not line.opening.startswith("//"):
        return
    nato = bool(_NATO.match(line.opening))
    if re.match(r"//NATO (?:TOP SECRET|TS)$", line.opening):
        yield Fault("4.b.2.a.", "NATO writes COSMIC TOP SECRET")
    cosmic = line.opening in {"//COSMIC TOP SECRET", "//CTS"}
    if (line.holds("BALK") or line.holds("BOHEMIA")) and not cosmic:
        yield Fault("4.b.2.c.", "BALK and BOHEMIA stand with COSMIC TOP SECRET alone")
    if nato and "NOFORN" in _said(line):
        yield Fault("4.b.3.", "NATO information is never NOFORN")


def _said(line: Line) -> set[str]:
    words = {"NF": "NOFORN", "ND": "NODIS", "XD": "EXDIS"}
    return {words.get(segment, segment) for segment in line.segments}


def _sci(line: Line) -> Iterator[Fault]:
    mark = line.marking
    unread = any(doubt.startswith("unknown ") for doubt in mark.doubts)
    sci = unread or any(
        controls()[r].category == "sci" for c in mark.controls if (r := root(c)) in controls()
    )
    if not sci or line.opening.startswith("//"):
        return
    shared = any(re.match(r"NOFORN$|REL|DISPLAY ONLY", segment) for segment in _said(line))
    if not (shared or line.holds("ORCON")):
        yield Fault("6.c.", "SCI needs NOFORN, ORCON or a release")
    if "HCS" in mark.controls and "NOFORN" not in _said(line):
        yield Fault("6.d.", "HCS needs NOFORN")
    if "SI-G" in mark.controls and not (line.level is Level.TS and line.holds("ORCON")):
        yield Fault("6.e.", "SI-G is TOP SECRET and ORCON")
    if "KDK" in mark.controls and "NOFORN" not in _said(line):
        yield Fault("6.f.", "KLONDIKE needs NOFORN")


def _sap(line: Line) -> Iterator[Fault]:
    if sum(code.startswith("SAR-") and " " not in code for code in line.marking.controls) > 4:
        yield Fault("7.e.", "more than four programmes are MULTIPLE PROGRAMS")


def _aea(line: Line) -> Iterator[Fault]:
    held = line.marking.controls
    if {"RD", "FRD"} & held and line.level < Level.C:
        yield Fault("8.a.", "RD and FRD are classified")
    if "FRD-CNWDI" in held:
        yield Fault("8.c.3.", "CNWDI stands with RD alone")
    sigmas = [code.split()[-1] for code in held if "-SIGMA " in code]
    if any(not number.isdigit() or not 1 <= int(number) <= 99 for number in sigmas):
        yield Fault("8.d.3.", "SIGMA is followed by numbers from 1 to 99")
    if {"UCNI", "DCNI"} & held and line.level is not Level.U:
        yield Fault("8.e.", "UCNI is unclassified")


def _fgi(line: Line) -> Iterator[Fault]:
    for segment in line.segments:
        if not segment.startswith("FGI "):
            continue
        owners = segment.split()[1:]
        if "USA" in owners:
            yield Fault("9.b.", "the United States is not foreign")
        if owners != _ordered(owners):
            yield Fault("9.d.", "owners stand from A to Z, trigraphs first")
        yield from (Fault("9.d.", f"{o} is not known") for o in owners if not _known(o))


def _ordered(codes: list[str]) -> list[str]:
    return sorted(codes, key=lambda code: (len(code) > 3, code))


def _known(code: str) -> bool:
    return code in trigraphs() or code in groups() or code == "NATO"


def _noforn(line: Line) -> Iterator[Fault]:
    said = _said(line)
    if line.level is Level.R and ("NOFORN" in said or "RELIDO" in said):
        yield Fault("2.c." if "NOFORN" in said else "4.c.", "not with RESTRICTED")
    if "NOFORN" in said and "RELIDO" in said:
        yield Fault("2.d.", "NOFORN and RELIDO exclude each other")
    if "RELIDO" in said and line.level is Level.U:
        yield Fault("4.c.", "RELIDO is for classified text")
    releases = [s for s in line.segments if re.match(r"REL\b", s)]
    if releases and said & {"NOFORN", "NODIS", "EXDIS"}:
        yield Fault("2.d.", "REL TO stands with no NOFORN, EXDIS or NODIS")


def _imagery(line: Line) -> Iterator[Fault]:
    if line.holds("IMCON"):
        if line.level < Level.S:
            yield Fault("1.b.", "IMCON is SECRET or above")
        if not line.disclosed:
            yield Fault("1.c.", "IMCON needs a word on foreign disclosure")
    if line.holds("RSEN") and line.level < Level.S:
        yield Fault("1.b.", "RSEN is SECRET or above")


def _release(line: Line) -> Iterator[Fault]:
    for segment in line.segments:
        match = re.match(r"REL TO\b(.*)", segment)
        if match is None:
            continue
        names = re.findall(r"[A-Z0-9]+", match[1])
        if line.level < Level.C:
            yield Fault("10.e.3.", "REL TO is for CONFIDENTIAL and above")
        if names == ["USA"]:
            yield Fault("10.e.5.", "USA alone is no release")
        elif names[:1] != ["USA"] or names[1:] != _ordered(names[1:]):
            yield Fault("10.e.4.", "USA first, then trigraphs and tetragraphs from A to Z")
        yield from (Fault("10.e.", f"{name} is not known") for name in names if not _known(name))


def _display(line: Line) -> Iterator[Fault]:
    if any(s.startswith("DISPLAY ONLY") for s in line.segments) and (
        {"RELIDO", "NOFORN"} & _said(line)
    ):
        yield Fault("10.g.4.", "DISPLAY ONLY excludes RELIDO and NOFORN")


def _state(line: Line) -> Iterator[Fault]:
    if {"EXDIS", "NODIS"} <= _said(line):
        yield Fault("1.d.", "EXDIS and NODIS exclude each other")


def _unclassified_only(line: Line) -> Iterator[Fault]:
    if line.level > Level.U and line.holds("FOUO"):
        yield Fault("3.b.", "FOUO is for unclassified text")


_DODM: tuple[Callable[[Line], Iterator[Fault]], ...] = (
    _unknown, _nato, _sci, _sap, _aea, _fgi, _noforn, _imagery, _release, _display, _state,
    _unclassified_only,
)  # fmt: skip
_LOOSE: tuple[Callable[[Line], Iterator[Fault]], ...] = (_loose_unknown,)
