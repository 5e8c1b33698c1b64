from __future__ import annotations

import pytest

from reftel.claims.goods.item_ends import Find
from reftel.claims.goods.item_joints import joined
from tests.claims.reading import quotes


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It sold turbine blades for J-79 engines.", ["turbine blades for J-79 engines"]),
        ("It sold ammunition for 120mm mortars.", ["ammunition for 120mm mortars"]),
        ("It sold spare parts for T-72 tanks and BM-21 rocket launchers and lathes.",
         ["spare parts for T-72 tanks and BM-21 rocket launchers and lathes"]),
        ("It sold spare parts for T-72 tanks and 12 lathes.",
         ["spare parts for T-72 tanks", "12 lathes"]),
        ("It sold lathes for centrifuges.", ["lathes", "centrifuges"]),
        ("It sold weapons and ammunition.", ["weapons and ammunition"]),
        ("It sold steel and aluminum.", ["steel and aluminum"]),
        ("It sold lathes and pumps.", ["lathes", "pumps"]),
    ],
)  # fmt: skip
def test_parts_are_one_with_what_they_fit_and_a_pair_with_its_fellow(
    words: str, expected: list[str]
) -> None:
    assert quotes(words, "item") == expected


def test_goods_that_meet_are_one() -> None:
    text = "vacuum pump parts"
    finds = [
        Find(0, 11, "vacuum pump", "good", plural=False),
        Find(7, 17, "part", "weak", plural=True),
    ]
    assert [(find.start, find.end) for find in joined(text, finds)] == [(0, 17)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It sold rifles and ammunition.", ["rifles and ammunition"]),
        ("It sold 12 rifles and ammunition.", ["12 rifles", "ammunition"]),
        ("It sold UAVs and UAV components.", ["UAVs", "UAV components"]),
        ("It sold titanium and steel.", ["titanium and steel"]),
        ("It sold graphite and steel.", ["graphite", "steel"]),
        ("It sold gyroscopes, lathes.", ["gyroscopes", "lathes"]),
        ("It sold arms and munitions.", ["arms and munitions"]),
    ],
)
def test_two_goods_are_one_lot_only_where_the_trade_says_so(
    words: str, expected: list[str]
) -> None:
    assert quotes(words, "item") == expected


def test_goods_apart_stay_two_and_in_order() -> None:
    text = "lathes here, pumps there"
    finds = [
        Find(0, 6, "lathe", "good", plural=True),
        Find(13, 18, "pump", "good", plural=True),
    ]
    assert [text[find.start : find.end] for find in joined(text, finds)] == ["lathes", "pumps"]
    assert list(joined(text, [])) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It seized guns and ammunition.", ["guns and ammunition"]),
        ("It told of the sale of missiles and ammunition.", ["missiles and ammunition"]),
        ("It licensed firearms or ammunition.", ["firearms or ammunition"]),
        ("It licensed rifles or lathes.", ["rifles", "lathes"]),
        ("It found HEU and plutonium particles.", ["HEU and plutonium particles"]),
        ("It found HEU and plutonium.", ["HEU", "plutonium"]),
    ],
)
def test_arms_are_one_with_ammunition_and_two_materials_in_one_form(
    words: str, expected: list[str]
) -> None:
    assert quotes(words, "item") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It sold the Tsyklon (Cyclone) launch vehicle.", ["Tsyklon (Cyclone) launch vehicle"]),
        ("It sold uranium in the form of fuel rods.", ["uranium in the form of fuel rods"]),
        ("It sold uranium in fuel rods.", ["uranium", "fuel rods"]),
        ("It sold mass spectrometers (MS) and lathes.", ["mass spectrometers (MS)", "lathes"]),
        ("It sold mass spectrometers (MS), lathes.", ["mass spectrometers (MS)", "lathes"]),
        ("It sold mass spectrometers (MS) 40 lathes.", ["mass spectrometers (MS)", "40 lathes"]),
    ],
)
def test_a_name_with_another_in_brackets_leads_to_its_noun(words: str, expected: list[str]) -> None:
    assert quotes(words, "item") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Firms sell sensitive commodities to Chad.", ["sensitive commodities"]),
        ("The rule binds as to listed goods.", ["listed goods"]),
        ("They trade in AG-controlled goods.", ["AG-controlled goods"]),
        ("Kenya keeps its fleet of dual-capable aircraft.", ["dual-capable aircraft"]),
        ("The early warning satellite saw it.", ["early warning satellite"]),
        ("Trade in commodities grew.", []),
        ("The ASAT test was a surprise.", []),
    ],
)
def test_goods_told_by_how_they_are_ruled_or_used(words: str, expected: list[str]) -> None:
    assert quotes(words, "item") == expected
