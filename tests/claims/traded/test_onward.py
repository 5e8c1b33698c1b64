from __future__ import annotations

import pytest

from reftel.claims import Hedge, Polarity
from tests.claims.reading import told

SEEN = "Customs saw four gyroscopes there. "


@pytest.mark.parametrize(
    ("words", "quote", "expected"),
    [
        (SEEN + "They were being sent to SBIG.", "They were being sent to SBIG",
         {"recipient": "SBIG"}),
        (SEEN + "All of them were flown to Kenya on March 3.",
         "All of them were flown to Kenya on March 3", {"to": "KE", "when": "2008-03-03"}),
        ("The report lists 40 gyroscopes, most of which were sold to Kenya.",
         "most of which were sold to Kenya", {"to": "KE"}),
        ("It sold 120 gyroscopes. Forty were delivered to Kenya on March 3.",
         "Forty were delivered to Kenya on March 3", {"to": "KE", "when": "2008-03-03"}),
        ("It sold 120 gyroscopes. The other eighty are to be flown to Kenya.",
         "The other eighty are to be flown to Kenya", {"to": "KE"}),
        ("It sold 120 gyroscopes. The balance was to be shipped via Mersin.",
         "The balance was to be shipped via Mersin", {"via": "TRMER"}),
        (SEEN + "The first was to be shipped via Mersin.", "The first was to be shipped via Mersin",
         {"via": "TRMER"}),
    ],
)  # fmt: skip
def test_goods_that_a_pronoun_takes_up_go_their_way(
    words: str, quote: str, expected: dict[str, str]
) -> None:
    found = {claim.quote: claim for claim in told(words, "shipment")}
    assert quote in found
    claim = found[quote]
    assert claim.slot("item") == "gyroscopes"
    assert expected == {role: claim.slot(role) for role in expected}


@pytest.mark.parametrize(
    "words",
    [
        "They were sent to Kenya.",
        SEEN + "They were sent in May.",
        SEEN + "They were invited to Kenya.",
        SEEN + "\n\n2. (C) They were sent to Kenya.",
        "We saw gyroscopes and a letter there; it told of talks, which were moved to Kenya.",
    ],
)
def test_a_pronoun_of_other_things_or_without_a_goal_moves_no_goods(words: str) -> None:
    assert [claim.quote for claim in told(words, "shipment")] == []


PUMPS = "Customs saw the pumps. "


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("They had been shipped from Genoa.", {"from": "ITGOA"}),
        ("Two of these were sold to Dorvane Trading FZE.", {"recipient": "Dorvane Trading FZE"}),
        ("All were to be consigned to SBIG.", {"recipient": "SBIG"}),
        ("It was reportedly re-exported to Iran via Dubai.", {"to": "IR", "via": "AEDXB"}),
        ("Both were seized at Port Klang.", {"at_port": "MYPKG", "status": "stopped"}),
        ("They were bought from Alder Optik GmbH.", {"supplier": "Alder Optik GmbH"}),
        ("These were supplied by Alder Optik GmbH.", {"supplier": "Alder Optik GmbH"}),
        ("They were loaded aboard the M/V Teal Petrel.", {"vessel": "TEAL PETREL"}),
        ("They were unloaded at Mersin.", {"at_port": "TRMER"}),
        ("They will be returned to Lisbon.", {"to": "PT-LIS"}),
    ],
)
def test_each_end_of_the_way_is_told_of_goods_taken_up(
    words: str, expected: dict[str, str]
) -> None:
    (found,) = told(PUMPS + words, "shipment")
    assert found.quote == words.rstrip(".")
    assert (found.slot("item"), {role: found.slot(role) for role in expected}) == (
        "pumps", expected,
    )  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "They were not shipped to Iran.",
        "They had never been sold to SBIG.",
        "None were ever delivered to Tehran.",
        "None of these was sent to SBIG.",
        "They would not be sent to Iran.",
        "It was not seized at Port Klang.",
    ],
)
def test_goods_that_did_not_go_are_denied_their_way(words: str) -> None:
    (found,) = told(PUMPS + words, "shipment")
    assert found.polarity is Polarity.DENIED
    assert found.slot("item") == "pumps"


@pytest.mark.parametrize(
    ("words", "hedge"),
    [
        ("They may have been diverted to Syria.", Hedge.POTENTIAL),
        ("They were reportedly sold to Syria.", Hedge.REPORTED),
        ("They will be sent to Syria.", Hedge.PLANNED),
        ("They were sent to Syria.", Hedge.ASSERTED),
    ],
)
def test_how_surely_they_went_is_kept(words: str, hedge: Hedge) -> None:
    (found,) = told(PUMPS + words, "shipment")
    assert found.hedge is hedge


def test_each_pronoun_is_a_way_of_its_own() -> None:
    words = "They were flown to Kenya on March 3. The rest were sent to Mersin."
    found = told(PUMPS + words, "shipment")
    assert [(claim.slot("to"), claim.slot("when")) for claim in found] == [
        ("KE", "2008-03-03"), ("TRMER", None),
    ]  # fmt: skip


def test_goods_named_last_are_meant() -> None:
    (found,) = told("Customs saw pumps and later four lathes. They were sent to Syria.", "shipment")
    assert found.slot("item") == "lathes"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Alder Ltd. has 40 gyroscopes. It would sell them to Kenya.",
         {"item": "gyroscopes", "to": "KE"}),
        ("Chad makes the gyroscopes and ships them on to Kenya.",
         {"item": "gyroscopes", "supplier": "TD", "to": "KE"}),
        ("Birch Works has no gyroscopes; it procures them from Alder Ltd.",
         {"item": "gyroscopes", "supplier": "Alder Ltd"}),
    ],
)  # fmt: skip
def test_goods_that_a_pronoun_takes_up_behind_the_verb(
    words: str, expected: dict[str, str]
) -> None:
    found = told(words, "shipment")[-1]
    assert {role: found.slot(role) for role in expected} == expected


@pytest.mark.parametrize(
    "words",
    ["He told them to leave. It sold to Kenya.", "The way with the lathes is to get them to work.",
     "We urged Kenya to return them to Chad.",
     "The gyroscopes are old. He sent it a letter."],
)  # fmt: skip
def test_a_pronoun_that_takes_up_no_goods_tells_of_none(words: str) -> None:
    assert told(words, "shipment") == []
