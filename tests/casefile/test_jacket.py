from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


def test_between_a_closing_and_a_reopening_the_case_was_closed() -> None:
    one = jackets([
        NEW, entry("case/close", at="2008-06-05"), entry("case/reopen", at="2008-06-08"),
        entry("case/close", at="2008-06-12"),
    ])["lantern"]  # fmt: skip
    days = ("2008-06-04", "2008-06-06", "2008-06-09", "2008-06-13")
    assert [bool(one.at(when(day)).closed) for day in days] == [False, True, False, True]
    assert one.at(when("2008-06-06")).closed_at == when("2008-06-05")
    assert one.at(when("2008-06-09")).closed_at is None


def test_what_is_added_again_is_no_longer_taken_out() -> None:
    one = jackets([
        NEW, entry("case/remove", at="2008-06-02", cables=["08STATE101"]),
        entry("case/add", at="2008-06-03", cables=["08STATE101"]),
    ])["lantern"]  # fmt: skip
    assert one.cables == {"08STATE101"}
    assert one.removed == frozenset()


def test_a_case_is_opened_once_and_the_second_opening_changes_nothing() -> None:
    again = entry("case/new", at="2008-06-02", title="Other", cables=["08OSLO1"])
    one = jackets([again, NEW])["lantern"]
    assert (one.title, one.opened) == ("Lantern", when("2008-06-01"))


def test_a_case_without_a_title_bears_its_id_and_a_remark_its_reason() -> None:
    bare = entry("case/new", "heron")
    one = jackets([bare, entry("case/note", "heron", at="2008-06-02")])["heron"]
    assert one.title == "heron"
    assert [note.text for note in one.notes] == ["why"]


LEDGER = [
    NEW,
    *(
        entry(act, at=f"2008-06-{day:02}", cables=["08LISBON21"], text=act)
        for day, act in enumerate(
            ("case/add", "case/close", "case/note", "case/reopen", "case/remove", "case/close"), 2
        )
    ),
]


@given(st.permutations(LEDGER))
def test_law_any_order_of_arrival_gives_the_same_jacket(ledger: list[Entry]) -> None:
    one, same = jackets(ledger)["lantern"], jackets(LEDGER)["lantern"]
    assert one == same
    assert one.turns == same.turns


@given(st.integers(1, 12))
def test_law_remarks_and_closing_of_a_day_come_from_the_entries_until_then(day: int) -> None:
    as_of = when(f"2008-06-{day:02}")
    then = jackets([one for one in LEDGER if one.at <= as_of])["lantern"]
    now = jackets(LEDGER)["lantern"].at(as_of)
    assert (now.closed, now.closed_at, now.notes) == (then.closed, then.closed_at, then.notes)


@pytest.mark.parametrize(
    ("title", "name"),
    [("  Heron -- Works  ", "heron-works"), ("X" * 90, "x" * 60), ("CASE 12/08", "case-12-08")],
)
def test_an_id_has_letters_digits_and_single_hyphens(title: str, name: str) -> None:
    assert slug(title) == name
