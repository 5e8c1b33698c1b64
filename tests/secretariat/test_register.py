from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.secretariat.register import documents, gaps
from tests.secretariat.reports import both, claim, entry, of, shelf

if TYPE_CHECKING:
    from reftel.claims import Claim


def paper(quote: str, at: int, **facts: str | bool) -> Claim:
    return claim("document", quote, at=at, **facts)  # type: ignore[arg-type]


def poc(number: str, at: int = 0, cable: str = "08PARIS1") -> Claim:
    return claim("document", f"POC {number}", at=at, cable=cable, number=number, series="POC",
                 body="MTCR", year="2008")  # fmt: skip


def names(*claims: Claim) -> list[list[str]]:
    return [[one.quote for one in document.claims] for document in documents(of(*claims))]


def test_numbered_documents_keep_number_submitter_and_meeting() -> None:
    one = shelf().document("MTCR-POC-112-2008")
    assert one
    assert (one.number, one.code, one.submitter) == (112, "POC 112", "CA")
    assert one.title == "brokering controls"
    assert one.tabled == "MTCR-POC-2008-05-20"
    assert {claim.cable for claim in one.claims} == {"08PARIS900301", "08PARIS900351"}


def test_gaps_are_numbers_no_cable_names() -> None:
    assert [(one.first, one.last, one.before) for one in gaps(documents(both()))] == [
        (113, 114, "MTCR-POC-115-2008")
    ]
    assert gaps(documents(of(poc("4"), poc("5", 20)))) == []


def test_the_same_number_in_two_cables_is_one_document_until_a_person_splits_it() -> None:
    cables = of(poc("4"), poc("4", cable="08LISBON2"))
    (one,) = documents(cables)
    assert len(one.claims) == 2
    split = entry("document/split", "08PARIS1#2:0")
    assert len(documents(cables, [split])) == 2


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"quote": "the UK draft", "submitter": "GB"}, {"quote": "the draft POW"}, True),
        ({"quote": "the UK draft", "submitter": "GB"},
         {"quote": "the U.S. draft", "submitter": "US"}, False),
        ({"quote": "first draft summary report"}, {"quote": "the draft summary 'Exercise'"}, True),
        ({"quote": "draft agenda"}, {"quote": "subsidiary agendas and documentation"}, False),
    ],
)  # fmt: skip
def test_drafts_without_a_number_are_one_when_their_words_agree(
    one: dict[str, str],
    other: dict[str, str],
    same: bool,  # noqa: FBT001 -- a table's column
) -> None:
    told = names(*(paper(at=at, status="draft", **facts) for at, facts in ((0, one), (90, other))))
    assert (len(told) == 1) is same


def test_its_paper_and_that_letter_mean_the_last_that_does_not_differ() -> None:
    assert names(
        paper("a letter dated April 12", 0, type="letter", date="2008-04-12"),
        poc("4", 40),
        claim("document", "That letter", at=60, value="letter", coref=True),
        paper("paper", 90, coref=True),
    ) == [["POC 4", "paper"], ["a letter dated April 12", "That letter"]]  # fmt: skip


def test_versions_point_at_their_paper() -> None:
    found = documents(of(
        paper("the draft report", 0, status="draft"),
        paper("An English version", 30, language="English", status="expected"),
        paper("The final of this paper", 60, status="final"),
    ))  # fmt: skip
    assert [one.version_of for one in found] == ["", "08PARIS1#2:0", "08PARIS1#2:0"]


def test_a_code_is_a_document_in_any_cable() -> None:
    coded = [claim("document", "AG/Jan08/CL/XX/5", cable=mrn, number="AG/Jan08/CL/XX/5", body="AG")
             for mrn in ("08PARIS1", "08LISBON2")]  # fmt: skip
    (one,) = documents(of(*coded))
    assert (one.code, one.number) == ("AG/Jan08/CL/XX/5", None)


def test_an_agenda_to_come_was_not_tabled() -> None:
    agenda = next(one for one in shelf().documents if "agenda" in one.title)
    assert agenda.tabled == ""
