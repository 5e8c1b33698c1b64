from __future__ import annotations

import pytest

import reftel

HEADING = """P 131830Z JUL 87
FM SECSTATE WASHDC
TO AMEMBASSY NEW DELHI PRIORITY
AMEMBASSY LISBON PRIORITY
S E C R E T STATE 900466

E.O. 12356: DECL: OADR
TAGS: PARM
SUBJECT: EXERCISE: A CARGO

"""
ORDER = "Embassy is requested to ask the port to inspect the cargo."


def to(words: str) -> list[list[str]]:
    """Return to whom each order of a telegram to two posts goes."""
    found = reftel.extract(reftel.read(HEADING + words + "\nSHULTZ\n"))
    orders = [claim for claim in found if claim.kind == "request"]
    return [[slot.value for slot in one.slots if slot.role == "to"] for one in orders]


@pytest.mark.parametrize(
    ("head", "posts"),
    [
        ("For Lisbon:", ["Lisbon"]),
        ("For Lisbon only:", ["Lisbon"]),
        ("FOR NEW DELHI:", ["New Delhi"]),
        ("ACTION REQUESTED. For New Delhi:", ["New Delhi"]),
        ("For Embassy Lisbon:", ["Lisbon"]),
        ("For Embassies New Delhi and Lisbon:", ["New Delhi", "Lisbon"]),
    ],
)
def test_an_order_goes_to_those_named_at_its_head(head: str, posts: list[str]) -> None:
    (found,) = to(f"1. (S) {head} {ORDER}")
    assert [one.casefold() for one in found] == [one.casefold() for one in posts]


def test_the_next_order_of_the_paragraph_goes_there_too() -> None:
    assert to(f"1. (S) For Lisbon: {ORDER} Please confirm that it was done.") == [["Lisbon"]] * 2


@pytest.mark.parametrize("head", ["For Oslo:", "For background:", "For Veludo, see above.", ""])
def test_other_words_at_the_head_name_no_post(head: str) -> None:
    assert to(f"1. (S) {head} {ORDER}") == [["Embassy"]]
