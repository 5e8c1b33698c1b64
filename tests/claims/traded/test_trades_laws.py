"""Laws of a deal: it is the same deal whoever tells it, in whatever order, of whatever goods."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.claims import Polarity
from tests.claims.reading import told

FIRMS = st.sampled_from([
    "Velcorta Works GmbH", "Alder Optik GmbH", "Kestrel Fluid Ltd", "Dorvane Trading FZE",
    "Ottavio Meccanica SpA", "Saltvik Marine AS", "Hanuri Precision Co. Ltd",
    "Bramora Industrial Group", "Pishtazan Sanat Company", "Lotus Gate Instruments Inc.",
])  # fmt: skip
GOODS = st.sampled_from([
    ("12", "lathes"), ("four", "vacuum pumps"), ("six", "gyroscopes"), ("two", "flow meters"),
    ("40 tons of", "graphite"), ("30", "pressure transducers"), ("400", "valves"),
    ("three", "furnaces"),
])  # fmt: skip
TWO_FIRMS = st.lists(FIRMS, min_size=2, max_size=2, unique=True)
TELLINGS = [
    "{giver} sold {many} {goods} to {taker}.",
    "{giver} has sold {many} {goods} to {taker}.",
    "{giver} shipped {many} {goods} to {taker}.",
    "{taker} bought {many} {goods} from {giver}.",
    "{taker} purchased {many} {goods} from {giver}.",
    "{taker} received {many} {goods} from {giver}.",
    "{many_} {goods} were sold by {giver} to {taker}.",
    "{many_} {goods} were shipped by {giver} to {taker}.",
]


def fill(telling: str, firms: list[str], goods: tuple[str, str]) -> str:
    many, name = goods
    giver, taker = firms
    whole = telling.format(
        giver=giver, taker=taker, many=many, goods=name, many_=many[0].upper() + many[1:]
    )
    return whole.replace("..", ".")


def bare(name: str | None) -> str:
    return (name or "").rstrip(".")


@pytest.mark.parametrize("telling", TELLINGS)
@settings(max_examples=8, deadline=None)
@given(TWO_FIRMS, GOODS)
def test_law_a_deal_has_its_two_sides_and_its_goods_however_told(
    telling: str, firms: list[str], goods: tuple[str, str]
) -> None:
    (deal,) = told(fill(telling, firms, goods), "transfer")
    giver, taker = map(bare, firms)
    assert (bare(deal.slot("supplier")), bare(deal.slot("recipient"))) == (giver, taker)
    assert deal.slot("item") == goods[1]
    assert deal.polarity is Polarity.ASSERTED


@settings(max_examples=15, deadline=None)
@given(TWO_FIRMS, GOODS, st.sampled_from(TELLINGS[:7]))
def test_law_each_slot_cites_the_words_of_its_firm(
    firms: list[str], goods: tuple[str, str], telling: str
) -> None:
    words = fill(telling, firms, goods)
    (deal,) = told(words, "transfer")
    for slot in deal.slots:
        inside = slot.span.start - deal.span.start, slot.span.end - deal.span.start
        if slot.role in {"supplier", "recipient", "item"}:
            assert bare(slot.value) in bare(deal.quote[slice(*inside)])


@settings(max_examples=15, deadline=None)
@given(TWO_FIRMS, GOODS, st.sampled_from(["March 3", "early May 2007", "2006", "last week"]))
def test_law_a_day_is_added_and_takes_nothing_away(
    firms: list[str], goods: tuple[str, str], day: str
) -> None:
    plain = fill("{giver} sold {many} {goods} to {taker}.", firms, goods)
    led = "" if day == "last week" else "in " if day[0] in "e2" else "on "
    words = fill(f"{{giver}} sold {{many}} {{goods}} to {{taker}} {led}{day}.", firms, goods)
    (one,), (other,) = told(plain, "transfer"), told(words, "transfer")
    slots = {slot.role: slot.value for slot in other.slots}
    assert slots.pop("when", "")
    assert slots == {slot.role: slot.value for slot in one.slots}


@settings(max_examples=15, deadline=None)
@given(TWO_FIRMS, GOODS)
def test_law_goods_and_firms_changed_about_change_sides(
    firms: list[str], goods: tuple[str, str]
) -> None:
    telling = "{giver} sold {many} {goods} to {taker}."
    (one,) = told(fill(telling, firms, goods), "transfer")
    (other,) = told(fill(telling, firms[::-1], goods), "transfer")
    assert bare(one.slot("supplier")) == bare(other.slot("recipient"))
    assert bare(one.slot("recipient")) == bare(other.slot("supplier"))


@settings(max_examples=15, deadline=None)
@given(TWO_FIRMS, GOODS, st.sampled_from(["did not sell", "never sold", "refused to sell"]))
def test_law_a_deal_denied_has_the_same_sides(
    firms: list[str], goods: tuple[str, str], verb: str
) -> None:
    (deal,) = told(
        fill(f"{{giver}} {verb} {{many}} {{goods}} to {{taker}}.", firms, goods), "transfer"
    )
    assert deal.polarity is Polarity.DENIED
    assert bare(deal.slot("recipient")) == bare(firms[1])
    assert deal.slot("item") == goods[1]


@settings(max_examples=10, deadline=None)
@given(TWO_FIRMS, GOODS, st.sampled_from(TELLINGS))
def test_law_two_sentences_are_two_deals(
    firms: list[str], goods: tuple[str, str], telling: str
) -> None:
    one = fill(telling, firms, goods)
    found = told(f"{one} {fill(telling, firms[::-1], goods)}", "transfer")
    assert [bare(deal.slot("supplier")) for deal in found] == [bare(firm) for firm in firms]
