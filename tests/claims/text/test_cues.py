from __future__ import annotations

import pytest

from reftel.claims.text.cues import cue_at, cues, is_a, past
from tests.claims.specimens import report, stage


def test_cue_words_are_found_whatever_their_case() -> None:
    layout = stage(report("1. (C) PLEASE report. Veludo SAID no.")).layout
    found = cues(layout)
    assert [layout.text[at : at + 6] for at in found["ask"]] == ["PLEASE"]
    assert [layout.text[at : at + 4] for at in found["say"]] == ["SAID"]


def test_only_the_body_is_searched() -> None:
    layout = stage(report("1. (C) Nothing here.", subject="EXERCISE: PLEASE REPORT")).layout
    assert not cues(layout).get("ask")


@pytest.mark.parametrize(
    ("words", "cue"),
    [
        ("He had noted it.", "noted"),
        ("He had no time.", "had no"),
        ("He called Foreign Minister Veludo.", "called"),
        ("He called for talks.", "called for"),
        ("It was reshared.", ""),
    ],
)
def test_a_phrase_hides_no_word_that_only_begins_like_it(words: str, cue: str) -> None:
    layout = stage(report(f"1. (C) {words}")).layout
    found = [cue_at(layout, position) for position in cues(layout).get("say", ())]
    assert found == ([cue] if cue else [])


@pytest.mark.parametrize(
    ("words", "kind", "cue"),
    [
        ("PolOff handed it over.", "give", "handed"),
        ("Post should ask.", "ask", "should"),
        ("They agreed.", "say", "agreed"),
        ("They asked\nfor it.", "ask", "asked"),
        ("They disagreeably sat.", "say", ""),
        ("A handshake was seen.", "give", ""),
    ],
)
def test_a_cue_is_a_whole_word_of_its_class(words: str, kind: str, cue: str) -> None:
    layout = stage(report(f"1. (C) {words}")).layout
    found = {cue_at(layout, position) for position in cues(layout).get(kind, ())}
    assert (cue in found) if cue else not found


def test_the_places_of_a_class_are_in_order_and_cited_by_their_word() -> None:
    layout = stage(report("1. (C) He said no, she said yes, they said nothing.")).layout
    places = cues(layout)["say"]
    assert list(places) == sorted(places)
    assert all(layout.text.startswith(cue_at(layout, at), at) for at in places)


def test_no_cue_begins_where_none_stands() -> None:
    layout = stage(report("1. (C) He said no.")).layout
    assert cue_at(layout, layout.text.index("no.")) == ""


def test_every_cue_is_of_a_class_that_it_tells() -> None:
    assert is_a("said", "say")
    assert not is_a("said", "no such class")
    assert not is_a("exercise", "say")


@pytest.mark.parametrize("gap", ["  ", "\n", " \n", "   \n  "])
def test_a_cue_of_two_words_may_be_broken_by_a_line_or_more_blanks(gap: str) -> None:
    layout = stage(report(f"1. (C) Veludo had{gap}no time for the box.")).layout
    (place,) = cues(layout)["say"]
    assert cue_at(layout, place) == "had no"
    assert layout.text[past(layout, place) :].startswith(" time")


def test_a_cue_behind_a_gap_is_found_where_it_stands() -> None:
    layout = stage(report("1. (C) The box  was  empty,  Veludo  said  at  length.")).layout
    (place,) = cues(layout)["say"]
    assert layout.text[place : past(layout, place)] == "said"


def test_no_cue_ends_where_it_would_begin() -> None:
    layout = stage(report("1. (C) He said no.")).layout
    nowhere = layout.text.index("no.")
    assert past(layout, nowhere) == nowhere
