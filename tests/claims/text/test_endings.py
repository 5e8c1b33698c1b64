"""A name ends behind its noun, with what belongs to it."""

from __future__ import annotations

import pytest

from reftel.claims.text.endings import end_of, foreign_trade, proper
from reftel.claims.text.lexicon import heads
from reftel.claims.text.runs import tokens
from tests.claims.namesakes import page


def ended(name: str) -> str:
    laid = page(f"1. (S) {name}\n")
    start = laid.text.index(name)
    row = tokens(laid, (start, start + len(name)))
    best = next(i for i, token in enumerate(row) if token.word in heads())
    return laid.text[start : row[end_of(row, best) - 1].end]


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("Velmar Optics of Hong Kong", "Velmar Optics"),
        ("Velmar Airways of Armenia", "Velmar Airways"),
        ("Velmar Airways Ltd Ada", "Velmar Airways Ltd"),
        ("Directorate General of Ports", "Directorate General of Ports"),
        ("Velmar Trade House", "Velmar Trade House"),
        ("Velmar Tech Rolan Quillpars", "Velmar Tech Rolan Quillpars"),
        ("Velmar Tech John Quillpars", "Velmar Tech"),
        ("Velmar Tejarat Quillpars", "Velmar Tejarat Quillpars"),
        ("Ministry of Foreign Affairs Velmo Quillpars", "Ministry of Foreign Affairs"),
        ("Air Force and Air Defense", "Air Force and Air Defense"),
        ("Bank of Velmar", "Bank of Velmar"),
    ],
)
def test_a_name_ends_with_what_belongs_to_it(name: str, whole: str) -> None:
    assert ended(name) == whole


def test_a_proper_word_is_of_no_list() -> None:
    laid = page("1. (S) Velmar Trading was Heavy\n")
    start = laid.text.index("Velmar")
    row = tokens(laid, (start, start + 24))
    assert [proper(token) for token in row] == [True, False, False, False]


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("Velmar Trading Co Ltd", "Velmar Trading Co Ltd"),
        ("Velmar Trading House Quillpars", "Velmar Trading House"),
        ("Velmar Optics of the U.S.", "Velmar Optics"),
        ("Ministry of Trade", "Ministry of Trade"),
        ("Ministry of Trade and Industry Ada Quillpars", "Ministry of Trade and Industry"),
        ("Directorate of Customs", "Directorate of Customs"),
        ("Customs Enforcement Officer Quillpars", "Customs Enforcement"),
        ("Secretariat General of Defence", "Secretariat General of Defence"),
        ("Velmar Ltd of Armenia", "Velmar Ltd"),
        ("Velmar Bank Quillpars", "Velmar Bank"),
        ("Velmar Trading for EUR 61", "Velmar Trading"),
        ("Velmar Works for 12", "Velmar Works"),
        ("Velmar Works of 60", "Velmar Works"),
        ("Velmar Works for QXIG", "Velmar Works"),
        ("Velmar Trading for Kenyan", "Velmar Trading"),
        ("Velmar Company for Industrial Trading", "Velmar Company for Industrial Trading"),
        ("Institute for Kenyan Studies", "Institute for Kenyan Studies"),
    ],
)
def test_suffixes_and_fields_belong_to_a_name_towns_and_men_do_not(name: str, whole: str) -> None:
    assert ended(name) == whole


@pytest.mark.parametrize(
    ("word", "is_one"),
    [("tejarat", True), ("sanayi", True), ("trading", False), ("company", False), ("river", False)],
)
def test_nouns_of_trade_of_other_languages_are_known(word: str, *, is_one: bool) -> None:
    assert foreign_trade(word) is is_one
