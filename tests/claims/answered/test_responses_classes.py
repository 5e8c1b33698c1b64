"""Replies of hosts by the classes that a desk counts."""

from __future__ import annotations

import pytest

from tests.claims.specimens import report, said, upon_delivery


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Veludo asked for more information on the end user.", "request_for_details"),
        ("The Ministry requested a copy of the nonpaper.", "request_for_details"),
        ("Veludo requested that we share the bill of lading.", "request_for_details"),
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


@pytest.mark.parametrize(
    ("words_", "sort"),
    [
        ("said there were no plans to buy the box", "statement"),
        ("said that Lisbon plans to buy the box", "commitment"),
        ("announced plans to buy the box", "commitment"),
        ("said the firm had suspended its plans to buy the box", "information"),
        ("said the debt restructuring went on", "statement"),
        ("said his ministry was to be reorganized in May", "reorganisation"),
        ("said the department would be going through a restructuring", "reorganisation"),
        ("referred PolOff to the Customs Service", "referral"),
        ("referred frequently to his own past", "statement"),
        ("said it was not within his competence", "referral"),
        ("said that a high level of competence was called for", "statement"),
    ],
)
def test_a_word_alone_makes_no_class_of_reply(words_: str, sort: str) -> None:
    (claim,) = said(report(f"1. (C) Veludo {words_}."), "host_response")
    assert claim.attribute("type") == sort
