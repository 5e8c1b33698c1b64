"""A place is a port only where goods are handled; else it is a goal, a way, or nothing."""

from __future__ import annotations

import pytest

from tests.claims.reading import lacking, slots


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Customs seized two lathes at Mersin.", {"at_port": "TRMER"}),
        ("The lathes were unloaded at Mersin.", {"at_port": "TRMER"}),
        ("The lathes were loaded at Mersin in May.", {"from": "TRMER"}),
        ("The lathes were offloaded at Singapore in May and forwarded overland to Port Klang.",
         {"via": "SG", "to": "MYPKG"}),
        ("Birch Ltd. bought two lathes in Italy last spring.", {"from": "IT"}),
        ("The lathes were flown to Minsk and from there trucked to Damascus.",
         {"via": "BY-MIN", "to": "SY-DAM"}),
        ("The lathes could arrive in Pyongyang in May.", {"to": "KP-PYO"}),
        ("Birch Ltd. continues its sales of lathes in Kenya.", {"to": "KE"}),
        ("Birch Ltd. shipped, through Alder Logistics in Ningbo, two lathes to Chad.",
         {"intermediary": "Alder Logistics", "via": "CNNGB", "to": "TD"}),
        ("Kenya sent two lathes to rebels in Chad.", {"to": "TD"}),
    ],
)  # fmt: skip
def test_a_place_is_what_is_done_there(words: str, expected: dict[str, str]) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    [
        "Birch Ltd. is considering the sale of its lathe company in Kenya to Alder Ltd.",
        "Birch Ltd. bought two lathes from Alder Ltd., a dealer in Winterthur.",
        "Birch Ltd. sold two lathes to Alder Ltd., which caused talk in Kenya.",
    ],
)
def test_a_place_of_something_else_is_no_port(words: str) -> None:
    assert "at_port" not in slots(words, "shipment")
