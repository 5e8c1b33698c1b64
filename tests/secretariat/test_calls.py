from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from reftel.secretariat import Answer, Call
from reftel.secretariat.calls import Answered, calls, standings
from reftel.secretariat.register import documents
from reftel.source import Span
from tests.secretariat.reports import claim, of, shelf, when

if TYPE_CHECKING:
    from reftel.claims import Claim


def call() -> Call:
    return next(one for one in shelf().calls if one.document == "MTCR-POC-112-2008")


def test_a_call_knows_its_document_asker_and_form() -> None:
    assert (call().by, call().written) == ("CA", True)
    assert "POC representatives" in call().asked_of


def test_the_matrix_moves_from_none_to_promised_to_received() -> None:
    one = call()
    states = [
        one.matrix(when(day), "MTCR")["DK"] for day in ("2008-05-01", "2008-06-01", "2008-07-01")
    ]
    assert states == [Answer.NONE, Answer.PROMISED, Answer.RECEIVED]


def test_every_partner_but_the_asker_has_a_cell_and_only_where_all_were_asked() -> None:
    row = call().matrix(when("2008-07-01"), "MTCR")
    assert "CA" not in row
    assert row["IT"] is row["NO"] is Answer.RECEIVED
    assert row["JP"] is Answer.NONE
    assert "JP" not in call().matrix(when("2008-07-01"), "NO SUCH BODY")


def test_a_call_means_the_paper_told_of_before_it_not_after() -> None:
    paper = claim("document", "the draft report", status="draft")
    later = claim("document", "An English version", at=80, language="English")
    asked = claim("comment_solicited", "open to amendments by partners", at=40,
                  slots=(("document", "English version", 80),))  # fmt: skip
    cables = of(paper, later, asked)
    (one,) = calls(cables, documents(cables))
    assert one.document == "08PARIS1#2:0"
    assert one.matrix(when("2009-01-01"), "AG")["AU"] is Answer.NONE


def test_what_a_paper_is_treated_as_becomes_its_status() -> None:
    paper = claim("document", "the draft report", status="draft")
    asked = claim("comment_solicited", "open to amendments", at=40, standing="working document")
    cables = of(paper, asked)
    register = documents(cables)
    (one,) = standings(register, calls(cables, register))
    assert one.status == ("draft", "working document")


PAPER = claim("document", "POC 4", number="4", series="POC", body="MTCR", year="2008")


def asked(at: int = 40, cable: str = "08PARIS1", **facts: str | bool) -> Claim:
    made = claim("comment_solicited", "comments asked for", cable=cable, at=at)
    return replace(made, attributes=tuple(facts.items()))


def said(by: str, status: str = "received", at: int = 80, cable: str = "08PARIS1") -> Claim:
    return claim("comment", f"a comment of {by}", cable=cable, at=at, by=by, status=status)


def only(*claims: Claim, later: tuple[Claim, ...] = ()) -> Call:
    cables = [*of(*claims), *(of(*later, sent="2008-07-01") if later else ())]
    (one,) = calls(cables, documents(cables))
    return one


def test_two_calls_on_one_document_are_one_known_since_the_first() -> None:
    again = (replace(PAPER, cable="08PARIS2"), asked(cable="08PARIS2"))
    one = only(PAPER, asked(by="FR"), later=again)
    assert (one.by, one.known, len(one.claims)) == ("FR", when("2008-05-21"), 2)


def test_calls_on_two_documents_of_one_cable_are_two() -> None:
    other = claim("document", "POC 5", number="5", series="POC", body="MTCR", year="2008", at=100)
    cables = of(PAPER, asked(), other, asked(at=140))
    found = calls(cables, documents(cables))
    assert [one.document for one in found] == ["MTCR-POC-4-2008", "MTCR-POC-5-2008"]


def test_a_call_before_any_paper_is_told_of_stands_by_itself() -> None:
    cables = of(asked(at=0), replace(PAPER, span=Span(90, 95)))
    (one,) = calls(cables, documents(cables))
    assert (one.document, one.id) == ("", "comments:08PARIS1#2:0")


def test_a_comment_without_a_call_stands_under_its_document() -> None:
    (one,) = calls(of(PAPER, said("DK")), documents(of(PAPER)))
    assert (one.document, one.claims, one.by) == (documents(of(PAPER))[0].id, (), "")
    assert one.matrix(when("2008-06-01"), "MTCR") == {"DK": Answer.RECEIVED}


def test_a_comment_on_no_document_or_without_a_partner_is_filed_nowhere() -> None:
    assert calls(of(said("DK")), []) == []
    assert only(PAPER, asked(), said("")).answers == ()


def test_one_partner_answers_and_the_rest_of_the_regime_stand_with_none() -> None:
    row = only(PAPER, asked(by="CA"), said("DK")).matrix(when("2008-06-01"), "MTCR")
    assert row["DK"] is Answer.RECEIVED
    assert {answer for partner, answer in row.items() if partner != "DK"} == {Answer.NONE}
    assert len(row) > 20


def test_a_call_on_one_partner_alone_waits_for_nobody_else() -> None:
    one = only(PAPER, replace(asked(), attributes=(("from", "Denmark"),)))
    assert one.matrix(when("2008-06-01"), "MTCR") == {}


def test_a_promise_told_after_the_comment_takes_nothing_back() -> None:
    cited = replace(PAPER, cable="08PARIS2")
    late = said("DK", "promised", cable="08PARIS2")
    one = only(PAPER, asked(), said("DK"), later=(cited, late))
    assert len(one.answers) == 2
    assert one.matrix(when("2008-08-01"))["DK"] is Answer.RECEIVED


def test_a_state_that_joined_after_the_call_has_a_cell_only_since_it_is_a_member() -> None:
    one = only(PAPER, asked())
    assert len(one.matrix(when("1990-01-01"), "AG")) < len(one.matrix(when("2015-01-01"), "AG"))


ANSWERS = st.tuples(
    st.sampled_from(["DK", "IT", "NO"]),
    st.sampled_from(["promised", "received"]),
    st.integers(1, 28),
)


@given(st.lists(ANSWERS, max_size=6), st.integers(1, 28), st.integers(0, 28))
def test_law_an_answer_never_falls_back_as_days_go_on(
    told: list[tuple[str, str, int]], day: int, more: int
) -> None:
    said_on = [Answered(by, Answer(status), when(f"2008-06-{on:02}"), PAPER)
               for by, status, on in told]  # fmt: skip
    one = replace(only(PAPER, asked()), answers=tuple(said_on))
    rank = list(Answer)
    then = when(f"2008-06-{day:02}")
    before, after = one.matrix(then), one.matrix(then + timedelta(days=more))
    assert all(rank.index(after[who]) >= rank.index(state) for who, state in before.items())


def test_a_standing_told_of_another_paper_changes_none() -> None:
    other = claim("document", "POC 5", number="5", series="POC", body="MTCR", year="2008", at=100)
    cables = of(PAPER, asked(standing="working document"), other)
    found = standings(documents(cables), calls(cables, documents(cables)))
    assert [one.status for one in found] == [("working document",), ()]
    assert standings(found, calls(cables, documents(cables))) == found


def test_a_call_is_of_the_regime_of_its_cable_and_of_none_where_that_names_none() -> None:
    named = claim("control_regime", "MTCR", value="MTCR", at=10)
    assert only(named, asked()).body == "MTCR"
    assert only(asked()).body == ""
