"""A name reaches over its number, its second half and its trade, and no further."""

from __future__ import annotations

import pytest

from tests.claims.reading import values


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("They wrote to Research Institute 206, which is large.", "Research Institute 206"),
        ("They met Velmar Shipping Agencies in Oslo.", "Velmar Shipping Agencies"),
        ("The UNDP (United Nations Development Programme) met.", "UNDP"),
        ("They met Bank Velmar-e Sarvan in Oslo.", "Bank Velmar-e Sarvan"),
        ("They met Banque du Levant et d'Orient in Oslo.", "Banque du Levant et d'Orient"),
        (
            "The Security Council Committee established pursuant to resolution 1540 (2004) met.",
            "Security Council Committee established pursuant to resolution 1540 (2004)",
        ),
    ],
)
def test_a_name_is_whole(words: str, name: str) -> None:
    assert name in values(words, "party")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Velmar Works 30 tons a day.", "Velmar Works"),
        ("Velmar Shipping agencies met.", "Velmar Shipping"),
        ("The Export Control Committee established by law met.", "Export Control Committee"),
    ],
)
def test_other_words_behind_are_no_part_of_it(words: str, name: str) -> None:
    assert name in values(words, "party")
