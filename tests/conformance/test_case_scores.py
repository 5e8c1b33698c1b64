"""The committed scores of casework do not drop."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.conformance.case_scores import SCORES, scores

if TYPE_CHECKING:
    from pathlib import Path


def test_the_committed_scores_of_casework_do_not_drop(shared: Path) -> None:
    """Refresh the file with `python -m tests.conformance.case_scores ../shared`."""
    found = scores(shared)
    committed = json.loads(SCORES.read_text("utf-8"))
    dropped = {
        (name, part): found[name].get(part)
        for name, parts in committed.items()
        for part, value in parts.items()
        if found[name].get(part, 0.0) < value - 0.0005
    }
    assert not dropped, f"scores fell: now {dropped}, were {committed}"
