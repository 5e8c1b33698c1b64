"""Goods of the control lists by their common names, with what is told of them."""

from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("They want ring magnets, bellows and frequency converters.",
         ["ring magnets", "bellows", "frequency converters"]),
        ("They want thermal imaging cameras and infrared detectors (IRDs).",
         ["thermal imaging cameras", "infrared detectors (IRDs)"]),
        ("They want gyroscopes, accelerometers, and inertial measurement units.",
         ["gyroscopes", "accelerometers", "inertial measurement units"]),
        ("They want 7075-T6 aluminum tubes and grade 350 maraging steel.",
         ["7075-T6 aluminum tubes", "grade 350 maraging steel"]),
        ("They want carbon fiber prepreg and a filament winding machine.",
         ["carbon fiber prepreg", "filament winding machine"]),
        ("They want vacuum pumps, valves and mass spectrometers.",
         ["vacuum pumps", "valves", "mass spectrometers"]),
        ("They ship phosphorus pentasulfide, thionyl chloride and hydrogen fluoride.",
         ["phosphorus pentasulfide", "thionyl chloride", "hydrogen fluoride"]),
        ("They sold man-portable air defense systems (MANPADS).",
         ["man-portable air defense systems (MANPADS)"]),
        ("They sold centrifuge rotors, end caps and baffles.",
         ["centrifuge rotors", "end caps", "baffles"]),
        ("They want Chinese-made C-802 anti-ship missiles.",
         ["Chinese-made C-802 anti-ship missiles"]),
    ],
)  # fmt: skip
def test_goods_of_the_lists_are_told_by_their_common_names(words: str, expected: list[str]) -> None:
    assert quotes(words, "item") == expected


@pytest.mark.parametrize(
    ("words", "value", "facts"),
    [
        ("They want 25 kg of beryllium powder.", "beryllium powder", {"quantity": "25 kg of"}),
        ("They sold two used Mi-24 helicopters.", "used Mi-24 helicopters",
         {"quantity": "two", "model": "Mi-24"}),
        ("They seized 200 AK-47 assault rifles.", "AK-47 assault rifles",
         {"quantity": "200", "model": "AK-47"}),
        ("They seized 5,000 rounds of ammunition.", "ammunition",
         {"quantity": "5,000 rounds of"}),
        ("They shipped 40 drums of sodium cyanide.", "sodium cyanide",
         {"quantity": "40 drums of"}),
        ("They want a CNC milling machine made by Alder Werke.", "CNC milling machine",
         {"maker": "Alder Werke"}),
        ("They want a suspected dual-use item.", "suspected dual-use item",
         {"modality": "suspected", "generic": True}),
        ("They want Kenyan-made gyroscopes.", "Kenyan-made gyroscopes",
         {"nation": "Kenyan-made"}),
    ],
)  # fmt: skip
def test_count_model_maker_and_doubt_are_facts_beside_the_value(
    words: str, value: str, facts: dict[str, str | bool]
) -> None:
    (found,) = told(words, "item")
    assert found.value == value
    assert {role: found.attribute(role) for role in facts} == facts
