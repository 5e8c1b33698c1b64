"""The register of kinds: whole, sourced, and the only kinds there are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reftel.cable import read, read_path
from reftel.claims import check_kinds, extract, kinds, roles
from reftel.claims.text.rows import rows
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.claims import Claim


def test_each_kind_stands_once_with_what_it_holds() -> None:
    found = [row["kind"] for row in rows("register")]
    assert len(found) == len(set(found)) == len(kinds())
    assert all(row["meaning"] and row["source"] for row in rows("register"))


@pytest.mark.parametrize("folder", ["cables/founding", "gold/chains", "gold/regimes"])
def test_every_claim_of_real_traffic_is_of_a_kind_in_the_register(
    shared: Path, folder: str
) -> None:
    found = {claim.kind for cable in read_path(shared / folder) for claim in extract(cable)}
    assert "party" in found
    assert found <= kinds().keys()


def test_each_role_of_a_kind_stands_once_with_what_it_tells() -> None:
    found = [(row["kind"], row["role"]) for row in rows("roles")]
    assert len(found) == len(set(found))
    assert {kind for kind, _ in found} <= kinds().keys()
    assert all(row["meaning"] and row["source"] for row in rows("roles"))


def test_every_slot_of_the_exercises_has_a_role_of_the_register() -> None:
    exercises = Path(__file__).parents[1] / "conformance" / "exercises"
    cables = [read(path.read_text("utf-8")) for path in sorted(exercises.rglob("*.txt"))]
    assert strangers(claim for cable in cables for claim in extract(cable)) == set()


def test_every_slot_of_real_traffic_has_a_role_of_the_register(shared: Path) -> None:
    folders = ("cables/founding", "cables/plain", "gold/development", "gold/chains", "gold/regimes")
    cables = [cable for folder in folders for cable in read_path(shared / folder)]
    assert strangers(claim for cable in cables for claim in extract(cable)) == set()


def strangers(claims: Iterable[Claim]) -> set[tuple[str, str]]:
    return {
        (claim.kind, slot.role)
        for claim in claims
        for slot in claim.slots
        if slot.role not in roles(claim.kind)
    }


def test_kinds_that_there_are_pass() -> None:
    check_kinds(kinds())
    check_kinds(())


@pytest.mark.parametrize("kind", ["ship", "Party", "", "party ", "cable"])
def test_another_word_is_refused_and_the_kinds_are_named(kind: str) -> None:
    with pytest.raises(ReftelError, match=r"choose from party, office.*vessel") as refused:
        check_kinds(["party", kind])
    assert repr(kind) in str(refused.value)
