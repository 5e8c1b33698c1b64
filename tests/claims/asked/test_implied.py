from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reftel
from tests.claims.specimens import instruction, report, said, upon_delivery


def asked(words: str) -> dict[str, str]:
    """Return the slots of the first request that a report tells of."""
    found = said(upon_delivery(words), "request")[0]
    return {slot.role: slot.value for slot in found.slots}


@pytest.mark.parametrize(
    ("sentence", "by", "to"),
    [
        ("The Spaniards would like us to wait, Veludo said.", "The Spaniards", "us"),
        ("Veludo believed the U.S. should find another way.", "Ana Veludo", "U.S."),
        ("Veludo argued that Washington should share its views.", "Ana Veludo", "Washington"),
        ("Veludo said Portugal hoped the USG would not allow the sale.", "Portugal", "USG"),
        ("DCM pressed the Ministry of Finance to freeze it.", "DCM", "Ministry of Finance"),
    ],
)
def test_who_asks_and_is_asked_is_told_by_the_sentence(
    sentence: str, by: str, to: str | None
) -> None:
    found = asked(sentence)
    assert (found.get("by"), found.get("to")) == (by, to)


def test_the_one_who_asks_is_named_by_slot_and_attribute_alike() -> None:
    for claim in said(upon_delivery("Veludo asked us for the number of the box."), "request"):
        assert claim.slot("by") == claim.attribute("by") == "Ana Veludo"


def test_an_order_that_names_no_post_is_one_to_those_addressed() -> None:
    cable = instruction("2. (C) Please report any response by May 3.")
    (found,) = said(cable, "request")
    told = [slot for slot in found.slots if slot.role == "to"]
    assert [slot.value for slot in told] == [station.name for station in cable.to]
    assert [slot.span for slot in told] == [station.span for station in cable.to]


def test_what_a_post_asks_it_asks_of_the_department() -> None:
    (found,) = said(report("1. (C) Guidance on this would be appreciated."), "request")
    assert found.slot("to") == "SECSTATE WASHDC"


@pytest.mark.parametrize(
    ("point", "to"),
    [
        ("We urge you to inspect the ship.", "Portugal"),
        ("We request your assistance in this matter.", "Portugal"),
        ("We urge that Spain inspect the ship.", "Spain"),
        ("We urge the Ministry of Finance to freeze the account.", "Ministry of Finance"),
    ],
)
def test_a_point_is_put_to_the_one_it_names_or_to_the_host(point: str, to: str) -> None:
    words = f"3. (S) Begin talking points:\n-- {point}\nEnd talking points."
    cable = instruction(f"2. (C) Embassy Lisbon should deliver the points.\n\n{words}")
    found = [one for one in said(cable, "request") if one.paragraph == "3"]
    assert [one.slot("to") for one in found] == [to]


def test_a_name_within_what_should_not_be_done_is_not_asked() -> None:
    found = asked("Veludo said Spanish deeds in Kenya should not delay this.")
    assert "to" not in found


@given(st.text(max_size=120))
def test_law_each_slot_of_a_request_lies_in_the_text(words: str) -> None:
    cable = report(f"1. (C) Veludo urged Portugal to act, {words}. We request your help.")
    for claim in reftel.extract(cable):
        for slot in claim.slots:
            assert 0 <= slot.span.start <= slot.span.end <= len(cable.source.text)


@pytest.mark.parametrize(
    ("order", "posts"),
    [
        ("For Embassy Kyiv: You may leave the text with the ministry.", ["Kyiv"]),
        ("For Embassies Oslo and Riga, please approach the ministry.", ["Oslo", "Riga"]),
        ("Embassies Oslo, Riga and Bern are asked to approach the ministry.",
         ["Oslo", "Riga", "Bern"]),
        ("For the record, please approach the ministry.", ["AMEMBASSY LISBON"]),
    ],
)  # fmt: skip
def test_an_order_may_be_for_some_posts_alone(order: str, posts: list[str]) -> None:
    (found,) = said(instruction(f"4. (C) {order}"), "request")
    assert [slot.value for slot in found.slots if slot.role == "to"] == posts


def test_we_in_a_letter_of_theirs_are_they() -> None:
    letter = (
        "Begin text of letter (unofficial translation): We have asked the U.S. to wait. End text."
    )
    (found,) = said(report(f"1. (C) {letter}"), "request")
    assert found.slot("by") == "Portugal"


def test_what_one_of_ours_said_must_be_done_is_asked_by_him_of_his_hearer() -> None:
    words = "The Ambassador stressed to the Prime Minister that he needed to resolve it quickly."
    (found,) = said(report(f"1. (C) {words}"), "request")
    assert (found.slot("by"), found.slot("to")) == ("The Ambassador", "the Prime Minister")


def test_those_hear_a_request_to_whom_something_was_carried_in_its_sentence() -> None:
    words = "DCM gave the points to Ana Veludo and urged the proper steps to be taken."
    (found,) = said(report(f"1. (C) {words}"), "request")
    assert found.slot("to") == "Ana Veludo"
