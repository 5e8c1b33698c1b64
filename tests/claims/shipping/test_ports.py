from __future__ import annotations

import pytest

from reftel.claims.shipping.ports import day_role, port_role
from reftel.source import Span
from tests.claims.reading import page_of, told


def roles(words: str, kind: str) -> list[str | None]:
    """Return what each port or day of a sentence is to a voyage."""
    page = page_of(words)
    found = told(words, kind)
    whole = Span(page.text.index(words[:12]), page.body().end)
    if kind == "date":
        return [day_role(page, claim, whole) for claim in found]
    return [port_role(page.text, whole.start, claim) for claim in found]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The ship left Odessa and sailed for Izmir there.", ["from", "to"]),
        ("It loaded ore in Odessa and is due at Izmir there.", ["from", "to"]),
        ("It unloaded the ore in Odessa there.", ["to"]),
        ("It sailed from Odessa through Izmir to Singapore there.", ["from", "via", "to"]),
        ("The goods were transshipped at Izmir there.", ["via"]),
        ("It called at Odessa and reached Izmir there.", ["via", "to"]),
        ("It was in port at Odessa there.", ["in_port"]),
        ("It departed Odessa with coal for Izmir there.", ["from", "to"]),
        ("The mayor of Odessa came there.", [None]),
    ],
)
def test_the_words_before_a_port_say_what_it_is_to_a_voyage(
    words: str, expected: list[str | None]
) -> None:
    assert roles(words, "place") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It left on March 3, called at Izmir on March 5, and is due on March 9.",
         ["departs", "at_port", "arrives"]),
        ("The ore was loaded in Odessa on March 3 there.", ["loaded"]),
        ("On March 3 the ship departed and stayed away.", ["departs"]),
        ("It will deliver the ore on March 9 there.", ["arrives"]),
        ("It was booked March 3 there.", ["booked"]),
        ("It sailed; the owner met us on March 9 there.", [None]),
        ("The owner met us on March 9 there.", [None]),
    ],
)  # fmt: skip
def test_the_verb_nearest_to_a_day_says_what_it_is_to_a_voyage(
    words: str, expected: list[str | None]
) -> None:
    assert roles(words, "date") == expected
