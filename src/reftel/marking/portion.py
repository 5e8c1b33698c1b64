"""Portion marks and register lines read token by token: real cable forms and those of CAPCO."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from reftel.marking.controls import caption_words, captions, control_words, permits
from reftel.marking.level import Disclosure, Level
from reftel.marking.marking import Marking
from reftel.marking.owned import in_register
from reftel.marking.recipients import NOBODY, lists
from reftel.marking.releasing import read_names

if TYPE_CHECKING:
    from collections.abc import Iterator

LEVELS = {
    "TOP SECRET": Level.TS, "TOPSECRET": Level.TS, "TS": Level.TS, "T": Level.TS,
    "SECRET": Level.S, "S": Level.S,
    "CONFIDENTIAL": Level.C, "CONF": Level.C, "C": Level.C,
    "RESTRICTED": Level.R, "R": Level.R,
    "UNCLASSIFIED": Level.U, "UNCLAS": Level.U, "UNCLASS": Level.U, "U": Level.U,
}  # fmt: skip
_SPACED = re.compile(r"\b[A-Z](?: {1,2}[A-Z]\b){3,}")
_NUMBER = re.compile(r"^[\s¶\W]*?\d{1,3}\s*[.)]?\s*(?=\()|^[\s¶]+")
_ENTIRE = re.compile(r"[\s/-]*\bENTIRE TEXT\b[\s.:]*")
_STROKES = str.maketrans("\\|[]{}<>", "//()()()")
"""Strokes and brackets of damaged copies and of other typewriters."""
_LEVEL = re.compile(
    r"(TOP ?SECRET|SECRET|CONFIDENTIAL|CONF|RESTRICTED|UNCLASSIFIED|UNCLASS?|TS|[SCUR])"
    r"(?![A-Z0-9.])"
)
UNCLASSIFIED = ("SBU", "LOU", "FOUO", "LES", "SSI", "CUI")
"""Controls that say by themselves that a text is unclassified."""
_UNCLASSIFIED_MARK = re.compile(
    rf"(?:{'|'.join(word for word, code in control_words().items() if code in UNCLASSIFIED)})"
    r"(?![A-Z0-9])"
)
_NOFORN = (
    "NF",
    "N",
    "NOFORN",
    "NO FORN",
    "NO FOREIGN NATIONALS",
    "NOT RELEASABLE TO FOREIGN NATIONALS",
)
_REL = re.compile(r"REL(?:EAS(?:E|ED|ABLE))?(?:\.?\s*TO\b|\b)[:.\s]*")
_DISPLAY = re.compile(r"DISPLAY ONLY\b(?: TO\b)?[:\s]*")
_FOREIGN = re.compile(
    r"(?://\s*|(?=NATO |COSMIC ))"
    r"(?:(JOINT)\s+(TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|TS|S|C|R|U|UNCLASSIFIED)\b"
    r"\s*([A-Z, ]*)"
    r"|(COSMIC TOP SECRET|NATO (?:SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED)|CTS|NS|NC|NR|NU)\b"
    r"|([A-Z]{2,4}(?: [A-Z]{2,4})*?) (TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED"
    r"|TS|S|C|R|U)(?![A-Z]))"
)
_ABROAD = ("//", "NATO ", "COSMIC ")
_BRANCHES = {
    ("RD", "SG"): "SIGMA", ("FRD", "SG"): "SIGMA", ("RD", "N"): "CNWDI", ("FRD", "N"): "CNWDI",
}  # fmt: skip
_PROGRAMS = ("SAR-", "SPECIAL ACCESS REQUIRED-", "ACCM-")
_NATO = {"CTS": Level.TS, "NS": Level.S, "NC": Level.C, "NR": Level.R, "NU": Level.U}


@dataclass(slots=True)
class Draft:
    """A marking while its mark is read."""

    level: Level | None = None
    controls: set[str] = field(default_factory=set)
    captions: set[str] = field(default_factory=set)
    doubts: set[str] = field(default_factory=set)
    release: set[str] = field(default_factory=set)
    display: set[str] = field(default_factory=set)
    noforn: bool = False
    released: bool = False
    relido: bool = False
    entire: bool = False

    def marking(self, written: str) -> Marking:
        """Return the marking, contradictions read narrowly."""
        if self.noforn and (self.released or self.relido):
            self.doubts.add("contradiction NOFORN with REL")
        if {"EXDIS", "NODIS"} <= self.captions:
            self.doubts.add("contradiction EXDIS with NODIS")
        return Marking(
            level=self.level,
            controls=frozenset(self.controls),
            disclosure=self._disclosure(),
            release=self._names(self.release),
            captions=frozenset(self.captions - permits()),
            permits=frozenset(self.captions & permits()),
            doubts=frozenset(self.doubts),
            display=self._names(self.release | self.display),
            relido=self.relido and not self.noforn,
            written=written,
            entire=self.entire,
        )

    def _names(self, names: set[str]) -> frozenset[str]:
        return NOBODY if self._disclosure() is not Disclosure.RELEASE else lists(frozenset(names))

    def _disclosure(self) -> Disclosure:
        unread = any(doubt.startswith("unknown ") for doubt in self.doubts)
        if self.noforn or unread or any(captions()[word].noforn for word in self.captions):
            return Disclosure.NOFORN
        if self.released or self.relido:
            return Disclosure.RELEASE
        bare = self.level is Level.U and not (self.controls or self.captions or self.doubts)
        return Disclosure.PUBLIC if bare else Disclosure.UNMARKED


def read_portion(text: str, post: str | None) -> Marking:
    """Read one mark; what is not understood stays in `doubts` and is withheld."""
    mark = tidy(text)
    draft = Draft()
    if ")" in mark or "(" in mark:
        draft.doubts.add("contradiction of several marks")
        return draft.marking(text)
    mark, found = _ENTIRE.subn("", mark)
    draft.entire = found > 0
    mark = in_register(mark)
    rest = _foreign_level(mark, draft) if mark.startswith(_ABROAD) else _level(mark, draft)
    if rest is None:
        draft.doubts.add(f"unknown {mark or 'mark'}")
        return draft.marking(text)
    for names in _segments(rest, draft):
        _release(names, draft, post)
    return draft.marking(text)


def tidy(text: str) -> str:
    """Return the mark in capitals without number, pilcrow, parentheses and spaced letters."""
    mark = _NUMBER.sub("", " ".join(text.upper().split()))
    mark = mark.translate(_STROKES).strip(" .:").removeprefix("(").removesuffix(")").strip()
    return _SPACED.sub(lambda match: match.group().replace(" ", ""), mark)


def _level(mark: str, draft: Draft) -> str | None:
    if match := _LEVEL.match(mark):
        draft.level = LEVELS[match.group(1)]
        return mark[match.end() :]
    if _UNCLASSIFIED_MARK.match(mark):
        draft.level = Level.U
        return mark
    return None


def _foreign_level(mark: str, draft: Draft) -> str | None:
    """Read the opening of a foreign or joint mark (CAPCO 2016 H.3, H.7)."""
    match = _FOREIGN.match(mark)
    if match is None:
        return None
    joint, joint_level, owners, nato, origin, level = match.groups()
    if joint:
        draft.level = LEVELS[joint_level]
        draft.controls |= {"JOINT", *(f"JOINT {code}" for code in owners.replace(",", " ").split())}
    elif nato:
        words = nato.removeprefix("NATO ").removeprefix("COSMIC ")
        draft.level = _NATO.get(words) or LEVELS.get(words, Level.U)
        draft.controls |= {"FOREIGN", "FOREIGN NATO"}
    else:
        draft.level = LEVELS[level]
        draft.controls |= {"FOREIGN", *(f"FOREIGN {code}" for code in origin.split())}
    return mark[match.end() :]


def _segments(rest: str, draft: Draft) -> Iterator[tuple[str, bool]]:
    """Put each word where it belongs; yield release lists with whether they are display only."""
    listing: list[str] = []
    shown = False
    before = ""
    for segment in _split(rest):
        opening = _REL.match(segment) or _DISPLAY.match(segment)
        if opening and segment != "RELIDO":
            if listing:
                yield "/".join(listing), shown
            draft.released = True
            shown = segment.startswith("DISPLAY")
            listing = [segment[opening.end() :]]
        elif not _word(segment, draft):
            if listing:
                listing.append(segment)
            elif program := _program(segment, before):
                draft.controls |= program
            else:
                _unknown(segment, draft)
        before = segment if segment.startswith(_PROGRAMS) else before
    if listing:
        yield "/".join(listing), shown


def _program(segment: str, before: str) -> set[str]:
    """Read a further programme of a list (`SAR-BP/GB/TC`, `ACCM-FOOBAR/BAZ`)."""
    if not before or not segment.replace(" ", "").isalnum():
        return set()
    return set(branches("ACCM" if before.startswith("ACCM") else "SAR", f"-{segment}"))


def _split(rest: str) -> list[str]:
    return [part for piece in rest.split("/") if (part := piece.strip(" ,-\u2013;:"))]


def _word(segment: str, draft: Draft) -> bool:
    """Read a segment as a disclosure word, a caption or a control; say whether it is one."""
    if segment in _NOFORN:
        draft.noforn = True
    elif segment == "RELIDO":
        draft.relido = True
    elif segment in caption_words():
        draft.captions.add(caption_words()[segment])
    elif segment.endswith((" NOFORN", "-NF", " NF", "-NOFORN")) and _word(
        re.split(r"[ -](?=NF$|NOFORN$)", segment)[0], draft
    ):
        draft.noforn = True
    else:
        return _control(segment, draft)
    return True


def _control(segment: str, draft: Draft) -> bool:
    code = control_words().get(segment)
    if code is None and (code := _compound(segment)) is None:
        return False
    if (rest := _row(segment, draft)) != segment:
        return _word(rest, draft)
    if code == "FGI" and segment != "FGI":
        draft.controls |= {f"FGI {name}" for name in segment.split()[1:]}
    elif code != segment:
        draft.controls |= set(branches(code, segment))
    draft.controls.add(code)
    return True


@cache
def known_words() -> tuple[str, ...]:
    """Return every written form of a caption, of a control and of NOFORN."""
    return tuple(dict.fromkeys([*caption_words(), *control_words(), *_NOFORN]))


def _row(segment: str, draft: Draft) -> str:
    """Read known words written in a row (`WNINTEL NOFORN NOCONTRACT`); return the rest."""
    first, *others = segment.split()
    if segment in control_words():
        return segment
    known = [word for word in others if len(word) > 2 and word in known_words()]
    for word in known:
        _word(word, draft)
    return " ".join([first, *(word for word in others if word not in known)])


def _compound(segment: str) -> str | None:
    """Return the control that a compound word such as `TK-IDIT ABCD` begins with."""
    for word, code in _longest_first():
        if segment.startswith(word) and segment[len(word) : len(word) + 1] in {"-", " "}:
            return code
    return None


@cache
def _longest_first() -> list[tuple[str, str]]:
    return sorted(control_words().items(), key=lambda item: -len(item[0]))


def branches(code: str, segment: str) -> Iterator[str]:
    """Yield the branches of a compound, parents included: `TK-IDIT ABCD` gives `TK-IDIT` too."""
    word = next((w for w, c in _longest_first() if c == code and segment.startswith(w)), "")
    rest = segment[len(word) :]
    for branch in rest.split("-"):
        head, *subs = branch.split() or [""]
        head = _BRANCHES.get((code, head), head)
        if not head:
            continue
        yield f"{code}-{head}"
        yield from (f"{code}-{head} {sub}" for sub in subs)


def _unknown(segment: str, draft: Draft) -> None:
    """Try a segment in pieces; keep what stays unread as a doubt and as an opaque control."""
    pieces = [piece for piece in re.split(r"[\s-]+", segment) if piece]
    if len(pieces) > 1 and all(_word(piece, draft) for piece in pieces):
        return
    draft.controls.add(segment)
    draft.doubts.add(f"unknown {segment}")


def _release(names: tuple[str, bool], draft: Draft, post: str | None) -> None:
    read = read_names(names[0], post)
    draft.doubts |= read.doubts
    if names[0].strip() == "":
        draft.doubts.add("country list stands in the banner")
    elif read.codes == {"USA"} and not names[1]:
        draft.noforn, draft.released = True, False
    (draft.display if names[1] else draft.release).update(read.codes - {"USA"})
