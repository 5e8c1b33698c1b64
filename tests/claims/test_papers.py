from __future__ import annotations

import pytest

from reftel.claims.papers import country, papers
from tests.claims.reading import page_of, quotes, told


@pytest.mark.parametrize(
    ("words", "quote", "facts"),
    [
        ("The Kenyan draft resolution is long.", "The Kenyan draft resolution",
         {"submitter": "KE", "status": "draft"}),
        ("The Kenyan nonpaper is long.", "The Kenyan nonpaper", {"submitter": "KE"}),
        ("A UK working paper came.", "A UK working paper", {"submitter": "GB"}),
        ("The 2010 Program of Work (POW) is long.", "2010 Program of Work (POW)", {}),
        ("The Exercise Review outcome document came.", "Exercise Review outcome document", {}),
        ("French and German draft papers came.", "French and German draft papers",
         {"submitter": "FR;DE"}),
        ("It is in a handbook created by Exercise Customs.", "handbook created by Exercise Customs",
         {"submitter": "Exercise Customs"}),
        ("They posted notification NI-XX-09001 there.", "NI-XX-09001", {"number": "NI-XX-09001"}),
    ],
)  # fmt: skip
def test_a_paper_is_known_by_its_words(words: str, quote: str, facts: dict[str, str]) -> None:
    (found,) = told(words, "document")
    assert " ".join(found.quote.split()) == quote
    assert {role: found.attribute(role) for role in facts} == facts


@pytest.mark.parametrize(
    "words",
    [
        "The Kenyan draft edits came.",
        "The paper trade is old.",
        "They read the proposed agenda items.",
    ],
)
def test_words_beside_a_paper_are_none(words: str) -> None:
    assert quotes(words, "document") == []


def test_only_the_stretches_given_are_read() -> None:
    page = page_of("The Kenyan paper and the Kenyan draft.")
    at = page.text.index("and the Kenyan")
    assert [find.value for find in papers(page, [(at, len(page.text))])] == ["KE draft"]


@pytest.mark.parametrize(("word", "code"), [("Kenyan", "KE"), ("Kenya", "KE"), ("U.S.", "US"),
                                            ("UK", "GB"), ("paper", "")])  # fmt: skip
def test_a_country_is_known_by_its_name_or_adjective(word: str, code: str) -> None:
    assert country(word) == code


def test_a_draft_in_short_is_that_of_the_program_told_of_before() -> None:
    words = "They back the Program of Work (POW). The Kenyan draft is long, the draft POW too."
    first, *again = told(words, "document")
    assert first.attribute("coref") is None
    assert [claim.attribute("coref") for claim in again] == [True, True]
    (alone,) = told("The Kenyan draft is long.", "document")
    assert alone.attribute("coref") is None
