from __future__ import annotations

import pytest

from reftel.claims import Hedge
from tests.claims.specimens import instruction, report, said


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("PM/RSAT will fax documentation to posts upon request", "PM/RSAT"),
        ("ISN will e-mail the photographs to Embassy Lisbon", "ISN"),
        ("The Department will forward copies of the invoices to post by pouch", "The Department"),
        ("Post will provide copies of the letter to the Ministry", "Post"),
        ("Copies of the contract will be faxed to post", None),
        ("A list of the firms will be sent by e-mail", None),
        ("The documents will be delivered to the Foreign Ministry", None),
    ],
)
def test_papers_that_are_still_to_be_sent_are_planned(text: str, by: str | None) -> None:
    (found,) = said(instruction(f"1. (C) {text}."), "delivery")
    assert (found.quote, found.slot("by"), found.hedge) == (text, by, Hedge.PLANNED)


@pytest.mark.parametrize(
    "text",
    [
        "The firm will send the documents to the bank.",
        "Post will send a reply to the Department.",
        "The goods will be sent to Lisbon.",
        "He will provide a list.",
        "ISN will check the documents.",
        "Post will provide lodging to visitors.",
    ],
)
def test_goods_answers_and_what_others_send_are_none(text: str) -> None:
    assert not said(report(f"1. (C) {text}"), "delivery")
