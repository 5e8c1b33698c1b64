"""Findings with the line they are about, as a linter shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reftel.cable.checked.checks import examine

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.cable.cable import Cable
    from reftel.findings import Finding

_WIDTH = 72
_LEAD = 24


@dataclass(frozen=True, slots=True)
class Examined:
    """A finding in its file: line and column count from one, `words` are of that line."""

    file: str
    mrn: str | None
    line: int
    column: int
    finding: Finding
    words: str = ""
    indent: int = 0
    width: int = 0

    @property
    def place(self) -> str:
        """Where it is, as editors read it: `file:line:column`."""
        return f"{self.file}:{self.line}:{self.column}"


def examined(cables: Iterable[Cable]) -> Iterator[Examined]:
    """Yield what is odd in telegrams, one by one, in order of their text."""
    for cable in cables:
        for finding in examine(cable):
            yield _shown(cable, finding)


def _shown(cable: Cable, finding: Finding) -> Examined:
    source, span = cable.source, finding.span
    file = source.name or cable.mrn or "-"
    if span is None:
        return Examined(file, cable.mrn, 1, 1, finding)
    words = span.of(source.text)
    at = span.start + len(words) - len(words.lstrip()) if words.strip() else span.start
    line, column = source.line_and_column(at)
    start = at - column + 1
    end = source.text.find("\n", at)
    end = len(source.text) if end < 0 else end
    first = max(start, at - _LEAD) if end - start > _WIDTH else start
    words = source.text[first : min(end, first + _WIDTH)].rstrip().expandtabs(1)
    indent = at - first
    width = max(1, min(span.end - at, len(words) - indent))
    return Examined(file, cable.mrn, line, column, finding, words, indent, width)
