"""A marking that is written and read again tells nobody more than it did."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.marking import Audience, Disclosure, Marking, join, parse, render
from tests.marking.strategies import audiences, markings, portion_marks

FORMS = st.sampled_from([("state", "portion"), ("state", "banner"),
                         ("capco", "portion"), ("capco", "banner")])  # fmt: skip


def again(marking: Marking, profile: str, form: str) -> Marking:
    return parse(render(marking, profile, form), profile)


WRITTEN = st.lists(portion_marks, min_size=1, max_size=3).map(lambda row: join(map(parse, row)))
"""Markings as they come about: read, and joined."""


@given(WRITTEN, audiences, FORMS)
def test_law_what_is_written_is_never_read_more_widely(
    marking: Marking, audience: Audience, how: tuple[str, str]
) -> None:
    if again(marking, *how).may_see(audience):
        assert marking.may_see(audience)


@given(markings(), FORMS)
def test_law_writing_what_was_read_writes_the_same(marking: Marking, how: tuple[str, str]) -> None:
    once = again(marking, *how)
    assert render(once, *how) == render(again(once, *how), *how)


@given(markings(), FORMS)
def test_law_the_level_is_kept_and_noforn_stays_noforn(
    marking: Marking, how: tuple[str, str]
) -> None:
    read = again(marking, *how)
    assert read.level == marking.level
    if marking.level and marking.disclosure is Disclosure.NOFORN:
        assert read.disclosure is Disclosure.NOFORN


@given(markings())
def test_law_a_portion_is_no_longer_than_its_banner(marking: Marking) -> None:
    for profile in ("state", "capco"):
        portion, banner = (render(marking, profile, form) for form in ("portion", "banner"))
        assert len(portion) <= len(banner)


@pytest.mark.parametrize("profile", ["state", "capco"])
@pytest.mark.parametrize("form", ["portion", "banner"])
def test_what_bears_no_mark_is_written_so_and_never_as_unclassified(
    profile: str, form: str
) -> None:
    assert render(parse("", profile), profile, form) == "UNMARKED"
