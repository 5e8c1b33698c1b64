from __future__ import annotations

import pytest

from reftel.claims.craft import Find
from reftel.claims.planes import last_flown
from tests.claims.reading import told


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("An Il-76, registration EX-90188, left. They held EX-90188.",
         ["IL-76 EX-90188", "IL-76 EX-90188", "IL-76 EX-90188"]),
        ("An Il-76 and an An-12 left, tail number EX-90188.", ["IL-76", "AN-12", "EX-90188"]),
        ("An Il-62 came as flight JX-621; JX-622 followed.", ["IL-62", "JX-621", "JX-622"]),
        ("They sold two Il-76 aircraft and Il-76 engines.", []),
    ],
)  # fmt: skip
def test_the_one_aircraft_of_a_cable_has_its_type_and_registration(
    words: str, found: list[str]
) -> None:
    assert [claim.value for claim in told(words, "vessel")] == found


def test_an_aircraft_is_taken_up_again_only_where_one_is_told_of() -> None:
    one, other = Find(0, 6, "IL-76"), Find(10, 15, "AN-12")
    assert last_flown([one], 30) == "IL-76"
    assert last_flown([one], 0) == ""
    assert last_flown([one, other], 30) == ""
