"""Which body and series the words of a meeting name."""

from __future__ import annotations

import pytest

from reftel.claims import Mentions
from reftel.claims.named.series import COMMON, OF_REGIMES, body_of, main_regime, series_of
from reftel.claims.ruled.instruments import find_instruments
from tests.claims.reading import page_of, told


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


@pytest.mark.parametrize(
    ("words", "body", "series"),
    [
        ("the P5+1 meeting", "P5+1", ""),
        ("the P5 meeting", "P5", ""),
        ("the G-8 summit", "G-8", "summit"),
        ("the MTCR Licensing and Enforcement Experts Meeting", "MTCR", "LEEM"),
        ("the Information\nExchange Meeting", "", "IEM"),
        ("the AG enforcement experts", "AG", "EEM"),
        ("the RPOC", "", "RPOC"),
        ("EC-52", "", "Executive Council"),
        ("the sixth RevCon", "", "Review Conference"),
        ("the missile technology control regime", "MTCR", ""),
        ("the Board of Governors", "IAEA", ""),
        ("the BOG", "IAEA", ""),
        ("bilateral consultations", "", "consultations"),
        ("EU-level talks", "EU", ""),
        ("a POCKET calculator", "", ""),
        ("the museum of Agadir", "", ""),
    ],
)
def test_a_series_is_told_before_the_common_kind_of_meeting(
    words: str, body: str, series: str
) -> None:
    assert (body_of(words), series_of(words)) == (body, series)


def test_what_many_bodies_hold_is_no_series_of_one() -> None:
    assert {series_of(word) for word in ("plenary", "summit", "consultations")} <= COMMON
    assert not COMMON & {name for name, body in OF_REGIMES.items() if body}


def test_the_regime_named_most_is_the_main_one_and_none_where_none_is_named() -> None:
    page = page_of("The NSG met, the NSG left and the MTCR stayed.")
    assert main_regime(Mentions(list(find_instruments(page)))) == "NSG"
    assert main_regime(Mentions([])) == ""
