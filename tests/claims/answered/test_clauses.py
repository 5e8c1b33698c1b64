from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said, words

DELIVERED = "1. (C) PolOff delivered reftel points to Veludo on March 3."


def replies(sentence: str) -> list[str]:
    return words(said(report(f"{DELIVERED} {sentence}"), "host_response"))


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "Veludo said the ship had left in May and that the crew was paid.",
            ["Veludo said the ship had left in May", "the crew was paid."],
        ),
        (
            "Veludo said that the ship had sunk, that it was sold soon, and that few of them knew.",
            [
                "Veludo said that the ship had sunk",
                "it was sold soon",
                "few of them knew.",
            ],
        ),
        (
            "Veludo said the ship had left in May, but the crates are still in the yard.",
            ["Veludo said the ship had left in May", "the crates are still in the yard."],
        ),
        (
            "Veludo said Portugal will not talk to the crew but hopes that others do.",
            ["Veludo said Portugal will not talk to the crew", "hopes that others do."],
        ),
        (
            "Veludo cited the work of years, but admitted that firms are slow.",
            ["Veludo cited the work of years", "admitted that firms are slow."],
        ),
        (
            "Veludo said Portugal had worked hard for years and would not risk all that now.",
            ["Veludo said Portugal had worked hard for years", "would not risk all that now."],
        ),
        (
            "Veludo said the firm had asked for a visit, so long as the paper was in order.",
            ["Veludo said the firm had asked for a visit", "so long as the paper was in order."],
        ),
        (
            "Veludo said the ship had left in May, and the Embassy should ask the harbor master.",
            [
                "Veludo said the ship had left in May",
                "the Embassy should ask the harbor master.",
            ],
        ),
        (
            "Veludo said customs had seen a pattern, so they would look at each crate.",
            ["Veludo said customs had seen a pattern", "they would look at each crate."],
        ),
        (
            "Veludo said the embassy had spoken with them and was confident they would help.",
            ["Veludo said the embassy had spoken with them", "was confident they would help."],
        ),
        (
            "Veludo said Portugal is for the ban and its customs service was watching the port.",
            ["Veludo said Portugal is for the ban", "its customs service was watching the port."],
        ),
        (
            "Veludo said the yard had been closed, and French experts doubted that it would open.",
            ["Veludo said the yard had been closed", "French experts doubted that it would open."],
        ),
        (
            "Veludo said nobody had asked for the list; the committee needed to look at it.",
            ["Veludo said nobody had asked for the list", "the committee needed to look at it."],
        ),
        (
            "Veludo saw no use in the plan, although the ministry has yet to study it.",
            ["Veludo saw no use in the plan", "the ministry has yet to study it."],
        ),
        (
            "Veludo said trade would go on, since Spain was a good buyer of cork.",
            ["Veludo said trade would go on", "Spain was a good buyer of cork."],
        ),
        (
            "Veludo declined to comment, noting merely that the ministry follows the matter.",
            ["Veludo declined to comment", "the ministry follows the matter."],
        ),
        (
            "Veludo welcomed the offer, arguing it was time to show a way out.",
            ["Veludo welcomed the offer", "it was time to show a way out."],
        ),
        (
            "Veludo said that doubts remain over the visits, and expressed thanks for the text.",
            ["Veludo said that doubts remain over the visits", "expressed thanks for the text."],
        ),
        (
            "Veludo said Portugal shares our worry and regularly encourages Spain to comply.",
            ["Veludo said Portugal shares our worry", "regularly encourages Spain to comply."],
        ),
        (
            "Veludo said Portugal is for new rules in ports, and is seeking to widen the plan.",
            ["Veludo said Portugal is for new rules in ports", "is seeking to widen the plan."],
        ),
    ],
)
def test_each_clause_of_a_reply_is_a_thing_of_its_own(sentence: str, parts: list[str]) -> None:
    assert replies(sentence) == parts


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo said the ship showed not its strength but its age.",
        "Veludo said the ship is old, but not unsafe.",
        "Veludo said not only the ship was sold, but the crew was paid.",
        "Veludo said Spain, France, and Italy had seen the ship.",
        "Veludo said he would travel soon and would ask for an hour.",
        'Veludo said "the ship had left and that the crew was paid."',
        "Veludo said the talks come first and that was enough for all.",
        "Veludo said the ship and the crew had left.",
        "Veludo said it was his view -- and that of the Chair -- that the ship was old.",
        "Veludo said the ships had been full, but recently had been sold.",
        "Veludo asked whether Spain had been told, since the crates were to be moved in May.",
        "Veludo said it ran schools, clinics, and a program for handicapped adults and the poor.",
        "Veludo said the voters would wait for the new men and the policies they will take.",
        "Veludo said the DG and the minister were in Paris.",
        "Veludo said it was an old ship, including the engine.",
        "Veludo said Spain had asked the firm, which declined to answer, arguing that it was late.",
    ],
)
def test_what_belongs_together_stays_so(sentence: str) -> None:
    assert len(replies(sentence)) == 1


def test_further_things_have_the_same_speaker_and_a_class_of_their_own() -> None:
    cable = report(
        f"{DELIVERED} Veludo said the ship had left in May, but denied that it held arms."
    )
    found = said(cable, "host_response")
    assert {claim.speaker for claim in found} == {"Veludo"}
    assert [claim.attribute("type") for claim in found][-1] == "denial"


def test_an_instruction_tells_what_was_said_as_one() -> None:
    cable = instruction(
        "1. (S) Please deliver the points below. Veludo told us that the ship had left and that"
        " the crew was paid."
    )
    assert len(said(cable, "host_response")) <= 1
