"""Who hears a thing within the words for it, and of which body he is."""

from __future__ import annotations

import pytest

from tests.claims.specimens import report, said


def hearer(words: str) -> str | None:
    """Return to whom the first delivery of a report was made."""
    return said(report(f"1. (C) {words}"), "delivery")[0].slot("to")


@pytest.mark.parametrize(
    ("words", "to"),
    [
        ("PolOff delivered reftel to officials at the Ministry of Trade on March 5.",
         "officials at the Ministry of Trade"),
        ("PolOff delivered reftel to contacts in the Ministry of Trade and Ministry of Defense.",
         "contacts in the Ministry of Trade and Ministry of Defense"),
        ("PolOff discussed the case with contacts in the region.", "contacts"),
    ],
)  # fmt: skip
def test_those_of_a_body_hear_with_it(words: str, to: str) -> None:
    assert hearer(words) == to


@pytest.mark.parametrize(
    ("words", "to"),
    [
        ("PolOff raised the sale with Director Rui Marr.", "Director Rui Marr"),
        ("PolOff raised this transfer with the Foreign Ministry.", "the Foreign Ministry"),
        ("PolOff raised the contracts with the National Gas Company.", None),
    ],
)
def test_a_sale_is_raised_with_an_official_and_made_with_a_firm(words: str, to: str | None) -> None:
    assert hearer(words) == to


@pytest.mark.parametrize(
    "words",
    [
        "PolOff stressed the need for cooperation with the Ministry of Trade.",
        "PolOff underscored our opposition to contracts with Kenya.",
        "PolOff discussed the accession of Kenya to the Tools Convention.",
        "PolOff briefed on persuading firms to tell Kenya of it.",
    ],
)
def test_one_who_is_part_of_the_matter_hears_nothing(words: str) -> None:
    found = said(report(f"1. (C) {words}", subject="EXERCISE: DEMARCHE ON TOOLS"), "delivery")
    assert [one.slot("to") for one in found] in ([None], [])
