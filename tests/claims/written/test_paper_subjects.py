from __future__ import annotations

import pytest

from tests.claims.specimens import report, said, words


@pytest.mark.parametrize(
    ("subject", "found"),
    [
        ("TARVOS: LETTER FROM MINISTER BERG TO THE SECRETARY",
         ["LETTER FROM MINISTER BERG TO THE SECRETARY"]),
        ("AMBASSADOR DELIVERS SECRETARY'S LETTER TO PRIME MINISTER",
         ["SECRETARY'S LETTER TO PRIME MINISTER"]),
        ("REPLY TO U.S. NON-PAPER ON TRANSIT; PORTS SHUT", ["U.S. NON-PAPER ON TRANSIT"]),
        ("KENYAN DRAFT LETTER DELIVERED", ["KENYAN DRAFT LETTER"]),
        ("Letter regarding the ports", ["Letter regarding the ports"]),
        ("DEMARCHE DELIVERED: UNSCR 1540 PROGRAM OF WORK", ["UNSCR 1540 PROGRAM OF WORK"]),
        ("BERG ASKS RELEASE OF NONPAPER TO CUSTOMS", []),
        ("KENYA: LETTERS SENT", []),
        ("KENYA REPORTS PROGRESS ON PORTS", []),
        ("KENYAN PAPER CLOSES; PLANS FOR PORTS", []),
    ],
)  # fmt: skip
def test_a_paper_in_the_subject_goes_on_to_its_addressee_and_matter(
    subject: str, found: list[str]
) -> None:
    assert words(said(report("1. (C) Nothing.", subject=subject), "document")) == found
