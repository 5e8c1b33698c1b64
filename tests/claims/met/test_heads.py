"""Nouns at which a meeting is told of, and bodies whose names stand for their meetings."""

from __future__ import annotations

import pytest

from reftel.claims.met.heads import kind_of
from tests.claims.reading import quotes
from tests.claims.specimens import report, said


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("No text was passed at the March 2005 Board.", "the March 2005 Board"),
        ("Prompted by it, the June Board will also discuss the text.", "the June Board"),
        ("Our paper for the coming June Board supports the text.", "the coming June Board"),
        ("It awaits the August 13 EU GAERC.", "the August 13 EU GAERC"),
        ("He left the February 24-25 Port Working Group in haste.",
         "the February 24-25 Port Working Group"),
        ("It was read at the May 2008 Board of Governors (BOG).",
         "the May 2008 Board of Governors (BOG)"),
    ],
)  # fmt: skip
def test_a_body_with_its_days_is_its_meeting(words: str, quote: str) -> None:
    assert quotes(words, "meeting") == [quote]


@pytest.mark.parametrize(
    "words",
    [
        "He attacked the May 2008 Board decision.",
        "He read the October 6 Board report.",
        "It was adopted by the General Assembly on December 14, 1973.",
        "The Working Group has been at work since May 3.",
        "On July 6, the Board closed the file.",
        "The General Assembly is a place for talk.",
        "Since August the Working Group has grown.",
    ],
)
def test_a_body_that_acts_is_no_meeting(words: str) -> None:
    assert not quotes(words, "meeting")


@pytest.mark.parametrize(
    ("subject", "quote"),
    [
        ("HERON ARRANGEMENT: REPORT OF THE MAY 29-30 GENERAL WORKING GROUP",
         "THE MAY 29-30 GENERAL WORKING GROUP"),
        ("GUIDANCE FOR WASSENAAR GENERAL WORKING GROUP, NOVEMBER 3-5",
         "WASSENAAR GENERAL WORKING GROUP, NOVEMBER 3-5"),
        ("JUNE GAERC - THE HERON AND THE SEA", "JUNE GAERC"),
    ],
)  # fmt: skip
def test_a_subject_names_the_sitting_of_a_body(subject: str, quote: str) -> None:
    cable = report("1. (C) The file is shut.", subject=subject)
    assert [one.quote for one in said(cable, "meeting")] == [quote]


def test_a_longer_noun_of_a_meeting_goes_before_the_name_of_its_body() -> None:
    words = "EU ministers prepared the May 7-8 Baltic Council summit meeting."
    assert quotes(words, "meeting") == ["the May 7-8 Baltic Council summit meeting"]


@pytest.mark.parametrize(
    ("end", "found"),
    [
        ("Visit Valmara's Classified Website: http://www.example.gov/valmara", []),
        ("Visit Embassy Port Aldous's Classified Web Site: http://www.example.gov", []),
        ("He told of his visit to Valmara.", ["his visit to Valmara"]),
    ],
)
def test_the_site_under_a_cable_is_no_visit(end: str, found: list[str]) -> None:
    assert quotes(f"The Heron Office asked for a response from the NPT.  {end}", "meeting") == found


@pytest.mark.parametrize(
    ("nouns", "kind"),
    [
        (["working", "group"], "sitting"),
        (["lunch", "meeting"], "head"),
        (["lunch"], "dated"),
        (["talks"], "talk"),
        (["unheard", "of"], "head"),
    ],
)
def test_a_head_needs_what_its_last_noun_needs(nouns: list[str], kind: str) -> None:
    assert kind_of(nouns) == kind
