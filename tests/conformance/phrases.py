"""Invented passages with what they say, and the exercise telegrams that they stand in."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

PHRASES = Path(__file__).with_name("phrases")
"""Banks of passages: `SUBJECT.jsonl`; `seen` tells whether rules were written in view of one."""

_HEAD = """O 141200Z MAY 08
FM {origin}
TO {addressee} IMMEDIATE
INFO AMEMBASSY MADRID

S E C R E T {station} 009901

SIPDIS

E.O. 12958: DECL: 05/14/2033
TAGS: PARM, PREL, ETTC, MNUC, PO
SUBJECT: EXERCISE

{references}

Classified By: {officer}. Reasons 1.4 (b) and (d).

"""
_WASHINGTON = _HEAD.format(
    origin="SECSTATE WASHDC", addressee="AMEMBASSY LISBON", station="STATE",
    references="REF: LISBON 9001", officer="ISN Ada Specimen",
)  # fmt: skip
_LISBON = _HEAD.format(
    origin="AMEMBASSY LISBON", addressee="SECSTATE WASHDC", station="LISBON",
    references="REF: A. STATE 9001\n     B. STATE 9002",
    officer="Political Counselor Ada Specimen",
)  # fmt: skip
_FRAMES = {
    "instruction": (_WASHINGTON + "1. (S) ", "\n"),
    "reply": (_LISBON + "1. (S) ", "\n"),
    "points": (
        _WASHINGTON + "1. (S) Please deliver the following points.\n\n2. (S) BEGIN POINTS:\n\n-- ",
        "\n\nEND POINTS\n",
    ),
}
_MARK = re.compile(r"\s*(?:\([A-Z/ ]+\)|-+)\s*")


class Said(NamedTuple):
    """One claim of a passage, as a person read it: words by role, and how it is told."""

    kind: str
    start: int
    end: int
    slots: tuple[tuple[str, str], ...]
    hedge: str | None
    polarity: str | None
    speaker: str | None


class Passage(NamedTuple):
    """A passage in its telegram, with all that it says; offsets are those of the telegram."""

    id: str
    seen: bool
    text: str
    start: int
    said: tuple[Said, ...]
    free: tuple[Said, ...] = ()
    """What a reader may find or leave: neither missed nor false."""


def banks() -> list[str]:
    """Name the banks."""
    return sorted(path.stem for path in PHRASES.glob("*.jsonl"))


def passages(path: Path) -> Iterator[Passage]:
    """Read a bank, one passage in a line.

    Raises:
        ValueError: the words of a claim do not stand in its passage.

    """
    for line in path.read_text("utf-8").splitlines():
        record = json.loads(line)
        before, after = _FRAMES[record["frame"]]
        mark = _MARK.match(record["text"])
        cut = mark.end() if mark else 0
        text = f"{before}{record['text'][cut:]}{after}"
        said = tuple(_said(claim, text, len(before) - cut) for claim in record["claims"])
        yield Passage(record["id"], record["seen"], text, len(before), said)


def _said(claim: dict[str, Any], text: str, begin: int) -> Said:
    """Place a claim in its telegram; `at` tells which of equal words, from the passage's start."""
    mark = _MARK.match(claim["quote"])
    quote = claim["quote"][mark.end() if mark else 0 :]
    start = text.find(quote, begin + claim.get("at", 0))
    if start < 0:
        raise ValueError(f"these words stand in no passage: {claim['quote']!r}")
    slots = [(role, words) for role, told in claim.get("slots", {}).items() for words in told]
    return Said(
        claim["kind"], start, start + len(quote), tuple(slots),
        claim.get("hedge"), claim.get("polarity"), claim.get("speaker"),
    )  # fmt: skip
