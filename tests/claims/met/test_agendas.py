from __future__ import annotations

import pytest

from reftel.cable import read
from reftel.claims import Claim, extract
from tests.claims.reading import page_of, told

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


@pytest.mark.parametrize(
    ("words", "title", "proposer"),
    [
        ("The German delegation wished to discuss brokering at the May plenary.", "brokering",
         "DE"),
        ("The UK plans to raise transit at the next MTCR meeting.", "transit", "GB"),
        ("The U.S. would like to add catch-all controls to the agenda.", ("catch-all controls to"
         " the agenda"), "US"),
        ("Kenya proposed that outreach be added to the draft agenda.", "outreach", "KE"),
        ("An agenda item on intangible transfers is due at the plenary.", "intangible transfers",
         ""),
        ("The question of fees might be taken up at the plenary.", "question of fees", ""),
    ],
)  # fmt: skip
def test_an_agenda_item_has_its_title_and_who_proposes_it(
    words: str, title: str, proposer: str
) -> None:
    (found,) = told(f"The MTCR met. {words}", "agenda_item")
    assert found.value.startswith(title)
    assert (found.attribute("proposer") or "") == proposer


@pytest.mark.parametrize(
    "words",
    [
        "Germany wished to discuss lunch.",
        "The agenda was long.",
        "They met at the plenary to talk.",
        "Kenya asked to discuss it later at home.",
    ],
)
def test_what_is_taken_up_at_no_meeting_is_no_item(words: str) -> None:
    assert told(f"The MTCR met. {words}", "agenda_item") == []


def test_an_item_names_its_meeting_by_its_own_words() -> None:
    words = "The MTCR met. Kenya wished to discuss transit at the May plenary."
    (found,) = told(words, "agenda_item")
    (slot,) = found.slots
    assert (slot.role, slot.value) == ("meeting", "the May plenary")
    assert slot.span.of(page_of(words).cable.source.text) == "the May plenary"


def test_a_cable_without_regime_and_agenda_has_no_items() -> None:
    assert told("Kenya wished to discuss transit at the May plenary.", "agenda_item") == []
