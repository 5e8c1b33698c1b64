from __future__ import annotations

import pytest

from reftel.claims.goods.item_figures import figure, flown, other_use
from reftel.claims.text.anchors import Hit
from tests.claims.reading import quotes


def hit(text: str, word: str) -> Hit:
    return Hit(text.index(word), text.index(word) + len(word), word.lower())


def test_dynamite_in_politics_and_an_aircraft_that_lands_are_no_goods() -> None:
    politics = "It is political dynamite."
    assert figure(politics, politics.lower(), hit(politics, "dynamite"))
    landed = "The aircraft landed."
    assert flown(landed, hit(landed, "aircraft"), landed.index(" landed"))
    assert not other_use("They sell pumps.", hit("They sell pumps.", "pumps"), "good")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Kenya does not have WMD.", ["WMD"]),
        ("They would stop the transfer of WMD.", ["WMD"]),
        ("They spoke of WMD and missile programs, and of WMD proliferation.", []),
        ("It is in charge of nonproliferation of WMD.", []),
        ("They brought water, food and fuel to the crew.", ["water", "food", "fuel"]),
        ("They sell water extraction plans and food safety rules.", []),
    ],
)
def test_weapons_and_staples_are_goods_where_no_other_noun_has_them(
    words: str, found: list[str]
) -> None:
    assert quotes(words, "item") == found
