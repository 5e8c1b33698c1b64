"""Words, runs and facts of a text."""

from __future__ import annotations

from reftel.marking.words import facts, runs, words


def test_a_damaged_apostrophe_is_no_comma() -> None:
    assert [word.text for word in words("Utopia,s and Utopia\u2019s")] == [
        "utopia's", "and", "utopia's"
    ]  # fmt: skip


def test_runs_overlap_and_a_short_text_is_one() -> None:
    assert len(runs("a b c d", 2)) == 3
    assert runs("a b c", 6) == {("a", "b", "c")}
    assert runs("a b", 6) == frozenset()


def test_facts_are_names_and_numbers() -> None:
    assert facts("Today the barge Gull took 83 boxes under 1718.") == {
        ("gull",), ("83", "boxes"), ("1718",)
    }  # fmt: skip


def test_a_text_in_capitals_has_no_names() -> None:
    assert facts("THE BARGE GULL LEFT") == frozenset()
