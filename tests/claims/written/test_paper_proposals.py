from __future__ import annotations

import pytest

from tests.claims.reading import quotes


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They back the proposal on fuel banks.", ["the proposal on fuel banks"]),
        ("He read the Velkarre proposal.", ["the Velkarre proposal"]),
        ("They like a criteria-based proposal for box control.", ["a criteria-based proposal"]),
        ("The Kenyan proposal is long.", ["The Kenyan proposal"]),
        ("They spoke of a draft text on seals.", ["a draft text on seals"]),
        ("They initialed a text for Box Monitoring (BM).", ["a text for Box Monitoring (BM)"]),
        ("They made a new proposal.", []),
        ("His proposal was oral.", []),
        ("They opened the technical proposal bids.", []),
    ],
)
def test_a_proposal_counts_by_its_matter_its_sort_or_its_owner(
    words: str, found: list[str]
) -> None:
    assert quotes(words, "document") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They spoke of Kenya's proposals.", ["Kenya's proposals"]),
        ("They read the Kenyan proposals. The proposals are long.",
         ["the Kenyan proposals", "The proposals"]),
        ("They welcome any Kenyan proposals.", []),
        ("They welcome proposals.", []),
        ("He read the March paper.", ["the March paper"]),
        ("He left a diplomatic note. Begin text of note: Sir.", ["a diplomatic note", "note"]),
    ],
)  # fmt: skip
def test_proposals_of_a_side_and_a_paper_of_a_month_count(words: str, found: list[str]) -> None:
    assert quotes(words, "document") == found
