from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims import Slot
from reftel.demarche import Outcome, Promise, docket
from reftel.marking import parse
from tests.demarche.values import (
    ORDER,
    REPORT,
    claim,
    delivery,
    entry,
    head,
    kind,
    link,
    order,
    promise,
    reply,
    traffic,
    when,
)  # fmt: skip


def only(quote: str, by: str | None = None, later: str = "", sort: str = "information") -> Promise:
    heads = [head(REPORT, "2008-03-13"), head("08LISBON34", "2008-03-28", refs=(REPORT,))]
    claims = [
        kind(REPORT, "delivery_report"),
        promise(quote, by=by),
        link("08LISBON34", REPORT, "follows_up"),
    ]
    if later:
        claims.append(reply(later, "08LISBON34", sort))
    (found,) = docket(heads, claims).promises
    return found


def test_a_promise_is_open_until_something_shows() -> None:
    made = only("Portugal would inspect the containers")
    assert made.as_of(when("2008-04-01"))[0] is Outcome.OPEN
    assert (made.who, made.host, made.post) == ("Veludo", "Portugal", "LISBON")


def test_a_promise_past_its_date_is_unknown_not_broken() -> None:
    made = only("Portugal would reply", by="2008-03-20T23:59:59+00:00")
    assert made.as_of(when("2008-03-19"))[0] is Outcome.OPEN
    assert made.as_of(when("2008-03-21"))[0] is Outcome.UNKNOWN


@pytest.mark.parametrize("by", ["2008-03-20", "2008-03", "2008-03-17/2008-03-21", "../2008-03-20"])
def test_a_promise_by_a_day_a_month_or_a_span_passes_with_its_last_moment(by: str) -> None:
    made = only("Portugal would reply", by=by)
    assert made.as_of(when("2008-03-20T12:00"))[0] is Outcome.OPEN
    assert made.as_of(when("2008-04-01"))[0] is Outcome.UNKNOWN


def test_the_same_verbs_told_as_done_keep_it() -> None:
    made = only("Portugal would inspect both containers", later="customs inspected both containers")
    outcome, shown = made.as_of(when("2008-04-01"))
    assert outcome is Outcome.KEPT
    assert shown is not None
    assert shown.evidence.mrn == "08LISBON34"


def test_told_as_not_done_breaks_it() -> None:
    made = only(
        "Portugal would inspect both containers", later="customs had not inspected the containers"
    )
    assert made.as_of(when("2008-04-01"))[0] is Outcome.BROKEN


def test_a_promise_repeated_is_not_kept() -> None:
    later = "Portugal would inspect both containers"
    assert only(later, later=later, sort="commitment").as_of(when("2008-04-01"))[0] is Outcome.OPEN


def test_before_the_later_cable_nothing_is_shown() -> None:
    made = only("Portugal would inspect both containers", later="customs inspected both containers")
    assert made.as_of(when("2008-03-27"))[0] is Outcome.OPEN


def test_a_person_may_say_what_became_of_it() -> None:
    heads, claims = traffic()
    key = docket(heads, claims).promises[0].id
    decided = docket(heads, claims, [entry("E1", "promise/break", key, "2008-05-01")]).promises[0]
    assert decided.as_of(when("2030-01-01"))[0] is Outcome.BROKEN


def test_a_promise_belongs_to_the_ask_that_its_cable_answers() -> None:
    heads, claims = traffic()
    assert docket(heads, claims).promises[0].asks == (f"{ORDER}#2",)


def test_repeated_requests_for_details_are_counted() -> None:
    heads = [head("08LISBON1", "2008-01-01"), head("08LISBON2", "2008-02-01")]
    wishes = [
        reply("asked for more details", "08LISBON1", "request_for_details"),
        reply(
            "repeated past requests for details", "08LISBON2", "request_for_details", repeated=True
        ),
    ]
    found = docket(heads, wishes).questions
    assert [question.repeats for question in found] == [0, 1]


def test_a_change_of_responsibility_is_kept_with_its_day() -> None:
    found = docket(
        [head(REPORT, "2008-03-13")],
        [reply("cases would move to the Second Division", sort="reorganisation")],
    ).handovers
    assert (found[0].host, found[0].known) == ("Portugal", when("2008-03-13"))


def test_what_is_said_to_nobody_who_asked_is_no_promise() -> None:
    heads = [head(REPORT, "2008-03-13")]
    claims = [kind(REPORT, "other"), promise("Portugal would build a new port")]
    assert docket(heads, claims).promises == ()


INSPECT = "Portugal would inspect both containers"


def test_a_promise_kept_after_its_date_is_unknown_between_and_kept_at_last() -> None:
    made = only(INSPECT, "2008-03-20T23:59:59+00:00", "customs inspected both containers")
    outcomes = [made.as_of(when(f"2008-03-{day}"))[0] for day in (19, 22, 29)]
    assert outcomes == [Outcome.OPEN, Outcome.UNKNOWN, Outcome.KEPT]


def test_a_cable_of_another_post_shows_nothing_of_a_promise() -> None:
    heads = [head(REPORT, "2008-03-13"), head("08OSLO34", "2008-03-28", refs=(REPORT,))]
    claims = [
        kind(REPORT, "delivery_report"), promise(INSPECT), link("08OSLO34", REPORT, "follows_up"),
        reply("customs inspected both containers", "08OSLO34", "information"),
    ]  # fmt: skip
    assert docket(heads, claims).promises[0].shown == ()


def test_an_earlier_cable_that_is_cited_by_mistake_shows_nothing() -> None:
    heads = [head(REPORT, "2008-03-13"), head("08LISBON9", "2008-03-01", refs=(REPORT,))]
    claims = [
        kind(REPORT, "delivery_report"), promise(INSPECT), link("08LISBON9", REPORT, "follows_up"),
        reply("customs inspected both containers", "08LISBON9", "information"),
    ]  # fmt: skip
    assert docket(heads, claims).promises[0].shown == ()


def test_what_is_shown_later_is_left_out_of_an_earlier_look() -> None:
    made = only(INSPECT, later="customs inspected both containers")
    assert made.known_by(when("2008-03-20")).shown == ()
    assert made.known_by(when("2008-03-28")) == made


def test_a_persons_word_counts_since_the_day_it_is_told_of() -> None:
    heads, claims = traffic()
    key = docket(heads, claims).promises[0].id
    told = [entry("E1", "promise/doubt", key, "2008-05-01"),
            entry("E2", "promise/break", key, "2008-06-01")]  # fmt: skip
    made = docket(heads, claims, told).promises[0]
    outcomes = [made.as_of(when(day))[0] for day in ("2008-04-01", "2008-05-02", "2008-06-02")]
    assert outcomes == [Outcome.KEPT, Outcome.UNKNOWN, Outcome.BROKEN]


def test_a_withdrawn_word_of_a_person_counts_no_more() -> None:
    heads, claims = traffic()
    key = docket(heads, claims).promises[0].id
    told = [entry("E1", "promise/break", key, "2008-05-01"),
            entry("E2", "promise/withdraw", key, "2008-05-02", corrects="E1")]  # fmt: skip
    assert docket(heads, claims, told).promises[0].as_of(when("2030-01-01"))[0] is Outcome.KEPT


def test_a_summarys_promise_is_left_out_where_the_body_tells_it() -> None:
    heads = [head(REPORT, "2008-03-13")]
    brief = replace(promise("Portugal would inspect", at=100), attributes=(("summary", True),))
    claims = [kind(REPORT, "delivery_report"), brief, promise(INSPECT)]
    assert [one.what for one in docket(heads, claims).promises] == [INSPECT]
    assert len(docket(heads, claims[:2]).promises) == 1


def test_a_vague_day_is_kept_as_said_and_never_passes() -> None:
    made = only("Portugal would reply", by="soon")
    assert (made.by_when, made.due) == ("soon", None)
    assert made.as_of(when("2030-01-01"))[0] is Outcome.OPEN


def test_requests_for_details_are_counted_in_their_chain_and_plain_questions_are_not() -> None:
    heads = [
        head(f"08{post}{n}", f"2008-0{n}-01", refs=(f"08{post}{n - 1}",) if n > 1 else ())
        for n in (1, 2, 3)
        for post in ("LISBON", "OSLO")
    ]
    told = [reply("asked for more details", one.mrn or "", "request_for_details")
            for one in heads if one.post == "LISBON"]  # fmt: skip
    told += [reply("asked why", one.mrn or "", "question") for one in heads if one.post == "OSLO"]
    found = docket(heads, told).questions
    assert [one.repeats for one in found if one.post == "LISBON"] == [0, 1, 2]
    assert [one.repeats for one in found if one.post == "OSLO"] == [0, 0, 0]


def test_details_of_another_matter_are_not_asked_for_again() -> None:
    heads = [head(f"08LISBON{n}", f"2008-0{n}-01", refs=(f"08STATE{n}",)) for n in (1, 2)]
    told = [reply("asked for more details", f"08LISBON{n}", "request_for_details") for n in (1, 2)]
    told.append(reply("asked for the number", "08LISBON2", "request_for_details", at=600))
    assert [one.repeats for one in docket(heads, told).questions] == [0, 0, 1]


def test_a_promise_bears_the_mark_of_its_words() -> None:
    heads, claims = traffic()
    marked = [replace(one, marking=parse("S/NF")) if one.kind == "promise" else one
              for one in claims]  # fmt: skip
    (made,) = docket(heads, marked).promises
    assert made.marking == "S/NF"


@given(st.permutations(range(3)))
def test_law_the_order_of_a_persons_entries_does_not_matter(order: list[int]) -> None:
    heads, claims = traffic()
    key = docket(heads, claims).promises[0].id
    acts = ("promise/doubt", "promise/break", "promise/keep")
    told = [entry(f"E{n}", act, key, "2008-05-01") for n, act in enumerate(acts)]
    made = docket(heads, claims, [told[n] for n in order]).promises
    assert made == docket(heads, claims, told).promises


def test_what_is_promised_to_another_post_is_a_promise_of_the_addressees_host() -> None:
    told = "08PARIS7"
    done = delivery(told)
    done = replace(done, slots=(Slot("by", "Embassy Lisbon", done.span), *done.slots[1:]))
    heads = [head(ORDER, "2008-03-10", to=("LISBON",)), head(told, "2008-03-13", refs=(ORDER,))]
    claims = [*order(), kind(told, "delivery_report"), done, promise(INSPECT, told)]
    (made,) = docket(heads, [*claims, link(told, ORDER, "delivers")]).promises
    assert (made.post, made.host) == ("PARIS", "Portugal")


@pytest.mark.parametrize(
    ("words", "kept"), [("handed over a written reply", True), ("handed over a map", False)]
)
def test_what_is_cited_as_promised_keeps_what_it_speaks_of(words: str, kept: bool) -> None:  # noqa: FBT001 -- rows
    heads = [head(REPORT, "2008-03-13"), head("08LISBON34", "2008-03-28", refs=(REPORT,))]
    bound = claim(
        "link", "08LISBON34", REPORT, slots={"relation": "follows_up"},
        grounds="said where it is cited: as promised", confidence="0.80",
    )  # fmt: skip
    given_back = claim("delivery", "08LISBON34", quote=words, status="received")
    pledge = promise("Portugal would provide a written reply")
    claims = [kind(REPORT, "delivery_report"), pledge, bound, given_back]
    (found,) = docket(heads, claims).promises
    assert (found.as_of(when("2008-04-01"))[0] is Outcome.KEPT) is kept
