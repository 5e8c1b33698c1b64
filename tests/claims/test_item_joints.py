from __future__ import annotations

import pytest

from reftel.claims.item_ends import Find
from reftel.claims.item_joints import joined
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
