from __future__ import annotations

import pytest

from reftel.claims.goods.item_ends import Find, ended, led_by, of_kind, uncounted
from reftel.claims.goods.item_words import Before
from tests.claims.reading import quotes, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It found four what were probably jet vanes.", ["four what were probably jet vanes"]),
        ("It sent an unknown number of jet vanes.", ["an unknown number of jet vanes"]),
        ("It told of the exact quantity of gyroscopes.", ["gyroscopes"]),
        ("It has larger quantities of rifles.", ["larger quantities of rifles"]),
        ("It lost at least forty of the vacuum pumps.", ["at least forty of the vacuum pumps"]),
        ("It holds about 40 probable jet vanes.", ["about 40 probable jet vanes"]),
    ],
)
def test_a_number_is_of_the_goods_but_the_word_for_an_amount_is_not(
    words: str, expected: list[str]
) -> None:
    assert quotes(words, "item") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("They move items of proliferation concern.", ["items of proliferation concern"]),
        ("Furnaces of this kind are listed.", ["Furnaces of this kind"]),
        ("It makes uranium oxide (U3O8) there.", ["uranium oxide (U3O8)"]),
        ("It has tank ammunition (T-72) there.", ["tank ammunition (T-72)"]),
        ("It wants analog-to-digital converters (hereafter: 14-bit ADCs).",
         ["analog-to-digital converters (hereafter: 14-bit ADCs)"]),
        ("They sold rifles (the sale was stopped) to him.", ["rifles"]),
        ("They hold missile stocks and uranium stocks.", ["uranium stocks"]),
    ],
)  # fmt: skip
def test_what_follows_goods_is_theirs_where_it_tells_their_sort(
    words: str, expected: list[str]
) -> None:
    assert quotes(words, "item") == expected


def test_the_value_leaves_out_the_number() -> None:
    (found,) = told("It found four what were probably jet vanes.", "item")
    assert found.value == "jet vanes"


def test_a_quotation_is_closed_with_the_goods() -> None:
    text = 'of "mixed ore" there'
    before = Before(start=0, lead=4, bare=4, quantity="tons of")
    assert ended(text, Find(0, 13, "ore", "counted", plural=False, before=before, lead=4)).end == 14


@pytest.mark.parametrize(
    ("words", "begin"),
    [
        ("He has the other 17 pieces", "the other 17 pieces"),
        ("He lost eleven of the monoculars", "eleven of the monoculars"),
        ("He found a further 40 kilograms of the metal", "a further 40 kilograms of the metal"),
        ("He has the remaining units", "the remaining units"),
        ("He has these pumps", "pumps"),
        ("He paid $17 pieces", "pieces"),
    ],
)
def test_goods_named_again_are_led_by_their_number(words: str, begin: str) -> None:
    assert words[led_by(words, words.rindex(" ") + 1) :] == begin


@pytest.mark.parametrize(
    ("words", "begin"),
    [
        ("He has all the pumps", "pumps"),
        ("He has the first pumps", "the first pumps"),
        ("He has twelve of the pumps", "twelve of the pumps"),
        ("He sold two new pumps", "two new pumps"),
        ("He sold them to pumps", "pumps"),
        ("In 2004 the pumps", "pumps"),
    ],
)
def test_only_a_number_or_an_order_leads_goods_named_again(words: str, begin: str) -> None:
    assert words[led_by(words, words.rindex(" ") + 1) :] == begin


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ("a number of", True),
        ("numbers of", True),
        ("Number of", True),
        ("two", False),
        ("40 tons of", False),
        ("large numbers of men", False),
    ],
)
def test_a_word_that_only_tells_that_there_are_some_counts_nothing(
    words: str, *, is_one: bool
) -> None:
    assert uncounted(words) is is_one


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("furnaces of this kind left", "furnaces of this kind"),
        ("furnaces of the same type left", "furnaces of the same type"),
        ("furnaces of steel left", "furnaces"),
    ],
)
def test_the_words_of_a_kind_belong_to_goods(text: str, taken: str) -> None:
    assert text[: of_kind(text, len("furnaces"))] == taken


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It sold pressure gauges of Swiss make there.", ["pressure gauges of Swiss make"]),
        ("It sold bars of maraging steel, grade 9, there.", ["bars of maraging steel, grade 9"]),
        ("It sold one lathe, serial number TX-2209, there.", ["lathe, serial number TX-2209"]),
        ("It sold a large crate of gyroscopes there.", ["a large crate of gyroscopes"]),
        ("It sold two cartons of gyroscopes there.", ["two cartons of gyroscopes"]),
        ("It sold a wide variety of weaponry there.", ["a wide variety of weaponry"]),
        ("It exports missile-related equipment and technology.",
         ["missile-related equipment and technology"]),
        ("They guard U.S. equipment and technology that Kenya imported.",
         ["U.S. equipment and technology"]),
        ("It bought technology, equipment, and expertise from Kenya.",
         ["technology, equipment, and expertise"]),
        ("They guard goods and people that Kenya imported.", []),
    ],
)  # fmt: skip
def test_goods_end_with_whose_work_they_are_and_what_is_known_of_them(
    words: str, expected: list[str]
) -> None:
    assert quotes(words, "item") == expected
