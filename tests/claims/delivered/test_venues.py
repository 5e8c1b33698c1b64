"""Where our side carried something over or said it."""

from __future__ import annotations

import pytest

from tests.claims.delivered.test_addressees import slots


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        ("PolOff delivered the points to Minister Rui Amaral in Porto.", "Porto"),
        ("PolOff raised the case of the prisons in Spain with Minister Rui Amaral.", None),
        ("PolOff stressed to Minister Rui Amaral that the boxes lay in Porto.", None),
    ],
)
def test_where_it_was_done_is_told_and_not_where_the_matter_lies(
    sentence: str, where: str | None
) -> None:
    assert slots(sentence).get("where") == where
