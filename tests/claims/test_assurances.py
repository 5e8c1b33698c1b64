from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told, values


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The U.S. designation of Exercise Bank was raised.", ["US-DESIGNATION-EXERCISE-BANK"]),
        ("The EU designation of Kenya's Exercise Bank was raised.",
         ["EU-DESIGNATION-KENYA-EXERCISE-BANK"]),
        ("Treasury raised the designation of Exercise Bank.", ["US-DESIGNATION-EXERCISE-BANK"]),
        ("UN Security Council sanctions against Kenya hold.", ["UN-SANCTIONS-KENYA"]),
        ("Current sanctions on Exercise Tools hurt; sanctions should end.",
         ["US-SANCTIONS-EXERCISE-TOOLS", "US-SANCTIONS-EXERCISE-TOOLS"]),
        ("We may impose sanctions pursuant to U.S. law.", ["US-SANCTIONS"]),
        ("The EU arms embargo against Kenya holds.", ["EU-ARMS-EMBARGO-KENYA"]),
        ("The arms embargo holds.", ["ARMS-EMBARGO"]),
        ("They broke an end-use certificate.", ["(end-user agreements)"]),
        ("They honor existing contracts.", ["(existing contracts)"]),
    ],
)  # fmt: skip
def test_acts_against_somebody_and_assurances_are_instruments(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    "words",
    ["His designation of Envoy Berg surprised all.",
     "The U.S. designation of Berg as envoy surprised all.",
     "Sanctions against January sales were old.", "They signed new contracts."],
)  # fmt: skip
def test_appointments_and_seasons_are_none(words: str) -> None:
    assert quotes(words, "instrument") == []


def test_a_designation_takes_in_the_short_name() -> None:
    (found,) = told("The UN designation of Exercise Bank (EXB) holds.", "instrument")
    assert found.quote.endswith("(EXB)")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They want international financial sanctions.", ["(international financial sanctions)"]),
        ("Kenya sanctions hurt.", ["SANCTIONS-KENYA"]),
        ("The Exercise Sanctions hurt.", ["SANCTIONS-EXERCISE"]),
        ("They need U.S. licenses.", ["(US license)"]),
        ("They need an export license.", ["(export license)"]),
        ("See license 050108543 there.", ["LICENSE-050108543"]),
        ("See License No. D123456 there.", ["LICENSE-D123456"]),
    ],
)
def test_kinds_of_sanctions_and_licenses_are_instruments(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    "words",
    ["He lost his license plate.", "The license is new.", "The UN sanctions committee met.",
     "They license it.", "U.S. licensing is slow."],
)  # fmt: skip
def test_other_licenses_and_committees_are_none(words: str) -> None:
    assert quotes(words, "instrument") == []
