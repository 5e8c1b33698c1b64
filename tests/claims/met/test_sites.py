"""Whither a visit goes, who makes it, and on what it is."""

from __future__ import annotations

import pytest

from tests.claims.reading import quotes


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("He left for a visit to a military facility in Lisbon then.",
         "a visit to a military facility in Lisbon"),
        ("He spoke of the proposed visit to the Havn site, which was late.",
         "the proposed visit to the Havn site"),
        ("He asked for a parallel visit by a U.K. team, to discuss arms.",
         "a parallel visit by a U.K. team"),
        ("He hoped for an impending visit by Velcorta officials.",
         "an impending visit by Velcorta officials"),
        ("He would allow a technical visit focused on the Havn facility.",
         "a technical visit focused on the Havn facility"),
        ("He opposed any meeting to discuss the Kenyan export control system there.",
         "any meeting to discuss the Kenyan export control system there"),
        ("He saw her during a visit to Lisbon for the holidays.", "a visit to Lisbon"),
    ],
)  # fmt: skip
def test_a_site_a_visitor_or_a_matter_tells_which_visit(words: str, quote: str) -> None:
    assert quotes(words, "meeting") == [quote]


@pytest.mark.parametrize(
    "words",
    [
        "Visits are useful. High-level visits help.",
        "A ban on visits by military vessels to Kenya holds.",
        "They will visit Lisbon soon. He would like to visit the plant.",
        "FM Berg visits Lisbon. Port visits by ships go on.",
        "The ship was on a round trip to Lisbon. Trip wires were met.",
    ],
)
def test_visits_in_general_and_verbs_are_none(words: str) -> None:
    assert quotes(words, "meeting") == []
