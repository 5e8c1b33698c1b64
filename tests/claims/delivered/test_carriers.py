from __future__ import annotations

import pytest

from tests.claims.specimens import report, said, words


def carried(text: str) -> list[str]:
    cable = report(f"1. (C) PolOff delivered reftel points to Director Rui Veludo. {text}")
    return words(said(cable, "delivery"))


@pytest.mark.parametrize(
    "text",
    [
        "A/S Brand stressed the risk. He outlined the steps that other ports had taken.",
        "A/S Brand stressed the risk. Similarly, she underscored the need for a new law.",
        "A/S Brand stressed the risk. He said the USG valued the work of the port.",
        "A/S Brand cited a report by Rui Veludo and stressed the risk. He reiterated our thanks.",
        "A/S Brand stressed the risk. He briefed Rui Veludo on the state of the list.",
        "A/S Brand described the law. He outlined the steps that other ports had taken.",
        "A/S Brand said more was to come. He provided a list to the ministry.",
        "A/S Brand stressed the risk. He noted that Malta had seized a ship.",
        "A/S Brand stressed the risk. Spain is a partner, he said, and has acted.",
        "A/S Brand stressed the risk. She congratulated Rui Veludo on the law.",
    ],
)
def test_he_who_argued_for_us_goes_on_as_he(text: str) -> None:
    assert text[text.index(". ") + 2 :].removeprefix("Similarly, ") in carried(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rui Veludo described the law. He stressed the cost of it.",
        "A/S Brand thanked Rui Veludo. He stressed the cost of it.",
        "PolOff stressed the risk. The hall was cold and Rui Veludo left. He stressed the cost.",
        "The Embassy stressed the risk. He stressed the cost of it.",
        "A/S Brand stressed the risk. The port, he reiterated, is closed.",
        "A/S Brand asked about the risk. He noted that the cost is small.",
        "A/S Brand reminded him of the risk. He noted that the cost is small.",
        "A/S Brand stressed the risk again and he held firm. He noted that the cost is small.",
        "A/S Brand stressed the risk. He assured PolOff that the cost is small.",
        "A/S Brand stressed the risk. Rui Veludo (or, he noted, his aide) bears the cost.",
    ],
)
def test_he_may_be_another_who_was_named(text: str) -> None:
    assert not [one for one in carried(text) if "cost" in one or "closed" in one]


def test_between_two_sentences_of_ours_our_own_views_may_stand() -> None:
    found = carried(
        "A/S Brand stressed the risk. Steel of this kind rusts in the rain. He also noted that "
        "the U.S. had stopped a like shipment in May."
    )
    assert found[-1].startswith("He also noted that the U.S.")
