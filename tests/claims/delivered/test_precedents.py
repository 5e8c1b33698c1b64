from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Veludo thanked us for our demarche.", "our demarche"),
        ("Veludo recalled our earlier demarche.", "our earlier demarche"),
        ("Veludo had no answer to the reftel demarche.", "the reftel demarche"),
        ("He spoke of our demarche of May 5.", "our demarche of May 5"),
        (
            "He answered ref A demarche, which was delivered on March 3.",
            "ref A demarche, which was delivered on March 3",
        ),
        ("The firm knew of the U.S. demarche of 3 May 2007.", "the U.S. demarche of 3 May 2007"),
        (
            "Little came of our first demarches delivered to Lisbon on May 5.",
            "our first demarches delivered to Lisbon on May 5",
        ),
        (
            "Nothing came of our demarche to the Kelm Department on May 5.",
            "our demarche to the Kelm Department on May 5",
        ),
    ],
)
def test_a_demarche_made_before_is_told_in_passing(sentence: str, quote: str) -> None:
    (found,) = said(report(f"1. (C) {sentence}"), "delivery")
    assert found.quote == quote
    assert found.attribute("status") == "past"


def test_the_day_of_an_earlier_demarche_is_kept() -> None:
    (found,) = said(report("1. (C) He recalled our demarche of February 5."), "delivery")
    assert found.slot("when") == "2008-02-05"
    assert found.interval is not None


@pytest.mark.parametrize("verb", ["requested", "urged", "suggested"])
def test_a_demarche_that_somebody_asks_for_is_none_made(verb: str) -> None:
    words = f"1. (C) Veludo {verb} that the USG demarche the Kelm government."
    assert said(report(words), "delivery") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The French demarche was ill received.",
        "A demarche may follow.",
        "Post is preparing our demarche.",
        "Post awaits the demarche.",
    ],
)
def test_a_demarche_of_others_or_still_to_be_made_is_none_of_the_past(sentence: str) -> None:
    assert not said(report(f"1. (C) {sentence}"), "delivery")


def test_what_is_delivered_here_is_not_told_twice() -> None:
    (found,) = said(report("1. (C) PolOff delivered our reftel demarche on March 12."), "delivery")
    assert found.attribute("status") == "delivered"


def test_an_instruction_names_only_what_was_made_before() -> None:
    body = "1. (S) Embassy Lisbon is requested to deliver our demarche. "
    assert not said(instruction(body), "delivery")
    (found,) = said(instruction(body + "It repeats our demarche of May 5."), "delivery")
    assert found.quote == "our demarche of May 5"


def test_a_reply_to_our_demarche_makes_a_report_of_it() -> None:
    cable = report("1. (C) Veludo told us that our demarche had reached his minister.")
    assert said(cable, "cable_kind")[0].value == "delivery_report"
