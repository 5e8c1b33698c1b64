"""Who does a deed of trade, and what stands between its verb and the goods."""

from __future__ import annotations

import pytest

from tests.claims.reading import lacking, slots


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Chad contracted in 2007 to supply Kenya's Directorate of Procurement with lathes.",
         {"supplier": "TD", "recipient": "Directorate of Procurement"}),
        ("Birch Ltd. sold to Alder Ltd. two lathes.",
         {"supplier": "Birch Ltd", "recipient": "Alder Ltd"}),
        ("Chad's Birch Works is to get from Kenya six lathes.",
         {"recipient": "Birch Works", "from": "KE"}),
        ("Birch Works does not make the lathes it has promised to Alder Ltd.",
         {"supplier": "Birch Works", "recipient": "Alder Ltd"}),
        ("India had provided Chad with T-55 tanks.", {"supplier": "IN", "recipient": "TD"}),
        ("Kenya pledged to send the Chadian Army 500 tons of fertilizer.",
         {"supplier": "KE", "recipient": "Chadian Army"}),
    ],
)  # fmt: skip
def test_who_gives_and_to_whom_stands_before_the_goods(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


def test_nobody_supplies_himself_nor_does_whose_thing_it_is() -> None:
    found = slots("It helps in many ways, from loans to selling Chad lathes in May.", "shipment")
    assert (found.get("supplier"), found["recipient"]) == (None, "TD")
    found = slots("They want Chad's election office to work and will send to Chad 12 lathes.",
                  "shipment")  # fmt: skip
    assert found.get("supplier") is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Birch Works fronts for Alder Ltd., on whose behalf it bought lathes from Kenya.",
         {"recipient": "Birch Works", "end_user": "Alder Ltd", "from": "KE"}),
        ("Birch Works of Oran is believed to have shipped 12 lathes to Kenya.",
         {"supplier": "Birch Works", "to": "KE"}),
        ("The director asked the Kenyan firm Birch Works to ship the two lathes to Chad.",
         {"supplier": "Birch Works", "to": "TD"}),
        ("Birch Works makes lathes. Kenya said it had not shipped the 12 lathes to Chad.",
         {"supplier": "KE", "to": "TD"}),
    ],
)  # fmt: skip
def test_a_pronoun_a_belief_or_a_request_tells_who_does_it(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Kenya is only contemplating selling Chad patrol boats.",
         {"supplier": "KE", "recipient": "TD"}),
        ("Kenya considered selling 12 tanks to Chad.", {"supplier": "KE", "to": "TD"}),
        ("Alder Ltd. agreed in principle, at a meeting in Oran on 8 May, to furnish steel to SHIG.",
         {"supplier": "Alder Ltd", "recipient": "SHIG"}),
    ],
)  # fmt: skip
def test_who_considers_a_deal_does_it_and_nobody_told_aside(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}
