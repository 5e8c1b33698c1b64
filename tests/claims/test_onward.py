from __future__ import annotations

import pytest

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
