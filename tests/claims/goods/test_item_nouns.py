from __future__ import annotations

import pytest

from reftel.claims.goods.item_nouns import followers, grades, head_at
from reftel.claims.text.anchors import anchors
from reftel.claims.text.rows import rows
from tests.claims.reading import page_of, quotes
from tests.claims.specimens import report, said


def at(words: str, noun: str, *, plain: bool = False) -> tuple[str, str] | None:
    """Return the words and the grade of what is read at a noun."""
    page = page_of(words)
    (hit,) = (one for one in anchors(page, "item") if one.word.lower() == noun)
    find = head_at(page, hit, set(), plain=plain)
    return (page.text[find.start : find.end], find.grade) if find else None


@pytest.mark.parametrize(
    ("words", "noun", "expected"),
    [
        ("They want ring magnets there.", "ring magnet", ("ring magnets", "good")),
        ("They want gyroscopes there.", "gyroscope", ("gyroscopes", "good")),
        ("It is graphite, not much.", "graphite", ("graphite", "material")),
        ("They sent military equipment there.", "equipment", ("military equipment", "weak")),
        ("They have trucks there.", "truck", ("trucks", "thing")),
        ("A truck carrying wood came.", "truck", None),
        ("The equipment was new.", "equipment", ("equipment", "weak")),
        ("Its radiological weapons are gone.", "weapon", None),
        ("The graphite program goes on.", "graphite", None),
        ("The Agency for Control of Nuclear Materials wrote.", "nuclear material", None),
    ],
)
def test_a_noun_is_read_with_the_words_around_it(
    words: str, noun: str, expected: tuple[str, str] | None
) -> None:
    assert at(words, noun) == expected


def test_a_plain_noun_is_taken_where_one_asks_for_it() -> None:
    assert at("The timers were old.", "timer") is None
    assert at("The timers were old.", "timer", plain=True) == ("timers", "weak")


def test_a_number_before_capitals_takes_in_all_of_them_but_no_firm() -> None:
    assert at("It lists 10 Alder XDM Pistols, .40 Caliber there.", "pistol") == (
        "10 Alder XDM Pistols, .40 Caliber", "arms",
    )  # fmt: skip
    assert at("The company Long Reach 4 Star Electronics Ltd. wrote.", "electronics") is None


def test_an_acronym_of_goods_needs_a_word_that_bears_it_out() -> None:
    assert at("The Department of Civil Aviation (DAC) wrote.", "dac") is None
    assert at("They sell a 14-bit DAC there.", "dac") == ("14-bit DAC", "good")


def test_every_grade_is_known_and_followers_are_small_words() -> None:
    known = {"good", "material", "arms", "weak", "counted", "thing", "bulk"}
    assert set(grades().values()) == known
    assert all(row["source"] for row in rows("item_heads"))
    assert all(word == word.lower() for word in followers())


def test_no_noun_is_told_twice() -> None:
    heads = [row["head"].lower() for row in rows("item_heads")]
    assert sorted({head for head in heads if heads.count(head) > 1}) == []


@pytest.mark.parametrize(
    ("words", "noun", "expected"),
    [
        ("They want GYROSCOPES there.", "gyroscope", ("GYROSCOPES", "good")),
        ("The gyroscope's bearing broke.", "gyroscope", ("gyroscope", "good")),
        ("They want ring\nmagnets there.", "ring magnet", ("ring magnets", "good")),
        ("They want Kenyan gyroscopes.", "gyroscope", ("Kenyan gyroscopes", "good")),
        ("There are 40 tons of graphite.", "graphite", ("40 tons of graphite", "material")),
        ("It is a graphite-coated pan.", "graphite", None),
        ("The gyroscope program goes on.", "gyroscope", None),
        ("Gyroscope sales to Kenya go on.", "gyroscope", ("Gyroscope", "good")),
        ("They sent 12 trucks there.", "truck", ("12 trucks", "thing")),
    ],
)
def test_a_noun_keeps_its_case_lines_and_material(
    words: str, noun: str, expected: tuple[str, str] | None
) -> None:
    assert at(words, noun) == expected


def test_cruise_missiles_that_something_else_is_for_are_no_goods() -> None:
    words = "It serves ballistic missiles, cruise missiles, and drones there."
    assert at(words, "cruise missile") is None
    assert at("They bought cruise missiles there.", "cruise missile") is not None


@pytest.mark.parametrize(
    ("words", "noun", "expected"),
    [
        ("They want bellows and more.", "bellows", ("bellows", "good")),
        ("They want carbon fiber there.", "carbon fiber", ("carbon fiber", "material")),
        ("They sold AK-47 rifles there.", "rifle", ("AK-47 rifles", "arms")),
        ("They want dual-use items there.", "item", ("dual-use items", "weak")),
        ("They want a pair of lathes there.", "lathe", ("lathes", "good")),
        ("They fear lethal arms there.", "arms", ("lethal arms", "weak")),
        ("They fear illicit weapons there.", "weapon", ("illicit weapons", "weak")),
        ("They fear strategic arms there.", "arms", None),
        ("They want a 100-liter fermenter.", "fermenter", ("100-liter fermenter", "good")),
        ("They want 25 signal analyzers.", "analyzer", ("25 signal analyzers", "thing")),
        ("They sold two tanks there.", "tank", ("two tanks", "thing")),
        ("The think tank wrote there.", "tank", None),
        ("The water tank broke there.", "tank", None),
        ("They came aboard a truck there.", "truck", None),
        ("The missile program goes on.", "missile", None),
        ("The arms control talks went on.", "arms", None),
        ("Mr. Lathe came there.", "lathe", None),
    ],
)
def test_goods_need_words_that_make_goods_of_them(
    words: str, noun: str, expected: tuple[str, str] | None
) -> None:
    assert at(words, noun) == expected


@pytest.mark.parametrize(
    "words",
    [
        "The gyroscopes left. The shipment of gyroscopes went on.",
        "GYROSCOPES left.",
        "They ship gyroscopes, gyroscopes and gyroscopes.",
    ],
)
def test_a_noun_is_read_alike_wherever_it_stands(words: str) -> None:
    page = page_of(words)
    hits = [one for one in anchors(page, "item") if one.word == "gyroscope"]
    finds = [head_at(page, hit, set()) for hit in hits]
    assert {find.head for find in finds if find} == {"gyroscope"}
    assert len([find for find in finds if find]) == len(hits)


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("It will enrich uranium there.", "uranium"),
        ("Director Tam Wai-kit wrote.", "kit"),
        ("The Firearms Act was passed.", "firearm"),
        ("The Council for the Ban of Heavy Lathes (CBH) sat.", "lathe"),
        ("The Bureau of Strategic Products (BSP) wrote.", "product"),
    ],
)  # fmt: skip
def test_a_noun_in_a_name_or_of_what_is_made_is_no_item(words: str, noun: str) -> None:
    assert at(words, noun) is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("He spoke of possible weapons purchases.", ["weapons purchases"]),
        ("Large-scale arms sales to Chad were told.", ["arms"]),
        ("We deplore Chadian arms purchases.", ["arms purchases"]),
        ("They saw Chadian-origin arms purchases.", ["Chadian-origin arms purchases"]),
        ("They want chemical weapons-related talks.", ["chemical weapons"]),
        ("Chadian steel imports grow.", ["Chadian steel"]),
        ("Possible munitions were found.", ["Possible munitions"]),
    ],
)
def test_what_is_said_of_a_deal_is_no_part_of_its_goods(words: str, found: list[str]) -> None:
    assert quotes(words, "item") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The eight C-130H's were sold.", ["eight C-130H's"]),
        ("It carried AK-47's, and two F-16's were sold.", ["AK-47's", "two F-16's"]),
        ("The F-16's engine failed.", ["F-16"]),
        ("The Bureau of Tobacco, Pumps, and Explosives (BTP) wrote.", []),
        ("He leads the Office of Mines and Valves.", []),
    ],
)
def test_models_have_a_plural_and_a_body_is_no_goods(words: str, found: list[str]) -> None:
    assert quotes(words, "item") == found


@pytest.mark.parametrize(
    ("subject", "found"),
    [
        ("KENYA CHARGED WITH SHIPPING WEAPONS", ["WEAPONS"]),
        ("EFFORT TO PROCURE TEST EQUIPMENT FROM KENYA", ["TEST EQUIPMENT"]),
        ("ARMS TRANSFERS AND A WEAPONS EMBARGO", []),
    ],
)
def test_plain_goods_of_a_subject_are_those_dealt_in(subject: str, found: list[str]) -> None:
    cable = report("1. (C) They met.", subject=subject, tags="PARM, ETTC")
    assert [claim.quote for claim in said(cable, "item")] == found
