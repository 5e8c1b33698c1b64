"""Phrases weighed against titles and keywords."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.lists import Entry
from reftel.screening.ranking import Index, index, index_of

SMALL = Index(
    [
        Entry("x", "1", "1A001", "Exercise widgets", keywords=("widget", "steel widget")),
        Entry("x", "1", "1A002", "Exercise gadgets", keywords=("gadget", "steel gadget")),
        Entry("x", "1", "1D001", "Software for widgets", keywords=("widget software",)),
    ]
)


def best(text: str) -> str:
    return SMALL.ask(text)[0].entry.code


def test_the_entry_whose_keyword_the_phrase_states_comes_first() -> None:
    assert best("three steel widgets") == "1A001"
    assert best("gadget") == "1A002"


def test_software_comes_first_only_where_the_phrase_is_about_software() -> None:
    assert best("widget") == "1A001"
    assert best("software for widgets") == "1D001"


def test_a_misspelt_word_is_taken_for_the_word_of_the_list() -> None:
    assert best("steel gadgett") == "1A002"


def test_a_phrase_without_a_known_word_finds_nothing() -> None:
    assert SMALL.ask("bananas") == []
    assert SMALL.ask("") == []


def test_a_weighed_entry_says_which_words_it_rests_on() -> None:
    found = SMALL.ask("steel widgets for boats")[0]
    assert found.phrase == "steel widget"
    assert set(found.words) >= {"steel", "widget"}
    assert 0 < found.covered < 1


def test_rare_words_are_worth_more_than_words_of_every_list() -> None:
    assert index().worth("krytron") > index().worth("equipment")


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("turbo-molecular vacuum pumps", "2B231"),
        ("Kevlar cloth", "1C010"),
        ("seal-less pumps for chemicals", "2B350"),
        ("spring-loaded lathe, numerically controlled", "2B001"),
        ("ground penetrating radar", "6A008"),
        ("propellant tank", "9A120"),
    ],
)
def test_phrases_of_the_trade_find_their_entry_among_the_first(phrase: str, code: str) -> None:
    assert code in [each.entry.code for each in index().ask(phrase)[:5]]


def codes(text: str) -> list[str]:
    return [each.entry.code for each in SMALL.ask(text)]


@pytest.mark.parametrize(
    "phrase",
    ["STEEL WIDGETS", "steel-widgets", "steel widget", "widgets of steel", "  steel   widgets\n"],
)
def test_case_hyphens_and_plurals_do_not_change_the_answer(phrase: str) -> None:
    assert codes(phrase)[0] == "1A001"


def test_two_words_written_as_one_are_taken_apart() -> None:
    assert codes("steelgadget")[0] == "1A002"


def test_scores_fall_and_no_entry_comes_twice() -> None:
    found = index().ask("vacuum pump for maraging steel tubes")
    scores = [each.score for each in found]
    assert scores == sorted(scores, reverse=True)
    assert len({each.entry.code for each in found}) == len(found)
    assert all(0 < each.covered <= 1 and each.words for each in found)


def test_a_figure_that_no_list_knows_does_not_count_against_the_phrase() -> None:
    plain, modelled = (SMALL.ask(text)[0] for text in ("steel widget", "XQ-700 steel widget"))
    assert plain.covered == modelled.covered


def test_an_unknown_word_lowers_how_much_is_explained() -> None:
    plain, more = (SMALL.ask(text)[0] for text in ("steel widget", "steel widget banana"))
    assert more.covered < plain.covered == 1


def test_technology_comes_first_only_where_the_phrase_is_about_it() -> None:
    held = Index([
        Entry("x", "1", "1A001", "Exercise widgets", keywords=("widget",)),
        Entry("x", "1", "1E001", "Technology for widgets", keywords=("widget technology",)),
    ])  # fmt: skip
    assert held.ask("widget")[0].entry.code == "1A001"
    assert held.ask("drawings of widgets, technology")[0].entry.code == "1E001"


def test_an_empty_list_answers_nothing() -> None:
    assert Index([]).ask("widget") == []


def test_an_imported_list_answers_with_the_words_of_its_paragraphs() -> None:
    from reftel.lists import Paragraph, Snapshot  # noqa: PLC0415 -- only here

    entry = Entry("x", "1", "1A001", "Exercise goods", paragraphs=(Paragraph("a", "Lanterns"),))
    held = index_of(Snapshot("x", "1", "ab" * 32, "invented", (), controls=(entry,)))
    assert held.ask("lantern")[0].entry.code == "1A001"


@given(st.text(max_size=60))
def test_law_any_phrase_is_answered_in_falling_order(phrase: str) -> None:
    scores = [each.score for each in SMALL.ask(phrase)]
    assert scores == sorted(scores, reverse=True)


@given(st.permutations(["steel", "widget", "boat"]))
def test_law_the_order_of_words_does_not_change_which_entries_answer(words: list[str]) -> None:
    assert set(codes(" ".join(words))) == set(codes("steel widget boat"))


@given(st.sampled_from([entry for entry in index().entries if entry.keywords]), st.integers(0, 9))
def test_law_an_entry_is_among_the_first_for_its_own_keyword(entry: Entry, number: int) -> None:
    keyword = entry.keywords[number % len(entry.keywords)]
    found = index().ask(keyword)
    assert entry.code in [each.entry.code for each in found[:25]]
