"""A draft needs no more than its parts, and stays as it was given."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import UTC, datetime

import pytest

from reftel.cable import Draft, Passage, compose
from reftel.marking import parse

LEAST = Draft(
    post="VELMAR",
    serial=12,
    when=datetime(2009, 3, 20, 8, 40, tzinfo=UTC),
    sender="AMEMBASSY VELMAR",
    to=("SECSTATE WASHDC",),
    subject="EXERCISE",
    passages=(Passage("The talk was held in town.", parse("(U)")),),
    signature="Doe",
)


def test_the_least_draft_is_a_routine_telegram_of_one_station() -> None:
    cable = compose(LEAST)
    assert (cable.mrn, cable.precedence, cable.captions) == ("09VELMAR12", ("R",), ("SIPDIS",))
    assert (cable.tags, cable.references, cable.info, cable.de) == ((), (), (), None)


def test_a_draft_is_not_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        LEAST.serial = 13  # type: ignore[misc]
