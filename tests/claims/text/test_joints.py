from __future__ import annotations

import pytest

from reftel.claims.text.joints import divides, is_acronym, opening, parted
from reftel.claims.text.runs import Token
from tests.claims.text.rows import row


@pytest.mark.parametrize(
    ("words", "apart"),
    [
        ("Alpha Trading and Beta Bank", True),
        ("Alpha Import and Export Ltd", False),
        ("Ruritanian Air Force and Air Defense", False),
        ("Velmar Customs and Excise", False),
        ("MFA and MOD", True),
        ("Alpha Works and Hassan Specimen", True),
        ("Velmar Optics and Kenya", True),
        ("Marr and Velko Trading", False),
    ],
)
def test_an_and_divides_two_names_or_stands_inside_one(words: str, *, apart: bool) -> None:
    run = row(words)
    at = [one.word for one in run].index("and")
    assert divides(run, 0, at, frozenset()) is apart


def test_an_and_beside_a_known_name_divides() -> None:
    run = row("Marr and Velko Trading")
    assert divides(run, 0, 1, frozenset({len("Marr")}))


@pytest.mark.parametrize(
    ("words", "kind"),
    [("Talleres Rivas", "company"), ("Direccion General de Armas", "agency"), ("Rivas", "")],
)
def test_a_noun_that_opens_a_name_types_it(words: str, kind: str) -> None:
    assert opening(row(words)) == kind


@pytest.mark.parametrize(
    ("word", "is_one"),
    [("MFA", True), ("UN", True), ("Mfa", False), ("M", False), ("ABCDEFGHI", False)],
)
def test_an_acronym_is_two_to_eight_capitals(word: str, *, is_one: bool) -> None:
    assert is_acronym(Token(0, len(word), word, word.lower())) is is_one


@pytest.mark.parametrize(
    ("words", "apart"),
    [
        ("Mizan Trading for EUR 61", True),
        ("Mombasa for Birch Ltd", True),
        ("Center for Technology Ltd", False),
        ("Company for Detergent Chemicals", False),
        ("Arab Fund for Industry", False),
    ],
)
def test_a_for_before_a_price_or_behind_a_town_is_in_no_name(words: str, *, apart: bool) -> None:
    run = row(words)
    assert parted(run, 0, words.split().index("for")) is apart
