from __future__ import annotations

import pytest

from reftel.claims.goods.item_declared import declared
from tests.claims.reading import page_of, quotes, told


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


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('The cargo was manifested as "tractor spares" by the line.', ["tractor spares"]),
        ("The containers were labeled as laundry detergents.", ["laundry detergents"]),
        ("Customs papers described the machine as agricultural equipment.",
         ["agricultural equipment"]),
        ('The drums were marked as "tar remover."', ["tar remover"]),
        ("The crates were entered as being household goods.", ["household goods"]),
        ("The shipment was listed as overdue.", []),
        ("The goods were not declared as pipes.", []),
        ("He described the talks as lathes.", []),
    ],
)  # fmt: skip
def test_what_papers_call_goods_is_taken_from_cargo_and_customs(
    words: str, expected: list[str]
) -> None:
    page = page_of(f"{words} The firm exports controlled lathes.")
    assert [page.text[span.start : span.end] for span in declared(page)] == expected
