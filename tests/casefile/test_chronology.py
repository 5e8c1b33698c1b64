from __future__ import annotations

from dataclasses import replace

import pytest

from reftel.casefile.chronology import chronology, shortened
from reftel.claims import Hedge, Interval, Polarity
from tests.casefile.evidence import CLAIMS, HEADS, MRN, OTHER, claim, when


def lines() -> list[tuple[str, str | None, str | None]]:
    held = {head.mrn or "": head for head in HEADS}
    return [
        (
            one.kind,
            f"{one.start:%m-%d}" if one.start else None,
            f"{one.end:%m-%d}" if one.end else None,
        )
        for one in chronology(CLAIMS, held)
    ]


def test_moments_stand_in_order_with_ranges_and_open_ends() -> None:
    assert lines() == [
        ("cable", "05-20", "05-20"),
        ("cable", "05-23", "05-23"),
        ("reply", None, "05-23"),
        ("promise", "05-23", None),
        ("shipment", "05-24", "05-26"),
        ("meeting", "06-03", "06-03"),
    ]


def test_what_two_claims_tell_alike_is_one_moment() -> None:
    told = [
        claim("meeting", "the June 3 meeting", at=at, days=("2008-06-03", "2008-06-03"))
        for at in (0, 50)
    ]
    (one,) = chronology(told, {})
    assert len(one.claims) == 2


def test_long_texts_are_cut_at_a_word() -> None:
    assert shortened("word " * 60).endswith("word …")
    assert shortened("short") == "short"


def test_days_of_which_neither_end_is_known_are_no_days() -> None:
    told = replace(claim("meeting", "a meeting"), interval=Interval(None, None))
    assert chronology([told], {}) == []


def test_a_reply_planned_for_later_did_not_happen_by_the_cables_day() -> None:
    held = {head.mrn or "": head for head in HEADS}
    done = claim("delivery", "PolOff delivered", cable=OTHER, status="delivered")
    plan = claim("delivery", "PolOff will deliver", at=60, cable=OTHER, status="planned")
    told = [one for one in chronology([done, plan], held) if one.kind == "delivery"]
    assert [(one.text, one.start, one.end) for one in told] == [
        ("PolOff delivered", None, when("2008-05-23")),
    ]


def test_a_promise_with_a_day_stands_on_that_day_and_not_on_the_cables() -> None:
    held = {head.mrn or "": head for head in HEADS}
    told = claim("promise", "a reply by June 9", cable=OTHER,
                 slots=(("by_when", "2008-06-09", "June 9"),))  # fmt: skip
    (one,) = [one for one in chronology([told], held) if one.kind == "promise"]
    assert (one.start, one.end) == (when("2008-06-09"), when("2008-06-09T23:59:59"))


def test_what_a_summary_repeats_is_told_once() -> None:
    day = ("2008-06-03", "2008-06-03")
    told = [claim("meeting", "the meeting", at=at, days=day, summary=at == 0) for at in (0, 50)]
    assert [one.claims for one in chronology(told, {})] == [(told[1],)]


def test_a_cable_without_a_date_is_not_on_the_chronology_nor_what_hangs_on_its_day() -> None:
    undated = replace(HEADS[0], date=None)
    told = claim("promise", "he would look into it")
    assert chronology([told], {MRN: undated}) == []


def test_a_shipment_tells_each_of_its_days() -> None:
    told = claim("shipment", "Heron booked early, sails May and lands June", slots=(
        ("vessel", "HERON", "Heron"), ("booked", "2008-04", "early"), ("departs", "2008-05", "May"),
        ("arrives", "2008-06-02/..", "June"), ("loaded", "soon", "lands"),
    ))  # fmt: skip
    assert [(one.text, one.end is None) for one in chronology([told], {})] == [
        ("HERON: booked", False), ("HERON: departs", False), ("HERON: arrives", True),
    ]  # fmt: skip


SALE = claim(
    "shipment", "Tern Works sold valves to Heron Trading",
    slots=(("item", "valves", "valves"), ("supplier", "TW", "Tern Works")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("hedge", "ends"),
    [(Hedge.ASSERTED, (None, "2008-05-20")), (Hedge.PLANNED, ("2008-05-20", None))],
)
def test_a_deal_without_a_day_was_done_when_the_cable_was_sent_or_is_still_ahead(
    hedge: Hedge, ends: tuple[str | None, str | None]
) -> None:
    held = {head.mrn or "": head for head in HEADS if head.mrn == MRN}
    one = next(m for m in chronology([replace(SALE, hedge=hedge)], held) if m.kind == "shipment")
    days = tuple(f"{end:%Y-%m-%d}" if end else None for end in (one.start, one.end))
    assert (days, one.text) == (ends, "supplier TW; item valves")


def test_a_denied_deal_says_so_on_the_chronology() -> None:
    held = {head.mrn or "": head for head in HEADS if head.mrn == MRN}
    denied = replace(SALE, polarity=Polarity.DENIED)
    told = [one.text for one in chronology([denied], held)]
    assert "denied: supplier TW; item valves" in told


def test_a_deal_with_a_day_alone_is_told_in_its_words() -> None:
    slots = (("item", "rods", "rods"), ("when", "2008-05-24", "24 May"))
    told = claim("shipment", "the sale of rods on 24 May", slots=slots)
    assert [one.text for one in chronology([told], {})] == ["the sale of rods on 24 May"]
