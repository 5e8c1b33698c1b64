"""Names, numbers and days of a text."""

from __future__ import annotations

import pytest

from reftel.marking.facts import NAME, NUMBER, RARE, WORD, capitals, counts, facts


def test_facts_are_names_and_numbers() -> None:
    assert facts("Today the barge Tordalk took 83 boxes under 1718.") == {
        ("tordalk",): NAME, ("83", "box"): NUMBER, ("1718",): NUMBER
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["THE SHIP TORDALK LEFT", "Tordalk left.", "Done. Tordalk left.", "Two:\n- Tordalk left."],
)
def test_what_is_no_word_of_the_language_is_a_name_in_capitals_and_at_the_head(text: str) -> None:
    assert facts(text) == {("tordalk",): NAME}


def test_a_line_in_small_letters_hides_no_names_of_a_text_in_capitals() -> None:
    text = "THE SHIP TORDALK LEFT THE PORT WITH THE OTHERS AND WENT TO THE NORTH unclassified"
    assert facts(text) == {("tordalk",): NAME}


@pytest.mark.parametrize(
    "text",
    [
        "We met Mr. Silver.", "The file names Amb. Silver again.", "Signed by J. Silver again.",
        "The clerk\nSilver kept the book.", "It went to the firm of\n   Silver and sons.",
    ],
)  # fmt: skip
def test_a_common_word_is_a_name_by_its_capital(text: str) -> None:
    assert facts(text) == {("silver",): WORD}


def test_two_common_words_are_a_name_without_capitals_too() -> None:
    assert facts("aboard the Silver Horse again") == {
        ("silver",): WORD, ("horse",): WORD, ("silver", "horse"): NAME
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["Done. Silver left.", "He said: Silver left.", "He left -- Silver stayed.",
     "Done\n\nSilver left.", "Two:\n- Silver left.", "In sum\n* Silver left.", "Silver left."],
)  # fmt: skip
def test_a_capital_that_begins_a_sentence_a_bullet_or_a_paragraph_proves_no_name(text: str) -> None:
    assert facts(text) == {}


def test_a_small_number_is_a_fact_with_its_noun_alone() -> None:
    assert facts("They saw 12 drums and 12") == {("12", "drum"): NUMBER}
    assert facts("They saw twelve drums") == {("12", "drum"): NUMBER}
    assert facts("They saw 12") == facts("They saw 12 of them") == facts("para 3. Boxes") == {}
    assert facts("two sides and 2 sides") == {("2", "side"): NUMBER}
    assert facts("two sides") == {}


def test_a_model_number_is_a_fact_with_its_letters() -> None:
    assert set(facts("a lathe of type KX-4711 or F-4 here")) == {
        ("4711",),
        ("*kx4711",),
        ("f", "4"),
    }


def test_an_address_is_a_fact_in_small_letters() -> None:
    assert ("tordalk", "example") in facts("write to clerk@tordalk.example at once")


def test_capitals_are_the_places_of_names_in_an_output() -> None:
    text = "The Silver Horse. Silver is dear."
    assert {span.of(text) for span in capitals(text)} == {"Silver", "Horse"}
    assert capitals("THE SILVER HORSE") == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "14 containers",
        "14 sea containers",
        "fourteen large steel containers",
        "14 (sea) containers",
    ],
)
def test_what_a_number_counts_may_stand_behind_other_words(text: str) -> None:
    assert (("14", "container") in counts(text)) == ("(" not in text)


def test_few_are_counted_in_words_with_rare_things_alone() -> None:
    assert set(counts("two sides and two tordalks")) == {("2", "tordalk")}


@pytest.mark.parametrize(
    "text",
    [
        "in 2009 they met", "The Security Council met the Minister.", "on a Monday in June",
        "in the Missile Technology Control Regime",
    ],
)  # fmt: skip
def test_years_titles_and_public_bodies_name_nothing(text: str) -> None:
    assert facts(text) == {}


def test_a_rare_word_in_small_letters_is_a_fact_but_not_a_form_of_a_common_one() -> None:
    assert facts("they sold tordalkite quickly and usefully") == {("tordalkite",): RARE}
