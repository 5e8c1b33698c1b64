"""What is told of a ship beside its name fills its slots, each citing its own words."""

from __future__ import annotations

import pytest

from tests.claims.reading import told


def slots(words: str) -> dict[str, str]:
    return {slot.role: slot.value for slot in told(words, "vessel")[0].slots}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Maltese-flagged M/V Grey Heron, operated by Corvina Lines, left Malta.",
         {"name": "GREY HERON", "flag": "MT", "operator": "Corvina Lines"}),
        ("Maltese-flagged and owned by Corvina Lines, the M/V Grey Heron left Malta.",
         {"name": "GREY HERON", "flag": "MT", "owner": "Corvina Lines"}),
        ("The M/V Grey Heron (IMO 9000001), owned and operated by Birch Lines, left.",
         {"name": "GREY HERON", "imo": "9000001", "owner": "Birch Lines",
          "operator": "Birch Lines"}),
        ("The container ship Grey Heron (flag: Malta; operator: Birch & Soehne) left.",
         {"name": "GREY HERON", "flag": "MT", "operator": "Birch & Soehne"}),
        ("The M/V Grey Heron, a container ship flagged in Malta, managed by Birch Lines, left.",
         {"name": "GREY HERON", "flag": "MT", "operator": "Birch Lines"}),
        ("The M/V Grey Heron is chartered to Alder Shipping Co. and managed by Birch Lines.",
         {"name": "GREY HERON", "charterer": "Alder Shipping Co", "operator": "Birch Lines"}),
        ("The M/V Grey Heron may leave if its owner, Birch Holdings S.A., agrees.",
         {"name": "GREY HERON", "owner": "Birch Holdings S.A."}),
        ("The freighter Grey Heron, owned by Birch S.A. and flying the flag of Panama, left.",
         {"name": "GREY HERON", "flag": "PA", "owner": "Birch S.A."}),
        ("The North Korean ship Grey Heron left.", {"name": "GREY HERON", "flag": "KP"}),
        ("Birch Lines' M/V Grey Heron left Malta.",
         {"name": "GREY HERON", "operator": "Birch Lines"}),
        ("The Maltese-flagged roll on-roll off cargo ship Grey Heron left.",
         {"name": "GREY HERON", "flag": "MT"}),
    ],
)  # fmt: skip
def test_a_ship_has_flag_owner_and_operator(words: str, expected: dict[str, str]) -> None:
    assert slots(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "The M/V Grey Heron left Malta. A dhow owned by Birch Lines followed.",
        "The M/V Grey Heron, owner unknown, left.",
        "The M/V Grey Heron was boarded by Birch Lines.",
        "A Maltese-flagged dhow that hit the M/V Grey Heron sank.",
    ],
)
def test_what_is_told_of_others_is_not_hers(words: str) -> None:
    assert slots(words) == {"name": "GREY HERON"}


def test_a_slot_cites_its_own_words() -> None:
    (ship,) = told("The M/V Grey Heron, owned by Birch Lines, left.", "vessel")
    assert [slot.span.end - slot.span.start for slot in ship.slots] == [10, 11]


def test_her_name_is_told_once_and_again_beside_something_else() -> None:
    words = (
        "The M/V Grey Heron left. The Grey Heron, owned by Birch Lines, is old. Grey Heron sank."
    )
    named = [[slot.role for slot in ship.slots] for ship in told(words, "vessel")]
    assert named == [["name"], ["name", "owner"], []]
