"""Those act who speak for a state or work a port without a name of their own."""

from __future__ import annotations

import pytest

from reftel.claims.sides.interlocutors import interlocutors
from tests.claims.namesakes import page


def told(sentence: str) -> list[str]:
    """Return the words of each who acts."""
    laid = page(f"1. (S) {sentence}\n")
    return [laid.text[slice(*one.span)] for one in interlocutors(laid)]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("It told some host governments, including theirs.", "host governments"),
        ("Please urge the host government to hold the cargo.", "host government"),
        ("We have not told the host government.", "host government"),
        ("Ask for the host government's consent.", "host government"),
        ("Host nation did not agree to it.", "Host nation"),
        ("The flag state has not answered.", "flag state"),
        ("He will share it with the relevant ministries.", "relevant ministries"),
        ("It asked other relevant licensing agencies.", "other relevant licensing agencies"),
        ("Various government agencies were there.", "Various government agencies"),
        ("It would repeat the work of other UN agencies.", "other UN agencies"),
        ("Several ministries see it as useful.", "Several ministries"),
        ("The port officials fear that it would fail.", "port officials"),
        ("According to customs officials it was sealed.", "customs officials"),
        ("There the stevedores have blocked the scans.", "stevedores"),
        ("There unionized stevedores were paid by the box.", "unionized stevedores"),
        ("He heard that authorities detained them.", "authorities"),
        ("It was watched by the local authorities.", "local authorities"),
        ("The port and customs authorities have sealed it.", "port and customs authorities"),
        ("Talks between the unions and the port failed.", "the unions"),
        ("They spoke of it with the port authorities there.", "port authorities"),
        ("He doubts the behavior of authorities there.", "authorities"),
        ("They clashed with security forces there.", "security forces"),
        ("The arms went to armed rebel factions there.", "armed rebel factions"),
        ("They trained the defense and security forces there.", "defense and security forces"),
        ("Please urge host governments to hold the cargo.", "host governments"),
        ("Please report on host government views.", "host government"),
        ("Posts should approach host government interlocutors.", "host government"),
        ("He will not talk with the pirates.", "the pirates"),
        ("He believes pirates took it as a good sign.", "pirates"),
        ("They heard it from the hijackers, by radio.", "the hijackers"),
        ("It was there that the police stopped it.", "the police"),
        ("The crates were left, and local police found them.", "local police"),
    ],
)
def test_those_act_who_speak_for_a_state(sentence: str, words: str) -> None:
    assert told(sentence) == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "The host government officials left.",
        "He opened the police station.",
        "They sold police radios and other goods.",
        "They saw two pirates of old.",
        "It was about a National Police unit.",
        "They left under existing legal authorities.",
        "The security forces commander left.",
        "The U.S. military forces left.",
        "Please approach host government officials.",
        "The host government point of contact is away.",
        "It was heard from news agencies.",
        "He led two ministries before.",
        "The Ministries of Trade and Defense agreed.",
        "U.S. law enforcement agencies know of it.",
        "It trains customs officials in spring.",
        "The Velmar Customs officials said so.",
        "The factory has sixty workers.",
        "These authorities have been useful.",
        "The order cites authorities provided by law.",
        "It is within their authorities.",
    ],
)
def test_what_names_nobody_or_somebody_else(sentence: str) -> None:
    assert told(sentence) == []
