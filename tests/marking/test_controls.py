"""Controls and captions as tabled."""

from __future__ import annotations

import pytest

from reftel.marking.controls import asked, caption_words, captions, control_words, permits, root


@pytest.mark.parametrize(
    ("word", "code"),
    [("OC", "ORCON"), ("RESTRICTED DATA", "RD"), ("COMINT", "SI"), ("PR", "PROPIN")],
)
def test_a_control_has_many_forms(word: str, code: str) -> None:
    assert control_words()[word] == code


def test_captions_have_polarity() -> None:
    assert permits() == {"SIPDIS", "INFORM CONSULS", "INFORM ALL STATE EMPLOYEES"}
    assert captions()["STADIS"].restricts
    assert not captions()["CODEL"].restricts
    assert captions()[caption_words()["XD"]].noforn


def test_a_compound_has_its_root() -> None:
    assert root("TK-IDIT ABCD") == "TK"
    assert root("ORCON-USGOV") == "ORCON-USGOV"
    assert root("MADE-UP") == "MADE"


def test_handling_controls_ask_for_no_access_and_unknown_ones_do() -> None:
    assert asked(frozenset({"SBU", "FOUO", "SI", "ODDITY", "EXDIS", "NOTAL"})) == {
        "SI", "ODDITY", "EXDIS"
    }  # fmt: skip
