from __future__ import annotations

import pytest

from reftel.claims.sides.subjects import aside, called, pronoun


@pytest.mark.parametrize(
    ("words", "cut"),
    [
        ("Veludo then", " then"),
        ("Veludo on March 3", " on March 3"),
        ("Veludo, who keeps the keys,", ", who keeps the keys,"),
        ("Veludo (at the Ministry)", "(at the Ministry)"),
    ],
)
def test_an_adverb_a_day_or_a_clause_is_no_part_of_who_acts(words: str, cut: str) -> None:
    found = aside(words)
    assert found
    assert found[0].strip() == cut.strip()


@pytest.mark.parametrize("words", ["Veludo", "The Minister", ""])
def test_words_without_an_aside_are_left_as_they_are(words: str) -> None:
    assert aside(words) is None


@pytest.mark.parametrize(
    ("words", "word"), [("When asked, he", "he"), ("In reply both", "both"), ("The box", None)]
)
def test_a_pronoun_stands_last(words: str, word: str | None) -> None:
    found = pronoun(words)
    assert (found and found[1]) == word


@pytest.mark.parametrize(
    ("words", "name", "by_office"),
    [
        ("The box was shut when Rui Avel", "Rui Avel", False),
        ("It was the Deputy Foreign Minister", "the Deputy Foreign Minister", True),
        ("The note from officials of the Ministry", "officials of the Ministry", True),
        ("Avel told Fennick the U.S.", "the U.S.", False),
        ("The U.K. Deputy Head of Mission", "The U.K. Deputy Head of Mission", False),
        ("Minister of the Interior Avel", "Minister of the Interior Avel", True),
        ("Charge Avel and visiting DAS Fennick", "Charge Avel and visiting DAS Fennick", False),
        ("The DCM and visiting A/DAS Fennick", "The DCM and visiting A/DAS Fennick", False),
        ("They met in the U.S. A/S Fennick", "A/S Fennick", False),
    ],
)
def test_who_acts_is_called_by_name_or_by_office(words: str, name: str, by_office: bool) -> None:  # noqa: FBT001 -- a case
    one = next(called(words))
    assert (one.name, one.by_office) == (name, by_office)
    assert words[one.start : one.end] == name


def test_whose_a_thing_is_has_no_sign_of_it_in_his_name() -> None:
    assert next(called("It was Kenya's")).name == "Kenya"


@pytest.mark.parametrize(
    "words", ["VELUDO SAID THAT", "the box was shut", "In", "However", "ACTION"]
)
def test_joints_things_and_openings_call_nobody(words: str) -> None:
    assert not list(called(words))
