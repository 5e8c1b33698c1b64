from __future__ import annotations

from reftel.secretariat import handover
from tests.secretariat.reports import shelf, when


def test_the_pack_holds_every_section_with_sources_under_a_banner() -> None:
    text = handover(shelf(), "MTCR", when("2008-07-01"))
    lines = text.splitlines()
    assert lines[0] == lines[-1] == "C"
    for words in (
        "MTCR Chair, current: Alder (NO); to be followed by Reed [08PARIS900301 para 3]",
        "MTCR plenary Canberra: 125 days left",
        "agenda, proposed by SE: issues of transit",
        "POC 113 to 114 of 2008",
        "on POC 112, by CA: DK received, IT received, NO received",
        "SG, 2008-05-08: done; report: MTCR-POC-115-2008",
    ):
        assert words in text


def test_a_pack_as_of_an_earlier_day_knows_nothing_later() -> None:
    text = handover(shelf(), "MTCR", when("2008-06-01"))
    assert "DK promised" in text
    assert "DK received" not in text


def test_a_body_of_which_nothing_is_held_gets_empty_sections() -> None:
    text = handover(shelf(), "NSG", when("2008-07-01"))
    assert text.startswith("UNMARKED")
    assert text.count("- nothing in the cables held") == 8
