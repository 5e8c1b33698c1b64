from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from reftel.casefile import Note, own, project, record, report
from reftel.marking import parse
from tests.casefile.evidence import CLAIMS, claim, jacket, when

if TYPE_CHECKING:
    from reftel.claims import Claim

AUDIENCES = ("PRT", "CHN", "NATO", "PUBLIC", "USA/SECRET", "USA/CONFIDENTIAL")
MARKS = st.sampled_from(
    ["(U)", "(C)", "(S/NF)", "(S/REL TO USA, PRT)", "(SBU)", "(TS)", "", "(S//FGI)"]
)


@given(st.lists(MARKS, min_size=len(CLAIMS), max_size=len(CLAIMS)), st.sampled_from(AUDIENCES))
def test_no_audience_gets_a_claim_that_it_may_not_see(marks: list[str], audience: str) -> None:
    claims = [replace(one, marking=parse(mark)) for one, mark in zip(CLAIMS, marks, strict=True)]
    case = project(jacket(), claims, audience)
    assert all(one.marking.may_see(audience) for one in case.claims)
    reached = [
        *(c for one in case.subjects for c in one.claims),
        *(c for one in case.chronology for c in one.claims),
        *(c for one in case.conflicts for side in one.sides for c in side.claims),
    ]
    assert all(one.marking.may_see(audience) for one in reached)


def test_an_audience_learns_no_name_that_only_another_paragraph_tells() -> None:
    case = project(jacket(), CLAIMS, "PRT")
    text = report(case, when("2008-07-01"), "PRT")
    assert "M/V Lantern" in text
    assert "EXERCISE LANTERN" not in text.upper()
    assert "1718" not in text
    assert "1737" in text
    assert case.conflicts == ()


def test_titles_remarks_and_merges_without_a_mark_stay_in() -> None:
    notes = tuple(
        Note(when("2008-06-01"), "me", text, mark, "e")
        for text, mark in (("inner", ""), ("open", "U"))
    )
    case = project(jacket(notes=notes, closed="secret reason"), CLAIMS, "PRT")
    assert (case.jacket.id, case.jacket.title, case.jacket.closed) == ("case", "Case", "closed")
    assert [note.text for note in case.jacket.notes] == ["open"]
    told = str(record.case(case))
    assert "inner" not in told
    assert "lantern'" not in told


def test_cables_of_which_nothing_is_told_are_not_named() -> None:
    case = project(jacket(), CLAIMS[:1], "PUBLIC")
    assert case.cables == case.missing == ()
    assert case.jacket.cables == frozenset()


def test_a_claim_tells_no_more_than_its_own_words() -> None:
    quote = "it was sold by Heron to them"
    one = claim("transfer", quote, "sale turbine", speaker="Vega", supplier="HERON", event="sale",
                slots=(("supplier", "HERON", "Heron"),
                       ("recipient", "KESTREL BANK", "them")))  # fmt: skip
    told = own(one)
    assert told.value == quote
    assert [slot.value for slot in told.slots] == ["HERON"]
    assert told.speaker is None
    assert told.attributes == ()


@given(st.lists(MARKS, min_size=len(CLAIMS), max_size=len(CLAIMS)))
def test_law_a_smaller_audience_learns_no_claim_that_a_larger_one_does_not(
    marks: list[str],
) -> None:
    claims = [replace(one, marking=parse(mark)) for one, mark in zip(CLAIMS, marks, strict=True)]
    told = {to: set(project(jacket(), claims, to).claims) for to in (*AUDIENCES, "USA/TOP SECRET")}
    assert told["PUBLIC"] <= told["USA/CONFIDENTIAL"] <= told["USA/SECRET"]
    assert told["PUBLIC"] <= told["PRT"]
    assert told["USA/SECRET"] <= told["USA/TOP SECRET"]


@given(st.sampled_from(CLAIMS))
def test_law_what_is_cut_to_its_own_words_is_not_cut_again(one: Claim) -> None:
    assert own(own(one)) == own(one)
