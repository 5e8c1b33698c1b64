"""The measure of date phrases, and that the shared phrases are all read."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from tests.conformance.dates import gold_ends, main, misses

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_open_ends_and_single_days_are_ends() -> None:
    assert gold_ends("2009-03-20") == ("2009-03-20", "2009-03-20")
    assert gold_ends("../2009-03-20") == ("..", "2009-03-20")


def test_a_phrase_read_otherwise_is_a_miss() -> None:
    row = {"phrase": "March 3", "reference": "2009-03-20", "gold": "2009-03-04"}
    assert len(misses([row, row | {"gold": "2009-03-03"}])) == 1


def test_the_shared_phrases_are_read_exactly(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = shared / "gold" / "dates.tsv"
    main(str(path))
    assert "score: 1.000" in capsys.readouterr().out
    with path.open(encoding="utf-8", newline="") as table:
        assert misses(csv.DictReader(table, delimiter="\t")) == []
