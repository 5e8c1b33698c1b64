"""A document cites the words of its number, title, author and day."""

from __future__ import annotations

import pytest

from tests.claims.reading import cited, told

PAPERS = [
    ("They hold bill of lading TB-0093/08, issued by Baltic Terminal OU.",
     {"number": "TB-0093/08", "by": "Baltic Terminal OU"}),
    ('EUR/PRA and ISN/CPI drafted a paper titled "Model Procedures."',
     {"title": "Model Procedures.", "by": "ISN/CPI"}),
    ("We saw a fax, dated November 12, from Tarvos Aero Leasing.",
     {"when": "November 12", "by": "Tarvos Aero Leasing"}),
    ("The Swiss letter of August 30 was short.", {"by": "Swiss", "when": "August 30"}),
    ("The TSE issued a communique on March 4.", {"by": "TSE", "when": "March 4"}),
    ("The Chilean delegation tabled a paper on transit.", {"by": "Chilean"}),
    ("The Swiss representative had circulated a draft list.", {"by": "Swiss"}),
]  # fmt: skip


@pytest.mark.parametrize(("words", "slots"), PAPERS)
def test_a_document_cites_what_is_told_of_it(words: str, slots: dict[str, str]) -> None:
    found = cited(words, "document")
    assert {role: found.get(role) for role in slots} == slots


@pytest.mark.parametrize(
    "words",
    ["They gave us a list of sites.", "He sent a letter to the Minister on October 6.",
     "We drafted a paper on transit."],
)  # fmt: skip
def test_the_matter_and_the_day_of_sending_are_no_slots(words: str) -> None:
    (found,) = told(words, "document")
    assert found.slots == ()
