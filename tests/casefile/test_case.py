from __future__ import annotations

import pytest

from reftel.casefile import assemble
from tests.casefile.evidence import CLAIMS, HEADS, jacket


def test_a_case_gives_its_subjects_and_claims_by_kind() -> None:
    case = assemble(jacket(), CLAIMS, HEADS)
    assert [one.name for one in case.of("vessel")] == ["EXERCISE LANTERN"]
    assert [one.kind for one in case.told("promise", "meeting")] == ["promise", "meeting"]


def test_a_kind_that_a_case_does_not_hold_gives_nothing() -> None:
    case = assemble(jacket(), CLAIMS, HEADS)
    assert (case.of("aircraft"), case.told("aircraft"), case.told()) == ((), (), ())


@pytest.mark.parametrize("kind", ["party", "vessel", "item"])
def test_subjects_of_a_kind_are_all_of_it_and_in_the_order_of_the_case(kind: str) -> None:
    case = assemble(jacket(), CLAIMS, HEADS)
    assert case.of(kind) == tuple(one for one in case.subjects if one.kind == kind)
    assert all(claim.kind == kind for one in case.of(kind) for claim in one.claims)


def test_claims_told_keep_the_order_of_the_case_and_not_that_of_the_kinds() -> None:
    case = assemble(jacket(), CLAIMS, HEADS)
    assert case.told("promise", "party") == case.told("party", "promise")
    assert set(case.told(*{one.kind for one in CLAIMS})) == set(case.claims)


def test_a_cable_that_is_named_and_not_held_is_missing() -> None:
    case = assemble(jacket(), CLAIMS, HEADS[:1])
    assert set(case.missing) == set(case.cables) - set(case.heads)
    assert case.missing
