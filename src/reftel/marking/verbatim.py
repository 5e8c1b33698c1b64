"""The verbatim check: words that must be used as they stand, stand as they should."""

from __future__ import annotations

import re
from difflib import SequenceMatcher, ndiff
from typing import TYPE_CHECKING

from reftel.findings import Finding
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"\S+")


def verbatim(blocks: Iterable[str], output: str) -> list[Finding]:
    """Return a finding with a diff for each block that does not stand in the output word by word.

    White space alone may differ (5 FAH-1 H-613: cleared language is delivered as cleared).
    """
    said = output.split()
    return [_altered(block, said, output) for block in blocks if not _stands(block, said)]


def _stands(block: str, said: list[str]) -> bool:
    return not block.split() or f" {' '.join(block.split())} " in f" {' '.join(said)} "


def _altered(block: str, said: list[str], output: str) -> Finding:
    wanted = block.split()
    matcher = SequenceMatcher(None, wanted, said, autojunk=False)
    match = matcher.find_longest_match(0, len(wanted), 0, len(said))
    if match.size == 0:
        return Finding("marking/verbatim-altered", f"not in the output: {' '.join(wanted)!r}")
    first = max(0, match.b - match.a)
    found = said[first : first + len(wanted)]
    return Finding(
        "marking/verbatim-altered", difference(wanted, found), _place(output, first, len(found))
    )


def difference(wanted: list[str], found: list[str]) -> str:
    """Return a diff of two texts word by word, `-` for what is wanted, `+` for what stands."""
    lines = [line for line in ndiff(wanted, found) if line[0] in "-+"]
    return "altered: " + " ".join(line.replace(" ", "", 1) for line in lines)


def _place(output: str, first: int, count: int) -> Span:
    words = [match.span() for match in _WORD.finditer(output)]
    return Span(words[first][0], words[first + count - 1][1])
