from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.casefile.conflicts import conflicts
from reftel.casefile.subjects import subjects
from reftel.claims import Polarity
from tests.casefile.evidence import CLAIMS, MRN, OTHER, claim, entry

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


def test_destinations_that_one_claim_tells_together_do_not_exclude_each_other() -> None:
    both = claim("shipment", "Heron to Lisbon and Oslo", slots=(
        ("vessel", "HERON", "Heron"), ("to", "PTLIS", "Lisbon"), ("to", "NOOSL", "Oslo"),
    ))  # fmt: skip
    other = claim("shipment", "Heron to Genoa", at=50,
                  slots=(("vessel", "HERON", "Heron"), ("to", "ITGOA", "Genoa")))  # fmt: skip
    assert found(both) == {}
    assert values(found(both, other)["vessel:HERON", "to"]) == ["PTLIS", "NOOSL", "ITGOA"]


def test_agreement_is_no_conflict() -> None:
    assert found(*CLAIMS[:1]) == {}


def cargo(count: str, at: int = 0, feet: str = "20") -> Claim:
    return claim("shipment", f"Heron with {count} boxes", at=at, slots=(
        ("vessel", "HERON", "Heron"), ("containers", f"{count}x{feet}ft", count),
    ))  # fmt: skip


def test_a_number_that_begins_another_number_is_a_different_count() -> None:
    assert values(found(cargo("8"), cargo("83", 60))["vessel:HERON", "20-foot containers"]) == [
        "8", "83",
    ]  # fmt: skip


def test_containers_of_two_sizes_are_no_conflict() -> None:
    assert found(cargo("8"), cargo("83", 60, "40")) == {}


def test_a_month_and_a_day_in_it_agree_and_two_days_do_not() -> None:
    def sails(day: str, at: int) -> Claim:
        return claim("shipment", "Heron sails then", at=at, slots=(
            ("vessel", "HERON", "Heron"), ("departs", day, "then"),
        ))  # fmt: skip

    assert found(sails("2008-05", 0), sails("2008-05-24", 50)) == {}
    told = found(sails("2008-05-24", 0), sails("2008-05-26", 50))
    assert values(told["vessel:HERON", "departs"]) == ["2008-05-24", "2008-05-26"]


def test_two_cables_that_differ_on_control_stand_side_by_side() -> None:
    def says(at: int, polarity: Polarity, cable: str) -> Claim:
        one = claim("control", "the lathe is controlled", at=at, cable=cable,
                    slots=(("item", "lathe", "lathe"),))  # fmt: skip
        return replace(one, polarity=polarity)

    yes, no = says(0, Polarity.ASSERTED, MRN), says(60, Polarity.DENIED, OTHER)
    sides = found(yes, no)["item:lathe", "control"].sides
    assert {side.value: side.claims[0].cable for side in sides} == {
        "controlled": MRN, "not controlled": OTHER,
    }  # fmt: skip
    assert found(yes, replace(yes, cable=OTHER)) == {}


def test_a_flag_told_otherwise_elsewhere_is_a_conflict_of_the_merged_hull() -> None:
    ships = [claim("vessel", "M/V Heron", "HERON", flag="PA"),
             claim("vessel", "M/V Kestrel", "KESTREL", at=40, flag="MT")]  # fmt: skip
    assert found(*ships) == {}
    merged = found(*ships, **{"vessel:HERON": "vessel:KESTREL"})
    assert values(merged["vessel:HERON", "flag"]) == ["PA", "MT"]
    assert values(merged["vessel:HERON", "name"]) == ["HERON", "KESTREL"]


def test_a_shipment_without_a_vessel_differs_under_its_own_name() -> None:
    ports = ("Lisbon", "PTLIS"), ("Oslo", "NOOSL")
    told = [claim("shipment", f"boxes to {words}", "shipment lathes", at=at,
                  slots=(("to", port, words),))
            for at, (words, port) in enumerate(ports)]  # fmt: skip
    assert values(found(*told)["shipment:shipment lathes", "to"]) == ["PTLIS", "NOOSL"]
