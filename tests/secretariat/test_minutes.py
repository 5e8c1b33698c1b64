from __future__ import annotations

from dataclasses import replace

from reftel.claims import Status
from reftel.secretariat.minutes import minutes
from tests.secretariat.reports import claim, head_of, read


def test_cables_stand_in_order_of_sending_whatever_comes_first() -> None:
    heads, claims = read()
    forth, back = minutes(heads, claims), minutes(heads[::-1], claims[::-1])
    assert [one.mrn for one in forth] == ["08PARIS900301", "08PARIS900351"]
    assert forth == back


def test_a_rejected_claim_counts_nowhere() -> None:
    kept = claim("meeting", "the plenary")
    gone = replace(claim("meeting", "the session", at=40), status=Status.REJECTED)
    (one,) = minutes([head_of("08PARIS1", "2008-05-21")], [kept, gone])
    assert one.of("meeting") == (kept,)
    assert one.mentions("meeting")[0].key == "08PARIS1#2:0"


def test_the_regime_named_most_is_the_cables() -> None:
    named = [claim("control_regime", n, value=n, at=i) for i, n in enumerate(["AG", "NSG", "AG"])]
    (one,) = minutes([], named)
    assert (one.regime, one.sent) == ("AG", None)
    assert minutes([], [claim("meeting", "x")])[0].regime == ""


def test_two_cables_of_one_hour_stand_by_number_and_undated_ones_last() -> None:
    told = [claim("meeting", "x", cable=mrn) for mrn in ("NODATE", "08PARIS2", "08PARIS1")]
    heads = [head_of("08PARIS1", "2008-05-21"), head_of("08PARIS2", "2008-05-21")]
    assert [one.mrn for one in minutes(heads, told)] == ["08PARIS1", "08PARIS2", "NODATE"]


def test_claims_of_other_trades_make_no_minutes() -> None:
    heads = [head_of("08PARIS1", "2008-05-21")]
    assert minutes(heads, [claim("talking_point", "Insist on this."), claim("shipment", "x")]) == []


def test_the_claims_of_a_kind_stand_in_the_order_of_the_text() -> None:
    late, early = claim("meeting", "the plenary", at=90), claim("meeting", "the session", at=10)
    (one,) = minutes([], [late, early])
    assert one.of("meeting") == (early, late)
    assert one.of("document") == ()


def test_regimes_named_alike_often_give_the_first_by_name_and_unnamed_ones_none() -> None:
    named = [claim("control_regime", n, value=n, at=i)
             for i, n in enumerate(["NSG", "AG", "(unnamed)", "(unnamed)"])]  # fmt: skip
    (one,) = minutes([], named)
    assert one.regime == "AG"
    (bare,) = minutes([], named[2:])
    assert bare.regime == ""
