"""A unit is one party with the ministry that it stands beside."""

from __future__ import annotations

import pytest

from reftel.claims.named.parties import find_parties
from tests.claims.namesakes import quotes


def told(sentence: str) -> list[str]:
    return quotes(find_parties, f"1. (S) {sentence}\n")


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("We saw Ada Vel of the MFA's Export Control Department.",
         ["MFA's Export Control Department"]),
        ("The MFA's Gulf desk was silent.", ["MFA's Gulf desk"]),
        ("We saw Ada Vel of the FDFA Disarmament Desk.", ["FDFA Disarmament Desk"]),
        ("It came from FCO Velmar Team Leader Ada Vel.", ["FCO Velmar Team"]),
        ("We saw MFA Asian Affairs chief Ada Vel.", ["MFA Asian Affairs"]),
        ("We saw MFA Political Director Ada Vel.", ["MFA"]),
        ("We saw MFA Korea Desk officer Ada Vel.", ["MFA Korea Desk"]),
        ("MFA Arms Control Division Director Ada Vel agreed.", ["MFA Arms Control Division"]),
        ("MFA UN Section Chief Ada Vel agreed.", ["MFA UN Section"]),
        ("He is head of the MFA's arms control bureau.", ["MFA's arms control bureau"]),
        ("She heads the export control unit of the Ministry of Trade.",
         ["export control unit of the Ministry of Trade"]),
        ("The Trade Division at the Ministry of Foreign Affairs agreed.",
         ["Trade Division at the Ministry of Foreign Affairs"]),
        ("He obeys the Arms section of the GOCR's Ministry of Public Security.",
         ["Arms section of the GOCR's Ministry of Public Security"]),
        ("The Foreign Ministry's Treaties Section agreed.",
         ["Foreign Ministry's Treaties Section"]),
    ],
)  # fmt: skip
def test_a_unit_and_whose_it_is_are_one(sentence: str, names: list[str]) -> None:
    assert told(sentence) == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("The MFA's answer came. The Trade Division of Velmar Works Ltd. agreed.",
         ["MFA", "Trade Division of Velmar Works Ltd"]),
        ("MFA Desk Officer Ada Vel and MFA Deputy Director Rui Quill agreed.", ["MFA", "MFA"]),
        ("The MOD's Velmar Export Directorate (VED) agreed.",
         ["MOD", "Velmar Export Directorate (VED)"]),
        ("The Ministry of Defense and the Asia Department agreed.",
         ["Ministry of Defense", "Asia Department"]),
    ],
)  # fmt: skip
def test_what_stands_apart_or_has_letters_of_its_own_stays_apart(
    sentence: str, names: list[str]
) -> None:
    assert told(sentence) == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("The Export Control Section of the MFA agreed.", ["Export Control Section of the MFA"]),
        ("The MFA's Treaties Section and the MOD agreed.", ["MFA's Treaties Section", "MOD"]),
        ("The MOD's\nexport control department agreed.", ["MOD's export control department"]),
        ("The Ministry of Trade's Licensing Office agreed.",
         ["Ministry of Trade's Licensing Office"]),
        ("The MFA's letter and the MFA's tea came.", ["MFA", "MFA"]),
    ],
)  # fmt: skip
def test_a_unit_stands_before_or_behind_its_ministry(sentence: str, names: list[str]) -> None:
    assert told(sentence) == names


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Ada Vel heads the MFA's Gulf Multilateral team.", "MFA's Gulf Multilateral team"),
        ("It is stuck in the MFA Legal Adviser's office.", "MFA Legal Adviser's office"),
    ],
)
def test_a_team_and_the_office_of_an_adviser_are_units(sentence: str, name: str) -> None:
    assert told(sentence) == [name]


def test_a_team_in_small_letters_is_none() -> None:
    assert told("The MFA's new team came.") == ["MFA"]
