"""What may be a portion mark in parentheses, and what only looks like one."""

from __future__ import annotations

import re

from reftel.marking.notation import parse

MARK = re.compile(
    r"\(\s*(?:TS|[SCU]|SBU|LOU|FOUO|TOP SECRET|SECRET|CONFIDENTIAL|UNCLAS(?:SIFIED)?)(?![A-Z0-9.])"
    r"(?:[^()\n]|\n(?!\s*\n)){0,90}\)",
    re.IGNORECASE,
)
"""A candidate with its parentheses; `is_mark` decides whether it is one."""


def is_mark(text: str) -> bool:
    """Say whether a text in or without parentheses is a portion mark, not an office or acronym.

    `S/CT`, `S/P`, `C/EUR` are offices; `CWC`, `U.S.`, `SFO-GVA-VIII-088` are no marks either.
    """
    mark = " ".join(text.split()).strip()
    if len(mark) > 100 or mark.startswith("(") != mark.endswith(")"):
        return False
    read = parse(mark)
    if read.level is None:
        return False
    return not any(_foreign_to_marks(doubt) for doubt in read.doubts)


def _foreign_to_marks(doubt: str) -> bool:
    """Say whether an unread word is more than the slip of a letter (`C/F`)."""
    word = doubt.removeprefix("unknown ")
    return doubt.startswith("unknown ") and word != "F"
