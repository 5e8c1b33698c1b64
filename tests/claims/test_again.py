"""A noun alone may mean a meeting told of before."""

from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told

FIRST = "Avel opened a workshop on graphite in Lisbon on March 3. "


@pytest.mark.parametrize("again", ["The workshop", "This workshop", "the Workshop"])
def test_the_same_noun_with_an_article_means_it_again(again: str) -> None:
    found = told(f"{FIRST}For Avel {again} was long.", "meeting")
    assert [one.attribute("coref") for one in found] == [None, True]
    assert found[1].quote == again
    assert found[1].attribute("date") == "2008-03-03"


@pytest.mark.parametrize(
    "rest",
    [
        "A workshop costs much.",
        "The seminar was long.",
        "The workshop of the plant burnt down.",
        "The workshop's roof leaks.",
        f"{'He slept for a long time. ' * 70}The workshop was long.",
    ],
)
def test_another_noun_or_one_too_far_means_nothing(rest: str) -> None:
    assert len(quotes(f"{FIRST}{rest}", "meeting")) == 1


def test_nothing_is_meant_again_before_it_is_told_of() -> None:
    assert quotes(f"The workshop is new. {FIRST}", "meeting") == [
        "a workshop on graphite in Lisbon on March 3"
    ]
