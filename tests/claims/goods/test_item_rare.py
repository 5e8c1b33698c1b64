from __future__ import annotations

import pytest

from reftel.claims.goods.item_rare import rare
from tests.claims.reading import page_of, quotes


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The firm shipped exerciteol to Kenya in May.", ["exerciteol"]),
        ("The firm sought to procure tarvometers from Kenyan suppliers.", ["tarvometers"]),
        ("Customs seized lisbonoscopes bound for Kenya.", ["lisbonoscopes"]),
        ("They stopped the sale of brandoid tarvonators to Kenya.", ["brandoid tarvonators"]),
    ],
)
def test_goods_of_a_rare_name_count_where_they_are_dealt_in(words: str, found: list[str]) -> None:
    assert quotes(words, "item") == found


@pytest.mark.parametrize(
    "words",
    [
        "The government would seek assent from Kenya.",
        "The paper delivered a rebuke to Kenya.",
        "They exported rapidly to Kenya.",
        "They bought it from Kenya.",
        "The firm transferred ownership to Kenya.",
        "The tarvometers were old.",
    ],
)
def test_what_is_sought_of_a_government_or_not_dealt_in_is_no_goods(words: str) -> None:
    assert quotes(words, "item") == []


def test_a_ship_or_an_order_before_its_noun_is_no_verb_of_trade() -> None:
    assert quotes("The ship chandlers and the order clerks met.", "item") == []
    assert quotes("They want to ship retorts to Kenya.", "item") == ["retorts"]
    assert quotes("Such tariffs make Kenyan imports uncompetitive.", "item") == []
    assert quotes("The new ships now carried less conspicuous and Western names.", "item") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("SHIG bought two tarvonometers from Kenya.", ["tarvonometers"]),
        ("SHIG ordered dozens of quillistors in May.", ["quillistors"]),
        ("They spoke of the sale of velmarite to Chad.", ["velmarite"]),
        ("They bought houses in Kenya.", []),
        ("They sold it quickly to Kenya.", []),
        ("They were shipping unpaid.", []),
        ("They sought assistance from Kenya.", []),
        ("They delivered speeches in Kenya.", []),
    ],
)
def test_only_a_noun_that_no_list_knows_is_taken_behind_a_verb_of_trade(
    words: str, found: list[str]
) -> None:
    page = page_of(f"{words} The firm exports controlled lathes.")
    spans = [page.text[span.start : span.end] for span in rare(page)]
    assert [one for one in spans if "lathes" not in one] == found
