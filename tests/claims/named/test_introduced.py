"""A noun or a field before a name says that a party's name begins."""

from __future__ import annotations

import pytest

from reftel.claims.named.introduced import introduced
from tests.claims.namesakes import page


def behind(sentence: str) -> list[str]:
    laid = page(f"1. (S) {sentence}\n")
    return [laid.text[at:].split()[0] for at in sorted(introduced(laid))]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They paid the firm Velcorta there.", ["Velcorta"]),
        ("They paid a company called Velcorta there.", ["Velcorta"]),
        ("They paid the firms Velcorta and Orvante.", ["Velcorta"]),
        ("Consignee: Velcorta Pumps", ["Velcorta"]),
        ("It trades as Orvante (known also as Velcorta Xo).", ["Velcorta"]),
        ("Its parent company Velcorta paid.", ["Velcorta"]),
        ("The plant Velcorta paid.", ["Velcorta"]),
        ('They paid the firm " Velcorta" there.', ['Velcorta"']),
    ],
)
def test_nouns_fields_and_other_names_introduce_one(sentence: str, words: list[str]) -> None:
    assert behind(sentence) == words


@pytest.mark.parametrize(
    "sentence",
    [
        "They paid the firm for nothing.",
        "Of his companies, Velko Quill owns two.",
        "Velko Marr (a.k.a. Karl Quill) paid.",
        "He is also known as Karl Quill.",
        'Velko Marr (a.k.a. "Velcorta") paid.',
        "A broker, Karl Quill, paid.",
        "A broker, known as Farouq, paid.",
        "The customer, Farouq, paid.",
    ],
)
def test_a_comma_ends_what_several_say_and_men_have_other_names_too(sentence: str) -> None:
    assert behind(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They paid the broker Velcorta there.", ["Velcorta"]),
        ("They paid an entity known as Velcorta there.", ["Velcorta"]),
        ("They paid the Kenyan manufacturer Velcorta there.", ["Velcorta"]),
        ("They paid its subsidiary Velcorta there.", ["Velcorta"]),
        ("They paid the firm, and Velcorta left.", []),
        ("They paid firmly. Velcorta left.", []),
    ],
)
def test_a_noun_of_trade_right_before_a_name_introduces_it(sentence: str, words: list[str]) -> None:
    assert behind(sentence) == words


def test_a_label_before_a_comma_introduces_a_name_that_closes() -> None:
    assert behind("Consignee, Velcorta Pumps, Lisbon.") == ["Velcorta"]
    assert behind("Though we do not know the consignee, Varani has paid.") == []
