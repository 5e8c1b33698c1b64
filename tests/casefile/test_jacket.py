from __future__ import annotations

import pytest

from reftel.casefile import jackets, slug
from reftel.claims import Entry
from reftel.findings import ReftelError
from tests.casefile.evidence import entry, when

NEW = entry("case/new", title="Lantern", cables=["08STATE101"], marking="U")


def test_a_jacket_is_folded_from_the_ledger_in_order_of_time() -> None:
    later = [
        entry("case/add", at="2008-06-02", cables=["08LISBON21"], claims=["08OSLO1/party/X#1"]),
        entry("case/remove", at="2008-06-03", cables=["08STATE101"]),
        entry("case/note", at="2008-06-04", text="ask again", marking="C"),
        entry("case/close", at="2008-06-05"),
    ]
    one = jackets([*later[::-1], NEW])["lantern"]
    assert (one.title, one.marking, one.closed) == ("Lantern", "U", "why")
    assert one.cables == {"08LISBON21"}
    assert one.claims == {"08OSLO1/party/X#1"}
    assert one.removed == {"08STATE101"}
    assert [(note.text, note.marking) for note in one.notes] == [("ask again", "C")]


def test_as_of_a_day_later_remarks_and_closing_are_not_there() -> None:
    ledger = [
        NEW,
        entry("case/note", at="2008-06-04", text="x"),
        entry("case/close", at="2008-06-05"),
    ]
    one = jackets(ledger)["lantern"]
    assert one.at(when("2008-06-03")).notes == ()
    assert one.at(when("2008-06-04")).closed is None
    assert one.at(when("2008-06-06")).closed == "why"


def test_a_corrected_entry_does_not_count_and_a_case_can_be_opened_again() -> None:
    wrong = entry("case/add", at="2008-06-02", cables=["08OSLO1"])
    void = Entry("void", when("2008-06-03"), "desk", "case/note", "lantern", {}, "", wrong.id)
    closed, opened = entry("case/close", at="2008-06-04"), entry("case/reopen", at="2008-06-05")
    one = jackets([NEW, wrong, void, closed, opened])["lantern"]
    assert "08OSLO1" not in one.cables
    assert one.closed is None


def test_entries_for_a_case_that_nobody_opened_and_other_ledger_lines_are_passed_over() -> None:
    assert jackets([entry("case/add", "nowhere"), entry("ask/deliver", "x")]) == {}
    merge = entry("case/merge", "party:A", **{"with": "party:B", "case": "lantern"})
    assert jackets([NEW, merge])["lantern"].entries == (merge,)


def test_a_title_gives_an_id() -> None:
    assert slug("M/V Exercise Lantern, 2008") == "m-v-exercise-lantern-2008"
    with pytest.raises(ReftelError, match="letters"):
        slug("***")
