from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('The drums, described in the papers as "fertilizer," left.', ["fertilizer"]),
        ('The crates are manifested as "brick-making machinery."', ["brick-making machinery"]),
        ("The box, declared as textile spindles, is to go.", ["textile spindles"]),
        ("The goods were declared as agricultural machinery but left.", ["agricultural machinery"]),
        ('The cargo was listed as "spare parts for oil drilling equipment".',
         ["spare parts for oil drilling equipment"]),
        ('He described the talks as "productive talks".', []),
        ("She listed several concerns as priorities.", []),
        ("The shipment was described as urgent.", []),
        ("The shipment was not described as machine legs in his letter.", []),
        ('The papers described it as "very odd".', []),
    ],
)  # fmt: skip
def test_goods_bear_the_name_that_papers_give_them(words: str, expected: list[str]) -> None:
    assert quotes(words, "item") == expected


def test_what_is_declared_is_marked_so() -> None:
    (found,) = told('The drums were declared as "tar remover".', "item")
    assert (found.value, found.attribute("declared")) == ("tar remover", True)
