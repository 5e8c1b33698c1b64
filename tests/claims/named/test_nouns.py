"""A noun with its article takes up the party that bears it."""

from __future__ import annotations

import pytest

from reftel.claims.named.nouns import TAKEN_UP
from reftel.claims.named.parties import find_parties
from tests.claims.namesakes import page

FIRST = "The Velmar Control Committee met. "


def again(sentence: str, first: str = FIRST) -> list[tuple[str, str]]:
    """Return what is taken up by its noun alone, with what it means."""
    laid = page(f"1. (C) {first}{sentence}\n")
    claims = [one for one in find_parties(laid) if one.rule == TAKEN_UP]
    assert all(one.attribute("coref") is True for one in claims)
    return [(one.quote, one.value) for one in claims]


def test_the_noun_means_the_one_that_bears_it() -> None:
    assert again("Then the Committee agreed.") == [("Committee", "Velmar Control Committee")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Then the committee agreed.",
        "Then a Committee agreed.",
        "Then the Committee of Elders agreed.",
        "Then the Committee Chair agreed.",
        "Then the Agency agreed.",
        "Then Committee members agreed.",
    ],
)
def test_other_words_take_up_nothing(sentence: str) -> None:
    assert again(sentence) == []


def test_one_party_told_twice_stays_one() -> None:
    first = "The Velmar Supreme Court met. "
    assert again("The Court agreed. The Supreme Court met.", first) == [
        ("Court", "Velmar Supreme Court")
    ]


def test_nothing_is_taken_up_before_it_is_named() -> None:
    assert again("The Velmar Control Committee agreed.", first="Now the Committee met. ") == []


def test_the_agency_is_the_one_that_letters_alone_name() -> None:
    told = again("The Agency will verify, and the Board will meet.", "The IAEA reported. ")
    assert told == [("Agency", "IAEA")]


def test_of_several_the_last_one_named_is_meant() -> None:
    told = "The Committee agreed. The Quillon Trade Committee met. Then the Committee agreed."
    assert again(told) == [
        ("Committee", "Velmar Control Committee"),
        ("Committee", "Quillon Trade Committee"),
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It welcomed Agency inspectors.", [("Agency", "IAEA")]),
        ("They spoke of it. Agency products are used.", [("Agency", "IAEA")]),
        ("The IAEA's Agency wide rules hold.", [("Agency", "IAEA")]),
        ("They met Quillon Agency men.", []),
        ("They met agency men.", []),
        ("The Quillon Space Agency met. It welcomed Agency men.", []),
    ],
)
def test_without_an_article_a_noun_means_the_only_body_of_its_name(
    sentence: str, found: list[tuple[str, str]]
) -> None:
    assert again(sentence, "The IAEA reported. ") == found


def test_the_commission_is_that_of_the_union_that_letters_name() -> None:
    told = again("The Commission saw it so.", "The EU met. ")
    assert told == [("Commission", "EU-COMMISSION")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Chair asked the Secretariat to circulate it.",
        "The Head of Secretariat agreed.",
        "They wrote again. Secretariat contacts told us so.",
    ],
)
def test_a_secretariat_is_a_body_of_whatever_meets(sentence: str) -> None:
    assert again(sentence, "") == [("Secretariat", "Secretariat")]


def test_a_secretariat_in_small_letters_or_with_its_owner_is_no_such_body() -> None:
    assert again("The secretariat and the Velmar Secretariat of Trade agreed.", "") == []
