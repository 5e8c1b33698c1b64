"""How far a deal went, in the words of its verb."""

from __future__ import annotations

import pytest

from tests.claims.reading import slots


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Alder Ltd. sold lathes to Kenya.", "sold"),
        ("Alder Ltd. was seeking to procure lathes from Kenya.", "seeking to procure"),
        ("The lathes will be shipped to Kenya.", "will be shipped"),
        ("The lathes are bound for Kenya.", "en route"),
        ("He told of a halted shipment of lathes to Kenya.", "halted"),
        ("He told of an export of lathes to Kenya.", None),
        ("Alder Ltd. contracted with Birch Ltd. for 12 lathes.", "contracted"),
        ("Birch Ltd. approached Alder Ltd. for 12 lathes.", "approached"),
    ],
)
def test_the_verb_tells_how_far_a_deal_went_where_no_word_does(
    words: str, status: str | None
) -> None:
    assert slots(words, "shipment").get("status") == status
