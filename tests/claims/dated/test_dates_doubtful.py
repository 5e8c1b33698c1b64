"""Words that are spelt like a date and are none."""

from __future__ import annotations

import pytest

import reftel
from reftel.claims import Page
from reftel.claims.dated.dates_find import find_dates
from tests.claims.reading import quotes, values


@pytest.mark.parametrize(
    "words",
    [
        "Firms may apply.",
        "They march on.",
        "See resolution 1929.",
        "It weighs 20 kg.",
        "Soon after that.",
    ],
)
def test_words_spelt_like_dates_are_none(words: str) -> None:
    assert quotes(words, "date") == []


@pytest.mark.parametrize(
    "words",
    [
        "May they act?",
        "It is set out in the resolution of that title.",
        "It was marked item 3.A.1 there.",
        "It sold 2008 pumps.",
        "Call 555-0199 for it.",
        "Second Division paid.",
        "See resolution 1803 (2008) of the Council.",
        "They signed the Exercise Act of 2001 there.",
        "It employs some 2000 people there.",
        "See 2008 STATE 900123 there.",
    ],
)
def test_numbers_and_modals_are_no_days(words: str) -> None:
    assert quotes(words, "date") == []


@pytest.mark.parametrize("words", ["Every Monday they meet.", "It went on each Friday."])
def test_a_day_of_every_week_is_none(words: str) -> None:
    assert values(words, "date") == []


def test_the_symbol_of_a_bureau_is_no_month() -> None:
    text = "INFO OCT-01 EUR-12 ISO-00\n\nR 202214Z MAY 75\nFM SECSTATE WASHDC\n\n1. NOTHING.\n"
    page = Page(reftel.read(text))
    assert [page.text[slice(*claim.span)] for claim in find_dates(page)] == ["202214Z MAY 75"]


@pytest.mark.parametrize(
    "words", ["The visit will last three days.", "Talks may last 2 weeks.", "It is to last a year."]
)
def test_what_lasts_is_no_day_past(words: str) -> None:
    assert values(words, "date") == []


@pytest.mark.parametrize(
    "words",
    [
        "We think this may take time.",
        "It may or may not come.",
        "Those of the last march on.",
    ],
)
def test_a_verb_in_small_letters_is_no_month(words: str) -> None:
    assert values(words, "date") == []
