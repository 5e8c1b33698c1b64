from __future__ import annotations

import pytest

from reftel.claims.cues import cue_at, cues
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
