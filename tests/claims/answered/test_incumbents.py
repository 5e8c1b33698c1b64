"""Whom a title alone means."""

from __future__ import annotations

import pytest

from tests.claims.specimens import report, said


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("PolOff met Foreign Minister Sadovar. The Minister said it was late.", "Sadovar"),
        ("PolOff met Ana Veludo, Deputy Director of Customs. The Deputy Director said it was late.",
         "Ana Veludo"),
        ("PolOff met Foreign Minister Sadovar, Trade Minister Orvo. The Minister said yes to us.",
         "The Minister"),
        ("PolOff met Director Sadovar. The Minister said it was late.", "The Minister"),
    ],
)  # fmt: skip
def test_a_title_alone_is_that_of_the_one_who_bears_it(words: str, name: str) -> None:
    found = said(report(f"1. (C) PolOff delivered reftel points. {words}"), "host_response")
    assert [one.speaker for one in found] == [name]
