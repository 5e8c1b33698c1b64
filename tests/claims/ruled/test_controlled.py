"""Which goods a control is told of, and of which not."""

from __future__ import annotations

import pytest

from tests.claims.reading import told


@pytest.mark.parametrize(
    ("words", "item"),
    [
        ("Gyroscopes are parts of cameras and are controlled by the MTCR.", "Gyroscopes"),
        ("The pumps of this type are not controlled.", "pumps of this type"),
        ("The valves, which left Oslo, are export-controlled items.", "valves"),
        ("They sent pumps. These are controlled by the NSG.", "pumps"),
    ],
)
def test_the_goods_of_a_control_are_its_subject(words: str, item: str) -> None:
    assert [str(claim.slot("item")) for claim in told(words, "control")] == [item]


@pytest.mark.parametrize(
    "words",
    [
        "The arms smuggling there is not controlled.",
        "The end user of the ammunition is a firm listed in the annex to UNSCR 1737.",
        "They spoke of pumps; fees are listed in the NSG Guidelines.",
    ],
)
def test_goods_that_are_no_subject_are_not_controlled(words: str) -> None:
    assert told(words, "control") == []
