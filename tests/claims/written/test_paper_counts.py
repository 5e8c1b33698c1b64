from __future__ import annotations

import pytest

from reftel.claims.text.anchors import Hit
from reftel.claims.written.paper_called import Called
from reftel.claims.written.paper_counts import counts
from reftel.claims.written.paper_details import details
from reftel.claims.written.paper_leads import lead, whose
from tests.claims.reading import page_of, quotes


def called(words: str, noun: str, kind: str) -> tuple[bool, Called]:
    """Return whether a noun of a kind counts where it stands, and what was made of it."""
    page = page_of(f"{words} there.")
    start = page.text.index(noun, page.body().start)
    before = lead(page, start)
    assert before is not None
    end, facts = details(page, start + len(noun), kind)
    one = Called(
        Hit(start, start + len(noun), noun), kind, before, end, whose(page, before) | facts
    )
    return counts(page, one), one


@pytest.mark.parametrize(
    ("words", "noun", "kind", "is_one"),
    [
        ("He received an email", "email", "mail", True),
        ("She sent it via an unclassified email", "email", "mail", False),
        ("He has an email account", "email", "mail", False),
        ("They stopped the fax machine", "fax", "mail", False),
        ("He read the fax", "fax", "mail", True),
        ("They saw a waybill", "waybill", "form", True),
        ("They saw the waybill", "waybill", "form", True),
        ("They saw the waybill system", "waybill", "form", False),
        ("It serves as a waybill", "waybill", "form", False),
        ("They saw cargo records", "cargo records", "form", True),
        ("They saw sales records", "sales records", "form", False),
        ("They signed contract no. 5", "contract no", "form", False),
        ("He saw forged documents", "documents", "plain", True),
        ("He saw documents", "documents", "plain", False),
        ("They saw a two-page document obtained", "document", "again", True),
        ("He gave a dossier", "dossier", "dossier", True),
        ("He gave the dossier", "dossier", "dossier", False),
        ("He wrote a two-page document for them", "document", "again", True),
        ("He wrote a document for them", "document", "again", True),
        ("It is a working document", "document", "again", False),
        ("He shared a document containing tool lists", "document", "again", True),
        ("He shared with PolOff a paper", "paper", "national", True),
        ("He handed the Envoy a paper", "paper", "national", True),
        ("He liked a paper", "paper", "national", False),
        ("By Trade's paper", "paper", "national", True),
        ("They join a draft presidential statement", "presidential statement", "title", True),
    ],
)
def test_a_noun_counts_where_somebody_wrote_or_holds_the_paper(
    words: str, noun: str, kind: str, *, is_one: bool
) -> None:
    assert called(words, noun, kind)[0] is is_one


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("The Panel of Experts report on Sudan was published.",
         "Panel of Experts report on Sudan"),
        ("The P5+1 statement was issued in Vienna.", "The P5+1 statement"),
        ("The Ministry issued a press release on March 6.", "a press release"),
        ("The draft action plan was sent to the Embassy.", "The draft action plan"),
        ("He promised an action plan on export controls.", "an action plan on export controls"),
        ("Germany and Japan circulated a joint paper on transit.", "a joint paper on transit"),
        ("The aide-memoire left by the Ambassador said so.", "The aide-memoire"),
        ("He shared a list of companies that buy valves.", "a list of companies that buy valves"),
    ],
)  # fmt: skip
def test_what_somebody_wrote_issued_or_holds_is_a_paper(words: str, quote: str) -> None:
    assert quotes(words, "document") == [quote]


@pytest.mark.parametrize(
    "words",
    [
        "He made a statement.",
        "He read from prepared remarks.",
        "It served as a bill of lading.",
        "They discussed the paper mill.",
        "The contract was signed in May.",
        "The license application was returned without action.",
        "He asked for the text of the resolution.",
        "They have a plan.",
        "The talks went according to plan.",
        "He writes for the paper.",
        "The report card of the son was poor.",
    ],
)
def test_a_word_for_a_paper_that_means_another_thing_is_none(words: str) -> None:
    assert quotes(words, "document") == []
