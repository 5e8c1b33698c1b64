"""Which body and series the words of a meeting name."""

from __future__ import annotations

import pytest

from reftel.claims.series import body_of, series_of
from tests.claims.reading import told


@pytest.mark.parametrize(
    ("words", "body", "series"),
    [
        ("the April MTCR Reinforced Points-of-Contact meeting", "MTCR", "RPOC"),
        ("the MTCR POC meeting", "MTCR", "POC"),
        ("the Technical Experts Meeting", "", "TEM"),
        ("the NSG plenary", "NSG", "plenary"),
        ("the Australia Group plenaries", "AG", "plenary"),
        ("the Wassenaar General Working Group", "WA", "GWG"),
        ("a working group of the EU", "EU", "working group"),
        ("the Conference of the States Parties", "OPCW", "CSP"),
        ("the 1540 Committee meeting", "UNSC-1540", ""),
        ("the NPT Review Conference", "NPT", "Review Conference"),
        ("a meeting of shopkeepers", "", ""),
    ],
)
def test_words_name_a_body_and_a_series(words: str, body: str, series: str) -> None:
    assert (body_of(words), series_of(words)) == (body, series)


def test_a_plenary_without_a_name_is_of_the_regime_named_most() -> None:
    found = told(
        "The NSG met. The NSG is old. MTCR is younger. The April plenary is near.", "meeting"
    )
    assert found[-1].attribute("body") == "NSG"


def test_a_plenary_in_a_cable_without_any_regime_has_no_body() -> None:
    assert told("The April plenary in Lisbon is near.", "meeting")[0].attribute("body") is None
