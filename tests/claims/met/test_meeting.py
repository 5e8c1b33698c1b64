"""A meeting while its facts are gathered."""

from __future__ import annotations

from reftel.claims.met.meeting import Meeting
from reftel.claims.met.tail import Tail


def test_each_meeting_gathers_facts_of_its_own() -> None:
    one, other = (Meeting(0, 9, "the talks", Tail(9)) for _ in range(2))
    one.facts["body"] = "NSG"
    assert other.facts == {}
    assert (one.kind, one.date, one.place) == ("head", None, None)
