from __future__ import annotations

import pytest

from reftel.claims.delivered.verbs import carries, puts


@pytest.mark.parametrize(
    ("verb", "words"),
    [
        ("asked", "asked Veludo whether tools were sold"),
        ("offered", "offered that experts could come"),
        ("suggested", "suggested to Director Veludo that he look"),
        ("discussed", "discussed the need to act"),
        ("discussed", "discussed how tools move"),
        ("discussed", "discussed tools with Veludo"),
        ("spoke", "spoke briefly about tools"),
        ("reviewed", "reviewed the case with Minister Veludo"),
        ("walked", "walked him through the case"),
        ("introduced", "introduced the brokering paper"),
        ("stressed", "stressed tools"),
        ("confirmed", "confirmed to Minister Veludo that tools were sold"),
        ("questioned", "questioned Veludo about tools"),
        ("wondered", "wondered aloud whether tools were sold"),
        ("cited", "cited the law"),
        ("shared", "shared with Minister Veludo our views"),
    ],
)
def test_a_point_or_question_is_put(verb: str, words: str) -> None:
    assert puts(verb, words)


@pytest.mark.parametrize(
    ("verb", "words"),
    [
        ("asked", "asked for tea"),
        ("offered", "offered tea"),
        ("suggested", "suggested a walk"),
        ("discussed", "discussed with Veludo"),
        ("spoke", "spoke to Veludo about tea"),
        ("reviewed", "reviewed the file"),
        ("walked", "walked home"),
        ("introduced", "introduced his wife"),
    ],
)
def test_other_things_are_not_put(verb: str, words: str) -> None:
    assert not puts(verb, words)


@pytest.mark.parametrize(
    ("verb", "words", "does"),
    [
        ("went over", "went over reftel points with Veludo", True),
        ("took", "took the substance of reftel to Veludo", True),
        ("laid out", "laid out for him our talking points", False),
        ("laid out", "laid out our talking points", True),
        ("put", "put the demarche to Veludo", True),
        ("took", "took note of the demarche", False),
        ("put", "put off the talks on reftel", False),
        ("delivered", "delivered it", True),
    ],
)
def test_a_plain_verb_carries_a_demarche_right_behind_it(
    verb: str, words: str, *, does: bool
) -> None:
    assert carries(verb, words) is does
