"""Statements and articles: which were given out in writing or printed."""

from __future__ import annotations

import pytest

from tests.claims.reading import quotes
from tests.claims.written.test_paper_counts import called


@pytest.mark.parametrize(
    ("words", "noun", "kind", "is_one"),
    [
        ("The tribe issued a statement", "statement", "statement", True),
        ("They issued a joint statement", "joint statement", "statement", True),
        ("They made a joint statement", "joint statement", "statement", False),
        ("They saw the joint statement on boxes", "joint statement", "statement", True),
        ("They saw the May 3 joint statement", "joint statement", "statement", True),
        ("A daily published an article", "article", "article", True),
        ("He saw an article", "article", "article", False),
        ("A remark was made in a statement", "statement", "statement", False),
        ("The statement was released", "statement", "statement", True),
        ("He made a statement", "statement", "statement", False),
        ("It was a statement by the Exercise Ministry", "statement", "statement", True),
        ("It was a statement by Envoy Berg", "statement", "statement", False),
        ("It came in an article in Exercise Weekly", "article", "article", True),
        ("It came in an article", "article", "article", False),
        ("They want a strong P5+1 statement", "statement", "statement", True),
    ],
)
def test_what_was_given_out_or_printed_is_a_paper(
    words: str, noun: str, kind: str, *, is_one: bool
) -> None:
    assert called(words, noun, kind)[0] is is_one


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("According to the article, the port is shut.", ["the article"]),
        ("According to the article, the port is shut. Article IV binds us.", []),
        ("Defense articles came. They returned the article.", []),
        ("He spoke to a local Kenyan paper.", []),
        ("He read the Kenyan paper.", ["the Kenyan paper"]),
        ("The article appearing in the Port Gazette hurt.",
         ["The article appearing in the Port Gazette"]),
        ("She heads the Strategy and Plans Division.", []),
        ("She was called to the Guidance Bureau.", []),
        ("The Ministry of Port Works report came.", ["The Ministry of Port Works report"]),
        ("The Sale of Harbors Report is out.", ["The Sale of Harbors Report"]),
        ("He sent a resignation letter to Berg.", ["a resignation letter to Berg"]),
    ],
)  # fmt: skip
def test_what_the_press_prints_is_told_from_newspapers_and_laws(
    words: str, found: list[str]
) -> None:
    assert quotes(words, "document") == found
