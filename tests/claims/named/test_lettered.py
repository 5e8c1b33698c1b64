"""Letters alone name a party beside a slash, before a gloss, and a ministry in a subject."""

from __future__ import annotations

import pytest

from reftel.claims.named.parties import find_parties
from tests.claims.namesakes import heading_quotes, quotes


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("They asked the MFA/MOD team there.", ["MFA", "MOD"]),
        ("They met MFA/IAEA experts there.", ["MFA", "IAEA"]),
        ("They wrote either/or there.", []),
        ("They told VELG (the Agency for Nuclear Waste) so; VELG agreed.",
         ["VELG", "Agency for Nuclear Waste", "VELG"]),
        ("They told VELG (the Kenyan intelligence service) so.",
         ["VELG", "Kenyan intelligence service"]),
        ("They told VELG (the man of whom we spoke) so.", []),
    ],
)  # fmt: skip
def test_letters_name_parties(sentence: str, names: list[str]) -> None:
    assert quotes(find_parties, f"1. (S) {sentence}\n") == names


def test_a_ministry_stands_by_its_letters_in_a_subject() -> None:
    assert "DUTCH MFA" in heading_quotes(find_parties, "DEMARCHE TO DUTCH MFA", "1. (S) No.\n")
