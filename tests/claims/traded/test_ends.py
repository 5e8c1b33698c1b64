"""Who or what place is named at the end of a way."""

from __future__ import annotations

import pytest

from reftel.claims.traded.ends import SOMEBODY
from tests.claims.reading import lacking


@pytest.mark.parametrize(
    "words",
    [
        "a militia", "the manufacturer", "any third party", "the Libyan police", "rebels",
        "an Iranian end user", "a Bulgarian producer",
        "an unnamed front company", "individuals in Africa", "extremist groups",
        "the Azeri interior ministry", "a Karachi trading house",
    ],
)  # fmt: skip
def test_somebody_is_told_by_what_he_is(words: str) -> None:
    found = SOMEBODY.match(f"{words} there")
    assert found is not None
    assert found["who"] == words


@pytest.mark.parametrize("words", ["the lathes", "a good price", "Tuesday next", "the table"])
def test_what_is_no_body_is_nobody(words: str) -> None:
    assert SOMEBODY.match(words) is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It is the sale of graphite by Vexo to Iran.", {"supplier": "Vexo", "to": "IR"}),
        ("Six lathes were shipped from Zembla to Kenya.", {"from": "Zembla", "to": "KE"}),
        ("Rifles bought from Malta's Arsenal in 2003 were diverted to Kenya.",
         {"from": "MT", "when": "2003"}),
    ],
)  # fmt: skip
def test_a_name_that_no_table_knows_is_told_in_its_own_words(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


def test_somebody_of_a_house_is_the_house() -> None:
    words = "Alder Ltd. sold two lathes to a purchasing office of the Oran firm Birch Works."
    assert lacking(words, "shipment", {"recipient": "Birch Works"}) == {}
