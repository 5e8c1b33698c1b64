from __future__ import annotations

import pytest

from reftel.cable import read
from reftel.claims import Claim, extract

HEAD = """C O N F I D E N T I A L PARIS 900301

E.O. 12958: DECL: 05/21/2018
TAGS: PARM, MTCRE
SUBJECT: EXERCISE: MTCR: MAY 20, 2008 POC MEETING

1. (C) EXERCISE. """


def items(text: str) -> list[Claim]:
    return [one for one in extract(read(HEAD + text)) if one.kind == "agenda_item"]


@pytest.mark.parametrize(
    ("text", "title", "proposer"),
    [
        (
            "The Danish delegation proposed discussing brokering at the autumn plenary.",
            "brokering",
            "DK",
        ),
        (
            "Norway suggested that transit controls be added to the agenda of the plenary.",
            "transit controls",
            "NO",
        ),
        (
            "The U.S. would like to raise catch-all controls at the Lisbon plenary session.",
            "catch-all controls",
            "US",
        ),
        (
            "Mr. Bo Heron noted that the subject of visits could be taken up at the plenary.",
            "subject of visits",
            "Bo Heron",
        ),
    ],
)
def test_an_item_has_title_proposer_and_the_words_of_the_meeting(
    text: str, title: str, proposer: str
) -> None:
    (one,) = items(text)
    assert one.attribute("title") == title
    assert one.attribute("proposer") == proposer
    assert one.slot("meeting")


def test_a_wish_without_a_meeting_is_no_item() -> None:
    assert items("The Danish delegation would like to discuss brokering. Lunch followed.") == []


def test_the_words_cited_stand_in_the_text() -> None:
    text = "The Danish delegation proposed discussing brokering at the autumn plenary."
    (one,) = items(text)
    assert one.span.of(HEAD + text) == one.quote
