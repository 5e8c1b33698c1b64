from __future__ import annotations

import pytest

from reftel.claims.written.papers import country, papers
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
        "They tabled their draft amendments to it.",
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


def finds(words: str) -> list[tuple[str, str, dict[str, str | bool]]]:
    """Return the words, the value and the facts of each unnumbered paper of a sentence."""
    page = page_of(words)
    return [
        (" ".join(page.text[one.start : one.end].split()), one.value, one.facts)
        for one in papers(page, [(0, len(page.text))])
    ]


@pytest.mark.parametrize(
    ("words", "quote", "value"),
    [
        ("They asked for a French translation.", "a French translation", "French version"),
        ("They asked for an Arabic-language version.", "an Arabic-language version",
         "Arabic version"),
        ("The Brazilian discussion paper came late.", "The Brazilian discussion paper",
         "BR discussion paper"),
        ("A UK position paper came.", "A UK position paper", "GB position paper"),
        ("The Swedish revised draft came.", "The Swedish revised draft", "SE draft"),
        ("The Russian amendment request was tabled.", "The Russian amendment request",
         "RU request"),
        ("Nothing came of Kenya's assistance request.", "Kenya's assistance request",
         "KE request"),
        ("It is a nonpaper prepared by the Netherlands.",
         "a nonpaper prepared by the Netherlands", "NL nonpaper"),
        ("Please await the final version of this report.", "the final version of this report",
         "summary report (final)"),
        ("The notices of these visits were late.", "notices of these visits", "notices"),
        ("He will send in written form the travel arrangements.",
         "in written form the travel arrangements", "written information"),
        ("They read the draft programme of work.", "draft programme of work", "program of work"),
        ("They saw a draft resolution on tools.", "a draft resolution", "draft"),
        ("They cited FR-GB-04121.", "FR-GB-04121", "FR-GB-04121"),
        ("They quoted document number ABC-12/09.", "ABC-12/09", "ABC-12/09"),
        ("He left a brochure compiled by Exercise Port Authority.",
         "brochure compiled by Exercise Port Authority", "Exercise Port Authority brochure"),
        ("The Alder Panel concept paper was long.", "Alder Panel concept paper",
         "Alder Panel concept paper"),
        ("The Kenyan paper on old mines (EXP/DC) came.", "The Kenyan paper on old mines",
         "KE paper"),
    ],
)  # fmt: skip
def test_a_paper_without_a_number_has_words_of_its_own_and_a_value(
    words: str, quote: str, value: str
) -> None:
    ((found, called, _),) = finds(words)
    assert (found, called) == (quote, value)


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ('He faxed the "first draft report".',
         {"title": "first draft report", "status": "first draft", "medium": "fax"}),
        ('The chair e-mailed a "draft agenda".',
         {"title": "draft agenda", "status": "draft", "medium": "e-mail"}),
        ('They saw the draft report "Brokers in Small Ports" there.',
         {"title": "Brokers in Small Ports", "status": "draft"}),
        ("He owes us the revised draft paper 'Transit of Salts' by May.",
         {"title": "Transit of Salts", "status": "revised, draft"}),
        ("A Spanish version will follow.", {"language": "Spanish", "status": "expected"}),
        ("The Kenyan paper on old mines (EXP/DC) came.",
         {"submitter": "KE", "status": "", "title": "old mines"}),
        ("Norway and Denmark working papers are due.", {"submitter": "NO;DK"}),
        ("The Kenyan delegate said that its submission was final.",
         {"coref": True, "submitter": "KE"}),
        ("Somebody said that its submission was final.", {"coref": True}),
    ],
)  # fmt: skip
def test_what_is_told_of_a_paper_stands_in_its_facts(words: str, facts: dict[str, str]) -> None:
    assert facts in [found for _, _, found in finds(words)]


@pytest.mark.parametrize(
    "words",
    [
        "The Kenyan paper mill burnt down.",
        "The Kenyan paper company closed.",
        "The Velmaz paper is long.",
        "Norway and Velmaz working papers are due.",
        "They read the final act of the conference.",
        "They issued a denial.",
        "The number A-1 is painted on the hull.",
    ],
)
def test_paper_in_other_trades_is_no_document(words: str) -> None:
    assert finds(words) == []
