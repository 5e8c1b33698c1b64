from __future__ import annotations

from reftel.secretariat import Answer, Call
from reftel.secretariat.calls import calls
from reftel.secretariat.register import documents
from tests.secretariat.reports import claim, of, shelf, when


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
    from reftel.secretariat.calls import standings  # noqa: PLC0415 -- one test

    paper = claim("document", "the draft report", status="draft")
    asked = claim("comment_solicited", "open to amendments", at=40, standing="working document")
    cables = of(paper, asked)
    register = documents(cables)
    (one,) = standings(register, calls(cables, register))
    assert one.status == ("draft", "working document")
