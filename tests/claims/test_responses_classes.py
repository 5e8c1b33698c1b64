"""Replies of hosts by the classes that a desk counts."""

from __future__ import annotations

import pytest

from tests.claims.specimens import said, upon_delivery


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Veludo asked for more information on the end user.", "request_for_details"),
        ("The Ministry requested a copy of the nonpaper.", "request_for_details"),
        ("Veludo requested that the United States share the bill of lading.", "counter_demand"),
        ("Veludo said that Portugal would inspect the ship.", "commitment"),
        ("Veludo agreed to look into the matter.", "commitment"),
        ("Veludo refused to stop the ship.", "refusal"),
        ("Veludo said he had no comment.", "no_comment"),
        ("Veludo referred us to the Ministry of Economy.", "referral"),
        ("Veludo said the matter is under review.", "noncommittal"),
        ("Veludo asked whether the goods were listed.", "question"),
        ("Veludo said that Portugal had already denied the license.", "information"),
        ("Veludo said Portugal shares our concerns.", "agreement"),
        ("Veludo noted that the firm is known to Customs.", "statement"),
    ],
)
def test_a_reply_is_of_the_class_that_its_words_tell(sentence: str, kind: str) -> None:
    (found,) = said(upon_delivery(sentence), "host_response")
    assert (found.attribute("type"), found.speaker) in (
        (kind, "Ana Veludo"), (kind, "The Ministry"),
    )  # fmt: skip
    assert found.quote == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "PolOff said that Portugal should inspect the ship.",
        "We thanked Veludo for his help.",
        "The ship was inspected in May.",
    ],
)
def test_what_we_say_or_what_happened_is_no_reply(sentence: str) -> None:
    assert said(upon_delivery(sentence), "host_response") == []
