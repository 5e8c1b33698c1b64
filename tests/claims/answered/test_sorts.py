"""The class of a reply and how surely it is told, by the words of its own clause."""

from __future__ import annotations

import pytest

from tests.claims.specimens import said, upon_delivery


def told(sentence: str) -> list[tuple[object, str]]:
    """Return the class and hedge of each reply in a report of a delivery."""
    found = said(upon_delivery(sentence), "host_response")
    return [(one.attribute("type"), one.hedge.value) for one in found]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Veludo replied that he could not discuss an open case.", "refusal"),
        ("Veludo would not let PolOff see the boxes.", "refusal"),
        ("Veludo said he would neither confirm nor deny the sale.", "no_comment"),
        ("Veludo said she was not authorized to respond.", "no_comment"),
        ("Veludo declined comment.", "no_comment"),
        ("Veludo was unable to confirm the sale.", "no_comment"),
        ("Veludo had no specific comments on the new paper.", "no_comment"),
        ("Veludo made no promise to search the next ship.", "noncommittal"),
        ("Veludo did agree to keep the ship in port.", "commitment"),
        ("Veludo had no difficulty with a visit to the harbor.", "agreement"),
        ("Veludo answered that it had not, that it never had.", "denial"),
        ("Veludo said the firm had never sold such pumps.", "denial"),
        ("Veludo said the charge was an insult.", "objection"),
        ('Veludo called the measures "groundless."', "objection"),
        ("Veludo said Portugal could not police every container.", "objection"),
        ("Veludo said Portugal would like the matter kept out of the press.", "counter_demand"),
        ("Veludo said that progress would depend on a visa for the Minister.", "counter_demand"),
        ("Veludo said more detail on the consignee would be helpful.", "request_for_details"),
        ("Veludo said the Embassy should address its papers to the Ministry.", "referral"),
        ("Veludo said his office will be merged with the Customs Department.", "reorganisation"),
        ("Veludo said the file had passed from Customs to the Ministry.", "reorganisation"),
        ("Veludo said the pumps had been held at Sines.", "information"),
        ("Veludo said the goods would not be released without a certificate.", "commitment"),
        ("Veludo said that no further parts will be supplied to the firm.", "commitment"),
    ],
)  # fmt: skip
def test_the_words_of_a_reply_show_its_class(sentence: str, kind: str) -> None:
    assert [one for one, _ in told(sentence)] == [kind]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Veludo said the firm is open although Madrid opposed it.", "statement"),
        ("Veludo said the sale would likely take a year.", "statement"),
        ("Veludo said she had been unable to reach the firm.", "statement"),
        ("Veludo was pleased that the ship had been held.", "statement"),
        ("Veludo thought that the ship had been held.", "statement"),
        ("Veludo dismissed reports of a sale.", "denial"),
        ("Veludo said any successor would have to be a jurist.", "statement"),
        ("Veludo feared that Customs will be unable to cope with it.", "statement"),
    ],
)
def test_only_what_the_speaker_does_in_the_main_clause_counts(sentence: str, kind: str) -> None:
    assert [one for one, _ in told(sentence)] == [kind]


@pytest.mark.parametrize(
    ("sentence", "hedge"),
    [
        ("Veludo asked whether the pumps were listed.", "questioned"),
        ("Veludo said that Portugal would inspect the ship.", "planned"),
        ("Veludo said that Spain would inspect the ship.", "planned"),
        ("Veludo said the vote could go either way.", "potential"),
        ("Veludo said the vote may go either way.", "potential"),
        ("Veludo said the May vote was lost.", "reported"),
        ("Veludo said the pumps had been held at Sines.", "reported"),
        ("Veludo refused to stop the ship.", "reported"),
        ("Veludo said he could not stop the ship.", "reported"),
        ("Veludo listened without comment.", "asserted"),
        ("Veludo said he had no comment.", "reported"),
        ("Veludo thanked us for the paper.", "asserted"),
        ("Veludo said his office will be merged with the Customs Department.", "reported"),
    ],
)
def test_what_is_seen_done_is_surer_than_what_is_said(sentence: str, hedge: str) -> None:
    assert [one for _, one in told(sentence)] == [hedge]


def test_a_verb_that_binds_for_each_clause_behind_it() -> None:
    words = (
        "Veludo gave assurances that the containers would be held in Sines, and that the agent "
        "would be questioned by Thursday."
    )
    assert [kind for kind, _ in told(words)] == ["commitment", "commitment"]


def test_that_one_does_not_receive_us_is_seen() -> None:
    (found,) = said(upon_delivery("Veludo's deputy declined to receive us."), "host_response")
    assert (found.attribute("type"), found.hedge.value) == ("refusal", "asserted")
