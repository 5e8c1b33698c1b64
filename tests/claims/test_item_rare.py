from __future__ import annotations

import pytest

from tests.claims.reading import quotes


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
