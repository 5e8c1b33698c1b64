"""Banner lines of cables."""

from __future__ import annotations

import pytest

from reftel.marking import parse_banner


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("S E C R E T EXERCISE 000001", "S"),
        ("C O N F I D E N T I A L SECTION 01 OF 02 EXERCISE 000002", "C"),
        ("UNCLAS EXERCISE 000003", "U"),
        ("S E C R E T//NOFORN EXERCISE 1", "S/NF"),
        ("SECRET//REL TO USA, FVEY", "S/REL TO USA, FVEY"),
        ("C O N F I D E N T I A L EXERCISE 1 NOFORN SIPDIS", "C/NF/SIPDIS"),
        ("S E C R E T EXERCISE 1 NODIS", "S/NF/NODIS"),
        ("T O P S E C R E T EXERCISE 1", "TS"),
        ("LIMITED OFFICIAL USE EXERCISE 1", "LOU"),
    ],
)
def test_a_banner_is_read_past_its_routing_words(text: str, canonical: str) -> None:
    assert str(parse_banner(text)) == canonical


def test_a_line_that_is_no_banner_is_withheld() -> None:
    assert parse_banner("EXERCISE 000001").level is None
