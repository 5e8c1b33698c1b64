from __future__ import annotations

import pytest

from tests.claims.reading import told, values


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("He paid $5 million then.", "USD 5000000"),
        ("He paid USD 1,250 then.", "USD 1250"),
        ("He paid 3.5 billion yuan then.", "CNY 3500000000"),
        ("He paid EUR 20.50 then.", "EUR 20.5"),
        ("He paid 40,000 U.S. dollars then.", "USD 40000"),
        ("He paid LE1.3 billion then.", "EGP 1300000000"),
        ("He paid COP 5 million then.", "COP 5000000"),
    ],
)
def test_a_sum_is_read_into_figures(words: str, value: str) -> None:
    assert values(words, "money") == [value]


def test_a_count_is_no_sum() -> None:
    assert values("A million people came.", "money") == []
    assert values("A million people came.", "money") == []


@pytest.mark.parametrize("words", ["They met at COP 15 there.", "They walked with le 15 there."])
def test_letters_before_a_small_count_are_no_currency(words: str) -> None:
    assert values(words, "money") == []


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("It paid $2.5 million for it.", "USD 2500000"),
        ("It paid EUR 40,000 for it.", "EUR 40000"),
        ("It paid 3,000 euros for it.", "EUR 3000"),
        ("It paid RMB 20 million for it.", "CNY 20000000"),
    ],
)
def test_a_sum_has_one_form(words: str, value: str) -> None:
    assert values(words, "money") == [value]


@pytest.mark.parametrize("words", ["It has a million reasons.", "It weighs 3,000 pounds of lead."])
def test_a_number_alone_is_no_sum(words: str) -> None:
    assert values(words, "money") == []


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("It paid 45 million Turkish lira.", "TRY 45000000"),
        ("It paid NOK 300 million there.", "NOK 300000000"),
        ("It paid 20 billion won there.", "KRW 20000000000"),
        ("It paid 400 crore rupees there.", "INR 4000000000"),
        ("It paid Rs. 400 million there.", "INR 400000000"),
        ("It paid HK$200 there.", "HKD 200"),
        ("It paid a million dollars there.", "USD 1000000"),
        ("It paid half a billion dollars there.", "USD 500000000"),
        ("It paid ten million euros there.", "EUR 10000000"),
        ("It paid $3-5 million there.", "USD 3000000-5000000"),
        ("It paid 100,000-200,000 dollars there.", "USD 100000-200000"),
        ("It paid GBP 40k there.", "GBP 40000"),
        ("It paid 300 Saudi riyals there.", "SAR 300"),
    ],
)
def test_a_sum_may_be_in_any_currency_of_the_table(words: str, value: str) -> None:
    assert values(words, "money") == [value]


@pytest.mark.parametrize("words", ["He won 20 of them.", "They try 30 times.", "He won in 2007."])
def test_a_verb_is_no_currency(words: str) -> None:
    assert values(words, "money") == []


def test_a_sum_stands_on_two_lines_or_behind_a_wide_gap() -> None:
    assert values("It paid USD 3\nmillion and EUR  40,000 there.", "money") == [
        "USD 3000000", "EUR 40000",
    ]  # fmt: skip


def test_sums_in_one_sentence_are_quoted_each_in_its_own_words() -> None:
    found = told("IT PAID EUR 412,000 AND USD 3.5 MILLION, NOT $ 9 THERE.", "money")
    assert [claim.quote for claim in found] == ["EUR 412,000", "USD 3.5 MILLION", "$ 9"]


@pytest.mark.parametrize("words", ["It fell by 12 percent.", "The dollar fell.", "The euro rose."])
def test_a_word_of_money_without_a_sum_is_none(words: str) -> None:
    assert values(words, "money") == []


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("It cost USD 3 million.", "USD 3000000"),
        ("It cost US$ 3.2 million.", "USD 3200000"),
        ("It cost $40,000.", "USD 40000"),
        ("It cost 12 million dollars.", "USD 12000000"),
        ("It cost 500,000 Swiss francs.", "CHF 500000"),
        ("It cost GBP 2,000.", "GBP 2000"),
        ("It cost 90 million yen.", "JPY 90000000"),
        ("It cost\nUSD 3\nmillion.", "USD 3000000"),
        ("IT COST USD 3 MILLION.", "USD 3000000"),
    ],
)
def test_a_sum_bears_its_currency_and_whole_figure(words: str, value: str) -> None:
    assert values(words, "money") == [value]


@pytest.mark.parametrize(
    "words",
    ["Three million men came.", "It is 40,000 feet high.", "Flight 1250 left.",
     "They paid in kind.", "The dollar fell."],
)  # fmt: skip
def test_a_number_without_a_currency_is_no_sum(words: str) -> None:
    assert values(words, "money") == []


def test_each_sum_of_a_sentence_is_one() -> None:
    words = "It cost USD 3 million, of which EUR 40,000 was paid."
    assert values(words, "money") == ["USD 3000000", "EUR 40000"]
