"""A telegram checked against itself: routing, heading, body, references, marks."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from reftel.cable.checked.checks_body import BODY
from reftel.cable.checked.checks_heading import HEADING
from reftel.cable.checked.checks_marks import MARKS
from reftel.cable.checked.checks_references import REFERENCES
from reftel.cable.checked.checks_wire import WIRE

if TYPE_CHECKING:
    from reftel.cable.cable import Cable
    from reftel.findings import Finding

CHECKS = (*WIRE, *HEADING, *MARKS, *REFERENCES, *BODY)


def check(cable: Cable) -> tuple[Finding, ...]:
    """Return what is odd in a telegram, in order of the text, beside what its reader noticed.

    The reader's own findings are in `cable.findings`; `examine` gives both.
    """
    return tuple(sorted(chain.from_iterable(judge(cable) for judge in CHECKS), key=_place))


def examine(cable: Cable) -> tuple[Finding, ...]:
    """Return everything that was noticed of a telegram, while reading it and in checking it."""
    found = dict.fromkeys((*cable.findings, *check(cable)))
    return tuple(sorted(found, key=_place))


def _place(finding: Finding) -> tuple[int, str]:
    return (finding.span.start if finding.span else 0, finding.name)
