"""The telegrams of `tests/findings`, one for each kind of finding, and one without any."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reftel.cable import check, read

if TYPE_CHECKING:
    from reftel.findings import Finding

SPECIMENS = Path(__file__).parents[1] / "findings" / "cable"


def specimen(word: str) -> str:
    """Return the text of the specimen of a kind."""
    return (SPECIMENS / f"{word}.txt").read_text("utf-8")


CLEAN = specimen("clean")


def raised(*changes: tuple[str, str]) -> list[Finding]:
    """Return what is found in the clean telegram after some changes."""
    text = CLEAN
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return list(check(read(text)))


def names(old: str, new: str) -> set[str]:
    """Return the kinds that one change of the clean telegram raises."""
    return {finding.name for finding in raised((old, new))}


def messages(old: str, new: str) -> dict[str, str]:
    """Return what is said of each kind that one change of the clean telegram raises."""
    return {finding.name: finding.message for finding in raised((old, new))}
