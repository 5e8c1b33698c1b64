"""Acronyms in brackets belong to the words that spell them."""

from __future__ import annotations

import pytest

from reftel.claims.named.parties import find_parties
from reftel.claims.text.acronyms import acronym, spelled
from reftel.claims.text.runs import tokens
from tests.claims.namesakes import page, quotes

WORDS = "Ruritanian Department of Foreign Affairs and International Trade"


@pytest.mark.parametrize(
    ("letters", "words"),
    [
        ("DFAIT", "Department of Foreign Affairs and International Trade"),
        ("FAIT", "Foreign Affairs and International Trade"),
        ("DOFAAIT", "Department of Foreign Affairs and International Trade"),
        ("D-FAIT", "Department of Foreign Affairs and International Trade"),
        ("XYZ", ""),
        ("IT", ""),
    ],
)
def test_an_acronym_spells_the_last_words(letters: str, words: str) -> None:
    laid = page(f"1. (C) {WORDS} met.\n")
    at = laid.text.index(WORDS)
    row = spelled(tokens(laid, (at, at + len(WORDS))), letters)
    assert " ".join(token.written for token in row) == words


def test_a_name_with_an_and_is_one_where_its_acronym_says_so() -> None:
    body = f"1. (C) According to {WORDS} (DFAIT) officials, it is so. DFAIT agreed.\n"
    assert quotes(find_parties, body) == [f"{WORDS.removeprefix('Ruritanian ')} (DFAIT)", "DFAIT"]


@pytest.mark.parametrize(
    ("behind", "found"),
    [
        (" (VSC) left", "VSC"),
        ("'s (VSC) men left", "VSC"),
        (' ("VSC") left', "VSC"),
        (" (aka VSC) left", "VSC"),
        (" (C) left", ""),
        (" (which left)", ""),
        (" (Third) Division", ""),
        (" (Velmarish) left", ""),
    ],
)
def test_brackets_define_an_acronym_or_say_something_else(behind: str, found: str) -> None:
    laid = page(f"1. (C) Velcorta Supply Company{behind}.\n")
    end = laid.text.index("Company") + len("Company")
    assert acronym(laid, end)[1] == found


def test_letters_behind_a_known_name_that_begin_otherwise_are_not_its_own() -> None:
    body = "1. (C) The reform of the Security Council (OEWG) went on.\n"
    assert quotes(find_parties, body) == ["Security Council"]


@pytest.mark.parametrize("aside", ["(MFA-equivalent)", "(S)", "(State-owned)"])
def test_what_a_name_compares_with_is_no_acronym(aside: str) -> None:
    laid = page(f"1. (C) The Ruritanian Foreign Office {aside} met.\n")
    end = laid.text.index(aside) - 1
    assert acronym(laid, end) == (end, "")
