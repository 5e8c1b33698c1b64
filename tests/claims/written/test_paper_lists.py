"""A list of papers submitted tells how many there are and who signed them."""

from __future__ import annotations

import pytest

import reftel
from tests.claims.specimens import report

LEAD = "1. (C) Submitted in support were the following:\n\n"


def _papers(text: str) -> list[str]:
    found = reftel.extract(report(LEAD + text))
    return [" ".join(one.quote.split()) for one in found if one.kind == "document"]


@pytest.mark.parametrize(
    "item",
    [
        "5 DSP-83 signed by Rui Veludo (Velcorta) dated 05/15/2008 and Ada Holm dated 06/02/2008",
        "9 Purchase Orders from Velcorta Works signed by Rui Veludo dated 05/15/2008",
        "Letter from Direccion Exercise (oficio 976-X) acting as a permit signed by Ada Holm",
        "Import Permit Oficio No. 2603-X issued by the Exercise Ministry signed by Rui Veludo",
        "Contract No. EX-01-09 signed by Rui Veludo (Velcorta)",
    ],
)
def test_an_item_is_told_with_its_count_and_signers(item: str) -> None:
    assert item in _papers(f"{item}\n\n2. (C) He slept.\n")


def test_in_a_sentence_who_signed_is_no_part_of_it() -> None:
    text = "He held Purchase Order No. 9001 signed by Ada Holm.\n"
    assert _papers(text)[-1] == "Purchase Order No. 9001"
