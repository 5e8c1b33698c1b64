"""People are named again by a part of their name, or by what brackets or others call them."""

from __future__ import annotations

import pytest

from reftel.claims.persons import find_persons
from tests.claims.namesakes import page


def told(sentence: str) -> list[tuple[str, str]]:
    """Return the words of each person of a paragraph, and who is meant."""
    laid = page(f"1. (C) {sentence}\n")
    people = [one for one in find_persons(laid) if one.span.start >= laid.body().start]
    return [(one.quote, one.value) for one in people]


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("Mr. Goh Velfen Kei spoke. Goh left.", "Goh", "Goh Velfen Kei"),
        ("Mr. Maria dos Velantos spoke. Dos Velantos left.", "Dos Velantos", "Maria dos Velantos"),
        ("Sheikh Mordan bin Vorad Al Velmar (MbV) spoke. MbV left.", "MbV",
         "Mordan bin Vorad Al Velmar"),
        ("General Velko Marrenz spoke. GeneralMarrenz left.", "GeneralMarrenz", "Velko Marrenz"),
    ],
)  # fmt: skip
def test_a_part_of_the_name_means_its_bearer(sentence: str, words: str, value: str) -> None:
    assert told(sentence)[-1] == (words, value)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("General Velko Marrenz spoke. UnMarrenz words fell.", "Marrenz"),
        ("Mme. Le Quillan spoke. They met at Le Bourget there.", "Le"),
        ("Mr. Tan Velfen Kei spoke. Tan Sri Orvant Quill left.", "Tan"),
    ],
)
def test_letters_inside_of_a_word_or_title_mean_nobody(sentence: str, words: str) -> None:
    assert words not in [found for found, _ in told(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Velko Marrenz, also known as Jamal Quillan, left.",
        "Mr. Velko Marrenz (a.k.a. Jamal Quillan) left.",
        "Mr. Velko Marrenz, alias Jamal Quillan, left.",
    ],
)
def test_another_name_that_is_told_is_a_person_too(sentence: str) -> None:
    assert [words for words, _ in told(sentence)] == ["Mr. Velko Marrenz", "Jamal Quillan"]


def test_a_firm_known_by_another_name_is_no_person() -> None:
    assert told("The Marrenz Pump Company Ltd, also known as Quillan Orvant, left.") == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Mr. Cesar Velmarez Quillon spoke. Velmarez left.", "Velmarez"),
        ("Mr. Abdul Velmari Quassim Tarhan spoke. Quassim left.", "Quassim"),
    ],
)
def test_any_part_of_a_long_name_means_its_bearer(sentence: str, words: str) -> None:
    assert told(sentence)[-1][0] == words


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Cesar Velmarez Quillon spoke. The Velmarez Works closed.",
        "Mr. Cesar Velmarez Quillon spoke. They saw Orvante Velmarez there.",
        "Mr. Carlos Maria Quillon spoke. They saw Maria there.",
    ],
)
def test_a_part_inside_of_a_name_means_nobody_beside_other_names(sentence: str) -> None:
    assert "Velmarez" not in [words for words, _ in told(sentence)]
    assert "Maria" not in [words for words, _ in told(sentence)]


def test_a_name_behind_a_dash_stands_alone() -> None:
    assert told("Mr. Koen Velmarq spoke. --Velmarq left.")[-1] == ("Velmarq", "Koen Velmarq")
    assert len(told("Mr. Koen Velmarq spoke. The non-Velmarq part left.")) == 1


def test_a_surname_of_three_letters_means_its_bearer_in_capitals() -> None:
    body = (
        "MR. KRISHNA RAO TOLD THE EMBASSY THAT HE WOULD NOT COME TO THE TALKS ON PUMPS IN MAY. "
        "RAO SAID THAT THE TALKS WERE OVER AND NOTHING ELSE WAS TO BE EXPECTED OF THEM."
    )
    assert [value for _, value in told(body)] == ["KRISHNA RAO", "KRISHNA RAO"]


def test_a_name_broken_over_two_lines_is_the_same() -> None:
    found = told("Mr. Koen van der Velmarq spoke. Van der \nVelmarq left.")
    assert [value for _, value in found] == ["Koen van der Velmarq"] * 2


def test_in_a_telegram_in_capitals_the_surname_stands_in_capitals() -> None:
    body = (
        "DR. VELKARTEN TOLD THE EMBASSY THAT HE WOULD NOT COME TO THE TALKS ON PUMPS IN MAY. "
        "THE TALKS, VELKARTEN SAID, WERE OVER AND NOTHING ELSE WAS TO BE EXPECTED OF THEM."
    )
    assert [value for _, value in told(body)] == ["VELKARTEN", "VELKARTEN"]
