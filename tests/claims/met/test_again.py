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
        f"{'He slept for a long time. ' * 110}The workshop was long.",
    ],
)
def test_another_noun_or_one_too_far_means_nothing(rest: str) -> None:
    assert len(quotes(f"{FIRST}{rest}", "meeting")) == 1


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("Avel gave a briefing on graphite in Lisbon on March 3.", "the formal briefing"),
        ("Avel gave a briefing on graphite in Lisbon on March 3.", "Envoy Avel's briefing"),
        ("Avel recalled the March 3 meetings with Berg.", "these meetings"),
        ("Avel left the March 3 meeting with Berg.", "that meeting"),
        ("The March 3-6 IAEA Board of Governors meeting is near.", "the Board meeting"),
        ("The visit of Envoy Berg to Lisbon on March 3 was long.", "the Berg visit"),
    ],
)
def test_a_name_a_number_or_a_kind_may_stand_before_the_noun(first: str, again: str) -> None:
    found = told(f"{first} During {again} he slept.", "meeting")
    assert [one.attribute("coref") for one in found] == [None, True]
    assert found[1].quote == again


@pytest.mark.parametrize("again", ["the NATO meeting", "the Board briefing"])
def test_a_name_that_was_not_told_with_it_means_another(again: str) -> None:
    first = "The March 3-6 IAEA Board of Governors meeting is near."
    found = told(f"{first} {again} was long.", "meeting")
    assert True not in [one.attribute("coref") for one in found]


@pytest.mark.parametrize("again", ["The meeting", "This meeting"])
def test_a_meeting_told_by_its_verb_is_meant_by_the_noun(again: str) -> None:
    met, meant = told(f"EconOff met with Director Rui Veludo on March 12. {again} was long.",
                      "meeting")  # fmt: skip
    assert (met.attribute("coref"), meant.attribute("coref")) == (None, True)
    assert meant.attribute("date") == "2008-03-12"


def test_the_meeting_of_a_name_is_found_among_several() -> None:
    words = (
        "The visit of Envoy Berg to Lisbon on March 3 was long. "
        "The visit of Envoy Holm to Lisbon on March 9 was short. During {} he slept."
    )
    meant = told(words.format("the Berg visit"), "meeting")[-1]
    assert (meant.attribute("coref"), meant.attribute("date")) == (True, "2008-03-03")


def test_a_visit_of_somebody_else_has_no_day_of_the_one_told_of() -> None:
    words = (
        "The visit of Envoy Berg to Lisbon on March 3 was long. During Ada Holm's visit he slept."
    )
    meant = told(words, "meeting")[-1]
    assert (meant.quote, meant.attribute("coref")) == ("Ada Holm's visit", None)
    assert meant.attribute("date") is None


@pytest.mark.parametrize("again", ["the hour-long meeting", "The 90-minute meeting"])
def test_how_long_it_was_tells_of_no_other_meeting(again: str) -> None:
    found = told(f"Avel left the March 3 meeting with Berg. {again} was good.", "meeting")
    assert [one.attribute("coref") for one in found] == [None, True]


def test_nothing_is_meant_again_before_it_is_told_of() -> None:
    assert quotes(f"The workshop is new. {FIRST}", "meeting") == [
        "a workshop on graphite in Lisbon on March 3"
    ]


@pytest.mark.parametrize("again", ["the visit", "The visit to a later date", "this visit"])
def test_a_visit_is_meant_again(again: str) -> None:
    first = "The visit of Envoy Berg to Lisbon on March 3 was long."
    assert told(f"{first} For Avel {again} was put off.", "meeting")[-1].attribute("coref") is True


def test_the_talks_may_be_called_negotiations() -> None:
    first = "The Portugal-Kenya negotiations began on March 3."
    assert quotes(f"{first} He left the talks.", "meeting")[-1] == "the talks"
