from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.casefile.conflicts import conflicts
from reftel.casefile.subjects import subjects
from tests.casefile.evidence import CLAIMS, claim, entry

if TYPE_CHECKING:
    from reftel.casefile import Conflict
    from reftel.claims import Claim


def found(*claims: Claim, **merged: str) -> dict[tuple[str, str], Conflict]:
    entries = [entry("case/merge", one, **{"with": other}) for one, other in merged.items()]
    told = conflicts(claims, subjects(claims, entries))
    return {(one.subject, one.field): one for one in told}


def values(one: Conflict) -> list[str]:
    return [side.value for side in one.sides]


def test_lists_counts_and_names_that_differ_stand_side_by_side() -> None:
    told = found(*CLAIMS)
    ship = "vessel:EXERCISE LANTERN"
    assert values(told["party:TW", "listed in"]) == ["UNSCR-1718-ANNEX", "UNSCR-1737-ANNEX"]
    assert values(told[ship, "20-foot containers"]) == ["83", "91"]
    assert values(told[ship, "name"]) == ["LANTERN", "EXERCISE LANTERN"]


def test_each_side_keeps_its_own_claims_and_marks() -> None:
    first, second = found(*CLAIMS)["party:TW", "listed in"].sides
    assert [str(side.claims[0].marking) for side in (first, second)] == [
        "S/NF",
        "S/REL TO USA, PRT",
    ]


def test_a_port_and_its_country_do_not_exclude_each_other() -> None:
    one = claim(
        "shipment",
        "Heron to Lisbon",
        slots=(("vessel", "HERON", "Heron"), ("to", "PTLIS", "Lisbon")),
    )
    land = claim("shipment", "Heron to Portugal", at=50,
                 slots=(("vessel", "HERON", "Heron"), ("to", "PT", "Portugal")))  # fmt: skip
    elsewhere = claim("shipment", "Heron to Oslo", at=90,
                      slots=(("vessel", "HERON", "Heron"), ("to", "NOOSL", "Oslo")))  # fmt: skip
    assert found(one, land) == {}
    assert values(found(one, elsewhere)["vessel:HERON", "to"]) == ["PTLIS", "NOOSL"]


def test_agreement_is_no_conflict() -> None:
    assert found(*CLAIMS[:1]) == {}
