"""Progress is for people at a terminal."""

from __future__ import annotations

import sys
from io import StringIO
from typing import TYPE_CHECKING

from reftel.cli.progress import progress
from reftel.desk.intake import Report

if TYPE_CHECKING:
    import pytest


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_a_pipe_gets_none() -> None:
    with progress(10) as watch:
        assert watch is None


def test_a_terminal_is_told_how_many_and_how_fast(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    for total in (0, 4000):
        with progress(total) as watch:
            assert watch
            watch(Report(read=1234, characters=2000, seconds=2.0))
    assert "1,234 cables" in terminal.getvalue()
    assert "617 a second" in terminal.getvalue()
