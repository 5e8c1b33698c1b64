from __future__ import annotations

from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.passages import Layout, Stretches, own_words
from reftel.source import Span
from tests.claims.specimens import instruction, report, stage


def test_a_sentence_ends_at_a_full_stop_but_not_after_a_title() -> None:
    layout = stage(report("1. (C) Mr. Veludo left. He was late.")).layout
    at = layout.text.index("Veludo")
    assert layout.words(layout.sentence(at)).endswith("Mr. Veludo left.")


@pytest.mark.parametrize(
    "words",
    ["Ltd. The", "No. 7", "e.g. Pumps", "the U.S. Embassy", "J. Veludo", "approx. 40", "St. Avel"],
)
def test_an_abbreviation_ends_no_sentence(words: str) -> None:
    layout = stage(report(f"1. (C) Bryce saw {words} there. He left.")).layout
    sentence = layout.words(layout.sentence(layout.text.index("Bryce")))
    assert sentence.endswith(f"Bryce saw {words} there.")


@pytest.mark.parametrize("words", ["in Kelm", "on the list", "by approximately", "to MoFA", "a co"])
def test_a_whole_word_ends_a_sentence(words: str) -> None:
    layout = stage(report(f"1. (C) Bryce spoke {words}. He left.")).layout
    assert layout.words(layout.sentence(layout.text.index("Bryce"))).endswith(f"{words}.")


def test_a_blank_line_ends_a_sentence_only_after_a_stop() -> None:
    layout = stage(report("1. (C) Points stand in Para\n\n2. (C) Nothing else.")).layout
    at = layout.text.index("Nothing")
    assert layout.words(layout.sentence(at)).endswith("Nothing else.")


def test_a_passage_knows_its_heading() -> None:
    cable = instruction(
        "---------- OBJECTIVES ----------\n\n1. (S) Post should:\n\n-- Ask Portugal."
    )
    layout = stage(cable).layout
    passage = layout.passage(layout.text.index("Ask Portugal"))
    assert passage is not None
    assert "OBJECTIVES" in passage.heading
    assert passage.bullet


def test_a_bullets_own_words_have_no_dashes_and_no_mark() -> None:
    cable = instruction(
        "1. (S) Begin points:\n\n-- (S/REL PORTUGAL) We ask for help.\n\nEnd points."
    )
    layout = stage(cable).layout
    at = layout.text.index("-- (S/REL")
    own = own_words(layout, Span(at, at + len("-- (S/REL PORTUGAL) We ask for help.")))
    assert own.of(layout.text) == "We ask for help."


def test_what_stands_in_the_summary_is_known() -> None:
    layout = stage(report("1. (C) SUMMARY: All went well. END SUMMARY.\n\n2. (C) Later.")).layout
    assert layout.in_summary(layout.text.index("All went"))
    assert not layout.in_summary(layout.text.index("Later"))


@given(st.text(alphabet="Ab.! \n-1", max_size=200))
def test_law_sentences_never_overlap_and_stay_inside(body: str) -> None:
    cable = report(f"1. (C) {body}")
    page = import_module("reftel.claims.page").Page(cable)
    layout = Layout(page)
    whole = page.body()
    last = whole.start
    for sentence in layout.sentences(whole):
        assert last <= sentence.start < sentence.end <= whole.end
        last = sentence.end


def test_only_stretches_near_a_place_are_looked_at() -> None:
    stretches = Stretches([Span(50, 60), Span(0, 10), Span(200, 210)])
    assert stretches.near(Span(8, 20)) == [Span(0, 10)]
    assert stretches.near(Span(62, 70), 12) == [Span(50, 60)]
    assert Stretches([]).near(Span(0, 9)) == []


def test_a_quotation_parted_from_its_mark_begins_a_sentence() -> None:
    layout = stage(report('1. (C) The sea was calm. " We wait here." He left us.')).layout
    start = layout.text.index("We wait")
    assert "calm" not in layout.sentence(start).of(layout.text)
