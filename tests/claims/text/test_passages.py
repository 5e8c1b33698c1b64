from __future__ import annotations

from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.text.passages import Layout, Stretches, own_words
from reftel.source import Span
from tests.claims.specimens import instruction, report, stage


def test_a_sentence_ends_at_a_full_stop_but_not_after_a_title() -> None:
    layout = stage(report("1. (C) Mr. Veludo left. He was late.")).layout
    at = layout.text.index("Veludo")
    assert layout.words(layout.sentence(at)).endswith("Mr. Veludo left.")


@pytest.mark.parametrize(
    "words",
    [
        "Avel Ltd. Sti. men",
        "Avel Inc. (Ref A) men",
        "No. 7",
        "by c.o.b. Washington time",
        "at 5 p.m. EST",
        "by 10:00 a.m. Tuesday",
        "e.g. Pumps",
        "the U.S. Embassy",
        "J. Veludo",
        "approx. 40",
        "St. Avel",
    ],
)
def test_an_abbreviation_ends_no_sentence(words: str) -> None:
    layout = stage(report(f"1. (C) Bryce saw {words} there. He left.")).layout
    sentence = layout.words(layout.sentence(layout.text.index("Bryce")))
    assert sentence.endswith(f"Bryce saw {words} there.")


@pytest.mark.parametrize("form", ["Ltd", "Inc", "Co. Ltd"])
def test_the_form_of_a_firm_ends_a_sentence_before_a_capital_that_is_no_form(form: str) -> None:
    layout = stage(report(f"1. (C) Bryce saw Avel {form}. He left.")).layout
    assert layout.words(layout.sentence(layout.text.index("Bryce"))).endswith(f"Avel {form}.")
    assert layout.words(layout.sentence(layout.text.index("left"))) == "He left."


@pytest.mark.parametrize("after", ["He left.", "The box was shut.", "However, all is well."])
def test_a_stop_behind_our_state_ends_a_sentence_where_no_name_can_go_on(after: str) -> None:
    layout = stage(report(f"1. (C) Bryce asked for help from the U.S. {after}")).layout
    assert layout.words(layout.sentence(layout.text.index("Bryce"))).endswith("from the U.S.")
    assert layout.words(layout.sentence(layout.text.index(after))) == after


def test_a_sentence_may_begin_with_a_name_blotted_out_in_small_letters() -> None:
    layout = stage(report("1. (C) Bryce saw no box. xxxxxxxxxxxx said it had left.")).layout
    assert layout.words(layout.sentence(layout.text.index("Bryce"))).endswith("saw no box.")


@pytest.mark.parametrize(
    "words",
    ["in Kelm", "on the list", "at 5 p.m", "by 9 a.m", "by approximately", "to MoFA", "a co"],
)
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
    assert passage.item


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
    page = import_module("reftel.claims.text.page").Page(cable)
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


def split(words: str) -> list[str]:
    """Return the sentences of the first paragraph."""
    layout = stage(report(f"1. (C) {words}")).layout
    start = layout.text.index("1. (C)") + 7
    return [layout.words(one) for one in layout.sentences(Span(start, start + len(words)))]


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        ("He left. She came.", ["He left.", "She came."]),
        ("He left! Did she come? She did.", ["He left!", "Did she come?", "She did."]),
        ('He said "no." She left.', ['He said "no."', "She left."]),
        ("He paid USD 3.5 million. She left.", ["He paid USD 3.5 million.", "She left."]),
        ("He read para. 3 there. She left.", ["He read para. 3 there.", "She left."]),
        ("He read the points in Ref B. She left.", ["He read the points in Ref B.", "She left."]),
        ("It is listed in Annex B. Avel left.", ["It is listed in Annex B.", "Avel left."]),
        ("They listed Rui B. Avel there.", ["They listed Rui B. Avel there."]),
        ("HE READ REFS A AND B. SHE LEFT.", ["HE READ REFS A AND B.", "SHE LEFT."]),
        ("Gen. Avel and Col. Lund left. She came.", ["Gen. Avel and Col. Lund left.", "She came."]),
        ("It is at 3 p.m. today. She left.", ["It is at 3 p.m. today.", "She left."]),
        ("The U.S. and U.K. left. She came.", ["The U.S. and U.K. left.", "She came."]),
        ("He left (at last). She came.", ["He left (at last).", "She came."]),
        ("He left.\nShe came.", ["He left.", "She came."]),
        ("It weighs 4.2 tons. 12 men came.", ["It weighs 4.2 tons.", "12 men came."]),
    ],
)
def test_sentences_end_at_stops_that_are_none_of_a_word_or_number(
    words: str, sentences: list[str]
) -> None:
    assert split(words) == sentences


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("2. (C) SUMMARY. He left.", "He left."),
        ("12. (S/NF) He left.", "He left."),
        ("Begin Summary: He left.", "He left."),
        ("He left.", "He left."),
        ("Summary and Action Request: He left.", "He left."),
    ],
)
def test_a_sentence_is_opened_past_its_number_mark_and_heading(words: str, bare: str) -> None:
    layout = stage(report(f"1. (C) Zero.\n\n{words}")).layout
    start = layout.text.index(words)
    assert layout.words(layout.opened(Span(start, start + len(words)))) == bare


def test_the_sentence_of_each_place_is_the_one_that_holds_it() -> None:
    layout = stage(report("1. (C) He left. She came at noon. They sat.")).layout
    for sentence in layout.sentences(layout.page.body()):
        assert layout.sentence(sentence.start) == sentence
        assert layout.sentence(sentence.end - 1) == sentence


def test_a_place_outside_the_body_has_no_passage() -> None:
    layout = stage(report("1. (C) He left.")).layout
    assert layout.passage(0) is None
    inside = layout.passage(layout.text.index("He left"))
    assert inside is not None
    assert inside.span.of(layout.text).strip().endswith("He left.")


def test_a_block_governs_the_bullets_in_it() -> None:
    cable = instruction(
        "1. (S) Begin points:\n\n-- We ask for help.\n\nEnd points.\n\n2. (S) Ends."
    )
    layout = stage(cable).layout
    inside, outside = (layout.passage(layout.text.index(one)) for one in ("We ask", "Ends."))
    assert inside is not None
    assert outside is not None
    assert (inside.item, outside.item) == (True, False)
    assert (inside.block is not None, outside.block is None) == (True, True)


def test_trimming_drops_the_space_around_words_and_nothing_else() -> None:
    layout = stage(report("1. (C) He  left.  \n")).layout
    start = layout.text.index("He ")
    assert layout.trim(start - 1, start + 11).of(layout.text) == "He  left."
    assert layout.words(layout.trim(start, start + 9)) == "He left."


@given(
    st.lists(st.tuples(st.integers(0, 300), st.integers(1, 30)), max_size=10),
    st.integers(0, 300),
    st.integers(0, 20),
)
def test_law_every_stretch_that_meets_a_place_is_near_it(
    places: list[tuple[int, int]], start: int, slack: int
) -> None:
    spans = [Span(first, first + size) for first, size in places]
    wanted = Span(start, start + 5)
    near = Stretches(spans).near(wanted, slack)
    assert all(span in near for span in spans if span.meets(wanted))
    assert near == sorted(near)
