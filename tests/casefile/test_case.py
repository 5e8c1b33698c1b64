from __future__ import annotations

from reftel.casefile import assemble
from tests.casefile.evidence import CLAIMS, HEADS, jacket


def test_a_case_gives_its_subjects_and_claims_by_kind() -> None:
    case = assemble(jacket(), CLAIMS, HEADS)
    assert [one.name for one in case.of("vessel")] == ["EXERCISE LANTERN"]
    assert [one.kind for one in case.told("promise", "meeting")] == ["promise", "meeting"]
