from __future__ import annotations

from reftel.demarche import Outcome, Promise, docket
from reftel.demarche.promises import stems
from tests.demarche.values import (
    ORDER,
    REPORT,
    entry,
    head,
    kind,
    link,
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


def test_stems_leave_out_what_carries_nothing() -> None:
    assert stems("Portugal would inspect the containers soon") == {"portug", "inspec", "contai"}


def test_what_is_said_to_nobody_who_asked_is_no_promise() -> None:
    heads = [head(REPORT, "2008-03-13")]
    claims = [kind(REPORT, "other"), promise("Portugal would build a new port")]
    assert docket(heads, claims).promises == ()
