"""Acronyms that act are parties, and so are words coined for a firm."""

from __future__ import annotations

import pytest

from reftel.claims.named.acting import acting, coined
from reftel.claims.named.parties import find_parties
from tests.claims.namesakes import placed, quotes


def told(sentence: str) -> list[str]:
    return placed(acting, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "As before, QVMLN leaders spoke. The QVMLN left.",
        "As before, the QVMLN agreed to it. The QVMLN left.",
        "As before, QVMLN has also refused it. The QVMLN left.",
        "As before, QVMLN's leadership spoke. The QVMLN left.",
    ],
)
def test_letters_that_act_and_stand_again_are_a_party(sentence: str) -> None:
    assert told(sentence) == ["QVMLN"]


@pytest.mark.parametrize(
    "sentence",
    [
        "As before, QVMLN leaders spoke about it.",
        "As before, the QVMLN has arrived. The QVMLN left.",
        "As before, DCM said so. The DCM left.",
        "As before, NGO leaders spoke. The NGO left.",
        "As before, USG officials spoke. The USG left.",
        "Quilla Velko Marr (QVM) came. QVM said so. QVM left.",
        "The Chief Velmar Officer (CVO) came. CVO said so. CVO left.",
        "As before, ISN/QVMLN said so. The QVMLN left.",
        "As before, Velko MARR said so. Then MARR left.",
        "QVMLN LEADERS SPOKE OF IT. THE QVMLN SAID NO MORE OF IT.",
    ],
)
def test_titles_governments_and_letters_told_once_are_not(sentence: str) -> None:
    assert told(sentence) == []


def test_it_is_a_party_wherever_it_stands() -> None:
    body = "1. (S) As before, QVMLN leaders spoke. They met the QVMLN there.\n"
    assert quotes(find_parties, body) == ["QVMLN", "QVMLN"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("They paid through Velagroprombank there.", ["Velagroprombank"]),
        ("As before, Quilstankoexport and Velmetallprom left.",
         ["Quilstankoexport", "Velmetallprom"]),
        ("They asked the Quillkriminalamt of it.", ["Quillkriminalamt"]),
        ("They paid Sovimpex of it.", ["Sovimpex"]),
    ],
)  # fmt: skip
def test_a_coined_word_is_a_firm_by_its_ending(sentence: str, found: list[str]) -> None:
    assert sorted(placed(coined, sentence)) == sorted(found)


@pytest.mark.parametrize(
    "sentence",
    [
        "They asked for the Export papers of a Bank.",
        "As before, Ada Velbank said so.",
        "They told Mr. Velbank of it.",
        "THEY PAID VELAGROPROMBANK.",
        "It is a Quill-tech matter of Techniques.",
    ],
)
def test_words_of_the_language_and_surnames_are_no_coined_firms(sentence: str) -> None:
    assert placed(coined, sentence) == []
