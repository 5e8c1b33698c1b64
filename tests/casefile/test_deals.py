from __future__ import annotations

from dataclasses import replace

import pytest

from reftel.casefile.deals import deals, roles_of, spelled
from reftel.claims import Hedge, Polarity
from tests.casefile.evidence import claim

SALE = claim(
    "transfer", "Tern Works sold three valves to Heron Trading", "sale valves",
    slots=(("item", "valves", "valves"), ("recipient", "Heron Trading", "Heron Trading"),
           ("supplier", "TW", "Tern Works")),
)  # fmt: skip


def test_roles_stand_in_the_order_in_which_a_deal_is_told() -> None:
    assert roles_of(SALE) == (
        ("supplier", "TW"), ("recipient", "Heron Trading"), ("item", "valves"),
    )  # fmt: skip


def test_several_values_of_a_role_stand_together() -> None:
    told = (("supplier", "TW"), ("item", "valves"), ("item", "pumps"), ("end_user", "SBIG"))
    assert spelled(told) == "supplier TW; item valves, pumps; end user SBIG"


def test_claims_that_tell_the_very_same_are_one_deal_with_both_places() -> None:
    (one,) = deals([SALE, replace(SALE, kind="shipment", paragraph="6")])
    assert [given.paragraph for given in one.claims] == ["5", "6"]


@pytest.mark.parametrize(
    ("hedge", "polarity", "said"),
    [
        (Hedge.ASSERTED, Polarity.ASSERTED, ""),
        (Hedge.PLANNED, Polarity.ASSERTED, "planned"),
        (Hedge.ASSERTED, Polarity.DENIED, "denied"),
        (Hedge.SUSPECTED, Polarity.DENIED, "suspected, denied"),
    ],
)
def test_a_deal_says_how_it_is_told(hedge: Hedge, polarity: Polarity, said: str) -> None:
    (one,) = deals([replace(SALE, hedge=hedge, polarity=polarity)])
    assert one.told == said


def test_what_is_told_otherwise_is_another_deal() -> None:
    assert len(deals([SALE, replace(SALE, polarity=Polarity.DENIED)])) == 2


def test_goods_alone_are_no_deal() -> None:
    bare = claim("transfer", "transfers of valves", slots=(("item", "valves", "valves"),))
    assert deals([bare]) == []


def test_only_shipments_and_transfers_are_deals() -> None:
    assert deals([replace(SALE, kind="request")]) == []


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2008-03-20T23:59:59.999999+00:00", "2008-03-20"), ("2008-03-20T00:00:00Z", "2008-03-20"),
        ("../2008-03-20T23:59:59+00:00", "../2008-03-20"),
        ("2008-03-20T17:00:00+00:00", "2008-03-20T17:00:00+00:00"),
    ],
)  # fmt: skip
def test_a_whole_day_is_told_without_its_hours(value: str, said: str) -> None:
    assert spelled([("by", value)]) == f"by {said}"
