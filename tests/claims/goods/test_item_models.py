from __future__ import annotations

import pytest

from reftel.claims.goods.item_models import MODEL_AFTER, bored, model_told, run, sorted_as
from reftel.claims.goods.item_words import Before
from reftel.claims.text.anchors import Hit
from tests.claims.goods.test_item_nouns import at
from tests.claims.reading import quotes, told


@pytest.mark.parametrize(
    ("words", "noun", "expected"),
    [
        ("It lists 10 Alder Model 17, 9mm Pistols there.", "pistol",
         "10 Alder Model 17, 9mm Pistols"),
        ("It lists 20 Birch & Elm M&Q15, 5.56mm rifles there.", "rifle",
         "20 Birch & Elm M&Q15, 5.56mm rifles"),
        ("It is 20 Birch 870, 12 gauge shotguns there.", "shotgun",
         "20 Birch 870, 12 gauge shotguns"),
        ("They hold RPG-7 launchers, 82mm mortars there.", "launcher", "RPG-7 launchers"),
        ("It holds 7.62x39mm ammunition there.", "ammunition", "7.62x39mm ammunition"),
        ("It has a uranium stockpile there.", "uranium", "uranium stockpile"),
        ("It told of U.S.-origin rifles there.", "rifle", "U.S.-origin rifles"),
        ("It told of Chinese-origin MANPADS there.", "manpads", "MANPADS"),
        ("It has Alder II ballistic missiles there.", "missile", "Alder II ballistic missiles"),
        ("They bought Alder TDS 3054 oscilloscopes there.", "oscilloscope",
         "Alder TDS 3054 oscilloscopes"),
        ("They want 30 each AN/PVS-7B Night Vision Goggles now.", "night vision goggles",
         "AN/PVS-7B Night Vision Goggles"),
        ("It is a class III biosafety cabinet there.", "biosafety cabinet", "biosafety cabinet"),
    ],
)  # fmt: skip
def test_goods_are_taken_with_their_make_model_bore_and_stock(
    words: str, noun: str, expected: str
) -> None:
    found = at(words, noun)
    assert found is not None
    assert found[0] == expected


@pytest.mark.parametrize(
    ("tail", "taken"),
    [
        (", 9mm", ", 9mm"),
        (", .40 Caliber for sale", ", .40 Caliber"),
        (", cal. 5.56mm, used", ", cal. 5.56mm"),
        (", Model 99 and", ", Model 99"),
        (", 82mm mortars", None),
        (", 9mm Pistols", None),
    ],
)
def test_a_model_or_bore_behind_goods_is_theirs_unless_other_goods_follow(
    tail: str, taken: str | None
) -> None:
    found = MODEL_AFTER.match(tail)
    assert (found[0] if found else None) == taken


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("JF-17 Thunder fighters fly", "JF-17", "JF-17 Thunder fighters"),
        ("F-16 C/D came", "F-16", "F-16 C/D"),
        ("F-18 Super Hornets came", "F-18", "F-18 Super Hornets"),
        ("F-18 Maple Leaf came", "F-18", "F-18"),
        ("SA-16 MISSILES CAME", "SA-16", "SA-16 MISSILES"),
    ],
)
def test_a_designation_takes_in_versions_names_and_sort(
    text: str, word: str, expected: str
) -> None:
    hit = Hit(0, len(word), word)
    assert text[: sorted_as(text, hit, "arms", hit.end)] == expected


def test_only_arms_called_by_a_name_take_in_a_sort() -> None:
    hit = Hit(0, 7, "MANPADS")
    assert sorted_as("MANPADS missiles", hit, "arms", 7) == 7
    assert sorted_as("JF-17 fighters", Hit(0, 5, "JF-17"), "good", 5) == 5


def test_words_without_number_or_bore_before_them_are_left_as_they_are() -> None:
    text = "Radium 226, neutron sources"
    hit, lead = Hit(20, 26, "source"), Before(12, 12, 12)
    assert bored(text, hit, lead) is lead
    assert run(text, hit, lead) is lead


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They sold cold-rolled steel strip to Kenya.", "cold-rolled steel strip"),
        ("They sold gallium arsenide wafers to Kenya.", "gallium arsenide wafers"),
        ("They sold tungsten-copper alloy blanks to Kenya.", "tungsten-copper alloy blanks"),
        ("They sold cobalt-60 sources to Kenya.", "cobalt-60 sources"),
        ("They sold graphite to Kenya.", "graphite"),
    ],
)
def test_the_shape_of_a_material_belongs_to_it(words: str, found: str) -> None:
    assert quotes(words, "item") == [found]


@pytest.mark.parametrize(
    ("words", "model"),
    [
        ("cold flow forming machine, model 3GFF-700", "3GFF-700"),
        ("pressure transducers, Model MKS 626A", "MKS 626A"),
        ("pumps model no. EX-12", "EX-12"),
        ("PUMPS, MODEL EX-12", "EX-12"),
        ("pistols, 9mm", ""),
        ("model ships", ""),
        ("model 12 pumps", ""),
        ("pumps", ""),
    ],
)
def test_the_model_behind_goods_is_told(words: str, model: str) -> None:
    assert model_told(words) == model


@pytest.mark.parametrize(
    ("words", "quote", "model"),
    [
        ("They want a cold flow forming machine, model 3GFF-700.",
         "cold flow forming machine, model 3GFF-700", "3GFF-700"),
        ("They want pressure transducers, model MKS 626A, there.",
         "pressure transducers, model MKS 626A", "MKS 626A"),
        ("They want Alder-IV missiles there.", "Alder-IV missiles", "Alder-IV"),
        ("They saw Ababil-T drones there.", "Ababil-T drones", "Ababil-T"),
        ("They want GX-100 gyroscopes.", "GX-100 gyroscopes", "GX-100"),
        ("They want gyroscopes.", "gyroscopes", None),
    ],
)  # fmt: skip
def test_an_item_claim_bears_its_model(words: str, quote: str, model: str | None) -> None:
    (found,) = told(words, "item")
    assert (found.quote, found.attribute("model")) == (quote, model)


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("He asked who pays for the Trident nuclear deterrent.", "Trident nuclear deterrent"),
        ("He asked who pays for Trident submarines.", "Trident submarines"),
        ("They saw intermediate-range ballistic missiles there.",
         "intermediate-range ballistic missiles"),
        ("They found armed drones there.", "armed drones"),
        ("They moved fresh fuel assemblies there.", "fresh fuel assemblies"),
    ],
)  # fmt: skip
def test_systems_are_read_with_the_nouns_behind_their_names(words: str, quote: str) -> None:
    assert told(words, "item")[0].quote == quote
