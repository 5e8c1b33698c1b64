"""Why an audience may or may not be told, as a desk officer reads it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.marking import Audience, Marking, audience, parse, reason
from tests.marking.strategies import audiences, markings


@pytest.mark.parametrize(
    ("mark", "who", "word"),
    [
        ("U", "FRA", "anyone"),
        ("S/REL CHINA", "CHN", "among them"),
        ("S/REL CHINA", "FRA", "not among them"),
        ("S/NF", "CHN", "NOFORN"),
        ("S", "CHN", "silence releases nothing"),
        ("S", "PUBLIC", "not for the public"),
        ("S", "USA/CONFIDENTIAL", "above"),
        ("S", "USA/SECRET", "within"),
        ("S//SI//NF", "USA/SECRET", "not known to hold SI"),
        ("????", "CHN", "unmarked never means unclassified"),
        ("C/F", "CHN", "doubtful"),
        ("S//DISPLAY ONLY IRQ", "IRQ", "only be shown"),
    ],
)
def test_a_reason_is_a_sentence(mark: str, who: str, word: str) -> None:
    said = reason(parse(mark), audience(who))
    assert word in said
    assert said.endswith(".")


def test_a_group_is_judged_as_of_a_day() -> None:
    said = reason(parse("C/REL NATO"), audience("ALB"), date(2008, 1, 1))
    assert "as of 2008-01-01" in said


LACKING = [
    ("S/REL CHINA", "FRA", "Released only to CHN: FRA is not among them"),
    ("S//SI//TK//NF", "USA/SECRET", "SI, TK"),
    ("S/EXDIS", "USA/SECRET", "EXDIS"),
    ("SBU", "PUBLIC", "silence releases nothing"),
    ("C/REL RURITANIA", "CHN", "country RURITANIA is not known"),
    ("TS/REL UK", "GBR/SECRET", "above GBR/SECRET"),
]


@pytest.mark.parametrize(("mark", "who", "said"), LACKING)
def test_a_refusal_names_what_is_missing(mark: str, who: str, said: str) -> None:
    assert said in reason(parse(mark), audience(who))


@given(markings(), audiences, st.sampled_from([None, date(2009, 1, 1)]))
def test_a_reason_tells_the_allowed_from_the_refused(
    mark: Marking, who: Audience, on: date | None
) -> None:
    said = reason(mark, who, on)
    allowed = any(word in said for word in ("anyone may be told", "lies within", "among them."))
    refused = "not among them" in said
    assert mark.may_see(who, on) == (allowed and not refused)


def test_lists_without_a_common_name_say_so() -> None:
    mark = parse("S/REL UK") | parse("S/REL JAPAN")
    assert "no name in common" in reason(mark, audience("GBR"))
