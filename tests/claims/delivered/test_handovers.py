from __future__ import annotations

import pytest

from tests.claims.specimens import report, said, words


def handed(text: str) -> list[tuple[str, str]]:
    """Return words and value of the hand-overs that a report tells of."""
    found = said(report(f"2. (C) {text}"), "delivery")
    return list(zip(words(found), [claim.value for claim in found], strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "Econoff handed Rui Veludo a list of five firms.",
        "DCM gave Rui Veludo the letter from the Secretary.",
        "Emboffs shared the photographs with Rui Veludo.",
        "EXBS Advisor e-mailed the questionnaire to Rui Veludo.",
        "The Ambassador laid out U.S. concerns to Minister Rui Veludo.",
        "PolOff walked Rui Veludo of the MFA through the points.",
        "She went through the ref A points.",
        "PolOff read the points to Rui Veludo.",
    ],
)
def test_ours_hand_over_papers_photographs_and_what_we_were_told_to_say(text: str) -> None:
    assert handed(text)[0][0] == text


@pytest.mark.parametrize(
    "text",
    [
        "Rui Veludo gave EconOff a copy of the decree.",
        "The Exercise delegation passed to the U.S. delegation a draft action plan.",
        "The MFA sent us a diplomatic note.",
        "Rui Veludo presented a nonpaper to the Embassy.",
        "Rui Veludo handed over the invoice.",
        "Rui Veludo gave Imre Saltmarsh a letter.",
    ],
)
def test_others_hand_papers_to_us(text: str) -> None:
    assert handed(text) == [(text.rstrip("."), "received")]


@pytest.mark.parametrize(
    "text",
    [
        "Rui Veludo gave the Exercise Bank a copy of the decree.",
        "Rui Veludo presented a nonpaper.",
        "Rui Veludo gave us hope that a letter would come.",
        "EconOff read a report on tools.",
        "Rui Veludo walked out.",
    ],
)
def test_what_goes_between_others_or_is_no_paper_is_no_hand_over(text: str) -> None:
    assert handed(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Rui Veludo presented a nonpaper to clerk Ana Kelm and EconOff on the port.",
            "Rui Veludo presented a nonpaper to clerk Ana Kelm and EconOff",
        ),
        (
            "Rui Veludo explained the loss, and gave ECO the incident report.",
            "Rui Veludo explained the loss, and gave ECO the incident report",
        ),
    ],
)
def test_one_of_several_takers_is_ours_and_the_giver_is_of_the_first_verb(
    text: str, told: str
) -> None:
    assert handed(text) == [(told, "received")]


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("On March 10, the MFA provided Embassy the following diplomatic note.", "2008-03-10"),
        ("The MFA gave PolOff a letter on March 9.", "2008-03-09"),
        ("The MFA gave PolOff a letter of March 9 in Lisbon.", None),
        ("Veludo sent the Embassy a letter about the box that left on March 1.", None),
    ],
)
def test_a_paper_is_handed_to_us_on_a_day(sentence: str, when: str | None) -> None:
    (found,) = said(report(f"1. (C) {sentence}"), "delivery")
    assert found.slot("when") == when


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry sent the Embassy a diplomatic note on March 3.",
        "On March 3, the Ministry handed EmbOff a letter.",
    ],
)
def test_a_paper_handed_to_us_is_no_reply(text: str) -> None:
    cable = report(f"1. (C) Rui Veludo said the list is old. {text}")
    assert not [one for one in said(cable, "host_response") if "Ministry" in one.quote]
    assert [one.value for one in said(cable, "delivery")] == ["received"]


def test_what_is_said_beside_a_paper_stays_a_reply() -> None:
    cable = report("1. (C) Rui Veludo gave EmbOff a letter and said that the ship had left.")
    assert [one.quote for one in said(cable, "host_response")][-1].endswith("had left.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Veludo shared with the Ambassador a paper on it.",
            "Veludo shared with the Ambassador a paper",
        ),
        ("Veludo provided us with a list of firms.", "Veludo provided us with a list of firms"),
        (
            "The Kenyan Embassy delivered a note to the Department.",
            "The Kenyan Embassy delivered a note to the Department",
        ),
    ],
)
def test_papers_told_by_plain_words_are_handed_over(text: str, told: str) -> None:
    assert handed(text) == [(told, "received")]


def test_goods_told_by_plain_words_are_no_papers() -> None:
    assert handed("Veludo gave the Ambassador a carpet.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Veludo gave us on March 3 a copy of the contract.",
            "Veludo gave us on March 3 a copy of the contract",
        ),
        (
            "Embassy contacts shared with us on March 3 documents for the ship.",
            "Embassy contacts shared with us on March 3 documents",
        ),
    ],
)
def test_a_day_may_stand_before_the_paper(text: str, told: str) -> None:
    assert handed(text) == [(told, "received")]
