from __future__ import annotations

import pytest

from reftel.claims.answered.acts import act
from tests.claims.specimens import instruction, report, said, stage, words

ASK = "1. (C) PolOff delivered reftel points to Director Rui Veludo. "


def replies(text: str, subject: str = "EXERCISE: A MACHINE") -> list[str]:
    return words(said(report(f"1. (C) {text}", subject=subject), "host_response"))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The GOP issued an order against the sale.", "The GOP"),
        ("On March 3, Portugal began a review of the sale.", "Portugal"),
        ("The Swiss have halted the sale.", None),
        ("The box stands in a yard.", None),
    ],
)
def test_a_host_is_named_by_the_words_for_its_government(text: str, who: str | None) -> None:
    layout = stage(report(f"1. (C) {text}")).layout
    sentence = layout.opened(layout.sentence(layout.text.index(text) + 1))
    found = act(layout, "PT", sentence)
    assert (found and found.name) == who


@pytest.mark.parametrize(
    "text",
    [
        "The Portuguese have denied the licence for the machine.",
        "Portuguese customs officials will inspect every box of the shipment.",
        "The GOP issued an order against the sale of the machine.",
        "On March 3, Portugal began a review of the sale of the machine.",
        "Summary: The Portuguese government has halted the sale of the machine.",
    ],
)
def test_what_the_host_government_did_is_its_reply(text: str) -> None:
    assert len(replies(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The Swiss have halted the sale of the machine.",
        "A Portuguese firm has sold the machine to a bank.",
        "The machine stands in a yard near the old harbor.",
        "Portuguese silence would speak louder than words.",
        "Portuguese ships have carried the machine to Malta.",
    ],
)
def test_what_others_did_is_no_reply(text: str) -> None:
    assert replies(text) == []


def test_an_instruction_tells_no_acts_of_a_host() -> None:
    cable = instruction("1. (S) Request Embassy Lisbon act. The Portuguese have halted the sale.")
    assert not said(cable, "host_response")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("On May 6 the Portuguese Customs Service impounded two trucks in the port.", 1),
        ("The Portugal Port Authority refused a berth to the ship in the spring.", 1),
        ("The Brazilian Customs Service impounded two trucks in the port.", 0),
        ("Portugal got our reply to the letter on that day.", 0),
        ("The Portuguese side was headed by the director of the port.", 0),
    ],
)
def test_organs_of_the_host_act_by_their_names(text: str, count: int) -> None:
    cable = report(f"{ASK}\n\n2. (C) {text}", subject="EXERCISE: REPLY TO DEMARCHE ON A SHIP")
    assert len(said(cable, "host_response")) == count


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The GoP does not regard the machine as its own.", "The GoP"),
        (
            "GoP representatives were sensitive to the question of the machine.",
            "GoP representatives",
        ),
        ("Velcorta Works does not regard the machine as its own.", None),
        ("The machine that the GoP does not regard as its own stands there.", None),
    ],
)
def test_a_government_of_the_host_acts_however_it_is_written(
    text: str, speaker: str | None
) -> None:
    cable = report(f"{ASK}\n\n2. (C) {text}", subject="EXERCISE: REPLY TO DEMARCHE ON A SHIP")
    found = [one.speaker for one in said(cable, "host_response")]
    assert found == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    "text",
    [
        "The ministry may now proceed with the sale of the machine.",
        "The GOP may wish to talk with the maker first.",
        "The Portuguese government may not be able to stop it.",
    ],
)
def test_what_a_post_holds_possible_is_no_act(text: str) -> None:
    assert replies(f"{ASK}\n\n2. (C) {text}") == []
