from __future__ import annotations

import pytest

from reftel.secretariat.register import documents, gaps
from tests.secretariat.reports import claim, of, shelf


def test_a_document_points_at_its_words_and_a_gap_at_what_follows_it() -> None:
    shown = shelf()
    assert all(one.claims for one in shown.documents)
    assert all(shown.document(gap.before) for gap in shown.gaps)
    assert shown.document("nothing") is None


def papers(*numbers: int, year: str = "2008") -> list[tuple[int, int, str]]:
    """Return the gaps of a register of POC papers of these numbers."""
    told = [
        claim("document", f"POC {n}", at=20 * place, number=str(n), series="POC", body="MTCR",
              year=year)
        for place, n in enumerate(numbers)
    ]  # fmt: skip
    return [(gap.first, gap.last, gap.before) for gap in gaps(documents(of(*told)))]


@pytest.mark.parametrize(
    ("numbers", "missing"),
    [
        ((7,), []),
        ((7, 8, 9), []),
        ((7, 9), [(8, 8, "MTCR-POC-9-2008")]),
        ((7, 10, 15), [(8, 9, "MTCR-POC-10-2008"), (11, 14, "MTCR-POC-15-2008")]),
        ((15, 10, 7), [(8, 9, "MTCR-POC-10-2008"), (11, 14, "MTCR-POC-15-2008")]),
    ],
)
def test_gaps_lie_between_numbers_that_are_named_in_any_order(
    numbers: tuple[int, ...], missing: list[tuple[int, int, str]]
) -> None:
    assert papers(*numbers) == missing


def test_numbers_of_two_years_leave_no_gap_between_them() -> None:
    told = [
        claim("document", f"POC {n}", at=20 * n, number=str(n), series="POC", body="MTCR", year=y)
        for n, y in ((4, "2007"), (9, "2008"))
    ]
    assert gaps(documents(of(*told))) == []


def test_every_id_of_the_register_is_its_own() -> None:
    ids = [one.id for one in shelf().documents]
    assert len(ids) == len(set(ids))
