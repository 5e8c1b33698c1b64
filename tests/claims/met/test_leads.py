"""A meeting begins with the words that tell which it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.met.leads import begins


def lead(words: str) -> str:
    """Return the words of the text that belong to the meeting at its end."""
    head = words.rindex("meeting")
    return words[begins(words, head) : head].strip()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("He left the May 26 MTCR Points-of-Contact (POC) meeting",
         "the May 26 MTCR Points-of-Contact (POC)"),
        ("He recalled a July 23 farewell meeting", "a July 23 farewell"),
        ("They joined Minister Avel's March meeting", "Minister Avel's March"),
        ("Referring to Kelm's March meeting", "Kelm's March"),
        ("He said that regular NSG meeting", "regular NSG"),
        ("He left that meeting", "that"),
        ("NATO and meeting", ""),
        ("He came in 2007. January 2008 meeting", "January 2008"),
        ("The minister attended meeting", ""),
        ("the two sides held meeting", ""),
        ("in Kelm, the second plenary meeting", "the second plenary"),
        ("an ad-hoc 'Friends of Kelm' meeting", "an ad-hoc 'Friends of Kelm'"),
        ("a 'follow up' meeting", "'follow up'"),
        ("He left the March civilian tool energy meeting", "the March civilian tool energy"),
        ("He went to the office through meeting", ""),
        ("He offered to facilitate meeting", ""),
        ("He held a copy of President Avel's Kelm meeting", "President Avel's Kelm"),
        ("The next tool-technical meeting", "The next tool-technical"),
        ("attitudes of the public toward meeting", ""),
    ],
)  # fmt: skip
def test_words_that_tell_which_meeting(words: str, told: str) -> None:
    assert lead(words) == told


def test_a_blank_line_ends_the_words() -> None:
    assert lead("Kelm\n\nNSG meeting") == "NSG"


@given(st.text(alphabet="aA19,.'( \n-", max_size=80))
def test_law_a_meeting_never_begins_behind_its_noun(words: str) -> None:
    text = f"{words} meeting"
    assert 0 <= begins(text, len(text) - len("meeting")) <= len(text) - len("meeting")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("the most recent (and fifth) meeting", "the most recent (and fifth)"),
        ("He left the second round of the Lisbon meeting", "the second round of the Lisbon"),
        ("Members would be meeting", "would be"),
        ("(SBU) In Lisbon meeting", "Lisbon"),
        ("During March meeting", "March"),
    ],
)
def test_orders_and_rounds_belong_to_it_marks_and_prepositions_do_not(
    words: str, told: str
) -> None:
    assert lead(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("PAKISTAN ACCEPTED IT AT FEBRUARY meeting", "FEBRUARY"),
        ("HE LEFT THE NSG PLENARY meeting", "THE NSG PLENARY"),
        ("MINISTER HOPES FOR TECHNICAL meeting", "TECHNICAL"),
    ],
)
def test_in_a_text_of_capitals_words_of_meetings_alone_lead(words: str, told: str) -> None:
    head = words.rindex("meeting")
    assert words[begins(words, head, shouted=True) : head].strip() == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("TAKING PART IN PLENARY meeting", "PLENARY"),
        ("Given March meeting", "March"),
        ("He spoke of sanctions and Six-Party meeting", "Six-Party"),
    ],
)
def test_a_preposition_ends_it_in_capitals_too(words: str, told: str) -> None:
    assert lead(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The timing of inaugural meeting", "inaugural"),
        ("the possibility of bilateral meeting", "bilateral"),
        ("THE OUTCOME OF P5+1 meeting", "P5+1"),
    ],
)
def test_what_is_told_of_a_meeting_is_no_part_of_it(words: str, told: str) -> None:
    assert lead(words) == told


def test_that_before_several_belongs_to_a_clause() -> None:
    words = "He noted that meetings"
    assert words[begins(words, words.index("meetings")) :] == "meetings"
