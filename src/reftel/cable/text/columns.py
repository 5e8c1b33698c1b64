"""Columns of a line: gaps and bars that part its words as found."""

from __future__ import annotations

import re

_WIDE = re.compile(r"   (?<=[^\s.!?]   ) *(?=\S)|(?<=\S)   .*\S   ")
"""A gap as between columns: none as behind the end of a sentence, but where two stand."""
_BARRED = re.compile(r"\S(?:\t+ *| *\|+ *)\S")


def has_columns(words: str, found: str) -> bool:
    """Say whether words are parted into columns by what stands between them as found too."""
    if "   " in words:
        words = words.split("\n", 1)[0]
        if any(found[slice(*gap.span())] == gap[0] for gap in _WIDE.finditer(words)):
            return True
    return ("\t" in words or "|" in words) and any(
        found[slice(*gap.span())] == gap[0] for gap in _BARRED.finditer(words)
    )
