from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.secretariat.convene import meetings
from reftel.secretariat.register import documents, gaps, tabled
from tests.secretariat.reports import both, claim, entry, of, shelf

if TYPE_CHECKING:
    from random import Random

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


def of_year(number: str, year: str, at: int, series: str = "POC", body: str = "MTCR") -> Claim:
    return claim("document", f"{series} {number}", at=at, number=number, series=series, body=body,
                 year=year)  # fmt: skip


def test_numbers_begin_again_each_year_and_in_each_series() -> None:
    register = documents(of(
        of_year("4", "2007", 0), of_year("9", "2008", 20), of_year("6", "2007", 40),
        of_year("2", "2007", 60, "TEM"), of_year("8", "2007", 80, "POC", "NSG"),
    ))  # fmt: skip
    assert [(one.series, one.year, one.first, one.last) for one in gaps(register)] == [
        ("POC", 2007, 5, 5)
    ]


def test_a_number_without_a_year_or_a_series_leaves_no_gap() -> None:
    bare = [claim("document", f"No. {n}", at=20 * n, number=str(n), body="MTCR") for n in (1, 4)]
    assert gaps(documents(of(*bare))) == []


@given(st.sets(st.integers(1, 40), min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_law_numbers_held_and_gaps_make_a_series_whole(numbers: set[int], chance: Random) -> None:
    told = [of_year(str(n), "2008", 20 * at) for at, n in enumerate(numbers)]
    chance.shuffle(told)
    register = documents(of(*told))
    missing = [n for one in gaps(register) for n in range(one.first, one.last + 1)]
    held = [one.number for one in register]
    assert held == sorted(numbers)
    assert sorted([*missing, *numbers]) == list(range(min(numbers), max(numbers) + 1))


def test_states_told_of_one_document_are_kept_in_order_each_once() -> None:
    states = ("first draft", "revised", "first draft", "approved")
    told = [claim("document", "POC 4", at=20 * at, number="4", series="POC", body="MTCR",
                  year="2008", status=state) for at, state in enumerate(states)]  # fmt: skip
    (one,) = documents(of(*told))
    assert one.status == ("first draft", "revised", "approved")


def test_a_code_is_one_document_whatever_its_case_and_keeps_its_first_writing() -> None:
    coded = [claim("document", code, at=40 * at, number=code, body="AG", cable=mrn)
             for at, (mrn, code) in enumerate(
                 [("08PARIS1", "AG/Jan08/CL/XX/5"), ("08PARIS2", "AG/JAN08/CL/XX/5")])]  # fmt: skip
    (one,) = documents(of(*coded))
    assert (one.id, len(one.claims)) == ("AG/Jan08/CL/XX/5", 2)


def test_letters_are_one_by_date_and_addressee_and_two_by_another_date() -> None:
    def letter(cable: str, date: str, to: str) -> Claim:
        return claim("document", "a letter", cable=cable, type="letter", date=date, addressee=to)

    first = letter("08PARIS1", "2008-04-12", "Alder")
    assert len(documents(of(first, letter("08LISBON2", "2008-04-12", "ALDER")))) == 1
    assert len(documents(of(first, letter("08LISBON2", "2008-04-13", "Alder")))) == 2
    assert len(documents(of(first, letter("08LISBON2", "2008-04-12", "Birch")))) == 2


def test_drafts_without_a_number_stay_two_across_cables_until_a_person_merges_them() -> None:
    told = of(paper("the draft report", 0, status="draft"),
              claim("document", "the draft report", cable="08LISBON2", status="draft"))  # fmt: skip
    assert len(documents(told)) == 2
    merge = entry("document/merge", "08LISBON2#2:0", **{"with": "08PARIS1#2:0"})
    (one,) = documents(told, [merge])
    assert {said.cable for said in one.claims} == {"08PARIS1", "08LISBON2"}


def test_numbered_papers_come_before_coded_ones_and_those_before_the_rest() -> None:
    found = documents(of(
        paper("the draft report", 0, status="draft"),
        claim("document", "AG/Jan08/CL/XX/5", at=30, number="AG/Jan08/CL/XX/5", body="AG"),
        poc("11", 60), poc("9", 90),
    ))  # fmt: skip
    assert [one.code for one in found] == ["POC 9", "POC 11", "AG/Jan08/CL/XX/5", ""]


def test_papers_of_a_regime_come_before_numbers_of_nobody() -> None:
    found = documents(of(
        claim("document", "document 3", number="3"),
        paper("the draft report", 20, status="draft"),
        claim("document", "the MTCR handbook", at=50, body="MTCR"),
        poc("9", 90),
    ))  # fmt: skip
    assert [one.body for one in found] == ["MTCR", "MTCR", "", ""]
    assert [one.number for one in found] == [9, None, 3, None]


def test_that_letter_issued_under_a_number_is_the_content_of_the_number() -> None:
    letter = claim("document", "a letter dated April 12", type="letter", date="2008-04-12")
    number = claim("document", "POC 4", at=60, number="4", series="POC", body="MTCR", year="2008",
                   content="that letter")  # fmt: skip
    far = claim("document", "POC 5", at=600, number="5", series="POC", body="MTCR", year="2008",
                content="that letter")  # fmt: skip
    near, other = documents(of(letter, number, far))[:2]
    assert near.content == "08PARIS1#2:0"
    assert other.content == "that letter"


@pytest.mark.parametrize(
    ("facts", "tabled_at"),
    [
        ({}, "MTCR-POC-2008-05-20"),
        ({"status": "promised"}, ""),
        ({"status": "expected"}, ""),
        ({"title": "Draft Agenda"}, ""),
    ],
)
def test_only_what_was_there_was_before_the_meeting(facts: dict[str, str], tabled_at: str) -> None:
    past = claim("meeting", "the POC meeting", body="MTCR", series="POC", at=200,
                 days=("2008-05-20", "2008-05-20"))  # fmt: skip
    cables = of(past, paper("the paper", 0, **facts))
    (one,) = tabled(documents(cables), meetings(cables))
    assert one.tabled == tabled_at


def test_the_subjects_meeting_had_the_papers_and_one_to_come_never_has() -> None:
    named = claim("meeting", "MAY 20 POC MEETING", body="MTCR", series="POC", paragraph="hdr",
                  at=500, days=("2008-05-20", "2008-05-20"))  # fmt: skip
    first = claim("meeting", "the TEM", body="MTCR", series="TEM", at=0,
                  days=("2008-05-12", "2008-05-12"))  # fmt: skip
    ahead = claim("meeting", "the next plenary", body="MTCR", series="plenary", at=20,
                  days=("2008-11-03", "2008-11-07"))  # fmt: skip
    note = paper("the paper", 90)
    for told, meeting in (((named, first), "POC"), ((first,), "TEM"), ((ahead,), "")):
        cables = of(*told, note)
        (one,) = tabled(documents(cables), meetings(cables))
        assert one.tabled.split("-")[1:2] == ([meeting] if meeting else [])


def test_a_numbered_paper_is_meant_again_by_its_submitter() -> None:
    given = claim("document", "a paper on transit (POC 4)", number="4", series="POC", body="MTCR",
                  year="2008", slots=(("by", "CL", 0),))  # fmt: skip
    again = paper("the Chilean paper", 60, submitter="CL")
    other = paper("the Spanish paper", 90, submitter="ES")
    (one, two) = documents(of(given, again, other))
    assert ([claim.quote for claim in one.claims], one.submitter) == (
        ["a paper on transit (POC 4)", "the Chilean paper"],
        "CL",
    )
    assert two.submitter == "ES"


def test_of_two_papers_of_one_submitter_neither_is_meant() -> None:
    given = [
        claim("document", f"POC {n}", at=n, number=str(n), series="POC", submitter="CL")
        for n in (4, 5)
    ]
    assert len(documents(of(*given, paper("the Chilean paper", 60, submitter="CL")))) == 3


@pytest.mark.parametrize(("sort", "rows"), [("trip report", 1), ("letter", 2)])
def test_a_report_issued_under_a_number_is_that_document(sort: str, rows: int) -> None:
    told = paper("The trip report", 0, type=sort)
    number = claim("document", "POC 4", at=40, number="4", series="POC", body="MTCR", year="2008",
                   content="The trip report")  # fmt: skip
    found = documents(of(told, number))
    assert len(found) == rows
    assert found[0].code == "POC 4"


def test_a_report_issued_under_a_number_is_the_number_in_other_cables_too() -> None:
    told = paper("The trip report", 0, type="report")
    number = claim("document", "POC 4", at=40, number="4", series="POC", body="MTCR", year="2008",
                   content="The trip report")  # fmt: skip
    assert len(documents(of(told, number, poc("4", cable="08LISBON2")))) == 1


def test_a_meeting_that_one_cable_saw_coming_had_the_papers_of_the_cable_that_reports_on_it() -> (
    None
):
    days = "2008-06-20", "2008-06-20"
    first = claim("meeting", "the next POC meeting", cable="08PARIS1", days=days, body="MTCR",
                  series="POC")  # fmt: skip
    then = claim("meeting", "JUNE 20 POC MEETING", cable="08PARIS2", days=days, paragraph="hdr",
                 body="MTCR", series="POC")  # fmt: skip
    told = [*of(first, sent="2008-05-21"),
            *of(then, paper("the paper", 90, cable="08PARIS2"), sent="2008-06-25")]  # fmt: skip
    (one,) = tabled(documents(told), meetings(told))
    assert one.tabled == "MTCR-POC-2008-06-20"
