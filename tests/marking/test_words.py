"""Words and runs of a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reftel.marking.words import common, located, readings, runs


def _words(text: str) -> list[str]:
    return list(readings(text)[0].texts)


def test_a_name_is_the_same_with_a_possessive_and_with_a_damaged_one() -> None:
    assert _words("Utopia,s and Utopia\u2019s, UTOPIA'S") == ["utopia", "and", "utopia", "utopia"]


def test_hyphens_part_words_and_stops_between_letters_do_not() -> None:
    assert _words("the red-hulled U.S. barge") == ["the", "red", "hulled", "us", "barge"]
    assert _words("S E C R E T  note") == ["secret", "note"]


def test_numbers_in_words_and_figures_are_the_same() -> None:
    same = _words("83 boxes for 1450000 dollars")
    assert _words("eighty-three boxes for 1.45 million dollars") == same
    assert _words("eighty three boxes for 1,450,000 dollars") == same


def test_a_word_that_a_line_divides_is_read_both_ways() -> None:
    assert [list(row.texts) for row in readings("a bar-\nge")] == [
        ["a", "bar", "ge"],
        ["a", "barge"],
    ]


def test_runs_overlap_and_a_short_text_is_one() -> None:
    assert len(runs("a b c d", 2)) == 3
    assert runs("a b c", 6) == {("a", "b", "c")}
    assert runs("a b", 6) == frozenset()


def test_common_words_name_nothing() -> None:
    assert {"silver", "government"} <= common()
    assert "utopia" not in common()


@given(st.text("ab X.,'\u2019-\n7\u00e9\u0430\u00ad", max_size=60))
def test_every_word_stands_where_it_says(text: str) -> None:
    for row in readings(text):
        for place in range(len(row)):
            written = row.span(place).of(text)
            assert row.texts[place] in {word for each in readings(written) for word in each.texts}


@given(st.lists(st.sampled_from("abcd"), min_size=3, max_size=15), st.integers(3, 6))
def test_every_run_is_located_where_it_stands(letters: list[str], count: int) -> None:
    text = " ".join(letters)
    places = located(text, count)
    if len(letters) >= count:
        assert set(places) == runs(text, count)
    for run, spans in places.items():
        assert all(tuple(_words(span.of(text))) == run for span in spans)
        assert len(spans) == sum(
            tuple(letters[i : i + count]) == run for i in range(len(letters) - count + 1)
        )
