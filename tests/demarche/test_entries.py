from __future__ import annotations

import pytest

from reftel.demarche import Docket, Move, Progress, check, check_words, docket, rows_of, standing
from reftel.findings import ReftelError
from tests.demarche.values import ORDER, entry, event, head, order, when

KEY = f"{ORDER}#2"
HEADS = [head(ORDER, "2008-03-10T21:40", to=("LISBON", "OSLO"))]


def state(*entries: object, row: str = "LISBON", as_of: str = "2008-06-01") -> Move | None:
    found = docket(HEADS, order(), entries)  # type: ignore[arg-type]
    return next(one.state for one in found.of(found.asks[KEY], when(as_of)) if one.addressee == row)


def test_a_hand_entry_moves_the_ask_on_the_day_it_tells() -> None:
    told = entry("E1", "ask/deliver", KEY, "2008-03-12", addressee="LISBON")
    assert state(told) is Move.DELIVERED
    assert state(told, as_of="2008-03-11") is Move.INSTRUCTED
    assert state(told, row="OSLO") is Move.INSTRUCTED


def test_an_entry_without_addressee_moves_every_row() -> None:
    told = entry("E1", "ask/no-action", KEY, "2008-03-12")
    assert state(told) is state(told, row="OSLO") is Move.NO_ACTION


def test_a_wrong_entry_is_corrected_by_a_new_one() -> None:
    wrong = entry("E1", "ask/close", KEY, "2008-03-12")
    right = entry("E2", "ask/deliver", KEY, "2008-03-12", corrects="E1")
    assert state(wrong, right) is Move.DELIVERED
    assert standing([wrong, right]) == [right]


def rows(*events: Move) -> list[Progress]:
    from reftel.demarche import fold  # noqa: PLC0415 -- only here

    made = [event(move, "2008-03-12", "2008-03-12") for move in (Move.INSTRUCTED, *events)]
    return [fold("A", "LISBON", made, when("2008-06-01"))]


@pytest.mark.parametrize(
    ("act", "at", "events", "words"),
    [
        ("ask/sing", "2008-03-13", (), "moves no ask"),
        ("ask/deliver", "2008-03-01", (), "before the instruction"),
        ("ask/report", "2008-03-13", (), "nothing was delivered"),
        ("ask/answer", "2008-03-13", (), "nothing was delivered"),
        ("ask/report", "2008-03-11", (Move.DELIVERED,), "before the delivery"),
        ("ask/deliver", "2008-03-13", (Move.CLOSED,), "open a follow-up first"),
        ("ask/no-action", "2008-03-13", (Move.DELIVERED,), "has delivered"),
    ],
)
def test_what_cannot_be_true_is_refused(
    act: str, at: str, events: tuple[Move, ...], words: str
) -> None:
    ask = docket(HEADS, order()).asks[KEY]
    with pytest.raises(ReftelError, match=words):
        check(ask, act, when(at), rows(*events))


@pytest.mark.parametrize(
    ("act", "events"),
    [
        ("ask/deliver", ()),
        ("ask/no-action", ()),
        ("ask/report", (Move.DELIVERED,)),
        ("ask/answer", (Move.DELIVERED, Move.REPORTED)),
        ("ask/follow-up", (Move.CLOSED,)),
    ],
)
def test_what_can_be_true_passes(act: str, events: tuple[Move, ...]) -> None:
    check(docket(HEADS, order()).asks[KEY], act, when("2008-03-13"), rows(*events))


def test_an_unknown_addressee_is_refused() -> None:
    with pytest.raises(ReftelError, match="no such addressee"):
        check(docket(HEADS, order()).asks[KEY], "ask/deliver", when("2008-03-13"), [])


def answered(*entries: object) -> Docket:
    return docket(HEADS, order(), entries)  # type: ignore[arg-type]


def test_an_answer_written_down_stands_among_the_replies_with_its_words() -> None:
    told = entry(
        "E1", "ask/answer", KEY, "2008-03-12", addressee="OSLO", by="Chair",
        text="would study it", **{"class": "noncommittal"},
    )  # fmt: skip
    (reply,) = answered(told).replies[KEY]
    assert (reply.addressee, reply.kind, reply.by) == ("OSLO", "noncommittal", "Chair")
    assert (reply.text, reply.known) == ("would study it", when("2008-03-12"))
    assert reply.evidence.entry == "E1"


def test_an_answer_without_addressee_is_a_reply_at_each() -> None:
    found = answered(entry("E1", "ask/answer", KEY, "2008-03-12", by="Chair")).replies[KEY]
    assert [(one.addressee, one.kind) for one in found] == [
        ("LISBON", "information"), ("OSLO", "information"),
    ]  # fmt: skip


def test_an_answer_that_was_corrected_is_no_reply_any_more() -> None:
    wrong = entry("E1", "ask/answer", KEY, "2008-03-12", text="yes")
    right = entry("E2", "ask/answer", KEY, "2008-03-13", corrects="E1", text="no")
    assert {one.text for one in answered(wrong, right).replies[KEY]} == {"no"}


def test_answers_stand_in_the_order_in_which_they_were_given() -> None:
    late = entry("E1", "ask/answer", KEY, "2008-03-14", addressee="OSLO", text="second")
    early = entry("E2", "ask/answer", KEY, "2008-03-12", addressee="OSLO", text="first")
    assert [one.text for one in answered(late, early).replies[KEY]] == ["first", "second"]


def test_an_answer_to_an_ask_that_is_not_there_is_nobodys() -> None:
    assert not answered(entry("E1", "ask/answer", "08STATE999#2", "2008-03-12")).replies


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({"class": "nonsense"}, "'nonsense' is no class of answer.*commitment.*refusal"),
        ({"class": ""}, "no class of answer"),
        ({"class": "Refusal"}, "no class of answer"),
        ({"reason": "bored"}, "'bored' closes nothing.*satisfied"),
    ],
)
def test_words_that_say_nothing_are_refused_with_those_that_do(
    data: dict[str, str], words: str
) -> None:
    with pytest.raises(ReftelError, match=words):
        check_words(data)


@pytest.mark.parametrize("data", [{}, {"class": "refusal"}, {"reason": "dropped"}, {"by": "x"}])
def test_words_of_the_trade_pass(data: dict[str, str]) -> None:
    check_words(data)


@pytest.mark.parametrize("name", ["by", "to"])
@pytest.mark.parametrize("words", ["", " ", "\t\n"])
def test_nobody_delivers_and_nobody_is_told(name: str, words: str) -> None:
    with pytest.raises(ReftelError, match=f"--{name} is empty"):
        check_words({"by": "DCM", "to": "Chair"} | {name: words})


def test_a_post_within_a_collective_may_be_written_down() -> None:
    heads = [head(ORDER, "2008-03-10", to=("AUSTRALIA GROUP COLLECTIVE", "OSLO"))]
    told = entry("E1", "ask/deliver", f"{ORDER}#2", "2008-03-12", addressee="LISBON")
    desk = docket(heads, [*order()], [told])
    (ask,) = desk.asks.values()
    rows = desk.of(ask, when("2008-03-11"))
    assert [row.addressee for row in rows_of(rows, "LISBON")] == ["AUSTRALIA GROUP COLLECTIVE"]
    later = desk.of(ask, when("2008-03-14"))
    assert [row.state for row in rows_of(later, "LISBON")] == [Move.DELIVERED]
    assert [row.addressee for row in rows_of(later, "OSLO")] == ["OSLO"]
    assert not rows_of(later, "NOWHERE")
    assert len(rows_of(later, None)) == 3


def test_who_is_at_the_end_does_not_bar_the_others() -> None:
    done = entry("E1", "ask/no-action", KEY, "2008-03-12", addressee="OSLO")
    desk = docket(HEADS, order(), [done])
    ask = desk.asks[KEY]
    with pytest.raises(ReftelError, match="name LISBON by --post, or open a follow-up"):
        check(ask, "ask/close", when("2008-03-13"), desk.of(ask, when("2008-06-01")))
