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
