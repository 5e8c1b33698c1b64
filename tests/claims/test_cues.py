from __future__ import annotations

from reftel.claims.cues import cues
from tests.claims.specimens import report, stage


def test_cue_words_are_found_whatever_their_case() -> None:
    layout = stage(report("1. (C) PLEASE report. Veludo SAID no.")).layout
    found = cues(layout)
    assert [layout.text[at : at + 6] for at in found["ask"]] == ["PLEASE"]
    assert [layout.text[at : at + 4] for at in found["say"]] == ["SAID"]


def test_only_the_body_is_searched() -> None:
    layout = stage(report("1. (C) Nothing here.", subject="EXERCISE: PLEASE REPORT")).layout
    assert not cues(layout).get("ask")
