"""The report on reading counts what is there, and the shared collections are read as promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.cable import read
from tests.conformance.reading import EXPECTED, report, tally

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

TEXT = "UNCLAS PARIS 000001\n\nTAGS: PREL\nSUBJECT: EXERCISE\n\n1. (U) Words stand here.\n\nDOE\n"


def test_fields_are_counted_by_rendition() -> None:
    counts = tally([read(TEXT), read("Nothing of the kind.")])
    assert counts["plain"]["cables"] == 2
    assert counts["plain"]["subject"] == counts["plain"]["tags"] == 1
    assert counts["plain"]["dtg"] == 0
    assert counts["plain"]["same"] == 2


def test_the_report_ends_with_the_score(capsys: pytest.CaptureFixture[str]) -> None:
    report(tally([read(TEXT)]))
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.startswith("score: 0.800")


def test_modern_telegrams_have_the_fields_they_should(shared: Path) -> None:
    from reftel.cable import read_path  # noqa: PLC0415 -- only where the data lies

    counts = tally(read_path(shared / "cables" / "csv" / "original-rows.csv"))
    for name in EXPECTED:
        assert counts["csv"][name] / counts["csv"]["cables"] >= EXPECTED[name] - 0.02, name
