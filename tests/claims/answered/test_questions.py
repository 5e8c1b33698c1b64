"""What a host asks of us: questions, details, things."""

from __future__ import annotations

import pytest

from tests.claims.answered.test_sorts import told


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Veludo demanded that the measures be lifted.", "counter_demand"),
        ("Veludo requested permission to use the paper in court.", "counter_demand"),
        ("Could Washington, Veludo asked, furnish the name of the bank?", "request_for_details"),
        ("Veludo requested the name of the consignee.", "request_for_details"),
    ],
)  # fmt: skip
def test_what_is_asked_of_us_is_a_demand_or_wants_details(sentence: str, kind: str) -> None:
    assert [one for one, _ in told(sentence)] == [kind]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ('Veludo asked, "Which step comes now?"', "question"),
        ('Veludo asked: "Will you help Portugal?"', "question"),
        ('Veludo repeated her question: "Which step comes when it fails?"', "question"),
        ("Veludo specifically asked: (1) Why did the ship land in Malta?", "question"),
        ('Veludo asked: "Could you provide the invoices?"', "request_for_details"),
        ('Veludo said the "who knows?" of the firm was odd.', "statement"),
        ("Veludo said she would put the question to the firm.", "commitment"),
    ],
)
def test_a_question_in_his_own_words_is_one(sentence: str, kind: str) -> None:
    assert [one for one, _ in told(sentence)] == [kind]
